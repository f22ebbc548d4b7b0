/**
 * Two orders of names as one that keeps both, each name once. The same whichever comes first; where neither order says
 * which of two names is earlier, or the two disagree, the names' own order decides.
 */
export function mergeOrders(a: readonly string[], b: readonly string[]): readonly string[] {
  const inA = new Set(a);
  const inB = new Set(b);
  const merged = new Set<string>();
  let i = 0;
  let j = 0;
  for (;;) {
    while (i < a.length && merged.has(a[i] as string)) i += 1;
    while (j < b.length && merged.has(b[j] as string)) j += 1;
    const x = a[i];
    const y = b[j];
    if (x === undefined && y === undefined) return [...merged];
    if (x === undefined || y === undefined) merged.add((x ?? y) as string);
    else if (inB.has(x) === inA.has(y)) merged.add(x < y ? x : y);
    else merged.add(inB.has(x) ? y : x);
  }
}
