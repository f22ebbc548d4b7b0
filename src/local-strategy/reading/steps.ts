import { type Answer, open, said } from '../../core/answer.js';
import { ask, type Inquiry, type Need } from '../../core/ask.js';
import type { Tri } from '../../core/known.js';
import { phrase } from '../../core/phrase.js';
import { child, type Pointer } from '../../core/pointer.js';
import type { Saying } from '../../core/saying.js';
import { type Fact, mergeFacts } from '../../core/settled-by.js';
import { type Day, type Days, daysOf, earlierOf, isOneDay, laterOf, type When, writtenAs } from '../../core/when.js';
import type { Declaration, Milestone, StrategyDraft } from '../model/making.js';
import type { LocalStrategy } from '../model/strategy.js';
import { actualDate, happened } from './dates.js';
import type { Side, Ways } from './fewest.js';
import { listed } from './lists.js';

/**
 * A step of the making of a strategy on the day of judgement: whether it had been taken by then, and if so, between
 * which days. What came later had not happened yet.
 */
export interface Step {
  /** Had it been taken by the day of judgement? */
  readonly done: Tri;
  /** The first day it may have been taken on; undefined: nothing bounds it. */
  readonly first: Day | undefined;
  /** The last day it may have been taken on: the day of judgement at the latest. */
  readonly last: Day;
  /** What would settle whether and when. */
  readonly open: readonly Fact[];
  /** The facts it was read from. */
  readonly evidence: readonly Pointer[];
  /** All that is open are lists, any of which may hold the earliest. */
  readonly isInLists?: boolean;
  /** It is the first step if that was taken, and else the second. */
  readonly either?: readonly [first: Step, second: Step];
}

/** One record that may be the step. */
export interface Candidate {
  /** Is it of the kind asked for? */
  readonly counts: Tri;
  /** The days it may have been on. */
  readonly days: Days;
  /** What would settle either; none where both are known. */
  readonly open: readonly Fact[];
  /** The facts it was read from. */
  readonly evidence: readonly Pointer[];
}

const DRAFTS = /* @__PURE__ */ ask('drafts/all', 'the drafts');
const EACH_READY = /* @__PURE__ */ ask('drafts/each-ready', 'and when each was ready');
const DRAFT_READY = /* @__PURE__ */ ask('draft/ready', 'when the draft “{of}” was ready');
const NAMELESS_DRAFT_READY = /* @__PURE__ */ ask('draft/nameless-ready', 'when {of} was ready');

/** A step as it is recorded; `need` is what to find out of it: "when the strategy was published". */
export function stepTaken(step: Milestone | undefined, at: Pointer, need: Need, asOf: Day): Step {
  const stated = step?.actual === undefined ? at : child(at, 'actual');
  return stepOn(happened(step), daysOf(actualDate(step)), { at: child(at, 'actual'), need }, [stated], asOf);
}

/** Something that happened on a day, as a step; `need` is what to find out where the day is not known. */
export function stepDated(when: When | undefined, at: Pointer, need: Need, asOf: Day): Step {
  return stepOn(true, daysOf(when), { at, need }, [at], asOf);
}

/** A step of which nothing is known but what to find out. */
export function stepUnknown(open: readonly Fact[], asOf: Day): Step {
  return { done: undefined, first: undefined, last: asOf, open, evidence: [] };
}

/** What to find out of something that was to be said. */
export interface ToBeSaid {
  /** Whether it was, and when. */
  readonly whether: Inquiry;
  /** When: that it was is known. */
  readonly when: Inquiry;
}

/** Something that was to be said, as a step; a date says that it was said. What was unclear is neither said nor unsaid. */
export function stepSaid(said: Declaration | undefined, at: Pointer, { whether, when }: ToBeSaid, asOf: Day): Step {
  const made = said?.unclear === true ? undefined : (said?.made ?? (said?.date === undefined ? undefined : true));
  const fact = made === undefined ? { at, need: whether } : { at: child(at, 'date'), need: when };
  const evidence = [child(at, said?.date === undefined ? 'made' : 'date')];
  return stepOn(made, daysOf(said?.date), fact, evidence, asOf);
}

