import { isMarked } from '../../core/incomplete.js';
import { hull, type Range, range, rangeOf, type Tri, upper } from '../../core/known.js';
import {
  type Day,
  type Days,
  daysFrom,
  earlierOf,
  laterOf,
  monthsBetween,
  spanOf,
  termOf,
  type When,
} from '../../core/when.js';
import type { Milestone } from '../model/making.js';
import type { LocalStrategy, ReportedHorizon } from '../model/strategy.js';

/** Did a step happen? Undefined: not known; a planned day says nothing. */
export function happened(step: Milestone | undefined): Tri {
  if (step?.never === true) return false;
  return actualDate(step) === undefined ? undefined : true;
}

/** The day a step happened, as well as it is known: from the earliest to the latest where sources disagree. */
export function actualDate(step: Milestone | undefined): When | undefined {
  return dateOf(step, 'actual');
}

/** The day a step was planned for, as {@link actualDate}. */
export function plannedDate(step: Milestone | undefined): When | undefined {
  return dateOf(step, 'planned');
}

/**
 * The term that the plan of a step sets: the last day of the date planned. Where sources disagree, from the earliest term
 * to the latest that any gives.
 */
export function plannedTerm(step: Milestone | undefined): Days {
  const terms = datesOf(step, 'planned').map(termOf);
  const firsts = terms.map(({ first }) => first);
  const lasts = terms.map(({ last }) => last);
  return daysFrom(bound(firsts, earlierOf), bound(lasts, laterOf));
}

function bound(days: readonly (Day | undefined)[], of: (a: Day, b: Day) => Day): Day | undefined {
  return days.reduce((a, b) => (a === undefined || b === undefined ? undefined : of(a, b)), days[0]);
}

function dateOf(step: Milestone | undefined, of: 'planned' | 'actual'): When | undefined {
  return spanOf(datesOf(step, of));
}

function datesOf(step: Milestone | undefined, of: 'planned' | 'actual'): readonly When[] {
  if (step === undefined) return [];
  const reported = (step.reported ?? []).filter((one) => one.of === of).map(({ date }) => date);
  const stated = step[of];
  const dates = stated === undefined ? reported : [stated, ...reported];
  // What another source says of the day is not known.
  return dates.length > 0 && isMarked(step, 'reported') ? [...dates, {}] : dates;
}

/**
 * Months that a strategy looks ahead from its publication; null where nothing says, or where one of several sources
 * cannot be counted. "To 2040" is to the end of 2040. Where sources disagree, from the least to the most that any says.
 */
export function horizonMonths(strategy: LocalStrategy): Range | null {
  const { horizon } = strategy;
  const published = actualDate(strategy.publication);
  const said = [horizon, ...(horizon?.reported ?? [])]
    .filter((one) => one !== undefined)
    .filter(({ years, until }) => years !== undefined || until !== undefined)
    .map((one) => monthsSaid(one, published));
  let span: Range | null = isMarked(horizon, 'reported') ? { min: 0 } : null;
  for (const months of said) {
    if (months === null) return null;
    span = span === null ? months : hull(span, months);
  }
  return span;
}

function monthsSaid({ years, until }: ReportedHorizon, published: When | undefined): Range | null {
  const inYears = years === undefined ? null : inMonths(rangeOf(years));
  const toDay = until === undefined || published === undefined ? null : monthsUntil(published, until);
  return inYears !== null && toDay !== null ? hull(inYears, toDay) : (inYears ?? toDay);
}

function inMonths(years: Range): Range {
  return range(years.min * 12, upper(years) * 12);
}

/** A year or month that a plan looks to is looked to until its last day. */
function monthsUntil(published: When, until: When): Range | null {
  const end = typeof until === 'string' ? termOf(until).last : until;
  return end === undefined ? null : monthsBetween(published, end);
}
