import { type Answer, every, read, said } from '../../../core/answer.js';
import { ask } from '../../../core/ask.js';
import type { Tri } from '../../../core/known.js';
import { child, type Pointer } from '../../../core/pointer.js';
import { count } from '../../../core/tally.js';
import { type Day, onOrBefore } from '../../../core/when.js';
import { lookUp, strange } from '../../../core/words.js';
import { countOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import type { LinkedPlan } from '../../model/making.js';
import { listed } from '../../reading/lists.js';
import { strategyRule } from '../../rule.js';

/** Is it tied to the more detailed plans around it? */
export const linkedPlans = /* @__PURE__ */ strategyRule({
  id: 'process/linked-plans',
  version: '1.0.0',
  title: 'The strategy is tied to the more detailed plans around it',
  question: 'Is it tied to the more detailed plans around it?',
  rationale:
    'A strategy sets a direction; what is built, taught and run is settled in plans for transport, housing, skills or single boroughs.',
  sources: [
    lga2019(
      'Purpose of strategies',
      'reported',
      'It was important to places that the strategy links to other more detailed plans and is developed alongside them.',
    ),
  ],
  severity: 'note',
  answerable: ['place'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'More detailed are plans for one subject (transport, housing, skills, land use, energy, health) or for one borough; another economic or investment plan, a recovery plan or a deal is not.',
    'A plan that is listed is tied to the strategy, however it stands to it; one that came out after the day of judgement does not count yet.',
    'One such plan is enough.',
  ],
  parameters: {},
  messages: {
    passed: { tied: 'The strategy is tied to {n:more detailed plan|more detailed plans}: {names:few}.' },
    failed: {
      none: 'The strategy is tied to no more detailed plan, for transport, housing, skills or a borough. Other plans linked to it: {others:few}.',
    },
    cantTell: {
      open: 'We do not know whether the strategy is tied to a more detailed plan. Open: {open:few}.',
      noList: 'We do not know all the plans that the strategy is tied to; none that we know is more detailed.',
    },
  },
  says: {
    notMet: 'It is tied to no more detailed plan',
    met: 'It is tied to {n:more detailed plan|more detailed plans}',
    depends: 'We do not know whether it is tied to more detailed plans',
  },
  evaluate(strategy, ctx) {
    const list = listed(strategy, 'linkedPlans', LINKED_PLANS());
    const plans = (list.items ?? []).map((plan, i) => readPlan(plan, child(list.at, i), i, ctx.asOf));
    const isWhole = list.items !== undefined && list.partial !== true;
    const counted = count(
      plans.map(({ at, is }) => ({ at, among: said(true), is })),
      isWhole ? undefined : { count: { min: 0 }, among: true, at: list.at, need: list.need },
    );
    const named = (is: Tri): readonly string[] => plans.filter((plan) => plan.is.value === is).map(({ name }) => name);
    const open = named(undefined);
    const observed = countOf(counted);
    const related = counted.yes.length > 0 || list.items === undefined ? counted.yes : [list.at];
    return ctx.verdict({
      limbs: [
        [
          ctx.holds(
            'more detailed plans',
            { ...observed, related, evidence: [...observed.evidence, ...related] },
            '>=',
            1,
            { unit: 'plans' },
          ),
          'none',
          { others: named(false) },
          [
            remedy(
              'tie',
              'Say in which plans for transport, housing, skills or boroughs the strategy is carried on.',
              {},
            ),
          ],
        ],
      ],
      passed: ['tied', { n: counted.part, names: named(true) }],
      cantTell: open.length > 0 ? ['open', { open }] : ['noList', {}],
    });
  },
});

const LINKED_PLANS = /* @__PURE__ */ ask('linked-plans/all', 'which more detailed plans the strategy is tied to');
const WHAT_IT_PLANS = /* @__PURE__ */ ask('linked-plan/kind', 'what “{of}” plans');
const PLAN_WHEN = /* @__PURE__ */ ask('linked-plan/published', 'when “{of}” was published');

const IS_DETAILED = {
  transport: true,
  housing: true,
  skills: true,
  spatial: true,
  borough: true,
  economic: false,
  investment: false,
  recovery: false,
  energy: true,
  health: true,
  deal: false,
  other: false,
} as const satisfies Record<NonNullable<LinkedPlan['kind']>, boolean>;

interface PlanRead {
  readonly name: string;
  readonly at: Pointer;
  /** Is it more detailed, and out? */
  readonly is: Answer;
}

function readPlan(plan: LinkedPlan, at: Pointer, i: number, asOf: Day): PlanRead {
  const { kind, date } = plan;
  const title = plan.name ?? `plan ${i + 1} of the list`;
  const isDetailed = read(lookUp(kind, IS_DETAILED), child(at, 'kind'), () => ({
    at: child(at, 'kind'),
    need: WHAT_IT_PLANS({ of: title }, { word: strange(kind, IS_DETAILED) }),
  }));
  const isOut =
    date === undefined
      ? said(true)
      : read(onOrBefore(date, asOf), child(at, 'date'), () => ({
          at: child(at, 'date'),
          need: PLAN_WHEN({ of: title }),
        }));
  return { name: kind === undefined ? title : `${title} (${kind})`, at, is: every(isDetailed, isOut) };
}
