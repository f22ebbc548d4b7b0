import fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolve, steps } from '../src/core/pointer.js';
import { InvalidInputError } from '../src/documents/invalid-input.js';
import type { ParseResult } from '../src/documents/parse-schema.js';
import { alter, deepFrozen, places, placesIn } from './reading.js';

// What the tests of every parser need: faults as text, and documents put out of order in any way.

/** Every object in a value, itself included. */
export function objectsIn(value: unknown, seen = new Set<unknown>()): Set<unknown> {
  if (typeof value === 'object' && value !== null) {
    seen.add(value);
    for (const inner of Object.values(value)) objectsIn(inner, seen);
  }
  return seen;
}

/**
 * Tests that a parser reads a document that uses every field without loss, and that whatever else is given is read as it
 * stands or refused with places and reasons; `words` are words and marks of the model, to come near to being right.
 */
export function testParser<T>(
  full: T,
  parse: (input: unknown) => T,
  safeParse: (input: unknown) => ParseResult<T>,
  words: readonly string[],
): void {
  deepFrozen(full);
  const spots = placesIn(full);
  const spot = fc.constantFrom(...spots);
  const keys = [...new Set(spots.flatMap((place) => steps(place as '')))].filter((key) => key !== '');
  const word = fc.oneof(fc.constantFrom(...keys, '2014', '2014-13', '', ...words), fc.string());
  const json = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      word,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.nat(5),
      fc.boolean(),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(word, tie('value'), { maxKeys: 4 }),
    ),
  })).value;

  /** Parses to an equal value, or is refused with places that are in the document or missing from it. */
  function isReadOrRefused(input: unknown): boolean {
    const result = safeParse(input);
    if (result.success) {
      expect(result.data).toEqual(input);
      expect(JSON.stringify(result.data)).toBe(JSON.stringify(input));
      return true;
    }
    expect(result.error).toBeInstanceOf(InvalidInputError);
    expect(result.error.issues.length).toBeGreaterThan(0);
    for (const { pointer, message } of result.error.issues) {
      expect(message).toMatch(/\S/);
      expect(message).not.toMatch(/^Invalid input/);
      const parent = pointer.slice(0, Math.max(0, pointer.lastIndexOf('/'))) as '' | `/${string}`;
      const record = resolve(input, parent);
      expect(record === input || (typeof record === 'object' && record !== null)).toBe(true);
    }
    expect(() => parse(input)).toThrow(InvalidInputError);
    return false;
  }

  test('a document with every field comes back without loss, and shares nothing', () => {
    expect(parse(full)).toStrictEqual(full);
    expect(JSON.stringify(parse(full))).toBe(JSON.stringify(full));
    const objects = objectsIn(full);
    for (const object of objectsIn(parse(full))) expect(objects.has(object)).toBe(false);
  });

  test('any JSON is read or refused', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), json), (input) => {
        isReadOrRefused(deepFrozen(input));
      }),
      { numRuns: 200 },
    );
  });

  test('a document with something put in, taken out or put in its place is read or refused', () => {
    let read = 0;
    let refused = 0;
    const change = fc.oneof(
      fc.record({ do: fc.constant('put' as const), at: spot, value: json }),
      fc.record({ do: fc.constant('move' as const), at: spot, from: spot }),
      fc.record({ do: fc.constant('drop' as const), at: spot }),
      fc.record({ do: fc.constant('add' as const), at: spot, key: word, value: json }),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const input = structuredClone(full) as unknown;
        for (const one of changes) {
          const moved = one.do === 'move' ? structuredClone(resolve(full, one.from as '')) : undefined;
          const value = one.do === 'move' ? moved : 'value' in one ? one.value : 0;
          const at = steps(one.at as '');
          alter(input, one.do === 'add' ? [...at, one.key] : at, value, one.do === 'drop');
        }
        if (isReadOrRefused(deepFrozen(input))) read += 1;
        else refused += 1;
      }),
      { numRuns: 250 },
    );
    expect(read).toBeGreaterThan(10);
    expect(refused).toBeGreaterThan(10);
  });

  test('null anywhere is refused at its place', () => {
    for (const at of spots) {
      const input = structuredClone(full) as unknown;
      alter(input, steps(at as ''), null, false);
      expect(places(safeParse(input))).toContain(at);
    }
  });

  test('a field that no record has is refused wherever a record stands', () => {
    for (const at of ['', ...spots]) {
      const record = resolve(full, at as '');
      if (typeof record !== 'object' || record === null || Array.isArray(record)) continue;
      if (/\/provenance(\/|$)/.test(at)) continue; // keys there are paths
      const input = structuredClone(full) as unknown;
      alter(input, [...steps(at as ''), 'wibble'], 1, false);
      expect(places(safeParse(input))).toContain(`${at}/wibble`);
    }
  });

  test('a mark of origin that leads nowhere is refused on every record that has marks', () => {
    const marked = spots.filter((at) => at.endsWith('/provenance'));
    for (const at of ['/provenance', ...marked]) {
      const input = structuredClone(full) as unknown;
      alter(input, steps(at as ''), { wibble: {} }, false);
      expect(places(safeParse(input))).toContain(`${at}/wibble`);
    }
  });
}
