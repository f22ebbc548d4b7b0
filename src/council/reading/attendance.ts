import { type Answer, every, open, read, said } from '../../core/answer.js';
import { ask } from '../../core/ask.js';
import { isMarked } from '../../core/incomplete.js';
import { allTrue, anyTrue, meets, type Quantity, range, rangeOf, simplest, type Tri, upper } from '../../core/known.js';
import { child, type Pointer } from '../../core/pointer.js';
import { type Fact, mergeFacts } from '../../core/settled-by.js';
import { type Counted, count, type Tally, type Unlisted } from '../../core/tally.js';
import { type Day, daysOf, isOneDay } from '../../core/when.js';
import { lookUp, strange } from '../../core/words.js';
import { type Claim, known, unsettled } from '../../rules/claim.js';
import type { Attendance, AttendanceStatus, Council, Member, Seniority } from '../model.js';
import { COUNCIL_KIND, IS_LOCAL_BOARD } from './chairs.js';
import { type AtMeeting, type ExpectedOnce, expectedOnce, onePersonOf } from './expected-once.js';
import { dateOf, type HeldMeeting, type MeetingsIn } from './meetings.js';
import { type SeatIndex, seatIndex } from './seat-index.js';
import { kindOf, listOn, MINISTER, type Seat, seatsIn, sits } from './seats.js';
import { unlistedMembers } from './unlisted.js';
import { HAS_MINISTERS, IS_MEMBERS_ROLE, IS_MINISTER, WAS_THERE } from './words.js';

/** What to find out of meetings that are not listed. */
export const WHO_WAS_DUE = /* @__PURE__ */ ask('meetings/attendance', 'and who was expected and who came');

/** What can be asked of a meeting. */
export const WHO_CAME = /* @__PURE__ */ ask('meeting/attendance', 'who attended {of}');
export const WHO_ELSE_CAME = /* @__PURE__ */ ask('meeting/attendance-rest', 'who else attended {of}');
export const ATTENDED = /* @__PURE__ */ ask('attendance/status', 'whether {of} attended {meeting}');
export const HELD_AT = /* @__PURE__ */ ask('seat/holder-at', 'who held the seat of {of} at {meeting}');
const WHICH_LINE = /* @__PURE__ */ ask(
  'attendance/which-line',
  'whether {of} attended {meeting} (the lines for it disagree)',
);
const OTHER_HOLDER = /* @__PURE__ */ ask(
  'attendance/other-holder',
  'whether the other holder for {of} attended {meeting}',
);
const STANDING = /* @__PURE__ */ ask(
  'attendance/stand-in',
  'whether the stand-in for {of} at {meeting} was a delegate or a guest',
);
const IN_PLACE = /* @__PURE__ */ ask(
  'attendance/in-place',
  'whether someone came in place of the holder for {of} to {meeting}',
);
const MINISTER_CAME = /* @__PURE__ */ ask('meeting/minister', 'whether a minister was at {of}');
const MINISTER_DISPUTED = /* @__PURE__ */ ask(
  'meeting/minister-disputed',
  'whether a minister was at {of} (the number and the list disagree)',
);
const BODY = /* @__PURE__ */ ask('seat/body', 'which body {of} sits on');
const JOINED = /* @__PURE__ */ ask('seat/from', 'when {of} joined');
const LEFT = /* @__PURE__ */ ask('seat/until', 'when {of} left');

/** One who was expected at a meeting: a person once, however many seats he or she has, and a seat once, whoever holds it. */
export interface SeatAtMeeting {
  /** The seat; of several records of it, or of one person, the first. */
  readonly seat: Seat;
  /** Every record that it may have been. */
  readonly seats: readonly [Seat, ...Seat[]];
  /** What to call it in a sentence, apart from every other seat. */
  readonly name: string;
  /** The meeting. */
  readonly meeting: HeldMeeting;
  /** Did it sit on the day of a meeting that lies in the window? Never false: such pairs are left out. */
  readonly expected: Answer;
  /** Did its holder come, or someone in the holder's place? */
  readonly attended: Answer;
  /** If anyone came: was it someone in the holder's place? */
  readonly byDelegate: Answer;
  /** The line of the attendance list, or the list. */
  readonly at: Pointer;
}

