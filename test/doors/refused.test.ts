import {
  assessDialogue,
  assessPortfolio,
  assessProcess,
  assessRepresentation,
  InvalidInputError,
  InvalidOptionsError,
  type ParseResult,
  safeParseCouncil,
  safeParseCouncils,
  safeParseDialogue,
  safeParseLocalStrategy,
  safeParseNationalStrategy,
  safeParsePortfolio,
} from 'industrial-strategy';
import { expect, test } from 'vitest';
import { steps } from '../../src/core/pointer.js';
import { fullCouncil } from '../council/full-council.js';
import { fullCouncils, fullDialogue } from '../dialogue/full-dialogue.js';
import { full as fullStrategy } from '../local-strategy/full.js';
import { fullPortfolio } from '../portfolio/full-portfolio.js';
import { alter, placesIn } from '../reading.js';

// An error that outlives its document holds nothing of it: a service that keeps its errors would keep every upload.

/** Nobody reads a longer line of a message. */
const LONGEST_LINE = 2100;
const HUGE = 'x'.repeat(20_000);
const asOf = '2019-12-31';

/** Everything that can be reached from an error, by its own properties, hidden ones included, and its prototypes' state. */
function reachableFrom(value: unknown, seen = new Set<unknown>()): Set<unknown> {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value)) return seen;
  seen.add(value);
  if (typeof value === 'function') return seen; // constructors, which every error shares
  for (const key of Reflect.ownKeys(value)) reachableFrom(Reflect.get(value, key), seen);
  if (value instanceof Map) for (const entry of value) reachableFrom(entry, seen);
  if (value instanceof Set) for (const entry of value) reachableFrom(entry, seen);
  return seen;
}

/** A document with a fault at a place: what is there in a record of its own, or a huge text. */
function* faulty(document: object): Generator<object> {
  const wrong = [{ odd: { of: HUGE } }, [[{ odd: HUGE }]], HUGE];
  for (const [i, at] of placesIn(document)
    .filter((place) => place !== '')
    .entries()) {
    if (i % 2 === 1) continue; // every other place, for time
    const input = structuredClone(document);
    alter(input, steps(at as ''), wrong[(i / 2) % wrong.length], false);
    yield input;
  }
}

function objectsOf(value: unknown, seen = new Set<unknown>()): Set<unknown> {
  if (typeof value !== 'object' || value === null) return seen;
  seen.add(value);
  for (const inner of Object.values(value)) objectsOf(inner, seen);
  return seen;
}

function expectNothingOf(input: unknown, error: unknown): void {
  expect(error instanceof InvalidInputError || error instanceof InvalidOptionsError).toBe(true);
  const own = objectsOf(input);
  for (const object of reachableFrom(error)) if (own.has(object)) expect.fail('the error holds a part of the document');
  const { message, issues = [] } = error as InvalidInputError;
  for (const line of [...message.split('\n'), ...issues.map((issue) => issue.message)]) {
    if (line.length > LONGEST_LINE) expect.fail(`a line of ${line.length} characters`);
  }
  // What is shown of a text is its beginning.
  expect(`${message}${issues.map((issue) => issue.message).join('')}`.includes('x'.repeat(3000))).toBe(false);
}

test.each<[string, object, (input: unknown) => ParseResult<unknown>, ((document: never) => unknown) | null]>([
  ['council', fullCouncil, safeParseCouncil, (document) => assessRepresentation(document, { asOf })],
  ['dialogue', fullDialogue, safeParseDialogue, (document) => assessDialogue(document, { asOf })],
  ['set of councils', fullCouncils, safeParseCouncils, null],
  ['strategy', fullStrategy, safeParseLocalStrategy, (document) => assessProcess(document, { asOf })],
  ['national strategy', fullPortfolio.national, safeParseNationalStrategy, null],
  ['portfolio', fullPortfolio, safeParsePortfolio, (document) => assessPortfolio(document, { asOf })],
])('nothing of a refused %s is kept by its error', (_name, document, parse, judge) => {
  let refused = 0;
  let n = 0;
  for (const input of faulty(document)) {
    const result = parse(input);
    if (!result.success) {
      refused += 1;
      expectNothingOf(input, result.error);
    }
    n += 1;
    // Judging takes longer; what it refuses, it refuses in one place.
    if (judge === null || n % 7 !== 0) continue;
    try {
      judge(input as never);
    } catch (error) {
      expectNothingOf(input, error);
    }
  }
  expect(refused).toBeGreaterThan(2);
});

test('nor of options that are refused', () => {
  for (const options of [
    { asOf, references: [{ id: HUGE, odd: { of: HUGE } }] },
    { asOf, quotas: { odd: HUGE } },
    { asOf, [HUGE]: 1 },
    { asOf: HUGE },
    { asOf, parameters: { [HUGE]: { value: 1, because: 'x' } } },
    { asOf, waivers: [{ fingerprint: HUGE, because: 'x' }] },
    { asOf, profile: { id: 'p', title: 'P', rules: [HUGE] } },
  ]) {
    try {
      assessRepresentation({}, options as never);
      expect.fail('not refused');
    } catch (error) {
      expectNothingOf(options, error);
    }
  }
});
