import type { Pointer } from './pointer.js';

/** Something that is not known and could be found out. */
export interface Fact {
  /** Where in the document the answer would be written. */
  readonly at: Pointer;
  /** What to find out, in words: "the size of Eidos". */
  readonly need: string;
}

/** What it would take to turn a `cantTell` into a verdict. */
export interface SettledBy {
  /** All of these together always decide. */
  readonly facts: readonly Fact[];
  /** The fewest of them that, turning out well, give `passed`; null: no such number is known. */
  readonly toPass: number | null;
  /** The fewest of them that, turning out badly, give `failed`; null: no such number is known. */
  readonly toFail: number | null;
}

/** The facts of several lists, each place and need once, in the order they are met. */
export function mergeFacts(lists: Iterable<readonly Fact[]>): readonly Fact[] {
  const seen = new Map<Pointer, string[]>();
  const merged: Fact[] = [];
  for (const list of lists) {
    for (const fact of list) {
      const needs = seen.get(fact.at);
      if (needs === undefined) seen.set(fact.at, [fact.need]);
      else if (needs.includes(fact.need)) continue;
      else needs.push(fact.need);
      merged.push(fact);
    }
  }
  return merged;
}
