import type { Need } from './ask.js';
import type { Question } from './deciding.js';
import { type Range, range, type Tri, upper } from './known.js';
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
  readonly need: Need;
  /** The fields the answer was read from, for the confidence of the verdict; `at` where absent. */
  readonly evidence?: readonly Pointer[];
  /** What would settle it, where that takes more than the one fact at `at`. */
  readonly open?: {
    /** Whether it counts. */
    readonly among: readonly Fact[];
    /** Whether it is of the kind. */
    readonly is: readonly Fact[];
  };
}

/** Records that are known to exist, or may exist, but are not in the list. */
export interface Unlisted {
  /** How many there may be. */
  readonly count: Range;
  /** Does an unlisted record count in the denominator? */
  readonly among: Tri;
  /** Where the missing records would be written. */
  readonly at: Pointer;
  /** What tells whether they count at all, where that is in doubt for the whole list. */
  readonly whether?: readonly Fact[];
  /** Other lists in which as many of them may stand. */
  readonly also?: readonly AlsoUnlisted[];
  /** What to find out. */
  readonly need: Need;
}

/** Another list in which records may be missing. */
export interface AlsoUnlisted extends Fact {
  /** What tells whether its records count at all; absent: that is not in doubt. */
  readonly whether?: readonly Fact[];
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
  /** What would settle how many are of the kind: nothing is asked of what surely is not. */
  readonly openPart: readonly Fact[];
  /** What would settle how many count at all. */
  readonly openWhole: readonly Fact[];
  /** How the records fall. */
  readonly sorts: Sorts;
  /** The records as they were read, for what a verdict rests on. */
  readonly read: readonly Reading[];
  /** Records that may be missing from the list. */
  readonly missing: Unlisted | null;
  /** What open records ask, for counting the fewest that would decide. */
  readonly asks: readonly OpenRecord[];
}

/** What one open record asks. */
export interface OpenRecord {
  readonly among: Tri;
  readonly is: Tri;
  /** Both answered together, or each by itself. */
  readonly both: Question | null;
  readonly whether: Question | null;
  readonly what: Question | null;
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
  const read: Reading[] = [];
  const asks: OpenRecord[] = [];
  const sort = {};
  const open: Fact[] = [];
  const openPart: Fact[] = [];
  const openWhole: Fact[] = [];
  for (const reading of readings) {
    read.push(reading);
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
    asks.push(askOf(reading, sort));
    const whether = reading.open?.among ?? [{ at: reading.at, need: reading.need }];
    const what = reading.open?.is ?? [];
    for (const one of whether) open.push(one);
    for (const one of what) open.push(one);
    if (reading.is !== false) {
      for (const one of whether) openPart.push(one);
      for (const one of what) openPart.push(one);
    }
    if (reading.among === undefined) for (const one of whether) openWhole.push(one);
  }
  const missing = unlisted !== undefined && unlisted.among !== false && upper(unlisted.count) > 0 ? unlisted : null;
  const lists = missing === null ? [] : [missing, ...(missing.also ?? [])];
  const more = missing === null ? 0 : upper(missing.count) * lists.length;
  if (missing !== null) {
    if (missing.among === true) sure += missing.count.min * lists.length;
    const facts = factsOnLists(missing);
    for (const one of facts) open.push(one);
    for (const one of facts) openPart.push(one);
    for (const one of facts) openWhole.push(one);
  }
  const listed = yes + no + yesOrNo + yesOrOut + noOrOut;
  return {
    part: range(yes, yes + yesOrNo + yesOrOut + more),
    whole: range(sure, listed + more),
    share: shareOf(yes, no, yesOrNo, yesOrOut, noOrOut, more),
    yes: yesAt,
    evidence,
    open: mergeFacts([open]),
    openPart: mergeFacts([openPart]),
    openWhole: mergeFacts([openWhole]),
    sorts: { yes, no, yesOrNo, yesOrOut, noOrOut },
    read,
    missing,
    asks,
  };
}

/** What to find out of lists that may lack records. */
export function factsOnLists(missing: Unlisted | undefined): readonly Fact[] {
  if (missing === undefined) return [];
  const lists: readonly AlsoUnlisted[] = [missing, ...(missing.also ?? [])];
  return mergeFacts([lists.flatMap(({ at, need, whether }) => [{ at, need }, ...(whether ?? [])])]);
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

/** What an open record asks; those that fall alike ask alike. */
function askOf({ among, is, at, open }: Reading, sort: object): OpenRecord {
  const question = (places: readonly Pointer[], falls: string, answers: readonly number[]): Question => ({
    key: {},
    at: places,
    answers,
    of: sort,
    falls,
  });
  const whether = open?.among ?? [];
  const what = open?.is ?? [];
  if (among === undefined && is === undefined && whether.length > 0 && what.length > 0) {
    return {
      among,
      is,
      both: null,
      whether: question(placesIn(whether), 'whether', [IN, OUT]),
      what: question(placesIn(what), 'what', [YES, NO]),
    };
  }
  const places = open === undefined ? [at] : placesIn([...whether, ...what]);
  const ways = waysOf(among, is);
  return { among, is, both: question(places, `both ${ways.join()}`, ways), whether: null, what: null };
}

function placesIn(facts: readonly Fact[]): readonly Pointer[] {
  return [...new Set(facts.map(({ at }) => at))];
}

/** How a record turns out: of the kind, not of the kind, not counted. */
export const YES = 0;
export const NO = 1;
export const OUT = 2;
/** Counted, whatever its kind. */
export const IN = 3;

/** How a record may turn out, as far as is known. */
export function waysOf(among: Tri, is: Tri): readonly number[] {
  const ways: number[] = [];
  if (among !== false && is !== false) ways.push(YES);
  if (among !== false && is !== true) ways.push(NO);
  if (among !== true) ways.push(OUT);
  return ways;
}
