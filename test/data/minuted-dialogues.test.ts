import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Meeting, Member } from '../../src/council/model.js';
import {
  minutedDialogues,
  openDataUserGroup2013,
  openStandardsBoard2013,
  openStandardsBoard2015,
  openStandardsBoard2016,
  openStandardsBoard2018,
  transparencyBoard2013,
  transparencyBoard2014,
} from '../../src/data/minuted-dialogues.js';
import { assessDialogue } from '../../src/dialogue/assess-dialogue.js';
import type { Dialogue } from '../../src/dialogue/model.js';
import { only } from './facts.js';

// Read from the fact file by itself, never by the script that builds the data from it.

interface ItemFact {
  readonly id: string;
  readonly title: string;
  readonly kind: string | null;
  readonly kindFirst?: string;
  readonly kindSecond?: string;
  readonly outcome: string;
  readonly priorities?: readonly string[];
}

interface MeetingFact {
  readonly meetingId: string;
  readonly councilId: string;
  readonly date: string;
  readonly attendanceByRole: { readonly inTheRoom: number; readonly ministersPresent?: number };
  readonly attendance: readonly { readonly holderRef: string | null; readonly role: string; readonly status: string }[];
  readonly agenda: readonly ItemFact[];
  readonly actions: readonly { readonly text: string; readonly owners: readonly string[]; readonly status: string }[];
  readonly sources: readonly { readonly url: string; readonly confidence: string }[];
}

interface SeatFact {
  readonly seatId: string;
  readonly sizeBand: string;
  readonly challenger?: boolean;
  readonly side: string;
  readonly confidence: { readonly sizeBand: string | null; readonly jobTitle: string | null };
}

const facts = JSON.parse(
  readFileSync(new URL('../../src/data/facts/council-minutes.json', import.meta.url), 'utf8'),
) as {
  readonly councils: readonly {
    readonly councilId: string;
    readonly snapshots: readonly { readonly snapshotId: string; readonly members: readonly SeatFact[] }[];
  }[];
  readonly meetings: readonly MeetingFact[];
  readonly outputs: readonly { readonly outputId: string; readonly councilId: string; readonly use: string }[];
};

/** The last record of each council, which holds all that the earlier ones do. */
const last = [openStandardsBoard2018, transparencyBoard2014, openDataUserGroup2013];
const meetings = last.flatMap((dialogue) => dialogue.meetings ?? []);

function meetingOf({ meetingId }: MeetingFact): Meeting {
  return only(meetings.filter(({ id }) => id === meetingId));
}

describe('the minuted dialogues', () => {
  test('are one for each dated member list, seat for seat', () => {
    const lists = facts.councils.flatMap(({ snapshots }) => snapshots);
    expect(minutedDialogues).toHaveLength(lists.length);
    for (const [i, { members }] of lists.entries()) {
      expect(minutedDialogues[i]?.members?.map(({ id }) => id)).toEqual(members.map(({ seatId }) => seatId));
    }
  });

  test('are bodies of another kind than a sector council', () => {
    expect(new Set(minutedDialogues.map(({ kind }) => kind))).toEqual(new Set(['advisory-council']));
  });

  test('the last of each council holds every meeting, action and output of the facts', () => {
    expect(meetings.map(({ id }) => id)).toEqual(facts.meetings.map(({ meetingId }) => meetingId));
    expect(last.flatMap(({ actions = [] }) => actions.map(({ title }) => title))).toEqual(
      facts.meetings.flatMap(({ actions }) => actions.map(({ text }) => text)),
    );
    expect(last.flatMap(({ outputs = [] }) => outputs.map(({ id, use }) => [id, use]))).toEqual(
      facts.outputs.map(({ outputId, use }) => [outputId, use]),
    );
  });

  test('an earlier record is the beginning of a later one, and ends on its day', () => {
    const board = [openStandardsBoard2013, openStandardsBoard2015, openStandardsBoard2016, openStandardsBoard2018];
    const days = board.map(({ meetings: held = [] }) => held.at(-1)?.date);
    expect(days).toEqual(['2013-05-09', '2015-04-27', '2016-11-24', '2018-05-03']);
    for (const [earlier, later] of [...board.slice(1).entries()].map(([i, one]) => [board[i] ?? {}, one] as const)) {
      for (const list of ['meetings', 'actions', 'outputs'] as const) {
        const known: readonly { readonly id?: string }[] = earlier[list] ?? [];
        const then: readonly { readonly id?: string }[] = later[list] ?? [];
        const ids = new Set(then.map(({ id }) => id));
        expect(known.filter(({ id }) => !ids.has(id))).toEqual([]);
      }
    }
  });

  test('say of every list that is not known to be whole that it is partial', () => {
    const partial = (dialogue: Dialogue, list: `/${string}`): boolean => dialogue.incomplete?.includes(list) ?? false;
    const collected = ['actions', 'outputs', 'commitments', 'forumLinks', 'priorities', 'advocacy', 'issues'] as const;
    for (const dialogue of minutedDialogues) {
      for (const list of collected) expect(partial(dialogue, `/${list}`)).toBe(dialogue[list] !== undefined);
    }
    // Only the published list of 2016 is one of members; the others are of those who came or sent word.
    expect(minutedDialogues.filter((dialogue) => !partial(dialogue, '/members'))).toEqual([openStandardsBoard2016]);
    // The minutes of these number the meetings.
    expect(minutedDialogues.filter((dialogue) => !partial(dialogue, '/meetings'))).toEqual([
      openStandardsBoard2013,
      openStandardsBoard2015,
      openDataUserGroup2013,
    ]);
  });
});

