import type { Tri } from './known.js';
import { child, type Pointer, steps } from './pointer.js';

/**
 * Which lists of a document are known to be partial.
 *
 * Any record may say so of any list below it, so that one list may be named in several places and spellings. A document
 * is therefore read with its marks put by their lists, once, where it comes in; and a list is read together with its
 * mark, through {@link listIn} alone.
 */

/** Every list of a document that is known to be partial, whichever record says so, each once; records further up first. */
export function partialLists(document: unknown): readonly Pointer[] {
  return [...new Set(marksBelow(document, ''))];
}

function marksBelow(value: unknown, at: Pointer): readonly Pointer[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? NO_MARKS : marksOf(value);
  return [
    ...own.map((path) => path.reduce<Pointer>(child, at)),
    ...keysOf(value).flatMap((key) => marksBelow((value as Readonly<Record<string, unknown>>)[key], child(at, key))),
  ];
}

/** The fields of a record in an order that is none of the caller's; the places of a list in theirs. */
function keysOf(value: object): readonly string[] {
  const keys = Object.keys(value).filter((key) => key !== 'incomplete');
  return Array.isArray(value) ? keys : keys.sort();
}

/**
 * The document with each mark of a partial list in the record that holds the list, as one step: `['/members']`. What has
 * no mark to move is the caller's own, and the document itself where none has.
 */
export function withMarksByLists<T>(document: T): T {
  return putByLists(document, NO_MARKS) as T;
}

/** A list as a document has it, with its mark. */
export interface List<T> {
  /** Its entries; none where the document has no such list. */
  readonly entries: readonly T[];
  /** Is the list there? Absent, it is not known. */
  readonly given: boolean;
  /** Are the entries all there are? Not while the list is absent, or known to be partial. */
  readonly whole: boolean;
}

/** What a list holds. */
export type EntryOf<L> = NonNullable<L> extends readonly (infer T)[] ? T : never;

/** The fields of a record that hold lists. */
export type ListKey<R> = {
  readonly [K in keyof R]-?: NonNullable<R[K]> extends readonly unknown[] ? K : never;
}[keyof R] &
  string;

/** A list of a record with its mark, in a document whose marks stand by their lists. */
export function listIn<R extends object, K extends ListKey<R>>(record: R | undefined, key: K): List<EntryOf<R[K]>> {
  const entries = record?.[key] as readonly EntryOf<R[K]>[] | undefined;
  return {
    entries: entries ?? [],
    given: entries !== undefined,
    whole: entries !== undefined && !isMarked(record, key),
  };
}

/** Is a list of a record known to be partial? */
export function isMarked<R extends object>(record: R | undefined, key: ListKey<R>): boolean {
  const marks = (record as { readonly incomplete?: readonly Pointer[] } | undefined)?.incomplete;
  return marks?.includes(child('', key)) === true;
}

/** Is it among them? A list that may lack entries never says no. */
export function isAmong<T>(wanted: T, list: List<T>): Tri {
  return isOfAny(list, (entry) => entry === wanted);
}

/** Is it so of any of them? A list that may lack entries never says no. */
export function isOfAny<T>({ entries, whole }: List<T>, is: (entry: T, i: number) => Tri): Tri {
  let open = !whole;
  for (const [i, entry] of entries.entries()) {
    const one = is(entry, i);
    if (one === true) return true;
    if (one === undefined) open = true;
  }
  return open ? undefined : false;
}

type Path = readonly string[];
const NO_MARKS: readonly Path[] = [];

/** `marks`: paths from here that records further up name. */
function putByLists(value: unknown, marks: readonly Path[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const isList = Array.isArray(value);
  const own = isList ? NO_MARKS : marksOf(value);
  const all = own.length === 0 ? marks : [...marks, ...own];
  const here = all.filter((path) => path.length === 1);
  const below = here.length < all.length ? byFirstStep(all) : null;
  let copy: Record<string, unknown> | null = null;
  for (const [key, held] of Object.entries(value)) {
    if (typeof held !== 'object' || held === null || key === 'incomplete') continue;
    const put = putByLists(held, below?.get(key) ?? NO_MARKS);
    below?.delete(key);
    if (put === held) continue;
    copy ??= (isList ? [...value] : { ...value }) as Record<string, unknown>;
    copy[key] = put;
  }
  // A list that is partial is not absent: a record that holds it and is not there is one of which no more is known.
  for (const [key, marks] of isList ? [] : (below ?? [])) {
    if (Object.hasOwn(value, key) || marks.some(([step]) => isPlace(step))) continue;
    copy ??= { ...value } as Record<string, unknown>;
    copy[key] = putByLists({}, marks);
  }
  if (isList || all.length === 0 || (marks.length === 0 && below === null)) return copy ?? value;
  const { incomplete: _, ...rest } = copy ?? (value as Record<string, unknown>);
  return here.length === 0 ? rest : { ...rest, incomplete: [...new Set(here.map(([key = '']) => child('', key)))] };
}

/** Is it a place in a list? */
function isPlace(step: string | undefined): boolean {
  return step !== undefined && /^\d+$/.test(step);
}

/** What goes further down, by where it goes, less that step. */
function byFirstStep(paths: readonly Path[]): Map<string, readonly Path[]> {
  const groups = new Map<string, Path[]>();
  for (const [first = '', ...rest] of paths) {
    if (rest.length === 0) continue;
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [rest]);
    else group.push(rest);
  }
  return groups;
}

/** What a record itself says is partial. Anything but paths is not its to say. */
function marksOf(record: object): readonly Path[] {
  const { incomplete } = record as { readonly incomplete?: unknown };
  if (!Array.isArray(incomplete)) return NO_MARKS;
  return incomplete.flatMap((path) =>
    typeof path === 'string' && path.startsWith('/') ? [steps(path as Pointer)] : [],
  );
}
