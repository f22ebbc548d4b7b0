import { total } from './input-checks.js';

/** Sum of squared shares, the root of three published indices; `null` when there is nothing to share out. */
export function squaredShares(measure: string, counts: ArrayLike<number>): number | null {
  const whole = total(measure, 'counts', counts);
  if (whole === 0) return null;
  let sum = 0;
  for (let i = 0; i < counts.length; i++) {
    const share = (counts[i] as number) / whole;
    sum += share * share;
  }
  return Math.min(1, sum);
}
