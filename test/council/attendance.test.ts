import { describe, expect, test } from 'vitest';
import type { Attendance, AttendanceStatus, Council, Meeting, Member } from '../../src/council/model.js';
import { attendanceIn, timesCame } from '../../src/council/reading/attendance.js';
import { withGrace } from '../../src/council/reading/list-grace.js';
import { meetingsIn } from '../../src/council/reading/meetings.js';
import { attendance } from '../../src/council/rules/attendance.js';
import { ministerialAttendance } from '../../src/council/rules/ministerial-attendance.js';
import { principalsAttend } from '../../src/council/rules/principals-attend.js';
import { roomSize } from '../../src/council/rules/room-size.js';
import { assess } from '../../src/rules/assess.js';
import type { Finding } from '../../src/rules/finding.js';
import type { AnyRule } from '../../src/rules/rule.js';
import { alone } from '../alone.js';
import { asked } from './asked.js';
import { firm, governmentCoChair } from './seats.js';

const asOf = '2016-03-01';

/** The one seat of `council` at its meetings, in short: did it come, and by delegate? */
function read(council: Council, seat = 0, day = asOf): readonly string[] {
  const { pairs } = attendanceIn(council, meetingsIn(council, 24, day), day);
  const word = (yes: boolean | undefined, a: string, b: string) => (yes === undefined ? '?' : yes ? a : b);
  return pairs
    .filter((pair) => pair.seat.at === `/members/${seat}`)
    .map(
      ({ expected, attended, byDelegate }) =>
        `${expected.value === true ? 'expected' : 'perhaps'} ${word(attended.value, 'came', 'away')}${
          attended.value === false ? '' : ` ${word(byDelegate.value, 'delegate', 'self')}`
        }`,
    );
}

/** One meeting with these lines, for one seat. */
function lines(seat: Partial<Member>, ...attendance: readonly Attendance[]): readonly string[] {
  return read({
    members: [{ id: 's1', organisation: { name: 'Acme', kind: 'business' }, ...seat }],
    meetings: [{ date: '2015-06-10', attendance }],
  });
}

// The Creative Industries Leadership Group (Scotland), from the minutes of six meetings: a letter a seat (p present,
// a apologies, n not listed, u unknown), and what the minutes count.
const scottish = [
  ['2021-03-17', 'ppppppppppppppppaauu', { present: 16, away: 2, ministers: 2, inRoom: 33 }],
  ['2021-06-23', 'pppppapnppapapaaaaaa', { present: 10, away: 9, ministers: 0, inRoom: 23 }],
  ['2021-09-08', 'ppappppuppppuaapapaa', { present: 12, away: 6, ministers: 1, inRoom: 31 }],
  ['2021-12-08', 'pppppppnpaapnpppnpnn', { present: 13, away: 2, ministers: 0, inRoom: 24 }],
  ['2022-03-16', 'pppppppnppppnpnpnpnn', { present: 14, away: 0, ministers: 1, inRoom: 31 }],
  ['2022-06-08', 'ppanpppnapapnpnanpnn', { present: 9, away: 4, ministers: 0, inRoom: 15 }],
] as const;
const seatId = (i: number): string => `s${String(i + 1).padStart(2, '0')}`;
const letters: Readonly<Record<string, AttendanceStatus>> = { p: 'present', a: 'apologies', n: 'not-listed' };
const minister: Attendance = { organisation: 'Scottish Government', status: 'present', seniority: 'minister' };
const standIn: Attendance = {
  ...minister,
  status: 'apologies',
  alternate: { standing: 'delegate', seniority: 'official' },
};
// Its list of June 2021 is taken to stand to the last of the meetings.
const group: Council = withGrace(
  {
    id: 'scotland-creative-industries',
    established: '2017',
    asAt: '2021-06-23',
    members: Array.from({ length: 20 }, (_, i) => ({
      id: seatId(i),
      role: i === 0 ? 'industry-co-chair' : 'member',
      organisation: { name: `Organisation ${i + 1}`, kind: 'business' },
    })),
    meetings: scottish.map(([date, marks, counted], m): Meeting => {
      const seats = [...marks].map((mark, i): Attendance => {
        const status = letters[mark];
        return status === undefined ? { seat: seatId(i) } : { seat: seatId(i), status };
      });
      const ministers = Array.from({ length: counted.ministers }, () => minister);
      return {
        date,
        attendance: [...seats, ...ministers, ...(m === 5 ? [standIn] : [])],
        present: counted.inRoom,
        // Two of four meetings a year are industry's own.
        ministerDue: m !== 1 && m !== 3,
      };
    }),
  },
  24,
);
const judge = (rule: AnyRule<Council>, council: Council, day: string): readonly Finding[] => {
  const assessment = assess(council, alone(rule), { asOf: day });
  expect(assessment.errors).toEqual([]);
  return assessment.findings;
};

