import { describe, expect, test } from 'vitest';
import type { Pointer } from '../../src/core/pointer.js';
import { type Confidence, confidenceReader } from '../../src/core/provenance.js';
import { councilSnapshots } from '../../src/data/council-snapshots.js';
import {
  automotiveDialogue2009,
  businessCouncilCoChairsDialogue2019,
  creativeIndustriesDialogue2013,
  dialogues,
  foodAndDrinkDialogue2018,
  industrialBusinessCouncilDialogue2019,
  industrialStrategyAdvisoryDialogue2025,
  lifeSciencesDialogue2022,
  scottishCreativeIndustriesDialogue2022,
} from '../../src/data/dialogues.js';
import type { Action, Dialogue, Output } from '../../src/dialogue/model.js';
import { meetingFacts, type OutputFact, only } from './facts.js';

// Read from the fact file by itself, never by the script that builds the data from it.

const actionFacts = meetingFacts.meetings.flatMap(({ meetingId, councilId, sources, actions }) =>
  actions.map((action) => ({ ...action, meetingId, councilId, source: sources[0] })),
);
const outputs = dialogues.flatMap((dialogue) => (dialogue.outputs ?? []).map((output) => ({ dialogue, output })));
const actions = dialogues.flatMap((dialogue) => (dialogue.actions ?? []).map((action) => ({ dialogue, action })));

function outputOf({ outputId }: OutputFact): { readonly dialogue: Dialogue; readonly output: Output } {
  return only(outputs.filter(({ output }) => output.id === outputId));
}

function found(list: readonly Output[] | undefined, id: string): Output {
  return only((list ?? []).filter((output) => output.id === id));
}

describe('the dialogues', () => {
  test('are one for every council of which a meeting or an output is known', () => {
    const known = new Set([...meetingFacts.meetings, ...meetingFacts.outputs].map(({ councilId }) => councilId));
    expect(known.size).toBe(20);
    expect(dialogues.map(({ id }) => id ?? '').sort()).toEqual([...known].sort());
  });

  test('hold all 28 meetings, each once and with its own council', () => {
    const held = dialogues.flatMap(({ id, meetings }) => (meetings ?? []).map((meeting) => `${id} ${meeting.id}`));
    expect(held).toHaveLength(28);
    expect(held.sort()).toEqual(
      meetingFacts.meetings.map(({ councilId, meetingId }) => `${councilId} ${meetingId}`).sort(),
    );
  });

  test('build on a member list as it stands: nothing that it says is lost', () => {
    const onNone = dialogues.filter(({ members }) => members === undefined);
    expect(onNone).toEqual([businessCouncilCoChairsDialogue2019]);
    for (const dialogue of dialogues) {
      if (dialogue.members === undefined) continue;
      const { council } = only(councilSnapshots.filter((snapshot) => snapshot.council.members === dialogue.members));
      const { meetings, incomplete, notes, ...rest } = council;
      expect(dialogue).toMatchObject(rest);
      expect(dialogue.meetings?.slice(0, meetings?.length)).toEqual(meetings);
      expect(dialogue.incomplete ?? []).toEqual(expect.arrayContaining([...(incomplete ?? [])]));
      expect(dialogue.notes ?? []).toEqual(expect.arrayContaining([...(notes ?? [])]));
    }
  });

  test('say of every list that was collected that it is partial', () => {
    for (const dialogue of dialogues) {
      for (const list of ['meetings', 'actions', 'outputs'] as const) {
        expect(dialogue.incomplete?.includes(`/${list}`) ?? false).toBe(dialogue[list] !== undefined);
        expect(dialogue[list]).not.toEqual([]);
      }
      for (const list of ['priorities', 'investmentRequests'] as const) expect(dialogue).not.toHaveProperty(list);
      expect(dialogue.commitments !== undefined).toBe(dialogue.id === 'automotive');
      expect(new Set(dialogue.incomplete).size).toBe(dialogue.incomplete?.length ?? 0);
    }
  });

  test('keep the agenda of a meeting whose minutes were read in part, or told by a read-out, open', () => {
    const agendas = dialogues.flatMap(({ meetings }) => meetings ?? []).filter(({ agenda }) => agenda !== undefined);
    const withTopics = meetingFacts.meetings.filter(({ agendaTopics }) => agendaTopics.length > 0);
    expect(agendas).toHaveLength(withTopics.length);
    expect(agendas.every(({ incomplete }) => incomplete?.includes('/agenda'))).toBe(true);
  });
});

