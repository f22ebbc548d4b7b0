import type { EvidenceBase, LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const on = (evidenceBase: EvidenceBase, more: LocalStrategy = {}): LocalStrategy => ({ evidenceBase, ...more });
const audit = (date?: string) => ({ title: 'Audit', ...(date === undefined ? {} : { date }) });
const options = { asOf: '2019-12-31' };

export const examples: readonly Example<LocalStrategy>[] = [
  {
    name: 'brought up to date 24 months before, exactly the limit',
    subject: on({ refreshed: '2017-12-31' }),
    options,
    expect: {
      outcome: 'passed',
      message:
        'The evidence is kept live: it was last brought up to date on 2017-12-31, 24 months before 2019-12-31; the limit is 24.',
    },
  },
  {
    name: '23 months before',
    subject: on({ refreshed: '2018-01-31' }),
    options,
    expect: { outcome: 'passed', data: { age: 23 } },
  },
  {
    name: '25 months before',
    subject: on({ refreshed: '2017-11-30' }),
    options,
    expect: {
      outcome: 'failed',
      severity: 'warning',
      message:
        'The evidence is not kept live: it was last brought up to date on 2017-11-30, 25 months before 2019-12-31; the limit is 24.',
    },
  },
  {
    name: 'a newer piece is a refreshing',
    subject: on({ refreshed: '2016', items: [audit('2018-06-01'), audit('2012')] }),
    options,
    expect: { outcome: 'passed', data: { newest: { first: '2018-06-01', last: '2018-06-01' }, age: 18 } },
  },
  {
    name: 'a piece that may be older than the day on record is',
    subject: on({ refreshed: '2017-06-30', items: [audit('2017'), audit()] }),
    options,
    expect: { outcome: 'failed', data: { newest: { first: '2017-06-30', last: '2017-06-30' }, age: 30 } },
  },
  {
    name: 'no day on record: it may have been brought up to date since the newest piece',
    subject: on({ items: [audit('2015'), audit('2017-05-31')] }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'age',
      data: { age: { min: 0, max: 31 } },
      settledBy: { at: ['/evidenceBase/refreshed'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'one recent piece is enough, whatever else there is',
    subject: on({ items: [audit('2019-05'), audit()], incomplete: ['/items'] }),
    options,
    expect: { outcome: 'passed', data: { age: { min: 0, max: 7 } } },
  },
  {
    name: 'old pieces in a list that is partial',
    subject: on({ items: [audit('2015')] }, { textSeen: 'part' }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'age',
      message:
        'The evidence base was last brought up to date between 2015-01-01 and 2019-12-31, 0–59 months before 2019-12-31; we cannot tell whether that is more than 24.',
      settledBy: { at: ['/evidenceBase/items/0/date', '/evidenceBase/refreshed', '/evidenceBase/items'] },
    },
  },
  {
    name: 'in a month of which some days are 24 months before, and some are 25',
    subject: on({ refreshed: '2017-11' }),
    options: { asOf: '2019-12-15' },
    expect: {
      outcome: 'cantTell',
      messageId: 'age',
      data: { newest: { first: '2017-11-01', last: '2017-11-30' }, age: { min: 24, max: 25 } },
      settledBy: { at: ['/evidenceBase/refreshed'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'what came after the day of judgement may have been brought up to date before it as well',
    subject: on({ refreshed: '2020-02', items: [audit('2015-06-30')] }),
    options,
    // The one field for it is taken by the later day, so that nothing is left to find out.
    expect: { outcome: 'cantTell', messageId: 'age', data: { age: { min: 0, max: 54 } }, settledBy: null },
  },
  {
    name: 'nothing is known',
    subject: {},
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know when the evidence base was last brought up to date.',
      settledBy: { at: ['/evidenceBase/refreshed'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'nothing is listed, and no day is given',
    subject: on({ items: [] }),
    options,
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/evidenceBase/refreshed'] } },
  },
];
