import type { Tri } from '../../core/known.js';
import { phrase } from '../../core/phrase.js';
import type { Saying } from '../../core/saying.js';
import { calendarMonths, type Day, type Days, LAST_DAY, monthsElapsed } from '../../core/when.js';
import type { CountedMilestone } from '../model/making.js';
import { fewestOfTwo, type Side } from './fewest.js';
import { daysOfStep, LONG_AGO, type Step, sideOf } from './steps.js';

/** Months from one date to another; a side that nothing bounds is infinite. */
export interface Months {
  /** The fewest they may be. */
  readonly least: number;
  /** The most they may be. */
  readonly most: number;
}

/** How a wait is counted: in whole months elapsed or, where the source does, from month to month. */
export type Counting = 'elapsed' | 'months';

/** How the wait to or from a step is counted. */
export function countingOf(step: CountedMilestone | undefined): Counting {
  return step?.countedIn === 'months' ? 'months' : 'elapsed';
}

/** What a text says of months behind their number, by how they are counted. */
export const COUNTED = {
  elapsed: /* @__PURE__ */ phrase('counted/elapsed', ''),
  months: /* @__PURE__ */ phrase('counted/months', ', counted from month to month as the source does'),
} as const satisfies Record<Counting, () => Saying>;

/** The fewest and the most months from one date to another, between the days that either may be. */
export function monthsFromTo(from: Days, to: Days, counting: Counting = 'elapsed'): Months {
  const months = counting === 'months' ? calendarMonths : monthsElapsed;
  return {
    least: from.last === undefined || to.first === undefined ? Number.NEGATIVE_INFINITY : months(from.last, to.first),
    most: from.first === undefined || to.last === undefined ? Number.POSITIVE_INFINITY : months(from.first, to.last),
  };
}

/** How a wait may have turned out. */
interface Possible {
  /** It may have ended within the limit. */
  readonly holds: boolean;
  /** It may have taken longer. */
  readonly fails: boolean;
  /** It may not be over, and within the limit so far. */
  readonly moot: boolean;
}

/** Something that was waited for, from a day on, with a limit to the months it may take. */
export interface Wait {
  /** False: the waiting is not over, and the limit is not reached. */
  readonly arises: boolean;
  /** Did it end within the limit? */
  readonly holds: Tri;
  /** How it may have turned out. */
  readonly possible: Possible;
  /** The months it took or, while it is not over, has taken. */
  readonly months: Months;
  /** The fewest facts that make it end within the limit, or not; null: no such number is known. */
  readonly toPass: number | null;
  /** As `toPass`. */
  readonly toFail: number | null;
}

/** What {@link waitFor} is asked of. */
export interface WaitAsked {
  /** The day from which it was waited. */
  readonly from: Days;
  /** How many facts would settle that day. */
  readonly fromFacts: number;
  /** The step that ends the waiting. */
  readonly step: Step;
  /** Months that it may take. */
  readonly limit: number;
  /** How they are counted. */
  readonly counting: Counting;
  /** The day of judgement. */
  readonly asOf: Day;
}

/** How long was a step waited for? What has not been taken is still waited for, and is late once the limit is passed. */
export function waitFor(asked: WaitAsked): Wait {
  const { from, fromFacts, step } = asked;
  const possible = possibleFor(from, step, asked);
  const fewest = (wanted: boolean): number | null =>
    fewestOfTwo(sideOfDays(from, fromFacts), sideOf(step), (a, b) => {
      const turned = possibleFor(a, b, asked);
      return !turned.moot && turned.holds === wanted && turned.fails === !wanted;
    });
  const isOpen = possible.moot || (possible.holds && possible.fails);
  return {
    arises: possible.holds || possible.fails,
    holds: isOpen ? undefined : possible.holds,
    possible,
    months: monthsOf(asked),
    toPass: isOpen ? fewest(true) : null,
    toFail: isOpen ? fewest(false) : null,
  };
}

function possibleFor(from: Days, step: Step, { limit, counting, asOf }: WaitAsked): Possible {
  const taken = monthsFromTo(from, daysOfStep(step), counting);
  const soFar = monthsFromTo(from, { first: asOf, last: asOf }, counting);
  const isOver = step.done !== false;
  const isNotOver = step.done !== true;
  return {
    holds: isOver && taken.least <= limit,
    fails: (isOver && taken.most > limit) || (isNotOver && soFar.most > limit),
    moot: isNotOver && soFar.least <= limit,
  };
}

function monthsOf({ from, step, counting, asOf }: WaitAsked): Months {
  const taken = monthsFromTo(from, daysOfStep(step), counting);
  const soFar = monthsFromTo(from, { first: asOf, last: asOf }, counting);
  if (step.done !== undefined) return step.done ? taken : soFar;
  return { least: Math.min(taken.least, soFar.least), most: Math.max(taken.most, soFar.most) };
}

function sideOfDays(value: Days, facts: number): Side<Days> {
  const ends = [value.first ?? LONG_AGO, value.last ?? LAST_DAY];
  if (facts === 0) return { value, ways: [] };
  return { value, ways: facts > 1 ? null : [{ facts, ways: ends.map((day) => ({ first: day, last: day })) }] };
}
