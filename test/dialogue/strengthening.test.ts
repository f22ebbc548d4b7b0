import { assessDialogue, findRule, otherRemedies, strengtheningOptions } from 'industrial-strategy';
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

test('only a failure suggests: what cannot be told leaves it open, a pass does not ask for it', () => {
  const told = (outcome: Told['outcome']): Told => ({
    rule: 'representation/communications',
    outcome,
    ...(outcome === 'failed' ? { severity: 'note' as const } : {}),
  });
  expect(states([told('failed')])['communications-hub']).toBe('suggested');
  expect(states([told('cantTell')])['communications-hub']).toBe('open');
  expect(states([told('untested')])['communications-hub']).toBe('open');
  expect(states([told('passed')])['communications-hub']).toBe('notNeeded');
  expect(states([told('inapplicable')])['communications-hub']).toBe('notNeeded');
});

test('a failure that is accepted suggests nothing', () => {
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
  expect(options.slice(0, 5).map(({ id, weight, findings }) => [id, weight, findings])).toEqual([
    ['cross-forum-representation', 3, ['representation/sme-voice#by-employment']],
    ['unstructured-time', 2, ['focus/open-discussion', 'focus/new-issues']],
    ['communications-hub', 1, ['representation/communications']],
    ['disruptive-voices', 1, ['focus/new-issues']],
    ['standard-transparency', 0, []],
  ]);
  expect(options[4]?.state).toBe('open');
});

test('the areas are those under which the source has them', () => {
  const areas = strengtheningOptions(assessmentWith([])).map(({ area }) => area);
  expect(areas.filter((area) => area === 'representation')).toHaveLength(3);
  expect(areas.filter((area) => area === 'focus')).toHaveLength(4);
  expect(areas.filter((area) => area === 'outputs')).toHaveLength(3);
});

test('guidelines on refresh are not suggested while too few members stay', () => {
  const stale: Told = { rule: 'representation/refresh', outcome: 'failed', severity: 'warning' };
  const leaving: Told = { rule: 'representation/continuity', outcome: 'failed', severity: 'warning' };
  expect(states([stale])['refresh-guidelines']).toBe('suggested');
  expect(states([stale, leaving])['refresh-guidelines']).toBe('withheld');
});

test('what no option answers has its own remedy, loudest first, unless it is accepted', () => {
  const told: readonly Told[] = [
    { rule: 'representation/decisive-size', outcome: 'failed', severity: 'warning' },
    { rule: 'focus/purpose', outcome: 'failed', severity: 'error' },
    { rule: 'representation/communications', outcome: 'failed', severity: 'note' },
    { rule: 'focus/cadence', outcome: 'failed', severity: 'note', waiver: 'It pauses.' },
  ];
  expect(
    otherRemedies(assessmentWith(told)).map(({ fingerprint, remedies }) => [fingerprint, remedies[0]?.message]),
  ).toEqual([
    ['focus/purpose', 'Mend focus/purpose.'],
    ['representation/decisive-size', 'Mend representation/decisive-size.'],
  ]);
});

test('nothing is suggested to a council of which nothing is known', () => {
  const options = strengtheningOptions(assessDialogue({ name: 'Widget Council' }, { asOf: '2016-03-01' }));
  expect(options.filter(({ state }) => state === 'suggested')).toEqual([]);
});

test('every rule behind an option ships', () => {
  const assessment = assessDialogue({}, { asOf: '2016-03-01' });
  const open = strengtheningOptions(assessment).flatMap((option) => option.open);
  expect(open.filter((id) => findRule(id) === undefined)).toEqual([]);
  expect(open).toContain('outputs/shared-across-government');
});
