import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import { steps } from '../../src/core/pointer.js';
import { parseCouncil } from '../../src/council/parse.js';
import * as data from '../../src/data/index.js';
import type { Dialogue } from '../../src/dialogue/model.js';
import { parseCouncils, parseDialogue, safeParseCouncils, safeParseDialogue } from '../../src/dialogue/parse.js';
import { councilsSchema, dialogueSchema } from '../../src/dialogue/schema.js';
import type { InvalidInputError } from '../../src/documents/invalid-input.js';
import { fullCouncil } from '../council/full-council.js';
import { alter, deepFrozen, faultsOf, isReadOrRefused, near, places } from '../reading.js';
import { fullCouncils, fullDialogue } from './full-dialogue.js';

const faults = (dialogue: unknown): readonly string[] => faultsOf(safeParseDialogue(dialogue));
const faultsOfAll = (councils: unknown): readonly string[] => faultsOf(safeParseCouncils(councils));

/** It is read, and comes back the same to the last byte. */
function holds(dialogue: unknown): void {
  const read = parseDialogue(dialogue);
  expect(read).toStrictEqual(dialogue);
  expect(JSON.stringify(read)).toBe(JSON.stringify(dialogue));
}

describe('a valid dialogue', () => {
  test('with every field of the model comes back without loss, as a copy', () => {
    holds(fullDialogue);
    const read = parseDialogue(fullDialogue);
    expect(read).not.toBe(fullDialogue);
    expect(read.priorities?.[0]).not.toBe(fullDialogue.priorities[0]);
    expect(read.meetings?.[0]?.agenda).not.toBe(fullDialogue.meetings[0]?.agenda);
    expect(parseDialogue(read)).toStrictEqual(read);
  });

  test('needs nothing, and may be a council of which no more is said', () => {
    holds({});
    holds(fullCouncil);
    expect(parseDialogue({ name: 'Widgets' })).toStrictEqual(parseCouncil({ name: 'Widgets' }));
  });

  test('keeps known to be none apart from not known', () => {
    const lists = ['priorities', 'actions', 'commitments', 'outputs', 'investmentRequests', 'issues', 'forumLinks'];
    for (const list of [...lists, 'departmentsWithStake', 'advocacy']) holds({ [list]: [] });
    expect(parseDialogue({})).not.toHaveProperty('priorities');
  });

  test.each(
    [
      ...data.councilSnapshots.map(({ council }) => council),
      ...data.dialogues,
      ...data.minutedDialogues,
      ...data.sectorCouncilProfiles2016,
      ...data.lepBoards2018,
      ...data.southWestLepBoards2011,
      data.lifeSciences2016,
      data.southEastLep2018,
      data.southEastLepKentBoard2018,
      data.hertfordshireLep2019,
    ].map((council, i) => [`${i}: ${council.id}`, council] as const),
  )('is every council of the data: %s', (_, council) => {
    holds(structuredClone(council));
  });

  test('throws what the other returns', () => {
    const result = safeParseDialogue({ id: 3, actions: [{ status: 'dne' }] });
    expect(result.success).toBe(false);
    if (result.success) return;
    expectTypeOf(result.error).toEqualTypeOf<InvalidInputError>();
    expect(result.error.message).toContain('not a valid dialogue: 2 faults');
    expect(() => parseDialogue({ id: 3, actions: [{ status: 'dne' }] })).toThrow(result.error);
    const read = safeParseDialogue({ id: 'w' });
    expect(read).toStrictEqual({ success: true, data: { id: 'w' } });
    if (read.success) expectTypeOf(read.data).toEqualTypeOf<Dialogue>();
  });

  test('refuses what a council is refused for', () => {
    const council = {
      members: [{ id: 'a' }, { id: 'a', from: '2018', until: '2017' }],
      meetings: [{ attendance: [{ seat: 'b' }], body: 'c', agenda: [{ raisedBy: { seat: 'd' } }] }],
      bodies: [],
      size: 1,
      counts: [{ attribute: 'gender', category: 'female', n: 2 }],
      incomplete: ['/size'],
      provenance: { nmae: {} },
    };
    expect(places(safeParseDialogue(council))).toEqual([
      '/members/1/id',
      '/members/1/from',
      '/meetings/0/attendance/0/seat',
      '/meetings/0/body',
      '/meetings/0/agenda/0/raisedBy/seat',
      '/counts/0/n',
      '/incomplete/0',
      '/provenance/nmae',
    ]);
  });
});

