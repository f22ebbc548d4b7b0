import { ask } from '../../core/ask.js';
import { child, type Pointer } from '../../core/pointer.js';
import type { Fact } from '../../core/settled-by.js';
import { type Day, type Days, daysFrom, daysOf, earlierOf, laterOf } from '../../core/when.js';
import type { Council, Meeting } from '../model.js';

/** When a council was set up, by everything in its document that tells. */
export interface SetUp {
  /** The days on which it may have been; an end that nothing bounds is absent. */
  readonly days: Days;
  /** Does the document say when, rather than only let it be seen that it was there by some day? */
  readonly stated: boolean;
  /** Where it was read. */
  readonly evidence: readonly Pointer[];
  /** What would settle the day. */
  readonly fact: Fact;
}

const SET_UP = /* @__PURE__ */ ask('council/established', 'the day the council was set up');
const FACT: Fact = { at: '/established', need: /* @__PURE__ */ SET_UP() };

/**
 * When was it set up? What `established` and the event `established` say holds together; its first meeting, on record or
 * as an event, came no earlier. Where they contradict each other (parsers refuse that), what happened is believed before
 * what is said, and nothing bounds it from below. It was there by the day that a list of its members is of, unless it is
 * said to have been set up later: members may be named before.
 */
export function setUp(council: Council): SetUp {
  let first: Day | undefined;
  let last: Day | undefined;
  let stated = false;
  const evidence: Pointer[] = [];
  for (const { days, at, exact } of tellingOf(council)) {
    if (days.first === undefined && days.last === undefined) continue;
    if (exact) {
      stated = true;
      if (days.first !== undefined) first = first === undefined ? days.first : laterOf(first, days.first);
    }
    if (days.last !== undefined) last = last === undefined ? days.last : earlierOf(last, days.last);
    evidence.push(at);
  }
  if (first !== undefined && last !== undefined && first > last) first = undefined;
  const listed = listedBy(council);
  if (listed !== undefined && (last === undefined || listed < last) && (first === undefined || first <= listed)) {
    last = listed;
    evidence.push('/asAt');
  }
  return { days: daysFrom(first, last), stated, evidence, fact: FACT };
}

interface Telling {
  readonly days: Days;
  readonly at: Pointer;
  /** It says the day itself; otherwise the council was there by then. */
  readonly exact: boolean;
}

function* tellingOf(council: Council): Generator<Telling> {
  yield { days: daysOf(council.established), at: '/established', exact: true };
  for (const [i, { event, date }] of (council.lifecycle ?? []).entries()) {
    const at = child(child('/lifecycle', i), 'date');
    if (event === 'established') yield { days: daysOf(date), at, exact: true };
    else if (event === 'first-meeting') yield { days: byItsEnd(date), at, exact: false };
  }
  const met = firstMeeting(council.meetings ?? []);
  if (met !== null) yield met;
}

/** The last day that a list with members in it may be of. */
function listedBy({ asAt, members = [] }: Council): Day | undefined {
  return members.length === 0 ? undefined : daysOf(asAt).last;
}

function byItsEnd(date: Meeting['date']): Days {
  return daysFrom(undefined, daysOf(date).last);
}

/** Of the meetings that were held, the one by whose day the council was there soonest. */
function firstMeeting(meetings: readonly Meeting[]): Telling | null {
  let first: Telling | null = null;
  for (const [i, { date, status }] of meetings.entries()) {
    if (status !== undefined && status !== 'held') continue;
    const days = byItsEnd(date);
    if (days.last === undefined || (first?.days.last !== undefined && first.days.last <= days.last)) continue;
    first = { days, at: child(child('/meetings', i), 'date'), exact: false };
  }
  return first;
}
