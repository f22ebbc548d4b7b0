import { type Quantity, simplest } from '../../core/known.js';
import {
  type ComparedBy,
  type ComparisonOptions,
  compareStrategies,
  nearestTo,
} from '../../local-strategy/comparing/index.js';
import type { LocalStrategy } from '../../local-strategy/model/strategy.js';
import { checkViewOptions } from '../../rules/refuse-options.js';
import type { Portfolio } from '../model.js';
import { comparisonOptionFields } from '../option-fields.js';
import { admitStrategies } from '../reading/admit-strategies.js';
import { refsOf, type StrategyRef, strategiesIn } from '../reading/strategies-in.js';
import { type Uncompared, uncomparedIn } from './similarity-matrix.js';

/** What is most like one strategy. */
export interface NearestNeighbour {
  /** The strategy. */
  readonly strategy: StrategyRef;
  /** The strategy most like it among those that are known; more than one where they are equally like it. */
  readonly nearest: readonly StrategyRef[];
  /**
   * How alike the nearest is, 0 to 1; a range where others are not known and may be nearer; null where the strategy itself
   * cannot be compared, or there is none to compare it with.
   */
  readonly similarity: Quantity | null;
}

/** For each strategy the one most like it. */
export interface NearestNeighbours {
  /** By what they were compared. */
  readonly by: ComparedBy;
  /** One entry a strategy, in the order of the document. */
  readonly neighbours: readonly NearestNeighbour[];
  /** Strategies that cannot be compared, and why. */
  readonly uncompared: readonly Uncompared[];
}

/**
 * Which strategy is each one most like? Versions of one strategy are not neighbours of each other. Compared as
 * {@link similarityMatrix} compares; nearness here is in what they say, not on the map.
 *
 * ```ts
 * import { nearestNeighbours } from 'industrial-strategy';
 *
 * const { neighbours } = nearestNeighbours([
 *   { id: 'arden', priorities: [{ codes: ['space', 'food'] }] },
 *   { id: 'dale', priorities: [{ codes: ['food', 'ports', 'wind'] }] },
 *   { id: 'moor', priorities: [{ codes: ['ports', 'wind'] }] },
 * ]);
 * neighbours.map(({ nearest }) => nearest.map(({ id }) => id)); // => [['dale'], ['moor'], ['dale']]
 * ```
 *
 * @throws {@link InvalidOptionsError} when the options cannot be used.
 */
export function nearestNeighbours(
  of: Portfolio | readonly LocalStrategy[],
  options: ComparisonOptions = {},
): NearestNeighbours {
  checkViewOptions('nearestNeighbours', options, comparisonOptionFields, "{ by: 'codes' }");
  const strategies = strategiesIn(admitStrategies('nearestNeighbours', of));
  const comparison = compareStrategies(strategies, options);
  const refs = refsOf(strategies);
  const neighbours = refs.map((strategy, i) => {
    const { similarity, places } = nearestTo(i, strategies, comparison);
    const known = comparison.contents[i]?.state === 'known';
    return {
      strategy,
      nearest: places.map((j) => refs[j] as StrategyRef),
      similarity: known && similarity !== null ? simplest(similarity) : null,
    };
  });
  return { by: comparison.by, neighbours, uncompared: uncomparedIn(comparison, refs) };
}
