import fc from 'fast-check';
import { expect, test } from 'vitest';
import { open, said } from '../../src/core/answer.js';
import { fewest } from '../../src/core/deciding.js';
import { decidingTally, type Figure } from '../../src/core/deciding-tally.js';
import { compare, meets, type Operator, type Tri, upper } from '../../src/core/known.js';
import { count, isSurely, type Reading, type Tally, tally } from '../../src/core/tally.js';

type Record = readonly [among: Tri, is: Tri];

const tri = fc.constantFrom<Tri>(true, false, undefined);
const records = fc.array(fc.tuple(tri, tri), { maxLength: 6 });
const operator = fc.constantFrom<Operator>('<', '<=', '>=', '>');
const limit = fc.constantFrom(1 / 3, 0.25, 0.5, 0.6, 2 / 3, 0.8);

const read = (list: readonly Record[]): readonly Reading[] =>
  list.map(([among, is], i) => ({ among, is, at: `/r/${i}`, need: `record ${i}` }));

/** The fewest facts that decide, null where none do. */
function fewestFor(counted: Tally, figure: Figure, op: Operator, bound: number, wanted: boolean): number | null {
  const count = fewest(decidingTally(counted, figure, op, bound), wanted);
  expect(count).not.toBeNaN();
  return count === Number.POSITIVE_INFINITY ? null : count;
}

/** Every way the unknowns could turn out, as [part, whole]. */
function completions(list: readonly Record[], extra = 0): readonly (readonly [number, number])[] {
  let ends: readonly (readonly [number, number])[] = [[0, 0]];
  const all: readonly Record[] = [...list, ...Array.from({ length: extra }, (): Record => [undefined, undefined])];
  for (const [among, is] of all) {
    const ways: (readonly [number, number])[] = [];
    if (among !== true) ways.push([0, 0]);
    if (among !== false && is !== false) ways.push([1, 1]);
    if (among !== false && is !== true) ways.push([0, 1]);
    ends = ends.flatMap(([part, whole]) => ways.map(([p, w]) => [part + p, whole + w] as const));
  }
  return ends;
}

test('bounds of part, whole and share hold for every completion, and each is reached', () => {
  fc.assert(
    fc.property(records, fc.integer({ min: 0, max: 2 }), (list, extra) => {
      const unlisted = { count: { min: 0, max: extra }, among: undefined, at: '/r', need: 'the rest' } as const;
      const counted = tally(read(list), unlisted);
      const ends = completions(list, extra);
      const shares = ends.filter(([, whole]) => whole > 0).map(([part, whole]) => part / whole);
      expect(counted.part).toEqual({ min: least(ends.map(([part]) => part)), max: most(ends.map(([part]) => part)) });
      expect(counted.whole).toEqual({ min: least(ends.map(([, w]) => w)), max: most(ends.map(([, w]) => w)) });
      expect(counted.share).toEqual(shares.length === 0 ? null : { min: least(shares), max: most(shares) });
    }),
    { numRuns: 2000 },
  );
});

test('a comparison of a share is decided exactly when every completion agrees', () => {
  fc.assert(
    fc.property(records, operator, limit, (list, op, bound) => {
      const { share } = tally(read(list));
      if (share === null) return;
      const verdicts = new Set(
        completions(list)
          .filter(([, whole]) => whole > 0)
          .map(([part, whole]) => meets(part / whole, op, bound)),
      );
      expect(compare(share, op, bound)).toBe(verdicts.size === 1 ? [...verdicts][0] : undefined);
    }),
    { numRuns: 2000 },
  );
});

/** Each open record set to each way it can turn out. */
function settledWays([among, is]: Record): readonly Record[] {
  const ways: Record[] = [];
  if (among !== true) ways.push([false, false]);
  if (among !== false && is !== false) ways.push([true, true]);
  if (among !== false && is !== true) ways.push([true, false]);
  return ways;
}

/** The fewest open records that can be set so that the rest no longer matters: by trying every choice. */
function fewestByForce(list: readonly Record[], decided: (list: readonly Record[]) => boolean): number | null {
  let layer: readonly (readonly Record[])[] = [list];
  for (let used = 0; ; used += 1) {
    if (layer.some(decided)) return used;
    const next = layer.flatMap((current) =>
      current.flatMap((record, i) => {
        const open = record[0] === undefined || (record[0] === true && record[1] === undefined);
        return open ? settledWays(record).map((way) => current.map((r, j) => (j === i ? way : r))) : [];
      }),
    );
    if (next.length === 0) return null;
    layer = [...new Map(next.map((l) => [JSON.stringify(l, (_, v) => (v === undefined ? 'open' : v)), l])).values()];
  }
}

