import { expect, test } from 'vitest';
import type { LocalStrategy } from '../../src/local-strategy/index.js';
import type { NationalStrategy } from '../../src/national-strategy/index.js';
import type { Portfolio } from '../../src/portfolio/index.js';
import { portfolioRules } from '../../src/portfolio/portfolio-rules.js';
import { assess } from '../../src/rules/assess.js';

// Twice as many strategies take twice as long, and what they say is read once a portfolio. Figures of what is given: every
// fact about them is known, as pairs that are not known are to be reported, each of them.

const national: NationalStrategy = {
  id: 'plan',
  foundations: [{ id: 'ideas', asked: 'required' }],
  challenges: [{ id: 'clean', asked: 'optional', missions: [] }],
  sectors: Array.from({ length: 8 }, (_, i) => ({ id: `sector-${i}`, asked: 'optional' as const })),
  objectives: [],
  targets: [{ id: 'jobs', value: 100_000, unit: 'jobs', summable: true }],
};

function strategy(i: number): LocalStrategy {
  return {
    id: `place-${i}`,
    name: `Place ${i}`,
    framework: 'plan',
    themes: [],
    priorities: [
      {
        foundations: [{ id: 'ideas' }],
        challenges: [{ id: 'clean' }],
        missions: [],
        sectors: [],
        objectives: [],
        codes: [`a${i}`, `b${i % 97}`],
      },
    ],
    sectors: [{ id: 's', national: [{ id: `sector-${i % 8}` }] }],
    silences: [],
    collaborations: [],
    authorities: [{ authority: `council-${i}`, tier: 'single', alsoIn: [] }],
    placeNames: [],
    chapters: [{ text: `kilns${i} works${i % 89}` }],
    indicators: [
      {
        id: 'jobs',
        unit: 'jobs',
        target: { kind: 'number', value: 10, addsTo: 'jobs', countedElsewhere: 0 },
        actuals: [],
      },
    ],
  };
}

function portfolio(n: number): Portfolio {
  const strategies = Array.from({ length: n }, (_, i) => strategy(i));
  return {
    national,
    strategies,
    complete: true,
    overlaps: [],
    neighbours: strategies.slice(1).map(({ id = '' }, i) => ({ a: `place-${i}`, b: id })),
    reviews: strategies.map(({ id = '' }, i) => ({ strategy: id, by: `panel ${i % 5}`, form: 'f', period: 'p' })),
    register: strategies.map((_, i) => ({ authority: `council-${i}`, tier: 'single' as const })),
  };
}

test.each(portfolioRules.map((rule) => [rule.id, rule] as const))('%s', { timeout: 120_000 }, (_, rule) => {
  const time = (document: Portfolio): number => {
    const before = process.cpuUsage();
    assess<Portfolio>(document, [rule], { asOf: '2019-12-31' });
    const { user } = process.cpuUsage(before);
    return user / 1000;
  };
  const [small, large] = [portfolio(500), portfolio(1000)];
  time(portfolio(100));
  const least = (document: Portfolio): number => Math.min(time(document), time(document), time(document));
  const [a, b] = [least(small), least(large)];
  // Below some milliseconds it is the clock that is measured.
  expect(b).toBeLessThan(2.6 * Math.max(a, 20));
});
