import { leastOf } from '../../core/extremes.js';
import { allTrue, simplest, type Tri } from '../../core/known.js';
import { phrase } from '../../core/phrase.js';
import type { Pointer } from '../../core/pointer.js';
import type { Saying } from '../../core/saying.js';
import { type Fact, mergeFacts } from '../../core/settled-by.js';
import { type Tally, tally } from '../../core/tally.js';
import { lookUp } from '../../core/words.js';
import type { Gap, GapState } from '../../local-strategy/tracing/index.js';
import type { Asked } from '../../national-strategy/model.js';
import type { ElementAt } from '../../national-strategy/reading/index.js';
import { allOf, type Claim, either, known, opposite, unsettled } from '../../rules/claim.js';
import type { BreakdownRow } from '../../rules/finding.js';
import { countOf, measured } from '../../rules/observed.js';
import { remedy } from '../../rules/remedy.js';
import { paLis } from '../../sources/pa-lis.js';
import type { Portfolio } from '../model.js';
import { askedOfAll } from '../reading/claims.js';
import { figuresOf, withoutFigures } from '../reading/figures.js';
import {
  elementsIn,
  type HeldStrategy,
  heldStrategies,
  noOthers,
  otherStrategies,
  unlistedStrategies,
} from '../reading/held-strategies.js';
import { toFindOut } from '../reading/to-find-out.js';
import { portfolioRule } from '../rule.js';
import { countStates } from '../views/coverage.js';

/** Is every national element picked up somewhere? */
export const noGaps = /* @__PURE__ */ portfolioRule({
  id: 'portfolio/no-gaps',
  version: '1.1.0',
  title: 'Every element of the national strategy is taken up somewhere',
  question: 'Is every national element picked up somewhere?',
  rationale: 'What no place takes up, no local strategy delivers, however good each of them is by itself.',
  sources: [
    paLis(
      'Local Industrial Strategies should deliver the National Strategy',
      'opinion',
      'It would have those who look at all strategies together minimise gaps against the national strategy.',
    ),
  ],
  severity: 'warning',
  answerable: ['government'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'One link is enough for an area to take an element up, however weak; a shared chapter counts for each strategy that carries it.',
    'Elements of every kind count, whether or not the framework asks each place for them: somewhere they should be picked up.',
    'An element required only where relevant is not a gap when every area that omits it says it is not relevant.',
    'Each strategy is an area of its own: a portfolio holds one version of each.',
    'What is taken up by enough areas of an unfinished list is taken up; what is not may be by others, unless the document says that these are all.',
    'Whether a reason for leaving an element out is a good one is not asked; it is printed.',
  ],
  parameters: {
    minAreas: {
      label: 'areas that take an element up, at least',
      unit: 'areas',
      value: 1,
      because:
        'The source asks that each element be picked up and gives no number; one area is the least that can be meant.',
    },
  },
  messages: {
    passed: {
      every: 'Each of {n:element|elements} of the national strategy is taken up by at least {limit:area|areas}.',
      relevant:
        'Each of {n:element|elements} of the national strategy is taken up by at least {limit:area|areas}, or wherever it is relevant: {out:few}.',
    },
    failed: {
      silent:
        'Elements of the national strategy are taken up too seldom, by fewer than {limit:area|areas}: {names:few}. Enough areas take up {n} of {whole} elements.',
      leftOut: [
        'note',
        'Elements of the national strategy are taken up by fewer than {limit:area|areas}, and the other areas say why they leave them out: {names:few}. Enough areas take up {n} of {whole} elements.',
      ],
    },
    cantTell: {
      open: 'We do not know whether {limit:area|areas} or more take up {names:few}. Enough areas take up {n} of {whole} elements.',
      elements: 'Enough areas take up each of {n:element|elements}, but the national strategy may have others.',
      none: 'We do not know which elements the national strategy has.',
    },
    inapplicable: {
      strategies: 'There are no strategies.',
      elements: 'The national strategy has no elements.',
    },
  },
  says: {
    notMet: 'Enough areas take up {n} of {whole} elements of the national strategy',
    met: 'Every element of the national strategy is taken up somewhere',
    depends: 'We do not know whether every national element is taken up',
  },
  evaluate(portfolio, ctx) {
    const limit = ctx.p.minAreas;
    const strategies = heldStrategies(portfolio);
    const { elements, open: openElements } = elementsIn(portfolio);
    if (strategies.length === 0 && otherStrategies(portfolio) === null) {
      return ctx.inapplicable(['strategies', {}], known(true, ['/strategies']));
    }
    if (elements.length === 0 && openElements.length === 0) {
      return ctx.inapplicable(['elements', {}], known(true, ['/national']));
    }
    const read = elements.map((element) => readElement(portfolio, strategies, element));
    const enough = read.map(({ counted }) =>
      withoutFigures(ctx.holds('areas', countOf(counted), '>=', 'minAreas', { unit: 'areas' })),
    );
    const relevant = read.map(({ excused }, i) => either(enough[i] as Claim, excused));
    const notSilent = read.map(({ silent }, i) => either(relevant[i] as Claim, opposite(silent)));
    const rest = openElements.length === 0 ? known(true) : unsettled(openElements);
    const named = (is: (i: number) => boolean): readonly Saying[] =>
      read.filter((_, i) => is(i)).map(({ words }) => words);
    const bySilence = named((i) => notSilent[i]?.holds === false);
    const short = named((i) => relevant[i]?.holds === false);
    const out = named((i) => relevant[i]?.holds === true && enough[i]?.holds !== true);
    const open = named((i) => relevant[i]?.holds === undefined || notSilent[i]?.holds === undefined);
    const done = relevant.filter(({ holds }) => holds === true).length;
    const said = { limit, n: done, whole: elements.length };
    const fewest = fewestOf(read.map(({ counted }) => counted));
    const figures =
      elements.length === 0
        ? known(true)
        : figuresOf([
            ctx.holds('areas that take up the element that fewest do', fewest, '>=', 'minAreas', { unit: 'areas' }),
          ]);
    const everywhere = allOf([figures, ...relevant, rest]);
    const mend = [remedy('see-who', 'Agree with places who takes up {names:few}.', { names: short })];
    const leftOut = [everywhere, 'leftOut', { ...said, names: short }, mend] as const;
    return ctx.verdict({
      breakdown: read.map(({ row }) => row),
      // Of what is not sure to be short, whether anybody is silent on it is no question of its own.
      limbs:
        everywhere.holds === false
          ? [[allOf(notSilent), 'silent', { ...said, names: bySilence }, mend], leftOut]
          : [leftOut],
      passed: out.length > 0 ? ['relevant', { n: done, limit, out }] : ['every', { n: done, limit }],
      cantTell:
        open.length > 0
          ? ['open', { ...said, names: open }]
          : elements.length > 0
            ? ['elements', { n: done }]
            : ['none', {}],
    });
  },
});

