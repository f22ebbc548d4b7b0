import { expect, test } from 'vitest';
import type { Attendance, AttendanceStatus, Meeting, Member } from '../../../../src/council/model.js';
import type { Dialogue } from '../../../../src/dialogue/model.js';
import { departmentsAttend } from '../../../../src/dialogue/rules/outputs/departments-attend.js';
import { everyWay, judged, selections } from '../../../council/completions.js';
import { holdsForEvery } from '../../every-completion.js';

const treasury = { name: 'HM Treasury', kind: 'department' } as const;
const transport = { name: 'Transport', kind: 'department' } as const;
const acme = { name: 'Acme', kind: 'business' } as const;

const seats: readonly (readonly Member[])[] = [
  [],
  [{ id: 's', organisation: treasury }],
  [{ id: 's', organisation: transport }],
  [{ id: 's', organisation: acme }],
  [{ id: 's', organisation: { kind: 'department' } }],
  [{ id: 's' }],
  [{ id: 's', organisation: transport, holder: { alsoOf: ['HM treasury'] } }],
  [{ id: 's', organisation: treasury, role: 'observer' }],
];

const lines: readonly Attendance[] = [
  { seat: 's', status: 'present' },
  { seat: 's', status: 'apologies' },
  { seat: 's', status: 'not-listed' },
  { seat: 's', status: 'absent', alternate: {} },
  { organisation: 'HM Treasury', role: 'official', status: 'present-part' },
  { organisation: 'HM Treasury', role: 'official' },
  { organisation: 'Transport', role: 'official', status: 'present' },
  { role: 'official', status: 'present' },
  { role: 'official', status: 'Here' as AttendanceStatus },
];

/** Somebody was there, whose seat is not in question. */
const other: Attendance = { organisation: 'Acme', role: 'guest', status: 'present' };
const date = '2015-06-10';
const quiet: Meeting = { date: '2015-12-10', attendance: [other, { seat: 's', status: 'apologies' }] };

const meetings: readonly Meeting[] = [
  { date },
  { date, attendance: [] },
  { date, attendance: [other] },
  { date, attendance: [other], incomplete: ['/attendance'] },
  ...lines.flatMap((line): readonly Meeting[] => [
    { date, attendance: [other, line] },
    { date: '2015', attendance: [other, line] },
  ]),
];

interface Told {
  readonly members: readonly Member[];
  readonly meeting: Meeting;
  readonly asked: readonly string[] | undefined;
}

function build({ members, meeting, asked }: Told, incomplete: Dialogue['incomplete'] = []): Dialogue {
  return {
    members,
    priorities: [],
    ...(asked === undefined ? {} : { departmentsWithStake: asked }),
    meetings: [meeting, quiet, { ...quiet, date: '2015-09-10' }],
    ...(incomplete.length === 0 ? {} : { incomplete }),
  };
}

function membersFor(members: readonly Member[]): readonly (readonly Member[])[] {
  return everyWay(
    members.map((member) => {
      const { organisation } = member;
      if (organisation?.name !== undefined) return [member];
      const kinds = organisation === undefined ? [treasury, transport, acme] : [treasury, transport];
      return kinds.map((one) => ({ ...member, organisation: one }));
    }),
  );
}

function linesFor(line: Attendance, listed: boolean): readonly Attendance[] {
  const known = ['present', 'present-part', 'apologies', 'absent'].includes(line.status ?? '');
  const statuses: readonly AttendanceStatus[] = known ? [line.status ?? 'absent'] : ['present', 'absent'];
  const isNamed = line.organisation !== undefined || (line.seat !== undefined && listed);
  const names = isNamed ? [line.organisation] : ['HM Treasury', 'Transport'];
  return statuses.flatMap((status) =>
    names.map((organisation) => ({ ...line, status, ...(organisation === undefined ? {} : { organisation }) })),
  );
}

/** Whoever has a seat and is on no line was there or was not; whoever has none was there only where the list may hold more. */
function meetingsFor({ incomplete, ...meeting }: Meeting, members: readonly Member[]): readonly Meeting[] {
  const told = meeting.attendance ?? [];
  const silent = members.some(({ role }) => role !== 'observer') && !told.some(({ seat }) => seat === 's');
  const open = told.length === 0 || incomplete !== undefined;
  const found: readonly Attendance[] = [
    ...(silent || open ? [] : [other]),
    ...(open ? [{ organisation: 'HM Treasury', role: 'official', status: 'present' } as const, other] : []),
    ...(silent ? [{ seat: 's', status: 'present' } as const, { seat: 's', status: 'absent' } as const] : []),
  ];
  const dates = meeting.date === '2015' ? ['2015-02-10', '2015-06-10'] : [date];
  const away: readonly Attendance[] = silent ? [{ seat: 's', status: 'absent' }] : [];
  return dates.flatMap((day) =>
    everyWay(told.map((line) => linesFor(line, members.length > 0))).flatMap((listed) =>
      found.map((more): Meeting => {
        const rest = more.seat === 's' ? [] : away;
        return { ...meeting, date: day, attendance: [...listed, more, ...rest] };
      }),
    ),
  );
}

function completionsOf(told: Told): readonly Told[] {
  const asked = told.asked === undefined ? [[], ['HM Treasury'], ['Transport']] : [told.asked];
  return membersFor(told.members).flatMap((members) =>
    meetingsFor(told.meeting, members).flatMap((meeting) =>
      asked.map((some): Told => ({ members, meeting, asked: some })),
    ),
  );
}

test.each([
  ['one', ['HM Treasury']],
  ['two', ['Transport', 'HM treasury']],
  ['not known', undefined],
] as const)(
  'whichever seat, line and date turn out how, no verdict is overturned: departments with a stake: %s',
  (_, asked) => {
    for (const members of seats) {
      // For two departments, or where they are not known, some of the meetings will do.
      for (const meeting of meetings.filter((_meeting, i) => asked?.length === 1 || i % 4 === 0)) {
        const told: Told = { members, meeting, asked };
        const ways = completionsOf(told).map((way) => build(way));
        holdsForEvery(departmentsAttend, build(told), ways);
      }
    }
  },
);

test('a seat that may be missing from the list leaves a department open that was not seen', () => {
  for (const members of seats.slice(0, 4)) {
    const told: Told = { members, meeting: { date, attendance: [other] }, asked: ['HM Treasury'] };
    expect(judged(departmentsAttend, build(told, ['/members'])).outcome).toBe('cantTell');
  }
  const seen: Told = {
    members: [],
    meeting: { date, attendance: [{ organisation: 'HM Treasury', status: 'present' }] },
    asked: ['HM Treasury'],
  };
  expect(judged(departmentsAttend, build(seen, ['/members', '/meetings'])).outcome).toBe('passed');
});

test('of two lines, one in the room is enough', () => {
  for (const pair of selections(lines, 2)) {
    const told: Told = {
      members: seats[1] ?? [],
      meeting: { date, attendance: [other, ...pair] },
      asked: ['HM Treasury'],
    };
    const came = pair.some(
      ({ seat, organisation, status, alternate }) =>
        (seat === 's' || organisation === 'HM Treasury') &&
        (status === 'present' || status === 'present-part' || alternate !== undefined),
    );
    expect(judged(departmentsAttend, build(told)).outcome === 'passed', JSON.stringify(pair)).toBe(came);
  }
});
