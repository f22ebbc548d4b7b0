import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountWords, dateWords, listWords, nameWords, quantityWords, wordsApart } from '../../src/summary/wording.js';

test('dates are written out as far as they are known', () => {
  expect(['2016-03-01', '2016-03', '2016', 'spring 2016', '2016-13'].map(dateWords)).toEqual([
    '1 March 2016',
    'March 2016',
    '2016',
    'spring 2016',
    '2016-13',
  ]);
});

test('numbers and ranges in their unit', () => {
  expect(quantityWords(0.25, 'share')).toBe('25%');
  expect(quantityWords({ min: 0.333, max: 0.6 }, 'share')).toBe('33–60%');
  expect(quantityWords({ min: 3 }, 'seats')).toBe('3 or more');
  expect(quantityWords({ min: -2, max: 1 }, 'seats')).toBe('-2 to 1');
  expect(quantityWords({ min: 2, max: 2 }, 'seats')).toBe('2');
  expect(quantityWords(1.0049, 'ratio')).toBe('1');
  expect(quantityWords(-0.001, 'ratio')).toBe('0');
});

test('almost none and almost all are not none and all', () => {
  expect(quantityWords(0.0015, 'share')).toBe('0.2%');
  expect(quantityWords(0.9985, 'share')).toBe('99.9%');
  expect(quantityWords(1, 'share')).toBe('100%');
  expect(quantityWords(0, 'share')).toBe('0%');
});

test('amounts carry their unit, one of them in the singular', () => {
  expect([
    amountWords(1, 'months'),
    amountWords(24, 'months'),
    amountWords(0.5, 'share'),
    amountWords(1.5, 'ratio'),
  ]).toEqual(['1 month', '24 months', '50%', '1.5']);
});

test('an observed number and a limit that differ never read alike', () => {
  expect(wordsApart(18 / 55, 1 / 3, 'share')).toEqual(['32.7%', '33.3%']);
  expect(wordsApart({ min: 0.2, max: 1 / 3 }, 1 / 3, 'share')).toEqual(['20–33%', '33%']);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 200 }),
      fc.integer({ min: 1, max: 200 }),
      fc.constantFrom(0.25, 1 / 3, 0.5),
      (n, d, limit) => {
        const share = Math.min(n, d) / d;
        const [seen, against] = wordsApart(share, limit, 'share');
        expect(seen === against).toBe(share === limit);
      },
    ),
  );
});

test('lists and names', () => {
  expect([listWords([]), listWords(['a']), listWords(['a', 'b']), listWords(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
  expect(nameWords('referenceShare')).toBe('reference share');
  expect(nameWords('sub-sector_skew')).toBe('sub sector skew');
});