describe('six meetings of the Scottish group', () => {
  const day = '2022-12-31';

  test('attended and expected are what the minutes count', () => {
    const { pairs } = attendanceIn(group, meetingsIn(group, 24, day), day);
    for (const [date, , counted] of scottish) {
      const here = pairs.filter(({ meeting }) => meeting.meeting.date === date);
      expect(here.length).toBe(20);
      expect(here.filter(({ attended }) => attended.value === true).length).toBe(counted.present);
      expect(here.filter(({ attended }) => attended.value === false).length).toBe(counted.away);
    }
    // 74 of 120, and 23 of whom it is not known; two may have joined after the first meeting.
    const present = scottish.reduce((n, [, , counted]) => n + counted.present, 0);
    const unknown = scottish.reduce((n, [, marks]) => n + [...marks].filter((mark) => /[nu]/.test(mark)).length, 0);
    const came = timesCame(pairs);
    expect([present, unknown]).toEqual([74, 23]);
    expect(came.part).toEqual({ min: present, max: present + unknown });
    expect(came.whole).toEqual({ min: 118, max: 120 });
    expect(came.share).toEqual({ min: 74 / 120, max: 97 / 120 });
  });

  test('seat by seat, counted again from the letters', () => {
    const { pairs } = attendanceIn(group, meetingsIn(group, 24, day), day);
    for (let i = 0; i < 20; i += 1) {
      const own = timesCame(pairs.filter(({ seat }) => seat.at === `/members/${i}`));
      const column = scottish.map(([, marks]) => marks[i] ?? '').join('');
      const times = (...marks: readonly string[]) => [...column].filter((mark) => marks.includes(mark)).length;
      expect(own.part, column).toEqual({ min: times('p'), max: times('p', 'n', 'u') });
      expect(own.whole.max).toBe(6);
    }
  });

  test('the verdicts', () => {
    expect(judge(attendance, group, day)[0]?.message).toBe(
      'In the 24 months to 2022-12-31, members came 74–97 of the 118–120 times they were expected (62–81%): often enough.',
    );
    // Three of four: at the last one an official stood in.
    expect(judge(ministerialAttendance, group, day)[0]).toMatchObject({
      outcome: 'passed',
      message:
        'Ministers turned up: in the 24 months to 2022-12-31, one was at 3 of 4 meetings at which one was due (75%).',
    });
    expect(judge(roomSize, group, day)[0]?.data['median']).toBe(27.5);
    expect(judge(principalsAttend, group, day).map(({ outcome }) => outcome)).toEqual(['passed', 'inapplicable']);
  });

  test('as shipped, both lists are partial: nothing is said of the whole', () => {
    const partial: Council = { ...group, incomplete: ['/members', '/meetings'] };
    for (const rule of [attendance, ministerialAttendance, roomSize]) {
      expect(judge(rule, partial, day)[0]?.outcome).toBe('cantTell');
    }
  });
});

