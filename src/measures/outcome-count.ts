/** How many ways n members can fall into the given number of categories, counted up to a limit: C(n + K - 1, K - 1). */
export function outcomeCount(members: number, categories: number, limit: number): number {
  let count = 1;
  for (let k = 1; k < categories && count <= limit; k++) count = (count * (members + k)) / k;
  return count;
}

/** What the exact tests enumerate unless told otherwise: several seconds of work. */
export const MOST_OUTCOMES = 50_000_000;

/** Tables are as long as the council; this bounds their memory where few categories keep the outcomes few. */
export const MOST_MEMBERS = 1_000_000;

/** Two log-probabilities this close, relative to their size, belong to equally likely outcomes. */
export const TIE = 1e-9;