/** Who was expected at the meetings of a window, and who came. */
export interface AttendanceIn {
  /** The seats of the council, with those who left where kept. */
  readonly seats: readonly Seat[];
  /** Finds them by what minutes call them. */
  readonly index: SeatIndex;
  /** Everyone at every meeting at which he or she was expected, or may have been. */
  readonly pairs: readonly SeatAtMeeting[];
  /** The same by record, for questions about any one of them: here a person of two seats stands twice. */
  readonly records: readonly SeatAtMeeting[];
  /** Of every meeting: was a minister in the room? */
  readonly ministers: readonly Counted[];
  /** Pairs that are not in the lists: are seats missing, how many pairs there may be, and what else to find out of them. */
  readonly unlisted: {
    readonly seats: boolean;
    readonly pairs: Unlisted | undefined;
    readonly more: readonly Fact[];
  };
}

// Days on which every date is past, and none is.
const FAR: Day = '9999-12-31';
const LONG_AGO: Day = '0001-01-01';

/** Was the holder, or whoever came in the holder's place, in the room? */
export function cameBy({ alternate, status }: Attendance): Tri {
  return alternate === undefined ? lookUp(status, WAS_THERE) : true;
}

/** Reads who was expected at the meetings and who came, seat by seat. */
export function attendanceIn(council: Council, meetings: MeetingsIn, asOf: Day): AttendanceIn {
  const seats = seatsIn(council.members);
  const index = seatIndex(seats);
  const names = apart(seats);
  const roll = meetings.held.map((meeting) => rollAt(council, seats, index, meeting));
  const since = servedSince(seats, meetings.held, roll);
  const wholeList = unlistedMembers(council, lastDayOf(meetings, asOf)) === undefined;
  const pairs: SeatAtMeeting[] = [];
  const records: SeatAtMeeting[] = [];
  const ministers: Counted[] = [];
  for (const [m, meeting] of meetings.held.entries()) {
    const { ties, about } = roll[m] ?? NOBODY;
    const silent: Seat[] = [];
    const here: Expected[] = [];
    for (const [i, seat] of seats.entries()) {
      const name = names[i] ?? seat.name;
      const lines = about.get(i) ?? [];
      const due = isDue(meeting, seat, lines);
      if (due.value === false) continue;
      const serving = servesAt(council, startedBy(meeting, seat, since[i], lines), name, meeting);
      if (serving.value === false) continue;
      if (lines.length === 0) silent.push(seat);
      here.push({ place: i, seat, name, expected: every(meeting.inWindow, serving, due), lines });
    }
    const own = here.map((record) => pairOf(meeting, record));
    for (const one of own) records.push(one);
    const shared = sharedLines(ties);
    for (const one of expectedOnce(here)) pairs.push(once(meeting, one, shared));
    ministers.push(ministerAt(meeting, seats, ties, wholeList ? silent : null));
  }
  return { seats, index, pairs, records, ministers, unlisted: unlistedPairs(council, meetings, asOf) };
}

/** The last day on which the members of the meetings matter: who joined after all of them was expected at none. */
function lastDayOf({ held, unlisted }: MeetingsIn, asOf: Day): Day {
  if (unlisted !== undefined || held.length === 0) return asOf;
  const last = held.reduce<Day>(
    (latest, { days }) => ((days.last ?? asOf) > latest ? (days.last ?? asOf) : latest),
    '',
  );
  return last < asOf ? last : asOf;
}

/** Names that tell the seats apart where an organisation holds several. */
function apart(seats: readonly Seat[]): readonly string[] {
  const times = new Map<string, number>();
  for (const { name } of seats) times.set(name, (times.get(name) ?? 0) + 1);
  return seats.map(({ name, member }, i) => {
    if (times.get(name) === 1) return name;
    return `${name} (seat ${member.id ?? i + 1})`;
  });
}

/** A record that was, or may have been, expected at a meeting, and the lines about it. */
interface Expected extends AtMeeting {
  readonly name: string;
  readonly expected: Answer;
  readonly lines: readonly Tie[];
}

/** A line of an attendance list, and the seats it may be about. */
interface Tie {
  readonly line: Attendance;
  readonly at: Pointer;
  /** The seats it may be about, by their place in the list. */
  readonly candidates: readonly number[];
  /** Of a line that tells whether a member's seat was taken: those it tells of, one or several of one person. */
  readonly about: readonly number[];
}

