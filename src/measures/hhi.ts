import { given } from './input-checks.js';
import type { CategoryCounts } from './inputs.js';
import { squaredShares } from './squared-shares.js';

/**
 * How concentrated is the voice: if two seats are picked (with replacement), how likely do they fall to the same holder?
 *
 * HHI = sum s_k^2, the Herfindahl-Hirschman index, over organisations or categories and over whatever is shared out:
 * seats, airtime, agenda items, actions owned. Range: 1/K (even) to 1 (one holds all). Unit: none. Competition authorities
 * square per cents instead and print up to 10,000: multiply by 10,000 for that. Simpson's index is the same sum, Blau's is
 * 1 - HHI. No correction for small samples is made.
 *
 * The lower end moves with the number listed, so compare lists of different length by {@link hhiNormalised}.
 *
 * @returns 1/K to 1, or `null` when all counts are 0.
 * @throws RangeError when a count is negative or not finite.
 * @throws TypeError when the list is missing.
 * @example
 * ```ts
 * import { hhi } from 'industrial-strategy/measures';
 *
 * hhi({ counts: [5, 3, 2] }); // => 0.38
 * ```
 * Source: Hirschman (1945), "National Power and the Structure of Foreign Trade"; Herfindahl (1950), "Concentration in the
 * Steel Industry".
 */
export function hhi(input: CategoryCounts): number | null {
  const { counts } = given('hhi', input);
  return squaredShares('hhi', counts);
}
