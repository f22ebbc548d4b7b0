import { canonicalJson } from '../core/canonical-json.js';
import { child, type Pointer } from '../core/pointer.js';
import type { JsonPatch } from './json-patch.js';

/** Does the order of keys matter? It never does to what a document says; to its bytes it does. */
type Order = 'any' | 'exact';

/**
 * The patches that turn one document into another. With `exact`, into its very bytes: a record whose keys would come
 * back in another order is replaced whole, since a patch can only add a key at the end.
 *
 * @throws TypeError where the other document holds anything but plain JSON.
 */
export function patchesBetween(before: unknown, after: unknown, order: Order): readonly JsonPatch[] {
  const patches: JsonPatch[] = [];
  const textOf = order === 'exact' ? exactJson : canonicalJson;

  const walk = (at: Pointer, a: unknown, b: unknown): void => {
    if (a === b) return;
    if (Array.isArray(a) && Array.isArray(b)) walkLists(at, a, b);
    else if (isRecord(a) && isRecord(b)) walkRecords(at, a, b);
    else replace(at, a, b);
  };

  const replace = (at: Pointer, a: unknown, b: unknown): void => {
    const value = plain(b, at);
    if (textOf(a) !== textOf(value)) patches.push({ op: 'replace', path: at, value });
  };

  // Where the order of keys says nothing, it does not decide the order of the patches either.
  const inOrder = (keys: readonly string[]): readonly string[] => (order === 'exact' ? keys : [...keys].sort());

  const walkRecords = (at: Pointer, a: Fields, b: Fields): void => {
    const had = inOrder(keysOf(a));
    const has = inOrder(keysOf(b));
    const kept = had.filter((key) => isGiven(b, key));
    const added = has.filter((key) => !isGiven(a, key));
    if (order === 'exact' && [...kept, ...added].some((key, i) => key !== has[i])) {
      replace(at, a, b);
      return;
    }
    for (const key of had) if (!isGiven(b, key)) patches.push({ op: 'remove', path: child(at, key) });
    for (const key of kept) walk(child(at, key), a[key], b[key]);
    for (const key of added) {
      patches.push({ op: 'add', path: child(at, key), value: plain(b[key], child(at, key)) });
    }
  };

  const walkLists = (at: Pointer, a: readonly unknown[], b: readonly unknown[]): void => {
    let i = 0;
    let j = 0;
    // Patches apply one after another, so a place is where the entry stands when its turn has come.
    let place = 0;
    for (const [nextA, nextB] of [...anchorsOf(a, b, textOf), [a.length, b.length] as const]) {
      for (; i < nextA && j < nextB; i += 1, j += 1, place += 1) {
        if (isAlike(a[i], b[j])) walk(child(at, place), a[i], b[j]);
        else replace(child(at, place), a[i], b[j]);
      }
      for (; i < nextA; i += 1) patches.push({ op: 'remove', path: child(at, place) });
      for (; j < nextB; j += 1, place += 1) {
        patches.push({ op: 'add', path: child(at, place), value: plain(b[j], child(at, place)) });
      }
      if (i < a.length && j < b.length) walk(child(at, place), a[i], b[j]);
      i += 1;
      j += 1;
      place += 1;
    }
  };

  walk('', before, after);
  return patches;
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field set to undefined is one that is not there, as in JSON. */
function isGiven(record: Fields, key: string): boolean {
  return Object.hasOwn(record, key) && record[key] !== undefined;
}

function keysOf(record: Fields): readonly string[] {
  return Object.keys(record).filter((key) => record[key] !== undefined);
}

function exactJson(value: unknown): string {
  return JSON.stringify(value) ?? 'undefined';
}

/** Two entries that may be one and the same, changed. Records with other marks are other records. */
function isAlike(a: unknown, b: unknown): boolean {
  if (isRecord(a) && isRecord(b)) return a['id'] === b['id'];
  return Array.isArray(a) && Array.isArray(b);
}

/** Pairs of places of entries that stay, in order: as many as can keep their order. An entry is known by its mark, else by what it says. */
function anchorsOf(
  a: readonly unknown[],
  b: readonly unknown[],
  textOf: (value: unknown) => string,
): readonly (readonly [number, number])[] {
  const nameOf = (entry: unknown): string => {
    const id = isRecord(entry) ? entry['id'] : undefined;
    return typeof id === 'string' ? `#${id}` : textOf(entry);
  };
  const places = new Map<string, number[]>();
  for (const [i, entry] of a.entries()) {
    const name = nameOf(entry);
    const own = places.get(name);
    if (own === undefined) places.set(name, [i]);
    else own.push(i);
  }
  const pairs: (readonly [number, number])[] = [];
  for (const [j, entry] of b.entries()) {
    const i = places.get(nameOf(entry))?.shift();
    if (i !== undefined) pairs.push([i, j]);
  }
  return longestRising(pairs);
}

/** The longest run of pairs whose first numbers rise (patience sorting). */
function longestRising(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  interface Link {
    readonly pair: readonly [number, number];
    readonly before: Link | undefined;
  }
  const tails: Link[] = [];
  for (const pair of pairs) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tails[middle]?.pair[0] ?? 0) < pair[0]) low = middle + 1;
      else high = middle;
    }
    tails[low] = { pair, before: tails[low - 1] };
  }
  const run: (readonly [number, number])[] = [];
  for (let link = tails.at(-1); link !== undefined; link = link.before) run.push(link.pair);
  return run.reverse();
}

/** A copy that shares nothing, of a value that has to be plain JSON. */
function plain(value: unknown, at: Pointer): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : refuse(String(value), at);
    case 'undefined':
      return refuse('a gap', at);
    case 'object':
      break;
    default:
      return refuse(`a ${typeof value}`, at);
  }
  if (value === null) return value;
  if (Array.isArray(value)) return Array.from(value, (entry, i) => plain(entry, child(at, i)));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return refuse('an instance of a class', at);
  const record = value as Fields;
  return Object.fromEntries(keysOf(record).map((key) => [key, plain(record[key], child(at, key))]));
}

function refuse(what: string, at: Pointer): never {
  const where = at === '' ? 'instead of the document' : `at ${at}`;
  throw new TypeError(`There is ${what} ${where}: a document holds plain JSON, and its lists have no gaps.`);
}
