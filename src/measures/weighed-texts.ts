import { matrixOf, type SparseRow } from './inverted-index.js';

/** Texts as rows of weighed words, and what the weights were made from. */
export interface WeighedTexts {
  /** One row a text: its words in one order for all texts, with weights of length 1. */
  readonly rows: readonly SparseRow[];
  /** Occurrences of the words of each row, in the order of the row. */
  readonly times: readonly Float64Array[];
  /** In how many of the texts each word is found. */
  readonly textsWith: Int32Array;
  /** The number that stands for a word; undefined for one that no text has. */
  readonly termOf: (word: string) => number | undefined;
}

/**
 * Weighs the words of texts as {@link tfidfCosine} says. Words are ordered by their letters, so that sums come out the same
 * to the last digit whatever the order of the texts.
 */
export function weighTexts(documents: readonly (readonly string[])[]): WeighedTexts {
  const counted = documents.map(countWords);
  const found = new Map<string, number>();
  for (const words of counted) for (const word of words.keys()) found.set(word, (found.get(word) ?? 0) + 1);
  const vocabulary = [...found.keys()].sort();
  const terms = new Map(vocabulary.map((word, term) => [word, term]));
  const textsWith = Int32Array.from(vocabulary, (word) => found.get(word) ?? 0);
  const termOf = (word: string): number | undefined => terms.get(word);
  const rows: SparseRow[] = [];
  const times: Float64Array[] = [];
  for (const words of counted) {
    const row = rowOf(words, termOf);
    times.push(Float64Array.from(row.weights));
    rows.push(weigh(row, textsWith, documents.length));
  }
  return { rows, times, textsWith, termOf };
}

/** Weighs one more text, or a part of one, by the weights of the texts; words that none of them has are left out. */
export function weighOne(document: readonly string[], { rows, textsWith, termOf }: WeighedTexts): SparseRow {
  return weigh(rowOf(countWords(document), termOf), textsWith, rows.length);
}

/** The cosine of every pair of texts: 1 on itself, 0 for a text without words. */
export function cosineMatrix({ rows }: WeighedTexts): number[][] {
  return matrixOf<number>(rows, (line, i, products) => {
    // Rounding can carry the product of two like texts past 1.
    for (let j = 0; j < i; j += 1) line[j] = Math.min(1, products[j] as number);
    line[i] = rows[i]?.terms.length === 0 ? 0 : 1;
  });
}

/** ln((1 + N) / (1 + df)) + 1: what a word that `textsWith` of `texts` texts use counts for. */
export function inverseFrequency(texts: number, textsWith: number): number {
  return Math.log((1 + texts) / (1 + textsWith)) + 1;
}

function countWords(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words with their occurrences, in the order of the terms. */
function rowOf(words: ReadonlyMap<string, number>, termOf: WeighedTexts['termOf']): SparseRow {
  const pairs: [number, number][] = [];
  for (const [word, times] of words) {
    const term = termOf(word);
    if (term !== undefined) pairs.push([term, times]);
  }
  pairs.sort((a, b) => a[0] - b[0]);
  return { terms: Int32Array.from(pairs, ([term]) => term), weights: Float64Array.from(pairs, ([, times]) => times) };
}

/** Turns occurrences into weights whose squares add up to 1. */
function weigh({ terms, weights }: SparseRow, textsWith: Int32Array, texts: number): SparseRow {
  let squares = 0;
  for (let k = 0; k < terms.length; k += 1) {
    const weight = (weights[k] as number) * inverseFrequency(texts, textsWith[terms[k] as number] as number);
    weights[k] = weight;
    squares += weight * weight;
  }
  const length = Math.sqrt(squares);
  for (let k = 0; k < weights.length; k += 1) weights[k] = (weights[k] as number) / length;
  return { terms, weights };
}
