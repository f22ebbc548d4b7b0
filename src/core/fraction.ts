import { exactFraction, toNumber } from './exact.js';

/** A number, or an exact fraction in words: `"1/3"`. Typed as 0.3333, a third fails councils that are exactly at it. */
export type Fraction = number | `${number}/${number}`;

/** The number a fraction stands for, or null when it is none. */
export function fractionValue(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string') return null;
  const fraction = exactFraction(value);
  return fraction === null ? null : toNumber(fraction);
}