/** The lines of a meeting, and those that tell of each seat. */
interface Roll {
  readonly ties: readonly Tie[];
  readonly about: ReadonlyMap<number, readonly Tie[]>;
}

const NOBODY: Roll = { ties: [], about: new Map() };

function rollAt(council: Council, seats: readonly Seat[], index: SeatIndex, meeting: HeldMeeting): Roll {
  const known = new Map<string, readonly number[]>();
  const about = new Map<number, Tie[]>();
  const ties = (meeting.meeting.attendance ?? []).map((line, j): Tie => {
    // Lines that say the same are about the same seats.
    const key = JSON.stringify([line.seat, line.holder, line.organisation, isListedAsMember(line.role)]);
    const candidates = known.get(key) ?? candidatesFor(council, seats, index, meeting, line);
    known.set(key, candidates);
    const tie = { line, at: child(`${meeting.at}/attendance`, j), candidates, about: toldOf(seats, line, candidates) };
    for (const i of tie.about) {
      const own = about.get(i);
      if (own === undefined) about.set(i, [tie]);
      else own.push(tie);
    }
    return tie;
  });
  return { ties, about };
}

function toldOf(seats: readonly Seat[], line: Attendance, candidates: readonly number[]): readonly number[] {
  if (!isAsMember(line.role)) return [];
  if (candidates.length < 2) return candidates;
  const records = candidates.flatMap((place) => ({ place, seat: seats[place] as Seat }));
  return onePersonOf(records) === undefined ? [] : candidates;
}

/** In the room for a member's seat; without a standing, a line has that of the seat. */
function isAsMember(role: Attendance['role']): boolean {
  return role === undefined || lookUp(role, SITS_AS) === true;
}

/** Does someone of that standing sit in a member's seat? */
const SITS_AS = {
  ...IS_MEMBERS_ROLE,
  speaker: false,
  visitor: false,
} as const satisfies Record<NonNullable<Attendance['role']>, boolean>;

function isListedAsMember(role: Attendance['role']): boolean {
  return role !== undefined && isAsMember(role);
}

/** By the seat's mark, then the holder's, then the organisation's name where neither mark is there. */
function candidatesFor(
  council: Council,
  seats: readonly Seat[],
  index: SeatIndex,
  meeting: HeldMeeting,
  line: Attendance,
): readonly number[] {
  const places = index.of(line);
  const byName = line.seat === undefined && line.holder === undefined;
  // Someone listed as a member does not sit in the organisation's seat as an observer.
  const asMember = byName && isListedAsMember(line.role);
  const fitting = asMember ? places.filter((i) => isAsMember(seats[i]?.member.role)) : places;
  return narrowed(council, seats, meeting, fitting);
}

/** Of several seats, those that may have been sat in on the day of the meeting. */
function narrowed(
  council: Council,
  seats: readonly Seat[],
  meeting: HeldMeeting,
  places: readonly number[],
): readonly number[] {
  if (places.length < 2) return places;
  return places.filter((i) => {
    const seat = seats[i];
    return seat !== undefined && servesAt(council, seat, seat.name, meeting).value !== false;
  });
}

/** For each seat without a starting date, the first day by which the minutes show that it was taken. */
function servedSince(
  seats: readonly Seat[],
  held: readonly HeldMeeting[],
  roll: readonly Roll[],
): readonly (Day | undefined)[] {
  const since: (Day | undefined)[] = seats.map(() => undefined);
  for (const [m, { ties }] of roll.entries()) {
    const day = held[m]?.days.last;
    if (day === undefined) continue;
    for (const { about, line } of ties) {
      const [only, ...others] = about;
      if (only === undefined || others.length > 0 || seats[only]?.member.from !== undefined) continue;
      const before = since[only];
      // Who is put down as absent may be so because a table has a row for every seat.
      if (showsService(line) && (before === undefined || day < before)) since[only] = day;
    }
  }
  return since;
}

function showsService({ status, alternate }: Attendance): boolean {
  return alternate !== undefined || lookUp(status, SHOWS_SERVICE) === true;
}

/** Does a line with that word show that someone held the seat? */
const SHOWS_SERVICE = {
  present: true,
  'present-part': true,
  apologies: true,
  absent: false,
  'not-listed': false,
} as const satisfies Record<AttendanceStatus, boolean>;

