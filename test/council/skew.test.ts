import fc from 'fast-check';
import { expect, test } from 'vitest';
import { upper } from '../../src/core/known.js';
import type { Placement, Window } from '../../src/council/seating/placement.js';
import { type Bounds, judgeSkew } from '../../src/council/seating/skew.js';

/** Every way the open seats can fall: which of the uncertain ones count, and which category each is of. */
function* completions({ sure, maybe, open }: Placement): Generator<readonly number[]> {
  // Each seat by itself: the categories it may be of, and none where it may not count.
  const seats = [
    ...maybe.flatMap((n, k) => Array.from({ length: n }, () => [k, null])),
    ...open.flatMap(({ n, counts, among }) =>
      Array.from({ length: n }, (): (number | null)[] => (counts ? [...among] : [...among, null])),
    ),
  ];
  function* from(i: number, counts: readonly number[]): Generator<readonly number[]> {
    const seat = seats[i];
    if (seat === undefined) yield counts;
    else for (const k of seat) yield* from(i + 1, k === null ? counts : counts.map((n, j) => (j === k ? n + 1 : n)));
  }
  yield* from(0, sure);
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, n) => sum + n, 0);
}

const few = fc.integer({ min: 0, max: 2 });
const cases = fc.integer({ min: 2, max: 4 }).chain((k) => {
  const among = fc.subarray([...Array(k).keys()], { minLength: 2 });
  return fc.record({
    placement: fc.record({
      sure: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: k, maxLength: k }),
      maybe: fc.array(fc.integer({ min: 0, max: 1 }), { minLength: k, maxLength: k }),
      open: fc.array(fc.record({ n: few, counts: fc.boolean(), among }), { maxLength: 3 }),
    }),
    // Windows that depend on the number of seats, as fair seats do.
    edges: fc.array(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 5 })), {
        minLength: k,
        maxLength: k,
      }),
      { minLength: 25, maxLength: 25 },
    ),
  });
});

const bounded = (least: number, most: number): Bounds => ({ least, most, tight: { least, most } });

/** Seats that change hands until every category is in its window. */
function moves(counts: readonly number[], windows: readonly Window[]): number {
  const out = counts.map((n, k) => Math.max(0, n - (windows[k]?.most ?? n)));
  const lacking = counts.map((n, k) => Math.max(0, (windows[k]?.least ?? 0) - n));
  return Math.max(total(out), total(lacking));
}

test('a verdict is given exactly when every way the open seats could fall agrees', () => {
  fc.assert(
    fc.property(cases, ({ placement, edges }) => {
      const windows = (seats: number): readonly Bounds[] =>
        (edges[seats] ?? []).map(([least, width]) => bounded(least, least + width));
      const seen = { fine: false, bad: false, tooFew: false };
      const sides = placement.sure.map(() => ({ over: new Set<boolean>(), under: new Set<boolean>() }));
      const steps = new Set<number>();
      let reachable = true;
      for (const counts of completions(placement)) {
        const seats = total(counts);
        if (seats === 0) continue;
        const window = windows(seats);
        const fine = counts.every((n, k) => n >= (window[k]?.least ?? 0) && n <= (window[k]?.most ?? 0));
        if (!window.some(({ least, most }) => least > 0 || most < seats)) seen.tooFew = true;
        else if (fine) seen.fine = true;
        else seen.bad = true;
        for (const [k, n] of counts.entries()) {
          sides[k]?.over.add(n > (window[k]?.most ?? 0));
          sides[k]?.under.add(n < (window[k]?.least ?? 0));
        }
        // Some windows cannot all be kept, whoever moves.
        if (total(window.map(({ least }) => least)) > seats || total(window.map(({ most }) => most)) < seats) {
          reachable = false;
        }
        steps.add(moves(counts, window));
      }
      fc.pre(seen.fine || seen.bad || seen.tooFew);
      const verdict = judgeSkew(placement, windows);
      const agreed = (values: Set<boolean>): boolean | undefined => (values.size === 1 ? [...values][0] : undefined);
      expect(verdict.holds).toBe((seen.fine && seen.bad) || seen.tooFew ? undefined : seen.fine);
      expect(verdict.tooFew).toBe(seen.tooFew && !seen.fine && !seen.bad);
      expect(verdict.categories).toEqual(
        sides.map(({ over, under }) => ({ over: agreed(over), under: agreed(under) })),
      );
      if (!reachable) return;
      expect(verdict.moves.min).toBe(Math.min(...steps));
      expect(upper(verdict.moves)).toBeGreaterThanOrEqual(Math.max(...steps));
    }),
    { numRuns: 2000 },
  );
});

