import { given } from './input-checks.js';
import type { CountsAgainstReference } from './inputs.js';
import { shareRatios } from './share-ratios.js';

/**
 * How many times over or under its share of the industry does each category sit on the council?
 *
 * R_k = s_k / p_k, the share of members over the share of the reference. 1 is parity, 2 is twice the voice that the
 * industry's make-up would give, 0 is a missing voice. Unit: none; range: 0 to Infinity.
 *
 * Studies of elections call it the advantage ratio, regional economists use the same form as a location quotient
 * ({@link locationQuotient}), surveys call it a representation index. It says nothing about chance: at 27 members a
 * ratio of 2 may be luck. See {@link wilsonInterval} and {@link binomialExact} for that.
 *
 * Edge cases: a category with members but no weight in the reference gives `Infinity` (report it as "not in the
 * reference"); one that is empty on both sides gives `null`; a council without members gives `null` as a whole.
 *
 * @returns One ratio per category in the order given, or `null` for a council without members.
 * @throws RangeError when a number is negative or not finite, the lists differ in length, or the reference adds up to 0.
 * @throws TypeError when a list is missing.
 * @example
 * ```ts
 * import { representationRatio } from 'industrial-strategy/measures';
 *
 * // Small, medium and large firms: 2, 2 and 6 seats; 40, 40 and 20 % of employment.
 * representationRatio({ counts: [2, 2, 6], reference: [40, 40, 20] }); // => [0.5, 0.5, 3]
 * representationRatio({ counts: [4, 0, 1], reference: [10, 0, 0] }); // => [0.8, null, Infinity]
 * ```
 * Source: Taagepera & Laakso (1980), "Proportionality profiles of West European electoral systems".
 */
export function representationRatio(input: CountsAgainstReference): readonly (number | null)[] | null {
  const { counts, reference } = given('representationRatio', input);
  return shareRatios('representationRatio', 'counts', counts, reference);
}
