import { ask, type Inquiry } from '../../core/ask.js';
import { isMarked, type ListKey } from '../../core/incomplete.js';
import { hull, type Range, range, rangeOf, upper } from '../../core/known.js';
import { child, type Pointer } from '../../core/pointer.js';
import type { Fact } from '../../core/settled-by.js';
import type { Unlisted } from '../../core/tally.js';
import type { Listed } from '../../rules/lists.js';
import { measured, type Observed } from '../../rules/observed.js';
import type { LocalPriority, LocalStrategy } from '../model/strategy.js';
import { listed } from './lists.js';

/** A priority with its place and what to call it in a sentence. */
export interface PriorityAt {
  /** The record. */
  readonly priority: LocalPriority;
  /** Where it stands. */
  readonly at: Pointer;
  /** Its name; where it has none, its mark or its place in the list. */
  readonly name: string;
  /** Is one of its own lists known to be partial? */
  readonly isPartial: (list: ListKey<LocalPriority>) => boolean;
}

/** The priorities of a strategy, as far as they are known. */
export interface Priorities {
  /** Those listed. */
  readonly all: readonly PriorityAt[];
  /** Those that may be missing from the list; absent where it is whole. */
  readonly unlisted: Unlisted | undefined;
  /** How many there are. */
  readonly count: Observed;
}

/** The priorities of a strategy. */
export const PRIORITIES = /* @__PURE__ */ ask('priorities/all', 'the priorities');
const PRIORITIES_OF = /* @__PURE__ */ ask('priorities/all-of', 'the priorities of {of}');
const REST = /* @__PURE__ */ ask('priorities/rest', 'the rest of the priorities');
const REST_OF = /* @__PURE__ */ ask('priorities/rest-of', 'the rest of the priorities of {of}');
const WHY_LARGER = /* @__PURE__ */ ask(
  'priorities/number-larger',
  'why the stated number of priorities is larger than the list',
);
const WHY_LARGER_OF = /* @__PURE__ */ ask(
  'priorities/number-larger-of',
  'why the stated number of priorities is larger than the list of {of}',
);
const WHY_SMALLER = /* @__PURE__ */ ask(
  'priorities/number-smaller',
  'why the stated number of priorities is smaller than the list',
);

/**
 * The priorities of a strategy; `asking` is what to find out besides of those that are not in the list ("and what each
 * rests on"), `base` is where the strategy stands in the document, `of` names the strategy where several are read. A list
 * that is known to be partial lacks as many as the stated number says. Where a list that claims to be whole and the stated
 * number disagree, everything between is open.
 */
export function prioritiesOf(
  strategy: LocalStrategy,
  asking?: Inquiry,
  base: Pointer = '',
  of: string | null = null,
): Priorities {
  const { items, at, partial = false } = listed(strategy, 'priorities', '', base);
  const all = (items ?? []).map((priority, i) => ({
    priority,
    at: child(at, i),
    name: priority.name ?? priority.id ?? `priority ${i + 1} of the list`,
    isPartial: (key: ListKey<LocalPriority>): boolean => isMarked(priority, key),
  }));
  const list = {
    length: items === undefined ? null : all.length,
    partial,
    said: strategy.priorityCount === undefined ? null : rangeOf(strategy.priorityCount),
    at,
    saidAt: child(base, 'priorityCount'),
    of,
  };
  return { all, unlisted: unlistedIn(list, asking), count: countIn(list) };
}

/** The priorities of a strategy as a list, of which it may be asked whether something is so of any; as {@link prioritiesOf}. */
export function listedPriorities(strategy: LocalStrategy, asking?: Inquiry, base: Pointer = ''): Listed<PriorityAt> {
  const { all, unlisted } = prioritiesOf(strategy, asking, base);
  return {
    items: all,
    at: child(base, 'priorities'),
    partial: unlisted !== undefined,
    need: unlisted?.need ?? '',
  };
}

interface List {
  readonly length: number | null;
  readonly partial: boolean;
  readonly said: Range | null;
  readonly at: Pointer;
  readonly saidAt: Pointer;
  readonly of: string | null;
}

function unlistedIn(list: List, asking: Inquiry | undefined): Unlisted | undefined {
  const { length, partial, said, at } = list;
  const of = (count: Range): Unlisted => ({ count, among: true, at, need: restOf(list, asking) });
  if (length === null) return of(said ?? { min: 0 });
  if (said === null) return partial ? of({ min: 0 }) : undefined;
  const most = upper(said) - length;
  // A partial list that is longer than the stated number says that the number is wrong, not that nothing is missing.
  if (most < 0) return partial ? of({ min: 0 }) : undefined;
  if (most === 0) return undefined;
  if (partial) return of(range(Math.max(0, said.min - length), most));
  return said.min <= length ? undefined : of(range(0, most));
}

function restOf({ length, partial, of }: List, asking?: Inquiry): Inquiry {
  const more = { also: [asking] };
  if (length === null) return of === null ? PRIORITIES(undefined, more) : PRIORITIES_OF({ of }, more);
  if (partial) return of === null ? REST(undefined, more) : REST_OF({ of }, more);
  return of === null ? WHY_LARGER(undefined, more) : WHY_LARGER_OF({ of }, more);
}

function countIn(list: List): Observed {
  const { length, said, at, saidAt } = list;
  const from = (value: Range, related: readonly Pointer[], open: readonly Fact[]): Observed =>
    measured(value, { related, open });
  const missing: Fact = { at, need: restOf({ ...list, partial: true }) };
  if (length === null) return from(said ?? { min: 0 }, said === null ? [] : [saidAt], [missing]);
  const seen = { min: length, max: length };
  if (said === null) return list.partial ? from({ min: length }, [at], [missing]) : from(seen, [at], []);
  const both = [at, saidAt];
  if (list.partial) {
    return length <= upper(said)
      ? from(range(Math.max(length, said.min), upper(said)), both, [missing])
      : from({ min: said.min }, both, [missing]);
  }
  if (said.min <= length && length <= upper(said)) return from(seen, both, []);
  const why: Fact = upper(said) > length ? { at, need: restOf(list) } : { at: saidAt, need: WHY_SMALLER() };
  return from(hull(seen, said), both, [why]);
}
