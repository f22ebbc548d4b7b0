import { isMarked } from './incomplete.js';
import { type Named, nameKeysOf } from './names.js';

/** Records that are surely about one thing. */
export interface Group<T> {
  /** The records, in their order. */
  readonly records: readonly [T, ...T[]];
  /**
   * How far it is known which: by a mark and a name, by one of them, or by neither. Two groups are two things, except
   * that one with a mark alone may be one with a name alone, and one with neither may be any. Former names that may be
   * missing leave its names unknown.
   */
  readonly known: 'both' | 'mark' | 'name' | 'neither';
}

/**
 * Sorts records by the thing that each is about: by its mark where there is one, else by a name it goes or went by,
 * however that is spelt. A mark that stands beside a name anywhere is one with it everywhere. Under a name with two marks
 * a record without a mark may be either's, or another's.
 *
 * Of a mark without a name and a name without a mark it is not known whether they are one; at most one mark is one with
 * a name.
 */
export function sortByIdentity<T>(
  records: readonly T[],
  namedIn: (record: T) => Named | undefined,
): readonly Group<T>[] {
  const words = records.map((record) => wordsOf(namedIn(record) ?? {}));
  const rootOf = joined(words);
  const marks = new Map<string, Set<string>>();
  const names = new Set<string>();
  for (const list of words) {
    for (const word of list) {
      const root = rootOf(word);
      if (word.startsWith(MARK)) marks.set(root, (marks.get(root) ?? new Set()).add(word));
      else names.add(root);
    }
  }
  const groups = new Map<string | number, { records: [T, ...T[]]; known: Group<T>['known'] }>();
  for (const [i, record] of records.entries()) {
    const [word] = words[i] ?? [];
    const root = word === undefined ? undefined : rootOf(word);
    const several = root !== undefined && (marks.get(root)?.size ?? 0) > 1;
    const marked = word?.startsWith(MARK) === true;
    const unclear = root === undefined || (several && !marked);
    const key = unclear ? i : several ? (word as string) : root;
    const group = groups.get(key);
    if (group !== undefined) group.records.push(record);
    else groups.set(key, { records: [record], known: unclear ? 'neither' : knownBy(marks.has(root), names.has(root)) });
  }
  for (const group of groups.values()) {
    if (group.records.some((record) => isMarked(namedIn(record), 'formerNames'))) group.known = lessOf(group.known);
  }
  return [...groups.values()];
}

/** Where former names may be missing, a mark tells it from other marks alone, and a name from nothing. */
function lessOf(known: Group<unknown>['known']): Group<unknown>['known'] {
  return known === 'both' || known === 'mark' ? 'mark' : 'neither';
}

function knownBy(mark: boolean, name: boolean): Group<unknown>['known'] {
  return mark && name ? 'both' : mark ? 'mark' : 'name';
}

const MARK = '#';

/** Everything a thing may be known by, its mark first. */
function wordsOf(named: Named): readonly string[] {
  const names = nameKeysOf(named).map((key) => `=${key}`);
  return named.id === undefined ? names : [`${MARK}${named.id}`, ...names];
}

/** The word that stands for all words of one thing. */
function joined(lists: readonly (readonly string[])[]): (word: string) => string {
  const leadsTo = new Map<string, string>();
  const rootOf = (word: string): string => {
    let root = word;
    for (let next = leadsTo.get(root); next !== undefined; next = leadsTo.get(root)) root = next;
    // The next look is short.
    for (let at = word; at !== root; ) {
      const next = leadsTo.get(at) as string;
      leadsTo.set(at, root);
      at = next;
    }
    return root;
  };
  for (const [first, ...rest] of lists) {
    for (const word of rest) {
      const [from, to] = [rootOf(word), rootOf(first as string)];
      if (from !== to) leadsTo.set(from, to);
    }
  }
  return rootOf;
}