describe('a field of the wrong kind', () => {
  test.each<[unknown, string]>([
    [{ agendaCountedIn: 'hours' }, "/agendaCountedIn: 'hours' is not one of 'items', 'minutes'"],
    [
      { priorities: [{ status: 'opened' }] },
      "/priorities/0/status: 'opened' is not one of 'open', 'closed', 'dropped'; did you mean 'open'?",
    ],
    [
      { priorities: [{ stage: 'underway' }] },
      "/priorities/0/stage: 'underway' is not one of 'identifying', 'agreed', 'under-way', 'done'; did you mean 'under-way'?",
    ],
    [
      { priorities: [{ scope: 'sector' }] },
      "/priorities/0/scope: 'sector' is not one of 'industry-wide', 'sub-sector', 'firm'; did you mean 'sub-sector'?",
    ],
    [{ priorities: [{ horizonMonths: -1 }] }, '/priorities/0/horizonMonths: expected 0 or more, found -1'],
    [{ priorities: [{ needs: [{}] }] }, '/priorities/0/needs/0/department: expected text, found nothing'],
    [
      { actions: [{ owners: ['firms'] }] },
      "/actions/0/owners/0: 'firms' is not one of 'industry', 'government', 'other'",
    ],
    [{ actions: [{ owners: 'industry' }] }, "/actions/0/owners: expected a list, found the text 'industry'"],
    [
      { actions: [{ due: 'next meeting' }] },
      "/actions/0/due: expected a date such as '2014', '2014-05' or '2014-05-06', found 'next meeting'",
    ],
    [{ actions: [{ owner: 'industry' }] }, "/actions/0/owner: there is no such field; did you mean 'owners'?"],
    [{ commitments: [{ kind: 'cash' }] }, "/commitments/0/kind: 'cash' is not one of 'money', 'people', 'in-kind'"],
    [
      { commitments: [{ amount: '5' }] },
      `/commitments/0/amount: expected a number, or a range such as { "min": 3, "max": 4 }, found the text '5'`,
    ],
    [
      { outputs: [{ use: 'adopted' }] },
      "/outputs/0/use: 'adopted' is not one of 'changed-policy', 'informed-policy', 'evidence', 'funding', 'co-investment', 'taken-up', 'fed-into-review', 'tabled', 'proposed', 'welcomed', 'commissioned', 'none'",
    ],
    [{ outputs: [{ stage: 'early' }] }, "/outputs/0/stage: 'early' is not one of 'informing', 'testing', 'feedback'"],
    [
      { outputs: [{ targetDepartments: 'HMRC' }] },
      "/outputs/0/targetDepartments: expected a list, found the text 'HMRC'",
    ],
    [{ outputs: [{ sharedWith: ['HMRC'] }] }, "/outputs/0/sharedWith/0: expected an object, found the text 'HMRC'"],
    [{ advocacy: [{}] }, '/advocacy/0/position: expected text, found nothing'],
    [{ forumLinks: [{ kind: 'cross-membership' }] }, '/forumLinks/0/forum: expected text, found nothing'],
    [
      { forumLinks: [{ forum: 'a', kind: 'member' }] },
      "/forumLinks/0/kind: 'member' is not one of 'cross-membership', 'joint-event'; did you mean 'cross-membership'?",
    ],
    [{ government: { canChallenge: 'yes' } }, "/government/canChallenge: expected true or false, found the text 'yes'"],
    [{ issues: [''] }, '/issues/0: the text is empty: leave it out when it is not known'],
    [{ output: [] }, "/output: there is no such field; did you mean 'outputs'?"],
  ])('%j', (dialogue, fault) => {
    expect(faults(dialogue)).toEqual([fault]);
  });
});