describe('what a line says', () => {
  test('present, for part, apologies, absent, not listed, nothing, a word that no list knows', () => {
    const status = (word: string | undefined) =>
      lines({}, word === undefined ? { seat: 's1' } : { seat: 's1', status: word as AttendanceStatus });
    expect(status('present')).toEqual(['expected came self']);
    expect(status('present-part')).toEqual(['expected came self']);
    expect(status('apologies')).toEqual(['expected away']);
    expect(status('absent')).toEqual(['expected away']);
    expect(status('not-listed')).toEqual(['expected ? ?']);
    expect(status(undefined)).toEqual(['expected ? ?']);
    expect(status('Present')).toEqual(['expected ? ?']);
    expect(lines({})).toEqual(['expected ? ?']);
  });

  test('a stand-in: delegate, guest, or not known which', () => {
    const alternate = (standing?: 'delegate' | 'guest', status: AttendanceStatus = 'apologies') =>
      lines({}, { seat: 's1', status, alternate: standing === undefined ? {} : { standing } });
    expect(alternate('delegate')).toEqual(['expected came delegate']);
    expect(alternate('delegate', 'present')).toEqual(['expected came delegate']);
    expect(alternate('guest')).toEqual(['expected away']);
    expect(alternate()).toEqual(['expected ? delegate']);
  });

  test('someone else by mark or rank may be a delegate', () => {
    expect(lines({ holder: { id: 'h1' } }, { seat: 's1', holder: 'h9', status: 'present' })).toEqual([
      'expected came ?',
    ]);
    expect(lines({ seniority: 'minister' }, { seat: 's1', seniority: 'official', status: 'present' })).toEqual([
      'expected came ?',
    ]);
  });

  test('printed twice, two lines that disagree, and a seat that two people share', () => {
    const acme: Attendance = { organisation: 'Acme', status: 'present' };
    expect(lines({}, acme, acme)).toEqual(['expected came self']);
    expect(lines({}, acme, { ...acme, status: 'apologies' })).toEqual(['expected ? ?']);
    expect(lines({}, acme, { ...acme, status: 'not-listed' })).toEqual(['expected came self']);
    const shared: Partial<Member> = { holder: { id: 'h1' }, sharedWith: { id: 'h2' } };
    const one: Attendance = { seat: 's1', holder: 'h1', status: 'apologies' };
    expect(lines(shared, one, { seat: 's1', holder: 'h2', status: 'present' })).toEqual(['expected came self']);
    expect(lines(shared, one)).toEqual(['expected ? ?']);
    expect(lines(shared, one, { seat: 's1', holder: 'h2', status: 'apologies' })).toEqual(['expected away']);
    expect(lines(shared, { seat: 's1', status: 'apologies' })).toEqual(['expected away']);
  });
});

