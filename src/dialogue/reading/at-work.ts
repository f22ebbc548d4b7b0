import type { Answer } from '../../core/answer.js';
import { ask } from '../../core/ask.js';
import { allTrue, not, type Tri } from '../../core/known.js';
import { child } from '../../core/pointer.js';
import { type Fact, mergeFacts } from '../../core/settled-by.js';
import { type Day, daysOf, isOneDay, LAST_DAY, onOrBefore, type When } from '../../core/when.js';
import { liesIn, type Window } from '../../council/reading/index.js';
import type { Action, Dialogue } from '../model.js';
import { agreedOn, BECAME, endedBy, lacksReason, stands, together, WHEN_DONE } from './lifecycle.js';
import type { Recorded } from './records.js';

/**
 * Was an agreed action under way on the day, or done in a window that ends on it?
 *
 * No day is recorded on which work began. An action that was agreed by the day, and is said to be under way or was done
 * after it, was under way; one that was given up was not.
 */
export function isAtWork(dialogue: Dialogue, item: Recorded<Action>, window: Window, day: Day): Answer {
  const { record, at } = item;
  const status: string | undefined = record.status;
  const read = child(at, 'status');
  if (record.dropped !== undefined) return settled(false, child(at, 'dropped'));
  if (record.done !== undefined) return doneOrDoing(dialogue, item, record.done, window, day);
  if (status === 'done') return doneOrDoing(dialogue, item, byList(dialogue, day), window, day);
  if (status === 'agreed' || status === 'dropped') return settled(false, read);
  const agreed = agreedBy(dialogue, item, day, stands(dialogue, day));
  if (status === 'under-way') return { ...agreed, evidence: [read, ...agreed.evidence] };
  if (agreed.value === false) return agreed;
  return { value: undefined, open: mergeFacts([[whatBecame(item)], agreed.open]), evidence: agreed.evidence };
}

function settled(value: boolean, at: Answer['evidence'][number]): Answer {
  return { value, open: [], evidence: [at] };
}

/** Done without a date: some day before the list was made. */
function byList({ asAt }: Dialogue, day: Day): When {
  const last = asAt === undefined ? day : daysOf(asAt).last;
  return last === undefined ? {} : { max: last };
}

/** Done in the window, or after it where it had been agreed by then. What is done was agreed no later. */
function doneOrDoing(dialogue: Dialogue, item: Recorded<Action>, done: When, window: Window, day: Day): Answer {
  const { record, at, name } = item;
  const agreed = agreedBy(dialogue, item, day, dialogue.asAt !== undefined && stands(dialogue, day));
  const doneBy = onOrBefore(done, day);
  const begun = agreed.value ?? (doneBy || undefined);
  const recent = hasBegun(done, window) ?? (hasBegun(agreedOn(dialogue, record), window) || undefined);
  const value = allTrue([begun, recent]);
  const open: readonly Fact[] =
    value === undefined
      ? mergeFacts([
          isOneDay(daysOf(done)) ? [] : [{ at: child(at, 'done'), need: WHEN_DONE({ of: name }) }],
          begun === undefined ? agreed.open : [],
          recent === undefined ? window.open : [],
        ])
      : [];
  const evidence = [child(at, record.done === undefined ? 'status' : 'done'), ...agreed.evidence];
  return { value, open, evidence };
}

function hasBegun(when: When | undefined, window: Window): Tri {
  return liesIn(when, window, LAST_DAY);
}

/** When an action was agreed. */
export const WHEN_AGREED = /* @__PURE__ */ ask('action/agreed', 'when {of} was agreed');

/** Had it been agreed by the day? `listed`: it is on a list that was made by then. */
export function agreedBy(
  dialogue: Dialogue,
  { record, at, name }: Recorded<Action>,
  day: Day,
  listed: boolean,
): Answer {
  const agreed = agreedOn(dialogue, record);
  const value = agreed === undefined ? listed || undefined : onOrBefore(agreed, day);
  const place = child(at, 'agreed');
  return {
    value,
    open: value === undefined ? [{ at: place, need: WHEN_AGREED({ of: name }) }] : [],
    evidence: record.agreed === undefined ? [] : [place],
  };
}

/** Had it been agreed by the day, and not dropped for a recorded reason? What was dropped without one stays on the account. */
export function wasTakenOn(dialogue: Dialogue, action: Recorded<Action>, day: Day): Answer {
  const agreed = agreedBy(dialogue, action, day, stands(dialogue, day));
  const dropped = endedBy(dialogue, action, 'dropped', day);
  const lacks = lacksReason(action);
  const excused = together(allTrue([dropped.value, not(lacks.value)]), [dropped, lacks]);
  return {
    value: allTrue([agreed.value, not(excused.value)]),
    open: mergeFacts([agreed.open, excused.open]),
    evidence: [...agreed.evidence, ...excused.evidence],
  };
}

/** What to find out of an action of which nothing is told, or told in a word that no list knows. */
export function whatBecame({ record, at, name }: Recorded<Action>): Fact {
  return { at: child(at, 'status'), need: BECAME({ of: name }, { word: record.status, also: [AND_WHEN()] }) };
}

/** What to find out of actions that are not listed. */
export const WHAT_BECAME = /* @__PURE__ */ ask('actions/became', 'and what became of them');
const AND_WHEN = /* @__PURE__ */ ask('work/became-when', 'and when');
