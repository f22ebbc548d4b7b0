import type { Pointer } from './pointer.js';

/**
 * Lists of a record that are known to be partial, as paths from the record: those that it names itself, and those that
 * the document names by their whole path.
 */
export function incompleteOf(
  document: { readonly incomplete?: readonly Pointer[] },
  record: { readonly incomplete?: readonly Pointer[] },
  at: Pointer,
): readonly Pointer[] | undefined {
  const named = document.incomplete?.filter((place) => place.startsWith(`${at}/`));
  if (named === undefined || named.length === 0) return record.incomplete;
  return [...(record.incomplete ?? []), ...named.map((place) => place.slice(at.length) as Pointer)];
}

/** The record with everything in its own `incomplete` that is known of it; the same one where nothing is added. */
export function withIncomplete<T extends { readonly incomplete?: readonly Pointer[] }>(
  document: { readonly incomplete?: readonly Pointer[] },
  record: T,
  at: Pointer,
): T {
  const incomplete = incompleteOf(document, record, at);
  return incomplete === record.incomplete || incomplete === undefined ? record : { ...record, incomplete };
}
