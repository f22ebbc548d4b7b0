import { describe, expect, test } from 'vitest';
import {
  between,
  calendarMonths,
  dayBefore,
  daysBetween,
  daysOf,
  isBefore,
  isDay,
  monthsAfter,
  monthsBefore,
  monthsBegun,
  monthsBetween,
  monthsElapsed,
  notAfter,
  onOrAfter,
  onOrBefore,
  spanOf,
  termOf,
  type When,
  writtenAs,
} from '../../src/core/when.js';

describe('a coarse date is every day it may be', () => {
  test.each([
    ['2014', '2014-01-01', '2014-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2015-02', '2015-02-01', '2015-02-28'],
    ['2015-07-16', '2015-07-16', '2015-07-16'],
  ])('%s', (when, first, last) => {
    expect(daysOf(when)).toEqual({ first, last });
  });

  test('a floor or a ceiling bounds one side only', () => {
    expect(daysOf({ min: '2014-05' })).toEqual({ first: '2014-05-01' });
    expect(daysOf({ max: '2015' })).toEqual({ last: '2015-12-31' });
  });

  test('what is no date is not known at all', () => {
    expect(daysOf('2014-13')).toEqual({});
    expect(daysOf('soon')).toEqual({});
    expect(daysOf(undefined)).toEqual({});
  });
});

test.each([
  ['2016-03-01', true],
  ['2016-02-30', false],
  ['2016-3-1', false],
  ['2016-03', false],
  [20160301, false],
])('%s is a calendar day: %s', (value, expected) => {
  expect(isDay(value)).toBe(expected);
});

describe('order', () => {
  test('a date that straddles the day is unknown', () => {
    expect(onOrBefore('2015', '2015-06-30')).toBe(undefined);
    expect(onOrAfter('2015', '2015-06-30')).toBe(undefined);
    expect(between('2015', '2015-02-01', '2016-01-01')).toBe(undefined);
  });

  test('both ends of a window count', () => {
    expect(between('2015-02-01', '2015-02-01', '2016-01-01')).toBe(true);
    expect(between('2016-01-01', '2015-02-01', '2016-01-01')).toBe(true);
    expect(between('2016-01-02', '2015-02-01', '2016-01-01')).toBe(false);
  });

  test('by March means until its last day', () => {
    expect(onOrBefore('2020-03', '2020-03-31')).toBe(true);
    expect(onOrBefore('2020-03', '2020-03-30')).toBe(undefined);
  });
});

describe('months', () => {
  test('established in 2014, judged on 1 March 2016: 14 to 26', () => {
    expect(monthsBetween('2014', '2016-03-01')).toEqual({ min: 14, max: 26 });
  });

  test.each([
    ['2015-01-31', '2015-02-28', 1],
    ['2015-08-31', '2016-02-28', 5],
    ['2015-08-31', '2016-02-29', 6],
    ['2023-12-31', '2024-02-28', 1],
    ['2018-07-31', '2018-09-30', 2],
    ['2018-05-31', '2018-06-30', 1],
    ['2015-07-16', '2016-07-15', 11],
    ['2015-07-16', '2016-07-16', 12],
  ])('whole months from %s to %s: %i', (from, to, months) => {
    expect(monthsBetween(from, to)).toEqual({ min: months, max: months });
  });

  test('a date known to the month is all of its days', () => {
    expect(monthsBetween('2019-03', '2019-05-16')).toEqual({ min: 1, max: 2 });
    expect(monthsBetween('2019-03', '2019-06-29')).toEqual({ min: 2, max: 3 });
    expect(monthsBetween('2019-03-31', '2019-06')).toEqual({ min: 2, max: 3 });
    expect(monthsBetween('2019-03', '2019-03')).toEqual({ min: 0, max: 0 });
    expect(monthsBetween('2019-03', '2019-04')).toEqual({ min: 0, max: 1 });
  });

  test('to an earlier day they are those from it, below none', () => {
    expect(monthsBetween('2019-05-16', '2019-03-20')).toEqual({ min: -1, max: -1 });
    expect(monthsBetween('2019-05-16', '2019-05-15')).toEqual({ min: 0, max: 0 });
  });

  test('an open end leaves the length open', () => {
    expect(monthsBetween({ max: '2014' }, '2016-03-01')).toEqual({ min: 14 });
    expect(monthsBetween({ min: '2014' }, '2016-03-01')).toBe(null);
  });

  test('back by months, and by a day', () => {
    expect(monthsBefore('2016-03-31', 1)).toBe('2016-02-29');
    expect(monthsBefore('2016-03-01', 24)).toBe('2014-03-01');
    expect(dayBefore('2016-03-01')).toBe('2016-02-29');
    expect(dayBefore('2016-01-01')).toBe('2015-12-31');
  });
});

