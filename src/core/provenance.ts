import { type Pointer, steps } from './pointer.js';

/** How well a fact is known, from best to worst. */
export const CONFIDENCES = ['seen-in-source', 'secondary-source', 'derived', 'analyst', 'recalled'] as const;

/**
 * How well a fact is known: read in the source itself, in a second-hand one, worked out from such facts, an analyst's
 * choice, or recalled from general knowledge and not checked. The weakest of the facts behind a verdict is the verdict's.
 */
export type Confidence = (typeof CONFIDENCES)[number];

/** Where a fact comes from and how well it is known. */
export interface Origin {
  /** A document, page or person. */
  readonly source?: string;
  /** How well it is known. */
  readonly confidence?: Confidence;
  /** Anything a reader should know about it. */
  readonly note?: string;
}

/** Origins of the facts of one record: the key is the path from the record to the fact (`organisation/sizeBand`; `''` is the whole record). */
export type Provenance = Readonly<Record<string, Origin>>;

/** The weaker of two; null is "not marked" and gives way to any mark. */
export function weaker(a: Confidence | null, b: Confidence | null): Confidence | null {
  if (a === null) return b;
  if (b === null) return a;
  return CONFIDENCES.indexOf(a) >= CONFIDENCES.indexOf(b) ? a : b;
}

/** Says how well the facts at some places of a document are known: the weakest mark among them, null where nothing is marked. */
export type ConfidenceReader = (places: Iterable<Pointer>) => Confidence | null;

/**
 * Reads the marks of one document. A fact's mark is the one on the longest path that covers it, on whichever record on
 * the way to it carries that path (the nearest record first); it survives moving the record within a list.
 */
export function confidenceReader(document: unknown): ConfidenceReader {
  const known = new Map<Pointer, Confidence | null>();
  const read = (at: Pointer): Confidence | null => {
    let mark = known.get(at);
    if (mark === undefined) {
      mark = markOf(document, steps(at));
      known.set(at, mark);
    }
    return mark;
  };
  return (places) => {
    let weakest: Confidence | null = null;
    for (const at of places) weakest = weaker(weakest, read(at));
    return weakest;
  };
}

function markOf(document: unknown, path: readonly string[]): Confidence | null {
  const records: { readonly depth: number; readonly marks: Readonly<Record<string, Origin>> }[] = [];
  let value: unknown = document;
  for (let depth = 0; ; depth += 1) {
    const marks = own(value, 'provenance');
    if (typeof marks === 'object' && marks !== null) {
      records.push({ depth, marks: marks as Readonly<Record<string, Origin>> });
    }
    const step = path[depth];
    if (step === undefined) break;
    value = own(value, step);
  }
  for (let end = path.length; end >= 0; end -= 1) {
    for (let i = records.length - 1; i >= 0; i -= 1) {
      const record = records[i];
      if (record === undefined || record.depth > end) continue;
      const confidence = (own(record.marks, path.slice(record.depth, end).join('/')) as Origin | undefined)?.confidence;
      if (confidence !== undefined && CONFIDENCES.includes(confidence)) return confidence;
    }
  }
  return null;
}

function own(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}
