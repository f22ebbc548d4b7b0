import type { Dialogue, Priority } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

const priority = (title: string, agreedByIndustry?: boolean, agreedByGovernment?: boolean): Priority => ({
  title,
  opened: '2014-06',
  status: 'open',
  ...(agreedByIndustry === undefined ? {} : { agreedByIndustry }),
  ...(agreedByGovernment === undefined ? {} : { agreedByGovernment }),
});
const skills = priority('Skills', true, true);

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'both open priorities are agreed by both sides',
    subject: { priorities: [skills, priority('Exports', true, true)] },
    expect: {
      outcome: 'passed',
      message: 'Both sides agree: 2 open priorities are agreed by industry and by government.',
      severity: null,
    },
  },
  {
    name: 'one is not agreed by government',
    subject: { priorities: [skills, priority('Ports', true, false)] },
    expect: {
      outcome: 'failed',
      messageId: 'oneSided',
      message: 'Of 2 open priorities, 1 is not agreed by both sides: Ports (not by government).',
      severity: 'warning',
    },
  },
  {
    name: 'who has not agreed is named, one by one',
    subject: {
      priorities: [
        skills,
        priority('Ports', true, false),
        priority('Rail', false, true),
        priority('Data', false, false),
      ],
    },
    expect: {
      outcome: 'failed',
      message:
        'Of 4 open priorities, 3 are not agreed by both sides: Ports (not by government), Rail (not by industry) and Data (by neither).',
    },
  },
  {
    name: 'one side has not agreed, and of the other nothing is known: that is enough to fail',
    subject: { priorities: [priority('Rail', undefined, false)] },
    expect: { outcome: 'failed', data: { n: 1, whole: 1, names: ['Rail (not by government)'] } },
  },
  {
    name: 'what has ended was nobody’s to agree on the day',
    subject: { priorities: [skills, { ...priority('Rail', false, true), status: 'closed' }] },
    expect: {
      outcome: 'passed',
      message: 'Both sides agree: 1 open priority is agreed by industry and by government.',
    },
  },
  {
    name: 'one not agreed, one that may be open and is not agreed: one or two of two',
    subject: {
      priorities: [
        priority('Rail', false, true),
        { title: 'Data', agreedByIndustry: false },
        { title: 'Steel', opened: '2014', closed: '2015' },
      ],
    },
    expect: {
      outcome: 'failed',
      data: { n: { min: 1, max: 2 }, whole: { min: 1, max: 2 }, names: ['Rail (not by industry)'] },
    },
  },
  {
    name: 'whether government agreed to one is not known',
    subject: { priorities: [skills, priority('Ports', true)] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether every open priority is agreed by both sides. Open: Ports.',
      settledBy: { at: ['/priorities/1/agreedByGovernment'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'two sides of one priority: how few would do is not counted, but what to find out is',
    subject: { priorities: [priority('Ports')] },
    expect: {
      outcome: 'cantTell',
      settledBy: { at: ['/priorities/0/agreedByIndustry', '/priorities/0/agreedByGovernment'] },
    },
  },
  {
    name: 'one that government has not agreed to may have ended',
    subject: { priorities: [skills, { title: 'Ports', agreedByIndustry: true, agreedByGovernment: false }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      data: { open: ['Ports'] },
      settledBy: { at: ['/priorities/1/status'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'those known are agreed, and the list is partial',
    subject: { priorities: [skills], incomplete: ['/priorities'] },
    expect: {
      outcome: 'cantTell',
      messageId: 'others',
      message: 'The open priorities that we know are agreed by both sides, but there may be others.',
      settledBy: { at: ['/priorities'] },
    },
  },
  {
    name: 'one that is not agreed on a partial list is enough to fail',
    subject: { priorities: [priority('Rail', true, false)], incomplete: ['/priorities'] },
    expect: {
      outcome: 'failed',
      message: 'Of at least 1 open priority, at least 1 is not agreed by both sides: Rail (not by government).',
    },
  },
  {
    name: 'the priorities are not known',
    subject: { name: 'Widget Council' },
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message: 'We do not know which priorities are open, nor who agreed to them.',
      settledBy: { at: ['/priorities'] },
    },
  },
  {
    name: 'nothing is open',
    subject: { priorities: [{ ...priority('Rail', false, true), status: 'closed' }] },
    expect: { outcome: 'inapplicable', messageId: 'none', message: 'No priority is open.' },
  },
  {
    name: 'the one priority may have ended: then the question would not arise',
    subject: { priorities: [{ title: 'Skills', agreedByIndustry: true, agreedByGovernment: true }] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/priorities/0/status'], toFail: null } },
  },
];
