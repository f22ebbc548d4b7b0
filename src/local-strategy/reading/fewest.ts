/** One of two things that a verdict hangs on: as it is known, and how it could turn out. */
export interface Side<T> {
  /** As it is known. */
  readonly value: T;
  /**
   * How it could turn out that tells the most, by how many facts that takes; null: that is not known, as it takes several
   * and some of them may do.
   */
  readonly ways: readonly Ways<T>[] | null;
}

/** How something could turn out once so many facts are known. */
export interface Ways<T> {
  readonly facts: number;
  readonly ways: readonly T[];
}

/** The fewest facts that, turning out well, settle what hangs on two sides; null where no such number is known. */
export function fewestOfTwo<A, B>(a: Side<A>, b: Side<B>, settles: (a: A, b: B) => boolean): number | null {
  let best = Number.POSITIVE_INFINITY;
  for (const one of [{ facts: 0, ways: [a.value] }, ...(a.ways ?? [])]) {
    for (const other of [{ facts: 0, ways: [b.value] }, ...(b.ways ?? [])]) {
      const facts = one.facts + other.facts;
      if (facts >= best) continue;
      if (one.ways.some((way) => other.ways.some((beside) => settles(way, beside)))) best = facts;
    }
  }
  // What is not looked for may take one fact.
  if ((a.ways === null || b.ways === null) && best > 1) return null;
  return Number.isFinite(best) ? best : null;
}
