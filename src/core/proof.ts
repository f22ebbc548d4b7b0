import type { Pointer } from './pointer.js';
import { CONFIDENCES, type Confidence, weaker } from './provenance.js';

/** What a statement rests on: all of some places, any one of several proofs, or so many of several records. */
export type Proof =
  | readonly Pointer[]
  | { readonly kind: 'each' | 'one'; readonly of: readonly Proof[] }
  | { readonly kind: 'some'; readonly n: number; readonly of: readonly (readonly Pointer[])[] };

/**
 * How well a statement is known: what it needs is as weak as the weakest of it, and of proofs that each are enough the
 * firmest counts. Null: nothing of it is marked.
 */
export function confidenceOf(proof: Proof, read: (places: readonly Pointer[]) => Confidence | null): Confidence | null {
  if (!('kind' in proof)) return read(proof);
  if (proof.kind === 'some') {
    const marks = proof.of.map(read).sort((a, b) => firmness(a) - firmness(b));
    return marks.slice(0, proof.n).reduce(weaker, null);
  }
  const marks = proof.of.map((part) => confidenceOf(part, read));
  if (proof.kind === 'each') return marks.reduce(weaker, null);
  return marks.reduce((best, mark) => (firmness(mark) < firmness(best) ? mark : best), marks[0] ?? null);
}

/** What is not marked gives way to any mark, so that it counts as the firmest. */
function firmness(mark: Confidence | null): number {
  return mark === null ? -1 : CONFIDENCES.indexOf(mark);
}
