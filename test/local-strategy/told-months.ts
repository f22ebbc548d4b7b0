import type { ToldDay } from './told-days.js';

// Days on either side of whole months, and months counted by hand.

/** Days that are told of, or that a coarse date turns out to be. */
export const calendar = ['2019-03-10', '2019-04-09', '2019-04-10', '2019-05-09', '2019-05-10', '2019-06-20'] as const;

/** The day of judgement: the last day of the calendar comes after it. */
export const judgedOn = '2019-06-15';

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Whole months from one day to another, negative where it is earlier: the most after which the same day of the month, or
 * the last one where the month is shorter, has been reached.
 */
export function monthsCounted(from: string, to: string): number {
  if (to < from) return 0 - monthsCounted(to, from);
  const [y = 0, m = 0, d = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number);
  const months = (y2 - y) * 12 + (m2 - m);
  return d2 >= Math.min(d, lengthOf(m2)) ? months : months - 1;
}

function lengthOf(month: number): number {
  return LENGTHS[month - 1] ?? 0;
}

function endsOf(told: Exclude<ToldDay, null | undefined>): readonly [string, string] {
  if (typeof told !== 'string') return [told.min, told.max];
  return told.length === 10 ? [told, told] : [`${told}-01`, `${told}-${lengthOf(Number(told.slice(5)))}`];
}

/** The days that a date may turn out to be; of an unknown one, long ago and far off as well. */
export function turnsOut(told: ToldDay): readonly (string | null)[] {
  if (told === null) return [null];
  if (told === undefined) return ['2001-01-20', ...calendar, '2031-01-20'];
  const [first, last] = endsOf(told);
  return [...new Set([first, ...calendar.filter((day) => first <= day && day <= last), last])];
}

/** The days that a plan may turn out to set as its term: the last one that it names. */
export function dueOn(told: ToldDay): readonly (string | null)[] {
  return told === null || told === undefined ? turnsOut(told) : [endsOf(told)[1]];
}

/** Months and spans of the calendar, and days of it. */
export const toldMonths: readonly ToldDay[] = [
  ...calendar,
  '2019-04',
  '2019-05',
  { min: '2019-03-10', max: '2019-04-10' },
  { min: '2019-04-10', max: '2019-05-09' },
  { min: '2019-05-09', max: '2019-06-20' },
  undefined,
];
