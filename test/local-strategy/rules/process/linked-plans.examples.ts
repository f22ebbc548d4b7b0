import type { LinkedPlan } from '../../../../src/local-strategy/model/making.js';
import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const plans = (...linkedPlans: readonly LinkedPlan[]): LocalStrategy => ({ linkedPlans });
const economic: LinkedPlan = { name: 'Strategic Economic Plan', kind: 'economic', relation: 'parent' };
const options = { asOf: '2019-12-31' };

export const examples: readonly Example<LocalStrategy>[] = [
  {
    name: 'as Greater Manchester has it: plans of boroughs',
    subject: { textSeen: 'part', ...plans({ name: 'Borough sub-plans', kind: 'borough', relation: 'child' }) },
    options,
    expect: {
      outcome: 'passed',
      message: 'The strategy is tied to at least 1 more detailed plan: Borough sub-plans (borough).',
    },
  },
  {
    name: 'one of two is more detailed',
    subject: plans(economic, { name: 'Widget Transport Plan', kind: 'transport', date: '2017' }),
    options,
    expect: {
      outcome: 'passed',
      message: 'The strategy is tied to 1 more detailed plan: Widget Transport Plan (transport).',
    },
  },
  {
    name: 'another economic plan is not more detailed',
    subject: plans(economic),
    options,
    expect: {
      outcome: 'failed',
      severity: 'note',
      message:
        'The strategy is tied to no more detailed plan, for transport, housing, skills or a borough. Other plans linked to it: Strategic Economic Plan (economic).',
    },
  },
  {
    name: 'none at all',
    subject: plans(),
    options,
    expect: { outcome: 'failed', data: { others: [] } },
  },
  {
    name: 'came out on the day of judgement',
    subject: plans({ kind: 'skills', date: '2019-12-31' }),
    options,
    expect: { outcome: 'passed', data: { names: ['plan 1 of the list (skills)'] } },
  },
  {
    name: 'came out the day after',
    subject: plans({ kind: 'skills', date: '2020-01-01' }),
    options,
    expect: { outcome: 'failed' },
  },
  {
    name: 'what it plans is not known, or is a word that no list knows',
    subject: plans({ name: 'Homes for Widgets' }, { name: 'Roads', kind: 'Transport' as 'transport' }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know whether the strategy is tied to a more detailed plan. Open: Homes for Widgets and Roads (Transport).',
      settledBy: { at: ['/linkedPlans/0/kind', '/linkedPlans/1/kind'], toPass: 1, toFail: 2 },
    },
  },
  {
    name: 'came out in the month of judgement',
    subject: plans({ kind: 'housing', date: '2019-12' }),
    options: { asOf: '2019-12-15' },
    expect: { outcome: 'cantTell', settledBy: { at: ['/linkedPlans/0/date'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'the list is partial',
    subject: { ...plans(economic), incomplete: ['/linkedPlans'] },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message: 'We do not know all the plans that the strategy is tied to; none that we know is more detailed.',
      settledBy: { at: ['/linkedPlans'] },
    },
  },
  { name: 'nothing is known', subject: {}, options, expect: { outcome: 'cantTell', messageId: 'noList' } },
];
