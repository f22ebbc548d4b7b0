/** A value as JSON with its keys in order: two values that say the same have the same text, whatever the order of keys. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, inOrder) ?? 'undefined';
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  // Entries rather than assignment: a key named __proto__ stays a key.
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
