import { type Answer, read } from '../../core/answer.js';
import { ask } from '../../core/ask.js';
import { isMarked, listIn } from '../../core/incomplete.js';
import { allTrue, anyTrue, type Tri } from '../../core/known.js';
import { same } from '../../core/names.js';
import type { Pointer } from '../../core/pointer.js';
import { type Counted, count } from '../../core/tally.js';
import { lookUp } from '../../core/words.js';
import { all, either } from '../../rules/claim.js';
import { countOf } from '../../rules/observed.js';
import { remedy } from '../../rules/remedy.js';
import { ifg2016 } from '../../sources/ifg-2016.js';
import type { Attendance, Meeting, Member } from '../model.js';
import { cameBy } from '../reading/attendance.js';
import { type HeldMeeting, meetingsIn } from '../reading/meetings.js';
import { type SeatIndex, seatIndex } from '../reading/seat-index.js';
import { isIndustry, type Seat, seatsIn } from '../reading/seats.js';
import { readCounted, seatsOn } from '../reading/seats-on.js';
import { unlistedAmong } from '../reading/unlisted.js';
import { councilSeatRule } from '../rule.js';

const WHETHER_CHALLENGER = /* @__PURE__ */ ask(
  'meetings/challengers',
  'and whether a challenger or new entrant was there',
);
const CHALLENGER = /* @__PURE__ */ ask('seat/challenger', 'whether {of} is a challenger or new entrant');
const VISITED = /* @__PURE__ */ ask(
  'meeting/challenger',
  'whether a challenger or new entrant visited or spoke at {of}',
);

/** Is there a disruptive, emergent or new-entrant voice? */
export const emergentVoice = /* @__PURE__ */ councilSeatRule({
  id: 'representation/emergent-voice',
  version: '1.1.0',
  title: 'A challenger or new entrant has a voice',
  question: 'Is there a disruptive, emergent or new-entrant voice?',
  rationale: 'Sitting firms have little reason to speak for those who would replace them.',
  sources: [
    ifg2016(
      'Balancing representation',
      'finding',
      'It finds that emergent firms are often left out, and that bringing in disruptive or emergent ones was hard for all the councils it spoke with.',
    ),
    ifg2016(
      'Strengthening strategic dialogue',
      'finding',
      'It says that councils lack new entrants, and offers as an option to bring in disruptive voices, for instance as outside speakers on rotation.',
    ),
  ],
  severity: 'warning',
  answerable: ['government', 'council'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Who is a challenger, emergent or new to the market is the caller’s to mark; it is never inferred.',
    'Unless marked otherwise, only industry has challengers: firms, practitioners and their bodies.',
    'A visitor’s or speaker’s single appearance is enough. Unless the record says otherwise, we assume the council was never reconstituted.',
  ],
  looksBack: true,
  parameters: {
    windowMonths: {
      label: 'months looked back over for visitors and speakers',
      unit: 'months',
      value: 12,
      because:
        'The source gives no number; a voice brought in on rotation that was not heard for a year is not on rotation.',
    },
  },
  messages: {
    passed: {
      member: 'A challenger or new entrant holds a seat: {names:list}.',
      visitor: 'A challenger or new entrant visited or spoke in {window:window}, at {meetings:list}.',
    },
    failed: {
      none: 'No challenger or new entrant has a voice: none holds a seat, and none visited or spoke in {window:window}.',
    },
    cantTell: {
      open: 'No challenger or new entrant is recorded; we do not know whether one holds a seat, or visited or spoke in {window:window}.',
    },
  },
  says: {
    notMet: 'No challenger or new entrant sits or was heard in a year',
    met: 'A challenger or new entrant has a voice',
    depends: 'We do not know whether any challenger or new entrant has a voice',
  },
  evaluate(council, ctx) {
    const day = ctx.asOf;
    const seats = seatsIn(council.members);
    const index = seatIndex(seats);
    const readings = seatsOn(council, day).seats.map((seat) => readCounted(seat, [], isChallenger));
    const members = count(readings, unlistedAmong(council, day));
    const meetings = meetingsIn(council, ctx.p.windowMonths, day, WHETHER_CHALLENGER());
    const window = meetings.window.span;
    const visits = count(
      meetings.held.map((meeting) => readVisit(meeting, seats, index)),
      meetings.unlisted,
      meetings.more,
    );
    const seated = ctx.holds('seats of challengers', countOf(members), '>=', 1, { unit: 'seats' });
    const visited = all(
      ctx.holds('meetings with a challenger as visitor or speaker', countOf(visits), '>=', 1, { unit: 'meetings' }),
      ctx.holds('months looked back', meetings.window.months, '<=', 'windowMonths'),
    );
    const challengers = readings.filter(({ among, is }) => among.value === true && is.value === true);
    const names = [...new Set(challengers.map(({ seat }) => seat.name))];
    const visiting = new Set(visits.yes);
    const visitedAt = meetings.held.filter(({ at }) => visiting.has(at)).map((meeting) => meeting.name);
    return ctx.verdict({
      limbs: [
        [
          either(seated, visited),
          'none',
          { window },
          [
            remedy(
              'invite-challengers',
              'Give {n:challenger or new entrant|challengers or new entrants} a seat, or a place as visitor or speaker in turn.',
              { n: 1 },
            ),
          ],
        ],
      ],
      passed: seated.holds === true ? ['member', { names }] : ['visitor', { window, meetings: visitedAt }],
      cantTell: ['open', { window }],
    });
  },
});

