import { ask } from '../../../core/ask.js';
import { allTrue, type Tri } from '../../../core/known.js';
import { phrase } from '../../../core/phrase.js';
import { child, type Pointer } from '../../../core/pointer.js';
import type { Saying } from '../../../core/saying.js';
import { type Fact, mergeFacts } from '../../../core/settled-by.js';
import type { Day } from '../../../core/when.js';
import { allOf, type Claim, known, unsettled } from '../../../rules/claim.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import type { LocalStrategy } from '../../model/strategy.js';
import { agreementsIn, GOVERNMENT as GOVERNMENT_ITSELF } from '../../reading/agreed.js';
import { PUBLISHED_WHEN } from '../../reading/day-asked.js';
import { firstEngagement } from '../../reading/engaged.js';
import { inOrder } from '../../reading/order.js';
import { firstDraft, type Step, stepTaken, stepUnknown, whetherTaken } from '../../reading/steps.js';
import { eachOnce } from '../../reading/wanting.js';
import { strategyRule } from '../../rule.js';

/** A stage, and where it stands in the order; two places where a word leaves open which of two stages it is. */
interface Stage {
  readonly name: Saying;
  readonly ranks: readonly number[];
  readonly step: Step;
}

/** Two stages that have an order. */
interface Pair {
  readonly earlier: Stage;
  readonly later: Stage;
  /** The claim that they came in order. */
  readonly claim: Claim;
}

/** Did the stages come in order? */
export const stages = /* @__PURE__ */ strategyRule({
  id: 'process/stages',
  version: '1.1.0',
  title: 'The stages came in order',
  question: 'Did the stages come in order?',
  rationale:
    'Evidence and engagement feed a draft, which the place agrees before government does, and what is agreed is published and put into practice. A stage out of order is worth a question.',
  sources: [
    lga2019(
      'Oxford-Cambridge Arc',
      'heuristic',
      'Strategies there were drafted and completed locally before they were agreed with government. The full order of stages is this library’s.',
    ),
  ],
  severity: 'note',
  answerable: ['place'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'The order is: evidence and engagement begin, in either order; the first draft is ready; the place agrees to the whole; government agrees to the whole; publication; implementation begins. Two stages on one day are in order.',
    'A stage that was left out, or had not been reached by the day of judgement, breaks no order.',
    'Engagement begins with the first event, survey, seat, secondment, response or public consultation; work on evidence that was finished or submitted had begun.',
    'A draft that was sent to government was ready by then; drafts stand in their order, the oldest first.',
    'Every local agreement is held against every other stage by itself; agreements to a part, such as shared priorities, are not a stage.',
    'Dates that we know only coarsely are compared exactly: the order is left open only where some days that they may stand for are in order and others are not. Where a party is named by a word that we do not know, it may be left open more often.',
  ],
  parameters: {},
  messages: {
    passed: { inOrder: 'The stages came in order: {stages:list}.' },
    failed: { inversions: 'The stages came out of order: {inversions:list}.' },
    cantTell: {
      open: 'We do not know whether the stages came in order. We know too little of: {open:list}.',
    },
    inapplicable: { tooFew: 'No two stages that have an order had been reached by {day}.' },
  },
  says: {
    notMet: 'Its stages came out of order',
    met: 'Its stages came in order',
    depends: 'We do not know whether its stages came in order',
  },
  evaluate(strategy, ctx) {
    const day = ctx.asOf;
    const reached = stagesOf(strategy, day).filter(({ step }) => step.done !== false);
    const pairs = reached.flatMap((one, i) => reached.slice(i + 1).flatMap((other) => pairOf(one, other)));
    if (pairs.length === 0) return ctx.inapplicable(['tooFew', { day }]);
    const isSure = pairs.some(({ earlier, later }) => isCertain(earlier) && isCertain(later));
    const openSteps = reached.filter(({ step }) => step.open.length > 0);
    const inversions = pairs
      .filter(({ claim }) => claim.holds === false)
      .map(({ earlier, later }) => AFTER({ stage: reachedOn(earlier), other: reachedOn(later) }));
    const openNames = pairs
      .filter(({ claim }) => claim.holds === undefined)
      .flatMap(({ earlier, later }) => [earlier, later])
      .filter(({ step }) => step.open.length > 0)
      .map(({ name }) => name);
    const ordered = allOf([
      ...pairs.map(({ claim }) => claim),
      isSure ? known(true) : anyReached(mergeFacts(openSteps.map(({ step }) => step.open))),
    ]);
    return ctx.verdict({
      limbs: [
        [
          ordered,
          'inversions',
          { inversions },
          [remedy('keep-the-order', 'Take the stages of the next strategy in their order.', {})],
        ],
      ],
      passed: ['inOrder', { stages: reached.map(reachedOn) }],
      cantTell: ['open', { open: eachOnce(openNames.length > 0 ? openNames : openSteps.map(({ name }) => name)) }],
    });
  },
});

const IMPLEMENTED_FROM = /* @__PURE__ */ ask('implementation/from', 'when implementation began');
const EVIDENCE_FROM = /* @__PURE__ */ ask('evidence/from', 'when work on the evidence began');

