import { ask, type Inquiry } from '../../core/ask.js';
import { type List, listIn } from '../../core/incomplete.js';
import { child, type Pointer } from '../../core/pointer.js';
import type { Unlisted } from '../../core/tally.js';
import type { Listed } from '../../rules/lists.js';
import type { Action, Commitment, Dialogue, InvestmentRequest, Output, Priority } from '../model.js';

/** One record of a list, with its place in the document. */
export interface Recorded<T> {
  /** The record. */
  readonly record: T;
  /** Where it is. */
  readonly at: Pointer;
  /** What it is a record of. */
  readonly kind: RecordKind;
  /** What to call it in a sentence: its title, its mark, or its place in the list. */
  readonly name: string;
}

/** What the lists of a dialogue hold. */
export type RecordKind = 'priority' | 'action' | 'output' | 'commitment' | 'request';

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

type AsksFor = (data: undefined, more: { readonly also: readonly Inquiry[] }) => Inquiry;

/** What a list is called, and how it is asked for. */
interface Kind {
  /** One of its records. */
  readonly one: RecordKind;
  /** All of it. */
  readonly all: AsksFor;
  /** What it lacks. */
  readonly rest: AsksFor;
}

/** The records of a list; `asking` is to be found out of those that are not in it as well. */
function recordsOf<T extends Named>(
  { entries, given, whole }: List<T>,
  at: Pointer,
  kind: Kind,
  asking: readonly Inquiry[],
): Records<T> {
  const need = (given && !whole ? kind.rest : kind.all)(undefined, { also: asking });
  return {
    all: entries.map((record, i) => ({
      record,
      at: child(at, i),
      kind: kind.one,
      name: record.title ?? record.id ?? `${kind.one} ${i + 1} of the list`,
    })),
    unlisted: whole ? undefined : { count: { min: 0 }, among: undefined, at, need },
    list: { items: given ? entries : undefined, at, partial: given && !whole, need },
  };
}

const PRIORITY: Kind = {
  one: 'priority',
  all: /* @__PURE__ */ ask('council-priorities/all', 'the priorities'),
  rest: /* @__PURE__ */ ask('council-priorities/rest', 'the rest of the priorities'),
};

/** What the dialogue has taken on. */
export function prioritiesOf(dialogue: Dialogue, asking: readonly Inquiry[] = []): Records<Priority> {
  return recordsOf(listIn(dialogue, 'priorities'), '/priorities', PRIORITY, asking);
}

const ACTION: Kind = {
  one: 'action',
  all: /* @__PURE__ */ ask('actions/all', 'the actions agreed'),
  rest: /* @__PURE__ */ ask('actions/rest', 'the rest of the actions agreed'),
};

/** What was agreed to be done. */
export function actionsOf(dialogue: Dialogue, asking: readonly Inquiry[] = []): Records<Action> {
  return recordsOf(listIn(dialogue, 'actions'), '/actions', ACTION, asking);
}

const OUTPUT: Kind = {
  one: 'output',
  all: /* @__PURE__ */ ask('outputs/all', 'the outputs'),
  rest: /* @__PURE__ */ ask('outputs/rest', 'the rest of the outputs'),
};

/** What came out of it. */
export function outputsOf(dialogue: Dialogue, asking: readonly Inquiry[] = []): Records<Output> {
  return recordsOf(listIn(dialogue, 'outputs'), '/outputs', OUTPUT, asking);
}

const COMMITMENT: Kind = {
  one: 'commitment',
  all: /* @__PURE__ */ ask('commitments/all', 'the commitments made'),
  rest: /* @__PURE__ */ ask('commitments/rest', 'the rest of the commitments made'),
};

/** What its sides undertook to put in. */
export function commitmentsOf(dialogue: Dialogue, asking: readonly Inquiry[] = []): Records<Commitment> {
  return recordsOf(listIn(dialogue, 'commitments'), '/commitments', COMMITMENT, asking);
}

const REQUEST: Kind = {
  one: 'request',
  all: /* @__PURE__ */ ask('investment-requests/all', 'the public investment asked for'),
  rest: /* @__PURE__ */ ask('investment-requests/rest', 'the rest of the public investment asked for'),
};

/** The public investment it asked for. */
export function requestsOf(dialogue: Dialogue, asking: readonly Inquiry[] = []): Records<InvestmentRequest> {
  return recordsOf(listIn(dialogue, 'investmentRequests'), '/investmentRequests', REQUEST, asking);
}
