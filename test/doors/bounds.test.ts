import {
  assessDialogue,
  assessPortfolio,
  assessProcess,
  type ParseResult,
  safeParseDialogue,
  safeParseLocalStrategy,
  safeParseNationalStrategy,
} from 'industrial-strategy';
import { describe, expect, test } from 'vitest';
import { resolve, steps } from '../../src/core/pointer.js';
import { fullDialogue } from '../dialogue/full-dialogue.js';
import { full as fullStrategy } from '../local-strategy/full.js';
import { alter, placesIn } from '../reading.js';

// No number is without a bound: beyond it a slip of the pen becomes Infinity in a sentence, or breaks a rule.

const asOf = '2019-12-31';
const LIMITS = [1_000_000, 1_000_000_000_000_000];

describe.each<[string, object, (input: unknown) => ParseResult<unknown>, (document: never) => unknown]>([
  ['dialogue', fullDialogue, safeParseDialogue, (document) => assessDialogue(document, { asOf })],
  ['strategy', fullStrategy, safeParseLocalStrategy, (document) => assessProcess(document, { asOf })],
  [
    'national strategy',
    {
      horizonYears: 10,
      targets: [{ id: 't', value: { min: 3, max: 5 } }],
      sectors: [{ id: 's', deals: [{ edition: 1 }] }],
      localInstrument: { horizonYears: 10, waves: [{ number: 1, partnerships: 3 }] },
    },
    safeParseNationalStrategy,
    (national) => assessPortfolio({ national, strategies: [] }, { asOf }),
  ],
])('each number of a %s', (_name, document, parse, judge) => {
  const spots = placesIn(document).filter(
    (at) => typeof resolve(document, at as '') === 'number' && !at.includes('/provenance/'),
  );
  const withNumber = (at: string, value: number): object => {
    const input = structuredClone(document);
    alter(input, steps(at as ''), value, false);
    return input;
  };
  const isRefused = (at: string, value: number): boolean => {
    const result = parse(withNumber(at, value));
    return !result.success && result.error.issues.some(({ pointer }) => pointer === at);
  };

  test.each(spots)('%s has a bound', (at) => {
    for (const value of [1e308, -1e308, Number.MAX_VALUE]) {
      expect(isRefused(at, value)).toBe(true);
      expect(() => judge(withNumber(at, value) as never)).toThrow(/or (?:less|more), found/);
    }
    for (const limit of LIMITS) {
      for (const value of [0, 1, limit, limit + 1]) {
        const input = withNumber(at, value);
        if (!parse(input).success) continue;
        const told = JSON.stringify(judge(input as never));
        expect(told).not.toMatch(/Infinity|NaN|ruleBroke/);
      }
    }
    expect(LIMITS.filter((limit) => isRefused(at, limit + 1) && !isRefused(at, limit)).length).toBeLessThanOrEqual(1);
    expect(isRefused(at, 1_000_000_000_000_001)).toBe(true);
  });
});