function stepOn(taken: Tri, { first, last }: Days, fact: Fact, evidence: readonly Pointer[], asOf: Day): Step {
  if (taken === false || isAfter(first, asOf)) return notDone(evidence, asOf);
  const done = taken === true && last !== undefined && last <= asOf ? true : undefined;
  return {
    done,
    first,
    last: last !== undefined && last < asOf ? last : asOf,
    open: done === true && first === last ? [] : [fact],
    evidence: taken === undefined ? [] : evidence,
  };
}

function notDone(evidence: readonly Pointer[], asOf: Day): Step {
  return { done: false, first: undefined, last: asOf, open: [], evidence };
}

function isAfter(first: Day | undefined, asOf: Day): boolean {
  return first !== undefined && first > asOf;
}

/** The earliest of the records that count; `unlisted` is what to find out where there may be others. */
export function earliestOf(candidates: readonly Candidate[], unlisted: readonly Fact[], asOf: Day): Step {
  const may = mayBeBy(candidates, asOf);
  if (may.length === 0 && unlisted.length === 0) {
    return notDone(
      candidates.flatMap(({ evidence }) => evidence),
      asOf,
    );
  }
  const sure = surelyBy(may, asOf);
  const last = lastOfEarliest(may, sure, unlisted.length > 0, asOf);
  const firsts = may.map(({ days }) => days.first);
  const first =
    unlisted.length > 0 || firsts.includes(undefined)
      ? undefined
      : firsts.reduce<Day>((least, day) => earlierOf(least, day ?? least), last);
  const near = may.filter(({ days }) => days.first === undefined || days.first <= last);
  const step = joined(sure.length > 0, first, last, near, unlisted);
  return near.every(({ open }) => open.length === 0) ? { ...step, isInLists: true } : step;
}

/** The earliest is no later than any that is sure; where none is, it may be any that counts. */
function lastOfEarliest(may: readonly Candidate[], sure: readonly Candidate[], isOpen: boolean, asOf: Day): Day {
  if (sure.length > 0) return sure.reduce((least, { days }) => earlierOf(least, days.last ?? asOf), asOf);
  return isOpen ? asOf : may.map(({ days }) => earlierOf(days.last ?? asOf, asOf)).reduce(laterOf);
}

/** The latest of the records that count, as {@link earliestOf}. */
export function latestOf(candidates: readonly Candidate[], unlisted: readonly Fact[], asOf: Day): Step {
  const may = mayBeBy(candidates, asOf);
  if (may.length === 0 && unlisted.length === 0) {
    return notDone(
      candidates.flatMap(({ evidence }) => evidence),
      asOf,
    );
  }
  const sure = surelyBy(may, asOf);
  const first = sure.reduce<Day | undefined>((most, { days }) => later(most, days.first), undefined);
  const lasts = may.map(({ days }) => earlierOf(days.last ?? asOf, asOf));
  const last = unlisted.length > 0 ? asOf : lasts.reduce(laterOf);
  const near = may.filter((_, i) => first === undefined || (lasts[i] ?? asOf) >= first);
  return joined(sure.length > 0, first ?? leastOf(may, sure.length > 0 || unlisted.length > 0), last, near, unlisted);
}

/** Where none is sure, the latest is no earlier than the earliest that any may be. */
function leastOf(may: readonly Candidate[], isUnbounded: boolean): Day | undefined {
  const firsts = may.map(({ days }) => days.first);
  if (isUnbounded || firsts.includes(undefined)) return undefined;
  return firsts.reduce((least, day) => (least === undefined || (day ?? least) < least ? day : least), firsts[0]);
}

function mayBeBy(candidates: readonly Candidate[], asOf: Day): readonly Candidate[] {
  return candidates.filter(({ counts, days }) => counts !== false && !isAfter(days.first, asOf));
}

function surelyBy(candidates: readonly Candidate[], asOf: Day): readonly Candidate[] {
  return candidates.filter(({ counts, days }) => counts === true && days.last !== undefined && days.last <= asOf);
}

function joined(
  isSure: boolean,
  first: Day | undefined,
  last: Day,
  near: readonly Candidate[],
  unlisted: readonly Fact[],
): Step {
  const exact = isSure && first === last;
  return {
    done: isSure || undefined,
    first,
    last,
    open: exact ? [] : mergeFacts([...near.map(({ open }) => open), unlisted]),
    evidence: [...new Set(near.filter(({ counts }) => counts === true).flatMap(({ evidence }) => evidence))],
  };
}

