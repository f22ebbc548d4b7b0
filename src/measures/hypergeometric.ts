import { hypergeometricPmf } from './hypergeometric-pmf.js';
import { given, wholeUpTo, within } from './input-checks.js';
import { unimodalTails } from './unimodal-tails.js';

/** One category's members, and how many firms of that category the industry has. */
export interface HypergeometricInput {
  /** Firms in the industry: a whole number, 0 to 1,000,000,000. */
  readonly populationSize: number;
  /** Firms of the category: a whole number, 0 to `populationSize`. */
  readonly populationSuccesses: number;
  /** Members of the council: 0 to `populationSize`. */
  readonly sampleSize: number;
  /** Members in the category: 0 to `sampleSize`. */
  readonly observed: number;
}

/** Probabilities of what was observed, and its expectation. */
export interface HypergeometricResult {
  /** Probability of exactly this many, 0 to 1. */
  readonly pmf: number;
  /** Probability of this many or fewer, 0 to 1: small when the category is under-represented. */
  readonly lower: number;
  /** Probability of this many or more, 0 to 1: small when the category is over-represented. */
  readonly upper: number;
  /** Probability of a count that is no more likely than the one observed, 0 to 1: the two-sided p-value. */
  readonly twoSided: number;
  /** Members of the category that a fair draw has on average. */
  readonly mean: number;
}

/**
 * Could chance alone explain how many members one category has, if the industry is small enough to list?
 *
 * Members are drawn without replacement, so no firm sits twice. Against {@link binomialExact} the chances narrow as the
 * council takes up more of the industry: a council of all firms has no chance left in it. The two-sided p-value adds up
 * every count whose probability is at most that of the observed one (times 1 + 1e-7), as Fisher's exact test does in R.
 *
 * Edge cases: a count that no draw can give (more members than the industry has firms of the category) has probability 0;
 * it usually means that council and reference do not speak of the same industry. Cost grows with the square root of the
 * sample.
 *
 * @returns The probabilities, or `null` for a council without members or counts that are not whole.
 * @throws RangeError when the industry's numbers are not whole or an argument is outside its range.
 * @example
 * ```ts
 * import { hypergeometric } from 'industrial-strategy/measures';
 *
 * // Both seats to the 2 foreign-owned of 5 firms: 1 way in 10.
 * hypergeometric({ populationSize: 5, populationSuccesses: 2, sampleSize: 2, observed: 2 });
 * // => { pmf: 0.1, lower: 1, upper: 0.1, twoSided: 0.1, mean: 0.8 }
 * ```
 * Source: Fisher (1935), "The logic of inductive inference".
 */
export function hypergeometric(input: HypergeometricInput): HypergeometricResult | null {
  given('hypergeometric', input);
  const { populationSize, populationSuccesses, sampleSize, observed } = input;
  wholeUpTo('hypergeometric', 'populationSize', populationSize, 1e9);
  wholeUpTo('hypergeometric', 'populationSuccesses', populationSuccesses, populationSize);
  within('hypergeometric', 'sampleSize', sampleSize, 0, populationSize);
  within('hypergeometric', 'observed', observed, 0, sampleSize);
  if (sampleSize === 0 || !Number.isInteger(sampleSize) || !Number.isInteger(observed)) return null;
  const first = Math.max(0, sampleSize - (populationSize - populationSuccesses));
  const last = Math.min(sampleSize, populationSuccesses);
  const peak = Math.floor(((sampleSize + 1) * (populationSuccesses + 1)) / (populationSize + 2));
  const { at, lower, upper, twoSided } = unimodalTails(
    (x) => hypergeometricPmf(x, populationSize, populationSuccesses, sampleSize),
    first,
    last,
    Math.min(last, Math.max(first, peak)),
    observed,
  );
  return { pmf: at, lower, upper, twoSided, mean: (sampleSize * populationSuccesses) / populationSize };
}
