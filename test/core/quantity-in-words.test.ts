import { expect, test } from 'vitest';
import { quantityInWords } from '../../src/core/quantity-in-words.js';

test.each([
  [3, '3'],
  [{ min: 3, max: 3 }, '3'],
  [{ min: 10, max: 12 }, '10–12'],
  [{ min: 4 }, 'at least 4'],
])('%j is said as %s', (quantity, words) => {
  expect(quantityInWords(quantity)).toBe(words);
});
