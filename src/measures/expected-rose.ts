import { binomialPmf } from './binomial-pmf.js';
import { given, positiveTotal, wholeUpTo } from './input-checks.js';
import type { ReferenceAndSize } from './inputs.js';

/**
 * What would a council of this size score on the Rose index, on average, if its members were drawn fairly from a very
 * large industry?
 *
 * E[Rose] = 1 - 1/2 sum E|X_k/n - p_k| with X_k binomial. De Moivre's closed form gives each term without a sum:
 * E|X - np| = 2 m (1 - p) P(X = m), m = floor(np) + 1. Range: 0 to 1. Unit: share of seats.
 *
 * It is what separates a small council from a skewed one: 12 fair draws over 5 equal sectors score only 0.77. Judge an
 * observed {@link rose} by its distance from this, in units of {@link sdRose}. {@link expectedRoseFinite} serves an
 * industry of a few hundred firms. Cost: one probability per category, whatever the size.
 *
 * Edge cases: one category gives 1; categories with no weight add nothing.
 *
 * @returns 0 to 1, or `null` for size 0.
 * @throws RangeError when a weight is negative or not finite, all are 0, or size is not a whole number >= 0.
 * @throws TypeError when the list is missing.
 * @example
 * ```ts
 * import { expectedRose } from 'industrial-strategy/measures';
 *
 * // One seat, three equal groups: the seat's group is over by 2/3, so two thirds are misplaced whatever the draw.
 * expectedRose({ reference: [1, 1, 1], size: 1 }); // => 0.3333333333333333
 * ```
 * Source: Gerring, Jerzak & Oncel (2024), "The composition of descriptive representation".
 */
export function expectedRose(input: ReferenceAndSize): number | null {
  const { reference, size } = given('expectedRose', input);
  const weight = positiveTotal('expectedRose', 'reference', reference);
  wholeUpTo('expectedRose', 'size', size, Number.MAX_SAFE_INTEGER);
  if (size === 0) return null;
  let deviation = 0;
  for (let i = 0; i < reference.length; i++) {
    const p = (reference[i] as number) / weight;
    const above = Math.floor(size * p) + 1;
    deviation += (above / size) * (1 - p) * binomialPmf(above, size, p);
  }
  return Math.max(0, 1 - deviation);
}
