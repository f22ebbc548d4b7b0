import { sectorCouncilProfiles2016 } from '../../../../src/data/sector-council-profiles-2016.js';
import type { Dialogue } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

const old: Partial<Dialogue> = { established: '2010-01-01' };
const on = (...dates: readonly string[]) => dates.map((date) => ({ date }));
const profile = (id: string): Dialogue => sectorCouncilProfiles2016.find((council) => council.id === id) ?? {};

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'two meetings in the year: exactly the limit, the first on its first day',
    subject: { ...old, meetings: on('2015-03-01', '2015-10-09') },
    expect: {
      outcome: 'passed',
      messageId: 'met',
      message:
        'The council meets often enough: in the 12 months to 2016-03-01, 2 meetings were held; the limit is 2 a year.',
    },
  },
  {
    name: 'one of them a day earlier: one meeting, just below',
    subject: { ...old, meetings: on('2015-02-28', '2015-10-09') },
    expect: {
      outcome: 'failed',
      messageId: 'few',
      message:
        'The council meets too seldom: in the 12 months to 2016-03-01, 1 meeting was held; the limit is 2 a year.',
      severity: 'note',
    },
  },
  {
    name: 'three, just above; cancelled and planned ones never count',
    subject: {
      ...old,
      meetings: [
        ...on('2015-04-10', '2015-10-09', '2016-01-21'),
        { date: '2015-06-01', status: 'cancelled' },
        { date: '2016-06-01', status: 'planned' },
      ],
    },
    expect: { outcome: 'passed', data: { n: 3 } },
  },
  {
    name: 'a list that is known to hold none',
    subject: { ...old, meetings: [] },
    expect: {
      outcome: 'failed',
      messageId: 'none',
      message: 'The council does not meet: no meeting was held in the 12 months to 2016-03-01; the limit is 2 a year.',
    },
  },
  {
    name: 'the same, of a council of which nothing else is known',
    subject: { meetings: [] },
    expect: { outcome: 'failed', messageId: 'none' },
  },
  {
    name: 'set up four months ago, and known not to have met at all',
    subject: { established: '2015-11-01', meetings: [] },
    // After one meeting nothing is held against it before its first year is over.
    expect: {
      outcome: 'failed',
      messageId: 'none',
      remedies: [{ id: 'meet-more', message: 'Hold at least 1 more meeting a year.' }],
    },
  },
  {
    name: 'the aerospace council of 2016 is said to meet twice a year',
    subject: profile('aerospace'),
    expect: {
      outcome: 'passed',
      messageId: 'stated',
      message: 'The council meets often enough: it says 2 times a year; the limit is 2.',
    },
  },
  {
    name: 'said to meet once a year, and the meetings are not known',
    subject: { meetingsPerYear: 1 },
    expect: {
      outcome: 'failed',
      messageId: 'statedFew',
      message: 'The council meets too seldom: it says 1 time a year; the limit is 2.',
    },
  },
  {
    name: 'said to meet once or twice a year',
    subject: { ...old, meetingsPerYear: { min: 1, max: 2 } },
    expect: {
      outcome: 'cantTell',
      messageId: 'statedOpen',
      message: 'The council says that it meets 1–2 times a year; we cannot tell whether that reaches 2.',
      settledBy: { at: ['/meetings'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a whole list says otherwise than what is stated',
    subject: { ...old, meetingsPerYear: 4, meetings: on('2015-10-09') },
    expect: {
      outcome: 'cantTell',
      messageId: 'contradicted',
      message:
        'In the 12 months to 2016-03-01, 1 meeting was held, but the council says that it meets 4 times a year. The two contradict each other, so we do not know whether it meets 2 times a year.',
      settledBy: null,
    },
  },
  {
    name: 'a whole list decides where what is stated leaves it open',
    subject: { ...old, meetingsPerYear: { min: 1, max: 2 }, meetings: on('2015-10-09') },
    expect: { outcome: 'failed', messageId: 'few', data: { n: 1 } },
  },
  {
    name: 'two meetings of a partial list are enough',
    subject: { ...old, meetings: on('2015-04-10', '2015-10-09'), incomplete: ['/meetings'] },
    expect: { outcome: 'passed', messageId: 'met', data: { n: { min: 2 } } },
  },
  {
    name: 'two meetings of a partial list, and one a year is stated',
    subject: { ...old, meetingsPerYear: 1, meetings: on('2015-04-10', '2015-10-09'), incomplete: ['/meetings'] },
    expect: { outcome: 'cantTell', messageId: 'contradicted' },
  },
  {
    name: 'one meeting of a partial list, and the number that is stated',
    subject: { ...old, meetingsPerYear: 3, meetings: on('2015-10-09'), incomplete: ['/meetings'] },
    expect: { outcome: 'passed', messageId: 'stated', data: { n: 3 } },
  },
  {
    name: 'one meeting of a partial list',
    subject: { ...old, meetings: on('2015-10-09'), incomplete: ['/meetings'] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'In the 12 months to 2016-03-01, at least 1 meeting was held as far as we know; we cannot tell whether the council meets 2 times a year.',
      settledBy: { at: ['/meetings'] },
    },
  },
  {
    name: 'two meetings of which one may lie before the year',
    subject: { ...old, meetings: on('2015', '2015-10-09') },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/meetings/0/date'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'set up four months ago, and met once: nothing is held against it',
    subject: { established: '2015-11-01', meetings: on('2015-12-11') },
    expect: {
      outcome: 'cantTell',
      messageId: 'young',
      message:
        'The council has not been there for 12 months: in the 12 months to 2016-03-01, cut at the council’s establishment (2015-11-01), 1 meeting was held, which says too little of whether it meets 2 times a year.',
      settledBy: { at: ['/meetingsPerYear'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'set up four months ago, and met twice',
    subject: { established: '2015-11-01', meetings: on('2015-12-11', '2016-02-11') },
    expect: { outcome: 'passed', messageId: 'met', data: { n: 2 } },
  },
  {
    name: 'set up four months ago, met once, and to meet once a year',
    subject: { established: '2015-11-01', meetingsPerYear: 1, meetings: on('2015-12-11') },
    expect: { outcome: 'failed', messageId: 'statedFew', data: { n: 1 } },
  },
  {
    name: 'set up twelve months ago to the day, and met once',
    subject: { established: '2015-03-01', meetings: on('2015-12-11') },
    expect: { outcome: 'failed', messageId: 'few' },
  },
  {
    name: 'set up some day in 2015, and met once',
    subject: { established: '2015', meetings: on('2015-12-11') },
    expect: {
      outcome: 'cantTell',
      messageId: 'age',
      settledBy: { at: ['/established', '/meetingsPerYear'], toPass: null, toFail: null },
    },
  },
  {
    name: 'met once, and nothing says that it was there a year ago',
    subject: { meetings: on('2015-12-11') },
    expect: {
      outcome: 'cantTell',
      messageId: 'age',
      message:
        'In the 12 months to 2016-03-01, 1 meeting was held; we do not know whether the council was there for all of the 12 months.',
      settledBy: { at: ['/established', '/meetingsPerYear'] },
    },
  },
  {
    name: 'met once, and before the year as well',
    subject: { meetings: on('2014-11-20', '2015-12-11') },
    expect: { outcome: 'failed', messageId: 'few', data: { n: 1 } },
  },
  {
    name: 'reconstituted in January: the years before are those of another council',
    subject: {
      ...old,
      lifecycle: [{ event: 'reconstituted', date: '2016-01-10' }],
      meetings: on('2015-04-10', '2015-10-09', '2016-02-11'),
    },
    expect: { outcome: 'cantTell', messageId: 'young' },
  },
  {
    name: 'nothing is known',
    subject: { name: 'Widget Council' },
    expect: {
      outcome: 'cantTell',
      messageId: 'unknown',
      message: 'We do not know how often the council meets.',
      settledBy: { at: ['/meetings', '/established', '/meetingsPerYear'] },
    },
  },
  {
    name: 'not set up by the day',
    subject: { established: '2016-05-01', meetingsPerYear: 4 },
    expect: {
      outcome: 'inapplicable',
      messageId: 'notYet',
      message: 'The council had not been set up by 2016-03-01.',
    },
  },
];
