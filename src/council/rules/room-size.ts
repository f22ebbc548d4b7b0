import { ask } from '../../core/ask.js';
import { listIn } from '../../core/incomplete.js';
import { isPoint, type Range, range, rangeOf, simplest, upper } from '../../core/known.js';
import { child, type Pointer } from '../../core/pointer.js';
import { type Fact, mergeFacts } from '../../core/settled-by.js';
import { all } from '../../rules/claim.js';
import { measured } from '../../rules/observed.js';
import { remedy } from '../../rules/remedy.js';
import { ifg2016 } from '../../sources/ifg-2016.js';
import type { Attendance, Meeting } from '../model.js';
import { cameBy } from '../reading/attendance.js';
import {
  enoughMeetings,
  HELD_OPEN,
  type HeldMeeting,
  LOOK_BACK,
  meetingsIn,
  NONE_HELD,
  TOO_FEW_HELD,
} from '../reading/meetings.js';
import { councilRule } from '../rule.js';

const HOW_MANY = /* @__PURE__ */ ask('meetings/present', 'and how many were in the room');
const PRESENT = /* @__PURE__ */ ask('meeting/present', 'how many were in the room at {of}');

/** How many are in the room? */
export const roomSize = /* @__PURE__ */ councilRule({
  id: 'representation/room-size',
  version: '1.1.0',
  title: 'Few enough are in the room for a conversation',
  question: 'Are few enough in the room for a conversation?',
  rationale: 'Officials and guests can make a small council a large meeting.',
  sources: [
    ifg2016(
      'Balancing representation',
      'quoted',
      'One voice tells of about forty people around the table, where half the meeting went by in introductions. The document itself says that there is no optimum size.',
    ),
  ],
  severity: 'note',
  answerable: ['council'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Where the number in the room is not given, it is counted from the attendance list: holders, stand-ins, officials and guests alike, each mark once; who is not listed was not there, unless the list is said to be partial.',
    'Unless the record says otherwise, we assume the council was never reconstituted.',
  ],
  looksBack: true,
  parameters: {
    maxPresent: {
      label: 'people in the room at which a typical meeting is too large',
      unit: 'people',
      value: 35,
      because: 'The source names 35 members as too many to decide; this library holds the room to the same number.',
    },
    windowMonths: LOOK_BACK,
  },
  messages: {
    passed: {
      small:
        'Few enough were in the room: in {window:window}, a typical meeting had {median:person|people}, officials and guests included; the limit is fewer than {limit}.',
    },
    failed: {
      crowded:
        'Too many were in the room: in {window:window}, a typical meeting had {median:person|people}, officials and guests included; the limit is fewer than {limit}.',
    },
    cantTell: {
      open: 'In {window:window}, a typical meeting had {median:person|people} in the room, as far as we know; the numbers that are missing decide whether that is fewer than {limit}.',
      partial:
        'At the meetings listed for {window:window}, a typical one had {median:person|people} in the room. The list is partial: the other meetings decide whether that is fewer than {limit}.',
      unknown: 'We do not know how many people were in the room in {window:window}.',
      meetings: HELD_OPEN,
      tooFew: TOO_FEW_HELD,
    },
    inapplicable: { noMeetings: NONE_HELD },
  },
  says: {
    notMet: 'A typical meeting has {median:person|people} in the room, too many to talk',
    met: 'A typical meeting has {median:person|people} in the room',
    depends: 'We do not know how many are in the room',
  },
  evaluate(council, ctx) {
    const meetings = meetingsIn(council, ctx.p.windowMonths, ctx.asOf, HOW_MANY());
    const { held, unlisted } = meetings;
    const window = meetings.window.span;
    const lookedBack = ctx.holds('months looked back', meetings.window.months, '<=', 'windowMonths');
    if (meetings.state === 'none') return ctx.inapplicable(['noMeetings', { window }], lookedBack);
    if (meetings.state === 'tooFew') return ctx.cantTell(['tooFew', { window }]);
    const rooms = held.map(roomAt);
    const open = mergeFacts([
      ...rooms.map((room) => room.open),
      unlisted === undefined ? [] : [{ at: unlisted.at, need: unlisted.need }, ...meetings.more],
    ]);
    const listed = typical(rooms);
    const median = unlisted === undefined ? listed : { min: 0 };
    const limit = ctx.p.maxPresent;
    const said = { window, median: simplest(listed), limit };
    const observed = measured(median, {
      related: rooms.map((room) => room.at),
      evidence: rooms.map((room) => room.readAt),
      open,
    });
    const surplus = (people: number): number => Math.floor(people - limit) + 1;
    const fewer = simplest(range(surplus(listed.min), surplus(upper(listed))));
    return ctx.verdict({
      applies: [enoughMeetings(meetings), 'noMeetings', { window }],
      limbs: [
        [
          all(ctx.holds('median number in the room', observed, '<', 'maxPresent', { unit: 'people' }), lookedBack),
          'crowded',
          said,
          [remedy('fewer-in-the-room', 'Ask {n:person|people} fewer to each meeting.', { n: fewer })],
        ],
      ],
      passed: ['small', said],
      cantTell:
        meetings.state === 'open'
          ? ['meetings', { window }]
          : listed.min === 0 && listed.max === undefined
            ? ['unknown', { window }]
            : [unlisted === undefined ? 'open' : 'partial', said],
    });
  },
});

