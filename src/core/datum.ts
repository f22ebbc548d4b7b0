import type { Range } from './known.js';
import type { Day, Days, When } from './when.js';

export type { Days } from './when.js';

/** The months that a rule looks back over, cut where the council begins, its membership began afresh or its chair changed. */
export interface LookBack {
  /** How many months it would reach back. */
  readonly months: number;
  /** The day it ends on. */
  readonly to: Day;
  /** What cuts it, and when that was as the record writes it; absent: nothing does. */
  readonly cut?: {
    /** The establishment, a reconstitution, one that may be missing from the record, or the day someone took the chair. */
    readonly at: 'establishment' | 'reconstitution' | 'unrecorded' | 'chair';
    /** Who took the chair, where that cuts it. */
    readonly of?: string;
    /** When; absent: we do not know. */
    readonly on?: When;
  };
}

/** A part of a sentence as a finding holds it: which phrase, and what stands in its slots. */
export interface SaidPhrase {
  /** The phrase: `stages/reached`; a language has its words by this. */
  readonly phrase: string;
  /** What stands in its slots. */
  readonly data: Readonly<Record<string, Datum>>;
}

/** Everything a finding can hold and a sentence can say. */
export type Datum = PlainDatum | SaidPhrase | readonly (string | SaidPhrase)[];

/** What stands in a cell of a table. */
export type PlainDatum = string | number | boolean | Range | Days | LookBack | readonly string[];

export function isSaidPhrase(datum: Datum | undefined): datum is SaidPhrase {
  return typeof datum === 'object' && 'phrase' in datum;
}

export function isLookBack(datum: Datum | undefined): datum is LookBack {
  return typeof datum === 'object' && 'months' in datum;
}
