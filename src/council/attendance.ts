import { allTrue, anyTrue, meets, type Quantity, range, rangeOf, simplest, type Tri, upper } from '../core/known.js';
import { child, type Pointer } from '../core/pointer.js';
import type { Fact } from '../core/settled-by.js';
import type { Tally, Unlisted } from '../core/tally.js';
import { type Day, daysOf } from '../core/when.js';
import { type Claim, known, unsettled } from '../rules/claim.js';
import type { Attendance, Council, CouncilKind, Member, Organisation, OrganisationKind } from './model.js';
import { kindOf, type Seat, seatsIn, sits } from './seats.js';
import { unlistedMembers } from './unlisted.js';
import { dateOf, type HeldMeeting, type MeetingsIn, type OpenReading, tallyOpen } from './window.js';
import { MEMBER_ROLES, SENIORITIES } from './words.js';

/** One seat at one meeting. */
export interface SeatAtMeeting {
  /** The seat. */
  readonly seat: Seat;
  /** What to call it in a sentence, apart from every other seat. */
  readonly name: string;
  /** The meeting. */
  readonly meeting: HeldMeeting;
  /** Did it sit on the day of a meeting that lies in the window? Never false: such pairs are left out. */
  readonly expected: true | undefined;
  /** Did its holder come, or someone in the holder's place? */
  readonly attended: Tri;
  /** If anyone came: was it someone in the holder's place? */
  readonly byDelegate: Tri;
  /** The line of the attendance list, or the list. */
  readonly at: Pointer;
  /** What would settle each answer, all of its facts together. */
  readonly open: {
    readonly expected: readonly Fact[];
    readonly attended: readonly Fact[];
    readonly byDelegate: readonly Fact[];
  };
}