/** The seat with the latest start that the minutes leave it on the day of the meeting. */
function startedBy(meeting: HeldMeeting, seat: Seat, since: Day | undefined, lines: readonly Tie[]): Seat {
  if (since === undefined) return seat;
  const here = lines.some(({ about, line }) => about.length === 1 && showsService(line));
  const before = meeting.days.first !== undefined && since <= meeting.days.first;
  return here || before ? { ...seat, member: { ...seat.member, from: here ? LONG_AGO : since } } : seat;
}

/** Did the seat sit, and on the body that met, on the day of the meeting? */
function servesAt(council: Council, seat: Seat, name: string, meeting: HeldMeeting): Answer {
  const { member, at } = seat;
  const ofBody = isOfBody(member, meeting);
  if (ofBody === false) return said(false);
  const first = meeting.days.first ?? LONG_AGO;
  const last = meeting.days.last ?? FAR;
  if (first === last && ofBody === true) {
    const { value } = sits(council, seat, first);
    if (value !== undefined) return said(value);
  }
  const asked = (changed: Partial<Member>, day: Day) =>
    sits(council, { ...seat, member: { ...member, ...changed } }, day);
  // Whatever the day: is it a member's seat, and filled? Then, whatever the seat: had the holder joined, and not left?
  const filled = asked({ from: LONG_AGO, until: FAR }, FAR);
  const joined = fromTo(first, last, (day) => asked({ role: 'member', status: 'filled', until: FAR }, day).value);
  const stayed = fromTo(last, first, (day) => asked({ role: 'member', status: 'filled', from: LONG_AGO }, day).value);
  const value = allTrue([filled.value, ofBody, joined, stayed]);
  if (value !== undefined) return said(value);
  const facts: Fact[] = [];
  for (const one of filled.open) facts.push(one);
  if (ofBody === undefined) facts.push({ at: child(at, 'body'), need: BODY({ of: name }) });
  if (first !== last && (joined === undefined || stayed === undefined)) facts.push(dateOf(meeting.at, meeting.name));
  if (joined === undefined && isCoarse(member.from)) facts.push({ at: child(at, 'from'), need: JOINED({ of: name }) });
  if (stayed === undefined && member.until === undefined && last !== FAR) facts.push(listOn(last));
  else if (stayed === undefined && isCoarse(member.until)) {
    facts.push({ at: child(at, 'until'), need: LEFT({ of: name }) });
  }
  return open(facts);
}

/** True when it is so on the hardest day already, false when it is not even on the easiest. */
function fromTo(hardest: Day, easiest: Day, ask: (day: Day) => Tri): Tri {
  if (ask(hardest) === true) return true;
  return ask(easiest) === false ? false : undefined;
}

function isCoarse(when: Member['from']): boolean {
  return !isOneDay(daysOf(when));
}

/**
 * A minister is not expected at a meeting at which none is due, but counts where the minutes show the seat taken. While
 * nobody knows who attended, it may have been.
 */
function isDue({ meeting }: HeldMeeting, seat: Seat, lines: readonly Tie[]): Answer {
  if (meeting.ministerDue !== false || isMinistersSeat(seat).value !== true) return said(true);
  const isTaken = lines.some(({ line }) => cameBy(line) === true);
  // Who attended is asked in any case.
  return !isTaken && meeting.attendance === undefined ? open([]) : said(isTaken);
}

function isOfBody(member: Member, { meeting }: HeldMeeting): Tri {
  if (meeting.body === undefined) return true;
  return member.body === undefined ? undefined : member.body === meeting.body;
}

function pairOf(meeting: HeldMeeting, { seat, name, expected, lines }: Expected): SeatAtMeeting {
  return { seat, seats: [seat], name, meeting, expected, ...cameTo(meeting, seat, name, lines) };
}

/** The lines that may be about several seats, by the first of these. */
function sharedLines(ties: readonly Tie[]): ReadonlyMap<number, readonly Tie[]> {
  const shared = new Map<number, Tie[]>();
  for (const tie of ties) {
    const [first, second] = tie.candidates;
    if (first === undefined || second === undefined || tie.about.length > 0 || !isAsMember(tie.line.role)) continue;
    shared.set(first, [...(shared.get(first) ?? []), tie]);
  }
  return shared;
}

