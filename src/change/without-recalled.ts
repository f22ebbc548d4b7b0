import { pointersWithout } from '../core/list-pointers.js';
import { child, type Pointer } from '../core/pointer.js';
import { type ConfidenceReader, confidenceReader } from '../core/provenance.js';

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
 * origin are no facts and stay.
 */
export function withoutRecalled<S>(subject: S): Checked<S> {
  const leftOut: Pointer[] = [];
  const marks = confidenceReader(subject);
  if (!isRecord(subject)) return { subject, leftOut };
  const lists: { readonly list: Pointer; readonly index: number }[] = [];
  const left = strippedRecord(subject, '', { marks, leftOut, lists });
  if (leftOut.length === 0) return { subject, leftOut };
  leftOut.sort();
  return { subject: (lists.length === 0 ? left : markedPartial(left, lists)) as S, leftOut };
}

type Fields = Readonly<Record<string, unknown>>;

interface Stripping {
  readonly marks: ConfidenceReader;
  readonly leftOut: Pointer[];
  /** Entries that lists of the document lost. */
  readonly lists: { readonly list: Pointer; readonly index: number }[];
}

const GONE = Symbol('gone');
const NO_FACTS: readonly string[] = ['id', 'provenance', 'incomplete'];

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function stripped(value: unknown, at: Pointer, run: Stripping): unknown {
  if (Array.isArray(value) && value.length > 0) return strippedList(value, at, run);
  const recalled = run.marks([at]) === 'recalled';
  if (!isRecord(value)) {
    if (recalled) run.leftOut.push(at);
    return recalled ? GONE : value;
  }
  const left = strippedRecord(value, at, run);
  const says = Object.keys(left).some((key) => !NO_FACTS.includes(key));
  if (!recalled || says) return left;
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
  run.lists.push(...gone);
  return left.filter((entry) => entry !== GONE);
}

/** Says of each list that lost an entry that it is known in part only; paths into later entries move up. */
function markedPartial(record: Fields, lists: Stripping['lists']): Fields {
  const said = (record['incomplete'] ?? []) as readonly Pointer[];
  const moved = [...lists].reverse().reduce((all, { list, index }) => pointersWithout(all, list, index), said);
  return { ...record, incomplete: [...new Set([...moved, ...lists.map(({ list }) => list)])] };
}
