import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const options = { asOf: '2019-12-31' };

const published: LocalStrategy = { publication: { actual: '2019-05-16' } };

export const examples: readonly Example<LocalStrategy>[] = [
  {
    name: 'the West Midlands published a document for consultation in October 2018',
    options,
    subject: { ...published, consultationDocument: { date: '2018-10' } },
    expect: {
      outcome: 'passed',
      messageId: 'before',
      message: 'A consultation document was published in 2018-10, before the strategy (on 2019-05-16).',
      severity: null,
    },
  },
  {
    name: 'on the day before the strategy',
    options,
    subject: { ...published, consultationDocument: { published: true, date: '2019-05-15' } },
    expect: { outcome: 'passed', messageId: 'before' },
  },
  {
    name: 'on the day of the strategy',
    options,
    subject: { ...published, consultationDocument: { date: '2019-05-16' } },
    expect: {
      outcome: 'failed',
      messageId: 'late',
      message: 'No consultation document was published in time: it came out on 2019-05-16, the strategy on 2019-05-16.',
      severity: 'note',
    },
  },
  {
    name: 'declared, without a day',
    options,
    subject: { ...published, consultationDocument: { published: true } },
    expect: {
      outcome: 'passed',
      messageId: 'declared',
      message: 'A consultation document was published while the strategy was being made.',
    },
  },
  {
    name: 'none was published',
    options,
    subject: { ...published, consultationDocument: { published: false } },
    expect: {
      outcome: 'failed',
      messageId: 'none',
      message: 'No consultation document was published before the strategy (on 2019-05-16).',
      severity: 'note',
    },
  },
  {
    name: 'we do not know of any',
    options,
    subject: { ...published, consultations: [{ from: '2018-10' }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether a consultation document was published before the strategy.',
      settledBy: { at: ['/consultationDocument'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'some day in the month of the strategy',
    options,
    subject: { ...published, consultationDocument: { date: '2019-05' } },
    expect: { outcome: 'cantTell', settledBy: { at: ['/consultationDocument/date'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'it is out, and the strategy is not',
    options: { asOf: '2019-05-15' },
    subject: { ...published, consultationDocument: { date: '2018-10' } },
    expect: {
      outcome: 'passed',
      messageId: 'soFar',
      message: 'A consultation document was published in 2018-10; the strategy was not by 2019-05-15.',
    },
  },
  {
    name: 'declared without a day, and the strategy is not out: it may have come after the day of judgement',
    options: { asOf: '2019-05-15' },
    subject: { ...published, consultationDocument: { published: true } },
    expect: { outcome: 'cantTell', settledBy: { at: ['/consultationDocument/date'] } },
  },
  {
    name: 'neither is out yet',
    options: { asOf: '2018-09-30' },
    subject: { ...published, consultationDocument: { date: '2018-10' } },
    expect: {
      outcome: 'inapplicable',
      messageId: 'notYet',
      message: 'By 2018-09-30 neither a consultation document nor the strategy was published.',
    },
  },
];
