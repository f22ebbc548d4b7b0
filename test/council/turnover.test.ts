import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Council, Member } from '../../src/council/model.js';
import { continuity } from '../../src/council/rules/continuity.js';
import { refresh } from '../../src/council/rules/refresh.js';
import { judged } from './completions.js';

// Who is who, where one record has but a mark, another but a name and a third neither: whatever a rule says of such a
// list it says of every list that it may turn out to be.

const NOW = '2016-03-01';

interface Told {
  readonly id?: string;
  readonly name?: string;
  /** Sat then, sits now, or both. */
  readonly sat: 'before' | 'now' | 'both';
}

interface Whole extends Told {
  readonly id: string;
  readonly name: string;
}

const TERMS = {
  before: { from: '2014-01-01', until: '2015-10-01' },
  now: { from: '2015-10-02' },
  both: { from: '2014-01-01' },
} as const;

const council = (told: readonly Told[], established = '2010-01-01'): Council => ({
  established,
  asAt: NOW,
  membersSince: '2010-01-01',
  members: told.map(({ sat, ...organisation }): Member => ({ role: 'member', organisation, ...TERMS[sat] })),
});

const IDS = ['a', 'b', 'c', 'd'];
const NAMES = ['Acme', 'Bolts', 'Cogs', 'Dyes'];

/** Every way in which the records may be completed so that a mark has one name and a name one mark. */
function completionsOf(told: readonly Told[]): readonly (readonly Whole[])[] {
  let ways: readonly (readonly Whole[])[] = [[]];
  for (const one of told) {
    ways = ways.flatMap((way) =>
      IDS.flatMap((id) =>
        NAMES.flatMap((name) => {
          if ((one.id ?? id) !== id || (one.name ?? name) !== name) return [];
          return way.every((other) => (other.id === id) === (other.name === name))
            ? [[...way, { ...one, id, name }]]
            : [];
        }),
      ),
    );
  }
  return ways;
}

const sitting = (whole: readonly Whole[], ...when: readonly Told['sat'][]): ReadonlySet<string> =>
  new Set(whole.filter(({ sat }) => when.includes(sat)).map(({ id }) => id));

/** Worked out by hand: three of five who sat then have to sit still. */
function remains(whole: readonly Whole[]): string {
  const then = [...sitting(whole, 'before', 'both')];
  const now = sitting(whole, 'now', 'both');
  if (then.length === 0) return 'inapplicable';
  return then.filter((id) => now.has(id)).length / then.length >= 3 / 5 ? 'passed' : 'failed';
}

/** Worked out by hand: somebody sits now who did not sit then, and no seat is held for long. */
function isFresh(whole: readonly Whole[]): string {
  const then = sitting(whole, 'before', 'both');
  const now = [...sitting(whole, 'now', 'both')];
  if (now.length === 0) return 'inapplicable';
  return now.some((id) => !then.has(id)) ? 'passed' : 'failed';
}

const told = fc.array(
  fc.record(
    {
      id: fc.constantFrom(...IDS.slice(0, 2)),
      name: fc.constantFrom(...NAMES.slice(0, 2)),
      sat: fc.constantFrom<Told['sat']>('before', 'now', 'both'),
    },
    { requiredKeys: ['sat'] },
  ),
  { minLength: 1, maxLength: 4 },
);

test.each([
  ['continuity', continuity, remains, {}],
  [
    'refresh',
    refresh,
    isFresh,
    { parameters: { 'representation/refresh/windowMonths': { value: 12, because: 'as continuity looks back' } } },
  ],
] as const)('%s: no way in which it may turn out who is who overturns a verdict', (_, rule, outcomeOf, options) => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(told, (list) => {
      const ways = completionsOf(list);
      fc.pre(ways.length > 0);
      const outcomes = new Set(ways.map(outcomeOf));
      const { outcome } = judged(rule, council(list), options);
      seen.add(outcome);
      if (outcome !== 'cantTell') expect([...outcomes]).toEqual([outcome]);
      // Where every record says who it is, it tells.
      if (list.every(({ id, name }) => id !== undefined && name !== undefined)) expect(outcome).not.toBe('cantTell');
    }),
    { numRuns: 400 },
  );
  expect([...seen].sort()).toEqual(['cantTell', 'failed', 'inapplicable', 'passed']);
});

test('what it asks for says who is who', () => {
  const list: readonly Told[] = [
    { id: 'a', sat: 'before' },
    { name: 'Acme', sat: 'now' },
    { name: 'Bolts', sat: 'now' },
  ];
  const finding = judged(continuity, council(list));
  expect(finding.measurements.map(({ name, observed }) => [name, observed])).toEqual([
    ['members then', 1],
    ['months since the council was set up', 74],
    ['share of the members then who still are', { min: 0, max: 1 }],
  ]);
  expect(finding.settledBy?.facts).toEqual([
    {
      at: '/members/0/organisation/name',
      need: 'what the organisation with the mark a is called',
      ask: 'organisation/name',
      of: 'a',
    },
  ]);
});
