import { meets, type Operator, type Quantity, type Range, rangeOf, simplest, upper } from '../core/known.js';
import type { Pointer } from '../core/pointer.js';
import type { Fact } from '../core/settled-by.js';
import { fewestForCount, fewestForShare, type Tally } from '../core/tally.js';
import { NONE } from './claim.js';

/** A number as well as it is known, with the records it was read from and what would settle it. */
export interface Observed {
  /** The range it lies in; null when undefined (0/0). */
  readonly value: Range | null;
  /** The same for people and JSON: one number where it is one. */
  readonly shown: Quantity | null;
  /** The records it rests on. */
  readonly related: readonly Pointer[];
  /** Every fact that was read. */
  readonly evidence: readonly Pointer[];
  /** What would settle it. */
  readonly open: readonly Fact[];
  /** The fewest of them that make the comparison come out as wanted; null: no such number is known. */
  readonly fewest: (operator: Operator, limit: number, wanted: boolean) => number | null;
}

/** The share of a tally. */
export function shareOf(counted: Tally): Observed {
  return {
    value: counted.share,
    shown: counted.share === null ? null : simplest(counted.share),
    related: counted.yes,
    evidence: counted.evidence,
    open: counted.open,
    fewest: (operator, limit, wanted) => fewestForShare(counted, operator, limit, wanted),
  };
}

/** The number of records of the kind in a tally. */
export function countOf(counted: Tally): Observed {
  return {
    value: counted.part,
    shown: simplest(counted.part),
    related: counted.yes,
    evidence: counted.evidence,
    open: counted.open,
    fewest: (operator, limit, wanted) => fewestForCount(counted, operator, limit, wanted),
  };
}

/** The number of records in a tally that count at all. */
export function wholeOf(counted: Tally): Observed {
  const { whole, openWhole } = counted;
  const countable = !counted.sorts.uncountable;
  return {
    value: whole,
    shown: simplest(whole),
    related: NONE,
    evidence: counted.evidence,
    open: openWhole,
    fewest: (operator, limit, wanted) => {
      const wantsLow = (operator === '<' || operator === '<=') === wanted;
      for (let used = 0; countable && used <= openWhole.length; used += 1) {
        if (meets(wantsLow ? upper(whole) - used : whole.min + used, operator, limit) === wanted) return used;
      }
      return null;
    },
  };
}

/** A number that was read or worked out, with the facts that would settle it all together. */
export function measured(
  stated: Quantity | null,
  from: {
    readonly related?: readonly Pointer[];
    readonly evidence?: readonly Pointer[];
    readonly open?: readonly Fact[];
  } = {},
): Observed {
  const value = stated === null ? null : rangeOf(stated);
  const related = from.related ?? NONE;
  const open = from.open ?? NONE;
  return {
    value,
    shown: value === null ? null : simplest(value),
    related,
    evidence: from.evidence ?? related,
    open,
    fewest: (operator, limit, wanted) => {
      if (value === null || open.length !== 1) return null;
      const ends = [meets(value.min, operator, limit), meets(upper(value), operator, limit)];
      return ends.includes(wanted) ? 1 : null;
    },
  };
}
