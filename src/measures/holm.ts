import { given, total, within } from './input-checks.js';

/** P-values of tests that are read together. */
export interface HolmInput {
  /** One p-value per test, each 0 to 1, in any order. */
  readonly p: ArrayLike<number>;
}

/**
 * Which of several p-values still stand when it is taken into account that several were looked at?
 *
 * Holm's step-down correction: the smallest of m p-values is multiplied by m, the next by m - 1 and so on, none may fall
 * below its predecessor, and 1 is the ceiling. It bounds the chance of one or more false alarms, under any dependence
 * between the tests, and is never weaker than Bonferroni's (all times m). Benjamini and Hochberg's procedure answers
 * another question, the share of false alarms among the alarms.
 *
 * Test all categories of all attributes as one family; testing each attribute apart and reporting the worst is what the
 * correction is meant to prevent. Cost: m log m.
 *
 * @returns Corrected p-values from 0 to 1 in the order given; an empty list for an empty one.
 * @throws RangeError when a p-value is outside 0 to 1.
 * @throws TypeError when the list is missing.
 * @example
 * ```ts
 * import { holm } from 'industrial-strategy/measures';
 *
 * holm({ p: [0.3, 0.01, 0.04] }); // => [0.3, 0.03, 0.08]
 * ```
 * Source: Holm (1979), "A simple sequentially rejective multiple test procedure".
 */
export function holm(input: HolmInput): readonly number[] {
  const { p } = given('holm', input);
  total('holm', 'p', p);
  const order: number[] = [];
  for (let i = 0; i < p.length; i++) {
    within('holm', `p[${i}]`, p[i] as number, 0, 1);
    order.push(i);
  }
  order.sort((a, b) => (p[a] as number) - (p[b] as number));
  const corrected: number[] = new Array(p.length);
  let highest = 0;
  for (const [rank, i] of order.entries()) {
    highest = Math.min(1, Math.max(highest, (p[i] as number) * (p.length - rank)));
    corrected[i] = highest;
  }
  return corrected;
}
