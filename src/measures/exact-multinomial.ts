import { given, noOthers, positiveTotal, sameLength, total, within } from './input-checks.js';
import type { CountsAgainstReference } from './inputs.js';
import { logFactorial } from './log-factorial.js';
import { MOST_MEMBERS, MOST_OUTCOMES, outcomeCount, TIE } from './outcome-count.js';

/** A council, the make-up it is tested against, and how much work the test may do. */
export interface ExactMultinomialInput extends CountsAgainstReference {
  /**
   * Give `null` instead of enumerating more outcomes than this.
   * @defaultValue 50,000,000
   */
  readonly mostOutcomes?: number;
}

/** Three p-values from 0 to 1: the same outcomes, put in order of extremeness in three ways. */
export interface ExactMultinomialResult {
  /** Outcomes no more likely than the one observed. The usual exact test, and the one to quote. */
  readonly byProbability: number;
  /** Outcomes with at least as large a likelihood ratio (G). */
  readonly byLikelihoodRatio: number;
  /** Outcomes with at least as large a chi-square statistic. */
  readonly byChiSquare: number;
}

/**
 * Could chance alone explain the council's make-up as a whole, if the industry is very large?
 *
 * Every way in which n members can fall into the categories is enumerated, and the probabilities of those at least as
 * extreme as the observed one are added up. No approximation: the chi-square distribution is a poor stand-in when most
 * categories expect fewer than five members, as they do on a council of 27. Outcomes whose log-probabilities differ by
 * less than 1e-9 of their size count as equally likely.
 *
 * A small p-value says that a fair draw would hardly give this make-up, not why. For a short list of firms use
 * {@link multivariateHypergeometricExact}; for one category {@link binomialExact}.
 *
 * Edge cases: a member in a category without weight gives 0 throughout; categories empty on both sides are dropped; one
 * category gives 1.
 *
 * Cost: C(n + K - 1, K - 1) outcomes, about 50 ms a million: 4,060 for n = 27 and K = 4, 0.2 million for K = 6.
 *
 * @returns The p-values, or `null` for a council without members, counts that are not whole, more than `mostOutcomes`
 * outcomes, or more than a million members.
 * @throws RangeError when a number is negative or not finite, the lists differ in length, or the reference adds up to 0.
 * @throws TypeError when a list is missing.
 * @example
 * ```ts
 * import { exactMultinomial } from 'industrial-strategy/measures';
 *
 * // Three seats, all in the second of two equal groups: 1/8, and as much for all in the first.
 * exactMultinomial({ counts: [0, 3], reference: [1, 1] });
 * // => { byProbability: 0.25, byLikelihoodRatio: 0.25, byChiSquare: 0.25 }
 * ```
 * Source: Resin (2023), "A simple algorithm for exact multinomial tests", for the three orderings.
 */
export function exactMultinomial(input: ExactMultinomialInput): ExactMultinomialResult | null {
  given('exactMultinomial', input);
  noOthers('exactMultinomial', input, ['counts', 'reference', 'mostOutcomes']);
  const { counts, reference, mostOutcomes = MOST_OUTCOMES } = input;
  within('exactMultinomial', 'mostOutcomes', mostOutcomes, 0, Number.POSITIVE_INFINITY);
  const members = total('exactMultinomial', 'counts', counts);
  const weight = positiveTotal('exactMultinomial', 'reference', reference);
  sameLength('exactMultinomial', 'reference', reference, counts.length);
  const observed: number[] = [];
  const expected: number[] = [];
  let outsider = false;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i] as number;
    const share = (reference[i] as number) / weight;
    if (!Number.isInteger(count)) return null;
    if (share > 0) {
      observed.push(count);
      expected.push(members * share);
    } else if (count > 0) outsider = true;
  }
  if (members === 0) return null;
  if (outsider) return { byProbability: 0, byLikelihoodRatio: 0, byChiSquare: 0 };
  const last = observed.length - 1;
  if (members > MOST_MEMBERS || !(outcomeCount(members, last + 1, mostOutcomes) <= mostOutcomes)) return null;

  // Per category and count: its part of the log-probability, of the likelihood ratio and of chi-square.
  const logParts: Float64Array[] = [];
  const ratioParts: Float64Array[] = [];
  const squareParts: Float64Array[] = [];
  for (const mean of expected) {
    const logPart = new Float64Array(members + 1);
    const ratioPart = new Float64Array(members + 1);
    const squarePart = new Float64Array(members + 1);
    for (let x = 0; x <= members; x++) {
      logPart[x] = (x === 0 ? 0 : x * Math.log(mean / members)) - logFactorial(x);
      ratioPart[x] = x === 0 ? 0 : x * Math.log(x / mean);
      squarePart[x] = (x - mean) ** 2 / mean;
    }
    logParts.push(logPart);
    ratioParts.push(ratioPart);
    squareParts.push(squarePart);
  }
  let logLimit = logFactorial(members);
  const logOutcomes = logLimit;
  let ratioLimit = 0;
  let squareLimit = 0;
  for (const [k, x] of observed.entries()) {
    logLimit += logParts[k]?.[x] as number;
    ratioLimit += ratioParts[k]?.[x] as number;
    squareLimit += squareParts[k]?.[x] as number;
  }
  logLimit += TIE * (1 + Math.abs(logLimit));
  ratioLimit -= TIE * (1 + Math.abs(ratioLimit));
  squareLimit -= TIE * (1 + squareLimit);

  let byProbability = 0;
  let byLikelihoodRatio = 0;
  let byChiSquare = 0;
  const lastLog = logParts[last] as Float64Array;
  const lastRatio = ratioParts[last] as Float64Array;
  const lastSquare = squareParts[last] as Float64Array;
  const place = (k: number, left: number, log: number, ratio: number, square: number): void => {
    if (k < last) {
      const logPart = logParts[k] as Float64Array;
      const ratioPart = ratioParts[k] as Float64Array;
      const squarePart = squareParts[k] as Float64Array;
      for (let x = 0; x <= left; x++)
        place(
          k + 1,
          left - x,
          log + (logPart[x] as number),
          ratio + (ratioPart[x] as number),
          square + (squarePart[x] as number),
        );
      return;
    }
    const logProbability = log + (lastLog[left] as number);
    const isUnlikely = logProbability <= logLimit;
    const isHighRatio = ratio + (lastRatio[left] as number) >= ratioLimit;
    const isHighSquare = square + (lastSquare[left] as number) >= squareLimit;
    if (!(isUnlikely || isHighRatio || isHighSquare)) return;
    const probability = Math.exp(logProbability);
    if (isUnlikely) byProbability += probability;
    if (isHighRatio) byLikelihoodRatio += probability;
    if (isHighSquare) byChiSquare += probability;
  };
  place(0, members, logOutcomes, 0, 0);
  return {
    byProbability: Math.min(1, byProbability),
    byLikelihoodRatio: Math.min(1, byLikelihoodRatio),
    byChiSquare: Math.min(1, byChiSquare),
  };
}
