import { given, positiveTotal, wholeUpTo } from './input-checks.js';
import type { ReferenceAndSize } from './inputs.js';
import { logFactorials } from './log-factorial.js';

/** Centre and spread of the Rose index over fair draws. */
export interface SdRoseResult {
  /** Mean of the index, 0 to 1: the same as `expectedRose`. */
  readonly mean: number;
  /** Standard deviation of the index, 0 to 1. */
  readonly sd: number;
}

/** About a second of work. */
const MOST_TERMS = 50_000_000;

/** k times ln x, where nothing of something impossible is certain: 0 for k = 0, even if x = 0. */
const timesLog = (k: number, logX: number): number => (k === 0 ? 0 : k * logX);

/**
 * How far do fair draws of this size scatter about their average Rose index?
 *
 * The exact standard deviation for an industry very large against the council. With D_k = |X_k/n - p_k|, the variance of
 * the index is a quarter of the sum of all covariances of D_j and D_k, and each pair depends on three counts only (j, k
 * and the rest), so it is a sum over trinomial outcomes. Peers estimate it by simulation. Range: 0 to 1.
 * Unit: share of seats.
 *
 * z = (Rose - mean) / sd says how skewed a council is for its size. It orders and describes; the verdict belongs to an
 * exact test, as the index is far from normal at n = 27. An sd of 0 means that every draw scores the same (one seat over
 * equal groups): there is no z.
 *
 * Cost: n^2/2 terms for each pair of categories; 12 categories and 38 members take about 50,000 terms, a few milliseconds.
 *
 * @returns Mean and standard deviation, or `null` for size 0 or when more than 50 million terms would be needed
 * ({@link expectedRose} has no such limit).
 * @throws RangeError when a weight is negative or not finite, all are 0, or size is not a whole number >= 0.
 * @throws TypeError when the list is missing.
 * @example
 * ```ts
 * import { sdRose } from 'industrial-strategy/measures';
 *
 * // Two seats, two equal groups: a mirror (1) or one-sided (0.5), each half of the time.
 * sdRose({ reference: [1, 1], size: 2 }); // => { mean: 0.75, sd: 0.25 }
 * ```
 * Source: Gerring, Jerzak & Oncel (2024), "The composition of descriptive representation", for the benchmark; the exact
 * form is this library's.
 */
export function sdRose(input: ReferenceAndSize): SdRoseResult | null {
  const { reference, size } = given('sdRose', input);
  const weight = positiveTotal('sdRose', 'reference', reference);
  wholeUpTo('sdRose', 'size', size, Number.MAX_SAFE_INTEGER);
  const shares: number[] = [];
  for (let i = 0; i < reference.length; i++) {
    const share = (reference[i] as number) / weight;
    if (share > 0) shares.push(share);
  }
  const pairs = (shares.length * (shares.length + 1)) / 2;
  if (size === 0 || ((size + 1) * (size + 2) * pairs) / 2 > MOST_TERMS) return null;

  const logFactorial = logFactorials(size);
  const logOutcomes = logFactorial[size] as number;
  const probability = (a: number, logP: number, b: number, logQ: number, logRest: number): number => {
    const rest = size - a - b;
    return Math.exp(
      logOutcomes -
        (logFactorial[a] as number) -
        (logFactorial[b] as number) -
        (logFactorial[rest] as number) +
        timesLog(a, logP) +
        timesLog(b, logQ) +
        timesLog(rest, logRest),
    );
  };

  // Deviations are taken from their own mean before they are multiplied: the products then cancel far less.
  let deviation = 0;
  let variance = 0;
  const means: number[] = [];
  for (const p of shares) {
    let mean = 0;
    let square = 0;
    for (let a = 0; a <= size; a++) {
      const chance = probability(a, Math.log(p), 0, 0, Math.log1p(-p));
      const distance = Math.abs(a / size - p);
      mean += chance * distance;
      square += chance * distance * distance;
    }
    means.push(mean);
    deviation += mean;
    variance += square - mean * mean;
  }
  for (const [j, p] of shares.entries()) {
    for (let k = 0; k < j; k++) {
      const q = shares[k] as number;
      const logP = Math.log(p);
      const logQ = Math.log(q);
      const logRest = Math.log(shares.length === 2 ? 0 : Math.max(0, 1 - p - q));
      const meanP = means[j] as number;
      const meanQ = means[k] as number;
      for (let a = 0; a <= size; a++) {
        const fromP = Math.abs(a / size - p) - meanP;
        for (let b = 0; b <= size - a; b++)
          variance += 2 * probability(a, logP, b, logQ, logRest) * fromP * (Math.abs(b / size - q) - meanQ);
      }
    }
  }
  // Below this lies rounding noise: its square root would pass for a spread of 3e-8 where there is none.
  return { mean: Math.max(0, 1 - deviation / 2), sd: variance < 4e-15 ? 0 : Math.sqrt(variance) / 2 };
}
