import type { Councils, Exchange } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

const councils = (exchanges: readonly Exchange[]): Councils => ({
  dialogues: [{ id: 'automotive' }, { id: 'aerospace' }],
  exchanges,
});

export const examples: readonly Example<Councils>[] = [
  {
    name: 'one council showed another its map of technologies',
    subject: councils([{ about: 'Technology maps', from: 'automotive', to: ['aerospace'], date: '2015-05' }]),
    expect: {
      outcome: 'passed',
      messageId: 'shared',
      message: 'Good practice is recorded to have gone from one council to another 1 time.',
    },
  },
  {
    name: 'from which to which is not said',
    subject: councils([{ about: 'Technology maps' }, { about: 'Minutes', from: 'automotive' }]),
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/exchanges/0/to', '/exchanges/1/to'], toPass: 1 },
    },
  },
  {
    name: 'of a list that is known to be partial, another council may be missing',
    subject: { ...councils([{ from: 'automotive', to: [] }]), incomplete: ['/exchanges/0/to'] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/exchanges/0/to'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'it went to two: one of them is not where it came from',
    subject: councils([{ to: ['automotive', 'aerospace'] }]),
    expect: { outcome: 'passed', data: { n: 1 } },
  },
  {
    name: 'it went to one, and from where is not said',
    subject: councils([{ to: ['automotive'] }]),
    expect: { outcome: 'cantTell', settledBy: { at: ['/exchanges/0/from'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'known to be none',
    subject: councils([]),
    expect: {
      outcome: 'failed',
      messageId: 'none',
      message: 'No exchange of good practice between councils is recorded.',
      severity: 'note',
    },
  },
  {
    name: 'it went to nobody, or back to where it came from',
    subject: councils([
      { from: 'automotive', to: [] },
      { from: 'automotive', to: ['automotive'] },
    ]),
    expect: { outcome: 'failed' },
  },
  {
    name: 'on the day of judgement it counts',
    subject: councils([{ about: 'Technology maps', from: 'automotive', to: ['aerospace'], date: '2016-03-01' }]),
    expect: { outcome: 'passed' },
  },
  {
    name: 'planned for the day after, it does not',
    subject: councils([{ about: 'Technology maps', from: 'automotive', to: ['aerospace'], date: '2016-03-02' }]),
    expect: { outcome: 'failed' },
  },
  {
    name: 'some day in March: before the day, on it or after',
    subject: councils([{ about: 'Technology maps', from: 'automotive', to: ['aerospace'], date: '2016-03' }]),
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'It is not known whether good practice went from one council to another.',
      settledBy: { at: ['/exchanges/0/date'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a partial list of none',
    subject: { ...councils([]), incomplete: ['/exchanges'] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/exchanges'] } },
  },
  {
    name: 'not known',
    subject: { dialogues: [] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/exchanges'], toPass: 1, toFail: 1 } },
  },
];
