/**
 * Is it one record of plain values, with no list or record in it? Then it holds nothing odd and no mark of a list: a
 * look that takes no more than one step a field spares small documents, of which a run may judge thousands, two longer
 * ones. False says nothing.
 */
export function isFlat(document: unknown): boolean {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return false;
  try {
    for (const key in document) {
      const value = (document as Readonly<Record<string, unknown>>)[key];
      if (typeof value === 'number' ? !Number.isFinite(value) : typeof value === 'object') return false;
    }
    return true;
  } catch {
    return false;
  }
}
