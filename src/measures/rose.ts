import { given } from './input-checks.js';
import type { CountsAgainstReference } from './inputs.js';
import { misplacedShare } from './misplaced-share.js';

/**
 * What share of the seats is already where the industry's make-up would put it?
 *
 * Rose = 1 - LH = 1 - 1/2 sum |s_k - p_k|. Range: 0 (disjoint) to 1 (a mirror). Unit: share of seats. Published tables
 * often print it times 100. It is {@link loosemoreHanby} read the other way round, and shares its dependence on how
 * categories are cut.
 *
 * Do not expect 1: {@link expectedRose} gives what a fair draw of the same size scores on average, {@link sdRose} how far
 * draws scatter around that.
 *
 * @returns 0 to 1, or `null` for a council without members.
 * @throws RangeError when a number is negative or not finite, the lists differ in length, or the reference adds up to 0.
 * @throws TypeError when a list is missing.
 * @example
 * ```ts
 * import { rose } from 'industrial-strategy/measures';
 *
 * rose({ counts: [2, 2, 6], reference: [40, 40, 20] }); // => 0.6
 * ```
 * Source: Rose (1984), "Electoral systems: a question of degree or of principle?".
 */
export function rose(input: CountsAgainstReference): number | null {
  given('rose', input);
  const misplaced = misplacedShare('rose', input);
  return misplaced === null ? null : 1 - misplaced;
}
