import type { Dialogue, Priority } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

const TITLES = ['Skills', 'Exports', 'Batteries', 'Ports', 'Rail', 'Data', 'Energy', 'Steel'];
const open = (n: number): readonly Priority[] =>
  TITLES.slice(0, n).map((title): Priority => ({ title, opened: '2014-06', status: 'open' }));

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'four open, just below the limit',
    subject: { priorities: open(4) },
    expect: {
      outcome: 'passed',
      message: '4 priorities are open, few enough to see through; the limit is 5 at a time.',
      severity: null,
    },
  },
  {
    name: 'five open: exactly the limit',
    subject: { priorities: open(5) },
    expect: { outcome: 'passed', messageId: 'few', data: { n: 5, limit: 5 } },
  },
  {
    name: 'six open, just above: one too many',
    subject: { priorities: open(6) },
    expect: {
      outcome: 'failed',
      messageId: 'many',
      message:
        '6 priorities are open, too many to see through; the limit is 5 at a time. Open: Skills, Exports, Batteries, Ports and 2 others.',
      severity: 'warning',
    },
  },
  {
    name: 'eight open: a handful is named, and how many more there are; the data hold them all',
    subject: { priorities: open(8) },
    expect: {
      outcome: 'failed',
      message:
        '8 priorities are open, too many to see through; the limit is 5 at a time. Open: Skills, Exports, Batteries, Ports and 4 others.',
      data: { n: 8, names: ['Skills', 'Exports', 'Batteries', 'Ports', 'Rail', 'Data', 'Energy', 'Steel'] },
    },
  },
  {
    name: 'what is closed, dropped or not yet taken up is not open',
    subject: {
      priorities: [
        ...open(5),
        { title: 'Data', opened: '2014', closed: '2016-02-29' },
        { title: 'Energy', opened: '2014', dropped: '2016-03-01' },
        { title: 'Steel', opened: '2016-03-02', status: 'open' },
      ],
    },
    expect: { outcome: 'passed', data: { n: 5 } },
  },
  {
    name: 'one that was closed the day after was still open',
    subject: { priorities: [...open(5), { title: 'Data', opened: '2014', closed: '2016-03-02' }] },
    expect: { outcome: 'failed', data: { n: 6 } },
  },
  {
    name: 'one that is long overdue is still open',
    subject: { priorities: [...open(5), { title: 'Data', opened: '2010', due: '2012', status: 'open' }] },
    expect: { outcome: 'failed', data: { n: 6 } },
  },
  {
    name: 'four open and one of which nothing is known: few either way',
    subject: { priorities: [...open(4), { title: 'Rail' }] },
    expect: {
      outcome: 'passed',
      message: '4–5 priorities are open, few enough to see through; the limit is 5 at a time.',
    },
  },
  {
    name: 'five open and two of which nothing is known: two that ended pass it, one that is open fails it',
    subject: { priorities: [...open(5), { title: 'Data' }, { title: 'Energy', opened: '2015' }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: '5–7 priorities are open as far as we know; we cannot tell whether that is more than 5.',
      settledBy: { at: ['/priorities/5/status', '/priorities/6/status'], toPass: 2, toFail: 1 },
    },
  },
  {
    name: 'a word that no list knows is not known',
    subject: { priorities: [...open(5), { title: 'Data', status: 'Done' as 'closed' }] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/priorities/5/status'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'closed some time in 2016: it may have been after the day',
    subject: { priorities: [...open(5), { title: 'Data', opened: '2014', closed: '2016' }] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/priorities/5/closed'] } },
  },
  {
    name: 'six open on a list that is partial: too many whatever else there is',
    subject: { priorities: open(6), incomplete: ['/priorities'] },
    expect: { outcome: 'failed', data: { n: { min: 6 } } },
  },
  {
    name: 'two open on a list that is partial',
    subject: { priorities: open(2), incomplete: ['/priorities'] },
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message: 'We do not know all the priorities that are open; the limit is 5 at a time.',
      settledBy: { at: ['/priorities'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'known to have taken on nothing',
    subject: { priorities: [] },
    expect: {
      outcome: 'passed',
      messageId: 'none',
      message: 'No priority is open; the limit is 5 at a time.',
    },
  },
  {
    name: 'what it has taken on is not known',
    subject: { name: 'Widget Council' },
    expect: { outcome: 'cantTell', messageId: 'noList', settledBy: { at: ['/priorities'] } },
  },
];