test('where so few seats count that none could be out of bounds, nothing is told', () => {
  const placement = (sure: number, unsure: number): Placement => ({
    sure: [sure, 0],
    maybe: [0, 0],
    open: [{ n: unsure, counts: false, among: [0, 1] }],
  });
  // From five seats on, the first category may hold too many.
  const windows = (seats: number): readonly Bounds[] => [bounded(0, Math.min(seats, 4)), bounded(0, seats)];
  expect(judgeSkew(placement(2, 2), windows)).toMatchObject({ holds: undefined, tooFew: true });
  expect(judgeSkew(placement(4, 1), windows)).toMatchObject({ holds: undefined, tooFew: false });
  expect(judgeSkew({ ...placement(3, 0), sure: [3, 2] }, windows)).toMatchObject({ holds: true, tooFew: false });
  // One seat more, in the second category, and it could be judged: until then it is neither.
  expect(judgeSkew({ sure: [3, 1], maybe: [0, 1], open: [] }, windows)).toMatchObject({
    holds: undefined,
    tooFew: false,
    categories: [
      { over: false, under: false },
      { over: false, under: false },
    ],
  });
});

test('what a tie alone keeps within bounds is told to be within them, though so few seats could not be out', () => {
  const tied = (seats: number): readonly Bounds[] => [
    { least: 0, most: seats, tight: { least: 0, most: seats - 1 } },
    { least: 0, most: seats, tight: { least: 0, most: seats - 1 } },
  ];
  const told = (sure: readonly number[], n = 0) =>
    judgeSkew({ sure, maybe: [0, 0], open: n === 0 ? [] : [{ n, counts: true, among: [0, 1] }] }, tied);
  expect(told([4, 0])).toMatchObject({ holds: true, tooFew: false });
  expect(told([2, 2])).toMatchObject({ holds: undefined, tooFew: true });
  expect(told([3, 0], 1)).toMatchObject({ holds: undefined, tooFew: false });
});

test('the fewest that decide do decide, and one fewer does not', () => {
  const settled = fc.record({
    sure: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 3 }),
    free: fc.integer({ min: 1, max: 4 }),
    most: fc.integer({ min: 0, max: 5 }),
  });
  fc.assert(
    fc.property(settled, ({ sure, free, most }) => {
      // Only the first category is bounded, from above: the case of large firms.
      const windows = (): readonly Bounds[] => sure.map((_, k) => bounded(0, k === 0 ? most : 99));
      const maybe = sure.map(() => 0);
      const among = [...sure.keys()];
      const verdict = judgeSkew({ sure, maybe, open: [{ n: free, counts: true, among }] }, windows);
      fc.pre(verdict.holds === undefined && !verdict.tooFew);
      const after = (placed: number, k: number): boolean | undefined =>
        judgeSkew(
          {
            sure: sure.map((n, j) => (j === k ? n + placed : n)),
            maybe,
            open: [{ n: free - placed, counts: true, among }],
          },
          windows,
        ).holds;
      const { toFail, toPass } = verdict;
      expect(after(toFail ?? -1, 0)).toBe(false);
      expect(after((toFail ?? 0) - 1, 0)).toBe(undefined);
      expect(after(toPass ?? -1, 1)).toBe(true);
      expect(after((toPass ?? 0) - 1, 1)).toBe(undefined);
    }),
  );
});
