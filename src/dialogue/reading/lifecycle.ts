import { type Answer, every, opposite } from '../../core/answer.js';
import { ask } from '../../core/ask.js';
import type { Tri } from '../../core/known.js';
import { child } from '../../core/pointer.js';
import { type Day, daysOf, isBefore, isOneDay, onOrBefore, termOf, type When } from '../../core/when.js';
import { lookUp, strange } from '../../core/words.js';
import { liesIn, type Window } from '../../council/reading/index.js';
import type { Action, Dialogue, Priority } from '../model.js';
import type { Recorded } from './records.js';

/** Well ended: a priority is closed, an action done. Or given up. */
type End = 'closed' | 'done' | 'dropped';

/** What a word of `status` says of the end of a priority; null: that it runs on. */
const PRIORITY_ENDED = { open: null, closed: 'closed', dropped: 'dropped' } as const satisfies Record<
  NonNullable<Priority['status']>,
  End | null
>;

/** What a word of `status` says of the end of an action; null: that it runs on. */
const ACTION_ENDED = { agreed: null, 'under-way': null, done: 'done', dropped: 'dropped' } as const satisfies Record<
  NonNullable<Action['status']>,
  End | null
>;

function endedTable({ kind }: Recorded<Priority | Action>): Readonly<Record<string, End | null>> {
  return kind === 'action' ? ACTION_ENDED : PRIORITY_ENDED;
}

/** What a record says of its end: a date, that it has not ended so, that it has but not when, or nothing. */
type Said = { readonly is: 'dated'; readonly date: When } | { readonly is: 'never' | 'undated' | 'silent' };

function saidOf(item: Recorded<Priority | Action>, end: End): Said {
  const table = endedTable(item);
  const dated = (wanted: End): When | undefined => (item.record as Readonly<Partial<Record<End, When>>>)[wanted];
  const date = dated(end);
  if (date !== undefined) return { is: 'dated', date };
  if (Object.values(table).some((other) => other !== null && dated(other) !== undefined)) return { is: 'never' };
  const ended = lookUp(item.record.status, table);
  if (ended === undefined) return { is: 'silent' };
  return { is: ended === end ? 'undated' : 'never' };
}

/** Had it ended so by the day? */
export function endedBy(dialogue: Dialogue, item: Recorded<Priority | Action>, end: End, day: Day): Answer {
  const said = saidOf(item, end);
  if (said.is === 'dated') return read(item, end, said, onOrBefore(said.date, day));
  if (said.is === 'undated') return read(item, end, said, stands(dialogue, day) ? true : undefined);
  return read(item, end, said, said.is === 'never' ? false : undefined);
}

/** Did it end so within a window that ends on the day? */
export function endedIn(item: Recorded<Priority | Action>, end: End, window: Window, day: Day): Answer {
  const said = saidOf(item, end);
  if (said.is !== 'dated') return read(item, end, said, said.is === 'never' ? false : undefined);
  const value = liesIn(said.date, window, day);
  const lived = read(item, end, said, value);
  // A date known to the day leaves only the window open.
  if (value !== undefined) return lived;
  return { ...lived, open: [...(isOneDay(daysOf(said.date)) ? [] : lived.open), ...window.open] };
}

function read(item: Recorded<Priority | Action>, end: End, said: Said, value: Tri): Answer {
  const { at, name, record } = item;
  const field = said.is === 'dated' || said.is === 'undated' ? end : 'status';
  const place = child(at, field);
  const word = strange(record.status, endedTable(item));
  const need = field === 'status' ? BECAME({ of: name }, { word }) : WHEN_ENDED[end]({ of: name });
  const evidence = said.is === 'silent' ? [] : [said.is === 'dated' ? place : child(at, 'status')];
  return { value, open: value === undefined ? [{ at: place, need }] : [], evidence };
}

/** What to find out of a record of which no end is told. */
export const BECAME = /* @__PURE__ */ ask('work/became', 'what became of {of}');

/** When work was done. */
export const WHEN_DONE = /* @__PURE__ */ ask('work/done', 'when {of} was done');