/** How an element stands over all strategies. */
interface Over {
  /** The areas that take it up. */
  readonly counted: Tally;
  /** Does every area either take it up, or say that it is not relevant there? */
  readonly excused: Claim;
  /** Does an area say nothing of it? */
  readonly silent: Claim;
  /** The element with its gaps, for a sentence. */
  readonly words: Saying;
  readonly row: BreakdownRow;
}

function readElement(portfolio: Portfolio, strategies: readonly HeldStrategy[], element: ElementAt): Over {
  const gaps = strategies.map(({ gap }) => gap(element));
  const facts = strategies.map((strategy, i) => toFindOut(strategy, gaps[i] as Gap));
  const counted = tally(
    gaps.map((gap, i) => {
      const { at, need } = facts[i] as Fact;
      const record = gap.state === 'unknown' ? at : (gap.related[0] ?? at);
      return { among: true, is: IS_TAKEN_UP[gap.state], at: record, need, evidence: gap.evidence };
    }),
    unlistedStrategies(portfolio),
  );
  const counts = countStates(gaps.map(({ state }) => state));
  const others = noOthers(portfolio);
  const asked: readonly Fact[] =
    isAskedOfSome(element) === undefined ? [{ at: element.askedAt, need: askedOfAll(element) }] : [];
  const over = (holds: Tri, related: readonly Pointer[]): Claim =>
    holds === undefined ? unsettled(mergeFacts([asked, counted.open])) : known(holds, related);
  const ofSome = isAskedOfSome(element);
  const excused = allTrue([ofSome, ...gaps.map((gap) => isAnswered(gap)), others.holds]);
  // Where only those are asked whom it concerns, silence says that it may be none of the place’s concern.
  const isSilent = gaps.some(({ state }) => state === 'silent') ? (ofSome === undefined ? undefined : true) : false;
  const mayBeSilent = counts.unknown > 0 || others.holds === undefined ? undefined : isSilent;
  return {
    counted,
    excused: over(
      excused,
      gaps.flatMap(({ related }) => related),
    ),
    silent: over(isSilent === true ? true : mayBeSilent, [
      element.at,
      ...strategies.filter((_, i) => gaps[i]?.state === 'silent').map(({ at }) => at),
    ]),
    words: inWords(element, gaps, counts),
    row: {
      element: element.name,
      kind: element.kind,
      areas: simplest(counted.part),
      nothingSaid: counts.silent,
      leftOut: counts.deliberate,
      notRelevant: counts.conditional,
      notKnown: counts.unknown,
    },
  };
}

