import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { assessDialogue, type Dialogue, type Finding, parseDialogue, riskRegister } from 'industrial-strategy';
import { dialogues } from 'industrial-strategy/data/dialogues';
import { minutedDialogues } from 'industrial-strategy/data/minuted-dialogues';
import { describe, expect, test } from 'vitest';
import { deepFrozen } from '../reading.js';
import { reversed } from '../reversed.js';
import { fullDialogue as full } from './full-dialogue.js';

const widgets = parseDialogue(
  JSON.parse(readFileSync(new URL('../../examples/widget-dialogue.json', import.meta.url), 'utf8')),
);
const all: readonly Dialogue[] = [widgets, full, ...dialogues, ...minutedDialogues];
const dayOf = ({ asAt }: Dialogue): string => (typeof asAt === 'string' ? `${asAt}-12-28`.slice(0, 10) : '2016-03-01');

const copy = (dialogue: Dialogue): Dialogue => JSON.parse(JSON.stringify(dialogue)) as Dialogue;

describe('every dialogue at hand', () => {
  test('every rule runs on it, the same bytes whatever the order of keys, with the document left as it was', () => {
    for (const dialogue of all) {
      const asOf = dayOf(dialogue);
      const assessment = assessDialogue(deepFrozen(copy(dialogue)), { asOf });
      expect([dialogue.name, assessment.errors]).toEqual([dialogue.name, []]);
      const bytes = JSON.stringify(assessment);
      expect(JSON.stringify(assessDialogue(reversed(copy(dialogue)) as Dialogue, { asOf }))).toBe(bytes);
      expect(JSON.stringify(JSON.parse(bytes))).toBe(bytes);
    }
  });

  test('the same verdicts whatever the order of its lists', () => {
    const verdicts = (dialogue: Dialogue): readonly (readonly [string, string, string])[] =>
      assessDialogue(dialogue, { asOf: dayOf(dialogue) }).findings.map((f) => [f.fingerprint, f.outcome, f.messageId]);
    const lists = ['members', 'meetings', 'priorities', 'actions', 'commitments', 'outputs', 'forumLinks'] as const;
    for (const dialogue of all) {
      const turned: Record<string, unknown> = { ...dialogue };
      for (const key of lists) if (dialogue[key] !== undefined) turned[key] = [...dialogue[key]].reverse();
      expect([dialogue.name, verdicts(turned as Dialogue)]).toEqual([dialogue.name, verdicts(dialogue)]);
    }
  });

  test('no number that JSON cannot hold', () => {
    const numbers = (value: unknown): readonly number[] =>
      typeof value === 'number'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(numbers)
          : [];
    for (const dialogue of [...all, {}, { name: 'Bare', incomplete: ['/priorities'], priorities: [{}] } as Dialogue]) {
      const { findings } = assessDialogue(dialogue, { asOf: dayOf(dialogue) });
      expect(numbers(findings).filter((n) => !Number.isFinite(n) || Object.is(n, -0))).toEqual([]);
    }
  });

  test('no risk is low while fewer than half of what it is read from is known', () => {
    for (const dialogue of all) {
      const { risks } = riskRegister(assessDialogue(dialogue, { asOf: dayOf(dialogue) }));
      for (const { level, knownShare } of risks) {
        if (level === 'low') expect(Number(knownShare)).toBeGreaterThanOrEqual(1 / 2);
      }
    }
  });
});

/** Takes a fact away, leaving it unknown. */
type Loss = (dialogue: Record<string, unknown>, n: number) => void;
type Bag = Record<string, unknown>;

/** One record of a list, by turns. */
const recordOf = (dialogue: Bag, list: string, n: number): Bag | undefined => {
  const records = dialogue[list] as readonly Bag[] | undefined;
  return records === undefined || records.length === 0 ? undefined : records[n % records.length];
};
const field =
  (list: string, key: string): Loss =>
  (dialogue, n) => {
    delete recordOf(dialogue, list, n)?.[key];
  };
