import { given, positiveTotal, sameLength, total } from './input-checks.js';
import type { CountsAgainstReference } from './inputs.js';

/**
 * How far is the council from the industry's make-up when one big gap counts for more than several small ones?
 *
 * LSq = sqrt(1/2 sum (s_k - p_k)^2), the least-squares index of disproportionality. Range: 0 (a mirror) to 1. A council
 * that shares no category with the industry reaches 1 only if each of the two sits in a single category; spread over
 * several, it scores less. Unit: none; election tables print it times 100.
 *
 * It never exceeds {@link loosemoreHanby}. This is the plain index over all categories passed; some authors leave out or
 * merge an "others" group first, which changes the result, so say which categories were used.
 *
 * @returns 0 to 1, or `null` for a council without members.
 * @throws RangeError when a number is negative or not finite, the lists differ in length, or the reference adds up to 0.
 * @throws TypeError when a list is missing.
 * @example
 * ```ts
 * import { gallagher } from 'industrial-strategy/measures';
 *
 * // Differences of 0.3, 0 and -0.3: the square root of half of 0.18.
 * gallagher({ counts: [6, 3, 1], reference: [3, 3, 4] }); // => 0.3
 * ```
 * Source: Gallagher (1991), "Proportionality, disproportionality and electoral systems".
 */
export function gallagher(input: CountsAgainstReference): number | null {
  const { counts, reference } = given('gallagher', input);
  const seats = total('gallagher', 'counts', counts);
  const weight = positiveTotal('gallagher', 'reference', reference);
  sameLength('gallagher', 'reference', reference, counts.length);
  if (seats === 0) return null;
  let sum = 0;
  for (let i = 0; i < counts.length; i++) {
    const difference = (counts[i] as number) / seats - (reference[i] as number) / weight;
    sum += difference * difference;
  }
  return Math.min(1, Math.sqrt(sum / 2));
}
