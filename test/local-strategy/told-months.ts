import type { ToldDay } from './told-days.js';

// Days on either side of whole months, and months counted by hand: no end of a month is among them, so that a month has
// passed once the same day of the next one is reached.

/** Every day that is told of, or that a coarse date turns out to be. */
export const calendar = ['2019-03-10', '2019-04-09', '2019-04-10', '2019-05-09', '2019-05-10', '2019-06-20'] as const;

/** The day of judgement: the last day of the calendar comes after it. */
export const judgedOn = '2019-06-15';

/** Whole months from one day to another, negative where it is earlier. */
export function monthsCounted(from: string, to: string): number {
  const [y = 0, m = 0, d = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number);
  const months = (y2 - y) * 12 + (m2 - m);
  if (months > 0) return d2 < d ? months - 1 : months;
  return months < 0 && d2 > d ? months + 1 : months;
}

/** The days that a date may turn out to be; of an unknown one, long ago and far off as well. */
export function turnsOut(told: ToldDay): readonly (string | null)[] {
  if (told === null) return [null];
  if (told === undefined) return ['2001-01-20', ...calendar, '2031-01-20'];
  const [first, last] = typeof told === 'string' ? [told, told] : [told.min, told.max];
  return calendar.filter((day) => first <= day && day <= last);
}

/** Spans of the calendar, and days of it. */
export const toldMonths: readonly ToldDay[] = [
  ...calendar,
  { min: '2019-03-10', max: '2019-04-10' },
  { min: '2019-04-10', max: '2019-05-09' },
  { min: '2019-05-09', max: '2019-06-20' },
  undefined,
];
