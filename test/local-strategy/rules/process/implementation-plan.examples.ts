import type { Implementation } from '../../../../src/local-strategy/model/making.js';
import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const june: LocalStrategy = { publication: { actual: '2019-06-13' } };
const whole: Implementation = { plan: true, owner: 'The board', resourcing: { setOut: true } };
const by = (implementation: Implementation): LocalStrategy => ({ ...june, implementation });
const options = { asOf: '2019-12-31' };

export const examples: readonly Example<LocalStrategy>[] = [
  {
    name: 'a plan with an owner and money',
    subject: by({
      ...whole,
      resourcing: { amount: 3, unit: 'GBP m over three years', from: 'retained business rates' },
    }),
    options,
    expect: {
      outcome: 'passed',
      message:
        'There is an implementation plan; The board answers for it. Means: 3 GBP m over three years, from retained business rates.',
    },
  },
  {
    name: 'means that are set out, without a figure',
    subject: by(whole),
    options,
    expect: { outcome: 'passed', data: { means: { phrase: 'means/set-out', data: {} } } },
  },
  {
    name: 'that there are none, and why, is an answer',
    subject: by({ ...whole, resourcing: { setOut: false, noneAvailable: true, why: 'no fund was opened' } }),
    options,
    expect: {
      outcome: 'passed',
      message: 'There is an implementation plan; The board answers for it. Means: none, as “no fund was opened”.',
    },
  },
  {
    name: 'no plan',
    subject: by({ ...whole, plan: false }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'noPlan',
      severity: 'warning',
      message: 'There is no implementation plan, 6 months after publication (on 2019-06-13); the grace is 6.',
    },
  },
  {
    name: 'no plan yet: it came out after the day of judgement',
    subject: by({ ...whole, published: { actual: '2020-01-01' } }),
    options,
    expect: { outcome: 'failed', messageId: 'noPlan' },
  },
  {
    name: 'a plan that came out in time needs no other word for it',
    subject: by({ owner: 'The board', resourcing: { setOut: true }, published: { actual: '2019-10-25' } }),
    options,
    expect: { outcome: 'passed' },
  },
  {
    name: 'nobody answers for it',
    subject: by({ plan: true, unowned: true, resourcing: { setOut: true } }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'wanting',
      message:
        'Something is missing to put the strategy into practice, 6 months after publication (on 2019-06-13): an owner.',
    },
  },
  {
    name: 'means that there are, and that are not set out',
    subject: by({ ...whole, resourcing: { setOut: false, noneAvailable: false } }),
    options,
    expect: { outcome: 'failed', data: { missing: [{ phrase: 'implementation/the-means', data: {} }] } },
  },
  {
    name: 'none, and no reason given',
    subject: by({ ...whole, resourcing: { setOut: false, noneAvailable: true, unexplained: true } }),
    options,
    expect: { outcome: 'failed', messageId: 'wanting' },
  },
  {
    name: 'none, and whether a reason is given is not known',
    subject: by({ ...whole, resourcing: { setOut: false, noneAvailable: true } }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know enough of how the strategy is put into practice: the money and people, or why there are none.',
      settledBy: { at: ['/implementation/resourcing/why'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'nothing is no money: an amount of zero does not answer',
    subject: by({ ...whole, resourcing: { amount: 0, setOut: false, noneAvailable: false } }),
    options,
    expect: { outcome: 'failed', messageId: 'wanting' },
  },
  {
    name: 'nothing is known of it',
    subject: june,
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      data: {
        open: [
          { phrase: 'implementation/a-plan', data: {} },
          { phrase: 'implementation/an-owner', data: {} },
          { phrase: 'implementation/the-means', data: {} },
        ],
      },
    },
  },
  {
    name: 'the grace ends when six months have gone by',
    subject: by({ plan: false }),
    options: { asOf: '2019-12-13' },
    expect: { outcome: 'failed', data: { months: 6 } },
  },
  {
    name: 'the day before it is not over, whatever there is already',
    subject: by({ plan: false }),
    options: { asOf: '2019-12-12' },
    expect: {
      outcome: 'inapplicable',
      messageId: 'grace',
      message: 'The grace of 6 months after publication (on 2019-06-13) was not over on 2019-12-12.',
    },
  },
  {
    name: 'seven months',
    subject: by({ plan: false }),
    options: { asOf: '2020-01-13' },
    expect: { outcome: 'failed', data: { months: 7 } },
  },
  {
    name: 'published in June: by the middle of December six months may have gone by',
    subject: { publication: { actual: '2019-06' }, implementation: { ...whole, plan: false } },
    options: { asOf: '2019-12-15' },
    expect: {
      outcome: 'cantTell',
      messageId: 'published',
      message: 'We do not know whether the strategy was published, and the grace of 6 months was over by 2019-12-15.',
      settledBy: { at: ['/publication/actual'], toPass: null, toFail: 1 },
    },
  },
  {
    name: 'whether it was published is not known',
    subject: { publication: { planned: '2019-03' }, implementation: whole },
    options,
    expect: { outcome: 'cantTell', messageId: 'published', settledBy: { at: ['/publication/actual'] } },
  },
  {
    name: 'if it was published at all, then not long ago',
    subject: { publication: { actual: { min: '2019-10' } }, implementation: { plan: false } },
    options,
    expect: { outcome: 'inapplicable', messageId: 'grace' },
  },
  {
    name: 'not published',
    subject: { publication: { actual: '2020-01-01' }, implementation: { plan: false } },
    options,
    expect: {
      outcome: 'inapplicable',
      messageId: 'notPublished',
      message: 'The strategy was not published by 2019-12-31.',
    },
  },
];
