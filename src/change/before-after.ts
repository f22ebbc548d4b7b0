/** The same thing on two sides. */
export interface BeforeAfter<T> {
  /** On the first side. */
  readonly before: T;
  /** On the second. */
  readonly after: T;
}

/** Things by name, the second of one name told apart from the first. */
export function byName<T>(things: readonly T[], nameOf: (thing: T) => string): ReadonlyMap<string, T> {
  const seen = new Map<string, number>();
  const named = new Map<string, T>();
  for (const thing of things) {
    const name = nameOf(thing);
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    named.set(nth === 0 ? name : `${name}\n${nth}`, thing);
  }
  return named;
}
