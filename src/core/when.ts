import { utc } from '@date-fns/utc/utc';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import { isValid } from 'date-fns/isValid';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { parseISO } from 'date-fns/parseISO';
import { type Range, range, type Tri } from './known.js';

// The one home of days. A day is a year, a month and a day of that month, counted in UTC, where every day has been and
// none is short: local midnights are missing or come twice in places that move their clocks or the date line.
const IN_UTC = { in: utc } as const;

/** A calendar day, `YYYY-MM-DD`. Days compare as text. */
export type Day = string;

/**
 * A date as well as it is known: `'2014'` is some day in 2014, `'2014-05'` some day in that May, and
 * `{ min: '2014-05', max: '2015' }` some day from 1 May 2014 to 31 December 2015; either end may be left out.
 */
export type When =
  | string
  | {
      /** The year, month or day it is no earlier than; absent: nothing bounds it. */
      readonly min?: string;
      /** The year, month or day it is no later than; absent: nothing bounds it. */
      readonly max?: string;
    };

/** The first and last day a date may be; absent where it is not bounded on that side. */
export interface Days {
  /** The first day it may be. */
  readonly first?: Day;
  /** The last day it may be. */
  readonly last?: Day;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for a real calendar day written `YYYY-MM-DD`. */
export function isDay(value: unknown): value is Day {
  return typeof value === 'string' && value.length === 10 && isCalendarDate(value);
}

/** True for a real year, month or day: `2014`, `2014-05`, `2014-05-06`. */
export function isCalendarDate(value: string): boolean {
  return DATE.test(value) && isValid(parsed(value));
}

/** The first day there is to write. */
export const FIRST_DAY: Day = '0000-01-01';
/** The last day there is to write. */
export const LAST_DAY: Day = '9999-12-31';

const LONGEST_DATE = 10;
const MOST_READ = 4096;
/**
 * The days of dates that were read before: documents name the same few again and again, and reading one is dear. What is
 * longer than any date is none, and is not kept.
 */
const read = new Map<string, Days>();
const NEVER: Days = Object.freeze({});

/** Every day a date may be. A text that is no date is not known at all; documents that were parsed hold none. */
export function daysOf(when: When | undefined): Days {
  if (typeof when === 'string') {
    if (when.length > LONGEST_DATE) return NEVER;
    let days = read.get(when);
    if (days === undefined) {
      days = isCalendarDate(when) ? Object.freeze({ first: firstDay(when), last: lastDay(when) }) : NEVER;
      if (read.size >= MOST_READ) read.clear();
      read.set(when, days);
    }
    return days;
  }
  if (typeof when !== 'object' || when === null) return NEVER;
  return daysFrom(daysOf(when.min).first, daysOf(when.max).last);
}

/** Days from one to another; either end may be open. */
export function daysFrom(first: Day | undefined, last: Day | undefined): Days {
  return { ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }) };
}

/** Is a date known to the day? */
export function isOneDay({ first, last }: Days): boolean {
  return first !== undefined && first === last;
}

/**
 * The term that a planned date sets: its last day, as "by March" means until 31 March. It is no day that is not known,
 * so nothing that is found out later makes it an earlier one; open only where the date has no last day.
 */
export function termOf(planned: When | undefined): Days {
  const { first, last } = daysOf(planned);
  return last === undefined ? daysFrom(first, undefined) : { first: last, last };
}

