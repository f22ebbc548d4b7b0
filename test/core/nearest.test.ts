import { expect, test } from 'vitest';
import { nearest } from '../../src/documents/nearest.js';

const rules = ['representation/trade-bodies-minority', 'representation/trade-body-reach', 'representation/quota'];

test.each([
  ['a slip of the pen', 'representation/qouta', 'representation/quota'],
  ['the last part alone, with a slip', 'quotas', 'representation/quota'],
  ['part of a name', 'trade-bodies', 'representation/trade-bodies-minority'],
  ['the shorter of two that hold it', 'trade-bod', 'representation/trade-body-reach'],
  ['capitals', 'REPRESENTATION/QUOTA', 'representation/quota'],
  ['nothing like it', 'attendance', null],
])('%s', (_, word, expected) => {
  expect(nearest(word, rules)).toBe(expected);
});

test('a long word is near to one a few letters off, and to none of other lengths', () => {
  const names = ['stoke-on-trent and staffordshire', 'worcestershire', 'york', 'cheshire and warrington'];
  expect(nearest('stoke on trent and stafordshire', names)).toBe('stoke-on-trent and staffordshire');
  expect(nearest('cheshire and merseyside', names)).toBeNull();
  expect(nearest('the midlands engine partnership', names)).toBeNull();
});
