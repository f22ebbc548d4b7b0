import { type List, listIn } from '../core/incomplete.js';
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

interface Named {
  readonly id?: string;
  readonly title?: string;
}

/** The records of a list; `asking` is added to what to find out of those that are not in it (", and their dates"). */
function recordsOf<T extends Named>(
  { entries, given, whole }: List<T>,
  at: Pointer,
  words: { readonly one: string; readonly many: string },
  asking: string,
): Records<T> {
  const need = `${given && !whole ? `the rest of ${words.many}` : words.many}${asking}`;
  return {
    all: entries.map((record, i) => ({
      record,
      at: child(at, i),
      name: record.title ?? record.id ?? `${words.one} ${i + 1} of the list`,
    })),
    unlisted: whole ? undefined : { count: { min: 0 }, among: undefined, at, need },
    list: { items: given ? entries : undefined, at, partial: given && !whole, need },
  };
}

/** What the dialogue has taken on. */
export function prioritiesOf(dialogue: Dialogue, asking = ''): Records<Priority> {
  return recordsOf(listIn(dialogue, 'priorities'), '/priorities', { one: 'priority', many: 'the priorities' }, asking);
}

/** What was agreed to be done. */
export function actionsOf(dialogue: Dialogue, asking = ''): Records<Action> {
  return recordsOf(listIn(dialogue, 'actions'), '/actions', { one: 'action', many: 'the actions agreed' }, asking);
}

/** What came out of it. */
export function outputsOf(dialogue: Dialogue, asking = ''): Records<Output> {
  return recordsOf(listIn(dialogue, 'outputs'), '/outputs', { one: 'output', many: 'the outputs' }, asking);
}

/** What its sides undertook to put in. */
export function commitmentsOf(dialogue: Dialogue, asking = ''): Records<Commitment> {
  const words = { one: 'commitment', many: 'the commitments made' };
  return recordsOf(listIn(dialogue, 'commitments'), '/commitments', words, asking);
}

/** The public investment it asked for. */
export function requestsOf(dialogue: Dialogue, asking = ''): Records<InvestmentRequest> {
  const words = { one: 'request', many: 'the public investment asked for' };
  return recordsOf(listIn(dialogue, 'investmentRequests'), '/investmentRequests', words, asking);
}
