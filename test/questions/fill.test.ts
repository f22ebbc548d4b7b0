import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { businessPopulationReferences } from '../../src/data/index.js';
import {
  acrossCouncilsRules,
  assessCouncils,
  assessDialogue,
  parseCouncils,
  parseDialogue,
} from '../../src/dialogue/index.js';
import { assessProcess, parseLocalStrategy } from '../../src/local-strategy/index.js';
import {
  type Answers,
  councilForm,
  councilsForm,
  type FormQuestion,
  fill,
  portfolioForm,
  strategyForm,
} from '../../src/questions/index.js';
import type { Assessment } from '../../src/rules/finding.js';
import oracle from '../oracles/questions.answers.json' with { type: 'json' };

// The answers are invented, and were worked out by hand with the number of rules that they decide: see `note` in the file.

const told = ({ findings }: Assessment): number => {
  const open = new Set(findings.filter(({ outcome }) => outcome === 'cantTell').map(({ ruleId }) => ruleId));
  return new Set(findings.map(({ ruleId }) => ruleId)).size - open.size;
};

interface Case {
  readonly asOf: string;
  readonly references?: readonly string[];
  readonly base: Readonly<Record<string, unknown>>;
  readonly answers: Answers;
}
const {
  council,
  councils,
  'local-strategy': made,
} = oracle as unknown as Readonly<Record<'council' | 'councils' | 'local-strategy', Case>>;

describe('answers decide what the record leaves open', () => {
  const references = businessPopulationReferences.filter(({ id }) => council.references?.includes(id));
  const judge = (document: unknown): Assessment =>
    assessDialogue(parseDialogue(document), { asOf: council.asOf, references });

  test('a council known by its member list alone: 10 rules before, 64 of the 66 that were asked then', () => {
    const before = judge(council.base);
    const { document, review, fault } = fill<unknown>(council.base, council.answers, {
      questions: councilForm,
      parse: parseDialogue,
    });
    expect(fault).toBeUndefined();
    expect(review.filter(({ state }) => state === 'unplaced')).toEqual([]);
    const after = judge(document);
    expect(told(before)).toBeLessThan(20);
    expect(told(after) - told(before)).toBeGreaterThanOrEqual(50);
    expect(told(after)).toBeGreaterThanOrEqual(64);
  });

  test('how a strategy was made: all but what government alone can say', () => {
    const { asOf } = made;
    // Asked since those answers were written.
    const since: Answers = {
      's19-leaders': { before: 'yes' },
      's20-document': { name: 'A plan for X', published: 'yes', date: '2018-03' },
      's21-sign-off': { planned: 'yes' },
      's22-shared-evidence': { partners: 'yes', government: 'no', open: 'yes' },
      's23-status': { status: 'published' },
    };
    const { document, fault, review } = fill<unknown>(
      made.base,
      { ...made.answers, ...since },
      { questions: strategyForm, parse: parseLocalStrategy },
    );
    expect(fault).toBeUndefined();
    expect(review.filter(({ state }) => state === 'unplaced')).toEqual([]);
    const after = assessProcess(document as never, { asOf });
    const open = after.findings.filter(({ outcome }) => outcome === 'cantTell').map(({ ruleId }) => ruleId);
    expect(open).toEqual(['process/growth-bodies-clear']);
  });

  test('several councils together: all three', () => {
    const two = { dialogues: ['x', 'y'].map((id) => ({ ...council.base, id, name: `Council ${id}` })) };
    const { document } = fill<unknown>(two, councils.answers, { questions: councilsForm, parse: parseCouncils });
    const after = assessCouncils(document as never, { asOf: council.asOf });
    // What recurs was not asked when these answers were written.
    expect(told(after)).toBeGreaterThanOrEqual(acrossCouncilsRules.length - 1);
  });
});

const members = {
  members: [
    { id: 'a', role: 'member', organisation: { name: 'Acme', kind: 'business' } },
    { role: 'member', organisation: { name: 'Bolt', kind: 'business' } },
    { role: 'member', organisation: { name: 'Bolt', kind: 'representative-body' } },
  ],
};
const filled = (answers: Answers, document: unknown = members) =>
  fill(document as Record<string, unknown>, answers, { questions: councilForm, source: 'the secretary' });

