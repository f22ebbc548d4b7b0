import { ask, type Inquiry } from '../../core/ask.js';
import { isMarked, listIn } from '../../core/incomplete.js';
import { allTrue } from '../../core/known.js';
import { child, type Pointer } from '../../core/pointer.js';
import { type Fact, mergeFacts } from '../../core/settled-by.js';
import { type Day, onOrBefore } from '../../core/when.js';
import { nameOf } from '../../local-strategy/comparing/index.js';
import type { Collaboration } from '../../local-strategy/model/strategy.js';
import { listed } from '../../local-strategy/reading/index.js';
import { type Claim, known, unsettled } from '../../rules/claim.js';
import type { Portfolio } from '../model.js';
import { keyOf } from './adjacency.js';
import { otherStrategies } from './held-strategies.js';
import { namesOfStrategies, WHICH_STRATEGY } from './strategy-names.js';

const PARTNERS = /* @__PURE__ */ ask('strategy/partners', 'whom {of} works with');
const WHO_ELSE = /* @__PURE__ */ ask('collaboration/partners', 'who else takes part: {of}');
const IS_AGREED = /* @__PURE__ */ ask('collaboration/agreed', 'whether it is agreed: {of}');
const WHEN_AGREED = /* @__PURE__ */ ask('collaboration/agreed-when', 'when it was agreed: {of}');
// Of a collaboration that does not say what it is on.
const WHO_ELSE_WITH = /* @__PURE__ */ ask(
  'collaboration/partners-beside',
  'who else takes part: work with {partners:list}',
);
const IS_AGREED_WITH = /* @__PURE__ */ ask(
  'collaboration/agreed-with',
  'whether it is agreed: work with {partners:list}',
);
const WHEN_AGREED_WITH = /* @__PURE__ */ ask(
  'collaboration/agreed-with-when',
  'when it was agreed: work with {partners:list}',
);
const WHO_ELSE_THERE = /* @__PURE__ */ ask('overlap/partners', 'who else works together there');
const WHERE_TOGETHER = /* @__PURE__ */ ask('overlaps/collaborations', 'where strategies are known to work together');

/** Which strategies of a portfolio work together. */
export interface Collaborating {
  /** Do these two? */
  readonly claim: (i: number, j: number) => Claim;
  /** The pairs of which a record says something, in the order of the document. */
  readonly pairs: readonly (readonly [i: number, j: number])[];
  /** Do any others? False: surely not; undefined: a record that is not known may say so. */
  readonly rest: false | undefined;
}

interface Together {
  readonly sure: Pointer[];
  readonly open: Fact[];
}

/**
 * Do two strategies of a portfolio work together: by an agreed collaboration that either declares, or one of a third that
 * names both, or by an overlap declared to be one? On a day, or as it stands where that is null. What is wished for or felt
 * to be missing is not agreed; a name that may be another's in other letters leaves it open. As any strategy may name both,
 * they surely do not only where the lists of all are known.
 */
export function collaboratingIn(portfolio: Portfolio, day: Day | null): Collaborating {
  const { strategies } = portfolio;
  const overlaps = listIn(portfolio, 'overlaps');
  const pairs = new Map<number, Together>();
  const names = namesOfStrategies(strategies);
  const among = (places: readonly number[], take: (together: Together) => void): void => {
    for (const [k, i] of places.entries()) {
      for (const j of places.slice(k + 1)) {
        if (i === j) continue;
        const key = keyOf(i, j, strategies.length);
        const together = pairs.get(key) ?? { sure: [], open: [] };
        pairs.set(key, together);
        take(together);
      }
    }
  };
  const missing: Fact[] = [];
  for (const [i, strategy] of strategies.entries()) {
    const base = child('/strategies', i);
    const list = listed(strategy, 'collaborations', PARTNERS({ of: nameOf(strategy, `strategy ${i + 1}`) }), base);
    if (list.items === undefined || list.partial === true) missing.push({ at: list.at, need: list.need });
    for (const [k, collaboration] of (list.items ?? []).entries()) {
      const at = child(list.at, k);
      const state = stateOf(collaboration, at, day);
      if (state === false) continue;
      if (isMarked(collaboration, 'with')) {
        missing.push({ at: child(at, 'with'), need: askOf(collaboration, WHO_ELSE, WHO_ELSE_WITH) });
      }
      const sure = [i, ...collaboration.with.flatMap((name) => names.placesOf(name))];
      among(sure, (together) => {
        if (state === true) together.sure.push(at);
        else for (const fact of state) together.open.push(fact);
      });
      if (collaboration.kind === 'pan-regional-body' || collaboration.kind === 'consultation') continue;
      for (const [m, name] of collaboration.with.entries()) {
        const which: Fact = { at: child(child(at, 'with'), m), need: WHICH_STRATEGY({ of: name }) };
        for (const near of names.placesNear(name)) {
          for (const other of sure)
            among([other, near], ({ open }) => {
              for (const fact of [which, ...(state === true ? [] : state)]) open.push(fact);
            });
        }
      }
    }
  }
  for (const [k, overlap] of overlaps.entries.entries()) {
    const at = child('/overlaps', k);
    const { kind, between } = overlap;
    if (kind !== 'collaboration') continue;
    if (isMarked(overlap, 'between')) missing.push({ at: child(at, 'between'), need: WHO_ELSE_THERE() });
    among(
      between.flatMap((id) => names.placesOf(id)),
      ({ sure }) => sure.push(at),
    );
  }
  if (!overlaps.whole) {
    missing.push({ at: '/overlaps', need: WHERE_TOGETHER() });
  }
  const others = otherStrategies(portfolio);
  if (others !== null) missing.push(others);
  const unknown = unsettled(missing);
  const n = strategies.length;
  const claim = (i: number, j: number): Claim => {
    const { sure = [], open = [] } = pairs.get(keyOf(i, j, strategies.length)) ?? {};
    if (sure.length > 0) return known(true, [...new Set(sure)]);
    if (open.length > 0) return unsettled(mergeFacts([open, missing]));
    if (missing.length > 0) return unknown;
    return known(
      false,
      [i, j].map((place) => child(child('/strategies', place), 'collaborations')),
    );
  };
  const keys = [...pairs.keys()].sort((a, b) => a - b);
  return {
    claim,
    pairs: keys.map((key) => [Math.floor(key / n), key % n] as const),
    rest: missing.length > 0 ? undefined : false,
  };
}

/** Asks of a collaboration by what it is on, else by whom it is with. */
function askOf(
  { on, with: partners }: Collaboration,
  of: typeof WHO_ELSE | typeof IS_AGREED | typeof WHEN_AGREED,
  beside: typeof WHO_ELSE_WITH | typeof IS_AGREED_WITH | typeof WHEN_AGREED_WITH,
): Inquiry {
  return on === undefined ? beside({ partners }) : of({ of: on });
}

/** Agreed by the day, not agreed, or what would tell. */
function stateOf(collaboration: Collaboration, at: Pointer, day: Day | null): boolean | readonly Fact[] {
  const { agreed, date } = collaboration;
  const byDay = date === undefined || day === null ? true : onOrBefore(date, day);
  const state = allTrue([agreed, byDay]);
  if (state !== undefined) return state;
  return [
    ...(agreed === undefined
      ? [{ at: child(at, 'agreed'), need: askOf(collaboration, IS_AGREED, IS_AGREED_WITH) }]
      : []),
    ...(byDay === undefined
      ? [{ at: child(at, 'date'), need: askOf(collaboration, WHEN_AGREED, WHEN_AGREED_WITH) }]
      : []),
  ];
}
