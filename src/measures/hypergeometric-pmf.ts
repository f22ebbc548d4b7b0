import { binomialPmf } from './binomial-pmf.js';

/**
 * Probability of exactly x successes among `drawn` taken without replacement from `population`, `successes` of which
 * count; 0 for an x that cannot occur. `population` must not be 0. A ratio of three binomials, in which the drawing
 * fraction cancels out.
 */
export function hypergeometricPmf(x: number, population: number, successes: number, drawn: number): number {
  const fraction = drawn / population;
  return (
    (binomialPmf(x, successes, fraction) * binomialPmf(drawn - x, population - successes, fraction)) /
    binomialPmf(drawn, population, fraction)
  );
}
