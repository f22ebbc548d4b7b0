import { withIncomplete } from '../core/incomplete.js';
import { child, type Pointer } from '../core/pointer.js';
import type { Unlisted } from '../core/tally.js';
import type { Listed } from '../rules/lists.js';
import type { Action, Commitment, Dialogue, InvestmentRequest, Output, Priority } from './model.js';

/** One record of a list, with its place in the document. */
export interface Recorded<T> {
  /** The record. */
  readonly record: T;
  /** Where it is. */
  readonly at: Pointer;
  /** What to call it in a sentence: its title, its mark, or its place in the list. */
  readonly name: string;
}

/** A list of a dialogue, as far as it is known. */
export interface Records<T> {
  /** Its records, in their order. */
  readonly all: readonly Recorded<T>[];
  /** Records that are not in the list, of which it is not known whether they would count; absent where it is whole. */
  readonly unlisted: Unlisted | undefined;
  /** The list, for questions asked of each or any record. */
  readonly list: Listed<T>;
}

type Named = { readonly id?: string; readonly title?: string; readonly incomplete?: readonly Pointer[] };

/** The records of a list; `asking` is added to what to find out of those that are not in it (", and their dates"). */
export function recordsOf<T extends Named>(
  document: { readonly incomplete?: readonly Pointer[] },
  items: readonly T[] | undefined,
  at: Pointer,
  words: { readonly one: string; readonly many: string },
  asking = '',
): Records<T> {
  const partial = document.incomplete?.includes(at) === true;
  const need = `${partial ? `the rest of ${words.many}` : words.many}${asking}`;
  return {
    all: (items ?? []).map((record, i) => ({
      record: withIncomplete(document, record, child(at, i)),
      at: child(at, i),
      name: record.title ?? record.id ?? `${words.one} ${i + 1} of the list`,
    })),
    unlisted: items === undefined || partial ? { count: { min: 0 }, among: undefined, at, need } : undefined,
    list: { items, at, partial, need },
  };
}

/** What the dialogue has taken on. */
export function prioritiesOf(dialogue: Dialogue, asking = ''): Records<Priority> {
  return recordsOf(dialogue, dialogue.priorities, '/priorities', { one: 'priority', many: 'the priorities' }, asking);
}

/** What was agreed to be done. */
export function actionsOf(dialogue: Dialogue, asking = ''): Records<Action> {
  return recordsOf(dialogue, dialogue.actions, '/actions', { one: 'action', many: 'the actions agreed' }, asking);
}

/** What came out of it. */
export function outputsOf(dialogue: Dialogue, asking = ''): Records<Output> {
  return recordsOf(dialogue, dialogue.outputs, '/outputs', { one: 'output', many: 'the outputs' }, asking);
}

/** What its sides undertook to put in. */
export function commitmentsOf(dialogue: Dialogue, asking = ''): Records<Commitment> {
  const words = { one: 'commitment', many: 'the commitments made' };
  return recordsOf(dialogue, dialogue.commitments, '/commitments', words, asking);
}

/** The public investment it asked for. */
export function requestsOf(dialogue: Dialogue, asking = ''): Records<InvestmentRequest> {
  const words = { one: 'request', many: 'the public investment asked for' };
  return recordsOf(dialogue, dialogue.investmentRequests, '/investmentRequests', words, asking);
}
