import { stirlingError } from './log-factorial.js';

/** x ln(x / mean) + mean - x without the cancellation that the plain formula suffers when x is close to the mean. */
function deviance(x: number, mean: number): number {
  const difference = x - mean;
  if (Math.abs(difference) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - difference;
  // Below 0.1 every term of the series is less than a hundredth of the one before.
  const v = difference / (x + mean);
  let sum = difference * v;
  let term = 2 * x * v ** 3;
  for (let odd = 3; odd < 25; odd += 2) {
    sum += term / odd;
    term *= v * v;
  }
  return sum;
}

/**
 * Probability of exactly k successes in n independent trials; 0 for a k that cannot occur.
 * Loader's (2000) saddle-point form: full precision at any n, where differences of log-factorials lose digits.
 */
export function binomialPmf(k: number, n: number, p: number): number {
  if (k < 0 || k > n) return 0;
  if (k === 0) return n === 0 ? 1 : Math.exp(n * Math.log1p(-p));
  if (k === n) return p ** n;
  if (p === 0 || p === 1) return 0;
  const failures = n - k;
  const logDensity =
    stirlingError(n) -
    stirlingError(k) -
    stirlingError(failures) -
    deviance(k, n * p) -
    deviance(failures, n * (1 - p));
  return Math.exp(logDensity) * Math.sqrt(n / (2 * Math.PI * k * failures));
}
