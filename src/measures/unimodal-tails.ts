/** What a discrete distribution with a single peak says about one observed value. */
interface Tails {
  /** P(X = observed). */
  readonly at: number;
  /** P(X <= observed). */
  readonly lower: number;
  /** P(X >= observed). */
  readonly upper: number;
  /** P(pmf(X) <= pmf(observed)): the two-sided p-value by likelihood. */
  readonly twoSided: number;
}

/** A value counts as "no more likely" up to this factor, as in R, so that rounding does not part equal values. */
const AS_LIKELY = 1 + 1e-7;

/**
 * Tails of a distribution on the whole numbers from `first` to `last` that rises up to `mode` and falls after it.
 * Sums run away from the mode and stop when nothing more can be added, so the cost grows with the standard deviation.
 */
export function unimodalTails(
  pmf: (value: number) => number,
  first: number,
  last: number,
  mode: number,
  observed: number,
): Tails {
  const sumFrom = (start: number, direction: 1 | -1): number => {
    let sum = 0;
    for (let value = start; value >= first && value <= last; value += direction) {
      const term = pmf(value);
      sum += term;
      if (term <= sum * 1e-17) break;
    }
    return sum;
  };
  // The last value, going from an end of the range towards the mode, that is no more likely than the limit.
  const lastUpTo = (limit: number, end: number): number => {
    let likely = mode;
    let unlikely = end;
    while (Math.abs(likely - unlikely) > 1) {
      const middle = Math.floor((likely + unlikely) / 2);
      if (pmf(middle) <= limit) unlikely = middle;
      else likely = middle;
    }
    return unlikely;
  };

  const at = observed < first || observed > last ? 0 : pmf(observed);
  const limit = at * AS_LIKELY;
  return {
    at,
    lower: observed < mode ? sumFrom(observed, -1) : 1 - sumFrom(observed + 1, 1),
    upper: observed > mode ? sumFrom(observed, 1) : 1 - sumFrom(observed - 1, -1),
    twoSided:
      pmf(mode) <= limit
        ? 1
        : Math.min(1, sumFrom(lastUpTo(limit, first - 1), -1) + sumFrom(lastUpTo(limit, last + 1), 1)),
  };
}
