import { meets, type Operator, type Range, range, type Tri, upper } from './known.js';
import type { Pointer } from './pointer.js';
import { type Fact, mergeFacts } from './settled-by.js';

/** One record, read for a share: does it belong to the whole, and if so, to the part? */
export interface Reading {
  /** Does it count at all (in the denominator)? */
  readonly among: Tri;
  /** If it counts, is it of the kind asked for (in the numerator)? */
  readonly is: Tri;
  /** The record, or the field that would settle it. */
  readonly at: Pointer;
  /** What to find out, should either be unknown. */
  readonly need: string;
  /** The fields the answer was read from, for the confidence of the verdict; `at` where absent. */
  readonly evidence?: readonly Pointer[];
}

/** Records that are known to exist, or may exist, but are not in the list. */
export interface Unlisted {
  /** How many there may be. */
  readonly count: Range;
  /** Does an unlisted record count in the denominator? */
  readonly among: Tri;
  /** Where the missing records would be written. */
  readonly at: Pointer;
  /** What to find out. */
  readonly need: string;
}

/** What the records add up to, over every way the unknowns could turn out. */
export interface Tally {
  /** How many are of the kind asked for. */
  readonly part: Range;
  /** How many count at all. */
  readonly whole: Range;
  /** `part / whole`, 0..1, over every completion in which the whole is not empty; null when it is surely empty. */
  readonly share: Range | null;
  /** The records that surely count and surely are. */
  readonly yes: readonly Pointer[];
  /** Every field that was read, for the confidence of a verdict. */
  readonly evidence: readonly Pointer[];
  /** What would settle it. */
  readonly open: readonly Fact[];
  /** What would settle how many count at all. */
  readonly openWhole: readonly Fact[];
  /** How the records fall, for counting the fewest that would decide. */
  readonly sorts: Sorts;
}

interface Sorts {
  /** Surely counted, surely of the kind. */
  readonly yes: number;
  /** Surely counted, surely not. */
  readonly no: number;
  /** Could be either (or not count). */
  readonly yesOrNo: number;
  /** Of the kind, if it counts. */
  readonly yesOrOut: number;
  /** Not of the kind, if it counts. */
  readonly noOrOut: number;
  /** Facts and records do not match one to one: some records are missing, or one fact settles several. */
  readonly uncountable: boolean;
}

/**
 * Adds up readings exactly, in one pass.
 *
 * Each record has its own bounds, and the extremes of a share are reached by setting each record by itself: a record
 * that may be of the kind raises the share most as "yes" and lowers it most as "no" or, where it cannot be "no", by
 * not counting. So the bounds hold for every completion and each is reached by one.
 */
export function tally(readings: Iterable<Reading>, unlisted?: Unlisted): Tally {
  let yes = 0;
  let no = 0;
  let yesOrNo = 0;
  let yesOrOut = 0;
  let noOrOut = 0;
  let sure = 0;
  const yesAt: Pointer[] = [];
  const evidence: Pointer[] = [];
  const open: Fact[] = [];
  const openWhole: Fact[] = [];
  for (const reading of readings) {
    if (reading.among === false) {
      // Why a record does not count is as much evidence as why another does.
      if (reading.evidence !== undefined) for (const one of reading.evidence) evidence.push(one);
      continue;
    }
    if (reading.evidence === undefined) evidence.push(reading.at);
    else for (const one of reading.evidence) evidence.push(one);
    if (reading.among === true) sure += 1;
    if (reading.among === true && reading.is !== undefined) {
      if (reading.is) {
        yes += 1;
        yesAt.push(reading.at);
      } else no += 1;
      continue;
    }
    if (reading.is === undefined) yesOrNo += 1;
    else if (reading.is) yesOrOut += 1;
    else noOrOut += 1;
    const fact = { at: reading.at, need: reading.need };
    open.push(fact);
    if (reading.among === undefined) openWhole.push(fact);
  }
  let missing = 0;
  if (unlisted !== undefined && unlisted.among !== false && upper(unlisted.count) > 0) {
    missing = upper(unlisted.count);
    if (unlisted.among === true) sure += unlisted.count.min;
    const fact = { at: unlisted.at, need: unlisted.need };
    open.push(fact);
    openWhole.push(fact);
  }
  const facts = mergeFacts([open]);
  const listed = yes + no + yesOrNo + yesOrOut + noOrOut;
  return {
    part: range(yes, yes + yesOrNo + yesOrOut + missing),
    whole: range(sure, listed + missing),
    share: shareOf(yes, no, yesOrNo, yesOrOut, noOrOut, missing),
    yes: yesAt,
    evidence,
    open: facts,
    openWhole: mergeFacts([openWhole]),
    sorts: { yes, no, yesOrNo, yesOrOut, noOrOut, uncountable: missing > 0 || facts.length < open.length },
  };
}