function firstDay(date: string): Day {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

function lastDay(date: string): Day {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? text(lastDayOfMonth(parsed(date), IN_UTC)) : date;
}

function parsed(date: string): Date {
  return parseISO(date, IN_UTC);
}

function text(date: Date): Day {
  return formatISO(date, { ...IN_UTC, representation: 'date' });
}

/** Was it on or before that day? */
export function onOrBefore(when: When | undefined, day: Day): Tri {
  const { first, last } = daysOf(when);
  if (last !== undefined && last <= day) return true;
  if (first !== undefined && first > day) return false;
  return undefined;
}

/** Was it on or after that day? */
export function onOrAfter(when: When | undefined, day: Day): Tri {
  const { first, last } = daysOf(when);
  if (first !== undefined && first >= day) return true;
  if (last !== undefined && last < day) return false;
  return undefined;
}

/** Was it between two days, both included? A date that straddles an edge is unknown. */
export function between(when: When | undefined, first: Day, last: Day): Tri {
  const after = onOrAfter(when, first);
  const before = onOrBefore(when, last);
  if (after === false || before === false) return false;
  return after === true && before === true ? true : undefined;
}

/** From the earliest to the latest day that any of the dates may be; one date stays as it is. */
export function spanOf(dates: readonly When[]): When | undefined {
  const [only, ...more] = dates;
  if (only === undefined || more.length === 0) return only;
  const firsts = dates.map((date) => daysOf(date).first);
  const lasts = dates.map((date) => daysOf(date).last);
  const min = firsts.includes(undefined) ? undefined : firsts.reduce((a, b) => ((a ?? '') <= (b ?? '') ? a : b));
  const max = lasts.includes(undefined) ? undefined : lasts.reduce((a, b) => ((a ?? '') >= (b ?? '') ? a : b));
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

/** The earlier of two days. */
export function earlierOf(a: Day, b: Day): Day {
  return a <= b ? a : b;
}

/** The later of two days. */
export function laterOf(a: Day, b: Day): Day {
  return a >= b ? a : b;
}

/** Is one date on or before another? Unknown while both orders are possible. */
export function notAfter(a: Days, b: Days): Tri {
  if (a.last !== undefined && b.first !== undefined && a.last <= b.first) return true;
  return isBefore(b, a) === true ? false : undefined;
}

/** Is one date before another, by a day at least? Unknown while that and its opposite are possible. */
export function isBefore(a: Days, b: Days): Tri {
  if (a.last !== undefined && b.first !== undefined && a.last < b.first) return true;
  return a.first !== undefined && b.last !== undefined && a.first >= b.last ? false : undefined;
}

/**
 * The day so many months later: the same day of the month, or the last one where the month is shorter. 31 January and a
 * month is the last day of February.
 */
export function monthsAfter(day: Day, months: number): Day {
  const asked = `${day} ${months}`;
  let after = later.get(asked);
  if (after === undefined) {
    after = dayAfterMonths(day, months);
    if (later.size >= MOST_READ) later.clear();
    later.set(asked, after);
  }
  return after;
}

/** What was worked out before: the rules of a run ask the same of the same few days, again and again. */
const later = new Map<string, Day>();

function dayAfterMonths(day: Day, months: number): Day {
  const month = monthsSinceYearNone(day) + months;
  if (month < 0) return FIRST_DAY;
  if (month > monthsSinceYearNone(LAST_DAY)) return LAST_DAY;
  return text(addMonths(parsed(day), months, IN_UTC));
}

function monthsSinceYearNone(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** The day so many months earlier, as {@link monthsAfter}: 31 March less one month is the last day of February. */
export function monthsBefore(day: Day, months: number): Day {
  return monthsAfter(day, -months);
}

/**
 * Whole months that have elapsed from one day to a later one: the most after which it is not yet past. To an earlier day
 * they are those from it, below none.
 */
export function monthsElapsed(from: Day, to: Day): number {
  if (to < from) return 0 - monthsElapsed(to, from);
  const months = calendarMonths(from, to);
  return monthsAfter(from, months) > to ? months - 1 : months;
}

/** Months from one day to a later one, a month that has begun counted as one: at most 12 is within the 12 months before. */
export function monthsBegun(from: Day, to: Day): number {
  const elapsed = monthsElapsed(from, to);
  return monthsBefore(to, elapsed) > from ? elapsed + 1 : elapsed;
}

/** The day before. */
export function dayBefore(day: Day): Day {
  return day <= FIRST_DAY ? FIRST_DAY : text(addDays(parsed(day), -1, IN_UTC));
}

/**
 * Months from one date to a later one: whole months elapsed between two days, and the range that dates known less well
 * leave open, from the last day of the one to the first of the other up to the most there can be. Null where nothing
 * bounds it from below.
 */
export function monthsBetween(from: When, to: When): Range | null {
  const a = daysOf(from);
  const b = daysOf(to);
  if (a.last === undefined || b.first === undefined) return null;
  const least = monthsElapsed(a.last, b.first);
  const most =
    a.first === undefined || b.last === undefined ? Number.POSITIVE_INFINITY : monthsElapsed(a.first, b.last);
  return range(least, most);
}

/**
 * The difference of the months in which two days lie, whatever the days: for what the source itself counts in months, and
 * for nothing else.
 */
export function calendarMonths(from: Day, to: Day): number {
  return monthsSinceYearNone(to) - monthsSinceYearNone(from);
}

/** The month, `YYYY-MM`, in which all days of a date lie; null where they lie in several or an end is open. */
export function monthOf({ first, last }: Days): string | null {
  const month = first?.slice(0, 7);
  return month !== undefined && month === last?.slice(0, 7) ? month : null;
}

/** Days as a date is written: the day, month or year that they fill, or their ends. */
export function writtenAs({ first, last }: Days): When | undefined {
  if (first === undefined || last === undefined) {
    if (first === undefined && last === undefined) return undefined;
    return { ...(first === undefined ? {} : { min: first }), ...(last === undefined ? {} : { max: last }) };
  }
  if (first === last) return first;
  for (const span of [first.slice(0, 7), first.slice(0, 4)]) {
    const whole = daysOf(span);
    if (whole.first === first && whole.last === last) return span;
  }
  return { min: first, max: last };
}

/** Days from one date to a later one; the range that coarse dates leave open, null where a date has no bound on both sides. */
export function daysBetween(from: When | undefined, to: When | undefined): Range | null {
  const a = daysOf(from);
  const b = daysOf(to);
  if (a.first === undefined || a.last === undefined || b.first === undefined || b.last === undefined) return null;
  return { min: daysElapsed(a.last, b.first), max: daysElapsed(a.first, b.last) };
}

function daysElapsed(from: Day, to: Day): number {
  return differenceInCalendarDays(parsed(to), parsed(from), IN_UTC);
}
