import { readFileSync } from 'node:fs';
import * as measures from 'industrial-strategy/measures';
import { describe, expect, it } from 'vitest';
import { apportionLargestRemainder } from '../../src/measures/apportion-largest-remainder.js';

interface Oracle {
  readonly id: string;
  readonly measure: string;
  readonly input: never;
  readonly expected: unknown;
  readonly tolerance: number;
  readonly tool: string;
}

const { cases, counts } = JSON.parse(readFileSync(new URL('../oracles/measures.json', import.meta.url), 'utf8')) as {
  readonly cases: readonly Oracle[];
  readonly counts: Readonly<Record<string, number>>;
};

/** Every function under test, by the name its oracles use. */
const functions: Readonly<Record<string, (input: never) => unknown>> = { ...measures, apportionLargestRemainder };

/** Where the oracle uses R's word for a field, ours is put back into it. */
const oracleNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  exactMultinomial: { byProbability: 'pProb', byLikelihoodRatio: 'pLLR', byChiSquare: 'pChisq' },
  hypergeometric: { twoSided: 'twoSidedMinLikelihood' },
  kaplanMeier: { medianMidpoint: 'medianR' },
};

function inOracleWords(measure: string, result: unknown): unknown {
  const names = oracleNames[measure];
  if (names === undefined || result === null) return result;
  return Object.fromEntries(Object.entries(result as object).map(([name, value]) => [names[name] ?? name, value]));
}

/**
 * votelib leaves a seat open when the last quotients tie, so this oracle gives out 9 of 10 seats: 77/11 and 21/3 are both
 * 7. Our rule gives the open seat to the larger weight.
 */
const openSeats: Readonly<Record<string, { readonly of: number; readonly expected: readonly number[] }>> = {
  'apportionSainteLague/m': { of: 10, expected: [6, 2, 1, 1, 0] },
};

/** Compares numbers within the tolerance and everything else exactly; fields and lengths must match in both directions. */
function expectWithin(actual: unknown, expected: unknown, tolerance: number, path: string): void {
  if (expected === 'Infinity' || expected === '-Infinity') expect(actual, path).toBe(Number(expected));
  else if (typeof expected === 'number') {
    expect(actual, path).toBeTypeOf('number');
    expect(Math.abs((actual as number) - expected), `${path}: ${actual} for ${expected}`).toBeLessThanOrEqual(
      tolerance,
    );
  } else if (typeof expected === 'object' && expected !== null) {
    expect(Array.isArray(actual), path).toBe(Array.isArray(expected));
    expect(Object.keys(actual as object).sort(), path).toEqual(Object.keys(expected).sort());
    for (const [key, value] of Object.entries(expected))
      expectWithin((actual as Record<string, unknown>)[key], value, tolerance, `${path}.${key}`);
  } else expect(actual, path).toBe(expected);
}

const freezeDeep = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freezeDeep);
  return value;
};

describe('values computed by independent software, or published', () => {
  it('cover every measure, and every case is of a measure that exists', () => {
    expect(Object.keys(counts).sort()).toEqual(Object.keys(functions).sort());
    for (const [measure, count] of Object.entries(counts))
      expect(cases.filter((oracle) => oracle.measure === measure).length, measure).toBe(count);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
    expect(cases.length).toBe(Object.values(counts).reduce((sum, count) => sum + count));
  });

  // Mendel's peas alone have 29 million outcomes.
  it.each(cases)('$id ($tool)', { timeout: 60_000 }, ({ id, measure, input, expected, tolerance }) => {
    const actual = functions[measure]?.(freezeDeep(input));
    const open = openSeats[id];
    if (open) expect((expected as number[]).reduce((sum, seats) => sum + seats)).toBe(open.of - 1);
    expectWithin(inOracleWords(measure, actual), open?.expected ?? expected, tolerance, measure);
  });
});
