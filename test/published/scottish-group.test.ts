import {
  type Assessment,
  assessRepresentation,
  type Council,
  type Finding,
  type Member,
  parseDialogue,
} from 'industrial-strategy';
import { scottishCreativeIndustriesDialogue2022, scottishCreativeIndustriesGroup2021 } from 'industrial-strategy/data';
import { describe, expect, test } from 'vitest';
import { meetingFacts, only, snapshotFacts, sum } from '../data/facts.js';

// Six meetings of one group with attendance by person, March 2021 to June 2022. Every figure is counted twice: by the
// library from the documents it ships, and here from the records of the fact files, line by line.

const LAST_MEETING = '2022-06-08';

const minutes = meetingFacts.meetings.filter(({ councilId }) => councilId === 'scotland-creative-industries');
const listIn = (id: string): readonly string[] =>
  only(snapshotFacts.filter(({ snapshotId }) => snapshotId === id)).members.flatMap(({ holderRef }) =>
    holderRef === null ? [] : [holderRef],
  );
const listed2021 = listIn('cilg-2021-06');
const listed2022 = listIn('cilg-2022-03');

type Line = (typeof minutes)[number]['attendance'][number];

/** What the minutes of each meeting say of one person, in the order of the meetings. */
function statusesOf(person: string): readonly string[] {
  return minutes.map(({ attendance }) => only(attendance.filter(({ holderRef }) => holderRef === person)).status);
}

/** How long each run of one word has become by each place of a list. */
function runsOf(word: string, statuses: readonly string[]): readonly number[] {
  let run = 0;
  return statuses.map((status) => {
    run = status === word ? run + 1 : 0;
    return run;
  });
}

interface Count {
  readonly min: number;
  readonly max: number;
}

const came = (status: string): boolean => status === 'present';
const open = (status: string): boolean => status === 'not-listed' || status === 'unknown';

/** How often people came: at least as often as they are listed as present, at most as often as they are not put down as away. */
function attended(people: readonly string[]): Count {
  const all = people.flatMap(statusesOf);
  const sure = all.filter(came).length;
  return { min: sure, max: sure + all.filter(open).length };
}

/** How often people were expected: surely from the first meeting that has them as present or sorry. */
function expected(people: readonly string[]): Count {
  const surely = people.map((person) => {
    const first = statusesOf(person).findIndex((status) => !open(status));
    return first < 0 ? 0 : minutes.length - first;
  });
  return { min: sum(surely), max: people.length * minutes.length };
}

/** A number where both ends are one. */
function simple({ min, max }: Count): Count | number {
  return min === max ? min : { min, max };
}

const isMinisters = ({ role }: Line): boolean => role === 'minister';
const asked = (fact: (typeof minutes)[number]): Readonly<Record<string, number>> => fact.attendanceByRole ?? {};

/** The document without the marks of partial lists, and without the open number of members: as if these lists were all. */
function asAll(council: Council, change: (member: Member) => Member | null = (member) => member): Council {
  const { size: _size, incomplete: _incomplete, members = [], ...rest } = council;
  return { ...rest, members: members.map(change).filter((member) => member !== null) };
}

const withoutGovernment = (member: Member): Member | null => (member.role === 'government-co-chair' ? null : member);

function judge(council: Council, asOf: string): Assessment {
  const assessment = assessRepresentation(parseDialogue(structuredClone(council)), { asOf });
  expect(assessment.errors).toEqual([]);
  return assessment;
}

function found(assessment: Assessment, fingerprint: string): Finding {
  return only(assessment.findings.filter((finding) => finding.fingerprint === `representation/${fingerprint}`));
}

const observed = (finding: Finding, name: string): unknown =>
  only(finding.measurements.filter((measurement) => measurement.name === name)).observed;

describe('the records', () => {
  test('are six meetings, each with a line for each of twenty people', () => {
    expect(minutes.map(({ date }) => date)).toEqual([
      '2021-03-17',
      '2021-06-23',
      '2021-09-08',
      '2021-12-08',
      '2022-03-16',
      LAST_MEETING,
    ]);
    expect(listed2021).toHaveLength(20);
    expect(listed2022).toHaveLength(14);
    expect(listed2022.every((person) => listed2021.includes(person))).toBe(true);
    for (const person of listed2021) expect(statusesOf(person)).toHaveLength(6);
  });

  test('agree with the numbers that are printed beside them', () => {
    for (const [i, fact] of minutes.entries()) {
      const at = listed2021.map((person) => statusesOf(person)[i] ?? '');
      expect(at.filter(came)).toHaveLength(asked(fact)['membersPresent'] ?? -1);
      expect(at.filter((status) => status === 'apologies')).toHaveLength(asked(fact)['memberApologies'] ?? -1);
      expect(at.filter((status) => status === 'not-listed')).toHaveLength(asked(fact)['membersNotListed'] ?? -1);
    }
    // By hand: 16, 10, 12, 13, 14 and 9 of 20.
    expect(attended(listed2021)).toEqual({ min: 74, max: 97 });
    expect(attended(listed2022)).toEqual({ min: 70, max: 71 });
  });
});

