import { ask } from '../../core/ask.js';
import { listIn } from '../../core/incomplete.js';
import { child, type Pointer } from '../../core/pointer.js';
import { type Fact, mergeFacts } from '../../core/settled-by.js';
import type { Day } from '../../core/when.js';
import { type Claim, known, unsettled } from '../../rules/claim.js';
import type { Portfolio } from '../model.js';
import { type Holding, type LandOn, landOn, WHICH_COUNTY } from './land.js';
import { refsOf, type StrategyRef, strategiesIn } from './strategies-in.js';
import { WHICH_STRATEGY } from './strategy-names.js';

const NEIGHBOURS = /* @__PURE__ */ ask('strategies/neighbours', 'which strategies are neighbours');
const WHEN_IN_EACH = /* @__PURE__ */ ask('authority/in-each-area', 'when {of} was in each of the areas');

/** Which strategies of a portfolio have neighbouring areas. */
export interface Adjacency {
  /** Are the areas of these two neighbours: declared so, or sharing an authority? */
  readonly claim: (i: number, j: number) => Claim;
  /** Every two that are, or may be, neighbours, in the order of the document. */
  readonly pairs: () => readonly (readonly [i: number, j: number])[];
  /** Marks of the authorities that are surely in both areas. */
  readonly shared: (i: number, j: number) => readonly string[];
}

interface Sharing {
  readonly sure: { readonly authority: string; readonly at: Pointer }[];
  readonly open: Fact[];
}

/**
 * Reads who is neighbour to whom on a day; null: as the lists of authorities stand, without those that have left. A list of
 * neighbours that is whole says of all other pairs that they are none, but for those that share an authority.
 */
export function adjacencyIn(portfolio: Portfolio, day: Day | null): Adjacency {
  const { strategies } = portfolio;
  const declared = declaredIn(portfolio);
  const refs = refsOf(strategiesIn(portfolio));
  const land = landOn(
    strategies.map((area, i) => ({ area, ref: refs[i] as StrategyRef })),
    day,
    portfolio.register,
  );
  const sharing = sharingIn(land, strategies.length);
  const lists = land.missing.map((fact) => (fact === null ? [] : [fact]));
  const n = strategies.length;
  const pair = (i: number, j: number): number => keyOf(i, j, n);
  return {
    pairs: () => {
      const keys = new Set([...declared.pairs.keys(), ...sharing.keys()]);
      // Where it is open of one strategy who its neighbours are, it may be any; where it is of the list, any two may be.
      for (const i of strategies.keys()) {
        if (declared.open.length === 0 && lists[i]?.length === 0) continue;
        for (const j of strategies.keys()) if (i !== j) keys.add(pair(i, j));
      }
      return [...keys].sort((a, b) => a - b).map((key) => [Math.floor(key / n), key % n] as const);
    },
    shared: (i, j) => [...new Set((sharing.get(pair(i, j))?.sure ?? []).map(({ authority }) => authority))].sort(),
    claim: (i, j) => {
      const said = declared.pairs.get(pair(i, j));
      if (said !== undefined) return known(true, [said]);
      const { sure = [], open = [] } = sharing.get(pair(i, j)) ?? {};
      if (sure.length > 0) return known(true, [...new Set(sure.map(({ at }) => at))]);
      const facts = mergeFacts([declared.open, open, lists[i] ?? [], lists[j] ?? []]);
      return facts.length > 0 ? unsettled(facts) : known(false, ['/neighbours']);
    },
  };
}

/** One number for two places of a list, whichever comes first. */
export function keyOf(i: number, j: number, n: number): number {
  return Math.min(i, j) * n + Math.max(i, j);
}

function declaredIn(portfolio: Portfolio) {
  const { strategies } = portfolio;
  const neighbours = listIn(portfolio, 'neighbours');
  const places = new Map(strategies.flatMap(({ id }, i) => (id === undefined ? [] : [[id, i] as const])));
  const pairs = new Map<number, Pointer>();
  const open: Fact[] = [];
  for (const [k, { a, b }] of neighbours.entries.entries()) {
    const at = child('/neighbours', k);
    const i = places.get(a);
    const j = places.get(b);
    if (i !== undefined && j !== undefined) pairs.set(keyOf(i, j, strategies.length), at);
    if (i === undefined) open.push({ at: child(at, 'a'), need: WHICH_STRATEGY({ of: a }) });
    if (j === undefined) open.push({ at: child(at, 'b'), need: WHICH_STRATEGY({ of: b }) });
  }
  if (!neighbours.whole) {
    open.push({ at: '/neighbours', need: NEIGHBOURS() });
  }
  return { pairs, open };
}

/** Which authorities are, or may be, in two areas. */
function sharingIn({ lands }: LandOn, n: number): ReadonlyMap<number, Sharing> {
  const pairs = new Map<number, Sharing>();
  const between = (one: Holding, other: Holding): Sharing | null => {
    if (one.place === null || other.place === null || one.place === other.place) return null;
    const key = keyOf(one.place, other.place, n);
    const sharing = pairs.get(key) ?? { sure: [], open: [] };
    pairs.set(key, sharing);
    return sharing;
  };
  for (const { authority, name, at, holdings, perhaps, elsewhere } of lands.values()) {
    for (const one of elsewhere.length === 0 ? [] : holdings) {
      for (let other = 0; one.place !== null && other < n; other += 1) {
        const sharing = between(one, { ...one, place: other });
        for (const fact of sharing === null ? [] : elsewhere) sharing?.open.push(fact);
      }
    }
    for (const [k, one] of holdings.entries()) {
      for (const other of holdings.slice(k + 1)) {
        const sharing = between(one, other);
        const open = [one, other].filter(({ inArea }) => inArea === undefined);
        const need = WHEN_IN_EACH({ of: name });
        if (open.length === 0) sharing?.sure.push({ authority, at: one.at }, { authority, at: other.at });
        else for (const holding of open) sharing?.open.push({ at: holding.at, need });
      }
      for (const other of perhaps) {
        between(one, other)?.open.push({ at: child(at, 'partOf'), need: WHICH_COUNTY({ of: name }) });
      }
    }
  }
  return pairs;
}
