import { type Answer, every, open, said } from '../../core/answer.js';
import { ask, type Inquiry } from '../../core/ask.js';
import type { LookBack } from '../../core/datum.js';
import { decidingTally } from '../../core/deciding-tally.js';
import { isMarked, listIn } from '../../core/incomplete.js';
import { allTrue, compare, type Quantity, range, simplest, type Tri } from '../../core/known.js';
import { whenInWords } from '../../core/look-back-in-words.js';
import { child, type Pointer } from '../../core/pointer.js';
import type { Fact } from '../../core/settled-by.js';
import { count, type Unlisted } from '../../core/tally.js';
import {
  type Day,
  type Days,
  daysOf,
  FIRST_DAY,
  isOneDay,
  LAST_DAY,
  laterOf,
  monthsBefore,
  monthsElapsed,
  onOrAfter,
  onOrBefore,
  type When,
  writtenAs,
} from '../../core/when.js';
import { lookUp, strange } from '../../core/words.js';
import { type Claim, known, settling, unsettled } from '../../rules/claim.js';
import type { NumberOf } from '../../rules/parameter.js';
import type { Council, Meeting } from '../model.js';
import { latestReconstitution, RECONSTITUTED, UNRECORDED } from './restart.js';
import { setUp } from './set-up.js';

/** How far a rule looks back, where it says nothing else. */
export const LOOK_BACK: NumberOf = {
  label: 'months looked back over',
  unit: 'months',
  value: 24,
  because: 'Councils met two or three times a year, so that a shorter look back would rest on very few meetings.',
};

/** The stretch of time that a rule looks back over. */
export interface Window {
  /** The first day it may begin on, for what is on record. */
  readonly earliest: Day;
  /** The day by which it has surely begun: later than `earliest` where the membership began afresh on a day that is not known. */
  readonly latest: Day;
  /** How many months it reaches back. */
  readonly months: Quantity;
  /** The same for texts, any cut included: "the 24 months to 2016-03-01, cut at the council’s establishment (2015)". */
  readonly span: LookBack;
  /** What would settle the day it begins. */
  readonly open: readonly Fact[];
}

/** A meeting that lies in a window, or may. */
export interface HeldMeeting {
  /** The record. */
  readonly meeting: Meeting;
  /** Where it is. */
  readonly at: Pointer;
  /** What to call it in a sentence: "the meeting of 2015-03-12". */
  readonly name: string;
  /** Every day it may have been held on. */
  readonly days: Days;
  /** Does it lie in the window? Never false: one that surely lies outside is left out. */
  readonly inWindow: Answer;
}

/** The meetings held in a window, as far as the document tells. */
export interface MeetingsIn {
  /** The window. */
  readonly window: Window;
  /** The meetings that lie in it, or may, in the order of the list. */
  readonly held: readonly HeldMeeting[];
  /** Meetings that are not in the list; absent where the list is whole. */
  readonly unlisted: Unlisted | undefined;
  /** What else to find out of them: when the window begins. */
  readonly more: readonly Fact[];
  /**
   * Do they allow a share to be taken? `none`: the list is whole and none lies in the window; `tooFew`: it is whole and
   * no more than one may; `open`: two or more may; `enough`: two or more do.
   */
  readonly state: 'none' | 'tooFew' | 'open' | 'enough';
}

const MEETINGS = /* @__PURE__ */ ask('meetings/all', 'the meetings held in {window:window}');
const OTHER_MEETINGS = /* @__PURE__ */ ask('meetings/rest', 'the rest of the meetings held in {window:window}');
const WAS_HELD = /* @__PURE__ */ ask('meeting/held', 'whether {of} was held');
const DAY_OF_MEETING = /* @__PURE__ */ ask('meeting/date', 'the day of {of}');

// Two points make a line: a share over one meeting is no habit.
const ENOUGH = 2;

/** What rules say where the meetings do not allow a share to be taken. */
export const NONE_HELD = 'No meeting was held in {window:window}.';
export const TOO_FEW_HELD = 'Fewer than two meetings were held in {window:window}: too few to judge by.';
export const HELD_OPEN =
  'We do not know of two meetings that surely lie in {window:window}; the list of meetings and their dates decide.';

/**
 * The months before the day of judgement, cut at the council's establishment or its latest reconstitution.
 *
 * What is on record of a council is of a time when it was there, so that its establishment takes nothing out of the
 * window: it says how far back that reaches. A reconstitution leaves what came before outside.
 */
