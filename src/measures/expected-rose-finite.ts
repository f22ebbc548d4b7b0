import { hypergeometricPmf } from './hypergeometric-pmf.js';
import { given, positiveTotal, wholeUpTo } from './input-checks.js';

/** A countable industry and the size of the council to be drawn from it. */
export interface ExpectedRoseFiniteInput {
  /** Firms in each category: whole numbers from 0 to 1,000,000,000, not all 0. */
  readonly population: ArrayLike<number>;
  /** Members on the council: a whole number from 0 to the number of firms. */
  readonly size: number;
}

/**
 * What would a council of this size score on the Rose index, on average, if its members were drawn fairly from an
 * industry small enough to list?
 *
 * As {@link expectedRose}, but without replacement: X_k is hypergeometric, with the closed form
 * E|X - mean| = 2 m (N - N_k - n + m)/N P(X = m), m = floor(n N_k / N) + 1. Range: 0 to 1; a council of the whole
 * industry scores 1. Unit: share of seats. Cost: one probability per category.
 *
 * @returns 0 to 1, or `null` for size 0.
 * @throws RangeError when a number of firms is not whole, all are 0, or size is not a whole number up to their sum.
 * @throws TypeError when the list is missing.
 * @example
 * ```ts
 * import { expectedRoseFinite } from 'industrial-strategy/measures';
 *
 * // 2 of 4 firms, 2 of them small: both of a kind in 2 of 6 draws (Rose 0.5), one of each in 4 (Rose 1).
 * expectedRoseFinite({ population: [2, 2], size: 2 }); // => 0.8333333333333334
 * ```
 * Source: Gerring, Jerzak & Oncel (2024) for the idea; Diaconis & Zabell (1991), "Closed form summation for classical
 * distributions", for the closed form.
 */
export function expectedRoseFinite(input: ExpectedRoseFiniteInput): number | null {
  const { population, size } = given('expectedRoseFinite', input);
  const firms = positiveTotal('expectedRoseFinite', 'population', population);
  for (let i = 0; i < population.length; i++)
    wholeUpTo('expectedRoseFinite', `population[${i}]`, population[i] as number, 1e9);
  wholeUpTo('expectedRoseFinite', 'size', size, firms);
  if (size === 0) return null;
  let deviation = 0;
  for (let i = 0; i < population.length; i++) {
    const ofCategory = population[i] as number;
    const above = Math.floor((size * ofCategory) / firms) + 1;
    const probability = hypergeometricPmf(above, firms, ofCategory, size);
    deviation += (above / size) * ((firms - ofCategory - size + above) / firms) * probability;
  }
  return Math.max(0, 1 - deviation);
}