describe('against a calendar of twelve lines', () => {
  // Days as numbers from 1 January 2015, with no library: the lengths of months, and a leap year in 2016.
  const MONTHS = 36;
  const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
  const days: { readonly text: string; readonly month: number; readonly day: number }[] = [];
  for (let month = 0; month < MONTHS; month += 1) {
    const length = lengthOf(month);
    for (let day = 1; day <= length; day += 1) days.push({ text: written(month, day), month, day });
  }
  function lengthOf(month: number): number {
    return month === 13 ? 29 : (LENGTHS[month % 12] ?? 0);
  }
  function written(month: number, day: number): string {
    const two = (n: number): string => String(n).padStart(2, '0');
    return `${2015 + Math.floor(month / 12)}-${two((month % 12) + 1)}-${two(day)}`;
  }
  /** The same day of the month, or the last one where the month is shorter. */
  function later(from: (typeof days)[number], months: number): string {
    const month = from.month + months;
    return written(month, Math.min(from.day, lengthOf(month)));
  }
  /** The most months after which it is not past. */
  function elapsed(from: (typeof days)[number], to: (typeof days)[number]): number {
    const most = to.month - from.month;
    return later(from, most) <= to.text ? most : most - 1;
  }

  test('every day is a day, and follows the one before', () => {
    expect(days).toHaveLength(3 * 365 + 1);
    for (const [i, { text }] of days.entries()) {
      expect(isDay(text)).toBe(true);
      if (i > 0) expect(dayBefore(text)).toBe(days[i - 1]?.text);
    }
  });

  test('months elapsed between all pairs of days over three years with a leap year in the middle', () => {
    const wrong: string[] = [];
    for (const [i, from] of days.entries()) {
      for (const to of days.slice(i)) {
        if (monthsElapsed(from.text, to.text) !== elapsed(from, to)) wrong.push(`${from.text} to ${to.text}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('n months after a day and before it, for every day', () => {
    const wrong: string[] = [];
    for (const from of days) {
      for (let n = 0; from.month + n < MONTHS; n += 1) {
        const day = later(from, n);
        if (monthsAfter(from.text, n) !== day) wrong.push(`${n} after ${from.text}`);
        // So many months after a day, so many have elapsed; a day earlier, they have not.
        if (monthsElapsed(from.text, day) !== n) wrong.push(`${n} from ${from.text}`);
        if (n > 0 && monthsElapsed(from.text, dayBefore(day)) !== n - 1) wrong.push(`less than ${n} from ${from.text}`);
      }
      for (let n = 0; n <= from.month; n += 1) {
        const day = later(from, -n);
        if (monthsBefore(from.text, n) !== day) wrong.push(`${n} before ${from.text}`);
        if (monthsElapsed(day, from.text) !== n) wrong.push(`${n} back from ${from.text}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('a month that has begun counts: within the n months before just where no more than n have', () => {
    const wrong: string[] = [];
    for (const to of days.filter(({ text }) => text >= '2016-02-01' && text <= '2016-05-31')) {
      for (const from of days.filter(({ text }) => text <= to.text)) {
        const begun = monthsBegun(from.text, to.text);
        const within = (n: number): boolean => from.text >= later(to, -n);
        if (!within(begun) || (begun > 0 && within(begun - 1))) wrong.push(`${from.text} to ${to.text}: ${begun}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('between coarse dates: exactly the months of their days', () => {
    const whens = ['2015', '2015-02', '2015-12', '2016', '2016-02', '2016-03-31', { min: '2015-11', max: '2016-02' }];
    for (const from of whens) {
      for (const to of whens) {
        const within = (when: When) => {
          const { first = '', last = '' } = daysOf(when);
          return days.filter(({ text }) => text >= first && text <= last);
        };
        const months = within(from).flatMap((a) =>
          within(to).map((b) => (a.text <= b.text ? elapsed(a, b) : 0 - elapsed(b, a))),
        );
        const least = months.reduce((a, b) => Math.min(a, b));
        const most = months.reduce((a, b) => Math.max(a, b));
        expect(monthsBetween(from, to)).toEqual({ min: least, max: most });
      }
    }
  });
});

test('before the first day there is to write there is none, nor after the last', () => {
  expect(monthsBefore('2016-03-01', 1_000_000)).toBe('0000-01-01');
  expect(monthsAfter('2016-03-01', 1_000_000)).toBe('9999-12-31');
  expect(monthsBefore('0099-03-31', 1)).toBe('0099-02-28');
  expect(dayBefore('0099-03-01')).toBe('0099-02-28');
});

test('where a source counts in months, the days do not matter', () => {
  expect(calendarMonths('2019-03-31', '2019-05-01')).toBe(2);
  expect(calendarMonths('2018-12-01', '2019-01-31')).toBe(1);
});

describe('a term', () => {
  test.each([
    ['2019', '2019-12-31'],
    ['2019-02', '2019-02-28'],
    ['2019-02-10', '2019-02-10'],
    [{ min: '2019-02', max: '2019-04' }, '2019-04-30'],
    [{ max: '2019-04' }, '2019-04-30'],
  ])('%j runs until its last day', (when, last) => {
    expect(termOf(when)).toEqual({ first: last, last });
  });

  test('without a last day it is open', () => {
    expect(termOf({ min: '2019-02' })).toEqual({ first: '2019-02-01' });
    expect(termOf(undefined)).toEqual({});
  });
});

test('which of two dates came first: told only where every one of their days says so', () => {
  const dates = ['2015-01-01', '2015-01-31', '2015-01', '2015-02-01', '2015-02', '2015'];
  const all = ['2015-01-01', '2015-01-15', '2015-01-31', '2015-02-01', '2015-02-15', '2015-02-28', '2015-12-31'];
  const within = (when: string) =>
    all.filter((day) => day >= (daysOf(when).first ?? '') && day <= (daysOf(when).last ?? ''));
  const told = (answers: readonly boolean[]) => (new Set(answers).size === 1 ? answers[0] : undefined);
  for (const a of dates) {
    for (const b of dates) {
      const pairs = within(a).flatMap((x) => within(b).map((y) => [x, y] as const));
      expect(isBefore(daysOf(a), daysOf(b))).toBe(told(pairs.map(([x, y]) => x < y)));
      expect(notAfter(daysOf(a), daysOf(b))).toBe(told(pairs.map(([x, y]) => x <= y)));
    }
  }
  expect(isBefore({}, daysOf('2015'))).toBeUndefined();
  expect(notAfter({ last: '2015-01-01' }, { first: '2015-01-01' })).toBe(true);
});

test('what is written of days is read as those days', () => {
  for (const when of [
    '2015',
    '2016-02',
    '2015-07-16',
    { min: '2014-05-01', max: '2015-03-07' },
    { min: '2014-05-01' },
  ]) {
    expect(writtenAs(daysOf(when))).toEqual(when);
  }
  expect(writtenAs({})).toBeUndefined();
});

test('no value of another kind is a date', () => {
  for (const value of [
    null,
    7,
    Number.NaN,
    true,
    [],
    {},
    '2015-07-16T00:00',
    ' 2015',
    '2015-00',
    'x'.repeat(1_000_000),
  ]) {
    expect(daysOf(value as When)).toEqual({});
  }
});

describe('days from one date to a later one', () => {
  test.each([
    ['2015-01-10', '2015-01-20', 10, 10],
    // Across the night the clocks go forward, and across a leap day.
    ['2016-03-26', '2016-03-28', 2, 2],
    ['2016-02-28', '2016-03-01', 2, 2],
    ['2015-02', '2015-03-01', 1, 28],
    ['2015-02', '2015-02', -27, 27],
  ])('%s to %s', (from, to, min, max) => {
    expect(daysBetween(from, to)).toEqual({ min, max });
  });

  test('without both ends of a date there is no number', () => {
    expect(daysBetween(undefined, '2015-01-20')).toBeNull();
    expect(daysBetween('2015-01-20', { min: '2015-02' })).toBeNull();
  });
});

describe('the span of several dates', () => {
  test('runs from the earliest to the latest day that any may be', () => {
    expect(spanOf(['2020-06', '2019', '2020-03-05'])).toEqual({ min: '2019-01-01', max: '2020-06-30' });
    expect(spanOf([{ min: '2020-02' }, { min: '2019-05', max: '2019-06' }])).toEqual({ min: '2019-05-01' });
    expect(spanOf([{ max: '2020' }, '2019'])).toEqual({ max: '2020-12-31' });
  });

  test('one date stays as it is, and none is none', () => {
    expect(spanOf(['2020-06'])).toBe('2020-06');
    expect(spanOf([])).toBeUndefined();
  });
});

test.each([
  ['2020-06-30', '2020-06-30', 0],
  ['2020-06-29', '2020-06-30', 1],
  ['2019-06-30', '2020-06-30', 12],
  ['2019-06-29', '2020-06-30', 13],
  ['2019-02-28', '2020-02-29', 12],
])('a month that has begun counts: %s to %s', (from, to, months) => {
  expect(monthsBegun(from, to)).toBe(months);
});
