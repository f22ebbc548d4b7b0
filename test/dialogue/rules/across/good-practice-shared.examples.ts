import type { Councils, Exchange } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

const councils = (exchanges: readonly Exchange[]): Councils => ({
  dialogues: [{ id: 'automotive' }, { id: 'aerospace' }],
  exchanges,
});

export const examples: readonly Example<Councils>[] = [
  {
    name: 'one council shows another its map of technologies, year after year',
    subject: councils([
      { about: 'Technology maps', from: 'automotive', to: ['aerospace'], date: '2015-05', recurring: true },
    ]),
    expect: {
      outcome: 'passed',
      messageId: 'shared',
      message: 'Good practice is passed between councils as a matter of course: Technology maps.',
    },
  },
  {
    name: 'it did so once: sharing on occasion is what is complained of',
    subject: councils([
      { about: 'Technology maps', from: 'automotive', to: ['aerospace'], date: '2015-05', recurring: false },
    ]),
    expect: {
      outcome: 'failed',
      messageId: 'single',
      message: 'Good practice is passed between councils on occasion only, by nothing that recurs: Technology maps.',
      severity: 'note',
    },
  },
  {
    name: 'whether it recurs is not said',
    subject: councils([{ about: 'Technology maps', from: 'automotive', to: ['aerospace'] }]),
    expect: { outcome: 'cantTell', settledBy: { at: ['/exchanges/0/recurring'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'from which to which is not said',
    subject: councils([
      { about: 'Technology maps', recurring: true },
      { about: 'Minutes', from: 'automotive', recurring: true },
    ]),
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/exchanges/0/to', '/exchanges/1/to'], toPass: 1 },
    },
  },
  {
    name: 'of a list that is known to be partial, another council may be missing',
    subject: { ...councils([{ from: 'automotive', to: [], recurring: true }]), incomplete: ['/exchanges/0/to'] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/exchanges/0/to'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'it went to two: one of them is not where it came from',
    subject: councils([{ to: ['automotive', 'aerospace'], recurring: true }]),
    expect: { outcome: 'passed', data: { names: ['exchange 1 of the list'] } },
  },
  {
    name: 'it went to one, and from where is not said',
    subject: councils([{ to: ['automotive'], recurring: true }]),
    expect: { outcome: 'cantTell', settledBy: { at: ['/exchanges/0/from'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'known to be none',
    subject: councils([]),
    expect: {
      outcome: 'failed',
      messageId: 'none',
      message: 'Good practice is not passed between councils: no exchange between them is recorded.',
      severity: 'note',
    },
  },
  {
    name: 'it went to nobody, or back to where it came from',
    subject: councils([
      { from: 'automotive', to: [], recurring: true },
      { from: 'automotive', to: ['automotive'], recurring: true },
    ]),
    expect: { outcome: 'failed', messageId: 'none' },
  },
  {
    name: 'on the day of judgement it counts',
    subject: councils([
      { about: 'Technology maps', from: 'automotive', to: ['aerospace'], date: '2016-03-01', recurring: true },
    ]),
    expect: { outcome: 'passed' },
  },
  {
    name: 'planned for the day after, it does not',
    subject: councils([
      { about: 'Technology maps', from: 'automotive', to: ['aerospace'], date: '2016-03-02', recurring: true },
    ]),
    expect: { outcome: 'failed' },
  },
  {
    name: 'some day in March: before the day, on it or after',
    subject: councils([
      { about: 'Technology maps', from: 'automotive', to: ['aerospace'], date: '2016-03', recurring: true },
    ]),
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether good practice is passed between councils as a matter of course.',
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