/** Is it asked of those alone whom it concerns? A word that no list knows leaves it open. */
function isAskedOfSome({ asked }: ElementAt): Tri {
  return lookUp(asked, IS_ASKED_OF_SOME);
}

const IS_ASKED_OF_SOME = {
  required: false,
  optional: false,
  'where-relevant': true,
} as const satisfies Record<Asked, boolean>;

/** Of an element that is asked only of those whom it concerns: is it taken up, or said to be none of the place’s concern? */
function isAnswered(gap: Gap): Tri {
  return IS_ANSWERED[gap.state](gap);
}

const IS_ANSWERED = {
  addressed: () => true,
  conditional: () => true,
  deliberate: ({ isNoConcern }) => isNoConcern,
  // Where nobody says whom it is asked of, silence may be an answer.
  silent: ({ element }) => (isAskedOfSome(element) === undefined ? undefined : false),
  unknown: () => undefined,
} as const satisfies Record<GapState, (gap: Gap) => Tri>;

const IS_TAKEN_UP = {
  addressed: true,
  conditional: false,
  deliberate: false,
  silent: false,
  unknown: undefined,
} as const satisfies Record<GapState, Tri>;

/** The least over all elements, as well as it is known. */
function fewestOf(counts: readonly Tally[]) {
  const mins = counts.map(({ part }) => part.min);
  const maxes = counts.map(({ part }) => part.max ?? Number.POSITIVE_INFINITY);
  const max = leastOf(maxes);
  return measured({ min: leastOf(mins), ...(max === Number.POSITIVE_INFINITY ? {} : { max }) });
}

const ELEMENT = /* @__PURE__ */ phrase('element/of-kind', '{element} ({kind})');
const ELEMENT_IN = /* @__PURE__ */ phrase('element/in-areas', '{element} ({kind}: {states:run})');
const TAKEN_UP = /* @__PURE__ */ phrase('areas/taken-up', 'taken up in {n}');
const SILENT = /* @__PURE__ */ phrase('areas/silent', 'nothing said in {n}');
const LEFT_OUT = /* @__PURE__ */ phrase('areas/left-out', 'left out in {n}');
const LEFT_OUT_FOR = /* @__PURE__ */ phrase('areas/left-out-for', 'left out in {n}, for: {reasons:run}');
const NOT_RELEVANT = /* @__PURE__ */ phrase('areas/not-relevant', 'not relevant in {n}');
const NOT_RELEVANT_FOR = /* @__PURE__ */ phrase('areas/not-relevant-for', 'not relevant in {n}, for: {reasons:run}');
const NOT_KNOWN = /* @__PURE__ */ phrase('areas/not-known', 'not known of {n}');
const REASON = /* @__PURE__ */ phrase('areas/reason', '“{reason}”');

function inWords(
  { name: element, kind }: ElementAt,
  gaps: readonly Gap[],
  { addressed, silent, deliberate, conditional, unknown }: ReturnType<typeof countStates>,
): Saying {
  const given = [...new Set(gaps.map(({ reason }) => reason).filter((reason) => reason !== undefined))];
  const reasons = given.map((reason) => REASON({ reason }));
  // Reasons are not told apart by state, so they are said once, where they come first.
  const leftOut = { n: deliberate, reasons };
  const notRelevant = { n: conditional, reasons: deliberate > 0 ? [] : reasons };
  const states = [
    addressed > 0 ? TAKEN_UP({ n: addressed }) : null,
    silent > 0 ? SILENT({ n: silent }) : null,
    deliberate > 0 ? (reasons.length > 0 ? LEFT_OUT_FOR(leftOut) : LEFT_OUT({ n: deliberate })) : null,
    conditional > 0
      ? notRelevant.reasons.length > 0
        ? NOT_RELEVANT_FOR(notRelevant)
        : NOT_RELEVANT({ n: conditional })
      : null,
    unknown > 0 ? NOT_KNOWN({ n: unknown }) : null,
  ].filter((state) => state !== null);
  return states.length === 0 ? ELEMENT({ element, kind }) : ELEMENT_IN({ element, kind, states });
}
