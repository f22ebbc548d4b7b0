/** One of two things that a verdict hangs on: as it is known, and how it could turn out. */
export interface Side<T> {
  /** As it is known. */
  readonly value: T;
  /** How many facts would settle it. */
  readonly facts: number;
  /** The ways it could turn out that tell the most. */
  readonly ways: readonly T[];
}

/** The fewest facts that, turning out well, settle what hangs on two sides; null where no such number is known. */
export function fewestOfTwo<A, B>(a: Side<A>, b: Side<B>, settles: (a: A, b: B) => boolean): number | null {
  const byA = a.facts === 1 ? a.ways : [];
  const byB = b.facts === 1 ? b.ways : [];
  if (byA.some((way) => settles(way, b.value)) || byB.some((way) => settles(a.value, way))) return 1;
  return byA.some((one) => byB.some((other) => settles(one, other))) ? 2 : null;
}