const whole =
  (key: string): Loss =>
  (dialogue) => {
    delete dialogue[key];
  };
const partial =
  (list: string): Loss =>
  (dialogue) => {
    dialogue['incomplete'] = [...((dialogue['incomplete'] as readonly string[] | undefined) ?? []), list];
  };
const ofItem =
  (key: string): Loss =>
  (dialogue, n) => {
    const agenda = recordOf(dialogue, 'meetings', n)?.['agenda'] as Bag[] | undefined;
    delete agenda?.[Math.floor(n / 7) % agenda.length]?.[key];
  };
const ofTerms =
  (key: string): Loss =>
  (dialogue) => {
    delete (dialogue['termsOfReference'] as Bag | undefined)?.[key];
  };

// What is left out of these is said to mean something by the model: whose an item was tabled for, a member's last day.
const losses: readonly Loss[] = [
  ...['kind', 'minutes', 'priorities', 'outcome', 'challenge', 'challengesGovernment'].map(ofItem),
  ...['agenda', 'attendance', 'decided'].map((key) => field('meetings', key)),
  ...[
    'stage',
    'scope',
    'horizonMonths',
    'agreedByIndustry',
    'agreedByGovernment',
    'statesProductivity',
    'needs',
    'due',
  ].map((key) => field('priorities', key)),
  ...['owners', 'published', 'benefits', 'due'].map((key) => field('actions', key)),
  ...['use', 'stage', 'seenIn', 'sharedWith', 'published', 'benefits'].map((key) => field('outputs', key)),
  ...['statesAdditionality', 'businessCase', 'hasBusinessCase', 'additionality', 'benefits'].map((key) =>
    field('investmentRequests', key),
  ),
  ...['by', 'kind'].map((key) => field('commitments', key)),
  ...['purpose', 'rulesOutLobbying', 'statesScope', 'competitionSafeguards'].map(ofTerms),
  ...[
    'priorities',
    'actions',
    'outputs',
    'commitments',
    'investmentRequests',
    'government',
    'forumLinks',
    'localLinks',
  ].map(whole),
  ...['advocacy', 'memberSurvey', 'departmentsWithStake', 'meetings'].map(whole),
  ...['/priorities', '/actions', '/outputs', '/commitments', '/investmentRequests', '/meetings'].map(partial),
];

const [ofWidgets, ofFull] = [widgets, full].map(
  (dialogue) =>
    new Map<string, Finding>(
      assessDialogue(dialogue, { asOf: dayOf(dialogue) }).findings.map((finding) => [finding.fingerprint, finding]),
    ),
);

test('knowing less never makes a verdict another one: it stands, or cannot be told', () => {
  let lost = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(widgets, full),
      fc.array(fc.tuple(fc.constantFrom(...losses), fc.nat({ max: 60 })), { minLength: 1, maxLength: 10 }),
      (dialogue, taken) => {
        const asOf = dayOf(dialogue);
        const before = dialogue === widgets ? ofWidgets : ofFull;
        const less = copy(dialogue) as Bag & Dialogue;
        for (const [loss, n] of taken) loss(less, n);
        for (const finding of assessDialogue(less, { asOf }).findings) {
          if (finding.outcome !== 'passed' && finding.outcome !== 'failed') {
            lost += finding.outcome === 'cantTell' ? 1 : 0;
            continue;
          }
          // Where meetings are not listed, the stated figure stands in for them, and the two may disagree.
          if (finding.ruleId === 'focus/cadence') continue;
          const known = before?.get(finding.fingerprint);
          expect(known?.outcome, `${finding.fingerprint}: ${finding.message} | ${known?.message}`).toBe(
            finding.outcome,
          );
        }
      },
    ),
    { numRuns: 150 },
  );
  expect(lost).toBeGreaterThan(0);
});
