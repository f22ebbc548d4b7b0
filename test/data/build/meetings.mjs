import { lookUp, said, sentences } from './common.mjs';
import { roleOf } from './members.mjs';

/** Dates that the facts only infer. */
const INFERRED = { 'cic-2013-early': { min: '2013-01', max: '2013-02' } };

/** Scottish meetings by whether a minister was due under the terms of reference: two a year of four. */
const MINISTER_DUE = {
  'cilg-2021-03-17': true,
  'cilg-2021-06-23': false,
  'cilg-2021-09-08': true,
  'cilg-2021-12-08': false,
  'cilg-2022-03-16': true,
  'cilg-2022-06-08': true,
};

const STATUSES = ['present', 'present-part', 'apologies', 'not-listed'];
const IN_THE_ROOM = ['present', 'present-part'];
const COLLEAGUE = 'colleague of an absent member';

/** Lines of people who are in the room for themselves and fill no seat. */
function fillsNoSeat(line) {
  return (
    ['guest', 'official', 'delegate'].includes(line.role) || (line.holderRef === null && line.role === 'secretariat')
  );
}

function noteOn(line, seat, organisationInNote) {
  const title = line.jobTitle !== undefined && line.jobTitle !== seat?.jobTitle ? line.jobTitle : undefined;
  const elsewhere =
    seat !== undefined && line.organisation !== null && line.organisation !== seat.organisation
      ? `listed for ${line.organisation}`
      : undefined;
  return sentences(
    organisationInNote ? `For ${line.organisation}` : undefined,
    elsewhere,
    title,
    line.capacity !== undefined && !['guest', 'official'].includes(line.capacity) ? line.capacity : undefined,
    line.alsoFor === undefined ? undefined : `Also for the ${line.alsoFor}`,
    line.agendaItems === undefined ? undefined : `For agenda item ${line.agendaItems.join(', ')}`,
    line.presentFrom === undefined ? undefined : `From ${line.presentFrom} to ${line.presentTo}`,
    line.firstAttendance ? 'First attendance' : undefined,
    line.leaving ? 'Leaving' : undefined,
    line.alternate === undefined ? undefined : 'A colleague was in the room',
    line.delegate === undefined ? undefined : `${line.delegate.jobTitle} stood in`,
  );
}

function seniorityOn(line) {
  if (line.role === 'minister' || line.capacity?.startsWith('minister')) return 'minister';
  if (line.capacity === 'official') return 'official';
  return line.capacity === 'special adviser' ? 'other' : undefined;
}

function alternateOn(line) {
  if (line.delegate !== undefined) return { standing: 'delegate', seniority: 'official' };
  if (line.alternate === undefined) return undefined;
  return said({ standing: lookUp({ guest: 'guest', delegate: 'delegate' }, line.alternate.standing, 'standing') });
}

/**
 * One line of an attendance list, tied to a seat of `seats`, or by the mark of its holder where that is in none of them.
 * `around`: all seats whose organisations a guest's line must not name.
 */
export function attendanceOf(line, seats, ministersSit, around = seats) {
  const seat = line.holderRef === null ? undefined : seats.find(({ holderRef }) => holderRef === line.holderRef);
  const minister = line.role === 'minister';
  const standing = minister ? (ministersSit ? undefined : 'guest') : roleOf(line.role);
  // An organisation's name ties a line to its seat; that of a guest or an official must not.
  const inNote = fillsNoSeat(line) && around.some(({ organisation }) => organisation === line.organisation);
  const named = seat === undefined && !inNote ? line.organisation : undefined;
  if (line.status !== 'unknown' && !STATUSES.includes(line.status)) throw new Error(`no status "${line.status}"`);
  return said({
    seat: seat?.seatId,
    holder: seat === undefined ? line.holderRef : undefined,
    organisation: named,
    role: seat?.role === line.role ? undefined : standing,
    status: line.status === 'unknown' ? undefined : line.status,
    seniority: seniorityOn(line),
    alternate: alternateOn(line),
    note: noteOn(line, seat, inNote),
  });
}

/** Lines as they are kept: a stand-in is told on the line of the one stood in for, a colleague on the absent member's. */
function linesOf(meeting) {
  const delegates = meeting.attendance.filter((line) => line.standsInFor !== undefined);
  return meeting.attendance
    .filter((line) => line.standsInFor === undefined && line.capacity !== COLLEAGUE)
    .map((line) => {
      const delegate = delegates.find((other) => other.standsInFor === line.jobTitle);
      return delegate === undefined ? line : { ...line, delegate };
    });
}

/** How many were in the room, where the lines do not show it. */
function presentOf(meeting) {
  const counted = meeting.attendanceByRole;
  if (meeting.attendance.length === 0 || counted === null) return undefined;
  if (counted.inTheRoom !== undefined && meeting.attendance.some((line) => line.capacity === COLLEAGUE)) {
    return { value: counted.inTheRoom, note: 'Two colleagues of absent members included' };
  }
  const listed = meeting.attendance.filter((line) => IN_THE_ROOM.includes(line.status)).length;
  const officials = meeting.attendance.some((line) => line.role === 'official' || line.role === 'official-adviser');
  if (counted.officials === undefined || officials) return undefined;
  // The one who stood in for the minister may be among the officials counted.
  const standIns = counted.delegatesForMinisters ?? 0;
  const most = listed + counted.officials;
  return {
    value: standIns === 0 ? most : { min: most - standIns, max: most },
    note: `${counted.officials} officials are counted but not listed`,
    partial: true,
  };
}

