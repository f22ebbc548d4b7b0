import { expect, test } from 'vitest';
import type { AuthorityMembership } from '../../src/local-strategy/model/strategy.js';
import type { Portfolio } from '../../src/portfolio/model.js';
import { boundaries } from '../../src/portfolio/rules/boundaries.js';
import { everyWay, judged } from '../council/completions.js';

// Two counties of two districts each and a unitary: every way to write them into the lists of two strategies, beside the
// pieces of land that they stand for.

const DISTRICTS: Readonly<Record<string, string>> = { alder: 'north', birch: 'north', cedar: 'south', downs: 'south' };
const COUNTIES = ['north', 'south'];
const MARKS = [...COUNTIES, ...Object.keys(DISTRICTS), 'elm'];

const tierOf = (mark: string): NonNullable<AuthorityMembership['tier']> =>
  COUNTIES.includes(mark) ? 'upper' : mark === 'elm' ? 'single' : 'lower';

/** The pieces of land of an authority, as the counties of districts are in that world. */
const landOf = (mark: string, countyOf: Readonly<Record<string, string>>): readonly string[] => {
  const districts = Object.keys(countyOf).filter((district) => countyOf[district] === mark);
  return districts.length > 0 ? districts : [mark];
};

type Lists = readonly [a: readonly string[], b: readonly string[]];

/** Is each authority of the register in one strategy: each piece of its land in one, and none in both? */
function isRight(lists: Lists, countyOf: Readonly<Record<string, string>>): boolean {
  const [a, b] = lists.map((list) => new Set(list.flatMap((mark) => landOf(mark, countyOf))));
  return MARKS.every((mark) => landOf(mark, countyOf).every((piece) => a?.has(piece) !== b?.has(piece)));
}

function portfolio(lists: Lists, countyOf: Readonly<Record<string, string>>): Portfolio {
  const record = (mark: string): AuthorityMembership => ({
    authority: mark,
    tier: tierOf(mark),
    ...(countyOf[mark] === undefined ? {} : { partOf: countyOf[mark] }),
  });
  return {
    national: {},
    complete: true,
    strategies: lists.map((list, i) => ({ id: `s${i}`, authorities: list.map(record) })),
    register: MARKS.map(record),
  };
}

/** An authority is in none of the two, in one, or in both. */
const PLACES: readonly (readonly number[])[] = [[], [0], [1], [0, 1]];
const lists: readonly Lists[] = everyWay(MARKS.map(() => PLACES.slice(0, 3)))
  .concat(everyWay(MARKS.map((mark) => (COUNTIES.includes(mark) || mark === 'alder' ? PLACES : PLACES.slice(0, 2)))))
  .map((places) => [0, 1].map((i) => MARKS.filter((_, k) => places[k]?.includes(i))) as unknown as Lists);

const outcomeOf = (document: Portfolio): string => judged(boundaries, document, { asOf: '2019-07-19' }).outcome;

test('with the county of each district on record, it is as the pieces of land are', { timeout: 120_000 }, () => {
  for (const way of lists) {
    const right = isRight(way, DISTRICTS) ? 'passed' : 'failed';
    expect([way, outcomeOf(portfolio(way, DISTRICTS))]).toEqual([way, right]);
  }
});

test('without it, nothing is said that the counties of districts could overturn', { timeout: 120_000 }, () => {
  // A district may lie in either county, or in one that nobody names.
  const worlds = everyWay(Object.keys(DISTRICTS).map(() => [...COUNTIES, 'elsewhere'])).map((counties) =>
    Object.fromEntries(Object.keys(DISTRICTS).map((district, i) => [district, counties[i] ?? ''])),
  );
  const outcomes = new Set<string>();
  for (const way of lists) {
    const outcome = outcomeOf(portfolio(way, {}));
    outcomes.add(outcome);
    if (outcome === 'cantTell') continue;
    const answers = worlds.map((world) => (isRight(way, world) ? 'passed' : 'failed'));
    expect([way, [...new Set(answers)]]).toEqual([way, [outcome]]);
  }
  expect([...outcomes].sort()).toEqual(['cantTell', 'failed', 'passed']);
});
