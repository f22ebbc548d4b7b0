import { type Quantity, rangeOf, simplest } from './known.js';

/** A number as well as it is known, beside a name: "3", "10–12", "at least 4". */
export function quantityInWords(quantity: Quantity): string {
  const known = simplest(rangeOf(quantity));
  if (typeof known === 'number') return String(known);
  return known.max === undefined ? `at least ${known.min}` : `${known.min}–${known.max}`;
}