/** What the records of one person, or of one seat, come to at a meeting. */
function once(
  meeting: HeldMeeting,
  { records, onePerson, elsewhere }: ExpectedOnce<Expected>,
  shared: ReadonlyMap<number, readonly Tie[]>,
): SeatAtMeeting {
  const [first, ...others] = records;
  if (others.length === 0) return pairOf(meeting, first);
  const places = new Set(records.map(({ place }) => place));
  // A line that is about the seat, whoever held it on the day, tells of the seat.
  const ofSeat = records
    .flatMap(({ place }) => shared.get(place) ?? [])
    .filter(({ candidates }) => candidates.every((i) => places.has(i)));
  if (ofSeat.length > 0) {
    const pair = pairOf(meeting, { ...first, lines: ofSeat });
    return joined(pair, records, elsewhere, ofSeat.some(({ line }) => showsService(line)) ? [meeting.inWindow] : []);
  }
  // What one line says of a person needs no other.
  const named = onePerson ? records.filter(({ lines }) => lines.length > 0) : [];
  const told = (named.length > 0 ? named : records).map((record) => pairOf(meeting, record));
  const came = told.filter(({ expected, attended }) => expected.value === true && attended.value === true);
  const [surely] = came;
  if (surely !== undefined) {
    return joined(
      came.find(({ byDelegate }) => byDelegate.value === false) ?? surely,
      onePerson ? records : [surely],
      elsewhere,
    );
  }
  const [any] = told as [SeatAtMeeting, ...SeatAtMeeting[]];
  const agreed = (which: 'attended' | 'byDelegate', asked: (pair: SeatAtMeeting) => readonly Fact[]): Answer => {
    const { value, evidence } = any[which];
    const agree = value !== undefined && told.every((pair) => pair[which].value === value);
    return agree ? any[which] : open(mergeFacts(told.map(asked)), evidence);
  };
  const attended = agreed('attended', (pair) => [...pair.expected.open, ...pair.attended.open]);
  const byDelegate = agreed('byDelegate', (pair) => pair.byDelegate.open);
  return joined({ ...any, attended, byDelegate }, records, elsewhere);
}

/** The one attendance that several records stand for: expected where any of them surely is. */
function joined(
  pair: SeatAtMeeting,
  records: readonly { readonly seat: Seat; readonly expected: Answer }[],
  elsewhere: boolean,
  shown: readonly Answer[] = [],
): SeatAtMeeting {
  const [first = pair.seat, ...others] = records.map(({ seat }) => seat);
  const surely = [pair.expected, ...shown, ...records.map((one) => one.expected)].find(({ value }) => value === true);
  const who = { at: child(first.at, 'until'), need: HELD_AT({ of: pair.name, meeting: pair.meeting.name }) };
  const expected = elsewhere ? open([...pair.expected.open, who], pair.expected.evidence) : (surely ?? pair.expected);
  return { ...pair, seat: first, seats: [first, ...others], expected };
}

/** Whether a seat's holder came, and how, and where that was read. */
type Came = Pick<SeatAtMeeting, 'attended' | 'byDelegate' | 'at'>;

function cameTo(meeting: HeldMeeting, seat: Seat, name: string, ties: readonly Tie[]): Came {
  const list: Pointer = `${meeting.at}/attendance`;
  const unknown = (fact: Fact): Came => ({ attended: open([fact], [list]), byDelegate: open([]), at: list });
  if (meeting.meeting.attendance === undefined) return unknown({ at: list, need: WHO_CAME({ of: meeting.name }) });
  const of = { of: name, meeting: meeting.name };
  const told = ties.map((tie) => lineFor(tie, seat, name, meeting));
  const telling = told.filter(({ attended }) => attended.value !== undefined);
  const [first] = telling;
  if (first === undefined) {
    if (told[0] !== undefined) return told[0];
    const partial = isMarked(meeting.meeting, 'attendance');
    return unknown({
      at: list,
      need: partial ? WHO_ELSE_CAME({ of: meeting.name }) : ATTENDED(of),
    });
  }
  const shared = seat.member.sharedWith !== undefined;
  if (telling.every(({ attended }) => attended.value === first.attended.value)) {
    // The other of two who share a seat may have come.
    const half =
      shared &&
      first.attended.value === false &&
      telling.length < 2 &&
      ties[told.indexOf(first)]?.line.holder !== undefined;
    if (half) return unknown({ at: list, need: OTHER_HOLDER(of) });
    return telling.find(({ byDelegate }) => byDelegate.value === false) ?? first;
  }
  if (shared) return telling.find(({ attended }) => attended.value === true) ?? first;
  return unknown({ at: list, need: WHICH_LINE(of) });
}

