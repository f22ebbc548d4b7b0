/** Texts that have been cut into words. */
export interface TfidfCosineInput {
  /** One list of words per text, in any order, repeated as often as they occur, already in one case and form. */
  readonly documents: readonly (readonly string[])[];
}

/**
 * How alike are the words of several texts, when words that all of them use count for little?
 *
 * Cosine between TF-IDF vectors: a word's weight in a text is its number of occurrences times
 * ln((1 + N) / (1 + df)) + 1, with N texts, df of which use the word. These are the defaults of scikit-learn
 * (`TfidfVectorizer`, smoothed, length-normalised), so that others can reproduce the numbers; textbooks and other packages
 * use half a dozen variants. Range: 0 (no word shared) to 1 (the same words in the same proportions). Unit: none.
 *
 * Cutting into words is the caller's task, and matters more than the formula. The weights depend on the whole set: adding
 * a text changes the similarity of the others.
 *
 * Edge case: a text without words has similarity 0 with every text, itself included. Cost: the square of the number of
 * texts times their number of different words.
 *
 * @returns A symmetric matrix, one row and one column per text in the order given.
 * @throws TypeError when the list, or one of its lists, is missing.
 * @example
 * ```ts
 * import { tfidfCosine } from 'industrial-strategy/measures';
 *
 * tfidfCosine({ documents: [['wind', 'ports'], ['ports', 'wind'], ['robots']] }); // => [[1, 1, 0], [1, 1, 0], [0, 0, 1]]
 * ```
 * Source: Salton & Buckley (1988), "Term-weighting approaches in automatic text retrieval".
 */
export function tfidfCosine({ documents }: TfidfCosineInput): readonly (readonly number[])[] {
  const textsWith = new Map<string, number>();
  const vectors: Map<string, number>[] = [];
  for (const words of documents) {
    const vector = new Map<string, number>();
    for (const word of words) vector.set(word, (vector.get(word) ?? 0) + 1);
    for (const word of vector.keys()) textsWith.set(word, (textsWith.get(word) ?? 0) + 1);
    vectors.push(vector);
  }
  for (const vector of vectors) {
    let squares = 0;
    for (const [word, times] of vector) {
      const weight = times * (Math.log((1 + vectors.length) / (1 + (textsWith.get(word) as number))) + 1);
      vector.set(word, weight);
      squares += weight * weight;
    }
    for (const [word, weight] of vector) vector.set(word, weight / Math.sqrt(squares));
  }
  const matrix: number[][] = [];
  for (const [i, vector] of vectors.entries()) {
    const row: number[] = [];
    for (let j = 0; j < i; j++) {
      let product = 0;
      for (const [word, weight] of vector) product += weight * (vectors[j]?.get(word) ?? 0);
      row.push(Math.min(1, product));
      matrix[j]?.push(row[j] as number);
    }
    row.push(vector.size === 0 ? 0 : 1);
    matrix.push(row);
  }
  return matrix;
}
