import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LocalStrategy } from '../../src/local-strategy/model/strategy.js';
import { assessPortfolio } from '../../src/portfolio/index.js';
import type { OutsideReview, Portfolio } from '../../src/portfolio/model.js';

const IDS = ['a', 'b', 'c', 'd'];
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(of, { nil: undefined });
const word = fc.constantFrom('p', 'q', 'r');

/** The record without the fields that are not known. */
const told = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

const priority = fc
  .record({
    foundations: maybe(fc.subarray([{ id: 'ideas' }])),
    challenges: maybe(fc.subarray([{ id: 'clean' }])),
    missions: fc.constant([]),
    sectors: fc.constant([]),
    codes: maybe(fc.subarray(['x', 'y', 'z'])),
    shared: maybe(fc.constant('chapter')),
  })
  .map(told);

const strategies = fc
  .tuple(
    ...IDS.map((id) =>
      fc
        .record({
          id: fc.constant(id),
          framework: fc.constant('plan'),
          themes: maybe(fc.constant([])),
          priorities: maybe(fc.array(priority, { maxLength: 2 })),
          sectors: maybe(fc.subarray([{ national: [{ id: 'wind' }] }])),
          silences: fc.constant([]),
          collaborations: maybe(
            fc.array(fc.record({ with: fc.subarray(IDS), agreed: fc.boolean() }), { maxLength: 1 }),
          ),
          authorities: maybe(
            fc.uniqueArray(
              fc
                .record({
                  authority: fc.constantFrom('north', 'alder', 'birch', 'elm'),
                  part: maybe(fc.constant(true)),
                })
                .map(({ authority, part }) =>
                  told({
                    authority,
                    part,
                    tier: authority === 'north' ? 'upper' : authority === 'elm' ? 'single' : 'lower',
                  }),
                ),
              { maxLength: 3, selector: ({ authority }) => authority },
            ),
          ),
          placeNames: maybe(fc.constant([])),
          chapters: maybe(
            fc.array(fc.record({ text: fc.constantFrom('kilns glass', 'glass works', 'wool') }), { maxLength: 2 }),
          ),
        })
        .map(told),
    ),
  )
  .map((list) => list as unknown as readonly LocalStrategy[]);

const portfolios = fc
  .record({
    strategies,
    n: fc.integer({ min: 1, max: 4 }),
    complete: maybe(fc.boolean()),
    overlaps: maybe(fc.constant([])),
    neighbours: maybe(fc.subarray([{ a: 'a', b: 'b' }])),
    reviews: maybe(
      fc.array(
        fc.record({ strategy: fc.constantFrom(...IDS), by: maybe(word), form: maybe(word), period: word }).map(told),
        {
          maxLength: 5,
        },
      ),
    ),
    register: maybe(
      fc.uniqueArray(
        fc
          .record({ authority: fc.constantFrom('north', 'alder', 'birch', 'elm'), partOf: maybe(fc.constant('north')) })
          .map(({ authority, partOf }) =>
            told({ authority, partOf: authority === 'alder' || authority === 'birch' ? partOf : undefined }),
          ),
        { selector: ({ authority }) => authority },
      ),
    ),
  })
  .map(({ n, strategies: all, ...rest }) => {
    const within = all.slice(0, n).map(({ id }) => id);
    const neighbours = rest.neighbours?.filter(({ a, b }) => within.includes(a) && within.includes(b));
    return told({
      national: {
        id: 'plan',
        foundations: [{ id: 'ideas', asked: 'required' }],
        challenges: [{ id: 'clean', missions: [] }],
        sectors: [{ id: 'wind', asked: 'optional' }],
        objectives: [],
      },
      ...rest,
      reviews: rest.reviews as readonly OutsideReview[] | undefined,
      neighbours,
      strategies: all.slice(0, n),
    }) as unknown as Portfolio;
  });

const verdictsOf = (portfolio: Portfolio): readonly string[] =>
  assessPortfolio(portfolio, { asOf: '2019-12-31' })
    .findings.map(({ fingerprint, outcome, severity }) => `${fingerprint} ${outcome} ${severity}`)
    .sort();

function ordersOf<T>(list: readonly T[]): readonly (readonly T[])[] {
  if (list.length < 2) return [list];
  return list.flatMap((one, i) => ordersOf(list.filter((_, k) => k !== i)).map((rest) => [one, ...rest]));
}

test('the order in which strategies stand changes no verdict', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(portfolios, (portfolio) => {
      const right = verdictsOf(portfolio);
      for (const order of ordersOf(portfolio.strategies))
        expect(verdictsOf({ ...portfolio, strategies: order })).toEqual(right);
    }),
    { numRuns: 40 },
  );
});

test('chapters, codes and names of places that become known turn nothing but what could not be told', {
  timeout: 120_000,
}, () => {
  const alike = (['portfolio/differentiated', 'portfolio/collaboration-taken-up'] as const).map((id) => id as string);
  const outcomes = (portfolio: Portfolio): ReadonlyMap<string, string> =>
    new Map(
      assessPortfolio(portfolio, { asOf: '2019-12-31' })
        .findings.filter(({ ruleId }) => alike.includes(ruleId))
        .map(({ fingerprint, outcome }) => [fingerprint, outcome]),
    );
  fc.assert(
    fc.property(portfolios, strategies, (portfolio, more) => {
      const filled = portfolio.strategies.map((strategy, i): LocalStrategy => {
        const other = more[i] as LocalStrategy;
        const { chapters = other.chapters, placeNames = other.placeNames } = strategy;
        const priorities = strategy.priorities?.map((one) => told({ ...one, codes: one.codes ?? ['z'] }));
        return told({ ...strategy, chapters, placeNames, priorities }) as LocalStrategy;
      });
      const after = outcomes({ ...portfolio, strategies: filled });
      for (const [fingerprint, outcome] of outcomes(portfolio)) {
        if (outcome !== 'cantTell') expect([fingerprint, after.get(fingerprint)]).toEqual([fingerprint, outcome]);
      }
    }),
    { numRuns: 150 },
  );
});
