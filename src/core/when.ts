import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { differenceInMonths } from 'date-fns/differenceInMonths';
import { formatISO } from 'date-fns/formatISO';
import { isValid } from 'date-fns/isValid';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { parseISO } from 'date-fns/parseISO';
import { subMonths } from 'date-fns/subMonths';
import { type Range, range, type Tri } from './known.js';

/** A calendar day, `YYYY-MM-DD`. Days compare as text. */
export type Day = string;

/**
 * A date as well as it is known: `'2014'` is some day in 2014, `'2014-05'` some day in that May, and
 * `{ min: '2014-05', max: '2015' }` some day from 1 May 2014 to 31 December 2015; either end may be left out.
 */
export type When = string | { readonly min?: string; readonly max?: string };

/** The first and last day a date may be; absent where it is not bounded on that side. */
export interface Days {
  readonly first?: Day;
  readonly last?: Day;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for a real calendar day written `YYYY-MM-DD`. */
export function isDay(value: unknown): value is Day {
  return typeof value === 'string' && value.length === 10 && isCalendarDate(value);
}

/** True for a real year, month or day: `2014`, `2014-05`, `2014-05-06`. */
export function isCalendarDate(value: string): boolean {
  return DATE.test(value) && isValid(parseISO(value));
}

const MOST_READ = 4096;
/** The days of dates that were read before: documents name the same few again and again, and reading one is dear. */
const read = new Map<string, Days>();

/** Every day a date may be. A text that is no date is not known at all; documents that were parsed hold none. */
export function daysOf(when: When | undefined): Days {
  if (when === undefined) return {};
  if (typeof when === 'string') {
    let days = read.get(when);
    if (days === undefined) {
      days = Object.freeze(isCalendarDate(when) ? { first: firstDay(when), last: lastDay(when) } : {});
      if (read.size >= MOST_READ) read.clear();
      read.set(when, days);
    }
    return days;
  }
  const { first } = daysOf(when.min);
  const { last } = daysOf(when.max);
  return { ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }) };
}

function firstDay(date: string): Day {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

function lastDay(date: string): Day {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? text(lastDayOfMonth(parseISO(date))) : date;
}

function text(date: Date): Day {
  return formatISO(date, { representation: 'date' });
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

/** The day so many calendar months earlier (31 March less one month is the last day of February). */
export function monthsBefore(day: Day, months: number): Day {
  return text(subMonths(parseISO(day), months));
}

/** Months from one day to a later one, a month that has begun counted as one: at most 12 is within the 12 months before. */
export function monthsBegun(from: Day, to: Day): number {
  const elapsed = differenceInMonths(parseISO(to), parseISO(from));
  return monthsBefore(to, elapsed) > from ? elapsed + 1 : elapsed;
}

/** The day before. */
export function dayBefore(day: Day): Day {
  const date = parseISO(day);
  return text(new Date(date.getFullYear(), date.getMonth(), date.getDate() - 1));
}

/**
 * Months from one date to a later one.
 *
 * Whole months elapsed between two days (date-fns counts 31 August to 29 February as six: both are the last of their
 * month); calendar months where one is known to the month only; otherwise the range that the coarser dates leave open.
 */
export function monthsBetween(from: When, to: When): Range | null {
  if (typeof from === 'string' && typeof to === 'string' && from.length >= 7 && to.length >= 7) {
    if (!isCalendarDate(from) || !isCalendarDate(to)) return null;
    if (from.length === 10 && to.length === 10) {
      const months = differenceInMonths(parseISO(to), parseISO(from));
      return { min: months, max: months };
    }
    const months =
      (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
    return { min: months, max: months };
  }
  const a = daysOf(from);
  const b = daysOf(to);
  if (a.last === undefined || b.first === undefined) return null;
  const least = differenceInMonths(parseISO(b.first), parseISO(a.last));
  const most =
    a.first === undefined || b.last === undefined
      ? Number.POSITIVE_INFINITY
      : differenceInMonths(parseISO(b.last), parseISO(a.first));
  return range(least, most);
}

/** Days from one date to a later one; the range that coarse dates leave open, null where a date has no bound on both sides. */
export function daysBetween(from: When | undefined, to: When | undefined): Range | null {
  const a = daysOf(from);
  const b = daysOf(to);
  if (a.first === undefined || a.last === undefined || b.first === undefined || b.last === undefined) return null;
  return {
    min: differenceInCalendarDays(parseISO(b.first), parseISO(a.last)),
    max: differenceInCalendarDays(parseISO(b.last), parseISO(a.first)),
  };
}