interface Room {
  readonly at: Pointer;
  readonly sure: boolean;
  readonly people: Range;
  /** Where the number was read. */
  readonly readAt: Pointer;
  readonly open: readonly Fact[];
}

/** How many were in the room of one meeting. */
function roomAt({ meeting, at, name, inWindow }: HeldMeeting): Room {
  const people = peopleAt(meeting);
  const missing: readonly Fact[] = isPoint(people) ? [] : [{ at: child(at, 'present'), need: PRESENT({ of: name }) }];
  return {
    at,
    sure: inWindow.value === true,
    people,
    readAt: child(at, meeting.present === undefined ? 'attendance' : 'present'),
    open: [...inWindow.open, ...missing],
  };
}

function peopleAt(meeting: Meeting): Range {
  const { present } = meeting;
  const { entries: lines, whole } = listIn(meeting, 'attendance');
  // Somebody was there: an empty list was not kept.
  const partial = lines.length === 0 || !whole;
  const counted = countLines(lines, partial);
  if (present === undefined) return counted;
  const stated = rangeOf(present);
  // More names than the number given: either may be wrong.
  return counted.min > upper(stated) ? range(stated.min, Math.max(upper(stated), counted.min)) : stated;
}

function countLines(lines: readonly Attendance[], partial: boolean): Range {
  let sure = 0;
  let maybe = 0;
  const seen = new Map<string, 'sure' | 'maybe'>();
  for (const line of lines) {
    const came = cameBy(line);
    if (came === false) continue;
    const mark = markOf(line);
    const before = mark === null ? undefined : seen.get(mark);
    // Minutes print some people twice; a mark is one person.
    if (before === 'sure' || (before === 'maybe' && came === undefined)) continue;
    if (before === 'maybe') maybe -= 1;
    if (came === true) sure += 1;
    else maybe += 1;
    if (mark !== null) seen.set(mark, came === true ? 'sure' : 'maybe');
  }
  return partial ? { min: sure } : { min: sure, max: sure + maybe };
}

function markOf({ seat, holder }: Attendance): string | null {
  if (holder !== undefined) return `holder ${holder}`;
  return seat === undefined ? null : `seat ${seat}`;
}

/** The median, over every number that each meeting may have had and every meeting that may not count. */
function typical(rooms: readonly Room[]): Range {
  const sure = rooms.filter((room) => room.sure);
  const maybe = rooms.filter((room) => !room.sure);
  const least = (room: Room): number => room.people.min;
  const most = (room: Room): number => upper(room.people);
  // A median is lowest when those that may not count and do are the smallest of them, however many.
  const low = maybe.map(least).sort((a, b) => a - b);
  const high = maybe.map(most).sort((a, b) => b - a);
  let min = Number.POSITIVE_INFINITY;
  let max = 0;
  for (let n = 0; n <= maybe.length; n += 1) {
    min = Math.min(min, median([...sure.map(least), ...low.slice(0, n)]));
    max = Math.max(max, median([...sure.map(most), ...high.slice(0, n)]));
  }
  return range(min, max);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upperHalf = sorted[middle] ?? 0;
  if (sorted.length % 2 === 1) return upperHalf;
  return ((sorted[middle - 1] ?? 0) + upperHalf) / 2;
}
