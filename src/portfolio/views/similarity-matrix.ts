import { type FactToFind, factToFind } from '../../core/settled-by.js';
import {
  type ComparedBy,
  type Comparison,
  type ComparisonOptions,
  compareStrategies,
  type NotCompared,
} from '../../local-strategy/comparing/index.js';
import type { LocalStrategy } from '../../local-strategy/model/strategy.js';
import { checkViewOptions } from '../../rules/refuse-options.js';
import type { Portfolio } from '../model.js';
import { comparisonOptionFields } from '../option-fields.js';
import { admitStrategies } from '../reading/admit-strategies.js';
import { refsOf, type StrategyRef, strategiesIn } from '../reading/strategies-in.js';

/** A strategy that cannot be compared with any other, and why. */
export interface Uncompared {
  /** The strategy. */
  readonly strategy: StrategyRef;
  /** Why not. */
  readonly why: NotCompared;
  /** What to find out; none where it is known to have nothing of its own. */
  readonly facts: readonly FactToFind[];
}

/** How alike each two of several strategies are. */
export interface SimilarityMatrix {
  /** By what they were compared: the words of their texts, or the codes of their priorities. */
  readonly by: ComparedBy;
  /** The strategies, in the order of the rows and columns. */
  readonly strategies: readonly StrategyRef[];
  /** A row and a column a strategy: 0 (nothing in common) to 1 (the same); null in those of `uncompared`. */
  readonly values: readonly (readonly (number | null)[])[];
  /** The strategies whose rows and columns are null. */
  readonly uncompared: readonly Uncompared[];
}

/**
 * How alike is each strategy to each other, once what is shared, what every place needs and the names of places are taken
 * out?
 *
 * By text it is the cosine of TF-IDF weights, by codes the share of the codes found in either that are found in both. Not
 * every likeness is a fault: places may need the same. To be unlike others is no merit by itself; read it beside what the
 * strategies cover.
 *
 * ```ts
 * import { similarityMatrix } from 'industrial-strategy';
 *
 * const { values } = similarityMatrix([
 *   { id: 'arden', priorities: [{ codes: ['space', 'food'] }, { codes: ['skills'], fundamental: true }] },
 *   { id: 'dale', priorities: [{ codes: ['food', 'ports', 'wind'] }, { codes: ['skills'], fundamental: true }] },
 *   { id: 'moor', priorities: [{ name: 'Tourism' }] },
 * ]);
 * values[0]; // => [1, 0.25, null]
 * ```
 *
 * @throws {@link InvalidOptionsError} when the options cannot be used.
 */
export function similarityMatrix(
  of: Portfolio | readonly LocalStrategy[],
  options: ComparisonOptions = {},
): SimilarityMatrix {
  checkViewOptions('similarityMatrix', options, comparisonOptionFields, "{ by: 'codes' }");
  const strategies = strategiesIn(admitStrategies('similarityMatrix', of));
  const comparison = compareStrategies(strategies, options);
  const refs = refsOf(strategies);
  return {
    by: comparison.by,
    strategies: refs,
    values: comparison.matrix(),
    uncompared: uncomparedIn(comparison, refs),
  };
}

/** Those that cannot be compared with any. */
export function uncomparedIn({ contents }: Comparison, refs: readonly StrategyRef[]): readonly Uncompared[] {
  return contents.flatMap((content, i) =>
    content.state === 'known'
      ? []
      : [
          {
            strategy: refs[i] as StrategyRef,
            why: content.why,
            facts: content.state === 'open' ? content.open.map(factToFind) : [],
          },
        ],
  );
}
