import type { Tri } from '../../core/known.js';
import { type Day, onOrBefore, type When } from '../../core/when.js';

/** Had something with a first and a last day begun by a day? What had ended had begun. */
export function hadBegun({ from, until }: { readonly from?: When; readonly until?: When }, day: Day): Tri {
  const begun = onOrBefore(from, day);
  return begun === undefined && onOrBefore(until, day) === true ? true : begun;
}