/**
 * The share of so many records, sorted by what may become of each: over every completion in which any counts. `missing`
 * may be infinite: records that may or may not be there, and may or may not be of the kind.
 */
export function shareOf(
  yes: number,
  no: number,
  yesOrNo: number,
  yesOrOut: number,
  noOrOut: number,
  missing: number,
): Range | null {
  if (yes + no + yesOrNo + yesOrOut + noOrOut + missing === 0) return null;
  if (missing === Number.POSITIVE_INFINITY) return { min: 0, max: 1 };
  const most = yes + yesOrNo + yesOrOut + missing;
  const mostOf = most + no;
  const leastOf = yes + no + yesOrNo + noOrOut + missing;
  // With nothing sure, the extreme may be reached only by a record that could also not count at all.
  return { min: leastOf === 0 ? 1 : yes / leastOf, max: mostOf === 0 ? 0 : most / mostOf };
}

/**
 * The fewest open records that, turning out as wished, bring the share to where `operator limit` surely `wanted`s.
 * Null where records may be missing or the whole may be empty: then no number of listed records is sure to do.
 */
export function fewestForShare(counted: Tally, operator: Operator, limit: number, wanted: boolean): number | null {
  const { yes, no, yesOrNo, yesOrOut, noOrOut, uncountable } = counted.sorts;
  if (uncountable || counted.whole.min === 0) return null;
  const wantsLow = (operator === '<' || operator === '<=') === wanted;
  // Start where every open record has turned out against the wish, and turn over the weightiest first.
  let part = wantsLow ? yes + yesOrNo + yesOrOut : yes;
  let whole = wantsLow ? yes + no + yesOrNo + yesOrOut : yes + no + yesOrNo + noOrOut;
  const turned = (): boolean => meets(part / whole, operator, limit) === wanted;
  const sign = wantsLow ? -1 : 1;
  const moves = [
    { n: yesOrNo, part: sign, whole: 0, weight: 1 },
    { n: yesOrOut, part: sign, whole: sign, weight: 1 - limit },
    { n: noOrOut, part: 0, whole: -sign, weight: limit },
  ].sort((a, b) => b.weight - a.weight);
  let used = 0;
  for (const move of moves) {
    for (let i = 0; i < move.n; i += 1) {
      if (turned()) return used;
      part += move.part;
      whole += move.whole;
      used += 1;
    }
  }
  return turned() ? used : null;
}

/** As {@link fewestForShare}, for the number of records of the kind. */
export function fewestForCount(counted: Tally, operator: Operator, limit: number, wanted: boolean): number | null {
  if (counted.sorts.uncountable) return null;
  const wantsLow = (operator === '<' || operator === '<=') === wanted;
  const step = wantsLow ? -1 : 1;
  const last = wantsLow ? counted.part.min : upper(counted.part);
  let part = wantsLow ? upper(counted.part) : counted.part.min;
  for (let used = 0; ; used += 1, part += step) {
    if (meets(part, operator, limit) === wanted) return used;
    if (part === last) return null;
  }
}
