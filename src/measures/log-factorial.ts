const HALF_LOG_2_PI = 0.5 * Math.log(2 * Math.PI);

/** What Stirling's formula leaves out of ln n!, for a whole number n >= 1. Right to about 15 digits. */
export function stirlingError(n: number): number {
  if (n < 16) {
    // 15! is exact in a double, so the logarithm is as good as the platform's.
    let factorial = 1;
    for (let i = 2; i <= n; i++) factorial *= i;
    return Math.log(factorial) - ((n + 0.5) * Math.log(n) - n + HALF_LOG_2_PI);
  }
  const inverseSquare = 1 / (n * n);
  return (
    (1 / 12 -
      (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188) * inverseSquare) * inverseSquare) * inverseSquare) *
        inverseSquare) /
    n
  );
}

/** ln n! for a whole number n >= 0. */
export function logFactorial(n: number): number {
  return n < 2 ? 0 : stirlingError(n) + (n + 0.5) * Math.log(n) - n + HALF_LOG_2_PI;
}

/** ln 0! to ln n!, for loops that look the same values up again and again. */
export function logFactorials(n: number): Float64Array {
  const table = new Float64Array(n + 1);
  for (let i = 2; i <= n; i++) table[i] = logFactorial(i);
  return table;
}