export function windowOf(council: Council, months: number, asOf: Day): Window {
  const full = monthsBefore(asOf, months);
  let earliest = full;
  let latest = full;
  let reaches = { earliest: full, latest: full };
  let cut: LookBack['cut'];
  const open: Fact[] = [];
  const deepen = (edge: Days, what: LookBack['cut']): void => {
    reaches = { earliest: laterOf(reaches.earliest, edge.first ?? FIRST_DAY), latest: reaches.latest };
    if (edge.last === undefined || edge.last <= reaches.latest) return;
    reaches = { ...reaches, latest: edge.last };
    cut = what;
  };
  const begun = setUp(council);
  if (begun.stated) {
    const days = { last: LAST_DAY, ...begun.days };
    deepen(days, { at: 'establishment', ...on(writtenAs(begun.days)) });
  }
  for (const edge of edgesOf(council, asOf)) {
    earliest = laterOf(earliest, edge.earliest);
    latest = laterOf(latest, edge.latest);
    deepen({ first: edge.earliest, last: edge.latest }, edge.cut);
    if (edge.latest > full && edge.earliest < edge.latest) open.push(edge.fact);
  }
  const span: LookBack = { months, to: asOf, ...(cut === undefined ? undefined : { cut }) };
  return {
    earliest,
    latest,
    months: cut === undefined ? months : reach(reaches.earliest, reaches.latest, asOf, months),
    span,
    open: earliest < latest ? open : [],
  };
}

interface Edge {
  /** How it cuts a window. */
  readonly cut: NonNullable<LookBack['cut']>;
  readonly earliest: Day;
  readonly latest: Day;
  readonly fact: Fact;
}

/** Where the membership began afresh, with the days on which it may have. */
function edgesOf(council: Council, asOf: Day): readonly Edge[] {
  const edges: Edge[] = [];
  const restart = latestReconstitution(council, asOf);
  if (restart !== null) edges.push(reconstitution(restart.date, restart.at, asOf));
  for (const [i, { event, date }] of (council.lifecycle ?? []).entries()) {
    // One without a date, or with no more than the day it happened after, may be the latest.
    const { first, last } = daysOf(date);
    if (event !== 'reconstituted' || last !== undefined || (first ?? '') > asOf) continue;
    edges.push(reconstitution(date, child('/lifecycle', i), asOf));
  }
  // A list of events that may lack some may lack a reconstitution.
  if (isMarked(council, 'lifecycle'))
    edges.push({
      ...reconstitution(undefined, '/lifecycle', asOf),
      fact: UNRECORDED,
      cut: { at: 'unrecorded' },
    });
  return edges;
}

function reconstitution(date: When | undefined, at: Pointer, asOf: Day): Edge {
  const { first, last } = daysOf(date);
  const past = last !== undefined && last <= asOf;
  return {
    cut: { at: 'reconstitution', ...on(date) },
    // One that may still be to come may cut nothing yet.
    earliest: past ? (first ?? FIRST_DAY) : FIRST_DAY,
    latest: past ? last : asOf,
    fact: { at: child(at, 'date'), need: RECONSTITUTED() },
  };
}

function reach(earliest: Day, latest: Day, asOf: Day, months: number): Quantity {
  const back = (day: Day): number => {
    return Math.min(months, Math.max(0, monthsElapsed(day, asOf)));
  };
  return simplest(range(back(latest), back(earliest)));
}

function on(when: When | undefined): { readonly on?: When } {
  return when === undefined ? {} : { on: when };
}

/**
 * The meetings held in the months before the day of judgement; `asking` is what to find out of each meeting that is
 * not in the list ("and who attended").
 */
export function meetingsIn(council: Council, months: number, asOf: Day, ...asking: readonly Inquiry[]): MeetingsIn {
  const window = windowOf(council, months, asOf);
  const held: HeldMeeting[] = [];
  let sure = 0;
  for (const [i, meeting] of (council.meetings ?? []).entries()) {
    const read = readMeeting(meeting, i, window, asOf);
    if (read === null) continue;
    held.push(read);
    if (read.inWindow.value === true) sure += 1;
  }
  const list = listIn(council, 'meetings');
  const whole = list.whole && isListedFrom(council, window);
  const of = { window: window.span };
  const unlisted: Unlisted | undefined = whole
    ? undefined
    : {
        count: { min: 0 },
        among: undefined,
        at: '/meetings',
        need: (list.given ? OTHER_MEETINGS : MEETINGS)(of, { also: asking }),
      };
  return { window, held, unlisted, more: whole ? [] : window.open, state: stateOf(held.length, sure, whole) };
}

