import { given } from './input-checks.js';
import type { CategoryCounts } from './inputs.js';
import { squaredShares } from './squared-shares.js';

/**
 * How concentrated is the voice, on a scale that does not move with the number of categories listed?
 *
 * HHI* = (HHI - 1/K) / (1 - 1/K), where K counts the categories listed, empty ones included. Range: 0 (all hold the same)
 * to 1 (one holds all). Unit: none. 1 - HHI* is known as the index of qualitative variation.
 *
 * Edge cases: with one category listed the index is 0/0 and the answer is `null`; so it is when all counts are 0.
 *
 * @returns 0 to 1, or `null` where undefined.
 * @throws RangeError when a count is negative or not finite.
 * @throws TypeError when the list is missing.
 * @example
 * ```ts
 * import { hhiNormalised } from 'industrial-strategy/measures';
 *
 * hhiNormalised({ counts: [5, 3, 2] }); // => 0.07
 * hhiNormalised({ counts: [12] }); // => null
 * ```
 * Source: Hirschman (1945) and Herfindahl (1950) for the index; the rescaling is common usage.
 */
export function hhiNormalised(input: CategoryCounts): number | null {
  const { counts } = given('hhiNormalised', input);
  const concentration = squaredShares('hhiNormalised', counts);
  const categories = counts.length;
  if (concentration === null || categories < 2) return null;
  // Rounding can leave an even spread a hair below 0.
  return Math.max(0, (concentration - 1 / categories) / (1 - 1 / categories));
}