describe('actions', () => {
  test('are the nine of the facts, in their meetings', () => {
    expect(actionFacts).toHaveLength(9);
    expect(actions.map(({ action }) => action.title).sort()).toEqual(actionFacts.map(({ text }) => text).sort());
    for (const fact of actionFacts) {
      const { dialogue, action } = only(actions.filter((one) => one.action.title === fact.text));
      expect(dialogue.id).toBe(fact.councilId);
      expect(action.meeting).toBe(fact.meetingId);
      expect(dialogue.meetings?.map(({ id }) => id)).toContain(action.meeting);
      expect(action.provenance?.['']).toEqual({ source: fact.source?.url, confidence: fact.source?.confidence });
    }
  });

  test('have a status where the facts have one, and an end nowhere', () => {
    const agreed = actions.filter(({ action }) => action.status === 'agreed');
    expect(agreed).toHaveLength(actionFacts.filter(({ status }) => status === 'agreed').length);
    expect(agreed).toHaveLength(5);
    for (const { action } of actions) {
      if (action.status !== 'agreed') expect(action).not.toHaveProperty('status');
      for (const field of ['done', 'dropped', 'openEnded', 'published']) expect(action).not.toHaveProperty(field);
    }
  });

  test('are due on a date where one is given; words stay words', () => {
    const due = (action: Action): unknown => action.due ?? action.note;
    expect((creativeIndustriesDialogue2013.actions ?? []).map(due)).toEqual([
      'Due: next meeting.',
      'Due: as soon as possible.',
      '2013-02',
    ]);
    expect(actions.filter(({ action }) => action.due !== undefined)).toHaveLength(1);
  });

  test('name their owners as the source does, and the sides that follow', () => {
    const owned = (industrialBusinessCouncilDialogue2019.actions ?? []).map(({ owners, ownedBy }) => [owners, ownedBy]);
    const joint = ['industry', 'government'];
    expect(owned).toEqual([
      [joint, ['members', 'HM Treasury']],
      [joint, ['council', 'BEIS officials']],
      [joint, ['council', 'government']],
    ]);
    for (const { action } of actions) {
      expect(action.provenance?.['owners']?.confidence).toBe('derived');
      expect(action.ownedBy?.length).toBeGreaterThan(0);
    }
  });
});

describe('outputs', () => {
  test('are the fourteen of the facts and one more, with what came of them', () => {
    expect(meetingFacts.outputs).toHaveLength(14);
    // One more is of the report of 2016, which gives it neither title nor year.
    expect(outputs.length - meetingFacts.outputs.length).toBe(1);
    for (const fact of meetingFacts.outputs) {
      const { dialogue, output } = outputOf(fact);
      expect(dialogue.id).toBe(fact.councilId);
      expect(output.title).toBe(fact.output);
      expect(output.status).toBe(fact.status);
      expect(output.use).toBe(fact.status === 'welcomed' ? 'welcomed' : fact.use);
      expect(output.provenance?.['']?.confidence).toBe(fact.confidence);
    }
  });

  test('ten were used or are said to be; four were tabled, proposed, welcomed and commissioned', () => {
    const unused = ['tabled', 'proposed', 'commissioned'];
    const expected = meetingFacts.outputs.filter(({ use, status }) => !unused.includes(use) && status !== 'welcomed');
    expect(expected).toHaveLength(10);
    const still = outputs.filter(({ output }) => [...unused, 'welcomed'].includes(output.use ?? ''));
    expect(still.map(({ output }) => [output.id, output.use]).sort()).toEqual([
      ['fdsc-deal', 'proposed'],
      ['iim-transition', 'welcomed'],
      ['isac-2026', 'commissioned'],
      ['misg-manufacturing', 'tabled'],
    ]);
    for (const { output } of still) expect(output).not.toHaveProperty('used');
    expect(outputs.filter(({ output }) => output.toCouncil === true).map(({ output }) => output.id)).toEqual([
      'isac-2026',
    ]);
  });

  test('name each department by itself, whatever "and" is in its name', () => {
    const targets = (dialogue: Dialogue, id: string): unknown => found(dialogue.outputs, id).targetDepartments;
    expect(targets(automotiveDialogue2009, 'auto-rd-tax')).toEqual(['HM Treasury', 'HMRC']);
    expect(targets(automotiveDialogue2009, 'auto-skills')).toEqual(['Department for Business, Innovation and Skills']);
    expect(targets(automotiveDialogue2009, 'auto-19m')).toEqual([
      'Technology Strategy Board',
      'Office for Low Emission Vehicles',
    ]);
    expect(targets(industrialStrategyAdvisoryDialogue2025, 'isac-2026')).toEqual([
      'HM Treasury',
      'Department for Business and Trade',
    ]);
    expect(found(automotiveDialogue2009.outputs, 'auto-metrics')).not.toHaveProperty('targetDepartments');
    for (const fact of meetingFacts.outputs) {
      const said = outputOf(fact).output.targetDepartments;
      expect(said?.join(' and ') ?? null).toBe(fact.targetDepartment);
    }
  });

  test('a date in the facts is when an output was there, or was used, or the first day on which it may have been', () => {
    const dated = Object.fromEntries(outputs.map(({ output }) => [output.id, [output.produced, output.used]]));
    expect(dated).toEqual({
      'auto-rd-tax': [
        { min: '2009', max: '2016-03' },
        { min: '2009', max: '2016-03' },
      ],
      'auto-metrics': [
        { min: '2009', max: '2016-03' },
        { min: '2009', max: '2016-03' },
      ],
      'auto-skills': [
        { min: '2009', max: '2016-03' },
        { min: '2009', max: '2016-03' },
      ],
      'auto-research': [
        { min: '2009', max: '2016-03' },
        { min: '2009', max: '2016-03' },
      ],
      'auto-19m': [{ max: '2009-12-10' }, '2009-12-10'],
      'agp-ati': [{ max: '2013-06' }, '2013-06'],
      'pmbc-rail': [{ max: '2019-10-09' }, '2019-10-09'],
      'pmbc-visa': [{ max: '2019-10-09' }, '2019-10-09'],
      'pmbc-broadband': [{ max: '2019-10-09' }, '2019-10-09'],
      // Agreed on that day and still to be done.
      'iim-levy': [{ min: '2019-07-16' }, { min: '2019-07-16' }],
      'iim-transition': ['2019-07-16', undefined],
      'nzc-plans': ['2024-04', undefined],
      'misg-manufacturing': ['2013-11', undefined],
      'fdsc-deal': [{ min: '2018' }, undefined],
      'isac-2026': [{ min: '2025-12-02' }, undefined],
    });
  });

  test('keep how well each fact is known', () => {
    const confidence = (dialogue: Dialogue, path: Pointer): Confidence | null => confidenceReader(dialogue)([path]);
    for (const { dialogue, output } of outputs) {
      if (output.id === 'auto-research') continue; // not of the meeting facts
      const at: Pointer = `/outputs/${(dialogue.outputs ?? []).indexOf(output)}`;
      const fact = only(meetingFacts.outputs.filter(({ outputId }) => outputId === output.id));
      expect(confidence(dialogue, `${at}/title`)).toBe(fact.confidence);
      expect(confidence(dialogue, `${at}/produced`)).toBe('derived');
      if (output.targetDepartments === undefined) continue;
      const inferred = output.provenance?.['targetDepartments'] !== undefined;
      expect(confidence(dialogue, `${at}/targetDepartments`)).toBe(inferred ? 'derived' : fact.confidence);
    }
    const inferred = outputs.filter(({ output }) => output.provenance?.['targetDepartments'] !== undefined);
    expect(inferred.map(({ output }) => output.id)).toEqual([
      'auto-rd-tax',
      'pmbc-rail',
      'pmbc-visa',
      'pmbc-broadband',
    ]);
    expect(confidence(industrialBusinessCouncilDialogue2019, '/outputs/1/use')).toBe('derived');
    expect(confidence(industrialBusinessCouncilDialogue2019, '/outputs/0/use')).toBe('seen-in-source');
  });
});

