import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const options = { asOf: '2019-12-31' };

const drafted: LocalStrategy = { drafts: [{ date: '2018-10-15' }] };

export const examples: readonly Example<LocalStrategy>[] = [
  {
    name: 'on the day before the first draft',
    options,
    subject: { ...drafted, leadersInvolved: { actual: '2018-10-14' } },
    expect: {
      outcome: 'passed',
      messageId: 'before',
      message: 'Political leaders had a part early: on 2018-10-14, before the first draft (on 2018-10-15).',
      severity: null,
    },
  },
  {
    name: 'on the day of the first draft',
    options,
    subject: { ...drafted, leadersInvolved: { actual: '2018-10-15' } },
    expect: {
      outcome: 'failed',
      messageId: 'late',
      message:
        'Political leaders had no part early: they came in on 2018-10-15, not before the first draft (on 2018-10-15).',
      severity: 'note',
    },
  },
  {
    name: 'on the day after',
    options,
    subject: { ...drafted, leadersInvolved: { actual: '2018-10-16' } },
    expect: { outcome: 'failed', messageId: 'late' },
  },
  {
    name: 'never',
    options,
    subject: { ...drafted, leadersInvolved: { never: true } },
    expect: {
      outcome: 'failed',
      messageId: 'absent',
      message: 'Political leaders had no part by 2019-12-31, and the first draft was ready on 2018-10-15.',
      severity: 'note',
    },
  },
  {
    name: 'the leaders of the West Midlands engaged early, as is told without a day',
    options,
    subject: { drafts: [{ name: 'Version for government', date: '2018-12' }], leadersInvolved: { beforeDraft: true } },
    expect: { outcome: 'passed', messageId: 'before' },
  },
  {
    name: 'said to be before the draft, by its day after it: which is right is open',
    options,
    subject: { ...drafted, leadersInvolved: { beforeDraft: true, actual: '2019-01-07' } },
    expect: { outcome: 'cantTell', settledBy: { at: ['/leadersInvolved/beforeDraft'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'some day in the month of the draft',
    options,
    subject: { ...drafted, leadersInvolved: { actual: '2018-10' } },
    expect: { outcome: 'cantTell', settledBy: { at: ['/leadersInvolved/actual'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'we do not know when',
    options,
    subject: drafted,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether political leaders had a part before the first draft.',
      settledBy: { at: ['/leadersInvolved/actual'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'leaders have a part, and there is no draft yet',
    options: { asOf: '2018-10-14' },
    subject: { ...drafted, leadersInvolved: { actual: '2018-03' } },
    expect: {
      outcome: 'passed',
      messageId: 'noDraft',
      message: 'Political leaders had a part early: in 2018-03, and there is no draft yet on 2018-10-14.',
    },
  },
  {
    name: 'neither has come yet',
    options: { asOf: '2018-10-14' },
    subject: { ...drafted, leadersInvolved: { never: true } },
    expect: {
      outcome: 'inapplicable',
      messageId: 'notYet',
      message: 'By 2018-10-14 there was neither a draft nor a part of political leaders in the work.',
    },
  },
];
