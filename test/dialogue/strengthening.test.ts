import { assessDialogue, findRule, strengtheningOptions } from 'industrial-strategy';
import { expect, test } from 'vitest';
import { assessmentWith, type Told } from './findings.js';

const states = (told: readonly Told[]): Readonly<Record<string, string>> =>
  Object.fromEntries(strengtheningOptions(assessmentWith(told)).map(({ id, state }) => [id, state]));

test('there are ten, each with its citation, whatever was found', () => {
  const options = strengtheningOptions(assessmentWith([]));
  expect(options).toHaveLength(10);
  expect(new Set(options.map(({ id }) => id)).size).toBe(10);
  for (const { state, source, findings, weight } of options) {
    expect({ state, findings, weight }).toEqual({ state: 'notAsked', findings: [], weight: 0 });
    expect(source).toEqual({ source: 'ifg-2016', section: 'Strengthening strategic dialogue' });
  }
});

test('only a failure recommends: what cannot be told leaves it open, a pass does not ask for it', () => {
  const told = (outcome: Told['outcome']): Told => ({
    rule: 'representation/communications',
    outcome,
    ...(outcome === 'failed' ? { severity: 'note' as const } : {}),
  });
  expect(states([told('failed')])['communications-hub']).toBe('recommended');
  expect(states([told('cantTell')])['communications-hub']).toBe('open');
  expect(states([told('untested')])['communications-hub']).toBe('open');
  expect(states([told('passed')])['communications-hub']).toBe('notNeeded');
  expect(states([told('inapplicable')])['communications-hub']).toBe('notNeeded');
});

test('a failure that is accepted recommends nothing', () => {
  const accepted: Told = {
    rule: 'representation/communications',
    outcome: 'failed',
    severity: 'note',
    waiver: 'The department does it.',
  };
  expect(states([accepted])['communications-hub']).toBe('notNeeded');
});

test('ranked by how many failed and how loud, each with the failures behind it', () => {
  const options = strengtheningOptions(
    assessmentWith([
      { rule: 'representation/communications', outcome: 'failed', severity: 'note' },
      { rule: 'representation/sme-voice', outcome: 'failed', severity: 'error', key: 'by-employment' },
      { rule: 'representation/sme-voice', outcome: 'passed', key: 'by-enterprises' },
      { rule: 'focus/open-discussion', outcome: 'failed', severity: 'note' },
      { rule: 'focus/new-issues', outcome: 'failed', severity: 'note' },
      { rule: 'representation/transparency', outcome: 'cantTell' },
    ]),
  );
  expect(options.slice(0, 4).map(({ id, weight, findings }) => [id, weight, findings])).toEqual([
    ['disruptive-voices', 3, ['representation/sme-voice#by-employment']],
    ['unstructured-time', 2, ['focus/open-discussion', 'focus/new-issues']],
    ['communications-hub', 1, ['representation/communications']],
    ['standard-transparency', 0, []],
  ]);
  expect(options[3]?.state).toBe('open');
});

test('nothing is recommended to a council of which nothing is known', () => {
  const options = strengtheningOptions(assessDialogue({ name: 'Widget Council' }, { asOf: '2016-03-01' }));
  expect(options.filter(({ state }) => state === 'recommended')).toEqual([]);
});

test('every rule behind an option ships', () => {
  const assessment = assessDialogue({}, { asOf: '2016-03-01' });
  const open = strengtheningOptions(assessment).flatMap((option) => option.open);
  expect(open.filter((id) => findRule(id) === undefined)).toEqual([]);
  expect(open).toContain('outputs/shared-across-government');
});
