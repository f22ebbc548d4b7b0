import { given } from './input-checks.js';
/** Two lists of things named, such as the stated priorities of two strategies. */
export interface JaccardInput {
  /** Names in the first list. Order and repetition do not matter. */
  readonly a: readonly string[];
  /** Names in the second list, spelt as in the first. */
  readonly b: readonly string[];
}

/**
 * How much of what two lists name is named by both?
 *
 * J = |A and B| / |A or B|, on the lists as sets. Range: 0 (nothing shared) to 1 (the same). Unit: share of the names
 * found in either. Dice's coefficient is 2J / (1 + J), and orders pairs alike; the overlap coefficient divides by the
 * shorter list instead, which makes any short list look like a long one.
 *
 * Edge case: two empty lists give `null`. Other libraries say 1 or 0; neither is known when nothing was stated.
 *
 * @returns 0 to 1, or `null` when both lists are empty.
 * @throws TypeError when a list is missing.
 * @example
 * ```ts
 * import { jaccard } from 'industrial-strategy/measures';
 *
 * jaccard({ a: ['space', 'food', 'ports'], b: ['food', 'ports', 'tourism'] }); // => 0.5
 * jaccard({ a: [], b: [] }); // => null
 * ```
 * Source: Jaccard (1901), "Étude comparative de la distribution florale".
 */
export function jaccard(input: JaccardInput): number | null {
  const { a, b } = given('jaccard', input);
  // A Set of undefined is empty, which would let a misspelt field pass for a list that names nothing.
  if (!Array.isArray(a) || !Array.isArray(b)) throw new TypeError('jaccard: a and b must be arrays of strings');
  const first = new Set(a);
  const second = new Set(b);
  let shared = 0;
  for (const name of first) if (second.has(name)) shared++;
  const either = first.size + second.size - shared;
  return either === 0 ? null : shared / either;
}