const WHEN_ENDED = {
  closed: /* @__PURE__ */ ask('work/closed', 'when {of} was closed'),
  done: WHEN_DONE,
  dropped: /* @__PURE__ */ ask('work/dropped', 'when {of} was dropped'),
} as const;

/** A list without a day stands as it is; one of a later day says nothing of when. */
export function stands(dialogue: Dialogue, day: Day): boolean {
  return dialogue.asAt === undefined || onOrBefore(dialogue.asAt, day) === true;
}

/** When an action was agreed: on its own date, or on the day of the meeting that it names. */
export function agreedOn(dialogue: Dialogue, { agreed, meeting }: Action): When | undefined {
  if (agreed !== undefined || meeting === undefined) return agreed;
  return dialogue.meetings?.find(({ id }) => id === meeting)?.date;
}

/** When a priority was taken up. */
export const TAKEN_UP = /* @__PURE__ */ ask('priority/taken-up', 'when {of} was taken up');

/** Was the priority taken up by the day? Without a date it was some day before the list was made. */
function openedBy(dialogue: Dialogue, { record, at, name }: Recorded<Priority>, day: Day): Answer {
  const { opened } = record;
  const value = opened === undefined ? stands(dialogue, day) || undefined : onOrBefore(opened, day);
  const place = child(at, 'opened');
  return {
    value,
    open: value === undefined ? [{ at: place, need: TAKEN_UP({ of: name }) }] : [],
    evidence: opened === undefined ? [] : [place],
  };
}

/** Was the priority open on the day: taken up, and neither closed nor dropped? */
export function isOpenOn(dialogue: Dialogue, priority: Recorded<Priority>, day: Day): Answer {
  const begun = openedBy(dialogue, priority, day);
  const closed = endedBy(dialogue, priority, 'closed', day);
  const dropped = endedBy(dialogue, priority, 'dropped', day);
  return every(begun, opposite(closed), opposite(dropped));
}

const WHY_DROPPED = /* @__PURE__ */ ask('work/why-dropped', 'why {of} was dropped');

/** Was it given up without a recorded reason, for whatever day it was given up on? */
export function lacksReason({ record, at, name }: Recorded<Priority | Action>): Answer {
  const { droppedBecause, droppedWithoutReason } = record;
  const value = droppedBecause !== undefined ? false : droppedWithoutReason;
  const place = child(at, droppedWithoutReason === undefined ? 'droppedBecause' : 'droppedWithoutReason');
  return {
    value,
    open: value === undefined ? [{ at: place, need: WHY_DROPPED({ of: name }) }] : [],
    evidence: value === undefined ? [] : [place],
  };
}

/** Was it given up by the day, for a recorded reason? */
export function droppedForReason(dialogue: Dialogue, item: Recorded<Priority | Action>, day: Day): Answer {
  return every(endedBy(dialogue, item, 'dropped', day), opposite(lacksReason(item)));
}

/** By when work is to be done. */
export const WHEN_DUE = /* @__PURE__ */ ask('work/due', 'when {of} is due');

/** Was the day by which it was due past? "By March" means until the last day of March. */
export function wasDueBefore({ record, at, name }: Recorded<Priority | Action>, day: Day): Answer {
  const { due, openEnded } = record;
  const place = child(at, due === undefined && openEnded !== undefined ? 'openEnded' : 'due');
  const value = openEnded === true && due === undefined ? false : isPast(due, day);
  return {
    value,
    open: value === undefined ? [{ at: child(at, 'due'), need: WHEN_DUE({ of: name }) }] : [],
    evidence: due === undefined && openEnded === undefined ? [] : [place],
  };
}

function isPast(due: When | undefined, day: Day): Tri {
  return isBefore(termOf(due), { first: day, last: day });
}

/** Is it past its day and still running? */
export function isOverdue(dialogue: Dialogue, priority: Recorded<Priority>, day: Day): Answer {
  return every(isOpenOn(dialogue, priority, day), wasDueBefore(priority, day));
}
