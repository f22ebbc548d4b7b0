import { describe, expect, test } from 'vitest';
import { sectorCouncils2016 } from '../../src/data/sector-council-profiles-2016.js';
import { acrossCouncilsRules, assessCouncils } from '../../src/dialogue/index.js';
import type { Councils } from '../../src/dialogue/model.js';

const asOf = '2016-04-01';
const outcomes = (councils: Councils): readonly (readonly [string, string])[] =>
  assessCouncils(councils, { asOf }).findings.map(({ ruleId, outcome }) => [ruleId, outcome]);

describe('several councils are judged as one document', () => {
  test('the councils of 2016 had no formal mechanism; of their forum and exchanges too little is on record', () => {
    const assessment = assessCouncils(sectorCouncils2016, { asOf });
    expect(assessment.subject).toEqual({
      type: 'councils',
      id: 'sector-councils-2016',
      name: 'UK sector councils, March 2016',
    });
    expect(assessment.errors).toEqual([]);
    expect(assessment.counts).toEqual({ passed: 0, failed: 1, cantTell: 2, inapplicable: 0, untested: 0 });
    expect(assessment.findings.flatMap(({ settledBy }) => settledBy?.facts.map(({ at }) => at) ?? [])).toEqual([
      '/forum/statesPurpose',
      '/forum/statesRemit',
      // One exchange is on record, of which the table names only who told of it.
      '/exchanges/0/to',
      '/exchanges/0/recurring',
      '/exchanges',
    ]);
    expect(assessment.notes).toEqual([
      'The list at /exchanges is known to be partial.',
      'The list at /dialogues/2/subGroups is known to be partial.',
      'The list at /dialogues/2/regionalLinks is known to be partial.',
      'The issues of these councils are not known, or not in full: Life sciences.',
      'The issues of 12 of 12 councils are of an earlier day; they are taken as still standing on 2016-04-01.',
    ]);
  });

  test('had nothing stood between them, all three fail, and the mapping makes the first no surer than an analyst', () => {
    const bare: Councils = {
      ...sectorCouncils2016,
      forum: { statesPurpose: false, statesRemit: false },
      jointMechanisms: [],
      exchanges: [],
      incomplete: [],
    };
    const assessment = assessCouncils(bare, { asOf });
    expect(assessment.findings.map(({ outcome, severity }) => [outcome, severity])).toEqual([
      ['failed', 'warning'],
      ['failed', 'warning'],
      ['failed', 'note'],
    ]);
    const [issues] = assessment.findings;
    expect(issues?.confidence).toBe('analyst');
    expect(issues?.data['names']).toEqual([
      'Skills (10–11)',
      'Supply chain (6–7)',
      'Business environment (6)',
      'Technology (6–7)',
      'Access to finance (5–6)',
      'International (5)',
    ]);
    expect(issues?.measurements.map(({ name, observed }) => [name, observed])).toEqual([
      ['councils that name the most widely shared issue', { min: 10, max: 11 }],
      ['councils that name Skills', { min: 10, max: 11 }],
      ['councils that name Supply chain', { min: 6, max: 7 }],
      ['councils that name Business environment', 6],
      ['councils that name Technology', { min: 6, max: 7 }],
      ['councils that name Access to finance', { min: 5, max: 6 }],
      ['councils that name International', 5],
    ]);
  });

  test('a limit changed for a reason decides, and is told', () => {
    const options = {
      asOf,
      parameters: { 'outputs/shared-issue-forum/minCouncils': { value: 12, because: 'Only what all share.' } },
    };
    const { findings, overrides } = assessCouncils({ ...sectorCouncils2016, jointMechanisms: [] }, options);
    expect(findings[0]?.outcome).toBe('inapplicable');
    expect(overrides.map(({ parameter, value, replaced }) => [parameter, value, replaced])).toEqual([
      ['outputs/shared-issue-forum/minCouncils', 12, 3],
    ]);
  });

  test('no councils at all', () => {
    expect(outcomes({ dialogues: [], noForum: true, exchanges: [] })).toEqual([
      ['outputs/shared-issue-forum', 'inapplicable'],
      ['outputs/overarching-forum-purpose', 'inapplicable'],
      ['outputs/good-practice-shared', 'failed'],
    ]);
  });

  test('lists known to be partial are told, each once', () => {
    const councils: Councils = {
      dialogues: [{ name: 'Rail Supply Group', asAt: '2017', issues: [] }, { id: 'ports' }],
      incomplete: ['/dialogues', '/dialogues/0/issues'],
    };
    expect(assessCouncils(councils, { asOf }).notes).toEqual([
      'The list at /dialogues is known to be partial.',
      'The issues of these councils are not known, or not in full: Rail Supply Group, ports.',
      'The issues of 1 of 2 councils are of a day after 2016-04-01; they are taken as standing on it already.',
    ]);
  });
});

test('what is no document of councils is said to be none', () => {
  expect(() => assessCouncils(null as unknown as Councils, { asOf })).toThrow(
    new TypeError('assessCouncils: the councils are null; give an object.'),
  );
  expect(() => assessCouncils({} as Councils, { asOf })).toThrow(
    new TypeError('assessCouncils: the dialogues are missing; give a list, such as dialogues: [].'),
  );
  expect(() => assessCouncils({ dialogues: [] }, {} as { asOf: string })).toThrow(/asOf: '2016-03-01'/);
});

test('the order of keys changes nothing', () => {
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turned);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, inner]) => [key, turned(inner)]),
    );
  };
  const assessment = JSON.stringify(assessCouncils(sectorCouncils2016, { asOf }));
  expect(JSON.stringify(assessCouncils(turned(sectorCouncils2016) as Councils, { asOf }))).toBe(assessment);
});

test('the pack has its three rules, in the order of the report', () => {
  expect(acrossCouncilsRules.map(({ id }) => id)).toEqual([
    'outputs/shared-issue-forum',
    'outputs/overarching-forum-purpose',
    'outputs/good-practice-shared',
  ]);
});
