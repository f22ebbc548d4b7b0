import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOf, type When } from '../../../src/core/when.js';
import type { Council, Member } from '../../../src/council/model.js';
import { continuity } from '../../../src/council/rules/continuity.js';
import { everyWay, holdsForAll, holdsForSeats, judged, remedyNumber } from '../completions.js';

const EARLIER = '2015-03-01';
const LATER = '2016-03-01';
const DAYS = [
  '2013-06-01',
  '2015-02-28',
  '2015-03-01',
  '2015-03-02',
  '2015-08-15',
  '2016-02-29',
  '2016-03-01',
  '2017-05-01',
];

interface Told {
  readonly name?: string;
  readonly from?: When;
  readonly until?: When;
}

const council = (told: readonly Told[], more: Partial<Council> = {}): Council => ({
  established: '2013-01-01',
  asAt: LATER,
  membersSince: '2013-01-01',
  ...more,
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
  const begins = from === undefined ? daysFor({ min: '2013-01-01', max: LATER }) : daysFor(from);
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
  const on = (day: string): Set<string> =>
    new Set(
      told
        .filter(({ from, until }) => String(from) <= day && (until === undefined || String(until) >= day))
        .map(({ name }) => name ?? ''),
    );
  const then = on(EARLIER);
  if (then.size === 0) return 'inapplicable';
  const remain = [...then].filter((name) => on(LATER).has(name)).length;
  return remain / then.size >= 3 / 5 ? 'passed' : 'failed';
}

const date = fc.constantFrom<When>('2013', '2015', '2015-02', '2015-08', '2015-03-01', '2016-02-29', {
  min: '2015-02',
});
const seat = fc.record({ name: fc.constantFrom('A', 'B', 'C'), from: date, until: date }, { requiredKeys: [] });
const makesSense = ({ from, until }: Told): boolean =>
  from === undefined || until === undefined || (daysOf(from).first ?? '') <= (daysOf(until).first ?? '');

const known = fc.record(
  { name: fc.constantFrom('A', 'B', 'C', 'D'), from: fc.constantFrom(...DAYS), until: fc.constantFrom(...DAYS) },
  { requiredKeys: ['name', 'from'] },
);

test('on whole days it is what a count by hand says', () => {
  fc.assert(
    fc.property(fc.array(known, { minLength: 1, maxLength: 6 }), (told) => {
      expect(judged(continuity, council(told)).outcome).toBe(outcomeOf(told));
    }),
    { numRuns: 200 },
  );
});

test('no way the unknowns turn out overturns a verdict', () => {
  fc.assert(
    fc.property(fc.array(seat.filter(makesSense), { minLength: 1, maxLength: 3 }), (told) => {
      const ways = everyWay(told.map(completionsOf));
      fc.pre(ways.length > 0 && ways.length < 3000);
      const outcomes = new Set(ways.map(outcomeOf));
      const finding = judged(continuity, council(told));
      if (finding.outcome !== 'cantTell') expect([...outcomes]).toEqual([finding.outcome]);
      // Seats that do not say whose they are, or began and ended around the same day, only have outer bounds.
      else if (told.every(({ name, until }) => name !== undefined && until !== EARLIER)) {
        expect(outcomes.size).toBeGreaterThan(1);
      }
      if (ways.length < 60) holdsForSeats(continuity, council, told, completionsOf);
    }),
    { numRuns: 200 },
  );
});

test('leavers who are not recorded overturn no verdict', () => {
  const leavers: readonly Told[] = ['A', 'B', 'X', 'Y'].map((name) => ({
    name,
    from: '2013-02-01',
    until: '2015-06-30',
  }));
  const outcomes = new Set<string>();
  fc.assert(
    fc.property(fc.array(known, { minLength: 1, maxLength: 6 }), fc.subarray([...leavers]), (told, more) => {
      const { membersSince: _, ...list } = council(told);
      outcomes.add(holdsForAll(continuity, list, [council(told), council([...told, ...more])]).outcome);
    }),
    { numRuns: 200 },
  );
  expect([...outcomes].sort()).toEqual(['cantTell', 'failed']);
});

test('as many returned as the remedy says mend it, and one fewer does not', () => {
  for (let whole = 1; whole <= 12; whole += 1) {
    for (let left = 0; left <= whole; left += 1) {
      const board = (back: number): Council =>
        council(
          Array.from({ length: whole }, (_, i) => ({
            name: `Firm ${i}`,
            from: '2013-02-01',
            ...(i < left - back ? { until: '2015-06-30' } : {}),
          })),
        );
      const finding = judged(continuity, board(0));
      if (finding.outcome !== 'failed') continue;
      const n = remedyNumber(finding, 'bring-back') ?? 0;
      expect(judged(continuity, board(n)).outcome).toBe('passed');
      expect(judged(continuity, board(n - 1)).outcome).toBe('failed');
    }
  }
});

test('terms of fixed length: the membership begins afresh on the days they begin', () => {
  const terms = (established: string, termMonths: number, asOf: string): string =>
    judged(
      continuity,
      council([{ name: 'A', from: '2010-01-01' }], {
        established,
        membersSince: '2010',
        termsOfReference: { fixedTerm: true, termMonths },
      }),
      { asOf },
    ).messageId;
  // Two-year terms from 1 July 2010: new ones in July 2012, 2014 and 2016.
  expect(terms('2010-07-01', 24, '2012-06-30')).toBe('organisations');
  expect(terms('2010-07-01', 24, '2012-07-01')).toBe('newTerm');
  expect(terms('2010-07-01', 24, '2013-07-01')).toBe('newTerm');
  expect(terms('2010-07-01', 24, '2013-07-02')).toBe('organisations');
  expect(terms('2010-07-01', 24, '2014-07-01')).toBe('newTerm');
  // The month is known: most days of the year are clear, the edges are not.
  expect(terms('2010-07', 24, '2012-06-30')).toBe('organisations');
  expect(terms('2010-07', 24, '2012-07-15')).toBe('restart');
  expect(terms('2010-07', 24, '2012-07-31')).toBe('newTerm');
});
