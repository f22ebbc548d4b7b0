import type { Answer } from '../../core/answer.js';
import { ask, type Inquiry } from '../../core/ask.js';
import { child, type Pointer } from '../../core/pointer.js';
import { type Fact, mergeFacts } from '../../core/settled-by.js';
import { type Day, daysOf, isOneDay, onOrAfter, onOrBefore, type When } from '../../core/when.js';
import type { LocalStrategy } from '../model/strategy.js';
import { type Step, stepTaken } from './steps.js';

/** A day on which memberships are read, as well as it is known. */
export interface DayAsked {
  /** The first day it may be; undefined: nothing bounds it. */
  readonly first: Day | undefined;
  /** The last day it may be. */
  readonly last: Day;
  /** What would settle which day it is; empty where it is known. */
  readonly open: readonly Fact[];
}

/** A day that is known. */
export function knownDay(day: Day): DayAsked {
  return { first: day, last: day, open: [] };
}

/** Whether and when a strategy was published. */
export const PUBLISHED = /* @__PURE__ */ ask('strategy/published', 'whether and when the strategy was published');

/** When a strategy was published: that it was is known. */
export const PUBLISHED_WHEN = /* @__PURE__ */ ask('strategy/published-when', 'when the strategy was published');

/** When the strategy was published; `base` is where it stands in the document. */
export function published({ publication }: LocalStrategy, asOf: Day, base: Pointer = ''): Step {
  return stepTaken(publication, child(base, 'publication'), PUBLISHED(), asOf);
}

/** The day for which the making of a strategy is judged: that of its publication or, until there is one, that of judgement. */
export function dayOfMaking(strategy: LocalStrategy, asOf: Day, base: Pointer = ''): DayAsked {
  const { done, first, last, open } = published(strategy, asOf, base);
  if (done === false) return knownDay(asOf);
  return { first, last: done === true ? last : asOf, open };
}

/**
 * Does a period hold the day asked about, whichever day that is? No `until`: it has not ended. No `from`: it began some
 * day before `asAt`; without that, before any day asked about. `asks` is what to find out of its ends.
 */
export function holdsOn(
  period: { readonly from?: When; readonly until?: When },
  day: DayAsked,
  asAt: When | undefined,
  at: Pointer,
  asks: { readonly from: Inquiry; readonly until: Inquiry },
): Answer {
  const { from, until } = period;
  const evidence = [
    ...(from === undefined ? [] : [child(at, 'from')]),
    ...(until === undefined ? [] : [child(at, 'until')]),
  ];
  const shown = evidence.length === 0 ? [at] : evidence;
  const isBefore = onOrBefore(from, day.last) === false;
  const isOver = day.first !== undefined && onOrAfter(until, day.first) === false;
  if (isBefore || isOver) return { value: false, open: [], evidence: shown };
  const begun = from === undefined ? asAt === undefined || reaches(asAt, day) : reaches(from, day);
  const stands = until === undefined || onOrAfter(until, day.last) === true;
  if (begun && stands) return { value: true, open: [], evidence: shown };
  return {
    value: undefined,
    open: mergeFacts([
      begun || isOneDay(daysOf(from)) ? [] : [{ at: child(at, 'from'), need: asks.from }],
      stands || isOneDay(daysOf(until)) ? [] : [{ at: child(at, 'until'), need: asks.until }],
      day.open,
    ]),
    evidence: shown,
  };
}

function reaches(when: When, { first }: DayAsked): boolean {
  return first !== undefined && onOrBefore(when, first) === true;
}
