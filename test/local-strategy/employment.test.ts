import { expect, test } from 'vitest';
import { fallsIn } from '../../src/local-strategy/reading/employment.js';

test.each([
  ['29', ['29'], true],
  ['29.10', ['29'], true],
  ['2910', ['29.1'], true],
  ['29', ['29.10'], undefined],
  ['29', ['30', '47'], false],
  ['2', ['29'], undefined],
  ['C', ['C'], true],
  ['C', ['G'], false],
  ['C', ['29'], undefined],
  ['29', ['C'], undefined],
])('%s in a sector of %j: %s', (code, sic, falls) => {
  expect(fallsIn({ name: 'a line', sic: [code] }, { sic })).toBe(falls);
});

test('a line of several classes falls in a sector as a whole, not at all, or not as far as is known', () => {
  const line = { name: 'a line', sic: ['29', '30'] };
  expect(fallsIn(line, { sic: ['29', '30', '31'] })).toBe(true);
  expect(fallsIn(line, { sic: ['29'] })).toBeUndefined();
  expect(fallsIn(line, { sic: ['47'] })).toBe(false);
});

test('what a line says of itself comes before its codes', () => {
  const sector = { id: 'vehicles', sic: ['29'] };
  expect(fallsIn({ name: 'a line', sic: ['29'], localSectors: [] }, sector)).toBe(false);
  expect(fallsIn({ name: 'a line', sic: ['47'], localSectors: ['vehicles'] }, sector)).toBe(true);
  expect(fallsIn({ name: 'a line', localSectors: ['vehicles'] }, { name: 'no mark' })).toBeUndefined();
  expect(fallsIn({ name: 'a line' }, sector)).toBeUndefined();
  expect(fallsIn({ name: 'a line', sic: ['29'] }, { sic: [] })).toBeUndefined();
});
