import type { Dialogue } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'one position carried to the Treasury',
    subject: {
      advocacy: [{ position: 'Skills levy', by: 'Business department', into: 'HM Treasury', date: '2015-11' }],
    },
    expect: {
      outcome: 'passed',
      message: 'Officials carried 1 joint position into rooms without industry.',
      severity: null,
    },
  },
  {
    name: 'without a date it was before the document was made',
    subject: { asAt: '2016-02', advocacy: [{ position: 'Skills levy' }, { position: 'Export finance' }] },
    expect: { outcome: 'passed', data: { n: 2 } },
  },
  {
    name: 'known to be none',
    subject: { advocacy: [] },
    expect: {
      outcome: 'failed',
      messageId: 'none',
      message: 'No occasion is recorded on which officials carried a joint position into a room without industry.',
      severity: 'note',
    },
  },
  {
    name: 'on the day of judgement counts, a day later does not',
    subject: { advocacy: [{ position: 'Skills levy', date: '2016-03-01' }] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'only planned for the day after',
    subject: { advocacy: [{ position: 'Skills levy', date: '2016-03-02' }] },
    expect: { outcome: 'failed' },
  },
  {
    name: 'some day in 2016: before the day, or after',
    subject: { advocacy: [{ position: 'Skills levy', date: '2016' }] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/advocacy/0/date'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'no date, in a document made after the day',
    subject: { asAt: '2017', advocacy: [{ position: 'Skills levy' }] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/advocacy/0/date'] } },
  },
  {
    name: 'a partial list with none by the day',
    subject: { advocacy: [], incomplete: ['/advocacy'] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/advocacy'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'a partial list with one is enough',
    subject: { advocacy: [{ position: 'Skills levy' }], incomplete: ['/advocacy'] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'not known',
    subject: { name: 'Widget Council' },
    expect: {
      outcome: 'cantTell',
      message: 'We do not know whether officials carried a joint position into a room without industry.',
      settledBy: { at: ['/advocacy'] },
    },
  },
];