describe('as the records stand', () => {
  const assessment = judge(scottishCreativeIndustriesDialogue2022, LAST_MEETING);

  test('nothing is decided over meetings and members that may be missing, and what is known is said', () => {
    for (const rule of ['attendance', 'ministerial-attendance', 'room-size', 'continuity']) {
      expect([rule, found(assessment, rule).outcome]).toEqual([rule, 'cantTell']);
    }
    for (const key of ['members', 'ministers']) {
      expect(found(assessment, `principals-attend#${key}`).outcome).toBe('cantTell');
    }
    const places = found(assessment, 'attendance').settledBy?.facts.map(({ at }) => at);
    expect(places).toEqual(expect.arrayContaining(['/meetings', '/members']));
  });

  test('a minister was at three of the four meetings listed at which one was due; an official stood in at the fourth', () => {
    const due = minutes.filter(({ attendance }) => attendance.some(isMinisters));
    const there = due.filter(({ attendance }) => attendance.some((line) => isMinisters(line) && came(line.status)));
    expect([there.length, due.length]).toEqual([3, 4]);
    expect(found(assessment, 'ministerial-attendance').data).toMatchObject({
      present: there.length,
      due: due.length,
    });
  });

  test('the people in the room, officials who are only counted included', () => {
    const counts = minutes.map((fact) => {
      const most = fact.attendance.filter(({ status }) => came(status)).length + (asked(fact)['officials'] ?? 0);
      // Whoever stood in for the minister may be among the officials.
      return { min: most - (asked(fact)['delegatesForMinisters'] ?? 0), max: most };
    });
    expect(counts.map(simple)).toEqual([33, 23, 31, 24, 31, { min: 15, max: 16 }]);
    const median = (end: 'min' | 'max'): number => {
      const sorted = counts.map((count) => count[end]).sort((a, b) => a - b);
      return ((sorted[2] ?? 0) + (sorted[3] ?? 0)) / 2;
    };
    expect([median('min'), median('max')]).toEqual([27.5, 27.5]);
    expect(found(assessment, 'room-size').data['median']).toBe(27.5);
  });
});

describe('if these had been all the meetings and members', () => {
  test('industry of the list of 2022: 70 or 71 of 84 times', () => {
    expect(expected(listed2022)).toEqual({ min: 84, max: 84 });
    const finding = found(
      judge(asAll(scottishCreativeIndustriesDialogue2022, withoutGovernment), LAST_MEETING),
      'attendance',
    );
    expect(finding).toMatchObject({
      outcome: 'passed',
      data: {
        attended: attended(listed2022),
        expected: simple(expected(listed2022)),
        share: { min: 70 / 84, max: 71 / 84 },
      },
    });
  });

  test('the twenty of 2021: 74 to 97 of 118 to 120 times, as two are not known to have served from the first meeting', () => {
    expect(expected(listed2021)).toEqual({ min: 118, max: 120 });
    // A list of June 2021 says nothing of June 2022: the twenty are taken to be all there were six months on.
    const sixMonthsOn = { ...asAll(scottishCreativeIndustriesGroup2021), asAt: '2021-12-08' };
    const finding = found(judge(sixMonthsOn, LAST_MEETING), 'attendance');
    expect(finding).toMatchObject({
      outcome: 'passed',
      data: { attended: attended(listed2021), expected: simple(expected(listed2021)) },
    });
    // The two came to none of the meetings before which they are not known to have served, or to all of them.
    expect(finding.data['share']).toEqual({ min: 74 / 120, max: 97 / 120 });
  });

  test('as many more members as may still belong: six at six meetings', () => {
    const missing = 6 * 6;
    const { incomplete: _partial, ...rest } = scottishCreativeIndustriesDialogue2022;
    const finding = found(judge({ ...rest, incomplete: ['/members'] }, LAST_MEETING), 'attendance');
    expect(scottishCreativeIndustriesDialogue2022.size).toEqual({ min: 15, max: 21 });
    expect(finding.outcome).toBe('cantTell');
    const whole = observed(finding, 'expected attendances') as Count;
    expect(whole.max - whole.min).toBe(missing);
    // With the minister's seat, taken at each of the four meetings at which a minister was due: all of the missing away, or there.
    const share = observed(finding, 'share of expected attendances') as Count;
    expect(share.min).toBe((70 + 4) / (84 + 4 + missing));
    expect(share.max).toBe((71 + 4 + missing) / (84 + 4 + missing));
  });

  test('no member of industry is known to have sent a delegate', () => {
    const finding = found(
      judge(asAll(scottishCreativeIndustriesDialogue2022), LAST_MEETING),
      'principals-attend#members',
    );
    const delegates = minutes.flatMap(({ attendance }) => attendance).filter(({ role }) => role === 'delegate');
    expect(delegates.filter((line) => !line.standsInFor?.startsWith('Minister'))).toEqual([]);
    // The one time that nothing is said of may have been a delegate's.
    expect(finding).toMatchObject({
      outcome: 'passed',
      data: { delegates: { min: 0, max: 1 }, taken: attended(listed2022), share: { min: 0, max: 1 / 71 } },
    });
  });

  test('the minister’s seat was taken by a delegate once in four, of the meetings at which a minister was due', () => {
    const taken = minutes.filter(({ attendance }) => attendance.some(isMinisters));
    const byDelegate = taken.filter(({ attendance }) => attendance.some(({ role }) => role === 'delegate'));
    expect([byDelegate.length, taken.length]).toEqual([1, 4]);
    const finding = found(
      judge(asAll(scottishCreativeIndustriesDialogue2022), LAST_MEETING),
      'principals-attend#ministers',
    );
    // A quarter is the limit, and no more than it.
    expect(finding).toMatchObject({ outcome: 'passed', data: { delegates: 1, taken: 4, share: 0.25 } });
  });

  test('a minister at three of four: three in four is enough, to the last meeting', () => {
    const finding = found(judge(asAll(scottishCreativeIndustriesDialogue2022), LAST_MEETING), 'ministerial-attendance');
    expect(finding).toMatchObject({ outcome: 'passed', data: { present: 3, due: 4, share: 0.75 } });
  });

  test('the six whom the list of 2022 no longer names: one missed three meetings running and was sorry each time', () => {
    const gone = listed2021.filter((person) => !listed2022.includes(person));
    expect(gone).toHaveLength(6);
    const inARow = gone.map((person) => Math.max(...runsOf('apologies', statusesOf(person))));
    expect(inARow.filter((n) => n >= 3)).toHaveLength(1);
    expect(scottishCreativeIndustriesDialogue2022.termsOfReference?.missedMeetingsLimit).toBe(3);
  });
});

