import { proportions } from '../core/exact.js';
import type { Range } from '../core/known.js';
import { given, positiveTotal, wholeUpTo } from './input-checks.js';

/** What the seats are shared out by, and how many there are. */
export interface ApportionSainteLagueInput {
  /** Weight of each category: finite, at least 0, not all 0. Only the shares of the total matter. */
  readonly weights: ArrayLike<number>;
  /** Seats to give out: a whole number from 0 to 1,000,000. */
  readonly seats: number;
}

/**
 * How many seats should each category have on a council of this size, if seats follow the industry's make-up?
 *
 * Sainte-Lague's method (Webster's): seats are given one by one to the category with the highest weight / (2 s + 1),
 * where s is what it already has. It favours neither large nor small categories, and growing the council never takes a
 * seat away. D'Hondt's method (divisors 1, 2, 3) favours large ones; the modified form with first divisor 1.4, used in
 * some elections, keeps the smallest out. Unit: seats, adding up to `seats`.
 *
 * Ties: equal quotients go to the category of larger weight, and between equal weights to the one listed first. A
 * category without weight never gets a seat.
 *
 * Cost: seats times categories.
 *
 * @returns Seats per category in the order given.
 * @throws RangeError when a weight is negative or not finite, all are 0, or seats is not a whole number from 0 to 1e6.
 * @throws TypeError when the list is missing.
 * @example
 * ```ts
 * import { apportionSainteLague } from 'industrial-strategy/measures';
 *
 * // 27 seats by employment in micro, small, medium and large firms (per cent).
 * apportionSainteLague({ weights: [32, 15, 13, 40], seats: 27 }); // => [9, 4, 3, 11]
 * ```
 * Source: Sainte-Lague (1910); Balinski & Young (1982), "Fair Representation".
 */
export function apportionSainteLague(input: ApportionSainteLagueInput): readonly number[] {
  const { weights, seats } = given('apportionSainteLague', input);
  positiveTotal('apportionSainteLague', 'weights', weights);
  wholeUpTo('apportionSainteLague', 'seats', seats, 1e6);
  return giveOut(proportions(Array.from(weights)), seats).given;
}

/**
 * The seats that are fair to each category, by the same method. Where a tie decides the last seats, each of those tied
 * has as good a claim, and its fair number is a range; so it depends neither on the order of the list nor on the scale.
 *
 * @param weights Whole numbers of at least 0, not all 0.
 */
export function fairSeats(weights: readonly bigint[], seats: number): readonly Range[] {
  const { given, last } = giveOut(weights, seats);
  const tied = (k: number, number: number): boolean =>
    last >= 0 && number > 0 && orderOfClaims(weights, k, number - 1, last, (given[last] as number) - 1) === 0;
  // A tie is one only if somebody tied had to go without.
  const open = given.some((number, k) => tied(k, number + 1));
  return given.map((number, k) => ({
    min: open && tied(k, number) ? number - 1 : number,
    max: tied(k, number + 1) ? number + 1 : number,
  }));
}

/** Gives seats out one by one; `last` is the category that took the last of them, -1 where there is none. */
function giveOut(
  weights: readonly bigint[],
  seats: number,
): { readonly given: readonly number[]; readonly last: number } {
  const given: number[] = new Array(weights.length).fill(0);
  let last = -1;
  for (let seat = 0; seat < seats; seat++) {
    last = -1;
    for (let k = 0; k < weights.length; k++) {
      if (weights[k] === 0n) continue;
      const ahead = last < 0 ? 1 : orderOfClaims(weights, k, given[k] as number, last, given[last] as number);
      if (ahead > 0 || (ahead === 0 && (weights[k] as bigint) > (weights[last] as bigint))) last = k;
    }
    given[last] = (given[last] as number) + 1;
  }
  return { given, last };
}

/** Which of two categories has the greater claim to one more seat, weight / (2 s + 1), each with so many. */
function orderOfClaims(weights: readonly bigint[], a: number, aSeats: number, b: number, bSeats: number): number {
  const [left, right] = [weights[a] as bigint, weights[b] as bigint];
  const [leftParts, rightParts] = [2 * aSeats + 1, 2 * bSeats + 1];
  const apart = Number(left) * rightParts - Number(right) * leftParts;
  // Binary numbers tell all but the closest apart; those are multiplied out whole.
  if (Math.abs(apart) > 1e-12 * Number(left) * rightParts) return apart;
  const exactly = left * BigInt(rightParts) - right * BigInt(leftParts);
  return exactly > 0n ? 1 : exactly < 0n ? -1 : 0;
}
