import { type Range, range } from '../../core/known.js';
import type { LocalStrategy } from '../model/strategy.js';
import type { Comparison, StrategyAt } from './similarity.js';

/** The strategies most like one of them. */
export interface Nearest {
  /** How alike the nearest is, over all that the unknown ones may turn out to be; null: there is none to compare with. */
  readonly similarity: Range | null;
  /** The nearest of those that are known, more than one where they are equally near. */
  readonly places: readonly number[];
  /** The others that are not known: any of them may be nearer. */
  readonly open: readonly number[];
}

/** What is nearest to one strategy among the others, other versions of it left aside. */
export function nearestTo(i: number, strategies: readonly StrategyAt[], comparison: Comparison): Nearest {
  const own = strategies[i]?.strategy;
  const places: number[] = [];
  const open: number[] = [];
  let best = Number.NEGATIVE_INFINITY;
  let least = Number.NEGATIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const [j, { strategy }] of strategies.entries()) {
    if (j === i || own === undefined || isSame(own, strategy)) continue;
    const value = comparison.between(i, j);
    if (value === null || !comparison.isExact) {
      const span = comparison.range(i, j);
      if (span === null) continue;
      if (comparison.contents[j]?.state === 'open') open.push(j);
      least = Math.max(least, span.min);
      most = Math.max(most, span.max ?? 1);
    } else {
      least = Math.max(least, value);
      most = Math.max(most, value);
    }
    if (value === null || value < best) continue;
    if (value > best) places.length = 0;
    best = value;
    places.push(j);
  }
  return { similarity: least === Number.NEGATIVE_INFINITY ? null : range(least, most), places, open };
}

/** One strategy, or versions of one: likeness between them is no surprise. */
export function isSame(a: LocalStrategy, b: LocalStrategy): boolean {
  const carries = (mark: string | undefined): boolean => mark !== undefined && (mark === b.id || mark === b.versionOf);
  return carries(a.id) || carries(a.versionOf);
}
