import type { Answer } from './answer.js';
import type { Need } from './ask.js';
import type { Question } from './deciding.js';
import { type Range, range, type Tri, upper } from './known.js';
import type { Pointer } from './pointer.js';
import { type Fact, mergeFacts } from './settled-by.js';

/** One record, with what is known of it: does it belong to the whole, and if so, to the part? */
export interface Counted {
  /** The record. */
  readonly at: Pointer;
  /** Does it count at all (in the denominator)? */
  readonly among: Answer;
  /** If it counts, is it of the kind asked for (in the numerator)? Absent: every one that counts is. */
  readonly is?: Answer;
}

/** Does a record surely count, and is it surely of the kind, or surely not? */
export function isSurely(record: Counted | undefined, of: boolean): boolean {
  return record?.among.value === true && (record.is === undefined ? true : record.is.value) === of;
}

/** One record as it was read for a tally. */
export interface ReadRecord {
  /** The record. */
  readonly at: Pointer;
  /** Does it count at all? */
  readonly among: Tri;
  /** If it counts, is it of the kind asked for? */
  readonly is: Tri;
  /** The fields it was read from. */
  readonly evidence: readonly Pointer[];
}

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
  readonly read: readonly ReadRecord[];
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

/** As {@link count}, for records of which one place settles everything. */
export function tally(readings: Iterable<Reading>, unlisted?: Unlisted): Tally {
  return count([...readings].map(countedOf), unlisted);
}

function countedOf({ among, is, at, need, evidence, open }: Reading): Counted {
  const settled = among === false || (among === true && is !== undefined);
  const facts = open ?? { among: [{ at, need }], is: [] };
  return {
    at,
    among: { value: among, open: settled ? [] : facts.among, evidence: evidence ?? (among === false ? [] : [at]) },
    is: { value: is, open: settled ? [] : facts.is, evidence: [] },
  };
}

const NONE: readonly never[] = Object.freeze([]);

/**
 * Adds up records exactly, in one pass; `more` is to be found out besides.
 *
 * Each record has its own bounds, and the extremes of a share are reached by setting each record by itself: a record
 * that may be of the kind raises the share most as "yes" and lowers it most as "no" or, where it cannot be "no", by
 * not counting. So the bounds hold for every completion and each is reached by one.
 */
export function count(records: Iterable<Counted>, unlisted?: Unlisted, more: readonly Fact[] = NONE): Tally {
  let yes = 0;
  let no = 0;
  let yesOrNo = 0;
  let yesOrOut = 0;
  let noOrOut = 0;
  let sure = 0;
  const yesAt: Pointer[] = [];
  const evidence: Pointer[] = [];
  const read: ReadRecord[] = [];
  const asks: OpenRecord[] = [];
  const sort = {};
  const open: Fact[] = [];
  const openPart: Fact[] = [];
  const openWhole: Fact[] = [];
  for (const { at, among, is: kind } of records) {
    const is = kind === undefined ? true : kind.value;
    const places =
      kind === undefined || kind.evidence.length === 0 ? among.evidence : [...among.evidence, ...kind.evidence];
    read.push({ at, among: among.value, is, evidence: places });
    // Why a record does not count is as much evidence as why another does.
    if (among.value === false) {
      for (const place of among.evidence) evidence.push(place);
      continue;
    }
    for (const place of places) evidence.push(place);
    if (among.value === true) sure += 1;
    if (among.value === true && is !== undefined) {
      if (is) {
        yes += 1;
        yesAt.push(at);
      } else no += 1;
      continue;
    }
    if (is === undefined) yesOrNo += 1;
    else if (is) yesOrOut += 1;
    else noOrOut += 1;
    const whether = among.open;
    const what = kind === undefined ? NONE : kind.open.filter((fact) => !whether.some((one) => one.at === fact.at));
    asks.push(askOf(among.value, is, whether, what, sort));
    for (const one of whether) open.push(one);
    for (const one of what) open.push(one);
    if (is !== false) {
      for (const one of whether) openPart.push(one);
      for (const one of what) openPart.push(one);
    }
    if (among.value === undefined) for (const one of whether) openWhole.push(one);
  }
  const missing = unlisted !== undefined && unlisted.among !== false && upper(unlisted.count) > 0 ? unlisted : null;
  const lists = missing === null ? [] : [missing, ...(missing.also ?? [])];
  const added = missing === null ? 0 : upper(missing.count) * lists.length;
  if (missing !== null) {
    if (missing.among === true) sure += missing.count.min * lists.length;
    const facts = factsOnLists(missing);
    for (const one of facts) open.push(one);
    for (const one of facts) openPart.push(one);
    for (const one of facts) openWhole.push(one);
  }
  const listed = yes + no + yesOrNo + yesOrOut + noOrOut;
  return {
    part: range(yes, yes + yesOrNo + yesOrOut + added),
    whole: range(sure, listed + added),
    share: shareOf(yes, no, yesOrNo, yesOrOut, noOrOut, added),
    yes: yesAt,
    evidence,
    open: mergeFacts([open, more]),
    openPart: mergeFacts([openPart, more]),
    openWhole: mergeFacts([openWhole, more]),
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
function askOf(among: Tri, is: Tri, whether: readonly Fact[], what: readonly Fact[], sort: object): OpenRecord {
  const question = (places: readonly Pointer[], falls: string, answers: readonly number[]): Question => ({
    key: {},
    at: places,
    answers,
    of: sort,
    falls,
  });
  if (among === undefined && is === undefined && whether.length > 0 && what.length > 0) {
    return {
      among,
      is,
      both: null,
      whether: question(placesIn(whether), 'whether', [IN, OUT]),
      what: question(placesIn(what), 'what', [YES, NO]),
    };
  }
  const ways = waysOf(among, is);
  const places = placesIn([...whether, ...what]);
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