/** Is the list of meetings whole from where the window begins, or from before there was a council to meet? */
function isListedFrom(council: Council, { earliest }: Window): boolean {
  const { meetingsSince } = council;
  if (meetingsSince === undefined) return true;
  return onOrBefore(meetingsSince, laterOf(earliest, setUp(council).days.first ?? FIRST_DAY)) === true;
}

function stateOf(held: number, sure: number, whole: boolean): MeetingsIn['state'] {
  if (sure >= ENOUGH) return 'enough';
  if (!whole || held >= ENOUGH) return 'open';
  return held === 0 ? 'none' : 'tooFew';
}

/** Were there meetings enough to judge by, as a claim that what is open of their dates and of the list decides? */
export function enoughMeetings({ held, unlisted, more, state }: MeetingsIn): Claim {
  if (state === 'enough') return known(true);
  // How many meetings there were says nothing of what else is counted of them: a question of its own at the same place.
  const counted = count(
    held.map(({ at, inWindow }) => ({ at, among: inWindow })),
    unlisted === undefined ? undefined : { ...unlisted },
    more,
  );
  const holds = compare(counted.whole, '>=', ENOUGH);
  if (holds !== undefined) return known(holds);
  const settledBy = settling(counted.openWhole, decidingTally(counted, 'whole', '>=', ENOUGH));
  return { ...unsettled([]), evidence: counted.evidence, settledBy };
}

/** The meetings of which a further question is not surely answered no: those held while someone served. */
export function meetingsOf(meetings: MeetingsIn, ask: (meeting: HeldMeeting) => Answer): MeetingsIn {
  const held = meetings.held.flatMap((meeting): readonly HeldMeeting[] => {
    const inWindow = every(meeting.inWindow, ask(meeting));
    return inWindow.value === false ? [] : [{ ...meeting, inWindow }];
  });
  const sure = held.filter(({ inWindow }) => inWindow.value === true).length;
  return { ...meetings, held, state: stateOf(held.length, sure, meetings.unlisted === undefined) };
}

function readMeeting(meeting: Meeting, i: number, window: Window, asOf: Day): HeldMeeting | null {
  const status = wasHeld(meeting.status);
  const after = hasBegun(meeting.date, window);
  const inWindow = allTrue([status, liesIn(meeting.date, window, asOf)]);
  if (inWindow === false) return null;
  const at = child('/meetings', i);
  const name = nameOf(meeting, i);
  const days = daysOf(meeting.date);
  const facts: Fact[] = [];
  if (inWindow === undefined) {
    if (status === undefined) {
      facts.push({
        at: child(at, 'status'),
        need: WAS_HELD({ of: name }, { word: strange(meeting.status, IS_HELD) }),
      });
    }
    if (!isOneDay(daysOf(meeting.date)) && (after === undefined || onOrBefore(meeting.date, asOf) === undefined)) {
      facts.push(dateOf(at, name));
    }
    if (after === undefined) for (const one of window.open) facts.push(one);
  }
  return { meeting, at, name, days, inWindow: inWindow === undefined ? open(facts, [at]) : said(true, [at]) };
}

/** Does a date lie in a window that ends on the day of judgement? A date that straddles an edge is unknown. */
export function liesIn(when: When | undefined, window: Window, asOf: Day): Tri {
  return allTrue([onOrBefore(when, asOf), hasBegun(when, window)]);
}

function wasHeld(status: Meeting['status']): Tri {
  return status === undefined ? true : lookUp(status, IS_HELD);
}

const IS_HELD = {
  held: true,
  cancelled: false,
  planned: false,
} as const satisfies Record<NonNullable<Meeting['status']>, boolean>;

function hasBegun(date: When | undefined, window: Window): Tri {
  if (onOrAfter(date, window.latest) === true) return true;
  return onOrAfter(date, window.earliest) === false ? false : undefined;
}

function nameOf(meeting: Meeting, i: number): string {
  if (meeting.date !== undefined && Object.keys(daysOf(meeting.date)).length > 0) {
    return `the meeting of ${whenInWords(meeting.date)}`;
  }
  return meeting.id === undefined ? `meeting ${i + 1} of the list` : `the meeting ${meeting.id}`;
}

/** What to find out where the date of a meeting is not known well enough. */
export function dateOf(at: Pointer, name: string): Fact {
  return { at: child(at, 'date'), need: DAY_OF_MEETING({ of: name }) };
}