describe('which seat a line is about', () => {
  test('the seat’s mark, the holder’s, the organisation’s name or a former one', () => {
    const present = { status: 'present' } as const;
    expect(lines({}, { seat: 's1', ...present })).toEqual(['expected came self']);
    expect(lines({ holder: { id: 'h1' } }, { holder: 'h1', ...present })).toEqual(['expected came self']);
    expect(lines({ holder: { id: 'h1' } }, { holder: 'h9', organisation: 'Acme', ...present })).toEqual([
      'expected ? ?',
    ]);
    expect(lines({}, { organisation: 'ACME', ...present })).toEqual(['expected came self']);
    const renamed = { name: 'Arcadis', formerNames: ['EC Harris'] };
    expect(lines({ organisation: renamed }, { organisation: 'EC Harris', ...present })).toEqual(['expected came self']);
    expect(lines({}, { organisation: 'Acme Holdings', ...present })).toEqual(['expected ? ?']);
  });

  test('nobody’s, of guests, officials and the secretariat', () => {
    for (const role of ['guest', 'official', 'secretariat', 'observer', 'speaker', 'visitor'] as const) {
      expect(lines({}, { seat: 's1', organisation: 'Acme', role, status: 'present' })).toEqual(['expected ? ?']);
    }
    expect(lines({}, { organisation: 'Acme', role: 'member', status: 'present' })).toEqual(['expected came self']);
  });

  test('not known, where an organisation holds two seats; told apart by date or standing where they can be', () => {
    const two = (a: Partial<Member>, b: Partial<Member>, line: Partial<Attendance> = {}) => {
      const organisation = { name: 'Nissan', kind: 'business' } as const;
      const council: Council = {
        members: [
          { id: 'n1', organisation, ...a },
          { id: 'n2', organisation, ...b },
        ],
        meetings: [{ date: '2015-06-10', attendance: [{ organisation: 'Nissan', status: 'present', ...line }] }],
      };
      return [read(council, 0), read(council, 1)];
    };
    expect(two({}, {})).toEqual([['expected ? ?'], ['expected ? ?']]);
    expect(two({ until: '2015-03-31' }, { from: '2015-04-01' })).toEqual([[], ['expected came self']]);
    expect(two({ status: 'vacant' }, {})).toEqual([[], ['expected came self']]);
    expect(two({ role: 'secretariat' }, {}, { role: 'member' })).toEqual([[], ['expected came self']]);
    expect(two({ holder: { id: 'h' }, until: '2015-03-31' }, { holder: { id: 'h' } }, { holder: 'h' })).toEqual([
      [],
      ['expected came self'],
    ]);
  });

  test('two seats of one name are called apart', () => {
    const council: Council = {
      members: [firm('Nissan', {}, { id: 'n1' }), firm('Nissan'), firm('Acme')],
      meetings: [{ date: '2015-06-10', attendance: [{ role: 'official', status: 'present' }] }],
    };
    const { pairs } = attendanceIn(council, meetingsIn(council, 24, asOf), asOf);
    expect(pairs.map(({ name }) => name)).toEqual(['Nissan (seat n1)', 'Nissan (seat 2)', 'Acme']);
    expect(asked(pairs[1]?.attended.open ?? [])).toEqual([
      { at: '/meetings/0/attendance', need: 'whether Nissan (seat 2) attended the meeting of 2015-06-10' },
    ]);
  });
});

