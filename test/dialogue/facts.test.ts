import { expect, test } from 'vitest';
import { questionsOf } from '../../src/core/settled-by.js';
import { acrossCouncilsRules, assessDialogue, focusRules, outputsRules } from '../../src/dialogue/index.js';
import type { Dialogue } from '../../src/dialogue/model.js';
import { assess } from '../../src/rules/assess.js';
import type { Assessment } from '../../src/rules/finding.js';
import type { AnyRule } from '../../src/rules/rule.js';
import type { Example } from '../../src/testing/index.js';
import { alone } from '../alone.js';

// What the rules on dialogue ask, as data: a reader can group it, count it and say it in another language.

const asOf = '2016-03-01';
const examples = import.meta.glob<{ readonly examples: readonly Example<unknown>[] }>('./rules/**/*.examples.ts');
const rules = [...focusRules, ...outputsRules, ...acrossCouncilsRules] as readonly AnyRule<unknown>[];

/** The rule that a file of examples is of: those across councils belong to the pack on outputs. */
const ruleOf = (path: string): AnyRule<unknown> | undefined => {
  const [, name] = /\/([^/]+\/[^/]+)\.examples\.ts$/.exec(path) ?? [];
  return rules.find(({ id }) => id === name?.replace(/^across\//, 'outputs/'));
};

const asked = ({ findings }: Assessment) => findings.flatMap(({ settledBy }) => settledBy?.facts ?? []);

test.each(Object.keys(examples))('every fact of %s is asked for in questions', async (path) => {
  const rule = ruleOf(path);
  if (rule === undefined) throw new Error(`No rule belongs to ${path}.`);
  const file = await examples[path]?.();
  for (const { subject, options } of file?.examples ?? []) {
    const assessment = assess(subject, alone(rule), { asOf, ...options });
    for (const question of asked(assessment).flatMap(questionsOf)) {
      expect(assessment.asks).toHaveProperty([question.ask ?? question.need]);
    }
  }
});

/** What a rule asks of a document that may hold words which no list knows. */
function facts(ruleId: string, subject: unknown) {
  return asked(assess(subject, [rules.find(({ id }) => id === ruleId) as AnyRule<unknown>], { asOf }));
}

const OPENED = { title: 'Skills', opened: '2015-01' };

test.each([
  [
    'focus/long-term',
    { priorities: [{ ...OPENED, status: 'open', horizonMonths: 60, scope: 'regional' }] },
    { at: '/priorities/0/scope', ask: 'priority/scope', of: 'Skills', word: 'regional' },
    'whom Skills is for (“regional” is no word known here)',
  ],
  [
    'focus/few-priorities',
    { priorities: Array.from({ length: 6 }, () => ({ ...OPENED, status: 'parked' })) },
    { at: '/priorities/0/status', ask: 'work/became', of: 'Skills', word: 'parked' },
    'what became of Skills (“parked” is no word known here)',
  ],
  [
    'outputs/policy-influence',
    { outputs: [{ title: 'Plan', use: 'praised' }] },
    { at: '/outputs/0/use', ask: 'output/use', of: 'Plan', word: 'praised' },
    'what use was made of Plan (“praised” is no word known here)',
  ],
  [
    'focus/shared-agency',
    { actions: [{ title: 'Map skills', status: 'agreed', owners: ['unions'] }] },
    { at: '/actions/0/owners', ask: 'action/owners', of: 'Map skills', word: 'unions' },
    'who owns it: Map skills (“unions” is no word known here)',
  ],
])('%s asks of a word that it does not know by itself', (ruleId, subject, fact, need) => {
  expect(facts(ruleId, subject)[0]).toEqual({ ...fact, need });
});

test('what is to be found out of the entries of a list stands beside the list', () => {
  const list = { need: 'the actions agreed', ask: 'actions/all' };
  const also = [
    { need: 'and who owns them', ask: 'actions/owners' },
    { need: 'and which were dropped', ask: 'actions/dropped' },
  ];
  expect(facts('focus/shared-agency', {})).toEqual([
    {
      at: '/actions',
      need: 'the actions agreed, and who owns them; and which were dropped',
      parts: [{ ...list, also }],
    },
  ]);
});

test('what a list lacks is asked for as its rest', () => {
  const subject: Dialogue = { actions: [], incomplete: ['/actions'] };
  expect(facts('focus/shared-agency', subject)[0]?.need).toBe(
    'the rest of the actions agreed, and who owns them; and which were dropped',
  );
});

test('months looked back over are data in a text and in a question', () => {
  const council: Dialogue = { established: '2015-06-01' };
  const finding = assessDialogue(council, { asOf }).findings.find(({ ruleId }) => ruleId === 'focus/decides');
  const window = { months: 12, to: asOf, cut: { at: 'establishment', on: '2015-06-01' } };
  expect(finding?.data['window']).toEqual(window);
  expect(finding?.settledBy?.facts[0]?.parts?.[0]).toMatchObject({ ask: 'meetings/all', data: { window } });
});
