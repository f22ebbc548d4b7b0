import type { Draft } from 'immer';
import type { Finding, Remedy } from '../../src/rules/finding.js';

/** A remedy to be followed: of which finding, how often, and on which day. */
export interface Step {
  /** The failure. */
  readonly finding: Finding;
  /** The remedy. */
  readonly remedy: Remedy;
  /** How many times it is done: the number of its words, where they have one. */
  readonly n: number;
  /** The day of judgement. */
  readonly asOf: string;
}

/** How to follow a remedy in a document. */
export interface Recipe<S> {
  /** Does what the remedy says. */
  readonly follow?: (document: Draft<S>, step: Step) => void;
  /** All ways to do it, where the remedy leaves a choice: one of them mends. */
  readonly ways?: (document: S, step: Step) => Iterable<S>;
  /** Any remedy of the finding is enough by itself. */
  readonly alone?: boolean;
  /** Why the question may not arise any more once it is followed. */
  readonly moot?: string;
  /** Why less than it says may be enough: in some documents, not in all. */
  readonly oversized?: string;
  /** Why nothing mends it any more, so that the remedy can only say what to do from now on. */
  readonly past?: string;
}

/** Recipes by rule and remedy: `focus/cadence meet-more`. */
export type Recipes<S> = Readonly<Record<string, Recipe<S>>>;

/** The names in a remedy's words. */
export function namesIn(step: Step): readonly string[] {
  for (const datum of Object.values(step.remedy.data)) if (Array.isArray(datum)) return datum as readonly string[];
  return [];
}

/** The first `n` of a list for which a change can be made, changed. */
export function changeFirst<T>(list: readonly T[] | undefined, n: number, change: (one: T) => boolean): void {
  let left = n;
  for (const one of list ?? []) if (left > 0 && change(one)) left -= 1;
}
