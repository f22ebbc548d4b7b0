import type { Need } from '../core/ask.js';
import { type EntryOf, type ListKey, listIn } from '../core/incomplete.js';
import { child, type Pointer } from '../core/pointer.js';
import { allOf, type Claim, eitherOf, unsettled } from './claim.js';

/** A list as the document has it. */
export interface Listed<T> {
  /** Its items; absent: unknown; empty: known to be none. */
  readonly items: readonly T[] | undefined;
  /** Where it stands. */
  readonly at: Pointer;
  /** Known to be partial. */
  readonly partial?: boolean;
  /** What to find out where it is absent or partial: "the sub-groups". */
  readonly need: Need;
}

/** A list of a record as the document has it; `at` is where the record stands. */
export function listedIn<R extends object, K extends ListKey<R>>(
  record: R | undefined,
  key: K,
  need: Need,
  at: Pointer = '',
): Listed<EntryOf<R[K]>> {
  const { entries, given, whole } = listIn(record, key);
  return { items: given ? entries : undefined, at: child(at, key), partial: given && !whole, need };
}

/** Is it so of at least one? An absent or partial list leaves it open unless one is found. */
export function anyIn<T>(list: Listed<T>, ask: (item: T, at: Pointer, index: number) => Claim): Claim {
  return eitherOf(askEach(list, ask));
}

/** Is it so of every one? An absent or partial list leaves it open unless one is found of which it is not so. */
export function everyIn<T>(list: Listed<T>, ask: (item: T, at: Pointer, index: number) => Claim): Claim {
  return allOf(askEach(list, ask));
}

function askEach<T>(list: Listed<T>, ask: (item: T, at: Pointer, index: number) => Claim): readonly Claim[] {
  const claims = (list.items ?? []).map((item, i) => ask(item, child(list.at, i), i));
  return list.items === undefined || list.partial === true
    ? [...claims, unsettled([{ at: list.at, need: list.need }])]
    : claims;
}
