import { pointersWithout } from '../core/list-pointers.js';
import { child, type Pointer, steps } from '../core/pointer.js';
import { type Confidence, type ConfidenceReader, confidenceReader } from '../core/provenance.js';
import { InvalidInputError } from '../documents/invalid-input.js';

/** A document without what was only recalled. */
export interface Checked<S> {
  /** What is left of it. */
  readonly subject: S;
  /** Where the facts stood that were left out. */
  readonly leftOut: readonly Pointer[];
}

/**
 * A document without every fact whose nearest mark is `recalled`: what it held is not known any more.
 *
 * A record that is itself no more than recalled goes as a whole, and a list of the document that loses a record is known
 * in part only; a list further down, of which that cannot be said, is not known at all. Marks of records (`id`) and of
 * origin are no facts and stay. A record that cannot stand without what was recalled of it goes as a whole as well:
 * `demand` throws for a document that holds one.
 */
export function withoutRecalled<S>(subject: S, demand: (subject: S) => unknown = () => null): Checked<S> {
  return withoutMarked(subject, ['recalled'], demand);
}

/** The same for facts whose nearest mark is any of those given. */
export function withoutMarked<S>(
  subject: S,
  weak: readonly Confidence[],
  demand: (subject: S) => unknown = () => null,
): Checked<S> {
  const fallen = new Set<Pointer>();
  for (;;) {
    const { checked, cameFrom } = strippedOf(subject, weak, fallen);
    if (checked.leftOut.length === 0) return checked;
    try {
      demand(checked.subject);
      return checked;
    } catch (error) {
      const before = fallen.size;
      if (error instanceof InvalidInputError) {
        for (const { pointer } of error.issues) fallen.add(recordAt(checked.subject, pointer, cameFrom));
      }
      if (fallen.size === before) throw error;
    }
  }
}

/** Where the entries of lists that lost some stood before. */
type CameFrom = Map<unknown, readonly Pointer[]>;

function strippedOf<S>(
  subject: S,
  weak: readonly Confidence[],
  fallen: ReadonlySet<Pointer>,
): { checked: Checked<S>; cameFrom: CameFrom } {
  const leftOut: Pointer[] = [];
  const cameFrom: CameFrom = new Map();
  if (!isRecord(subject)) return { checked: { subject, leftOut }, cameFrom };
  const lists: { readonly list: Pointer; readonly index: number }[] = [];
  const marks = confidenceReader(subject);
  const left = strippedRecord(subject, '', { marks, weak, fallen, leftOut, lists, cameFrom });
  if (leftOut.length === 0) return { checked: { subject, leftOut }, cameFrom };
  leftOut.sort();
  const whole = lists.length === 0 ? left : markedPartial(left, lists);
  return { checked: { subject: whole as unknown as S, leftOut }, cameFrom };
}

/** The record that holds a place, by where it stood before anything was left out. */
function recordAt(document: unknown, pointer: Pointer, cameFrom: CameFrom): Pointer {
  let at: Pointer = '';
  let value = document;
  for (const step of steps(pointer).slice(0, -1)) {
    const from = cameFrom.get(value);
    at = from?.[Number(step)] ?? child(at, step);
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return at;
}

type Fields = Readonly<Record<string, unknown>>;

interface Stripping {
  readonly marks: ConfidenceReader;
  /** Marks of facts that go. */
  readonly weak: readonly Confidence[];
  /** Records that go whatever is known of them. */
  readonly fallen: ReadonlySet<Pointer>;
  readonly leftOut: Pointer[];
  /** Entries that lists of the document lost. */
  readonly lists: { readonly list: Pointer; readonly index: number }[];
  readonly cameFrom: CameFrom;
}

const GONE = Symbol('gone');
const NO_FACTS: readonly string[] = ['id', 'provenance', 'incomplete'];

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stripped(value: unknown, at: Pointer, run: Stripping): unknown {
  if (run.fallen.has(at)) {
    run.leftOut.push(at);
    return GONE;
  }
  if (Array.isArray(value) && value.length > 0) return strippedList(value, at, run);
  const mark = run.marks([at]);
  const isWeak = mark !== null && run.weak.includes(mark);
  if (!isRecord(value)) {
    if (isWeak) run.leftOut.push(at);
    return isWeak ? GONE : value;
  }
  const left = strippedRecord(value, at, run);
  const says = Object.keys(left).some((key) => !NO_FACTS.includes(key));
  if (!isWeak || says) return left;
  if (!Object.keys(value).some((key) => !NO_FACTS.includes(key))) run.leftOut.push(at);
  return GONE;
}

function strippedRecord(record: Fields, at: Pointer, run: Stripping): Fields {
  const left: [string, unknown][] = [];
  for (const [key, value] of Object.entries(record)) {
    const kept = NO_FACTS.includes(key) ? value : stripped(value, child(at, key), run);
    if (kept !== GONE) left.push([key, kept]);
  }
  return Object.fromEntries(left);
}

function strippedList(list: readonly unknown[], at: Pointer, run: Stripping): unknown {
  const left = list.map((entry, i) => stripped(entry, child(at, i), run));
  const gone = left.flatMap((entry, index) => (entry === GONE ? [{ list: at, index }] : []));
  if (gone.length === 0) return left;
  const ofDocument = at.lastIndexOf('/') === 0;
  if (gone.length === left.length || !ofDocument) return GONE;
  for (const one of gone) run.lists.push(one);
  const kept = left.filter((entry) => entry !== GONE);
  run.cameFrom.set(
    kept,
    left.flatMap((entry, i) => (entry === GONE ? [] : [child(at, i)])),
  );
  return kept;
}

/** Says of each list that lost an entry that it is known in part only; paths into later entries move up. */
function markedPartial(record: Fields, lists: Stripping['lists']): Fields {
  const said = (record['incomplete'] ?? []) as readonly Pointer[];
  const moved = [...lists].reverse().reduce((all, { list, index }) => pointersWithout(all, list, index), said);
  return { ...record, incomplete: [...new Set([...moved, ...lists.map(({ list }) => list)])] };
}
