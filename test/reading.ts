import fc from 'fast-check';
import { expect } from 'vitest';
import { resolve, steps } from '../src/core/pointer.js';
import { InvalidInputError } from '../src/documents/invalid-input.js';
import type { ParseResult } from '../src/documents/parse-schema.js';

// What the tests of every parser need: faults as text, and documents that are nearly right.

/** A parser and its twin that does not throw. */
export interface Reader {
  readonly parse: (input: unknown) => unknown;
  readonly safeParse: (input: unknown) => ParseResult<unknown>;
}

/** The places at fault, in the order they are told; empty when there is none. */
export function places(result: ParseResult<unknown>): readonly string[] {
  return result.success ? [] : result.error.issues.map((issue) => issue.pointer);
}

/** Every fault as `pointer: message`. */
export function faultsOf(result: ParseResult<unknown>): readonly string[] {
  return result.success ? [] : result.error.issues.map((issue) => `${issue.pointer}: ${issue.message}`);
}

export function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFrozen(inner);
  }
  return value;
}

/** Parses to an equal value, or is refused with places that are in the document or missing from it. Nothing else. */
export function isReadOrRefused({ parse, safeParse }: Reader, input: unknown): boolean {
  const result = safeParse(input);
  if (result.success) {
    expect(result.data).toEqual(input);
    expect(JSON.stringify(result.data)).toBe(JSON.stringify(input));
    expect(parse(result.data)).toStrictEqual(result.data);
    return true;
  }
  expect(result.error).toBeInstanceOf(InvalidInputError);
  expect(result.error.issues.length).toBeGreaterThan(0);
  for (const { pointer, message } of result.error.issues) {
    expect(message).toMatch(/\S/);
    expect(message).not.toMatch(/^Invalid input/);
    const record = resolve(input, parentOf(pointer));
    expect(record === input || (typeof record === 'object' && record !== null)).toBe(true);
  }
  expect(() => parse(input)).toThrow(InvalidInputError);
  return false;
}

const parentOf = (pointer: string) => pointer.slice(0, Math.max(0, pointer.lastIndexOf('/'))) as '' | `/${string}`;

/** The places of a document, and any JSON with words and keys of the document among the noise. */
export function near(full: unknown, words: readonly string[]) {
  const spots = placesIn(full);
  const spot = fc.constantFrom(...spots);
  const keys = [...new Set(spots.flatMap((place) => steps(place as '')))].filter((key) => key !== '');
  const word = fc.oneof(fc.constantFrom(...keys, ...words, ''), fc.string());
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
  const change = fc.oneof(
    fc.record({ do: fc.constant('put' as const), at: spot, value: json }),
    fc.record({ do: fc.constant('move' as const), at: spot, from: spot }),
    fc.record({ do: fc.constant('drop' as const), at: spot }),
    fc.record({ do: fc.constant('add' as const), at: spot, key: word, value: json }),
  );
  /** The document with up to three things put in, taken out or put in place of others. */
  const altered = fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const input = structuredClone(full) as unknown;
    for (const one of changes) {
      const value = one.do === 'move' ? structuredClone(resolve(full, one.from as '')) : 'value' in one ? one.value : 0;
      const path = steps(one.at as '');
      alter(input, one.do === 'add' ? [...path, one.key] : path, value, one.do === 'drop');
    }
    return input;
  });
  return { spot, json, altered };
}

/** The pointer of every value below the document. */
export function placesIn(value: unknown, base = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = `${base}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return [at, ...placesIn(inner, at)];
  });
}

/** Puts a value at a path or takes it away, where the way there still exists. */
export function alter(document: unknown, path: readonly string[], value: unknown, drop: boolean): void {
  let record = document;
  for (const step of path.slice(0, -1)) {
    if (typeof record !== 'object' || record === null || !Object.hasOwn(record, step)) return;
    record = (record as Record<string, unknown>)[step];
  }
  const key = path.at(-1);
  if (typeof record !== 'object' || record === null || key === undefined) return;
  if (Array.isArray(record)) {
    const i = Number(key);
    if (!Number.isInteger(i) || i < 0 || i >= record.length) return;
    if (drop) record.splice(i, 1);
    else record[i] = value;
  } else if (drop) delete (record as Record<string, unknown>)[key];
  else Object.defineProperty(record, key, { value, enumerable: true, writable: true, configurable: true });
}
