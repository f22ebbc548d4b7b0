import { range, upper } from '../../../core/known.js';
import { remedy } from '../../../rules/remedy.js';
import { beis2018 } from '../../../sources/beis-2018.js';
import { prioritiesOf } from '../../reading/priorities.js';
import { alignmentRule } from '../../rule.js';

/** Is it prioritised at all? */
export const fewPriorities = /* @__PURE__ */ alignmentRule({
  id: 'alignment/few-priorities',
  version: '1.0.0',
  title: 'The strategy keeps to a number of priorities that leaves something out',
  question: 'Does the strategy prioritise at all?',
  rationale: 'A strategy that takes up everything has chosen nothing, and nobody can tell what comes first.',
  sources: [
    beis2018(
      'Local Industrial Strategies: Policy Context',
      'finding',
      'It says that strategies would prioritise specific, achievable, long-term ambitions. It gives no number.',
    ),
  ],
  severity: 'note',
  answerable: ['place'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'What the strategy itself calls a priority is one, whatever its size; whether priorities are ranked is not asked.',
    'Where the list and the stated number of priorities disagree, everything between the two is open.',
    'A strategy that we know sets no priorities is not judged: there is nothing to count.',
  ],
  parameters: {
    maxPriorities: {
      label: 'priorities in a strategy, at most',
      unit: 'priorities',
      value: 25,
      because:
        'No source gives a number; twenty-five leave five to each of the five foundations of 2017, and a strategy with more has hardly chosen.',
    },
  },
  messages: {
    passed: { few: 'The strategy prioritises: it sets {n:priority|priorities}; the limit is {limit}.' },
    failed: {
      many: 'The strategy sets too many priorities to have chosen: {n:priority|priorities}; the limit is {limit}.',
    },
    cantTell: {
      open: 'The strategy sets {n:priority|priorities} as far as we know; we cannot tell whether that is more than {limit}.',
      noList: 'We do not know how many priorities the strategy sets; the limit is {limit}.',
    },
    inapplicable: { none: 'The strategy sets no priorities.' },
  },
  says: {
    notMet: 'It sets {n:priority|priorities}, too many to have chosen',
    met: 'It sets {n:priority|priorities}',
    depends: 'We do not know how many priorities it sets',
  },
  evaluate({ strategy }, ctx) {
    const limit = ctx.p.maxPriorities;
    const { count } = prioritiesOf(strategy, undefined, '/strategy');
    const n = count.value ?? { min: 0 };
    const most = Math.floor(limit);
    const over = range(Math.max(0, n.min - most), Math.max(0, upper(n) - most));
    const nothingSaid = n.min === 0 && upper(n) === Number.POSITIVE_INFINITY;
    return ctx.verdict({
      applies: [ctx.holds('priorities', count, '>=', 1, { unit: 'priorities' }), 'none', {}],
      limbs: [
        [
          ctx.holds('priorities', count, '<=', 'maxPriorities'),
          'many',
          { n, limit },
          [remedy('choose', 'Leave out, or put together, {n:priority|priorities}.', { n: over })],
        ],
      ],
      passed: ['few', { n, limit }],
      cantTell: nothingSaid ? ['noList', { limit }] : ['open', { n, limit }],
    });
  },
});
