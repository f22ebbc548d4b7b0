import { given, noOthers, positiveTotal, refuse, sameLength, total, wholeUpTo, within } from './input-checks.js';
import { MOST_MEMBERS, MOST_OUTCOMES, outcomeCount, TIE } from './outcome-count.js';

/** A council and the countable industry it is drawn from. */
export interface MultivariateHypergeometricExactInput {
  /** Members in each category, at least 0; their sum may not exceed the number of firms. */
  readonly counts: ArrayLike<number>;
  /** Firms in the same categories, in the same order: whole numbers from 0 to 1,000,000,000, not all 0. */
  readonly population: ArrayLike<number>;
  /**
   * Give `null` instead of enumerating more outcomes than this.
   * @defaultValue 50,000,000
   */
  readonly mostOutcomes?: number;
}

/** ln C(n, 0) to ln C(n, most), step by step: exact to rounding even where n! is astronomical. */
function logChoose(n: number, most: number): Float64Array {
  const table = new Float64Array(most + 1);
  for (let x = 1; x <= most; x++) table[x] = (table[x - 1] as number) + Math.log((n - x + 1) / x);
  return table;
}

/**
 * Could chance alone explain the council's make-up as a whole, if the industry is small enough to list?
 *
 * Every way to draw the members without replacement is enumerated, and the probabilities of those no more likely than the
 * observed one are added up. It is Fisher's exact test on a table of members and non-members by category, in the
 * generalisation of Freeman and Halton. Against {@link exactMultinomial} chance narrows as the council takes up more of
 * the industry. Outcomes whose log-probabilities differ by less than 1e-9 of their size count as equally likely. Range:
 * 0 to 1.
 *
 * Edge cases: more members of a category than the industry has firms of it gives 0 (it cannot be a draw from this
 * industry); categories empty on both sides are dropped; a council of the whole industry gives 1.
 *
 * Cost: up to C(n + K - 1, K - 1) outcomes, about 50 ms a million.
 *
 * @returns The p-value, or `null` for a council without members, counts that are not whole, more than `mostOutcomes`
 * outcomes (counted as if no category could run out), or more than a million members.
 * @throws RangeError when a count is negative or not finite, a number of firms is not whole, the lists differ in length,
 * there are no firms, or more members than firms.
 * @throws TypeError when a list is missing.
 * @example
 * ```ts
 * import { multivariateHypergeometricExact } from 'industrial-strategy/measures';
 *
 * // 2 seats for 2 small and 3 large firms. Both small: 1 of 10 draws; both large: 3; one of each: 6.
 * multivariateHypergeometricExact({ counts: [0, 2], population: [2, 3] }); // => 0.4
 * ```
 * Source: Freeman & Halton (1951), "Note on an exact treatment of contingency, goodness of fit and other problems of
 * significance".
 */
export function multivariateHypergeometricExact(input: MultivariateHypergeometricExactInput): number | null {
  given('multivariateHypergeometricExact', input);
  const measure = 'multivariateHypergeometricExact';
  noOthers(measure, input, ['counts', 'population', 'mostOutcomes']);
  const { counts, population, mostOutcomes = MOST_OUTCOMES } = input;
  within(measure, 'mostOutcomes', mostOutcomes, 0, Number.POSITIVE_INFINITY);
  const members = total(measure, 'counts', counts);
  const firms = positiveTotal(measure, 'population', population);
  sameLength(measure, 'population', population, counts.length);
  if (members > firms) refuse(measure, 'counts', `numbers that sum to at most ${firms}`, members);
  const observed: number[] = [];
  const available: number[] = [];
  let whole = true;
  let possible = true;
  for (let i = 0; i < counts.length; i++) {
    const count = counts[i] as number;
    const firmsHere = population[i] as number;
    wholeUpTo(measure, `population[${i}]`, firmsHere, 1e9);
    whole &&= Number.isInteger(count);
    possible &&= count <= firmsHere;
    if (firmsHere > 0) {
      observed.push(count);
      available.push(firmsHere);
    }
  }
  if (members === 0 || !whole) return null;
  if (!possible) return 0;
  const last = observed.length - 1;
  if (members > MOST_MEMBERS || !(outcomeCount(members, last + 1, mostOutcomes) <= mostOutcomes)) return null;

  const logOutcomes = logChoose(firms, members)[members] as number;
  const logParts: Float64Array[] = [];
  // Firms in all categories after k: what k leaves over must still fit there.
  const roomAfter: number[] = [];
  let room = firms;
  let logLimit = -logOutcomes;
  for (const [k, firmsHere] of available.entries()) {
    const logPart = logChoose(firmsHere, Math.min(firmsHere, members));
    logParts.push(logPart);
    room -= firmsHere;
    roomAfter.push(room);
    logLimit += logPart[observed[k] as number] as number;
  }
  logLimit += TIE * (1 + Math.abs(logLimit));

  let sum = 0;
  const place = (k: number, left: number, log: number): void => {
    const logPart = logParts[k] as Float64Array;
    if (k < last) {
      const most = Math.min(left, logPart.length - 1);
      for (let x = Math.max(0, left - (roomAfter[k] as number)); x <= most; x++)
        place(k + 1, left - x, log + (logPart[x] as number));
      return;
    }
    const logProbability = log + (logPart[left] as number);
    if (logProbability <= logLimit) sum += Math.exp(logProbability);
  };
  place(0, members, -logOutcomes);
  return Math.min(1, sum);
}