describe('marks', () => {
  test.each([
    ['priorities', 'priority'],
    ['actions', 'action'],
    ['commitments', 'commitment'],
    ['outputs', 'output'],
    ['investmentRequests', 'request'],
  ])('two records of %s have two', (list, what) => {
    expect(faults({ [list]: [{ id: 'a' }, {}, { id: 'b' }, { id: 'a' }, {}] })).toEqual([
      `/${list}/3/id: 'a' is already the id of the ${what} at ${list}/0`,
    ]);
  });

  test('may be the same in two lists', () => {
    holds({ priorities: [{ id: 'a' }], actions: [{ id: 'a' }], outputs: [{ id: 'a' }], members: [{ id: 'a' }] });
  });

  test.each<[string, unknown, string]>([
    [
      'a priority of an action',
      { priorities: [{ id: 'a' }], actions: [{ priority: 'a' }, { priority: 'b' }] },
      "/actions/1/priority: no priority has the id 'b'",
    ],
    [
      'a priority of an output',
      { priorities: [], outputs: [{ priority: 'b' }] },
      "/outputs/0/priority: no priority has the id 'b'",
    ],
    [
      'a priority of an item on an agenda',
      { priorities: [{ id: 'a' }, {}], meetings: [{}, { agenda: [{}, { priorities: ['a', 'b'] }] }] },
      "/meetings/1/agenda/1/priorities/1: no priority has the id 'b'",
    ],
    [
      'the meeting of an action',
      { meetings: [{ id: 'm' }], actions: [{ meeting: 'm' }, { meeting: 'n' }] },
      "/actions/1/meeting: no meeting has the id 'n'",
    ],
    [
      'the seat of a tie to another forum',
      {
        members: [{ id: 'a1', seat: 'a' }],
        forumLinks: [
          { forum: 'f', seat: 'a1' },
          { forum: 'f', seat: 'a' },
          { forum: 'f', seat: 'b' },
        ],
      },
      "/forumLinks/2/seat: no member has the id or seat 'b'",
    ],
  ])('lead somewhere: %s', (_, dialogue, fault) => {
    expect(faults(dialogue)).toEqual([fault]);
  });

  test('may lead to what is not listed, while the list is absent or partial', () => {
    const users = {
      actions: [{ priority: 'p', meeting: 'm' }],
      outputs: [{ priority: 'p' }],
      forumLinks: [{ forum: 'f', seat: 's' }],
    };
    const agenda = [{ priorities: ['p'] }];
    holds(users);
    holds({
      ...users,
      priorities: [{ id: 'q' }],
      meetings: [{ id: 'n', agenda }],
      members: [{ id: 't' }],
      incomplete: ['/priorities', '/meetings', '/members'],
    });
  });
});