/** Who was expected at the meetings of a window, and who came. */
export interface AttendanceIn {
  /** The seats of the council, with those who left where kept. */
  readonly seats: readonly Seat[];
  /** Every seat at every meeting at which it was expected, or may have been. */
  readonly pairs: readonly SeatAtMeeting[];
  /** Of every meeting: was a minister in the room? */
  readonly ministers: readonly OpenReading[];
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

/** Words of attendance by which someone was in the room, for all of a meeting or a part. */
export const IN_THE_ROOM: readonly string[] = ['present', 'present-part'];
/** Words by which someone was not. */
export const AWAY: readonly string[] = ['apologies', 'absent'];
const GOVERNMENTS: readonly string[] = ['department', 'devolved-government'] satisfies readonly OrganisationKind[];

/** Reads who was expected at the meetings and who came, seat by seat. */
export function attendanceIn(council: Council, meetings: MeetingsIn, asOf: Day): AttendanceIn {
  const seats = seatsIn(council.members);
  const names = apart(seats);
  const roll = meetings.held.map((meeting) => tiesAt(council, seats, meeting));
  const since = seats.map((seat, i) => servedSince(seat, i, meetings.held, roll));
  const wholeList = unlistedMembers(council, asOf) === undefined;
  const pairs: SeatAtMeeting[] = [];
  const ministers: OpenReading[] = [];
  for (const [m, meeting] of meetings.held.entries()) {
    const ties = roll[m] ?? [];
    const silent: Seat[] = [];
    for (const [i, seat] of seats.entries()) {
      const name = names[i] ?? seat.name;
      const lines = ties.filter((tie) => tie.only === i);
      if (isNotDue(meeting, seat, lines)) continue;
      const serving = servesAt(council, startedBy(meeting, seat, since[i], lines), name, meeting);
      if (serving.value === false) continue;
      if (lines.length === 0) silent.push(seat);
      const came = cameTo(meeting, seat, name, lines);
      pairs.push({
        seat,
        name,
        meeting,
        expected: allTrue([meeting.inWindow, serving.value]) === true ? true : undefined,
        attended: came.attended,
        byDelegate: came.byDelegate,
        at: came.at,
        open: {
          expected: [...meeting.open, ...serving.open],
          attended: came.openAttended,
          byDelegate: came.openDelegate,
        },
      });
    }
    ministers.push(ministerAt(meeting, seats, ties, wholeList ? silent : null));
  }
  return { seats, pairs, ministers, unlisted: unlistedPairs(council, meetings, asOf) };
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

/** Are two names the same but for case, `&` and punctuation? */
export function sameName(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b);
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Does an organisation go, or did it go, by that name? */
export function goesBy(organisation: Organisation | undefined, name: string): boolean {
  const names = [organisation?.name, ...(organisation?.formerNames ?? [])];
  return names.some((own) => own !== undefined && sameName(own, name));
}

/** A line of an attendance list, and the seats it may be about. */
interface Tie {
  readonly line: Attendance;
  readonly at: Pointer;
  /** The seats it may be about, by their place in the list. */
  readonly candidates: readonly number[];
  /** The one seat for which it tells whether it was taken; absent where there is none or it is not known which. */
  readonly only: number | undefined;
}

function tiesAt(council: Council, seats: readonly Seat[], meeting: HeldMeeting): readonly Tie[] {
  return (meeting.meeting.attendance ?? []).map((line, j) => {
    const candidates = candidatesFor(council, seats, meeting, line);
    const only = candidates.length === 1 && isAsMember(line.role) ? candidates[0] : undefined;
    return { line, at: child(`${meeting.at}/attendance`, j), candidates, only };
  });
}

/** In the room for a member's seat; without a standing, a line has that of the seat. */
function isAsMember(role: string | undefined): boolean {
  return role === undefined || MEMBER_ROLES.includes(role);
}

/** By the seat's mark, then the holder's, then the organisation's name where neither mark is there. */
function candidatesFor(
  council: Council,
  seats: readonly Seat[],
  meeting: HeldMeeting,
  line: Attendance,
): readonly number[] {
  if (line.seat !== undefined) {
    const marked = placesOf(seats, ({ member }) => member.id === line.seat || member.seat === line.seat);
    return narrowed(council, seats, meeting, marked);
  }
  const { holder, organisation, role } = line;
  if (holder !== undefined) {
    const held = placesOf(seats, ({ member }) => member.holder?.id === holder || member.sharedWith?.id === holder);
    return narrowed(council, seats, meeting, held);
  }
  if (organisation === undefined) return [];
  const named = placesOf(seats, ({ member }) => goesBy(member.organisation, organisation));
  // Someone listed as a member does not sit in the organisation's seat as an observer.
  const asMember = role !== undefined && isAsMember(role);
  const fitting = asMember ? named.filter((i) => isAsMember(seats[i]?.member.role)) : named;
  return narrowed(council, seats, meeting, fitting);
}

function placesOf(seats: readonly Seat[], fits: (seat: Seat) => boolean): readonly number[] {
  const places: number[] = [];
  for (const [i, seat] of seats.entries()) if (fits(seat)) places.push(i);
  return places;
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

/** The first day by which the minutes show that a seat without a starting date was taken. */
function servedSince(
  seat: Seat,
  i: number,
  held: readonly HeldMeeting[],
  roll: readonly (readonly Tie[])[],
): Day | undefined {
  if (seat.member.from !== undefined) return undefined;
  let since: Day | undefined;
  for (const [m, ties] of roll.entries()) {
    const day = held[m]?.days.last;
    if (day === undefined || (since !== undefined && since <= day)) continue;
    // Who is put down as absent may be so because a table has a row for every seat.
    if (ties.some(({ only, line }) => only === i && showsService(line))) since = day;
  }
  return since;
}

function showsService({ status, alternate }: Attendance): boolean {
  return alternate !== undefined || status === 'apologies' || (status !== undefined && IN_THE_ROOM.includes(status));
}

/** The seat with the latest start that the minutes leave it on the day of the meeting. */
function startedBy(meeting: HeldMeeting, seat: Seat, since: Day | undefined, lines: readonly Tie[]): Seat {
  if (since === undefined) return seat;
  const here = lines.some(({ line }) => showsService(line));
  const before = meeting.days.first !== undefined && since <= meeting.days.first;
  return here || before ? { ...seat, member: { ...seat.member, from: here ? LONG_AGO : since } } : seat;
}

interface Serving {
  readonly value: Tri;
  readonly open: readonly Fact[];
}

/** Did the seat sit, and on the body that met, on the day of the meeting? */
function servesAt(council: Council, seat: Seat, name: string, meeting: HeldMeeting): Serving {
  const { member, at } = seat;
  const ofBody = isOfBody(member, meeting);
  if (ofBody === false) return { value: false, open: [] };
  const first = meeting.days.first ?? LONG_AGO;
  const last = meeting.days.last ?? FAR;
  if (first === last && ofBody === true) {
    const { value } = sits(council, seat, first);
    if (value !== undefined) return { value, open: [] };
  }
  const ask = (changed: Partial<Member>, day: Day) =>
    sits(council, { ...seat, member: { ...member, ...changed } }, day);
  // Whatever the day: is it a member's seat, and filled? Then, whatever the seat: had the holder joined, and not left?
  const filled = ask({ from: LONG_AGO, until: FAR }, FAR);
  const joined = fromTo(first, last, (day) => ask({ role: 'member', status: 'filled', until: FAR }, day).value);
  const stayed = fromTo(last, first, (day) => ask({ role: 'member', status: 'filled', from: LONG_AGO }, day).value);
  const value = allTrue([filled.value, ofBody, joined, stayed]);
  if (value !== undefined) return { value, open: [] };
  const open: Fact[] = [];
  if (filled.value === undefined) open.push({ at: filled.at, need: filled.need });
  if (ofBody === undefined) open.push({ at: child(at, 'body'), need: `which body ${name} sits on` });
  if (first !== last && (joined === undefined || stayed === undefined)) open.push(dateOf(meeting.at, meeting.name));
  if (joined === undefined && isCoarse(member.from)) open.push({ at: child(at, 'from'), need: `when ${name} joined` });
  if (stayed === undefined && isCoarse(member.until)) open.push({ at: child(at, 'until'), need: `when ${name} left` });
  return { value, open };
}

/** True when it is so on the hardest day already, false when it is not even on the easiest. */
function fromTo(hardest: Day, easiest: Day, ask: (day: Day) => Tri): Tri {
  if (ask(hardest) === true) return true;
  return ask(easiest) === false ? false : undefined;
}

function isCoarse(when: Member['from']): boolean {
  const { first, last } = daysOf(when);
  return first === undefined || first !== last;
}

/** A minister is not expected at a meeting at which none is due, but counts where the minutes show the seat taken. */
function isNotDue({ meeting }: HeldMeeting, seat: Seat, lines: readonly Tie[]): boolean {
  if (meeting.ministerDue !== false || isMinistersSeat(seat).value !== true) return false;
  return !lines.some(
    ({ line: { alternate, status } }) =>
      alternate !== undefined || (status !== undefined && IN_THE_ROOM.includes(status)),
  );
}

function isOfBody(member: Member, { meeting }: HeldMeeting): Tri {
  if (meeting.body === undefined) return true;
  return member.body === undefined ? undefined : member.body === meeting.body;
}

interface Came {
  readonly attended: Tri;
  readonly byDelegate: Tri;
  readonly at: Pointer;
  readonly openAttended: readonly Fact[];
  readonly openDelegate: readonly Fact[];
}

function cameTo(meeting: HeldMeeting, seat: Seat, name: string, ties: readonly Tie[]): Came {
  const list: Pointer = `${meeting.at}/attendance`;
  const unknown = (fact: Fact): Came => ({
    attended: undefined,
    byDelegate: undefined,
    at: list,
    openAttended: [fact],
    openDelegate: [],
  });
  if (meeting.meeting.attendance === undefined) return unknown({ at: list, need: `who attended ${meeting.name}` });
  const read = ties.map((tie) => lineFor(tie, seat, name, meeting));
  const telling = read.filter(({ attended }) => attended !== undefined);
  const [first] = telling;
  if (first === undefined) {
    if (read[0] !== undefined) return read[0];
    const partial = meeting.meeting.incomplete?.includes('/attendance') === true;
    return unknown({
      at: list,
      need: partial ? `who else attended ${meeting.name}` : `whether ${name} attended ${meeting.name}`,
    });
  }
  const shared = seat.member.sharedWith !== undefined;
  if (telling.every(({ attended }) => attended === first.attended)) {
    // The other of two who share a seat may have come.
    const half =
      shared && first.attended === false && telling.length < 2 && ties[read.indexOf(first)]?.line.holder !== undefined;
    if (half) return unknown({ at: list, need: `whether the other holder for ${name} attended ${meeting.name}` });
    return telling.find(({ byDelegate }) => byDelegate === false) ?? first;
  }
  if (shared) return telling.find(({ attended }) => attended === true) ?? first;
  return unknown({ at: list, need: `whether ${name} attended ${meeting.name} (the lines for it disagree)` });
}

function lineFor({ line, at }: Tie, seat: Seat, name: string, meeting: HeldMeeting): Came {
  const { alternate, status } = line;
  const nothing: readonly Fact[] = [];
  if (alternate !== undefined) {
    const standing: string | undefined = alternate.standing;
    const attended = standing === 'delegate' ? true : standing === 'guest' ? false : undefined;
    const need = `whether the stand-in for ${name} at ${meeting.name} was a delegate or a guest`;
    return {
      attended,
      byDelegate: true,
      at,
      openAttended: attended === undefined ? [{ at: `${at}/alternate/standing`, need }] : nothing,
      openDelegate: nothing,
    };
  }
  if (status !== undefined && AWAY.includes(status)) {
    return { attended: false, byDelegate: false, at, openAttended: nothing, openDelegate: nothing };
  }
  if (status === undefined || !IN_THE_ROOM.includes(status)) {
    const odd = status === undefined || status === 'not-listed' ? '' : ` ("${status}" is no word known here)`;
    const fact: Fact = { at: child(at, 'status'), need: `whether ${name} attended ${meeting.name}${odd}` };
    return { attended: undefined, byDelegate: undefined, at, openAttended: [fact], openDelegate: nothing };
  }
  const himself = isHolder(line, seat.member);
  const need = `whether someone came in place of the holder for ${name} to ${meeting.name}`;
  return {
    attended: true,
    byDelegate: himself ? false : undefined,
    at,
    openAttended: nothing,
    openDelegate: himself ? nothing : [{ at: child(at, 'alternate'), need }],
  };
}

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
): OpenReading {
  const at: Pointer = child(meeting.at, 'ministersPresent');
  const told = meeting.meeting.ministersPresent;
  const stated = told === undefined ? undefined : rangeOf(told);
  const counted = stated === undefined ? undefined : stated.min >= 1 ? true : upper(stated) < 1 ? false : undefined;
  const listed = isMinisterListed(meeting, seats, ties, silent);
  // A number says more than a name that is missing from the list, but not than one that is on it.
  const clash = counted === false && listed === true;
  const is = clash ? undefined : (counted ?? listed);
  const need = `whether a minister was at ${meeting.name}`;
  return {
    among: meeting.inWindow,
    is,
    at: meeting.at,
    evidence: [stated === undefined ? child(meeting.at, 'attendance') : at],
    open: [
      ...meeting.open,
      ...(is === undefined ? [{ at, need: clash ? `${need} (the number and the list disagree)` : need }] : []),
    ],
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
  if (found !== false || meeting.incomplete?.includes('/attendance') === true) return found === true ? true : undefined;
  // A minister who holds a seat and is not listed may have been there; where seats are missing, so may theirs be.
  const unseen = silent === null || silent.some((seat) => rankOf(seat.member.seniority, seat) !== false);
  return unseen ? undefined : false;
}

function isMinisterInRoom({ line, candidates }: Tie, seats: readonly Seat[]): Tri {
  const { alternate, role, seniority, status } = line;
  const people = candidates.map((i) => seats[i]).filter((seat) => seat !== undefined);
  const beside = role === 'official' || role === 'secretariat' || role === 'industry-co-chair';
  const ranked = (rank: string | undefined, ofHolder: boolean): Tri => {
    if (rank === undefined && beside) return false;
    if (people.length === 0) return rankOf(rank, undefined);
    const ranks = people.map((seat) => rankOf(rank ?? (ofHolder ? seat.member.seniority : undefined), seat));
    return ranks.every((is) => is === ranks[0]) ? ranks[0] : undefined;
  };
  const came: Tri =
    status === undefined ? undefined : IN_THE_ROOM.includes(status) ? true : AWAY.includes(status) ? false : undefined;
  if (alternate === undefined) return allTrue([came, ranked(seniority, true)]);
  // Someone came in the holder's place; where the holder is put down as present as well, both may have been there.
  const standIn = ranked(alternate.seniority, false);
  return anyTrue([standIn, allTrue([came === true ? undefined : false, ranked(seniority, true)])]);
}

/** Is that the rank of a minister? Where no rank is given, only who sits for a government can be one. */
function rankOf(rank: string | undefined, seat: Seat | undefined): Tri {
  if (rank !== undefined) return SENIORITIES.includes(rank) ? rank === 'minister' : undefined;
  const kind = seat === undefined ? undefined : kindOf(seat);
  return kind === undefined || GOVERNMENTS.includes(kind) ? undefined : false;
}

/** Is it the seat of a minister? Where no rank is given, only the seat of a government can be. */
export function isMinistersSeat(seat: Seat): { readonly value: Tri; readonly open: readonly Fact[] } {
  const value = rankOf(seat.member.seniority, seat);
  const need = `whether the holder for ${seat.name} is a minister`;
  return { value, open: value === undefined ? [{ at: child(seat.at, 'seniority'), need }] : [] };
}

/** Pairs of a seat and a meeting that are missing because a list is, or is partial. */
function unlistedPairs(council: Council, meetings: MeetingsIn, asOf: Day): AttendanceIn['unlisted'] {
  const members = unlistedMembers(council, asOf);
  const more = [...meetings.more];
  if (members === undefined) return { seats: false, pairs: meetings.unlisted, more };
  for (const { meeting, at, name } of meetings.held) {
    const list: Pointer = `${at}/attendance`;
    if (meeting.attendance === undefined) more.push({ at: list, need: `who attended ${name}` });
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
  return tallyOpen(
    pairs.map(({ expected, attended, at, open }) => ({
      among: expected,
      is: attended,
      at,
      evidence: [at],
      open: [...open.expected, ...open.attended],
    })),
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

const KINDS: readonly string[] = [
  'sector-council',
  'local-board',
  'advisory-council',
  'overarching-forum',
] satisfies readonly CouncilKind[];

/** Do rules on ministers concern this council? Not where it is a local board. */
export function mayHaveMinisters({ kind }: Council): Claim {
  if (kind === undefined) return known(true);
  if (KINDS.includes(kind)) return known(kind !== 'local-board', ['/kind']);
  return unsettled([{ at: '/kind', need: `what kind of body it is ("${kind}" is no word known here)` }]);
}