test('the fewest records that decide a share, by brute force', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(tri, tri), { maxLength: 5 }),
      operator,
      limit,
      fc.boolean(),
      (list, op, bound, wanted) => {
        const counted = tally(read(list));
        const forced = fewestByForce(list, (settled) => {
          const { share } = tally(read(settled));
          return share !== null && compare(share, op, bound) === wanted;
        });
        expect(fewestFor(counted, 'share', op, bound, wanted)).toBe(forced);
      },
    ),
    { numRuns: 800 },
  );
});

test('the fewest records that decide a count, by brute force', () => {
  fc.assert(
    fc.property(records, operator, fc.integer({ min: 0, max: 4 }), fc.boolean(), (list, op, bound, wanted) => {
      const forced = fewestByForce(
        list.slice(0, 5),
        (settled) => compare(tally(read(settled)).part, op, bound) === wanted,
      );
      expect(fewestFor(tally(read(list.slice(0, 5))), 'part', op, bound, wanted)).toBe(forced);
    }),
    { numRuns: 800 },
  );
});

test('thirty seats, ten bodies, eight of unknown type: a third to three fifths; four settle it one way, five the other', () => {
  const seats: readonly Record[] = [
    ...Array.from({ length: 10 }, (): Record => [true, true]),
    ...Array.from({ length: 12 }, (): Record => [true, false]),
    ...Array.from({ length: 8 }, (): Record => [undefined, undefined]),
  ];
  const counted = tally(read(seats));
  expect(counted.share).toEqual({ min: 1 / 3, max: 0.6 });
  expect(fewestFor(counted, 'share', '<', 0.5, true)).toBe(4);
  expect(fewestFor(counted, 'share', '<', 0.5, false)).toBe(5);
});

test('a list without a known end leaves every share open', () => {
  const unlisted = { count: { min: 0 }, among: undefined, at: '/r', need: 'the rest' } as const;
  const counted = tally(read([[true, true]]), unlisted);
  expect(counted.share).toEqual({ min: 0, max: 1 });
  expect(counted.part).toEqual({ min: 1 });
  expect(counted.open).toEqual([{ at: '/r', need: 'the rest' }]);
  // The list is one fact, and may hold so many of the kind that half are, or so few.
  expect(fewestFor(counted, 'share', '>=', 0.5, true)).toBe(1);
  expect(fewestFor(counted, 'share', '>=', 0.5, false)).toBe(1);
});

test('one fact that settles several records is one fact', () => {
  const shared: readonly Reading[] = [1, 2, 3].map(() => ({ among: true, is: undefined, at: '/m', need: 'who came' }));
  const counted = tally(shared);
  expect(counted.open).toEqual([{ at: '/m', need: 'who came' }]);
  expect(fewestFor(counted, 'share', '>=', 0.5, true)).toBe(1);
  expect(fewestFor(counted, 'share', '>=', 0.5, false)).toBe(1);
});

function least(numbers: readonly number[]): number {
  return Math.min(...numbers);
}

function most(numbers: readonly number[]): number {
  return Math.max(...numbers);
}

test('an upper bound that is not there is infinite', () => {
  expect(upper({ min: 3 })).toBe(Number.POSITIVE_INFINITY);
});

test('what open records take is asked, of the whole only what says whether they count', () => {
  const fact = (at: string) => ({ at: `/${at}` as const, need: at });
  const counted = count(
    [
      { at: '/yes', among: said(true), is: said(true) },
      { at: '/open', among: open([fact('date')]), is: open([fact('status')]) },
      { at: '/also', among: said(true), is: open([fact('other')]) },
    ],
    undefined,
    [fact('more')],
  );
  expect(counted.open.map(({ need }) => need)).toEqual(['date', 'status', 'other', 'more']);
  expect(counted.openWhole.map(({ need }) => need)).toEqual(['date', 'more']);
  expect(counted.part).toEqual({ min: 1, max: 3 });
  expect(counted.whole).toEqual({ min: 2, max: 3 });
});

test('only a record that surely counts is surely of the kind or surely not', () => {
  const sure = { at: '/sure', among: said(true) } as const;
  expect(isSurely(sure, true)).toBe(true);
  expect(isSurely({ ...sure, is: said(false) }, false)).toBe(true);
  expect(isSurely({ ...sure, is: open([]) }, false)).toBe(false);
  expect(isSurely({ ...sure, among: open([]), is: said(false) }, false)).toBe(false);
  expect(isSurely(undefined, false)).toBe(false);
});
