import { ask } from '../../core/ask.js';
import { isMarked } from '../../core/incomplete.js';
import { child, type Pointer } from '../../core/pointer.js';
import type { Fact } from '../../core/settled-by.js';
import type { Unlisted } from '../../core/tally.js';
import type { LocalStrategy } from '../../local-strategy/model/strategy.js';
import { type Gap, gapReader, type HeldAgainst } from '../../local-strategy/tracing/index.js';
import type { ElementKind } from '../../national-strategy/model.js';
import { ELEMENT_KINDS, type ElementAt, elementsOf, WHICH_ELEMENTS } from '../../national-strategy/reading/index.js';
import { type Claim, known, unsettled } from '../../rules/claim.js';
import type { Portfolio } from '../model.js';
import { refsOf, type StrategyRef, strategiesIn } from './strategies-in.js';

const OTHERS = /* @__PURE__ */ ask('strategies/others', 'the other strategies');
const IS_WHOLE = /* @__PURE__ */ ask(
  'strategies/whole',
  'whether these are all the strategies there are, and if not, the others',
);

/** A strategy of a portfolio, held against its national strategy. */
export interface HeldStrategy {
  /** The strategy. */
  readonly strategy: LocalStrategy;
  /** Where it stands. */
  readonly at: Pointer;
  /** As results name it. */
  readonly ref: StrategyRef;
  /** What to call its area in a sentence; no two strategies of a portfolio are called alike. */
  readonly area: string;
  /** The two together, for reading links. */
  readonly held: HeldAgainst;
  /** How a national element stands in it. */
  readonly gap: (element: ElementAt) => Gap;
}

/** Every strategy of a portfolio, in the order of the document. */
export function heldStrategies(portfolio: Portfolio): readonly HeldStrategy[] {
  const { national, crosswalks = [] } = portfolio;
  const strategies = strategiesIn(portfolio);
  const refs = refsOf(strategies);
  const areas = areaNames(
    refs,
    strategies.map(({ strategy }) => strategy),
  );
  const marked = crosswalks.map((crosswalk, i) => ({ crosswalk, at: child('/crosswalks', i) }));
  return strategies.map(({ strategy, at }, i) => {
    const held: HeldAgainst = {
      strategy,
      national,
      crosswalks: marked,
      at: { strategy: at, national: '/national', crosswalk: '/crosswalks' },
    };
    return { strategy, at, ref: refs[i] as StrategyRef, area: areas[i] as string, held, gap: kept(gapReader(held)) };
  });
}

/** Each element is read once. */
function kept(read: (element: ElementAt) => Gap): (element: ElementAt) => Gap {
  const gaps = new Map<string, Gap>();
  return (element) => {
    const key = `${element.kind}/${element.id}`;
    let gap = gaps.get(key);
    if (gap === undefined) {
      gap = read(element);
      gaps.set(key, gap);
    }
    return gap;
  };
}

/** The name of the area, else of the strategy; where two are the same, with the mark of the strategy or its place behind. */
function areaNames(refs: readonly StrategyRef[], strategies: readonly LocalStrategy[]): readonly string[] {
  const names = strategies.map(({ area }, i) => area?.name ?? refs[i]?.name ?? '');
  const seen = new Map<string, number>();
  for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
  return names.map((name, i) => (seen.get(name) === 1 ? name : `${name} (${refs[i]?.id ?? `no. ${i + 1}`})`));
}

/** Elements of the national strategy. */
export interface ElementsIn {
  /** Those listed, kind by kind. */
  readonly elements: readonly ElementAt[];
  /** Where more of them may be. */
  readonly open: readonly Fact[];
}

const PLURALS = {
  foundation: 'foundations',
  challenge: 'challenges',
  mission: 'missions',
  sector: 'sectors',
  objective: 'objectives',
} as const satisfies Record<ElementKind, string>;

/** The elements of the national strategy, of all kinds or of those asked for, in the order of reports. */
export function elementsIn(portfolio: Portfolio, kinds: readonly ElementKind[] = ELEMENT_KINDS): ElementsIn {
  const { national } = portfolio;
  const lists = ELEMENT_KINDS.filter((kind) => kinds.includes(kind)).map((kind) => ({
    kind,
    list: elementsOf(national, kind, '/national'),
  }));
  return {
    elements: lists.flatMap(({ list }) => list.elements ?? []),
    open: lists
      .filter(({ list }) => list.elements === undefined || list.partial)
      .map(({ kind, list }) => {
        const plural = PLURALS[kind];
        return { at: list.at, need: WHICH_ELEMENTS({ kinds: national.labels?.[plural] ?? plural }) };
      }),
  };
}

/** Are these all the strategies there are? Null: not known. */
export function isComplete(portfolio: Portfolio): boolean | null {
  return isMarked(portfolio, 'strategies') ? false : (portfolio.complete ?? null);
}

/** What to find out about the strategies that are not in the document; null: those in it are all there are. */
export function otherStrategies(portfolio: Portfolio): Fact | null {
  const complete = isComplete(portfolio);
  if (complete === true) return null;
  return complete === false ? { at: '/strategies', need: OTHERS() } : { at: '/complete', need: IS_WHOLE() };
}

/** As a claim that leaves a question about all strategies open where there may be others. */
export function noOthers(portfolio: Portfolio): Claim {
  const fact = otherStrategies(portfolio);
  return fact === null ? known(true, ['/complete']) : unsettled([fact]);
}

/** The strategies that may be missing, for counting. */
export function unlistedStrategies(portfolio: Portfolio): Unlisted | undefined {
  const fact = otherStrategies(portfolio);
  return fact === null ? undefined : { count: { min: 0 }, among: true, at: fact.at, need: fact.need };
}

/** Are there two strategies or more, so that one can be held against another? */
export function severalIn(portfolio: Portfolio): Claim {
  const { length } = portfolio.strategies;
  const fact = otherStrategies(portfolio);
  if (length > 1) return known(true, ['/strategies']);
  if (fact === null) return known(false, ['/complete']);
  return length === 1 && isComplete(portfolio) === false ? known(true, ['/strategies']) : unsettled([fact]);
}
