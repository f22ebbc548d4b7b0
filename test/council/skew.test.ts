import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeSkew, type Placement } from '../../src/council/skew.js';

interface Window {
  readonly least: number;
  readonly most: number;
}

/** Every way the open seats can fall: which of the uncertain ones count, and where those of unknown category go. */
function* completions({ sure, maybe, free, maybeFree }: Placement): Generator<readonly number[]> {
  function* spread(counts: readonly number[], seats: number): Generator<readonly number[]> {
    if (seats === 0) yield counts;
    else
      for (const k of counts.keys())
        yield* spread(
          counts.map((n, j) => (j === k ? n + 1 : n)),
          seats - 1,
        );
  }
  function* counting(k: number, counts: readonly number[]): Generator<readonly number[]> {
    if (k === maybe.length) {
      for (let extra = 0; extra <= maybeFree; extra += 1) yield* spread(counts, free + extra);
      return;
    }
    for (let n = 0; n <= (maybe[k] ?? 0); n += 1)
      yield* counting(
        k + 1,
        counts.map((c, j) => (j === k ? c + n : c)),
      );
  }
  yield* counting(0, sure);
}

const few = fc.integer({ min: 0, max: 2 });
const cases = fc.integer({ min: 1, max: 3 }).chain((k) =>
  fc.record({
    placement: fc.record({
      sure: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: k, maxLength: k }),
      maybe: fc.array(few, { minLength: k, maxLength: k }),
      free: few,
      maybeFree: few,
    }),
    // Windows that depend on the number of seats, as fair seats do.
    edges: fc.array(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 5 })), {
        minLength: k,
        maxLength: k,
      }),
      { minLength: 20, maxLength: 20 },
    ),
  }),
);

test('a verdict is given exactly when every way the open seats could fall agrees', () => {
  fc.assert(
    fc.property(cases, ({ placement, edges }) => {
      const windows = (seats: number): readonly Window[] =>
        (edges[seats] ?? []).map(([least, width]) => ({ least, most: least + width }));
      const seen = { fine: false, bad: false };
      const sides = placement.sure.map(() => ({ over: new Set<boolean>(), under: new Set<boolean>() }));
      for (const counts of completions(placement)) {
        const seats = counts.reduce((sum, n) => sum + n, 0);
        if (seats === 0) continue;
        const window = windows(seats);
        const fine = counts.every((n, k) => n >= (window[k]?.least ?? 0) && n <= (window[k]?.most ?? 0));
        if (fine) seen.fine = true;
        else seen.bad = true;
        for (const [k, n] of counts.entries()) {
          sides[k]?.over.add(n > (window[k]?.most ?? 0));
          sides[k]?.under.add(n < (window[k]?.least ?? 0));
        }
      }
      fc.pre(seen.fine || seen.bad);
      const verdict = judgeSkew(placement, windows);
      const agreed = (values: Set<boolean>): boolean | undefined => (values.size === 1 ? [...values][0] : undefined);
      expect(verdict.holds).toBe(seen.fine && seen.bad ? undefined : seen.fine);
      expect(verdict.categories).toEqual(
        sides.map(({ over, under }) => ({ over: agreed(over), under: agreed(under) })),
      );
    }),
    { numRuns: 3000 },
  );
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
      const windows = (): readonly Window[] => sure.map((_, k) => ({ least: 0, most: k === 0 ? most : 99 }));
      const maybe = sure.map(() => 0);
      const verdict = judgeSkew({ sure, maybe, free, maybeFree: 0 }, windows);
      fc.pre(verdict.holds === undefined);
      const after = (placed: number, k: number): boolean | undefined =>
        judgeSkew(
          { sure: sure.map((n, j) => (j === k ? n + placed : n)), maybe, free: free - placed, maybeFree: 0 },
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
