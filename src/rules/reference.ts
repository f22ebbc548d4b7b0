import type { Citation } from '../core/citation.js';
import type { Confidence } from '../core/provenance.js';

/** What a reference population is counted in. Verdicts flip with it: by count 0.1 % of UK firms are large, by employment 40 %. */
export type ReferenceBasis = 'enterprises' | 'employers' | 'employment' | 'turnover' | 'gva';

/** One category of a reference population. */
export interface ReferenceCategory {
  /** The word the council's records use for it: `large`, `London`. */
  readonly id: string;
  /** Words of the council's records that fall in it, where it is coarser than they are: `['none', 'micro', 'small']`. */
  readonly covers?: readonly string[];
  /** Its weight, in any unit; only proportions count. At least 0. */
  readonly weight: number;
}

/** A population that a council's seats are compared with, counted on one basis on one date. */
export interface Reference {
  /** Its name in findings, parameters and keys: `uk-2016-size-employment`. */
  readonly id: string;
  /** What it is, in words. */
  readonly title?: string;
  /** The attribute its categories are values of: `sizeBand`, `region`, `subSector`, or one of the caller's own. */
  readonly attribute: string;
  /** What it is counted in. */
  readonly basis: ReferenceBasis;
  /** The day, month or year it holds for. */
  readonly date: string;
  /** Where the figures come from. */
  readonly source: Citation;
  /** The one industry it covers; absent: the whole economy. */
  readonly sector?: string;
  /** Its categories, each word in one of them only. */
  readonly categories: readonly ReferenceCategory[];
  /** How well the figures are known. */
  readonly confidence?: Confidence;
  /** Anything a reader should know: roundings, definitions, universe. */
  readonly note?: string;
}
