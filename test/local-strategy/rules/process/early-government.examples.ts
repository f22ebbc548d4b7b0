import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const options = { asOf: '2019-12-31' };

export const examples: readonly Example<LocalStrategy>[] = [
  {
    name: 'involved on the day before the first draft',
    options,
    subject: { government: { involved: { actual: '2018-10-14' } }, drafts: [{ date: '2018-10-15' }] },
    expect: {
      outcome: 'passed',
      messageId: 'before',
      message: 'Government was at the table early: from on 2018-10-14, before the first draft (on 2018-10-15).',
      severity: null,
    },
  },
  {
    name: 'involved on the day of the first draft',
    options,
    subject: { government: { involved: { actual: '2018-10-15' } }, drafts: [{ date: '2018-10-15' }] },
    expect: { outcome: 'failed', messageId: 'late', severity: 'warning' },
  },
  {
    name: 'involved on the day after the first draft',
    options,
    subject: { government: { involved: { actual: '2018-10-16' } }, drafts: [{ date: '2018-10-15' }] },
    expect: {
      outcome: 'failed',
      messageId: 'late',
      message: 'Government was not at the table early: from on 2018-10-16, not before the first draft (on 2018-10-15).',
    },
  },
  {
    name: 'coarse dates whose order is sure',
    options,
    subject: { government: { involved: { actual: '2017' } }, drafts: [{ date: '2018-10' }, { date: '2018-12' }] },
    expect: {
      outcome: 'passed',
      message: 'Government was at the table early: from in 2017, before the first draft (in 2018-10).',
    },
  },
  {
    name: 'one month for both',
    options,
    subject: { government: { involved: { actual: '2018-10' } }, drafts: [{ date: '2018-10' }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      // 31 October for the one, or 1 October for the other, is a failure whatever the day of the second; for a pass it takes both.
      settledBy: { at: ['/government/involved/actual', '/drafts/0/date'], toPass: 2, toFail: 1 },
    },
  },
  {
    name: 'a draft that was sent in December was ready by then, on a day that is not known',
    options,
    subject: {
      government: { involved: { actual: '2019-01-07' } },
      drafts: [{ submitted: { actual: '2018-12' } }],
    },
    expect: {
      outcome: 'failed',
      message: 'Government was not at the table early: from on 2019-01-07, not before the first draft (by 2018-12-31).',
    },
  },
  {
    name: 'the same draft says nothing of who came first in November',
    options,
    subject: {
      government: { involved: { actual: '2018-11-07' } },
      drafts: [{ submitted: { actual: '2018-12' } }],
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/drafts/0/date'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'drafts are no part of the text, of which only a part was read',
    options,
    subject: {
      textSeen: 'part',
      government: { involved: { actual: '2018-03-01' } },
      drafts: [{ date: '2018-10-15' }],
    },
    expect: { outcome: 'passed' },
  },
  {
    name: 'of drafts that are known to be partial, an earlier one may be missing',
    options,
    subject: {
      government: { involved: { actual: '2018-03-01' } },
      drafts: [{ date: '2018-10-15' }],
      incomplete: ['/drafts'],
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/drafts'] } },
  },
  {
    name: 'never involved',
    options,
    subject: { government: { involved: { never: true } }, drafts: [{ date: '2018-10-15' }] },
    expect: {
      outcome: 'failed',
      messageId: 'absent',
      message:
        'Government was not at the table early: it was not involved by 2019-12-31, and the first draft was ready on 2018-10-15.',
    },
  },
  {
    name: 'a planned day is no day',
    options,
    subject: { government: { involved: { planned: '2018-03' } }, drafts: [{ date: '2018-10-15' }] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/government/involved/actual'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'involved, and no draft yet',
    options,
    subject: { government: { involved: { actual: '2019-06' } }, drafts: [] },
    expect: {
      outcome: 'passed',
      messageId: 'noDraft',
      message: 'Government was at the table early: from in 2019-06; there is no draft yet on 2019-12-31.',
    },
  },
  {
    name: 'on a day before either, the question does not arise',
    options: { asOf: '2018-01-31' },
    subject: { government: { involved: { actual: '2018-10-16' } }, drafts: [{ date: '2018-10-15' }] },
    expect: { outcome: 'inapplicable', messageId: 'notYet', settledBy: null },
  },
  {
    name: 'nothing is known',
    options,
    subject: {},
    expect: {
      outcome: 'cantTell',
      settledBy: { at: ['/government/involved/actual', '/drafts'], toPass: 2, toFail: 2 },
    },
  },
  {
    name: 'involved before the first draft, as a source says without a day',
    options,
    subject: { government: { involved: { beforeDraft: true } }, drafts: [{ date: '2018-10-15' }] },
    expect: { outcome: 'passed', messageId: 'before' },
  },
  {
    name: 'the days say the opposite of what is said of their order',
    options,
    subject: {
      government: { involved: { actual: '2019-01-15', beforeDraft: true } },
      drafts: [{ date: '2018-10-15' }],
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/government/involved/beforeDraft'] } },
  },
];
