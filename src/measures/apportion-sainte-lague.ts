import { positiveTotal, wholeUpTo } from './input-checks.js';

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
export function apportionSainteLague({ weights, seats }: ApportionSainteLagueInput): readonly number[] {
  positiveTotal('apportionSainteLague', 'weights', weights);
  wholeUpTo('apportionSainteLague', 'seats', seats, 1e6);
  const given: number[] = new Array(weights.length).fill(0);
  for (let seat = 0; seat < seats; seat++) {
    let winner = -1;
    let highest = 0;
    for (let k = 0; k < weights.length; k++) {
      const weight = weights[k] as number;
      const quotient = weight / (2 * (given[k] as number) + 1);
      const wins =
        quotient > highest || (quotient === highest && weight > (winner < 0 ? 0 : (weights[winner] as number)));
      if (wins) {
        winner = k;
        highest = quotient;
      }
    }
    given[winner] = (given[winner] as number) + 1;
  }
  return given;
}
