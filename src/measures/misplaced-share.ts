import { positiveTotal, sameLength, total } from './input-checks.js';
import type { CountsAgainstReference } from './inputs.js';

/** Half the sum of absolute share differences: what {@link loosemoreHanby} reports, under the name of the caller. */
export function misplacedShare(measure: string, { counts, reference }: CountsAgainstReference): number | null {
  const seats = total(measure, 'counts', counts);
  const weight = positiveTotal(measure, 'reference', reference);
  sameLength(measure, 'reference', reference, counts.length);
  if (seats === 0) return null;
  let sum = 0;
  for (let i = 0; i < counts.length; i++)
    sum += Math.abs((counts[i] as number) / seats - (reference[i] as number) / weight);
  // Rounding can lift two disjoint make-ups a hair above 1.
  return Math.min(1, sum / 2);
}
