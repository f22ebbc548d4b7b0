import { daysOf, type When } from '../core/when.js';
import { type Fault, fieldOf, listOf, shown, textOf } from './document-faults.js';
import { suggestion } from './nearest.js';

// Checks across the fields of a document. They see whatever was given, so nothing here trusts a type.

/** Steps from the record at hand to a place. */
type Path = Fault['path'];

/** Two entries of a list with one id; `what` is what an entry is: "member". */
export function* repeatedIds(record: unknown, key: string, what: string): Generator<Fault> {
  yield* repeated(record, key, 'id', `the id of the ${what}`);
}

/** Two entries of a list with one mark in another field than `id`; `what` is what the mark is of: "authority". */
export function* repeatedMarks(record: unknown, key: string, field: string, what: string): Generator<Fault> {
  yield* repeated(record, key, field, `the ${what}`);
}

function* repeated(record: unknown, key: string, field: string, what: string): Generator<Fault> {
  const seen = new Map<string, number>();
  for (const [i, entry] of listOf(record, key).entries()) {
    const mark = textOf(entry, field);
    if (mark === undefined) continue;
    const first = seen.get(mark);
    if (first === undefined) seen.set(mark, i);
    else yield { path: [key, i, field], message: `${shown(mark)} is already ${what} at ${key}/${first}` };
  }
}

/** A start that is certainly after the end. */
export function* backwards(record: unknown, start = 'from', end = 'until'): Generator<Fault> {
  const { first } = daysOf(whenOf(record, start));
  const { last } = daysOf(whenOf(record, end));
  if (first !== undefined && last !== undefined && first > last) {
    yield { path: [start], message: `${first} at the earliest, which is after ${end}, ${last} at the latest` };
  }
}

/** A date in something that may be no record at all; undefined where there is none. */
export function whenOf(record: unknown, key: string): When | undefined {
  const stated = fieldOf(record, key);
  if (typeof stated === 'string') return stated;
  const min = textOf(stated, 'min');
  const max = textOf(stated, 'max');
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

/** Is a list given, and not known to be partial? */
export function isWhole(record: unknown, key: string): boolean {
  return Array.isArray(fieldOf(record, key)) && !listOf(record, 'incomplete').includes(`/${key}`);
}

/** The marks that records carry in a field. */
export function marksIn(records: readonly unknown[], key: string): Set<string> {
  return new Set(records.map((record) => textOf(record, key)).filter((mark) => mark !== undefined));
}

/** Where marks of some list's entries may be named: one text or a list of them, with the way to it. */
export interface Named {
  /** The way from the record at hand to the text or list of texts. */
  readonly path: Path;
  /** The text or the list of texts. */
  readonly value: unknown;
}

/**
 * Marks that lead to no entry of a list; `what` is what an entry is: "indicator". While the list is absent or partial,
 * any entry may be meant.
 */
export function* strayNames(names: Iterable<Named>, record: unknown, key: string, what: string): Generator<Fault> {
  if (isWhole(record, key)) yield* unknownNames(names, marksIn(listOf(record, key), 'id'), what);
}

/** Marks that are not among the known ones; `what` is what they should be marks of. */
export function* unknownNames(names: Iterable<Named>, known: ReadonlySet<string>, what: string): Generator<Fault> {
  for (const { path, value } of names) {
    const marks = typeof value === 'string' ? [[path, value] as const] : entries(path, value);
    for (const [place, mark] of marks) {
      if (typeof mark !== 'string' || known.has(mark)) continue;
      yield { path: place, message: `no ${what} has the id ${shown(mark)}${suggestion(mark, known)}` };
    }
  }
}

function entries(path: Path, value: unknown): readonly (readonly [Path, unknown])[] {
  return Array.isArray(value) ? value.map((mark, i) => [[...path, i], mark] as const) : [];
}

/** A field of every entry of a list, as names to be looked up. */
export function* namesIn(record: unknown, key: string, field: string, way: Path = []): Generator<Named> {
  for (const [i, entry] of listOf(record, key).entries()) {
    yield { path: [...way, key, i, field], value: fieldOf(entry, field) };
  }
}

/** One name twice in a list of names. */
export function* repeatedNames(record: unknown, key: string): Generator<Fault> {
  const seen = new Set<unknown>();
  for (const [i, name] of listOf(record, key).entries()) {
    if (typeof name === 'string' && seen.has(name)) {
      yield { path: [key, i], message: `${shown(name)} is already in this list` };
    }
    seen.add(name);
  }
}

/** A field that is known to be none, and given all the same. */
export function* contradicted(record: unknown, none: string, field: string): Generator<Fault> {
  const given = fieldOf(record, field);
  if (fieldOf(record, none) !== true || given === undefined || given === false) return;
  yield { path: [none], message: `true, but ${field} is given: leave out one of the two` };
}

/** A field that is denied, and something given that says the opposite; an empty list says nothing. */
export function* denied(record: unknown, flag: string, ...fields: readonly string[]): Generator<Fault> {
  if (fieldOf(record, flag) !== false) return;
  for (const field of fields) {
    const given = fieldOf(record, field);
    if (given === undefined || given === false || (Array.isArray(given) && given.length === 0)) continue;
    yield { path: [flag], message: `false, but ${field} is given: leave out one of the two` };
  }
}

/** A word that says no, and something given that says the opposite; an empty list says nothing. */
export function* deniedByWord(
  record: unknown,
  key: string,
  word: string,
  ...fields: readonly string[]
): Generator<Fault> {
  if (fieldOf(record, key) !== word) return;
  for (const field of fields) {
    const given = fieldOf(record, field);
    if (given === undefined || given === false || given === 0 || (Array.isArray(given) && given.length === 0)) continue;
    yield { path: [key], message: `${shown(word)}, but ${field} is given: leave out one of the two` };
  }
}

/** A part that is certainly more than the whole it is part of. */
export function* moreThanAll(record: unknown, part: string, whole: string): Generator<Fault> {
  const least = boundOf(fieldOf(record, part), 'min');
  const most = boundOf(fieldOf(record, whole), 'max');
  if (least === undefined || most === undefined || least <= most) return;
  yield { path: [part], message: `${least} at the least, which is more than ${whole}, ${most} at the most` };
}

function boundOf(stated: unknown, end: 'min' | 'max'): number | undefined {
  const bound = typeof stated === 'number' ? stated : fieldOf(stated, end);
  return typeof bound === 'number' ? bound : undefined;
}
