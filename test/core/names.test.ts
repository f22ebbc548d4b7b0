import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goesBy, hasWord, type Named, nameKey, same, sameName, sameWord, wordKey } from '../../src/core/names.js';
import { NEAR_MISSES, RESPELT, RESPELT_WORDS } from '../respellings.js';

test.each(RESPELT)('%j is the name %j', (a, b) => {
  expect(sameName(a, b)).toBe(true);
  expect(sameName(b, a)).toBe(true);
  expect(goesBy({ name: 'Other', formerNames: [a] }, b)).toBe(true);
});

test.each(RESPELT_WORDS)('%j is the word %j', (a, b) => {
  expect(sameWord(a, b)).toBe(true);
  expect(hasWord(['other', a], b)).toBe(true);
});

test.each(NEAR_MISSES)('%j is neither the name nor the word %j', (a, b) => {
  expect(sameName(a, b)).toBe(false);
  expect(sameWord(a, b)).toBe(false);
});

test('punctuation is part of a word, and not of a name', () => {
  expect(sameWord('design', 'design.')).toBe(false);
  expect(sameName('design', 'design.')).toBe(true);
});

test.each(['', ' ', '…', '-', '()', "''"])('%j is no name, and so the same as none', (name) => {
  expect(sameName(name, name)).toBe(false);
  expect(nameKey(name)).toBeUndefined();
  expect(same({ name }, { name })).toBeUndefined();
});

test('a normal form is its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(wordKey(wordKey(text))).toBe(wordKey(text));
      const key = nameKey(text);
      if (key !== undefined) expect(nameKey(key)).toBe(key);
    }),
  );
});

test('a list that is not known, or lacks some, never says that a word is not in it', () => {
  expect(hasWord(undefined, 'a')).toBeUndefined();
  expect(hasWord(['b'], 'a', true)).toBeUndefined();
  expect(hasWord(['A'], 'a', true)).toBe(true);
  expect(hasWord(['b'], 'a')).toBe(false);
});

describe('two organisations', () => {
  test.each<readonly [string, Named, Named, boolean | undefined]>([
    ['of one mark are one, whatever they are called', { id: 'a', name: 'Acme' }, { id: 'a', name: 'Zen' }, true],
    ['of two marks are two, whatever they are called', { id: 'a', name: 'Acme' }, { id: 'b', name: 'Acme' }, false],
    ['of one name are one', { name: 'Acme Ltd' }, { name: 'ACME LTD.' }, true],
    ['are one where one mark is missing', { id: 'a', name: 'Acme' }, { name: 'acme' }, true],
    ['are one by a former name', { name: 'Zen', formerNames: ['Acme'] }, { name: 'ACME' }, true],
    ['of two names are two', { id: 'a', name: 'Acme' }, { name: 'Zen' }, false],
    ['may be one where one has a mark and the other a name', { id: 'a' }, { name: 'Acme' }, undefined],
    ['may be one where one has neither', {}, { id: 'a', name: 'Acme' }, undefined],
  ])('%s', (_, a, b, is) => {
    expect(same(a, b)).toBe(is);
    expect(same(b, a)).toBe(is);
  });
});