describe('who is expected', () => {
  const meetings = (...dates: readonly NonNullable<Meeting['date']>[]): readonly Meeting[] =>
    dates.map((date) => ({ date, attendance: [{ role: 'official', status: 'present' }] }));
  const one = (seat: Partial<Member>, ...dates: readonly NonNullable<Meeting['date']>[]) =>
    read({ members: [{ id: 's1', organisation: { name: 'Acme' }, ...seat }], meetings: meetings(...dates) });

  test('who served that day, in a filled seat of a member', () => {
    expect(one({}, '2015-06-10')).toEqual(['expected ? ?']);
    expect(one({ from: '2015-06-11' }, '2015-06-10')).toEqual([]);
    expect(one({ from: '2015-06-10' }, '2015-06-10')).toEqual(['expected ? ?']);
    expect(one({ until: '2015-06-09' }, '2015-06-10')).toEqual([]);
    expect(one({ status: 'vacant' }, '2015-06-10')).toEqual([]);
    expect(one({ role: 'observer' }, '2015-06-10')).toEqual([]);
  });

  test('a coarse date, of the meeting or of the seat', () => {
    expect(one({ from: '2015' }, '2015-06-10')).toEqual(['perhaps ? ?']);
    expect(one({ from: '2015-06-15' }, '2015-06')).toEqual(['perhaps ? ?']);
    expect(one({ from: '2015-06-10', until: '2015-06-20' }, '2015-06')).toEqual(['perhaps ? ?']);
    expect(one({ from: '2015-07-01' }, '2015-06')).toEqual([]);
    expect(one({ from: '2014', until: '2015-07' }, '2015-06')).toEqual(['expected ? ?']);
  });

  test('which facts settle it', () => {
    const council: Council = {
      members: [firm('Acme', {}, { from: '2015', until: '2015' })],
      meetings: [{ date: '2015-06', attendance: [{ organisation: 'Acme', status: 'present' }] }],
    };
    const { pairs } = attendanceIn(council, meetingsIn(council, 24, asOf), asOf);
    expect(asked(pairs[0]?.expected.open ?? [])).toEqual([
      { at: '/meetings/0/date', need: 'the day of the meeting of 2015-06' },
      { at: '/members/0/from', need: 'when Acme joined' },
      { at: '/members/0/until', need: 'when Acme left' },
    ]);
  });

  test('without a starting date: from the first minutes that show it', () => {
    const council = (asAt?: string): Council => ({
      ...(asAt === undefined ? {} : { asAt }),
      members: [firm('Acme', {}, { id: 's1' })],
      meetings: [
        { date: '2014-06-10', attendance: [{ seat: 's1', status: 'absent' }] },
        { date: '2015-01-10', attendance: [{ seat: 's1', status: 'apologies' }] },
        { date: '2015-06-10', attendance: [{ seat: 's1', status: 'not-listed' }] },
      ],
    });
    // A list that says no day stands as it is; one that does says nothing of the days before.
    expect(read(council())).toEqual(['expected away', 'expected away', 'expected ? ?']);
    expect(read(council('2015-12-01'))).toEqual(['perhaps away', 'expected away', 'expected ? ?']);
  });

  test('at a meeting of a body, who sits on it', () => {
    const council: Council = {
      bodies: [{ id: 'a' }, { id: 'b' }],
      members: [firm('A', {}, { body: 'a' }), firm('B', {}, { body: 'b' }), firm('Both')],
      meetings: [
        { date: '2015-06-10', body: 'a', attendance: [] },
        { date: '2015-09-10', attendance: [] },
      ],
    };
    expect(read(council, 0).length).toBe(2);
    expect(read(council, 1).length).toBe(1);
    expect(read(council, 2)).toEqual(['perhaps ? ?', 'expected ? ?']);
  });

  test('what is asked for: one fact where no list was kept, or a partial one, else one a seat', () => {
    const facts = (meeting: Partial<Meeting>) => {
      const council: Council = {
        members: [firm('Acme'), firm('Bolts')],
        meetings: [{ date: '2015-06-10', ...meeting }],
      };
      const { pairs } = attendanceIn(council, meetingsIn(council, 24, asOf), asOf);
      return asked(timesCame(pairs).open).map(({ need }) => need);
    };
    const official: Attendance = { role: 'official', status: 'present' };
    expect(facts({})).toEqual(['who attended the meeting of 2015-06-10']);
    expect(facts({ attendance: [official], incomplete: ['/attendance'] })).toEqual([
      'who else attended the meeting of 2015-06-10',
    ]);
    expect(facts({ attendance: [official] })).toEqual([
      'whether Acme attended the meeting of 2015-06-10; whether Bolts attended the meeting of 2015-06-10',
    ]);
  });
});

