import { said } from '../../../core/answer.js';
import { ask } from '../../../core/ask.js';
import { upper } from '../../../core/known.js';
import { type Counted, count } from '../../../core/tally.js';
import { missingFor } from '../../../council/reading/index.js';
import { asAnswer, known, stated } from '../../../rules/claim.js';
import { shareOf } from '../../../rules/observed.js';
import { remedy, whereFails } from '../../../rules/remedy.js';
import { beis2018 } from '../../../sources/beis-2018.js';
import type { LocalStrategy } from '../../model/strategy.js';
import { anyIndicator, hasBaseline } from '../../reading/indicators.js';
import { type PriorityAt, prioritiesOf } from '../../reading/priorities.js';
import { alignmentRule } from '../../rule.js';

const BASE = '/strategy';

/** Is there a plan to evaluate progress? */
export const evaluationPlan = /* @__PURE__ */ alignmentRule({
  id: 'alignment/evaluation-plan',
  version: '1.0.0',
  title: 'There is a plan to evaluate progress, and a baseline to evaluate it from',
  question: 'Is there a plan to evaluate progress?',
  rationale:
    'A plan to evaluate finds out what has changed only where we know how things stood at the start. The share of priorities with a baseline is this library’s question.',
  sources: [
    beis2018(
      'Local Industrial Strategies: Policy Context',
      'finding',
      'It says that strategies would set out clear plans to evaluate progress.',
    ),
  ],
  severity: 'error',
  answerable: ['place'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Whether there is a plan is what the document says; how good it is, and whether anyone followed it, is not asked.',
    'A priority counts as baselined where one of the indicators it is measured by has a figure for the start; targets are another question.',
    'The guidance of 2018 speaks of the plan; the share of priorities with a baseline is asked by this library, so that falling short of it is only a warning.',
    'Of a strategy that we know sets no priorities, only the plan is asked.',
  ],
  parameters: {
    minShare: {
      label: 'share of priorities with a baselined indicator, at least',
      unit: 'share',
      value: '4/5',
      because:
        'No source gives a number; four in five leaves room for a priority for which nothing can be counted yet.',
    },
  },
  messages: {
    passed: {
      planned:
        'There is a plan to evaluate progress; {part} of {whole:priority|priorities} ({share:percent}) have an indicator with a baseline.',
      planOnly: 'There is a plan to evaluate progress; the strategy sets no priorities.',
    },
    failed: {
      noPlan: 'There is no plan to evaluate progress.',
      noBaseline: [
        'warning',
        'Too few priorities have a baseline: {part} of {whole:priority|priorities} ({share:percent}) have an indicator with one; the limit is {limit:percent}. Without: {names:few}.',
      ],
    },
    cantTell: {
      noPlan: 'We do not know whether there is a plan to evaluate progress.',
      open: '{part} of {whole:priority|priorities} ({share:percent}) have an indicator with a baseline as far as we know; we cannot tell whether {limit:percent} is reached. Open: {open:few}.',
      noList:
        'We do not know all the priorities that the strategy sets, nor how many of them have an indicator with a baseline.',
    },
  },
  says: {
    notMet: {
      noPlan: 'It has no plan to evaluate progress',
      noBaseline: 'Only {part} of {whole:priority|priorities} have a baseline to measure from',
    },
    met: 'It has a plan to evaluate progress',
    depends: 'We do not know whether progress can be evaluated',
  },
  evaluate({ strategy }, ctx) {
    const limit = ctx.p.minShare;
    const plan = stated(strategy.evaluation?.plan, '/strategy/evaluation/plan', PLAN());
    const { all, unlisted } = prioritiesOf(strategy, EACH_BASELINE(), BASE);
    const readings = all.map((priority) => readBaseline(strategy, priority));
    const counted = count(readings, unlisted);
    const said = { part: counted.part, whole: counted.whole, share: counted.share ?? 0 };
    const none = upper(counted.whole) === 0;
    const names = (is: boolean | undefined): readonly string[] =>
      all.filter((_, i) => readings[i]?.is.value === is).map(({ name }) => name);
    const based = none
      ? known(true)
      : ctx.holds('share of priorities with a baselined indicator', shareOf(counted), '>=', 'minShare');
    const add = [
      remedy('add-baselines', 'Say for {n:more priority|more priorities} where it stood at the start.', {
        n: missingFor(counted, limit),
      }),
    ];
    const set = remedy('plan-evaluation', 'Set out how progress will be evaluated, and by whom.', {});
    return ctx.verdict({
      limbs: [
        [plan, 'noPlan', {}, [set, ...whereFails(based, add)]],
        [based, 'noBaseline', { ...said, limit, names: names(false) }, add],
      ],
      passed: none ? ['planOnly', {}] : ['planned', said],
      cantTell:
        plan.holds === undefined
          ? ['noPlan', {}]
          : readings.some(({ is }) => is.value === undefined)
            ? ['open', { ...said, limit, open: names(undefined) }]
            : ['noList', {}],
    });
  },
});

const PLAN = /* @__PURE__ */ ask('evaluation/plan', 'whether there is a plan to evaluate progress');
const EACH_BASELINE = /* @__PURE__ */ ask('priorities/each-baseline', 'and which indicators with a baseline each has');

/** Has it an indicator with a baseline? */
function readBaseline(strategy: LocalStrategy, priority: PriorityAt): Required<Counted> {
  return { at: priority.at, among: said(true), is: asAnswer(anyIndicator(strategy, priority, hasBaseline, BASE)) };
}
