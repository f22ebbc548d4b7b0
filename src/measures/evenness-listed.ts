import { given, total } from './input-checks.js';
import type { CategoryCounts } from './inputs.js';

/**
 * How evenly are members spread over all the categories that ought to be considered?
 *
 * J = -sum s_k ln s_k / ln K, Shannon's entropy over its maximum, where K counts every category listed. Range: 0 (all in
 * one) to 1 (all equal). Unit: none.
 *
 * Ecologists' evenness (Pielou) divides by the categories that are present, so a council with two of twelve regions,
 * six members each, scores a perfect 1. Here the ten missing regions count against it: 0.28.
 *
 * Edge cases: with one category listed the index is 0/0 and the answer is `null`; so it is for a council without members.
 *
 * @returns 0 to 1, or `null` where undefined.
 * @throws RangeError when a count is negative or not finite.
 * @throws TypeError when the list is missing.
 * @example
 * ```ts
 * import { evennessListed } from 'industrial-strategy/measures';
 *
 * evennessListed({ counts: [6, 6, 0, 0] }); // => 0.5
 * evennessListed({ counts: [6, 6] }); // => 1
 * ```
 * Source: Shannon (1948), "A mathematical theory of communication"; Pielou (1966), "The measurement of diversity in
 * different types of biological collections", with K fixed by the caller.
 */
export function evennessListed(input: CategoryCounts): number | null {
  const { counts } = given('evennessListed', input);
  const members = total('evennessListed', 'counts', counts);
  if (members === 0 || counts.length < 2) return null;
  let entropy = 0;
  for (let i = 0; i < counts.length; i++) {
    const share = (counts[i] as number) / members;
    if (share > 0) entropy -= share * Math.log(share);
  }
  return Math.min(1, entropy / Math.log(counts.length));
}
