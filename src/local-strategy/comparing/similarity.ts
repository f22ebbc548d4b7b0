import type { Range } from '../../core/known.js';
import type { Pointer } from '../../core/pointer.js';
import { jaccardMatrix, jaccardOf, rowsOfSets } from '../../measures/coded-sets.js';
import { cosineRange } from '../../measures/cosine-range.js';
import { InvertedIndex, type SparseRow } from '../../measures/inverted-index.js';
import { cosineMatrix, type WeighedTexts, weighTexts } from '../../measures/weighed-texts.js';
import type { LocalStrategy } from '../model/strategy.js';
import { type ComparedBy, type ComparisonOptions, type OwnContent, ownContent } from './own-content.js';

/** A strategy and where it stands in the document. */
export interface StrategyAt {
  /** The strategy. */
  readonly strategy: LocalStrategy;
  /** Where it stands. */
  readonly at: Pointer;
}

/** Strategies made ready to be compared, pair by pair, by one measure for all. */
export interface Comparison {
  /** By what they are compared. */
  readonly by: ComparedBy;
  /** What each has to compare, in the order given. */
  readonly contents: readonly OwnContent[];
  /**
   * How alike two of them are, 0 to 1: Jaccard of codes, or TF-IDF cosine of texts weighed by the texts that are known.
   * Null where either is not known or has nothing of its own.
   */
  readonly between: (i: number, j: number) => number | null;
  /**
   * Between what and what it lies whatever the unknown ones turn out to be: 0 to 1 where either is not known; null where
   * either has nothing of its own. An unknown text leaves a margin about all others, as it shifts what words count for.
   */
  readonly range: (i: number, j: number) => Range | null;
  /** {@link between} is all that it can be, where it is known: no text that is not known shifts it. */
  readonly isExact: boolean;
  /** {@link between} for every pair at once, each worked out once. */
  readonly matrix: () => readonly (readonly (number | null)[])[];
}

/**
 * Makes strategies ready to be compared. Unless it is said by what, it follows from what the document gives: texts, or coded
 * priorities, whichever lets more strategies be compared. That serves figures alone: a verdict has to say by what, as one
 * more fact would else turn it into the answer to another question.
 */
export function compareStrategies(strategies: readonly StrategyAt[], options: ComparisonOptions = {}): Comparison {
  const read = (by: ComparedBy): readonly OwnContent[] =>
    strategies.map(({ strategy, at }) => ownContent(strategy, by, at, options));
  if (options.by !== undefined) return comparisonOf(options.by, read(options.by));
  const [text, codes] = [read('text'), read('codes')];
  return telling(codes) > telling(text) ? comparisonOf('codes', codes) : comparisonOf('text', text);
}

/** How much can be told by it: strategies with something to compare first, then those known to have nothing, then those begun. */
function telling(contents: readonly OwnContent[]): number {
  const count = (is: (content: OwnContent) => boolean): number => contents.filter(is).length;
  const n = contents.length + 1;
  return (
    count(({ state }) => state === 'known') * n ** 2 +
    count(({ state }) => state === 'none') * n +
    count((content) => content.state === 'open' && content.why !== 'not-given')
  );
}

function comparisonOf(by: ComparedBy, contents: readonly OwnContent[]): Comparison {
  const known: number[] = [];
  const placeOf = contents.map(({ state }, i) => (state === 'known' ? known.push(i) - 1 : null));
  const open = contents.filter(({ state }) => state === 'open').length;
  const lists = known.map((i) => wholeOf(contents[i] as OwnContent));
  const { rows, similarity, all, texts } = by === 'text' ? measureTexts(lists) : measureCodes(lists);
  const productsWith = productsIn(rows);
  const own = (i: number, j: number): boolean => contents[i]?.state !== 'none' && contents[j]?.state !== 'none';
  const between = (i: number, j: number): number | null => {
    const p = placeOf[i] ?? null;
    const q = placeOf[j] ?? null;
    if (p === null || q === null) return null;
    return p === q ? 1 : similarity(p, q, productsWith(p)[q] as number);
  };
  return {
    by,
    contents,
    between,
    isExact: texts === null || open === 0,
    range: (i, j) => {
      const p = placeOf[i] ?? null;
      const q = placeOf[j] ?? null;
      if (p === null || q === null) return own(i, j) ? { min: 0, max: 1 } : null;
      if (texts !== null && open > 0 && p !== q) return cosineRange(texts, p, q, open);
      const value = between(i, j) as number;
      return { min: value, max: value };
    },
    matrix: () => {
      const matrix = all();
      if (known.length === contents.length) return matrix;
      return placeOf.map((p) => placeOf.map((q) => (p === null || q === null ? null : (matrix[p]?.[q] ?? null))));
    },
  };
}

/** How rows are compared: what their product says of a pair. */
interface Measure {
  readonly rows: readonly SparseRow[];
  readonly similarity: (i: number, j: number, product: number) => number;
  /** The same for all pairs. */
  readonly all: () => readonly (readonly (number | null)[])[];
  /** What the words were weighed by; null for codes, of which no pair depends on others. */
  readonly texts: WeighedTexts | null;
}

function measureTexts(lists: readonly (readonly string[])[]): Measure {
  const texts = weighTexts(lists);
  const similarity = (_: number, __: number, product: number): number => Math.min(1, product);
  return { rows: texts.rows, similarity, all: () => cosineMatrix(texts), texts };
}

function measureCodes(lists: readonly (readonly string[])[]): Measure {
  const rows = rowsOfSets(lists);
  const similarity = (i: number, j: number, shared: number): number =>
    jaccardOf(shared, rows[i] as SparseRow, rows[j] as SparseRow) ?? 0;
  return { rows, similarity, all: () => jaccardMatrix(rows), texts: null };
}

/** The products of one row with all, kept for the row asked for last. */
function productsIn(rows: readonly SparseRow[]): (row: number) => Float64Array {
  let index: InvertedIndex | null = null;
  let last = -1;
  let products: Float64Array = new Float64Array(0);
  return (row) => {
    if (index === null) {
      index = new InvertedIndex();
      for (const one of rows) index.add(one);
    }
    if (row !== last) {
      products = index.products(rows[row] as SparseRow);
      last = row;
    }
    return products;
  };
}

/** All that a strategy has to compare, its parts together. */
export function wholeOf(content: OwnContent): readonly string[] {
  return content.state === 'known' ? content.whole : [];
}
