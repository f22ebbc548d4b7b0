import { centralNormalQuantile } from './central-normal-quantile.js';
import { given, noOthers, refuse, within } from './input-checks.js';

/** An observed share and how sure the interval about it should be. */
export interface WilsonIntervalInput {
  /** Members in the category: 0 to n. */
  readonly successes: number;
  /** Members in all: at least 0. */
  readonly n: number;
  /**
   * How often such intervals hold the true share, above 0 and below 1.
   * @defaultValue 0.95
   */
  readonly confidence?: number;
}

/** The shares that are compatible with what was seen. */
export interface WilsonIntervalResult {
  /** Lower end, a share from 0 to 1. */
  readonly lower: number;
  /** Upper end, a share from 0 to 1, never below `lower`. */
  readonly upper: number;
}

/**
 * Which shares of a category are compatible with the members seen, taking the council for a random draw?
 *
 * Wilson's score interval, two-sided, without continuity correction: all shares p for which |s - p| is at most z standard
 * errors computed at p. Unlike the textbook interval s +- z sqrt(s(1-s)/n) it behaves at n = 10 and at 0 or n successes.
 * Clopper and Pearson's "exact" interval is wider; some packages print the one-sided lower bound only. Unit: share;
 * range: 0 to 1, always holding the observed share.
 *
 * Divide both ends by a category's share of the reference for an interval about its {@link representationRatio}.
 *
 * @returns The two ends, or `null` for a council without members or counts that are not whole (half a seat is no draw).
 * @throws RangeError when n is negative or not finite, successes are outside 0 to n, or confidence is not between 0 and 1.
 * @example
 * ```ts
 * import { wilsonInterval } from 'industrial-strategy/measures';
 *
 * // 4 small firms among 27 members.
 * wilsonInterval({ successes: 4, n: 27 }); // => { lower: 0.0591592777624433, upper: 0.32478685427813 }
 * ```
 * Source: Wilson (1927), "Probable inference, the law of succession, and statistical inference".
 */
export function wilsonInterval(input: WilsonIntervalInput): WilsonIntervalResult | null {
  const { successes, n, confidence = 0.95 } = given('wilsonInterval', input);
  noOthers('wilsonInterval', input, ['successes', 'n', 'confidence']);
  within('wilsonInterval', 'n', n, 0, Number.MAX_VALUE);
  within('wilsonInterval', 'successes', successes, 0, n);
  if (!(typeof confidence === 'number' && confidence > 0 && confidence < 1))
    refuse('wilsonInterval', 'confidence', 'a number above 0 and below 1', confidence);
  if (n === 0 || !Number.isInteger(n) || !Number.isInteger(successes)) return null;
  const share = successes / n;
  const square = centralNormalQuantile(confidence) ** 2;
  const centre = (successes + square / 2) / (n + square);
  const halfWidth = Math.sqrt(square * (n * share * (1 - share) + square / 4)) / (n + square);
  // At 0 and at n successes one end is the share itself, which rounding would just miss.
  return {
    lower: Math.max(0, Math.min(share, centre - halfWidth)),
    upper: Math.min(1, Math.max(share, centre + halfWidth)),
  };
}