describe('what became of something is said in one way', () => {
  const kinds = [
    { list: 'priorities', well: 'closed', begun: 'opened', running: 'open' },
    { list: 'actions', well: 'done', begun: 'agreed', running: 'under-way' },
  ] as const;

  describe.each(kinds)('$list', ({ list, well, begun, running }) => {
    const at = (record: object): readonly string[] => faults({ [list]: [record] });

    test('not both ended well and given up', () => {
      expect(at({ [well]: '2015', dropped: '2015' })).toEqual([
        `/${list}/0/dropped: it is ${well} as well: leave out one of the two`,
      ]);
    });

    test('a status that its dates contradict', () => {
      for (const status of [running, 'dropped']) {
        expect(at({ status, [well]: '2015' })).toEqual([
          `/${list}/0/status: '${status}', but it has a date on which it was ${well}`,
        ]);
      }
      for (const status of [running, well]) {
        expect(at({ status, dropped: '2015' })).toEqual([
          `/${list}/0/status: '${status}', but it has a date on which it was dropped`,
        ]);
      }
    });

    test('a status that its dates bear out, or that has none', () => {
      holds({
        [list]: [
          { status: well, [well]: '2015' },
          { status: 'dropped', dropped: '2015' },
        ],
      });
      holds({ [list]: [{ status: well }, { status: 'dropped' }, { status: running }, { [well]: '2015' }] });
    });

    test('dropped without a reason, and a reason', () => {
      expect(at({ droppedWithoutReason: true, droppedBecause: 'no money' })).toEqual([
        `/${list}/0/droppedWithoutReason: true, but a reason is given: leave out one of the two`,
      ]);
      holds({ [list]: [{ droppedWithoutReason: false, droppedBecause: 'no money' }, { droppedWithoutReason: true }] });
    });

    test('known to have no end, and a day by which it is due', () => {
      expect(at({ openEnded: true, due: '2016' })).toEqual([
        `/${list}/0/openEnded: true, but a day is given by which it is due: leave out one of the two`,
      ]);
      holds({ [list]: [{ openEnded: false, due: '2016' }, { openEnded: true }] });
    });

    test.each([well, 'dropped'])('nothing is %s before it begins', (end) => {
      expect(at({ [begun]: '2015-03', [end]: '2015-02' })).toEqual([
        `/${list}/0/${end}: 2015-02-28 at the latest, which is before it was ${begun}, 2015-03-01 at the earliest`,
      ]);
      expect(at({ [begun]: { min: '2015-03-02' }, [end]: { max: '2015-03-01' } })).toHaveLength(1);
      for (const [first, last] of [
        ['2015-03-01', '2015-03-01'],
        ['2015', '2015-01'],
        [{ max: '2016' }, '2001'],
        ['2016', { min: '2001' }],
      ]) {
        holds({ [list]: [{ [begun]: first, [end]: last }] });
      }
    });

    test('every fault of one record is told at once', () => {
      const record = {
        [begun]: '2016',
        openEnded: true,
        due: '2016',
        [well]: '2015',
        dropped: '2015',
        droppedBecause: 'x',
        droppedWithoutReason: true,
        status: running,
      };
      expect([...places(safeParseDialogue({ [list]: [record] }))].sort()).toEqual(
        [
          `/${list}/0/openEnded`,
          `/${list}/0/${well}`,
          `/${list}/0/dropped`,
          `/${list}/0/dropped`,
          `/${list}/0/droppedBecause`,
          `/${list}/0/droppedWithoutReason`,
          `/${list}/0/status`,
          `/${list}/0/status`,
        ].sort(),
      );
    });
  });
});

test('a reason for dropping says that it was dropped', () => {
  expect(faults({ actions: [{ status: 'under-way', droppedBecause: 'no money' }] })).toEqual([
    "/actions/0/droppedBecause: a reason for dropping it, but its status is 'under-way'",
  ]);
  holds({ actions: [{ droppedBecause: 'no money' }, { status: 'dropped', droppedBecause: 'no money' }] });
});

test('a commitment is towards an action or a priority, where both lists are whole', () => {
  const lists = { actions: [{ id: 'survey' }], priorities: [{ id: 'skills' }] };
  const commitments = [{ towards: 'survey' }, { towards: 'skills' }, { towards: 'slills' }];
  expect(faults({ ...lists, commitments })).toEqual([
    "/commitments/2/towards: no action or priority has the id 'slills'",
  ]);
  holds({ ...lists, commitments, incomplete: ['/actions'] });
  holds({ priorities: lists.priorities, commitments });
});