function lineFor({ line, at }: Tie, seat: Seat, name: string, meeting: HeldMeeting): Came {
  const { alternate, status } = line;
  const of = { of: name, meeting: meeting.name };
  const answer = (value: Tri, fact: () => Fact): Answer =>
    value === undefined ? open([fact()], [at]) : said(value, [at]);
  if (alternate !== undefined) {
    const { standing } = alternate;
    const place: Pointer = `${at}/alternate/standing`;
    const need = () => ({ at: place, need: STANDING(of, { word: strange(standing, IS_DELEGATE) }) });
    return { attended: answer(lookUp(standing, IS_DELEGATE), need), byDelegate: said(true), at };
  }
  const attended = answer(lookUp(status, WAS_THERE), () => ({
    at: child(at, 'status'),
    need: ATTENDED(of, { word: strange(status, WAS_THERE) }),
  }));
  if (attended.value === false) return { attended, byDelegate: said(false), at };
  if (attended.value === undefined) return { attended, byDelegate: open([]), at };
  if (isHolder(line, seat.member)) return { attended, byDelegate: said(false), at };
  return { attended, byDelegate: open([{ at: child(at, 'alternate'), need: IN_PLACE(of) }]), at };
}

/** Does who comes with that standing sit in the holder's place? */
const IS_DELEGATE = {
  delegate: true,
  guest: false,
} as const satisfies Record<NonNullable<NonNullable<Attendance['alternate']>['standing']>, boolean>;

/** Nothing on the line says that it was anyone but the holder. */
function isHolder(line: Attendance, member: Member): boolean {
  const { holder, sharedWith, seniority } = member;
  const marks = [holder?.id, sharedWith?.id].filter((mark) => mark !== undefined);
  const other = line.holder !== undefined && marks.length > 0 && !marks.includes(line.holder);
  return !other && (line.seniority === undefined || seniority === undefined || line.seniority === seniority);
}

/** Was a minister in the room? One fact settles a meeting: how many were. */
function ministerAt(
  meeting: HeldMeeting,
  seats: readonly Seat[],
  ties: readonly Tie[],
  silent: readonly Seat[] | null,
): Counted {
  const at: Pointer = child(meeting.at, 'ministersPresent');
  const told = meeting.meeting.ministersPresent;
  const stated = told === undefined ? undefined : rangeOf(told);
  const counted = stated === undefined ? undefined : stated.min >= 1 ? true : upper(stated) < 1 ? false : undefined;
  const listed = isMinisterListed(meeting, seats, ties, silent);
  // A number says more than a name that is missing from the list, but not than one that is on it.
  const clash = counted === false && listed === true;
  const is = clash ? undefined : (counted ?? listed);
  const evidence = [stated === undefined ? child(meeting.at, 'attendance') : at];
  const fact = () => ({ at, need: (clash ? MINISTER_DISPUTED : MINISTER_CAME)({ of: meeting.name }) });
  return {
    at: meeting.at,
    among: meeting.inWindow,
    is: is === undefined ? open([fact()], evidence) : said(is, evidence),
  };
}

function isMinisterListed(
  { meeting }: HeldMeeting,
  seats: readonly Seat[],
  ties: readonly Tie[],
  silent: readonly Seat[] | null,
): Tri {
  // Somebody was there: an empty list was not kept.
  if (meeting.attendance === undefined || meeting.attendance.length === 0) return undefined;
  const found = anyTrue(ties.map((tie) => isMinisterInRoom(tie, seats)));
  if (found !== false || isMarked(meeting, 'attendance')) return found === true ? true : undefined;
  // A minister who holds a seat and is not listed may have been there; where seats are missing, so may theirs be.
  const unseen = silent === null || silent.some((seat) => rankOf(seat.member.seniority, seat) !== false);
  return unseen ? undefined : false;
}

