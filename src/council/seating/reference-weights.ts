import { type Exact, exact, product, proportions, quotient, toNumber } from '../../core/exact.js';
import type { Range } from '../../core/known.js';
import { fairSeats } from '../../measures/apportion-sainte-lague.js';
import type { Reference } from '../../rules/reference.js';

/** What seats are held against: the weights of a reference, kept exactly. */
export interface Weights {
  /** As they are given. */
  readonly given: readonly number[];
  /** The share of each category, 0..1. */
  readonly shares: readonly number[];
  /** The same exactly. */
  readonly exactShares: readonly Exact[];
  /** Seats that are fair to each category, of so many in all; a range where a tie decides. */
  readonly fair: (seats: number) => readonly Range[];
}

// Kept by reference, as every base of seats asks for them again; and by content, as a caller may change an object.
const kept = new WeakMap<Reference, { readonly text: string; readonly weights: Weights }>();

/** Reads the weights of a reference. */
export function weightsOf(reference: Reference): Weights {
  const given = reference.categories.map(({ weight }) => weight);
  const text = given.join(' ');
  const known = kept.get(reference);
  if (known?.text === text) return known.weights;
  const whole = proportions(given);
  const all: Exact = { over: whole.reduce((sum, one) => sum + one, 0n), under: 1n };
  const exactShares = whole.map((over) => quotient({ over, under: 1n }, all));
  const fair = new Map<number, readonly Range[]>();
  const weights: Weights = {
    given,
    shares: exactShares.map(toNumber),
    exactShares,
    fair(seats) {
      let ranges = fair.get(seats);
      if (ranges === undefined) {
        ranges = fairSeats(whole, seats);
        fair.set(seats, ranges);
      }
      return ranges;
    },
  };
  kept.set(reference, { text, weights });
  return weights;
}

/** So many times a share of so many seats, in whole seats: the most that are no more than that. */
export function wholeSeats(
  times: Exact,
  share: Exact,
  seats: number,
): { readonly most: number; readonly least: number } {
  const { over, under } = product(product(times, share), exact(seats));
  const most = over / under;
  return { most: Number(most), least: Number(most * under === over ? most : most + 1n) };
}
