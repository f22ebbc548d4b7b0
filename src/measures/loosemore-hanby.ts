import { given } from './input-checks.js';
import type { CountsAgainstReference } from './inputs.js';
import { misplacedShare } from './misplaced-share.js';

/**
 * What share of the seats would have to change hands for the council to mirror the industry?
 *
 * LH = 1/2 sum |s_k - p_k|. Range: 0 (a mirror) to 1 (reached only when no category with weight in the reference has a
 * member). Unit: share of seats.
 *
 * The same sum goes by many names: index of dissimilarity (Duncan), Hoover or Robin Hood index, Krugman index (twice
 * this), total variation distance. One function serves them all. {@link rose} is its complement, {@link gallagher}
 * squares the differences, so that one large gap weighs more than several small ones.
 *
 * It depends on how categories are cut: merging two of them never raises it and often lowers it, so quote the number of
 * categories with it. A small council cannot reach 0 (12 seats do not divide into 2 % shares), and a fair draw does not
 * either: compare with {@link expectedRose} before calling a council skewed.
 *
 * @returns 0 to 1, or `null` for a council without members.
 * @throws RangeError when a number is negative or not finite, the lists differ in length, or the reference adds up to 0.
 * @throws TypeError when a list is missing.
 * @example
 * ```ts
 * import { loosemoreHanby } from 'industrial-strategy/measures';
 *
 * // 6 of 10 seats where the industry's make-up gives 2: four seats would have to move.
 * loosemoreHanby({ counts: [2, 2, 6], reference: [40, 40, 20] }); // => 0.4
 * ```
 * Source: Loosemore & Hanby (1971), "The theoretical limits of maximum distortion".
 */
export function loosemoreHanby(input: CountsAgainstReference): number | null {
  given('loosemoreHanby', input);
  return misplacedShare('loosemoreHanby', input);
}
