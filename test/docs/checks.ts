/** What a block of code promises: the value is this one, numbers to within 1e-9. */
export function same(actual: unknown, promised: unknown): void {
  const where = difference(actual, promised, '');
  if (where !== null) {
    throw new Error(
      `Promised ${show(promised)}, got ${show(actual)}${where === '' ? '' : ` (they differ at ${where})`}.`,
    );
  }
}

/** What a block of code promises: an error with these words in its name or message. */
export async function throws(code: () => Promise<void>, words: string): Promise<void> {
  const wanted = words.replace(/^["'`]|["'`]$/g, '');
  const error = await code().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error === null) throw new Error(`Promised to throw ${wanted}, and threw nothing.`);
  const told = String(error);
  if (!told.includes(wanted)) throw new Error(`Promised to throw ${wanted}, threw ${told}.`);
}

/** Where two values part, or null where they do not. */
function difference(a: unknown, b: unknown, path: string): string | null {
  if (typeof a === 'number' && typeof b === 'number') {
    const close = Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
    return Object.is(a, b) || a === b || close ? null : path;
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b ? null : path;
  if (Array.isArray(a) !== Array.isArray(b)) return path;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const key of keys) {
    const at = `${path}/${key}`;
    if (!Object.hasOwn(a, key) || !Object.hasOwn(b, key)) return at;
    const found = difference(a[key as keyof typeof a], b[key as keyof typeof b], at);
    if (found !== null) return found;
  }
  return null;
}

function show(value: unknown): string {
  return value === undefined ? 'undefined' : (JSON.stringify(value) ?? String(value));
}
