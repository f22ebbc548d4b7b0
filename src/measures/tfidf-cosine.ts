import { given, listed } from './input-checks.js';
import { cosineMatrix, weighTexts } from './weighed-texts.js';

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
 * Edge case: a text without words has similarity 0 with every text, itself included. Cost: a product for each word that two
 * texts share, whichever the pair.
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
export function tfidfCosine(input: TfidfCosineInput): readonly (readonly number[])[] {
  const { documents } = given('tfidfCosine', input);
  listed('tfidfCosine', 'documents', documents);
  for (const [i, words] of documents.entries()) listed('tfidfCosine', `documents[${i}]`, words);
  return cosineMatrix(weighTexts(documents));
}
