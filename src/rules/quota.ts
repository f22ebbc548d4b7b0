import type { Citation } from '../core/citation.js';
import type { Fraction } from '../core/fraction.js';

/** What a quota asks at least, and at most; both ends included. */
export interface Bounds<N> {
  /** The least; absent: none is asked. */
  readonly min?: N;
  /** The most; absent: there is no limit. */
  readonly max?: N;
}

/** A rule about who sits, set by the caller or a profile: so many, or such a share, of a category. */
export interface Quota {
  /** Its name in findings and keys: `women-one-third`. */
  readonly id: string;
  /** What it asks, in words. */
  readonly title?: string;
  /** The attribute it is over: `gender`, `side`, `sizeBand`, `region`, `kind`, `nominatedBy`, or one of the caller's own. Absent: it counts every seat. */
  readonly attribute?: string;
  /** The category, in the words of the records. Absent with `attribute`: every seat. */
  readonly category?: string;
  /** Of which seats: all members, industry seats or business seats. */
  readonly of: 'members' | 'industry' | 'business';
  /** The share of those seats, 0..1, both ends included; `"1/3"` is exact. */
  readonly share?: Bounds<Fraction>;
  /** The number of seats, both ends included. */
  readonly count?: Bounds<number>;
  /** Do co-opted seats count? Default `apart`: they do not. */
  readonly coOpted?: 'apart' | 'counted';
  /** The first day it applies; absent: always. */
  readonly from?: string;
  /** Who set it. */
  readonly source?: Citation;
  /** Anything a reader should know, such as how an unclear wording is read. */
  readonly note?: string;
}
