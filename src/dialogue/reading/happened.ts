import { type Answer, read } from '../../core/answer.js';
import type { Inquiry, Need } from '../../core/ask.js';
import { type EntryOf, isMarked, type ListKey } from '../../core/incomplete.js';
import { child, type Pointer } from '../../core/pointer.js';
import { type Day, onOrBefore, type When } from '../../core/when.js';
import { type Listed, listedIn } from '../../rules/lists.js';

/** Something that happened, or began, on a day. */
interface Dated {
  /** When; absent: some day before the document was made. */
  readonly date?: When;
}

/**
 * Had it happened by the day? A record without a date had when the document was made, which says nothing of a day
 * before (`stands` false). `need` asks when it was.
 */
export function happenedBy(day: Day, { date }: Dated, at: Pointer, need: Need, stands = true): Answer {
  const value = date === undefined ? stands || undefined : onOrBefore(date, day);
  const place = child(at, 'date');
  return read(value, date === undefined ? at : place, () => ({ at: place, need }));
}

/** A list of the document, and whether it is all of it; asked for as a whole, or for what it lacks. */
export function listOf<R extends object, K extends ListKey<R>>(
  document: R,
  key: K,
  { all, rest }: { readonly all: () => Inquiry; readonly rest: () => Inquiry },
): Listed<EntryOf<R[K]>> {
  return listedIn(document, key, isMarked(document, key) ? rest() : all());
}