describe('something given that a flag says is not there', () => {
  test.each<[string, unknown, string]>([
    [
      'an owner',
      { priorities: [{ needs: [{ department: 'HMRC', owner: 'a post', hasOwner: false }] }] },
      '/priorities/0/needs/0/hasOwner: false, but owner is given: leave out one of the two',
    ],
    [
      'additionality',
      { investmentRequests: [{ additionality: 'no firm could', statesAdditionality: false }] },
      '/investmentRequests/0/statesAdditionality: false, but additionality is given: leave out one of the two',
    ],
    [
      'productivity',
      { priorities: [{ notForProductivity: true, statesProductivity: false }] },
      '/priorities/0/statesProductivity: false, but notForProductivity is given: leave out one of the two',
    ],
    [
      'that it is for productivity',
      { priorities: [{ notForProductivity: true, productivity: 'more output an hour' }] },
      '/priorities/0/notForProductivity: true, but productivity is given: leave out one of the two',
    ],
    [
      'an industry that is named',
      { sector: 'automotive', localLinks: [{ to: 'Black Country', sectors: ['Automotive'], sectorIsPriority: false }] },
      "/localLinks/0/sectorIsPriority: false, but its sectors hold 'automotive'",
    ],
    [
      'those who answered',
      { memberSurvey: { asked: 10, answered: 11 } },
      '/memberSurvey/answered: 11 at the least, which is more than asked, 10 at the most',
    ],
    [
      'those who say so',
      { memberSurvey: { answered: { min: 5, max: 6 }, sayPassedOn: 7 } },
      '/memberSurvey/sayPassedOn: 7 at the least, which is more than answered, 6 at the most',
    ],
    [
      'a case',
      { investmentRequests: [{ businessCase: 'outline case', hasBusinessCase: false }] },
      '/investmentRequests/0/hasBusinessCase: false, but businessCase is given: leave out one of the two',
    ],
    [
      'a purpose',
      { termsOfReference: { purpose: 'growth', statesPurpose: false } },
      '/termsOfReference/statesPurpose: false, but purpose is given: leave out one of the two',
    ],
  ])('%s', (_, dialogue, fault) => {
    expect(faults(dialogue)).toEqual([fault]);
  });

  test('or is, or is not said to be', () => {
    holds({
      priorities: [
        {
          needs: [
            { department: 'HMRC', owner: 'a post' },
            { department: 'HMRC', owner: 'a post', hasOwner: true },
            { department: 'HMRC', hasOwner: false },
          ],
        },
      ],
      investmentRequests: [{ statesAdditionality: false }, { additionality: 'x', statesAdditionality: true }],
    });
  });
});

describe('where a fact comes from, and what is partial', () => {
  test.each([
    ['priorities', {}],
    ['actions', {}],
    ['commitments', {}],
    ['outputs', {}],
    ['investmentRequests', {}],
    ['advocacy', { position: 'a' }],
    ['forumLinks', { forum: 'a' }],
  ])('a mark on the records of %s leads to a field of them', (list, record) => {
    expect(faults({ [list]: [{ ...record, provenance: { nmae: {} } }] })).toEqual([
      `/${list}/0/provenance/nmae: leads to no field of this record`,
    ]);
  });

  test('so does one on a need, on government, and on the whole', () => {
    const dialogue = {
      priorities: [{ needs: [{ department: 'HMRC', provenance: { owners: {} } }] }],
      government: { provenance: { challenge: {} } },
      provenance: { 'priorities/0/title': {}, 'priorities/1/title': {}, 'government/canChallenge': {} },
    };
    expect(places(safeParseDialogue(dialogue))).toEqual([
      '/priorities/0/needs/0/provenance/owners',
      '/government/provenance/challenge',
      '/provenance/priorities~11~1title',
    ]);
  });

  test('a list is partial by its path from the dialogue, or from its own record', () => {
    holds({
      priorities: [{ needs: [], incomplete: ['/needs'] }],
      outputs: [{ incomplete: ['/seenIn', '/sharedWith', '/targetDepartments'] }],
      incomplete: ['/priorities', '/actions', '/commitments', '/issues', '/priorities/0/needs', '/outputs/0/seenIn'],
    });
    expect(
      faults({
        priorities: [{ incomplete: ['/status'] }],
        outputs: [{ incomplete: ['/outputs'] }],
        incomplete: ['/government', '/priorities/1/needs'],
      }),
    ).toEqual([
      '/priorities/0/incomplete/0: expected the path of a list; /status is none, and only lists can be incomplete',
      '/outputs/0/incomplete/0: leads nowhere: there is no /outputs here',
      '/incomplete/0: expected the path of a list; /government is none, and only lists can be incomplete',
      '/incomplete/1: leads nowhere: there is no /priorities/1/needs here',
    ]);
  });
});

