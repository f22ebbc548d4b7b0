import { given } from './input-checks.js';
import { shareRatios } from './share-ratios.js';

/** Sectors of a place beside the same sectors of the country. */
export interface LocationQuotientInput {
  /** Size of each sector in the place, in jobs, output or firms: finite, at least 0. */
  readonly local: ArrayLike<number>;
  /** Size of the same sectors, in the same order, in the country: finite, at least 0, not all 0. Units may differ. */
  readonly reference: ArrayLike<number>;
}

/**
 * How much more of each sector does a place have than the country it is compared with?
 *
 * LQ_i = (e_i / e) / (E_i / E), where e counts jobs (or output) in the place and E in the country. Above 1 the place has
 * more than the average. Calling 1.25 and above "specialised" is a custom, not a finding. Unit: none; range: 0 to
 * Infinity. It is the same form as {@link representationRatio}, asked of sectors instead of seats.
 *
 * Small sectors give jumpy quotients: one plant may make a town of ten thousand look like the national centre.
 *
 * Edge cases: `Infinity` for a sector found in the place but not in the reference; `null` for a sector absent from both;
 * `null` as a whole when the place has nothing at all.
 *
 * @returns One quotient per sector in the order given, or `null` for an empty place.
 * @throws RangeError when a number is negative or not finite, the lists differ in length, or the reference adds up to 0.
 * @throws TypeError when a list is missing.
 * @example
 * ```ts
 * import { locationQuotient } from 'industrial-strategy/measures';
 *
 * // 300 of 1,000 local jobs are in vehicles; nationally it is 1 job in 10.
 * locationQuotient({ local: [300, 700], reference: [1_000, 9_000] })?.[0]; // => 3
 * ```
 * Source: Florence (1939), "Report of the Location of Industry".
 */
export function locationQuotient(input: LocationQuotientInput): readonly (number | null)[] | null {
  const { local, reference } = given('locationQuotient', input);
  return shareRatios('locationQuotient', 'local', local, reference);
}
