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
    else ratios[i] = ratioOf(value, whole, weight, referenceWhole);
  }
  return ratios;
}

function ratioOf(value: number, whole: number, weight: number, referenceWhole: number): number {
  const over = value * referenceWhole;
  const under = whole * weight;
  // Of whole numbers one division is exact as far as a number can be: 300 of 1,000 over 1 in 10 is 3, not a hair less.
  if (Number.isSafeInteger(over) && Number.isSafeInteger(under) && under !== 0) return over / under;
  const share = weight / referenceWhole;
  return share === 0 ? Infinity : value / whole / share;
}
