import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  between,
  dayBefore,
  daysBetween,
  daysOf,
  isDay,
  monthsBefore,
  monthsBegun,
  monthsBetween,
  onOrAfter,
  onOrBefore,
  spanOf,
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
    ['2015-08-31', '2016-02-29', 6],
    ['2015-07-16', '2016-07-15', 11],
    ['2015-07-16', '2016-07-16', 12],
  ])('whole months from %s to %s: %i', (from, to, months) => {
    expect(monthsBetween(from, to)).toEqual({ min: months, max: months });
  });

  test('calendar months where one is known to the month only', () => {
    expect(monthsBetween('2019-03', '2019-05-16')).toEqual({ min: 2, max: 2 });
    expect(monthsBetween('2019-03', '2019-07-19')).toEqual({ min: 4, max: 4 });
  });

  test('an open end leaves the length open', () => {
    expect(monthsBetween({ max: '2014' }, '2016-03-01')).toEqual({ min: 14 });
    expect(monthsBetween({ min: '2014' }, '2016-03-01')).toBe(null);
  });

  test('the interval holds the months of every day it stands for', () => {
    const day = fc.date({ min: new Date('2012-01-01'), max: new Date('2015-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const exact = monthsBetween(date.toISOString().slice(0, 10), '2016-03-01');
        const coarse = monthsBetween(date.toISOString().slice(0, 4), '2016-03-01');
        expect(exact?.min).toBeGreaterThanOrEqual(coarse?.min ?? Number.NaN);
        expect(exact?.max).toBeLessThanOrEqual(coarse?.max ?? Number.NaN);
      }),
    );
  });

  test('back by months, and by a day', () => {
    expect(monthsBefore('2016-03-31', 1)).toBe('2016-02-29');
    expect(monthsBefore('2016-03-01', 24)).toBe('2014-03-01');
    expect(dayBefore('2016-03-01')).toBe('2016-02-29');
    expect(dayBefore('2016-01-01')).toBe('2015-12-31');
  });
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