/** How many ministers were there, where the lines do not show it: a list that lacks officials lacks no minister. */
function ministersOf(meeting, present) {
  if (present?.partial) return meeting.attendanceByRole.ministersPresent;
  if (meeting.attendance.length > 0) return undefined;
  if (meeting.attendanceByRole?.ministersPresent !== undefined) return meeting.attendanceByRole.ministersPresent;
  return meeting.notes.includes('Prime Minister attended.') ? { min: 1 } : undefined;
}

/** How much a record says, where it is one of the meeting itself; of anything else that was released, the note tells. */
const EXTENTS = { full: 'full', summary: 'summary', 'press read-out': 'read-out' };

function minutesOf({ published, publishedDate, kind }) {
  return said({ published, publishedOn: publishedDate, extent: kind === null ? undefined : EXTENTS[kind] });
}

/** A remark among the topics: no topic of its own. */
const REMARK = /^\((.+)\)$/;

/** A topic that is known from the second of a meeting's sources. */
const FROM_THE_OTHER = /^(.+) \(from a select committee report\)$/;

function itemOf(topic, [, other]) {
  const title = FROM_THE_OTHER.exec(topic)?.[1];
  if (title === undefined) return { title: topic };
  return { title, provenance: { '': { source: other.url, confidence: other.confidence } } };
}

function agendaOf({ agendaTopics, sources }) {
  return agendaTopics.filter((topic) => !REMARK.test(topic)).map((topic) => itemOf(topic, sources));
}

function remarksOf({ agendaTopics, minutes }) {
  return [
    ...agendaTopics.map((topic) => REMARK.exec(topic)?.[1]),
    minutes.kind === null || Object.hasOwn(EXTENTS, minutes.kind) ? undefined : `Minutes: ${minutes.kind}`,
  ];
}

/** No agenda was read whole: topics are those that read-outs, reports and minutes that stop early tell of. */
function partialLists(present, agenda) {
  return [...(present?.partial ? ['/attendance'] : []), ...(agenda.length === 0 ? [] : ['/agenda'])];
}

/** One meeting as a record of the council, its attendance tied to the seats of one member list. */
export function meetingOf(meeting, seats) {
  // A group with a ministerial co-chair: its ministers are no guests.
  const ministersSit = meeting.meetingId in MINISTER_DUE;
  const present = presentOf(meeting);
  const agenda = agendaOf(meeting);
  const [source, ...more] = meeting.sources;
  return said({
    id: meeting.meetingId,
    date: meeting.date ?? lookUp(INFERRED, meeting.meetingId, 'inferred date'),
    status: meeting.status === 'held' ? undefined : lookUp({ cancelled: 'cancelled' }, meeting.status, 'status'),
    attendance: linesOf(meeting).map((line) => attendanceOf(line, seats, ministersSit)),
    present: present?.value,
    ministersPresent: ministersOf(meeting, present),
    ministerDue: MINISTER_DUE[meeting.meetingId],
    agenda,
    minutes: minutesOf(meeting.minutes),
    incomplete: partialLists(present, agenda),
    note: sentences(
      meeting.chairedBy.length === 0 ? undefined : `Chaired by: ${meeting.chairedBy.join('; ')}`,
      meeting.venueRegion === null ? undefined : `Held in: ${meeting.venueRegion}`,
      meeting.attendanceByRole?.membersListed === undefined
        ? undefined
        : `${meeting.attendanceByRole.membersListed} members listed`,
      ...remarksOf(meeting),
      meeting.sourceIsTruncated ? 'The copy read stops early' : undefined,
      ...meeting.notes,
      more.length === 0 ? undefined : `Also: ${more.map(({ url }) => url).join(' ')}`,
    ),
    provenance: {
      '': { source: source.url, confidence: source.confidence },
      ...(meeting.date === null ? { date: { confidence: 'derived', note: meeting.datePrecision } } : {}),
      ...(present === undefined ? {} : { present: { confidence: 'derived', note: `${present.note}.` } }),
      ...(ministersSit
        ? { ministerDue: { confidence: 'derived', note: 'From the terms of reference and who chaired.' } }
        : {}),
    },
  });
}

/** The first and last day a date may be, as text that sorts. */
function bounds(when) {
  const text = typeof when === 'string' ? { min: when, max: when } : when;
  const max = text.max ?? text.min;
  return [`${text.min}-01-01`.slice(0, 10), max.length === 4 ? `${max}-12-31` : `${max}-31`.slice(0, 10)];
}

function shifted(day, years) {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}

/** The meetings of a council that lie within a year of a member list. */
export function meetingsNear(meetings, councilId, asAt) {
  const [first, last] = bounds(asAt);
  return meetings.filter((meeting) => {
    if (meeting.councilId !== councilId) return false;
    const [from, to] = bounds(meeting.date ?? lookUp(INFERRED, meeting.meetingId, 'inferred date'));
    return to >= shifted(first, -1) && from <= shifted(last, 1);
  });
}
