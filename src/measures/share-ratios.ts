import { positiveTotal, sameLength, total } from './input-checks.js';

/** Each category's share of `values` over its share of `reference`; shared by the ratio of seats and the ratio of jobs. */
export function shareRatios(
  measure: string,
  argument: string,
  values: ArrayLike<number>,
  reference: ArrayLike<number>,
): readonly (number | null)[] | null {
  const whole = total(measure, argument, values);
  const referenceWhole = positiveTotal(measure, 'reference', reference);
  sameLength(measure, 'reference', reference, values.length);
  if (whole === 0) return null;
  const ratios: (number | null)[] = new Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const weight = reference[i] as number;
    // Zeros are settled before dividing, so that 0 / 0 can never become NaN (not even when a tiny share rounds to 0).
    if (value === 0) ratios[i] = weight === 0 ? null : 0;
    else {
      const share = weight / referenceWhole;
      ratios[i] = share === 0 ? Infinity : value / whole / share;
    }
  }
  return ratios;
}