describe('meetings', () => {
  test('name everybody in the room, or say that they do not', () => {
    for (const fact of facts.meetings) {
      const meeting = meetingOf(fact);
      const lines = meeting.attendance ?? [];
      const came = lines.filter(
        ({ status, alternate }) => status === 'present' || status === 'present-part' || alternate !== undefined,
      );
      expect([fact.meetingId, came.length]).toEqual([fact.meetingId, fact.attendanceByRole.inTheRoom]);
      expect(meeting.incomplete?.includes('/attendance') ?? false).toBe(fact.meetingId === 'pstb-2014-06-11');
    }
  });

  test('show the ministers who came, members and guests', () => {
    for (const fact of facts.meetings) {
      const ministers = (meetingOf(fact).attendance ?? []).filter(
        ({ seniority, status }) => seniority === 'minister' && status === 'present',
      );
      expect([fact.meetingId, ministers.length]).toEqual([fact.meetingId, fact.attendanceByRole.ministersPresent ?? 0]);
    }
  });

  test('tell by holder who of the members came, whatever list is read', () => {
    for (const fact of facts.meetings) {
      const listed = fact.attendance.flatMap(({ holderRef }) => holderRef ?? []);
      expect((meetingOf(fact).attendance ?? []).flatMap(({ holder }) => holder ?? [])).toEqual(listed);
      for (const line of meetingOf(fact).attendance ?? []) {
        if (line.holder !== undefined) expect(['chair', 'member']).toContain(line.role);
        else expect(['chair', 'member']).not.toContain(line.role);
      }
    }
  });

  test('the kind of an item is known where both coders say the same, as a judgement', () => {
    for (const fact of facts.meetings) {
      const agenda = meetingOf(fact).agenda ?? [];
      expect(agenda.map(({ title }) => title)).toEqual(fact.agenda.map(({ title }) => title));
      for (const [i, item] of agenda.entries()) {
        const { kind, kindFirst, kindSecond } = fact.agenda[i] as ItemFact;
        expect(item.kind ?? null).toBe(kind);
        if (kind === null) expect(item.note).toContain(`${kindFirst}, ${kindSecond}.`);
        else expect(item.provenance?.['kind']?.confidence).toBe('analyst');
      }
    }
  });

  test('an item that belongs to no older priority says so with an empty list', () => {
    const none = facts.meetings.flatMap(({ agenda }) => agenda.filter(({ priorities }) => priorities?.length === 0));
    const items = meetings.flatMap(({ agenda }) => agenda ?? []).filter(({ priorities }) => priorities?.length === 0);
    expect(none.length).toBeGreaterThan(0);
    expect(items.map(({ title }) => title)).toEqual(none.map(({ title }) => title));
    for (const { provenance } of items) expect(provenance?.['priorities']?.confidence).toBe('analyst');
  });

  test('carry the page of their minutes', () => {
    for (const fact of facts.meetings) {
      const [source] = fact.sources;
      expect(meetingOf(fact).provenance?.['']).toEqual({ source: source?.url, confidence: source?.confidence });
    }
  });
});

