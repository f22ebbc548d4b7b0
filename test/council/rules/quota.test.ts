import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fractionValue } from '../../../src/core/fraction.js';
import type { CategoryCount, Council, Member, OrganisationKind } from '../../../src/council/model.js';
import { quota } from '../../../src/council/rules/quota.js';
import type { Quota } from '../../../src/rules/quota.js';
import { everyWay, holdsForAll, holdsForSeats, judged, remedyNumber, selections } from '../completions.js';

interface Told {
  readonly gender?: string;
  readonly kind?: OrganisationKind;
  readonly coOpted?: boolean;
}

const GENDERS = ['female', 'male'] as const;
const KINDS = ['business', 'university'] as const;
const seats: readonly Told[] = everyWay<string | undefined>([
  [undefined, ...GENDERS],
  [undefined, ...KINDS],
]).map(
  ([gender, kind]) =>
    Object.fromEntries(Object.entries({ gender, kind }).filter(([, word]) => word !== undefined)) as Told,
);

const council = (told: readonly Told[]): Council => ({
  members: told.map(
    ({ gender, kind, coOpted }, i): Member => ({
      role: 'member',
      organisation: { name: `Organisation ${i}`, ...(kind === undefined ? {} : { kind }) },
      ...(gender === undefined ? {} : { holder: { attributes: { gender } } }),
      ...(coOpted === undefined ? {} : { coOpted }),
    }),
  ),
});

const completionsOf = (seat: Told): readonly Told[] =>
  (seat.gender === undefined ? GENDERS : [seat.gender]).flatMap((gender) =>
    (seat.kind === undefined ? KINDS : [seat.kind]).map((kind) => ({ ...seat, gender, kind })),
  );

const women = { id: 'women', attribute: 'gender', category: 'female' } as const;
const sets: readonly Quota[] = [
  { ...women, of: 'members', share: { min: '1/3' } },
  { ...women, of: 'members', share: { max: '1/3' } },
  { ...women, of: 'members', count: { min: 2 } },
  { ...women, of: 'members', count: { max: 1 } },
  { ...women, of: 'industry', share: { min: '1/2' } },
  { ...women, of: 'business', count: { min: 1 } },
  { id: 'firms', of: 'business', count: { min: 1, max: 2 } },
];

describe.each(sets.map((set) => [JSON.stringify(set), set] as const))('%s', (_, set) => {
  test('no way the unknowns turn out overturns a verdict, and none is left open that they agree on', () => {
    for (const told of [...selections(seats, 3), ...selections([...seats, { gender: 'female', coOpted: true }], 2)]) {
      holdsForSeats(quota, council, told, completionsOf, { complete: true, quotas: [set] });
    }
  });
});

test('boards known by their numbers: no way they turn out overturns a verdict', () => {
  const quantity = fc
    .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 2 }))
    .map(([min, more]) => (more === 0 ? min : { min, max: min + more }));
  const numbers = fc.record(
    { size: quantity, female: quantity, male: quantity, other: quantity },
    { requiredKeys: ['size'] },
  );
  const wholes = (n: number | { min: number; max: number } | undefined, most: number): readonly number[] => {
    const { min, max } = n === undefined ? { min: 0, max: most } : typeof n === 'number' ? { min: n, max: n } : n;
    return Array.from({ length: max - min + 1 }, (_, i) => min + i);
  };
  const board = (size: CategoryCount['n'], n: Readonly<Record<string, CategoryCount['n'] | undefined>>): Council => ({
    size,
    counts: Object.entries(n).flatMap(([category, count]) =>
      count === undefined ? [] : [{ attribute: 'gender', category, n: count }],
    ),
  });
  fc.assert(
    fc.property(numbers, fc.constantFrom(...sets.slice(0, 4)), ({ size, ...told }, set) => {
      fc.pre(Object.values(told).some((n) => n !== undefined));
      const completions = wholes(size, 8).flatMap((whole) =>
        wholes(told.female, whole).flatMap((female) =>
          wholes(told.male, whole).flatMap((male) =>
            wholes(told.other, whole).flatMap((other) =>
              female + male + other === whole ? [board(whole, { female, male, other })] : [],
            ),
          ),
        ),
      );
      // Numbers that do not fit together have no completion at all.
      fc.pre(completions.length > 0);
      holdsForAll(quota, board(size, told), completions, { quotas: [set] });
    }),
    { numRuns: 400 },
  );
});

test('the seats that a failure asks for mend it, and one fewer does not', () => {
  for (const share of ['1/3', '2/3', '1/2', 0.4] as const) {
    for (let whole = 1; whole <= 16; whole += 1) {
      for (let part = 0; part <= whole; part += 1) {
        const outcome = (women: number, of: number, set: Quota): string => {
          const men = Array.from({ length: of - women }, () => ({ gender: 'male' }));
          const told = [...Array.from({ length: women }, () => ({ gender: 'female' })), ...men];
          return judged(quota, council(told), { quotas: [set] }).outcome;
        };
        const least: Quota = { ...women, of: 'members', share: { min: share } };
        const most: Quota = { ...women, of: 'members', share: { max: share } };
        const board: Council = { size: whole, counts: [{ attribute: 'gender', category: 'female', n: part }] };
        const few = judged(quota, board, { quotas: [least] });
        const many = judged(quota, board, { quotas: [most] });
        const exact = part / whole - (fractionValue(share) ?? 0);
        expect(few.outcome).toBe(exact < 0 ? 'failed' : 'passed');
        expect(many.outcome).toBe(exact > 0 ? 'failed' : 'passed');
        const change = remedyNumber(few, 'pass-seats');
        if (change !== undefined) {
          expect(outcome(part + change, whole, least)).toBe('passed');
          expect(outcome(part + change - 1, whole, least)).toBe('failed');
        }
        const add = remedyNumber(few, 'add-seats');
        if (add !== undefined) {
          expect(outcome(part + add, whole + add, least)).toBe('passed');
          expect(outcome(part + add - 1, whole + add - 1, least)).toBe('failed');
        }
        const pass = remedyNumber(many, 'pass-seats-on');
        if (pass !== undefined) {
          expect(outcome(part - pass, whole, most)).toBe('passed');
          expect(outcome(part - pass + 1, whole, most)).toBe('failed');
        }
        const free = remedyNumber(many, 'free-seats');
        if (free !== undefined) {
          expect(outcome(part - free, whole - free, most)).toBe('passed');
          expect(outcome(part - free + 1, whole - free + 1, most)).toBe('failed');
        }
        if (few.outcome === 'failed') expect(Math.min(change ?? 0, add ?? 0)).toBeGreaterThan(0);
      }
    }
  }
});
