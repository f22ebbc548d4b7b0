import type { Answer } from '../../core/answer.js';
import { ask, type Inquiry } from '../../core/ask.js';
import { count, type Tally, type Unlisted } from '../../core/tally.js';
import type { Day } from '../../core/when.js';
import type { Dialogue, Priority } from '../model.js';
import { isOpenOn } from './lifecycle.js';
import { prioritiesOf, type Recorded } from './records.js';

/** A priority on record, and whether it was open on the day. */
export interface MaybeOpen {
  /** The priority. */
  readonly priority: Recorded<Priority>;
  /** Was it open? */
  readonly open: Answer;
}

/** What a dialogue had in hand on a day, as far as the document tells. */
export interface OpenPriorities {
  /** Every priority on record, in order. */
  readonly all: readonly MaybeOpen[];
  /** Priorities that are not in the list; absent where it is whole. */
  readonly unlisted: Unlisted | undefined;
  /** How many were open: the whole of the tally. */
  readonly counted: Tally;
}

const OPEN_ON = /* @__PURE__ */ ask('council-priorities/open-on', 'and which were open on {day}');

/** The priorities open on the day; `asking` is to be found out of those that are not in the list as well. */
export function openPriorities(dialogue: Dialogue, day: Day, asking: readonly Inquiry[] = []): OpenPriorities {
  const { all: recorded, unlisted } = prioritiesOf(dialogue, [OPEN_ON({ day }), ...asking]);
  const all = recorded.map((priority) => ({ priority, open: isOpenOn(dialogue, priority, day) }));
  const counted = count(
    all.map(({ priority, open }) => ({ at: priority.at, among: open })),
    unlisted,
  );
  return { all, unlisted, counted };
}

/** Of how many of those open is a question answered yes? */
export function amongOpen({ all, unlisted }: OpenPriorities, ask: (priority: Recorded<Priority>) => Answer): Tally {
  return count(
    all.map(({ priority, open }) => ({ at: priority.at, among: open, is: ask(priority) })),
    unlisted,
  );
}

/** The names of those that surely were open, and of which a question is surely answered no. */
export function openBut({ all }: OpenPriorities, ask: (priority: Recorded<Priority>) => Answer): readonly string[] {
  return all
    .filter(({ priority, open }) => open.value === true && ask(priority).value === false)
    .map(({ priority }) => priority.name);
}