describe('seats', () => {
  const seats = facts.councils.flatMap(({ snapshots }) => snapshots.flatMap(({ members }) => members));
  const memberOf = ({ seatId }: SeatFact): Member =>
    only(minutedDialogues.flatMap(({ members = [] }) => members).filter(({ id }) => id === seatId));

  test('keep sizes and titles that were recalled apart from what was read', () => {
    const recalled = seats.filter(({ confidence }) => confidence.sizeBand === 'recalled');
    expect(recalled.length).toBeGreaterThan(0);
    for (const fact of recalled) {
      const { organisation, provenance } = memberOf(fact);
      const field = organisation?.employees === undefined ? 'organisation/sizeBand' : 'organisation/employees';
      expect([fact.seatId, provenance?.[field]?.confidence]).toEqual([fact.seatId, 'recalled']);
    }
    for (const fact of seats.filter(({ confidence }) => confidence.jobTitle === 'recalled')) {
      expect(memberOf(fact).provenance?.['holder/title']?.confidence).toBe('recalled');
    }
  });

  test('a challenger is one by judgement', () => {
    const challengers = seats.filter(({ challenger }) => challenger === true);
    for (const fact of challengers) {
      const { organisation, provenance } = memberOf(fact);
      expect(organisation?.challenger).toBe(true);
      expect(provenance?.['organisation/challenger']?.confidence).toBe('analyst');
    }
    const all = minutedDialogues.flatMap(({ members = [] }) => members);
    expect(all.filter(({ organisation }) => organisation?.challenger === true)).toHaveLength(challengers.length);
  });

  test('no firm stands on another side than industry', () => {
    for (const fact of seats) {
      if (memberOf(fact).organisation?.kind === 'business')
        expect([fact.seatId, fact.side]).toEqual([fact.seatId, 'industry']);
    }
  });
});

describe('what is not of the time of a record', () => {
  test('terms written after the last meeting are in a note alone', () => {
    expect(openDataUserGroup2013.termsOfReference).toBeUndefined();
    expect(openDataUserGroup2013.meetingsPerYear).toBeUndefined();
    expect(openDataUserGroup2013.notes?.join(' ')).toContain('September 2013');
  });

  test('the list of March 2013 still held in May: the same thirteen came or sent apologies', () => {
    const holders = openDataUserGroup2013.members?.map(({ holder }) => holder?.id).sort();
    const may = only(facts.meetings.filter(({ meetingId }) => meetingId === 'odug-2013-05-14'));
    expect(holders).toEqual(may.attendance.flatMap(({ holderRef }) => holderRef ?? []).sort());
    expect(openDataUserGroup2013.asAt).toBe('2013-05-14');
    expect(openDataUserGroup2013.provenance?.['asAt']).toMatchObject({ confidence: 'derived' });
  });

  test('a tie to another forum is told in the lists of the year after it was seen, and no longer', () => {
    const ties = minutedDialogues.map(({ asAt, forumLinks = [] }) => [asAt, forumLinks.map(({ forum }) => forum)]);
    expect(ties).toEqual([
      ['2013-05-09', ['Open Data User Group']],
      ['2015-04-27', ['Public Sector Transparency Board']],
      ['2016-12', []],
      ['2018-05-03', []],
      ['2013-09-09', ['Open Data User Group']],
      ['2014-06-11', ['Open Data User Group']],
      ['2013-05-14', []],
    ]);
  });

  test('bids that others put to the board are no requests of its own', () => {
    for (const dialogue of minutedDialogues) expect(dialogue).not.toHaveProperty('investmentRequests');
    expect(transparencyBoard2014.notes?.filter((note) => note.startsWith('A bid put to the board'))).toHaveLength(3);
  });
});

describe('verdicts on them', () => {
  const outcome = (dialogue: Dialogue, asOf: string, ruleId: string): string =>
    only(assessDialogue(dialogue, { asOf }).findings.filter((finding) => finding.ruleId === ruleId)).outcome;

  test('nobody is blamed for a minister who was never to come', () => {
    const rule = 'representation/ministerial-attendance';
    expect(outcome(openStandardsBoard2018, '2018-05-03', rule)).toBe('cantTell');
    expect(outcome(openDataUserGroup2013, '2013-05-14', rule)).toBe('cantTell');
  });

  test('a minister chairs the Transparency Board, and an official the Open Standards Board', () => {
    const rule = 'representation/ministerial-chair';
    expect(outcome(transparencyBoard2013, '2013-09-09', rule)).toBe('passed');
    expect(outcome(openStandardsBoard2016, '2016-12-31', rule)).toBe('failed');
  });
});
