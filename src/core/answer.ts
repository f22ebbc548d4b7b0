import { allTrue, anyTrue, not, type Tri } from './known.js';
import type { Pointer } from './pointer.js';
import { type Fact, mergeFacts } from './settled-by.js';

/** A question answered as far as the record says: yes, no or not known, where it was read, and what would settle it. */
export interface Answer {
  /** The answer. */
  readonly value: Tri;
  /** What would settle it, all together; empty where it is known. */
  readonly open: readonly Fact[];
  /** Where it was read, or looked for: the confidence of a verdict comes from there. */
  readonly evidence: readonly Pointer[];
}

const NOTHING: readonly never[] = Object.freeze([]);

/** A known answer, read at some places. */
export function said(value: boolean, evidence: readonly Pointer[] = NOTHING): Answer {
  return { value, open: NOTHING, evidence };
}

/** Not known: the facts settle it together. */
export function open(facts: readonly Fact[], evidence: readonly Pointer[] = NOTHING): Answer {
  return { value: undefined, open: facts, evidence };
}

/** Read at a place: known, or the one fact that would settle it. The fact is made only where it is needed. */
export function read(value: Tri, at: Pointer, asked: () => Fact): Answer {
  return value === undefined ? open([asked()], [at]) : said(value, [at]);
}

/** Yes where every one is. What decided it is the evidence: for "no", those that are no. */
export function every(...of: readonly Answer[]): Answer {
  return everyOf(of);
}

/** The same of a list, which may be long. */
export function everyOf(of: readonly Answer[]): Answer {
  return joined(allTrue(of.map(({ value }) => value)), of, false);
}

/** Yes where any is. What decided it is the evidence: for "yes", those that are. */
export function some(...of: readonly Answer[]): Answer {
  return someOf(of);
}

/** The same of a list, which may be long. */
export function someOf(of: readonly Answer[]): Answer {
  return joined(anyTrue(of.map(({ value }) => value)), of, true);
}

/** The other way round. */
export function opposite(answer: Answer): Answer {
  return { ...answer, value: not(answer.value) };
}

function joined(value: Tri, of: readonly Answer[], decides: boolean): Answer {
  const [only] = of;
  if (of.length === 1 && only !== undefined) return only;
  const telling = value === decides ? of.filter((one) => one.value === decides) : of;
  const evidence = new Set<Pointer>();
  for (const one of telling) for (const at of one.evidence) evidence.add(at);
  const unknown = value === undefined ? of.filter((one) => one.value === undefined) : NOTHING;
  return {
    value,
    open: unknown.length === 0 ? NOTHING : mergeFacts(unknown.map((one) => one.open)),
    evidence: [...evidence],
  };
}