describe('was a minister there', () => {
  const seat: Member = { ...governmentCoChair, id: 'gov' };
  const ministers = (members: readonly Member[] | undefined, meeting: Partial<Meeting>) => {
    const council: Council = {
      ...(members === undefined ? {} : { members }),
      meetings: [{ date: '2015-06-10', ...meeting }],
    };
    return attendanceIn(council, meetingsIn(council, 24, asOf), asOf).ministers[0]?.is?.value;
  };
  const acme: Attendance = { organisation: 'Acme', status: 'present' };

  test('as a line says, by its own rank or the seat’s', () => {
    expect(ministers([seat], { attendance: [{ seat: 'gov', status: 'present-part' }] })).toBe(true);
    expect(ministers([seat], { attendance: [{ seat: 'gov', status: 'apologies' }] })).toBe(false);
    expect(ministers([seat], { attendance: [{ seat: 'gov', status: 'present', seniority: 'official' }] })).toBe(false);
    expect(ministers([], { attendance: [{ role: 'guest', status: 'present', seniority: 'minister' }] })).toBe(true);
    expect(ministers([], { attendance: [{ role: 'guest', status: 'present' }] })).toBeUndefined();
    expect(ministers([], { attendance: [{ role: 'official', status: 'present' }] })).toBe(false);
  });

  test('a stand-in is one only where it says so', () => {
    const line = (alternate: Attendance['alternate'], status: AttendanceStatus = 'apologies') =>
      ministers([seat], { attendance: [{ seat: 'gov', status, ...(alternate === undefined ? {} : { alternate }) }] });
    expect(line({ standing: 'delegate', seniority: 'official' })).toBe(false);
    expect(line({ standing: 'guest', seniority: 'minister' })).toBe(true);
    expect(line({ standing: 'delegate' })).toBeUndefined();
    // There for the first hour, an official for the rest.
    expect(line({ standing: 'delegate', seniority: 'official' }, 'present-part')).toBeUndefined();
  });

  test('firms send none, and the rank of a department’s holder may be asked for', () => {
    expect(ministers([firm('Acme')], { attendance: [acme] })).toBe(false);
    const department: Member = { id: 'd', organisation: { name: 'Trade', kind: 'department' } };
    expect(ministers([department], { attendance: [{ seat: 'd', status: 'present' }] })).toBeUndefined();
  });

  test('not listed is unknown of a minister’s seat; of others a full list says no', () => {
    expect(ministers([firm('Acme'), seat], { attendance: [acme] })).toBeUndefined();
    expect(ministers([firm('Acme')], { attendance: [acme], incomplete: ['/attendance'] })).toBeUndefined();
    expect(ministers([firm('Acme')], { attendance: [] })).toBeUndefined();
    expect(ministers([firm('Acme')], {})).toBeUndefined();
    expect(ministers(undefined, { attendance: [{ ...acme, seniority: 'executive' }] })).toBeUndefined();
  });

  test('by number, which says more than a name that is missing, but not than one that is there', () => {
    expect(ministers([firm('Acme')], { ministersPresent: 1 })).toBe(true);
    expect(ministers([firm('Acme')], { ministersPresent: 0 })).toBe(false);
    expect(ministers([firm('Acme')], { ministersPresent: { min: 0, max: 2 } })).toBeUndefined();
    expect(ministers([firm('Acme')], { ministersPresent: 1, attendance: [acme] })).toBe(true);
    expect(ministers([seat], { ministersPresent: 0, attendance: [] })).toBe(false);
    expect(
      ministers([seat], { ministersPresent: 0, attendance: [{ seat: 'gov', status: 'present' }] }),
    ).toBeUndefined();
  });
});

describe('lists that are missing', () => {
  test('seats, meetings, or both', () => {
    const two: readonly Meeting[] = [{ date: '2015-06-10' }, { date: '2015-09-10', attendance: [] }];
    const unlisted = (council: Council) => attendanceIn(council, meetingsIn(council, 24, asOf), asOf).unlisted;
    expect(unlisted({ members: [firm('Acme')], meetings: two })).toEqual({ seats: false, pairs: undefined, more: [] });
    const { seats, pairs, more } = unlisted({
      size: 4,
      members: [firm('Acme')],
      meetings: two,
      incomplete: ['/members'],
    });
    expect(seats).toBe(true);
    expect(pairs).toMatchObject({ count: { min: 0, max: 6 }, among: undefined });
    expect(asked(pairs === undefined ? [] : [pairs])).toEqual([
      { at: '/members', need: 'the rest of the member list' },
    ]);
    expect(asked(more)).toEqual([{ at: '/meetings/0/attendance', need: 'who attended the meeting of 2015-06-10' }]);
    const both = unlisted({ meetings: two, incomplete: ['/meetings'] });
    expect(both.pairs?.at).toBe('/meetings');
    expect(both.more.map(({ at }) => at)).toEqual(['/meetings/0/attendance', '/members']);
  });
});
