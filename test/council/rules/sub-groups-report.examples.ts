import type { Council, SubGroup } from '../../../src/council/model.js';
import type { Example } from '../../../src/testing/index.js';
import { firm } from '../seats.js';

const skills: SubGroup = {
  name: 'Skills',
  remit: 'Apprenticeships and training',
  lead: 'Acme',
  reportsToCouncil: true,
  lastReported: '2015-11-20',
};

export const examples: readonly Example<Council>[] = [
  {
    name: 'a remit, a lead, a line back and a report in November',
    subject: { subGroups: [skills] },
    expect: {
      outcome: 'passed',
      messageId: 'reporting',
      message: '1 sub-group has a remit, a lead and a line back, and reported in the last 12 months.',
      severity: null,
    },
  },
  {
    name: 'a report on the first day of the window',
    subject: { subGroups: [{ ...skills, lastReported: '2015-03-01' }] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'a report on the day before the window',
    subject: { subGroups: [skills, { ...skills, name: 'Exports', lastReported: '2015-02-28' }] },
    expect: {
      outcome: 'failed',
      messageId: 'wanting',
      message: 'Something is missing in 1 sub-group: Exports (no recent report).',
      severity: 'note',
    },
  },
  {
    name: 'no line back, and nothing known of reports',
    subject: { subGroups: [skills, { name: 'Exports', lead: 'Nutworks', reportsToCouncil: false }] },
    expect: { outcome: 'failed', message: 'Something is missing in 1 sub-group: Exports (no line back).' },
  },
  {
    name: 'a chair among the listed members leads, sub-sectors are a remit, and a report is a line back',
    subject: {
      subGroups: [
        {
          name: 'Music',
          subSectors: ['music'],
          members: [firm('Acme', {}, { role: 'chair' })],
          lastReported: '2016-02',
        },
      ],
    },
    expect: { outcome: 'passed' },
  },
  {
    name: 'a name and a lead are all that is known',
    subject: { subGroups: [{ name: 'Skills', lead: 'Acme' }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know whether every sub-group has a remit, a lead, a line back and a report in the last 12 months. Open: Skills.',
      settledBy: {
        at: ['/subGroups/0/remit', '/subGroups/0/reportsToCouncil', '/subGroups/0/lastReported'],
        toPass: 2,
        toFail: 1,
      },
    },
  },
  {
    name: 'a report some day in 2015',
    subject: { subGroups: [{ ...skills, lastReported: '2015' }] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/subGroups/0/lastReported'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'a report that may lie after the day of judgement',
    subject: { subGroups: [{ ...skills, lastReported: '2016-03' }] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/subGroups/0/lastReported'] } },
  },
  {
    name: 'all is well with the sub-group known, but there may be others',
    subject: { subGroups: [skills], incomplete: ['/subGroups'] },
    expect: {
      outcome: 'cantTell',
      messageId: 'others',
      message:
        'The sub-groups known have a remit, a lead and a line back, and reported in the last 12 months, but there may be others.',
      settledBy: { at: ['/subGroups'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'sub-groups not known',
    subject: { name: 'Widget Council' },
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message: 'We do not know which sub-groups the council has, nor whether they report to it.',
      settledBy: { at: ['/subGroups'] },
    },
  },
  {
    name: 'no sub-groups',
    subject: { subGroups: [] },
    expect: { outcome: 'inapplicable', messageId: 'none', message: 'The council has no sub-groups.' },
  },
];
