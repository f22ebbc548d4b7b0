import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOf, monthsBetween, type When } from '../../../src/core/when.js';
import type { Council, Member } from '../../../src/council/model.js';
import { refresh } from '../../../src/council/rules/refresh.js';
import { everyWay, holdsForAll, holdsForSeats, judged, remedyNumber } from '../completions.js';

const BEGIN = '2014-03-01';
const NOW = '2016-03-01';
const FOUNDED = '2005-01-01';
const DAYS = [
  '2006-05-01',
  '2010-02-01',
  '2010-03-01',
  '2014-02-28',
  BEGIN,
  '2014-03-02',
  '2015-08-15',
  NOW,
  '2017-05-01',
];

interface Told {
  readonly name?: string;
  readonly from?: When;
  readonly until?: When;
}

const council = (told: readonly Told[]): Council => ({
  established: FOUNDED,
  asAt: NOW,
  membersSince: FOUNDED,
  members: told.map(
    ({ name, ...seat }): Member => ({ role: 'member', organisation: name === undefined ? {} : { name }, ...seat }),
  ),
});

/** Days that a date may be, of those that matter. */
function daysFor(date: When | undefined): readonly string[] {
  const { first, last } = daysOf(date);
  return [...new Set([...DAYS, first, last])].filter(
    (day) => day !== undefined && day >= (first ?? '') && day <= (last ?? '9999'),
  ) as readonly string[];
}

function completionsOf({ name, from, until }: Told): readonly Told[] {
  const begins = from === undefined ? daysFor({ min: FOUNDED, max: NOW }) : daysFor(from);
  const ends = until === undefined ? [undefined] : daysFor(until);
  return (name === undefined ? ['A', 'B', 'C'] : [name]).flatMap((word) =>
    begins.flatMap((first) =>
      ends.flatMap((last) =>
        last !== undefined && last < first
          ? []
          : [{ name: word, from: first, ...(last === undefined ? {} : { until: last }) }],
      ),
    ),
  );
}

/** Worked out by hand: whole days and names only. */
function outcomeOf(told: readonly Told[]): string {
  const on = (day: string): readonly Told[] =>
    told.filter(({ from, until }) => String(from) <= day && (until === undefined || String(until) >= day));
  const [then, now] = [on(BEGIN), on(NOW)];
  if (now.length === 0) return 'inapplicable';
  const fresh = now.some(({ name }) => !then.some((other) => other.name === name));
  const long = now.filter(({ from }) => (monthsBetween(String(from), NOW)?.min ?? 0) > 72).length;
  return fresh && long / now.length <= 1 / 2 ? 'passed' : 'failed';
}

const date = fc.constantFrom<When>('2008', '2010', '2014', '2015', '2014-03-01', '2014-03-02', { min: '2013' });
const seat = fc
  .record({ name: fc.constantFrom('A', 'B', 'C'), from: date, until: date }, { requiredKeys: [] })
  .filter(
    ({ from, until }) =>
      from === undefined || until === undefined || (daysOf(from).first ?? '') <= (daysOf(until).first ?? ''),
  );
const known = fc.record(
  { name: fc.constantFrom('A', 'B', 'C', 'D'), from: fc.constantFrom(...DAYS), until: fc.constantFrom(...DAYS) },
  { requiredKeys: ['name', 'from'] },
);

test('on whole days it is what a count by hand says', () => {
  fc.assert(
    fc.property(fc.array(known, { minLength: 1, maxLength: 6 }), (told) => {
      expect(judged(refresh, council(told)).outcome).toBe(outcomeOf(told));
    }),
    { numRuns: 200 },
  );
});

test('no way the unknowns turn out overturns a verdict', () => {
  fc.assert(
    fc.property(fc.array(seat, { minLength: 1, maxLength: 3 }), (told) => {
      const ways = everyWay(told.map(completionsOf));
      fc.pre(ways.length > 0 && ways.length < 3000);
      const outcomes = new Set(ways.map(outcomeOf));
      const finding = judged(refresh, council(told));
      if (finding.outcome !== 'cantTell') expect([...outcomes]).toEqual([finding.outcome]);
      if (ways.length < 60) holdsForSeats(refresh, council, told, completionsOf);
    }),
    { numRuns: 200 },
  );
});

test('leavers who are not recorded overturn no verdict', () => {
  const leavers: readonly Told[] = ['A', 'B', 'X'].map((name) => ({ name, from: '2013-02-01', until: '2015-06-30' }));
  const outcomes = new Set<string>();
  fc.assert(
    fc.property(fc.array(known, { minLength: 1, maxLength: 5 }), fc.subarray([...leavers]), (told, more) => {
      const { membersSince: _, ...list } = council(told);
      outcomes.add(holdsForAll(refresh, list, [council(told), council([...told, ...more])]).outcome);
    }),
    { numRuns: 200 },
  );
  expect([...outcomes].sort()).toEqual(['cantTell', 'failed', 'inapplicable']);
});

test('as many seats passed on as the remedy says mend it, and one fewer does not', () => {
  for (let whole = 1; whole <= 12; whole += 1) {
    for (let long = 0; long <= whole; long += 1) {
      const board = (passed: number): Council =>
        council([
          { name: 'Old place', from: '2006-01-01', until: '2015-01-01' },
          { name: 'Newcomer', from: '2015-01-02' },
          ...Array.from({ length: whole }, (_, i) => ({
            name: `Firm ${i}`,
            from: i < long - passed ? '2006-01-01' : '2013-01-01',
          })),
        ]);
      const finding = judged(refresh, board(0));
      if (finding.outcome !== 'failed') continue;
      const n = remedyNumber(finding, 'rotate') ?? 0;
      expect(judged(refresh, board(n)).outcome).toBe('passed');
      expect(judged(refresh, board(n - 1)).outcome).toBe('failed');
    }
  }
});
