/** Area between 0 and z under the normal curve over the height of the curve at z: a series, quick for small z. */
function innerRatio(z: number): number {
  let sum = 0;
  let term = z;
  for (let odd = 3; sum + term !== sum; odd += 2) {
    sum += term;
    term *= (z * z) / odd;
  }
  return sum;
}

/** Area beyond z over the height at z (Mills' ratio): a continued fraction, which keeps its digits where the area is tiny. */
function outerRatio(z: number): number {
  let fraction = z;
  for (let k = 60; k > 0; k--) fraction = z + k / fraction;
  return 1 / fraction;
}

/**
 * How many standard deviations either side of the mean hold the share `confidence` (above 0, below 1) of a normal
 * distribution: 1.96 for 0.95.
 *
 * By Newton's method. The area is concave above 0, so the steps climb from 0 to the answer without overshooting; some 40
 * of them serve the largest double below 1.
 */
export function centralNormalQuantile(confidence: number): number {
  let z = 0;
  for (let step = 0; step < 100; step++) {
    const height = Math.sqrt(2 / Math.PI) * Math.exp((-z * z) / 2);
    const advance = z < 3 ? confidence / height - innerRatio(z) : outerRatio(z) - (1 - confidence) / height;
    if (advance <= 1e-15 * z) break;
    z += advance;
  }
  return z;
}
