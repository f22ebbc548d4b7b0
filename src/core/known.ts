/**
 * What is known and what is not: the only place that gives an unknown a meaning.
 *
 * A document says what it says, and the rest is unknown. A yes or no is therefore three-valued, a number is a
 * range, and a comparison answers only when every value in the range agrees.
 */

import { add, order } from './exact.js';

/** Yes, no, or not known. Absent and `undefined` are unknown; neither is ever read as "no". */
export type Tri = boolean | undefined;

/** Every number from `min` to `max`, both included. No `max`: no upper bound is known (JSON has no Infinity). */
export interface Range {
  /** The least it can be. */
  readonly min: number;
  /** The most it can be; absent when nothing bounds it from above. */
  readonly max?: number;
}

/** A number, or the range it is known to lie in: `3`, or `{ min: 3, max: 4 }` for "three or four". */
export type Quantity = number | Range;

/** How an observed number is held against an expected one. */
export type Operator = '<' | '<=' | '>=' | '>';

/** True when all are true, false when any is false, otherwise unknown (Kleene's strong conjunction). */
export function allTrue(values: Iterable<Tri>): Tri {
  let open = false;
  for (const value of values) {
    if (value === false) return false;
    if (value === undefined) open = true;
  }
  return open ? undefined : true;
}

/** True when any is true, false when all are false, otherwise unknown (Kleene's strong disjunction). */
export function anyTrue(values: Iterable<Tri>): Tri {
  let open = false;
  for (const value of values) {
    if (value === true) return true;
    if (value === undefined) open = true;
  }
  return open ? undefined : false;
}

/** The opposite; unknown stays unknown. */
export function not(value: Tri): Tri {
  return value === undefined ? undefined : !value;
}

/** The greatest number in the range, `Infinity` where nothing bounds it. */
export function upper(range: Range): number {
  return range.max ?? Number.POSITIVE_INFINITY;
}

/** A range from its bounds; an infinite upper bound is left out, as JSON cannot hold it. */
export function range(min: number, max: number): Range {
  return max === Number.POSITIVE_INFINITY ? { min } : { min, max };
}

/** The range that a stated number stands for; nothing stated is "zero or more", for counts. */
export function rangeOf(stated: Quantity | undefined): Range {
  if (stated === undefined) return { min: 0 };
  // A range of its own: the caller's object, and the order of its keys, stay out of what is worked out.
  return typeof stated === 'number' ? { min: stated, max: stated } : range(stated.min, upper(stated));
}

/** The smallest range that holds both: two sources that disagree leave everything between them open. */
export function hull(a: Range, b: Range): Range {
  return range(Math.min(a.min, b.min), Math.max(upper(a), upper(b)));
}

/** The sum of two ranges, end by end. */
export function plus(a: Range, b: Range): Range {
  return range(add(a.min, b.min), add(upper(a), upper(b)));
}

/** True when the range is one single number. */
export function isPoint(value: Range): boolean {
  return value.min === value.max;
}

/** A range of one number as that number, for people and for JSON; a wider one as it is. */
export function simplest(value: Range): Quantity {
  return isPoint(value) ? value.min : value;
}

/** Holds one number against a limit: as they are written, so that 0.1 and 0.2 together are no more than 0.3. */
export function meets(observed: number, operator: Operator, expected: number): boolean {
  const apart = order(observed, expected);
  switch (operator) {
    case '<':
      return apart < 0;
    case '<=':
      return apart <= 0;
    case '>=':
      return apart >= 0;
    case '>':
      return apart > 0;
  }
}

/** Holds a range against a limit: true or false only when every number in the range agrees. */
export function compare(observed: Range, operator: Operator, expected: number): Tri {
  const atLeast = meets(observed.min, operator, expected);
  const atMost = meets(upper(observed), operator, expected);
  return atLeast === atMost ? atLeast : undefined;
}