function later(a: Day | undefined, b: Day | undefined): Day | undefined {
  return a === undefined || b === undefined ? (a ?? b) : laterOf(a, b);
}

/** The one step where it was taken, otherwise the other. */
export function stepOrElse(one: Step, other: Step): Step {
  if (one.done === true) return one;
  const evidence = [...one.evidence, ...other.evidence];
  if (one.done === false) return { ...other, evidence };
  if (other.done === false) return { ...one, evidence };
  return {
    done: other.done === true || undefined,
    first: one.first === undefined || other.first === undefined ? undefined : earlierOf(one.first, other.first),
    last: laterOf(one.last, other.last),
    open: mergeFacts([one.open, other.open]),
    evidence,
    either: [one, other],
  };
}

/** Was the step taken? What is open of its day is left aside where it surely was. */
export function wasTaken({ done, open: facts, evidence }: Step): Answer {
  return done === undefined ? open(facts, evidence) : said(done, evidence);
}

/** Something with a first day and a last one, as a candidate for a step that is taken on the first. */
export function begun(
  { from, until }: { readonly from?: When; readonly until?: When },
  at: Pointer,
  need: Need,
  counts: Answer,
): Candidate {
  // What had ended had begun.
  const days = noLaterThan(daysOf(from), daysOf(until).last);
  const place = child(at, 'from');
  const stated = from === undefined && until === undefined ? [] : [from === undefined ? child(at, 'until') : place];
  return {
    counts: counts.value,
    days,
    open: [...counts.open, ...(isOneDay(days) ? [] : [{ at: place, need }])],
    evidence: [...counts.evidence, ...stated],
  };
}

/** The days of a date, cut at a day that it was certainly no later than; a day that contradicts the date is left aside. */
function noLaterThan(days: Days, day: Day | undefined): Days {
  const { first, last } = days;
  if (day === undefined || (last !== undefined && last <= day) || (first !== undefined && first > day)) return days;
  return { ...days, last: day };
}

/** The last day by which the first draft was ready: that of any draft, or of publication. Undefined: nothing bounds it. */
export function draftReadyBy({ drafts, publication }: LocalStrategy): Day | undefined {
  const lasts = [...(drafts ?? []).map((draft) => draftDays(draft).last), daysOf(actualDate(publication)).last];
  return lasts.reduce((a, b) => (a === undefined || (b !== undefined && b < a) ? b : a), undefined);
}

/** The days of something that is said to have come before the first draft are no later than that; others stay as they are. */
export function boundByDraft<T extends { readonly beforeDraft?: boolean }>(
  strategy: LocalStrategy,
  record: T,
  key: keyof T,
): T {
  const last = record.beforeDraft === true ? draftReadyBy(strategy) : undefined;
  if (last === undefined) return record;
  const days = noLaterThan(daysOf(record[key] as When | undefined), last);
  return { ...record, [key]: { ...(days.first === undefined ? {} : { min: days.first }), max: days.last ?? last } };
}

/** The first draft. Drafts stand in their order, and one that was submitted was ready by then. */
export function firstDraft(strategy: LocalStrategy, asOf: Day): Step {
  const list = listed(strategy, 'drafts', DRAFTS(undefined, { also: [EACH_READY()] }));
  const drafts = list.items ?? [];
  const oldest = drafts[0] === undefined ? undefined : draftDays(drafts[0]).first;
  const candidates = drafts.map((draft, i): Candidate => {
    const at = child(list.at, i);
    const days = draftDays(draft);
    const isBound =
      days.first === undefined && oldest !== undefined && (days.last === undefined || oldest <= days.last);
    const fact = { at: child(at, 'date'), need: whenReady(draft, i) };
    return {
      counts: true,
      days: isBound ? { ...days, first: oldest } : days,
      // Of an undated draft that is not the oldest it is known that the oldest was ready no later.
      open: (i > 0 && draft.date === undefined) || isOneDay(days) ? [] : [fact],
      evidence: draftEvidence(draft, at),
    };
  });
  return earliestOf(candidates, unlistedIn(list), asOf);
}

