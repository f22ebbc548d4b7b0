import { child, type Pointer } from '../../core/pointer.js';
import type { StrategyAt } from '../../local-strategy/comparing/index.js';
import type { LocalStrategy } from '../../local-strategy/model/strategy.js';
import type { Portfolio } from '../model.js';

/** A strategy as results name it. */
export interface StrategyRef {
  /** Its mark; null where it has none. */
  readonly id: string | null;
  /** Its name; where it has none, its mark or its place in the list. */
  readonly name: string;
  /** Where it stands in the document. */
  readonly at: Pointer;
}

/** The strategies of a portfolio, or of a plain list, with where each stands. */
export function strategiesIn(of: Portfolio | readonly LocalStrategy[]): readonly StrategyAt[] {
  const list = isList(of) ? of : of.strategies;
  const base: Pointer = isList(of) ? '' : '/strategies';
  return list.map((strategy, i) => ({ strategy, at: child(base, i) }));
}

/** What to call each of them. */
export function refsOf(strategies: readonly StrategyAt[]): readonly StrategyRef[] {
  return strategies.map(({ strategy, at }, i) => ({
    id: strategy.id ?? null,
    name: strategy.name ?? strategy.id ?? `strategy ${i + 1} of the list`,
    at,
  }));
}

function isList(of: Portfolio | readonly LocalStrategy[]): of is readonly LocalStrategy[] {
  return Array.isArray(of);
}
