import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, exact, exactFraction, order, proportions, sum, times, toNumber } from '../../src/core/exact.js';
import { fractionValue } from '../../src/core/fraction.js';
import { meets, type Operator, plus } from '../../src/core/known.js';

const operators: readonly Operator[] = ['<', '<=', '>=', '>'];

/** What an operator says of two whole numbers: the ground on which everything here is decided. */
function says(a: number, operator: Operator, b: number): boolean {
  return operator === '<' ? a < b : operator === '<=' ? a <= b : operator === '>=' ? a >= b : a > b;
}

describe('a share at its limit', () => {
  const limits: { readonly value: number; readonly p: number; readonly q: number }[] = [];
  for (let q = 1; q <= 20; q += 1) {
    for (let p = 0; p <= q; p += 1) limits.push({ value: fractionValue(`${p}/${q}`) ?? Number.NaN, p, q });
  }
  for (let p = 0; p <= 10; p += 1) limits.push({ value: Number(`${p / 10}`), p, q: 10 });
  for (let p = 0; p <= 100; p += 1) limits.push({ value: Number((p / 100).toFixed(2)), p, q: 100 });

  test('every k of n up to 60 against every p/q up to twentieths and every one- and two-digit decimal', () => {
    const wrong: string[] = [];
    for (let n = 1; n <= 60; n += 1) {
      for (let k = 0; k <= n; k += 1) {
        for (const { value, p, q } of limits) {
          for (const operator of operators) {
            if (meets(k / n, operator, value) !== says(k * q, operator, p * n)) {
              wrong.push(`${k}/${n} ${operator} ${value}`);
            }
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('every k of n up to 40 against so many times a share in per cent', () => {
    const wrong: string[] = [];
    for (let n = 1; n <= 40; n += 1) {
      for (let k = 0; k <= n; k += 1) {
        for (let percent = 1; percent <= 99; percent += 1) {
          for (const halves of [1, 3, 4]) {
            // k/n against (halves / 2) × (percent / 100)
            for (const limit of [times(halves / 2, percent / 100), (halves / 2) * (percent / 100)]) {
              for (const operator of operators) {
                if (meets(k / n, operator, limit) !== says(k * 200, operator, halves * percent * n)) {
                  wrong.push(`${k}/${n} ${operator} ${limit}`);
                }
              }
            }
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('numbers as they are written', () => {
  test.each([
    [[0.1, 0.2], 0.3],
    [[0.7, 0.7, 0.7], 2.1],
    [[1.1, 2.2, -3.3], 0],
    [[1e14, 0.3], 100_000_000_000_000.3],
    [[1, 2, 3], 6],
    [[], 0],
  ])('%j add up to %d', (numbers, all) => {
    expect(sum(numbers)).toBe(all);
  });

  test('decimals add up as whole numbers of hundredths do', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -100_000, max: 100_000 }), { maxLength: 12 }), (hundredths) => {
        const all = hundredths.reduce((so, one) => so + one, 0);
        expect(sum(hundredths.map((one) => one / 100)) === all / 100).toBe(true);
      }),
    );
  });

  test('an end that is open stays open', () => {
    expect(plus({ min: 0.1 }, { min: 0.2, max: 0.3 })).toEqual({ min: 0.3 });
    expect(add(Number.POSITIVE_INFINITY, 0.1)).toBe(Number.POSITIVE_INFINITY);
    expect(order(Number.POSITIVE_INFINITY, 1)).toBeGreaterThan(0);
    expect(order(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)).toBe(0);
    expect(operators.map((operator) => meets(Number.NaN, operator, 0))).toEqual([false, false, false, false]);
  });

  test('a number that was worked out is the fraction it came from', () => {
    expect(exact(1 / 3)).toEqual({ over: 1n, under: 3n });
    expect(exact(-355 / 113)).toEqual({ over: -355n, under: 113n });
    expect(exact(0.1 + 0.2)).toEqual({ over: 3n, under: 10n });
    expect(exact(0.15)).toEqual({ over: 15n, under: 100n });
    expect(exact(1.5e-7)).toEqual({ over: 15n, under: 100_000_000n });
    expect(exact(2.5e21)).toEqual({ over: 2_500_000_000_000_000_000_000n, under: 1n });
  });

  test('large numbers and long decimals are told apart by their last digit', () => {
    expect(order(9_007_199_254_740_991, 9_007_199_254_740_990)).toBeGreaterThan(0);
    expect(order(123_456_789_012.341, 123_456_789_012.342)).toBeLessThan(0);
  });

  test.each(['x', '1/0', '1', '1/-2', '', '1/2/3', '1e2/3'])('"%s" is no fraction', (text) => {
    expect(exactFraction(text)).toBeNull();
    expect(fractionValue(text)).toBeNull();
  });

  test('the nearest binary number is found, however long the fraction', () => {
    const whole = fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n });
    fc.assert(
      fc.property(whole, fc.bigInt({ min: 1n, max: 10n ** 40n }), (over, under) => {
        const near = toNumber({ over, under });
        const distance = (value: number): bigint => {
          // Of this size, a binary number times 2^800 is whole.
          const scaled = BigInt(value * 2 ** 800) * under - over * 2n ** 800n;
          return scaled < 0n ? -scaled : scaled;
        };
        const step = Math.abs(near) * 2 ** -52 || 2 ** -1000;
        expect(distance(near) <= distance(near + step)).toBe(true);
        expect(distance(near) <= distance(near - step)).toBe(true);
      }),
    );
    expect(toNumber({ over: 1n, under: 10n ** 310n })).toBe(1e-310);
    expect(toNumber({ over: 10n ** 400n, under: 10n ** 100n })).toBe(1e300);
  });
});

describe('proportions', () => {
  const weights = fc
    .array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 8 })
    .filter((list) => list.some((one) => one > 0));

  test.each([
    [[0.7, 0.1], '7:1'],
    [[5, 10, 85], '1:2:17'],
    [[0.05, 0.1, 0.85], '1:2:17'],
    [[1 / 3, 2 / 3, 0], '1:2:0'],
    [[1e-9, 2e9], '1:2000000000000000000'],
  ])('%j are as %s', (given, whole) => {
    expect(proportions(given).join(':')).toBe(whole);
  });

  test('are the same for the same weights in per cent, in shares, in thirds, and on any scale', () => {
    fc.assert(
      fc.property(weights, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (list, scale) => {
        const whole = proportions(list);
        const all = list.reduce((so, one) => so + one, 0);
        for (const each of [
          list.map((one) => one / 100),
          list.map((one) => one * 0.07),
          list.map((one) => one / 3),
          list.map((one) => one / all),
          list.map((one) => one * scale),
        ]) {
          expect(proportions(each).join(':')).toBe(whole.join(':'));
        }
      }),
    );
  });
});