function whenReady({ name }: StrategyDraft, i: number): Inquiry {
  return name === undefined ? NAMELESS_DRAFT_READY({ of: `draft ${i + 1}` }) : DRAFT_READY({ of: name });
}

/** The days on which a draft may have been ready: no later than it went to government. */
export function draftDays({ date, submitted }: StrategyDraft): Days {
  return noLaterThan(daysOf(date), daysOf(actualDate(submitted)).last);
}

function draftEvidence({ date, submitted }: StrategyDraft, at: Pointer): readonly Pointer[] {
  if (date !== undefined) return [child(at, 'date')];
  return [actualDate(submitted) === undefined ? at : child(at, 'submitted')];
}

/** What to find out where a list is absent or partial. */
export function unlistedIn(list: {
  readonly items: readonly unknown[] | undefined;
  readonly at: Pointer;
  readonly partial?: boolean;
  readonly need: Need;
}): readonly Fact[] {
  return list.items === undefined || list.partial === true ? [{ at: list.at, need: list.need }] : [];
}

/** The days a step may have been taken on, or the days that are asked about. */
export function daysOfStep({ first, last }: Pick<Step, 'first' | 'last'>): Days {
  return first === undefined ? { last } : { first, last };
}

/** The same as a date is written. */
export function whenOf(step: Pick<Step, 'first' | 'last'>): When {
  return writtenAs(daysOfStep(step)) ?? {};
}

/** Before any day that a verdict could turn on. */
export const LONG_AGO: Day = '0001-01-01';

/** A step as one side of a verdict, with the ways it could turn out that tell the most. */
export function sideOf(step: Step): Side<Step> {
  return { value: step, ways: waysOf(step) };
}

/** The ways a step could turn out that tell the most, once all of it is known. */
export function endsOf(step: Step): readonly Step[] {
  const days = step.done === false ? [] : [step.first ?? LONG_AGO, step.last];
  const taken = days.map((day): Step => ({ ...step, done: true, first: day, last: day }));
  return step.done === true ? taken : [...taken, { ...step, done: false }];
}

/** How a step could turn out, by how many facts that takes; null: several, of which some may do. */
function waysOf(step: Step): readonly Ways<Step>[] | null {
  const facts = step.open.length;
  if (facts === 0) return [];
  const all = { facts, ways: endsOf(step) } as const;
  if (facts === 1) return [all];
  // Of several lists one may hold the earliest of all; that there is none before it takes all of them.
  if (step.isInLists === true)
    return [{ facts: 1, ways: [{ ...step, done: true, last: step.first ?? LONG_AGO }] }, all];
  return step.either === undefined ? null : waysOfEither(step, step.either);
}

function waysOfEither(step: Step, [first, second]: readonly [Step, Step]): readonly Ways<Step>[] | null {
  const [one, ...more] = waysOf(first) ?? [];
  const other = waysOf(second);
  if (one === undefined || more.length > 0 || other === null || one.facts + second.open.length !== step.open.length) {
    return null;
  }
  return [
    { facts: one.facts, ways: one.ways.map((way) => (way.done === false ? second : way)) },
    ...other.flatMap(({ facts, ways }): readonly Ways<Step>[] => [
      // Whatever becomes of the first, it was taken by then.
      { facts, ways: ways.filter(({ done }) => done === true).map(({ last }) => ({ ...step, done: true, last })) },
      { facts: one.facts + facts, ways },
    ]),
  ];
}

/** The days on which a step was taken, for a text; where it may not have been, only the first of them is told. */
export function daysTaken({ done, first, last }: Step): Days {
  if (done === true) return daysOfStep({ first, last });
  return first === undefined ? {} : { first };
}

const NOT_YET = /* @__PURE__ */ phrase('step/not-yet', 'not yet');
const TAKEN = /* @__PURE__ */ phrase('step/taken', '{day:days}');
const NOT_BEFORE = /* @__PURE__ */ phrase('step/not-before', 'not before {day}');
const SOME_DAY = /* @__PURE__ */ phrase('step/some-day', 'on a day that is not known');

/** Whether and when a step was taken. */
export function whetherTaken(step: Step): Saying {
  if (step.done === false) return NOT_YET();
  if (step.done === true) return TAKEN({ day: daysOfStep(step) });
  return step.first === undefined ? SOME_DAY() : NOT_BEFORE({ day: step.first });
}
