import { meets, type Range, range, upper } from '../../core/known.js';
import type { Tally } from '../../core/tally.js';

/** So many seats of the kind, out of so many. */
export interface Seating {
  /** Of the kind. */
  readonly part: number;
  /** In all. */
  readonly whole: number;
}

/** The two ends that the open records of a tally leave: with the fewest of the kind, and with the most. */
export function ends(counted: Tally): { readonly fewest: Seating; readonly most: Seating } {
  const { yes, no, yesOrNo, yesOrOut, noOrOut } = counted.sorts;
  const missing = (counted.part.max ?? Number.POSITIVE_INFINITY) - yes - yesOrNo - yesOrOut;
  return {
    fewest: { part: yes, whole: yes + no + yesOrNo + noOrOut + missing },
    most: { part: yes + yesOrNo + yesOrOut + missing, whole: yes + no + yesOrNo + yesOrOut + missing },
  };
}

/** Is so much open that a range of a share says nothing useful? */
export function saysLittle(share: Range | null): boolean {
  return share === null || upper(share) - share.min > 1 / 2;
}

const FAR = 10_000;

/** How many times a step has to be taken until all is well: 0 where it is; null where no number of steps gets there. */
export function stepsUntil(from: Seating, step: Seating, well: (seating: Seating) => boolean): number | null {
  if (!Number.isFinite(from.whole)) return null;
  for (let n = 0; n <= FAR; n += 1) {
    const part = from.part + n * step.part;
    const whole = from.whole + n * step.whole;
    if (part < 0 || part > whole) return null;
    if (well({ part, whole })) return n;
  }
  return null;
}

/** The numbers of steps from two ends as a range; null where even the better end does not get there. */
export function stepsBetween(best: number | null, worst: number | null): Range | null {
  if (best === null) return null;
  return range(best, worst ?? Number.POSITIVE_INFINITY);
}

/** How many seats have to change hands until the share of the kind is at least the limit. */
export function seatsToGain(counted: Tally, limit: number): Range | null {
  const { fewest, most } = ends(counted);
  const well = ({ part, whole }: Seating): boolean => meets(part / whole, '>=', limit);
  const step = { part: 1, whole: 0 };
  return stepsBetween(stepsUntil(most, step, well), stepsUntil(fewest, step, well));
}

/** How many seats of the kind have to be added until its share is at least the limit. */
export function seatsToAdd(counted: Tally, limit: number): Range | null {
  const { fewest, most } = ends(counted);
  const well = ({ part, whole }: Seating): boolean => meets(part / whole, '>=', limit);
  const step = { part: 1, whole: 1 };
  return stepsBetween(stepsUntil(most, step, well), stepsUntil(fewest, step, well));
}

/** How many seats have to change hands until the share of the kind is no more than the limit. */
export function seatsToLose(counted: Tally, limit: number): Range | null {
  const { fewest, most } = ends(counted);
  const well = ({ part, whole }: Seating): boolean => meets(part / whole, '<=', limit);
  const step = { part: -1, whole: 0 };
  return stepsBetween(stepsUntil(fewest, step, well), stepsUntil(most, step, well));
}
