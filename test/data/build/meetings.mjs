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

function attendanceOf(line, seats, ministersSit) {
  const seat = line.holderRef === null ? undefined : seats.find(({ holderRef }) => holderRef === line.holderRef);
  const minister = line.role === 'minister';
  const standing = minister ? (ministersSit ? undefined : 'guest') : roleOf(line.role);
  // An organisation's name ties a line to its seat; that of a guest or an official must not.
  const inNote = fillsNoSeat(line) && seats.some(({ organisation }) => organisation === line.organisation);
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

function ministersOf(meeting) {
  if (meeting.attendance.length > 0) return undefined;
  if (meeting.attendanceByRole?.ministersPresent !== undefined) return meeting.attendanceByRole.ministersPresent;
  return meeting.notes.includes('Prime Minister attended.') ? { min: 1 } : undefined;
}

function minutesOf({ published, publishedDate, kind }) {
  if (published === null) return undefined;
  const what = published ? 'Minutes published' : 'No minutes published';
  return [what, kind === null ? '' : ` (${kind})`, publishedDate === null ? '' : `, ${publishedDate}`].join('');
}

function actionOf({ text, owner, due, status }) {
  return `${text} (${[owner, due, status === 'unknown' ? null : status].filter((part) => part !== null).join(', ')})`;
}

/** One meeting as a record of the council, its attendance tied to the seats of one member list. */
export function meetingOf(meeting, seats) {
  // A group with a ministerial co-chair: its ministers are no guests.
  const ministersSit = meeting.meetingId in MINISTER_DUE;
  const present = presentOf(meeting);
  const [source, ...more] = meeting.sources;
  return said({
    id: meeting.meetingId,
    date: meeting.date ?? lookUp(INFERRED, meeting.meetingId, 'inferred date'),
    status: meeting.status === 'held' ? undefined : lookUp({ cancelled: 'cancelled' }, meeting.status, 'status'),
    attendance: linesOf(meeting).map((line) => attendanceOf(line, seats, ministersSit)),
    present: present?.value,
    ministersPresent: ministersOf(meeting),
    ministerDue: MINISTER_DUE[meeting.meetingId],
    incomplete: present?.partial ? ['/attendance'] : undefined,
    note: sentences(
      meeting.chairedBy.length === 0 ? undefined : `Chaired by: ${meeting.chairedBy.join('; ')}`,
      meeting.venueRegion === null ? undefined : `Held in: ${meeting.venueRegion}`,
      meeting.attendanceByRole?.membersListed === undefined
        ? undefined
        : `${meeting.attendanceByRole.membersListed} members listed`,
      meeting.agendaTopics.length === 0 ? undefined : `Topics: ${meeting.agendaTopics.join('; ')}`,
      meeting.actions.length === 0 ? undefined : `Actions: ${meeting.actions.map(actionOf).join('; ')}`,
      minutesOf(meeting.minutes),
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