function isMinisterInRoom({ line, candidates }: Tie, seats: readonly Seat[]): Tri {
  const { alternate, role, seniority, status } = line;
  const people = candidates.map((i) => seats[i]).filter((seat) => seat !== undefined);
  const beside = role === 'official' || role === 'secretariat' || role === 'industry-co-chair';
  const ranked = (rank: Seniority | undefined, ofHolder: boolean): Tri => {
    if (rank === undefined && beside) return false;
    if (people.length === 0) return rankOf(rank, undefined);
    const ranks = people.map((seat) => rankOf(rank ?? (ofHolder ? seat.member.seniority : undefined), seat));
    return ranks.every((is) => is === ranks[0]) ? ranks[0] : undefined;
  };
  const came = lookUp(status, WAS_THERE);
  if (alternate === undefined) return allTrue([came, ranked(seniority, true)]);
  // Someone came in the holder's place; where the holder is put down as present as well, both may have been there.
  const standIn = ranked(alternate.seniority, false);
  return anyTrue([standIn, allTrue([came === true ? undefined : false, ranked(seniority, true)])]);
}

/** Is that the rank of a minister? Where no rank is given, only who sits for a government can be one. */
function rankOf(rank: Seniority | undefined, seat: Seat | undefined): Tri {
  if (rank !== undefined) return lookUp(rank, IS_MINISTER);
  const kind = seat === undefined ? undefined : kindOf(seat);
  return lookUp(kind, HAS_MINISTERS) === false ? false : undefined;
}

/** Is it the seat of a minister? Where no rank is given, only the seat of a government can be. */
export function isMinistersSeat(seat: Seat): Answer {
  const at = child(seat.at, 'seniority');
  const { seniority } = seat.member;
  return read(rankOf(seniority, seat), at, () => ({
    at,
    need: MINISTER({ of: seat.name }, { word: strange(seniority, IS_MINISTER) }),
  }));
}

/** Pairs of a seat and a meeting that are missing because a list is, or is partial. */
function unlistedPairs(council: Council, meetings: MeetingsIn, asOf: Day): AttendanceIn['unlisted'] {
  const members = unlistedMembers(council, lastDayOf(meetings, asOf));
  const more = [...meetings.more];
  if (members === undefined) return { seats: false, pairs: meetings.unlisted, more };
  for (const { meeting, at, name } of meetings.held) {
    const list: Pointer = `${at}/attendance`;
    if (meeting.attendance === undefined) more.push({ at: list, need: WHO_CAME({ of: name }) });
  }
  if (meetings.unlisted !== undefined) {
    more.push({ at: members.at, need: members.need });
    return { seats: true, pairs: meetings.unlisted, more };
  }
  const times = meetings.held.length;
  const most = times === 0 ? 0 : upper(members.count) * times;
  return { seats: true, pairs: { ...members, count: range(0, most), among: undefined }, more };
}

/** How often the seats came, of the times they were expected. */
export function timesCame(pairs: readonly SeatAtMeeting[], unlisted?: AttendanceIn['unlisted']): Tally {
  return count(
    pairs.map(({ expected, attended, at }) => ({ at, among: expected, is: attended })),
    unlisted?.pairs,
    unlisted?.more,
  );
}

/** How many more of the kind it takes, of as many, to bring a share that surely falls short up to a limit. */
export function missingFor({ sorts }: Tally, limit: number): Quantity {
  const { yes, no, yesOrNo, yesOrOut, noOrOut } = sorts;
  const most = yes + yesOrNo + yesOrOut;
  return simplest({
    min: fewest(most, most + no, limit),
    max: fewest(yes, yes + no + yesOrNo + noOrOut, limit),
  });
}

function fewest(part: number, whole: number, limit: number): number {
  let more = 0;
  while (part + more < whole && !meets((part + more) / whole, '>=', limit)) more += 1;
  return more;
}

/** Do rules on ministers concern this council? Not where it is a local board. */
export function mayHaveMinisters({ kind }: Council): Claim {
  if (kind === undefined) return known(true);
  const isLocal = lookUp(kind, IS_LOCAL_BOARD);
  if (isLocal !== undefined) return known(!isLocal, ['/kind']);
  return unsettled([{ at: '/kind', need: COUNCIL_KIND(undefined, { word: strange(kind, IS_LOCAL_BOARD) }) }]);
}