/** Whether there are two stages to put in order; where there are not, nothing is out of order. */
function anyReached(facts: readonly Fact[]): Claim {
  return { ...unsettled(facts), settledBy: { facts, toPass: facts.length === 1 ? 1 : null, toFail: null } };
}

const EVIDENCE = /* @__PURE__ */ phrase('stage/evidence', 'evidence');
const ENGAGEMENT = /* @__PURE__ */ phrase('stage/engagement', 'engagement');
const DRAFT = /* @__PURE__ */ phrase('stage/draft', 'first draft');
const AGREEMENT = /* @__PURE__ */ phrase('stage/agreement', 'agreement of {party}');
const LOCAL_AGREEMENT = /* @__PURE__ */ phrase('stage/local-agreement', 'local agreement');
const PUBLICATION = /* @__PURE__ */ phrase('stage/publication', 'publication');
const IMPLEMENTATION = /* @__PURE__ */ phrase('stage/implementation', 'implementation');
const REACHED = /* @__PURE__ */ phrase('stages/reached', '{stage} ({when})');
const AFTER = /* @__PURE__ */ phrase('stages/after', '{stage} after {other}');

function reachedOn({ name, step }: Stage): Saying {
  return REACHED({ stage: name, when: whetherTaken(step) });
}

/** Is it known which stage it is, and that it was reached? */
function isCertain({ ranks, step }: Stage): boolean {
  return ranks.length === 1 && step.done === true;
}

/** Two stages as a pair in their order; none where they have none. */
function pairOf(one: Stage, other: Stage): readonly Pair[] {
  const ways = one.ranks.flatMap((rank) =>
    other.ranks.map((second): Pair | null => {
      if (rank === second) return null;
      const [earlier, later] = rank < second ? [one, other] : [other, one];
      return { earlier, later, claim: inOrder(earlier.step, later.step) };
    }),
  );
  const pairs = ways.filter((pair) => pair !== null);
  const [first] = pairs;
  if (first === undefined || ways.length === 1) return pairs;
  // Which stage it is may not matter: as either it was in order, or out of it.
  const outcomes = new Set(ways.map((pair) => (pair === null ? true : pair.claim.holds)));
  if (outcomes.size === 1 && !outcomes.has(undefined)) return [first];
  return [{ ...first, claim: unsettled(mergeFacts([one.step.open, other.step.open])) }];
}

function stagesOf(strategy: LocalStrategy, day: Day): readonly Stage[] {
  const { publication, implementation } = strategy;
  const { agreements, unlisted } = agreementsIn(strategy, day);
  const agreed = agreements.map(({ step, isLocal, said }): Stage => {
    const ranks = isLocal === undefined ? [LOCAL, GOVERNMENT] : [isLocal ? LOCAL : GOVERNMENT];
    return { name: AGREEMENT({ party: isLocal === false ? GOVERNMENT_ITSELF() : said }), ranks, step };
  });
  const others: readonly Stage[] =
    unlisted.length === 0
      ? []
      : [
          { name: LOCAL_AGREEMENT(), ranks: [LOCAL], step: stepUnknown(unlisted, day) },
          { name: AGREEMENT({ party: GOVERNMENT_ITSELF() }), ranks: [GOVERNMENT], step: stepUnknown(unlisted, day) },
        ];
  const started = stepTaken(implementation?.started, '/implementation/started', IMPLEMENTED_FROM(), day);
  return [
    { name: EVIDENCE(), ranks: [0], step: evidenceBegun(strategy, day) },
    { name: ENGAGEMENT(), ranks: [0], step: firstEngagement(strategy, day) },
    { name: DRAFT(), ranks: [1], step: firstDraft(strategy, day) },
    ...agreed,
    ...others,
    { name: PUBLICATION(), ranks: [4], step: stepTaken(publication, '/publication', PUBLISHED_WHEN(), day) },
    { name: IMPLEMENTATION(), ranks: [5], step: started },
  ];
}

const LOCAL = 2;
const GOVERNMENT = 3;

/** Work that was finished or submitted had begun. */
function evidenceBegun({ evidenceBase }: LocalStrategy, day: Day): Step {
  const at: Pointer = '/evidenceBase';
  const started = stepTaken(evidenceBase?.started, child(at, 'started'), EVIDENCE_FROM(), day);
  if (started.done === false) return started;
  const later = (['completed', 'submitted'] as const)
    .map((key) => stepTaken(evidenceBase?.[key], child(at, key), '', day))
    .filter(({ done }) => done === true);
  const last = later.reduce((least, step) => (step.last < least ? step.last : least), started.last);
  const done: Tri = started.done ?? (later.length > 0 || undefined);
  if (started.first !== undefined && last < started.first) return started;
  return {
    ...started,
    done,
    last,
    open: allTrue([done, started.first === last]) === true ? [] : started.open,
    evidence: [...started.evidence, ...later.flatMap(({ evidence }) => evidence)],
  };
}