describe('continuity from the list of 2021 to that of 2022', () => {
  const LISTED = '2021-06-23';

  /** The first meeting that has a person as present or sorry. */
  function seenOn(person: string): string {
    const days = statusesOf(person).flatMap((status, i) => (open(status) ? [] : [String(minutes[i]?.date)]));
    return String(days[0]);
  }

  /** Both lists in one, with leavers: each joined by the first meeting that shows it and, if gone, left after the first list. */
  function joined(left: boolean): Council {
    const until = left ? { min: LISTED, max: '2022-03-15' } : { min: LISTED };
    return {
      id: 'both-lists',
      established: '2017-01',
      asAt: '2022-03-16',
      membersSince: '2021-03-17',
      members: listed2021.map(
        (person): Member => ({
          id: person,
          holder: { id: person },
          from: { max: seenOn(person) },
          ...(listed2022.includes(person) ? {} : { until }),
        }),
      ),
    };
  }

  /** Of those who were members on a day, how many remain: as few and as many as the records allow. */
  function retained(day: string): { readonly sat: Count; readonly share: Count } {
    const surely = listed2021.filter((person) => seenOn(person) <= day).length;
    const stay = listed2022.filter((person) => seenOn(person) <= day).length;
    return {
      sat: { min: surely, max: listed2021.length },
      share: { min: stay / listed2021.length, max: stay / surely },
    };
  }

  test('of twenty on the day of the list fourteen remain, 70 %', () => {
    expect(retained(LISTED)).toEqual({ sat: { min: 20, max: 20 }, share: { min: 0.7, max: 0.7 } });
    const finding = found(judge(joined(true), '2022-06-23'), 'continuity');
    expect(finding).toMatchObject({ outcome: 'passed', data: { whole: 20, part: 14, share: 0.7, day: LISTED } });
  });

  test('a year before the last meeting two of them may not have joined: 70 to 78 %', () => {
    const { sat, share } = retained('2021-06-08');
    expect(sat).toEqual({ min: 18, max: 20 });
    const finding = found(judge(joined(true), LAST_MEETING), 'continuity');
    expect(finding.outcome).toBe('passed');
    expect(observed(finding, 'members then')).toEqual(sat);
    expect(observed(finding, 'share of the members then who still are')).toEqual(share);
    expect(share).toEqual({ min: 14 / 20, max: 14 / 18 });
  });

  test('where it is not known whether the six left, all may remain', () => {
    const finding = found(judge(joined(false), '2022-06-23'), 'continuity');
    expect(finding.outcome).toBe('passed');
    expect(observed(finding, 'share of the members then who still are')).toEqual({ min: 0.7, max: 1 });
  });

  test('the list of 2022 alone says nothing of who left', () => {
    const finding = found(judge(asAll(scottishCreativeIndustriesDialogue2022), '2022-06-23'), 'continuity');
    expect(finding).toMatchObject({ outcome: 'cantTell', messageId: 'leavers' });
  });
});
