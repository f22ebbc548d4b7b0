import { given } from './input-checks.js';
import type { CategoryCounts } from './inputs.js';
import { squaredShares } from './squared-shares.js';

/**
 * How many equally large categories would be as diverse as this council is?
 *
 * N2 = 1 / sum s_k^2, the effective number of categories: the Hill number of order 2, in political science the
 * Laakso-Taagepera effective number of parties, elsewhere the inverse Simpson index. Range: 1 (all in one category) to K
 * (all equal). Unit: categories. Order 2 gives small categories little weight; the orders 0 (a plain count) and 1 (from
 * Shannon's entropy) give them more and are not offered.
 *
 * It measures spread, not fairness: an even council of an uneven industry scores high. {@link rose} compares with the
 * industry.
 *
 * @returns 1 to K, or `null` for a council without members.
 * @throws RangeError when a count is negative or not finite.
 * @throws TypeError when the list is missing.
 * @example
 * ```ts
 * import { hill2 } from 'industrial-strategy/measures';
 *
 * hill2({ counts: [6, 3, 3] }); // => 2.6666666666666665
 * hill2({ counts: [4, 4, 4] }); // => 3
 * ```
 * Source: Laakso & Taagepera (1979), "Effective number of parties"; Hill (1973), "Diversity and evenness".
 */
export function hill2(input: CategoryCounts): number | null {
  const { counts } = given('hill2', input);
  const concentration = squaredShares('hill2', counts);
  return concentration === null ? null : 1 / concentration;
}
