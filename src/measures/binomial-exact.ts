import { binomialPmf } from './binomial-pmf.js';
import { given, within } from './input-checks.js';
import { unimodalTails } from './unimodal-tails.js';

/** One category's members, and the share of the industry that it has. */
export interface BinomialExactInput {
  /** Members in the category: 0 to n. */
  readonly successes: number;
  /** Members in all: 0 to 1,000,000,000. */
  readonly n: number;
  /** The category's share of the industry: 0 to 1. */
  readonly p: number;
}

/** Three p-values, each a probability from 0 to 1. */
export interface BinomialExactResult {
  /** Probability of a count that is no more likely than the one observed. */
  readonly twoSided: number;
  /** Probability of this many or fewer: small when the category is under-represented. */
  readonly less: number;
  /** Probability of this many or more: small when the category is over-represented. */
  readonly greater: number;
}

/**
 * Could chance alone explain how many members one category has, if the industry is very large?
 *
 * Members are taken as independent draws, each falling to the category with probability p. The two-sided p-value adds up
 * every count whose probability is at most that of the observed one (times 1 + 1e-7, against rounding), as R does;
 * doubling the smaller tail is a different convention and gives other numbers. For an industry of a few hundred firms use
 * {@link hypergeometric}; when several categories are tested, correct with {@link holm}.
 *
 * Edge cases: p = 0 with a member in the category gives 0 for `twoSided` and `greater`. Cost grows with the square root
 * of n.
 *
 * @returns The p-values, or `null` for a council without members or counts that are not whole.
 * @throws RangeError when p is outside 0 to 1, n is negative or above 1e9, or successes are outside 0 to n.
 * @example
 * ```ts
 * import { binomialExact } from 'industrial-strategy/measures';
 *
 * // No woman among 4 members where half would be expected: 1/16 in one tail, as much in the other.
 * binomialExact({ successes: 0, n: 4, p: 0.5 }); // => { twoSided: 0.125, less: 0.0625, greater: 1 }
 * ```
 * Source: Clopper & Pearson (1934) for the exact tails; the two-sided convention is that of R's `binom.test`.
 */
export function binomialExact(input: BinomialExactInput): BinomialExactResult | null {
  const { successes, n, p } = given('binomialExact', input);
  within('binomialExact', 'n', n, 0, 1e9);
  within('binomialExact', 'successes', successes, 0, n);
  within('binomialExact', 'p', p, 0, 1);
  if (n === 0 || !Number.isInteger(n) || !Number.isInteger(successes)) return null;
  const mode = Math.min(n, Math.floor((n + 1) * p));
  const { lower, upper, twoSided } = unimodalTails((k) => binomialPmf(k, n, p), 0, n, mode, successes);
  return { twoSided, less: lower, greater: upper };
}