describe('what an answer writes', () => {
  test('a field, with who said so', () => {
    const { document, review } = filled({ 'c01-purpose': { statesPurpose: 'yes' } }, {});
    expect(document).toEqual({
      termsOfReference: { statesPurpose: true },
      provenance: { 'termsOfReference/statesPurpose': { source: 'the secretary', confidence: 'analyst' } },
    });
    expect(review).toEqual([
      {
        question: 'c01-purpose',
        line: null,
        column: 'statesPurpose',
        state: 'written',
        at: '/termsOfReference/statesPurpose',
        because: null,
      },
    ]);
  });

  test.each(['', '?', ' ', undefined])('%j sets nothing', (blank) => {
    const { document, review } = filled(
      { 'c01-purpose': { statesPurpose: blank }, 'c08-sub-groups': blank as string },
      {},
    );
    expect([document, review]).toEqual([{}, []]);
  });

  test('none: what the question says it sets; a question without a none places nothing', () => {
    expect(filled({ 'c08-sub-groups': 'None' }, {}).document).toMatchObject({ subGroups: [] });
    const { document, review } = filled({ 'c01-purpose': 'none' }, {});
    expect(document).toEqual({});
    expect(review).toEqual([expect.objectContaining({ state: 'unplaced', because: 'this question has no “none”' })]);
  });

  test('a question on records that are there never makes the list', () => {
    const { document, review } = filled({ 'c17-agreed': [{ priority: 'Skills', industry: 'yes' }] }, {});
    expect(document).toEqual({});
    expect(review[0]?.because).toBe('the document has no such list to add to');
  });

  test('a line finds its record; of two that go by one name, neither is taken', () => {
    const { document, review } = filled({
      'c30-sizes': [
        { member: 'acme', size: 'small', region: 'Wales' },
        { member: 'Bolt', size: 'small' },
        { member: 'Cog', size: 'small' },
      ],
    });
    expect(document['members']).toEqual([
      {
        id: 'a',
        role: 'member',
        organisation: { name: 'Acme', kind: 'business', sizeBand: 'small', region: 'Wales' },
        provenance: {
          'organisation/sizeBand': { source: 'the secretary', confidence: 'analyst' },
          'organisation/region': { source: 'the secretary', confidence: 'analyst' },
        },
      },
      ...members.members.slice(1),
    ]);
    expect(review.filter(({ state }) => state === 'unplaced').map(({ line, because }) => [line, because])).toEqual([
      [2, 'Bolt: more than one goes by that name'],
      [3, 'Cog is not in the document'],
    ]);
  });

  test('a value that was there is replaced, and told', () => {
    const before = { termsOfReference: { statesPurpose: false } };
    const { document, review } = filled({ 'c01-purpose': { statesPurpose: 'yes' } }, before);
    expect(document).toMatchObject({ termsOfReference: { statesPurpose: true } });
    expect(review[0]).toMatchObject({ state: 'replaced', because: 'false' });
  });

  test('meetings come before what names them, whatever the order given; more makes the list partial', () => {
    const { document, review } = filled(
      {
        'c15-agenda': [{ meeting: '2024-02-01', title: 'Skills', kind: 'strategic' }],
        'c13-meetings': [{ date: '2024-02-01', present: '10-12' }],
        'c13-meetings.more': true,
      },
      {},
    );
    expect(review.filter(({ state }) => state === 'unplaced')).toEqual([]);
    expect(document).toMatchObject({
      incomplete: ['/meetings'],
      meetings: [
        { id: 'm-2024-02-01', date: '2024-02-01', present: { min: 10, max: 12 }, agenda: [{ title: 'Skills' }] },
      ],
    });
  });

  test('what is no answer is told with the likely mend', () => {
    const { review } = filled(
      { 'c01-purpose': { statesPurpose: 'perhaps' }, 'c10-since': { since: 'last May' }, nonsense: { a: 1 } },
      {},
    );
    expect(review.map(({ because }) => because)).toEqual([
      'there is no such question',
      '“perhaps” is neither yes nor no',
      '“last May” is no date: write 2019, 2019-05 or 2019-05-06',
    ]);
  });

  test('a document that contradicts itself comes back with its fault, and nothing is thrown away', () => {
    const answers = { 'c16-priorities': [{ title: 'Skills', opened: '2024-01-01', closed: '2020-01-01' }] };
    const { document, fault } = fill({}, answers, { questions: councilForm, parse: parseDialogue });
    expect(fault?.issues[0]?.pointer).toMatch(/^\/priorities\/0/);
    expect(document).toMatchObject({ priorities: [{ title: 'Skills', closed: '2020-01-01' }] });
  });
});

describe('of any answers', () => {
  const ids = councilForm.map(({ id }) => id);
  const cell = fc.oneof(
    fc.constantFrom('yes', 'no', 'none', '?', '', '2024-02-01', '12', 'Acme', 'Bolt; Acme', 'member', '<b>', '='),
    fc.string({ maxLength: 6 }),
  );
  const rowOf = (question: FormQuestion) =>
    fc.record(Object.fromEntries((question.columns ?? []).map(({ key }) => [key, cell])), { requiredKeys: [] });
  const answersOf = fc
    .subarray(councilForm as FormQuestion[], { maxLength: 6 })
    .chain((questions) =>
      fc.record(
        Object.fromEntries(
          questions.map((question) => [
            question.id,
            fc.oneof(cell, rowOf(question), fc.array(rowOf(question), { maxLength: 3 })),
          ]),
        ),
      ),
    ) as fc.Arbitrary<Answers>;
  const strip = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

  test('nothing filled in changes nothing', () => {
    expect(filled({}).document).toEqual(members);
    expect(ids.length).toBe(new Set(ids).size);
  });

  test('twice is once, the order does not matter, nothing throws and the document given stays', () => {
    fc.assert(
      fc.property(answersOf, (answers) => {
        const before = strip(members);
        const once = filled(answers);
        expect(members).toEqual(before);
        const turned = Object.fromEntries(Object.entries(answers).reverse());
        expect(filled(turned).document).toEqual(once.document);
        expect(fill(once.document, answers, { questions: councilForm, source: 'the secretary' }).document).toEqual(
          once.document,
        );
      }),
      { numRuns: 150 },
    );
  });

  test('every cell that is filled is written, replaced, said again or told to be unplaced', () => {
    const answers: Answers = { 'c16-priorities': [{ title: 'Skills', opened: '2020', months: 'many', scope: 'firm' }] };
    const { review } = filled(answers, {});
    expect(review.map(({ column, state }) => [column, state])).toEqual([
      ['title', 'written'],
      ['opened', 'written'],
      ['months', 'unplaced'],
      ['scope', 'written'],
    ]);
  });
});

describe('every question', () => {
  const forms = { councilForm, councilsForm, strategyForm, portfolioForm };

  test.each(Object.entries(forms))('%s: has an id of its own, ends as one, and names its columns', (_, form) => {
    expect(new Set(form.map(({ id }) => id)).size).toBe(form.length);
    for (const { question, columns = [], answer, mark, list } of form) {
      expect(question).toMatch(/\?$/);
      expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
      if (answer === 'names') expect(mark).toBeDefined();
      if (answer === 'table') expect(list).toBeDefined();
    }
  });
});