describe('single dialogues', () => {
  test('carry the meetings that lie too far from the member list for a snapshot', () => {
    expect(creativeIndustriesDialogue2013.meetings?.map(({ id }) => id)).toEqual([
      'cic-2013-06-05',
      'cic-2013-early',
      'cic-2011-07-13',
    ]);
    expect(lifeSciencesDialogue2022.meetings?.map(({ id }) => id)).toEqual(['lsc-2022-11-28', 'lsc-2018-05-16']);
  });

  test('the co-chairs of the business councils are a forum without a member list', () => {
    expect(businessCouncilCoChairsDialogue2019).toMatchObject({ kind: 'overarching-forum', established: '2018' });
    expect(businessCouncilCoChairsDialogue2019.meetings?.[0]?.minutes).toEqual({
      published: false,
      extent: 'read-out',
    });
  });

  test('the Scottish group: a meeting a quarter, which does not make the list whole', () => {
    const days = scottishCreativeIndustriesDialogue2022.meetings?.map(({ date }) => String(date)) ?? [];
    const quarters = days.map((day) => `${day.slice(0, 4)} ${Math.ceil(Number(day.slice(5, 7)) / 3)}`);
    expect(quarters).toEqual(['2021 1', '2021 2', '2021 3', '2021 4', '2022 1', '2022 2']);
    expect(quarters.filter((quarter) => quarter.startsWith('2021'))).toHaveLength(
      Number(scottishCreativeIndustriesDialogue2022.meetingsPerYear),
    );
    // Set up in 2017: what met until 2021 is not in it.
    expect(scottishCreativeIndustriesDialogue2022.established).toBe('2017');
    expect(scottishCreativeIndustriesDialogue2022.incomplete).toContain('/meetings');
    expect(scottishCreativeIndustriesDialogue2022.notes?.at(-1)).toMatch(/one a quarter .* partial/);
  });

  test('what is published is said by kind, and what was not looked for is left out', () => {
    for (const { councilId, publishes } of meetingFacts.transparency) {
      const dialogue = only(dialogues.filter(({ id }) => id === councilId));
      const said = dialogue.transparency;
      expect(said?.minutes === true).toBe(publishes.includes('minutes'));
      expect(said?.membership === true).toBe(publishes.includes('membership'));
      expect(said?.agendas).toBeUndefined();
    }
    expect(foodAndDrinkDialogue2018.transparency).toMatchObject({ membership: false });
  });
});
