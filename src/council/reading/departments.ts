import { type Answer, every, open, read, said, someOf } from '../../core/answer.js';
import { ask } from '../../core/ask.js';
import { isMarked } from '../../core/incomplete.js';
import type { Tri } from '../../core/known.js';
import { goesBy, nameKey, sameName } from '../../core/names.js';
import { child, type Pointer } from '../../core/pointer.js';
import { type Fact, mergeFacts } from '../../core/settled-by.js';
import type { Counted } from '../../core/tally.js';
import { lookUp, strange } from '../../core/words.js';
import type { Attendance } from '../model.js';
import { ATTENDED, type AttendanceIn, cameBy, type SeatAtMeeting, WHO_CAME, WHO_ELSE_CAME } from './attendance.js';
import type { HeldMeeting } from './meetings.js';
import { hasHolder, kindOf, type Seat, SITS_FOR } from './seats.js';
import { HAS_MINISTERS, WAS_THERE } from './words.js';

/** Whose council it is. */
export const SPONSORED_BY = /* @__PURE__ */ ask('council/sponsors', 'which departments sponsor the council');

/** What to find out of meetings that are not listed. */
export const WHICH_DEPARTMENTS = /* @__PURE__ */ ask('meetings/departments', 'and which departments came');
const WHAT = /* @__PURE__ */ ask('seat/what', 'what {of} is');
const BELONGS = /* @__PURE__ */ ask('seat/department', 'whether {of} is, or also belongs to, {department}');
const FROM = /* @__PURE__ */ ask('attendance/organisation', 'which organisation {of} was from, at {meeting}');

/** Each name once, as first written, however it is spelt. */
export function namesApart(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = nameKey(name) ?? name;
    const known = seen.has(key);
    seen.add(key);
    return !known;
  });
}

/** Is it the seat of that department, or of someone who belongs to it and to another? */
export function isSeatOf(seat: Seat, department: string): Answer {
  const { holder, organisation, sharedWith } = seat.member;
  const at: Pointer = `${seat.at}/organisation/name`;
  const of = { of: seat.name };
  if (goesBy(organisation, department)) return said(true, [at]);
  const people = [holder, sharedWith];
  const belongs = people.some((person) => person?.alsoOf?.some((name) => sameName(name, department)) === true);
  // Where no other organisation is given none is claimed; a list that may lack some may lack the department.
  const mayBelong = people.some((person) => isMarked(person, 'alsoOf')) || isMarked(organisation, 'formerNames');
  const government = mayBeDepartment(seat);
  if (government === false) return said(false, [at]);
  if (belongs && government === true) return said(true, [child(seat.at, 'holder')]);
  if (belongs) return asked({ at: `${seat.at}/organisation/kind`, need: WHAT(of) });
  if (organisation?.name === undefined) return asked({ at, need: SITS_FOR(of) });
  if (!mayBelong) return said(false, [at]);
  return asked({ at: seat.at, need: BELONGS({ ...of, department }) });
}

function asked(fact: Fact): Answer {
  return open([fact], [fact.at]);
}

/** Is it the seat of a department, whichever? */
export function mayBeDepartment(seat: Seat): Tri {
  return lookUp(kindOf(seat), HAS_MINISTERS);
}

/** Did a department come to that meeting in that seat? */
export function cameInSeat(pair: SeatAtMeeting, ofDepartment: Answer): Required<Counted> {
  return { at: pair.at, among: every(ofDepartment, pair.expected), is: pair.attended };
}

/** What would have to be known of a department, whichever it is, to say whether it has a seat and came in it. */
export function factsOnDepartments({ records, seats, unlisted }: AttendanceIn): readonly Fact[] {
  const facts: Fact[] = [...unlisted.more];
  for (const seat of seats) {
    if (hasHolder(seat) === false || mayBeDepartment(seat) === false || seat.member.organisation?.name !== undefined)
      continue;
    facts.push({ at: `${seat.at}/organisation/name`, need: SITS_FOR({ of: seat.name }) });
  }
  if (unlisted.pairs !== undefined) facts.push({ at: unlisted.pairs.at, need: unlisted.pairs.need });
  for (const { seat, expected, attended } of records) {
    if (mayBeDepartment(seat) !== false) {
      for (const one of expected.open) facts.push(one);
      for (const one of attended.open) facts.push(one);
    }
  }
  return facts;
}

/**
 * Was anyone of a department in the room: in a seat of it, or beside the table? `hidden` is what to find out of seats
 * that are not in the list, each of which may be the department's.
 */