describe('several councils', () => {
  test('with every field come back without loss', () => {
    expect(parseCouncils(fullCouncils)).toStrictEqual(fullCouncils);
    expect(JSON.stringify(parseCouncils(fullCouncils))).toBe(JSON.stringify(fullCouncils));
    expect(parseCouncils(parseCouncils(fullCouncils))).toStrictEqual(fullCouncils);
  });

  test('need a list of dialogues, which may be empty', () => {
    expect(parseCouncils({ dialogues: [] })).toStrictEqual({ dialogues: [] });
    expect(faultsOfAll({})).toEqual(['/dialogues: expected a list, found nothing']);
    expect(faultsOfAll([])).toEqual([': expected an object, found a list']);
  });

  test('tell the faults of each dialogue at its place', () => {
    const dialogues = [{}, { priorities: [{ id: 'a' }, { id: 'a' }], actions: [{ priority: 'b' }] }];
    expect(faultsOfAll({ dialogues })).toEqual([
      "/dialogues/1/priorities/1/id: 'a' is already the id of the priority at priorities/0",
      "/dialogues/1/actions/0/priority: no priority has the id 'b'",
    ]);
  });

  test('have two marks for two dialogues', () => {
    expect(faultsOfAll({ dialogues: [{ id: 'a' }, { id: 'a' }, {}, {}] })).toEqual([
      "/dialogues/1/id: 'a' is already the id of the dialogue at dialogues/0",
    ]);
  });

  test('name no strangers among themselves', () => {
    const rest = {
      jointMechanisms: [{ issue: 'skills', councils: ['a', 'b'] }],
      exchanges: [
        { from: 'c', to: ['a', 'd'] },
        { from: 'a', to: [] },
      ],
    };
    expect(faultsOfAll({ dialogues: [{ id: 'a' }, {}], ...rest })).toEqual([
      "/jointMechanisms/0/councils/1: no dialogue has the id 'b'",
      "/exchanges/0/from: no dialogue has the id 'c'",
      "/exchanges/0/to/1: no dialogue has the id 'd'",
    ]);
    const partial = { dialogues: [{ id: 'a' }], ...rest, incomplete: ['/dialogues'] };
    expect(parseCouncils(partial)).toStrictEqual(partial);
  });

  test('have no forum, or one', () => {
    expect(faultsOfAll({ dialogues: [], forum: {}, noForum: true })).toEqual([
      '/noForum: true, but a forum is given: leave out one of the two',
    ]);
    for (const part of [{ noForum: true }, { noForum: false }, { forum: {} }, { forum: {}, noForum: false }]) {
      expect(parseCouncils({ dialogues: [], ...part })).toStrictEqual({ dialogues: [], ...part });
    }
  });

  test('have a forum whose purpose and remit are given or denied', () => {
    expect(
      faultsOfAll({
        dialogues: [],
        forum: { purpose: 'a', statesPurpose: false, remit: 'b', statesRemit: false },
      }),
    ).toEqual([
      '/forum/statesPurpose: false, but purpose is given: leave out one of the two',
      '/forum/statesRemit: false, but remit is given: leave out one of the two',
    ]);
    const denied = { dialogues: [], forum: { statesPurpose: false, statesRemit: false } };
    expect(parseCouncils(denied)).toStrictEqual(denied);
  });

  test('have marks and partial lists that lead somewhere', () => {
    const councils = {
      dialogues: [{}],
      forum: { provenance: { porpose: {} } },
      jointMechanisms: [{ provenance: { issue: {} } }],
      exchanges: [{ provenance: { whom: {} } }],
      issueNames: { alike: {} },
      incomplete: ['/dialogues/0/priorities', '/forum', '/dialogues/1/priorities'],
      provenance: { 'dialogues/0/actions': {}, 'dialogues/1': {} },
    };
    expect(faultsOfAll(councils)).toEqual([
      '/forum/provenance/porpose: leads to no field of this record',
      '/jointMechanisms/0/issue: expected text, found nothing',
      '/exchanges/0/provenance/whom: leads to no field of this record',
      '/issueNames/alike: there is no such field; the fields here are same, within',
      '/incomplete/1: expected the path of a list; /forum is none, and only lists can be incomplete',
      '/incomplete/2: leads nowhere: there is no /dialogues/1/priorities here',
      '/provenance/dialogues~11: leads to no field of this record',
    ]);
  });

  test('throw what the other returns', () => {
    const result = safeParseCouncils({ dialogues: 3 });
    expect(result.success).toBe(false);
    if (!result.success) {
      expect(result.error.message).toContain('not a valid set of councils: 1 fault');
      expect(() => parseCouncils({ dialogues: 3 })).toThrow(result.error);
    }
  });
});