/** Is the seat's organisation marked as one? Unmarked, it is unknown for industry alone. */
function isChallenger(seat: Seat): Answer {
  const at: Pointer = `${seat.at}/organisation/challenger`;
  const marked = seat.member.organisation?.challenger;
  const industry = isIndustry(seat);
  if (marked === undefined && industry.value === false) return industry;
  return read(marked, at, () => ({ at, need: CHALLENGER({ of: seat.name }) }));
}

/** Did one visit or speak? One fact settles a meeting. */
function readVisit({ meeting, at, name, inWindow }: HeldMeeting, seats: readonly Seat[], index: SeatIndex): Counted {
  const is = hasVisit(meeting, seats, index);
  const list: Pointer = `${at}/attendance`;
  return { at, among: inWindow, is: read(is, list, () => ({ at: list, need: VISITED({ of: name }) })) };
}

function hasVisit(meeting: Meeting, seats: readonly Seat[], index: SeatIndex): Tri {
  const { entries: lines, whole } = listIn(meeting, 'attendance');
  const found = anyTrue(lines.map((line) => allTrue([isVisitor(line, seats, index), cameBy(line), line.challenger])));
  // Somebody was there: an empty list was not kept.
  const partial = lines.length === 0 || !whole;
  return found === false && partial ? undefined : found;
}

/** Does someone of that standing visit? */
const IS_VISITOR = {
  chair: false,
  'industry-co-chair': false,
  'government-co-chair': false,
  'co-chair': false,
  'deputy-chair': false,
  'vice-chair': false,
  member: false,
  secretariat: false,
  observer: false,
  adviser: false,
  guest: true,
  official: false,
  host: false,
  speaker: true,
  visitor: true,
} as const satisfies Record<NonNullable<Attendance['role']>, boolean>;

/** Without a standing, a line has that of the seat it belongs to; who has no seat was there as a visitor. */
function isVisitor(line: Attendance, seats: readonly Seat[], index: SeatIndex): Tri {
  const { role, seat, holder, organisation } = line;
  if (role !== undefined) return lookUp(role, IS_VISITOR);
  const own = index.of(line);
  if (own.length > 0) return own.every((i) => lookUp(seats[i]?.member.role, IS_VISITOR) === true);
  const byName = seat === undefined && holder === undefined && organisation !== undefined;
  // An organisation of which only the mark is known, or not every former name, may go by that name.
  const mayBe =
    byName &&
    seats.some(
      ({ member }) => mayGoByOthers(member) && same(member.organisation, { name: organisation }) === undefined,
    );
  return mayBe ? undefined : true;
}

function mayGoByOthers({ organisation, role }: Member): boolean {
  const isOpen = organisation?.id !== undefined || isMarked(organisation, 'formerNames');
  return isOpen && lookUp(role, IS_VISITOR) !== true;
}
