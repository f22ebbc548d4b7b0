import type { Dialogue, Priority } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

const priority = (title: string, more: Partial<Priority> = {}): Priority => ({
  title,
  opened: '2014-06',
  status: 'open',
  ...more,
});
const skills = priority('Skills', { productivity: 'fewer vacancies, so that more is made in an hour' });

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'one says how, one says so in words that were not seen, one is meant for something else',
    subject: {
      priorities: [
        skills,
        priority('Exports', { statesProductivity: true }),
        priority('Safety', { notForProductivity: true }),
      ],
    },
    expect: {
      outcome: 'passed',
      messageId: 'tied',
      message:
        'Open priorities are tied to productivity: 3 priorities say how to raise it, or that this is not the purpose.',
      severity: null,
    },
  },
  {
    name: 'one of two says neither',
    subject: { priorities: [skills, priority('Ports', { statesProductivity: false })] },
    expect: {
      outcome: 'failed',
      messageId: 'untied',
      message:
        'Not every priority is tied to productivity: of 2 open priorities, 1 says neither how to raise it nor that this is not the purpose (Ports).',
      severity: 'note',
    },
  },
  {
    name: 'one says neither, whatever the other says',
    subject: { priorities: [priority('Rail'), priority('Ports', { statesProductivity: false })] },
    expect: { outcome: 'failed', data: { n: { min: 1, max: 2 }, whole: 2, names: ['Ports'] } },
  },
  {
    name: 'of one it is not known',
    subject: { priorities: [skills, priority('Ports')] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether every open priority says how it raises productivity. Open: Ports.',
      settledBy: { at: ['/priorities/1/statesProductivity'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'one that says neither may be closed',
    subject: { priorities: [skills, { title: 'Ports', opened: '2014', statesProductivity: false }] },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/priorities/1/status'] } },
  },
  {
    name: 'what has ended is not asked',
    subject: { priorities: [skills, priority('Ports', { status: 'closed', statesProductivity: false })] },
    expect: { outcome: 'passed', data: { whole: 1 } },
  },
  {
    name: 'the list is partial',
    subject: { priorities: [skills], incomplete: ['/priorities'] },
    expect: {
      outcome: 'cantTell',
      messageId: 'others',
      message: 'The open priorities that we know say how they raise productivity, but there may be others.',
      settledBy: { at: ['/priorities'] },
    },
  },
  {
    name: 'nothing is known of priorities',
    subject: { name: 'Widget Council' },
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message: 'We do not know which priorities are open, nor how they raise productivity.',
      settledBy: { at: ['/priorities'] },
    },
  },
  {
    name: 'there are no priorities',
    subject: { priorities: [] },
    expect: { outcome: 'inapplicable', message: 'No priority is open.' },
  },
];
