import { given, total } from './input-checks.js';
import type { CategoryCounts } from './inputs.js';

/**
 * What share does the largest single holder have?
 *
 * C1 = max s_k, over organisations or categories and over whatever is shared out: seats, airtime, actions owned. Known as
 * the one-firm concentration ratio, in ecology as the Berger-Parker index. Range: 1/K to 1. Unit: share of the total.
 *
 * @returns 1/K to 1, or `null` when all counts are 0.
 * @throws RangeError when a count is negative or not finite.
 * @throws TypeError when the list is missing.
 * @example
 * ```ts
 * import { topShare } from 'industrial-strategy/measures';
 *
 * // Minutes of speaking time by organisation.
 * topShare({ counts: [30, 12, 18] }); // => 0.5
 * ```
 * Source: Berger & Parker (1970), "Diversity of planktonic foraminifera in deep-sea sediments".
 */
export function topShare(input: CategoryCounts): number | null {
  const { counts } = given('topShare', input);
  const whole = total('topShare', 'counts', counts);
  if (whole === 0) return null;
  let largest = 0;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i] as number;
    if (count > largest) largest = count;
  }
  return largest / whole;
}