export function wasInTheRoom(
  roll: AttendanceIn,
  meeting: HeldMeeting,
  department: string,
  hidden: readonly Fact[],
): Counted {
  const pairs = roll.records.filter((pair) => pair.meeting === meeting);
  const room: Room = { ...roll, sitting: new Set(pairs.map(({ seat }) => seat)) };
  // Any sign of it is enough.
  const there = someOf([
    ...pairs.map((pair) => every(isSeatOf(pair.seat, department), pair.expected, pair.attended)),
    ...linesOf(meeting).map((line) => wasThereBy(line, room, department)),
    ...factsOnList(meeting).map((fact) => open([fact])),
    ...(hidden.length === 0 ? [] : [open(hidden)]),
  ]);
  const evidence = meeting.meeting.attendance === undefined ? [] : [child(meeting.at, 'attendance')];
  return { at: meeting.at, among: every(meeting.inWindow, { ...there, evidence }) };
}

/** What would have to be known of the meetings to say of a department, whichever it is, whether it was in the room. */
export function factsOnRooms(roll: AttendanceIn, meetings: readonly HeldMeeting[]): readonly Fact[] {
  return mergeFacts([
    factsOnDepartments(roll),
    ...meetings.map((meeting) => [
      ...meeting.inWindow.open,
      ...factsOnList(meeting),
      ...linesOf(meeting).flatMap((line) => [
        ...(hasNoName(line.line, roll) ? [nameOfLine(line)] : []),
        ...(cameBy(line.line) === undefined ? [statusOfLine(line)] : []),
      ]),
    ]),
  ]);
}

function hasNoName({ seat, holder, organisation }: Attendance, { index }: AttendanceIn): boolean {
  return organisation === undefined && index.of({ seat, holder }).length === 0;
}

/** A line of an attendance list, and what to call whoever it is about. */
interface Line {
  readonly line: Attendance;
  readonly at: Pointer;
  readonly who: string;
  readonly meeting: HeldMeeting;
}

function linesOf(meeting: HeldMeeting): readonly Line[] {
  return (meeting.meeting.attendance ?? []).map((line, i) => {
    const who = line.organisation ?? line.seat ?? line.holder ?? `line ${i + 1} of the list`;
    return { line, at: child(`${meeting.at}/attendance`, i), who, meeting };
  });
}

/** An absent list may hold anyone; so may one that is known to be partial. Somebody was there: an empty one was not kept. */
function factsOnList({ meeting, at, name }: HeldMeeting): readonly Fact[] {
  const list = child(at, 'attendance');
  if (meeting.attendance === undefined || meeting.attendance.length === 0) {
    return [{ at: list, need: WHO_CAME({ of: name }) }];
  }
  return isMarked(meeting, 'attendance') ? [{ at: list, need: WHO_ELSE_CAME({ of: name }) }] : [];
}

/** The seats of the council, and which of them were there to be taken at a meeting. */
interface Room extends Pick<AttendanceIn, 'index' | 'seats'> {
  readonly sitting: ReadonlySet<Seat>;
}

function wasThereBy(line: Line, room: Room, department: string): Answer {
  return every(
    isOf(line, room, department),
    read(cameBy(line.line), line.at, () => statusOfLine(line)),
  );
}

/** Is the line about someone of that department: by the seat it names, or by the name on it? */
function isOf(line: Line, room: Room, department: string): Answer {
  const { organisation } = line.line;
  const answers = seatsOf(line.line, room).map((seat) => isSeatOf(seat, department));
  if (answers.length > 0 && answers.every(({ value }) => value === true)) return said(true, [line.at]);
  if (organisation !== undefined) {
    const called = room.index.named(organisation).map((i) => room.seats[i]?.member.organisation);
    if (sameName(organisation, department) || called.some((one) => goesBy(one, department)))
      return said(true, [line.at]);
    const hidden = called.some((one) => isMarked(one, 'formerNames'));
    return hidden ? open([nameOfLine(line)], [line.at]) : said(false, [line.at]);
  }
  if (answers.length > 0 && answers.every(({ value }) => value === false)) return said(false, [line.at]);
  const unnamed = answers.filter(({ value }) => value === undefined);
  return open(unnamed.length > 0 ? unnamed.flatMap((answer) => answer.open) : [nameOfLine(line)], [line.at]);
}

/** The seats that a line names by their marks; of several, those that may have been sat in on the day. */
function seatsOf({ seat, holder }: Attendance, { index, seats, sitting }: Room): readonly Seat[] {
  const named = index.of({ seat, holder }).map((i) => seats[i] as Seat);
  const there = named.filter((one) => sitting.has(one));
  return there.length > 0 ? there : named;
}

function nameOfLine({ at, who, meeting }: Line): Fact {
  return { at: child(at, 'organisation'), need: FROM({ of: who, meeting: meeting.name }) };
}

function statusOfLine({ line: { status }, at, who, meeting }: Line): Fact {
  const word = strange(status, WAS_THERE);
  return { at: child(at, 'status'), need: ATTENDED({ of: who, meeting: meeting.name }, { word }) };
}