describe('whatever is given', () => {
  const words = ['2014', '2014-13', 'closed', 'done', 'dropped', 'industry', 'skills', '/actions', 's1', 'm1', 'bolts'];

  describe.each([
    ['a dialogue', { parse: parseDialogue, safeParse: safeParseDialogue }, fullDialogue],
    ['several councils', { parse: parseCouncils, safeParse: safeParseCouncils }, fullCouncils],
  ] as const)('%s', (_, reader, full) => {
    const { spot, json, altered } = near(full, words);

    test('from any JSON', () => {
      fc.assert(
        fc.property(
          fc.oneof(fc.jsonValue(), json, fc.dictionary(fc.constantFrom(...Object.keys(full)), json)),
          (input) => {
            isReadOrRefused(reader, deepFrozen(input));
          },
        ),
        { numRuns: 300 },
      );
    });

    test('from one with something put in, taken out or put in its place', () => {
      let read = 0;
      let refused = 0;
      fc.assert(
        fc.property(altered, (input) => {
          if (isReadOrRefused(reader, deepFrozen(input))) read += 1;
          else refused += 1;
        }),
        { numRuns: 300 },
      );
      expect(read).toBeGreaterThan(10);
      expect(refused).toBeGreaterThan(10);
    });

    test('anything that is no JSON, anywhere, is refused at its place', () => {
      const odd = fc.constantFrom<() => unknown>(
        () => null,
        () => undefined,
        () => Number.NaN,
        () => 3n,
        () => () => 1,
        () => new Date(0),
        () => new (class Seat {})(),
      );
      fc.assert(
        fc.property(spot, odd, (at, make) => {
          const input = structuredClone(full) as unknown;
          alter(input, steps(at as ''), make(), false);
          expect(places(reader.safeParse(input))).toContain(at);
        }),
        { numRuns: 200 },
      );
    });
  });
});

describe('the schemas themselves', () => {
  test.each([
    ['dialogue', dialogueSchema, fullDialogue],
    ['councils', councilsSchema, fullCouncils],
  ] as const)('%s: Zod, Standard Schema and JSON Schema agree', async (_, schema, document) => {
    expect(schema.parse(document)).toStrictEqual(document);
    expect(await schema['~standard'].validate(document)).toStrictEqual({ value: document });
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      z.toJSONSchema(schema, { io: 'input' }),
    );
    expect(validate(document)).toBe(true);
    expect(validate({ ...document, wibble: 1 })).toBe(false);
  });
});
