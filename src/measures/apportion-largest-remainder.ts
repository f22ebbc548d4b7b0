import { proportions } from '../core/exact.js';
import { positiveTotal, refuse, wholeUpTo } from './input-checks.js';

/** What the seats are shared out by, and how many there are. */
interface ApportionLargestRemainderInput {
  /** Weight of each category: finite, at least 0, not all 0. Only the shares of the total matter. */
  readonly weights: ArrayLike<number>;
  /** Seats to give out: a whole number from 0 to 1,000,000. */
  readonly seats: number;
}

/**
 * Which whole numbers of seats come closest to the industry's make-up, by the Loosemore-Hanby index?
 *
 * Hamilton's method (Hare quota, largest remainders): every category gets the whole part of its exact entitlement, the
 * seats left over go to the largest fractions. No other seats of the same size have a lower Loosemore-Hanby index, so
 * this gives the best that a council of that size can attain. It is private to the library, as it can take a seat from a
 * category when the council grows; `apportionSainteLague` gives the fair seats. Unit: seats, adding up to `seats`.
 *
 * Ties: equal fractions go to the category of larger weight, and between equal weights to the one listed first. A
 * category without weight never gets a seat. Cost: K log K.
 *
 * @returns Seats per category in the order given.
 * @throws RangeError when a weight is negative or not finite, all are 0, their sum times seats is not finite, or seats is
 * not a whole number from 0 to 1e6.
 * @throws TypeError when the list is missing.
 * Source: Balinski & Young (1982), "Fair Representation".
 */
export function apportionLargestRemainder(input: ApportionLargestRemainderInput): readonly number[] {
  const { weights, seats } = input;
  const weight = positiveTotal('apportionLargestRemainder', 'weights', weights);
  wholeUpTo('apportionLargestRemainder', 'seats', seats, 1e6);
  if (weight * seats === Infinity) refuse('apportionLargestRemainder', 'weights', 'smaller numbers', weight);
  const whole = proportions(Array.from(weights));
  const all = whole.reduce((sum, one) => sum + one, 0n);
  const claims = whole.map((one) => one * BigInt(seats));
  const given = claims.map((claim) => Number(claim / all));
  const fraction = (k: number): bigint => (claims[k] as bigint) % all;
  const heavier = (a: bigint, b: bigint): number => (a > b ? -1 : a < b ? 1 : 0);
  const order = [...whole.keys()]
    .filter((k) => whole[k] !== 0n)
    .sort((a, b) => heavier(fraction(a), fraction(b)) || heavier(whole[a] as bigint, whole[b] as bigint));
  const left = seats - given.reduce((sum, one) => sum + one, 0);
  for (const k of order.slice(0, left)) given[k] = (given[k] as number) + 1;
  return given;
}
