import type { Quantity } from '../../core/known.js';
import type { When } from '../../core/when.js';

// How values are written in a cell or an answer, so that reading them gives the same value.

/** A number, or a range: `36-44`, `250+`. */
export function quantityText(quantity: Quantity): string {
  if (typeof quantity === 'number') return String(quantity);
  return quantity.max === undefined ? `${quantity.min}+` : `${quantity.min}-${quantity.max}`;
}

/** A date, or the bounds of one: `between 2014-05 and 2015`, `not before 2014`. */
export function whenText(when: When): string {
  if (typeof when === 'string') return when;
  if (when.min === undefined) return `not after ${when.max}`;
  return when.max === undefined ? `not before ${when.min}` : `between ${when.min} and ${when.max}`;
}

/** Any value of a field, for a person. */
export function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join('; ');
  if (typeof value === 'object' && value !== null) {
    const range = value as { readonly min?: unknown; readonly max?: unknown };
    return typeof (range.min ?? range.max) === 'number' ? quantityText(value as Quantity) : whenText(value as When);
  }
  return String(value);
}
