import { describe, expect, test } from 'vitest';
import type { Council, Member } from '../src/council/model.js';
import { representationRules } from '../src/council/representation.js';
import { acrossCouncilsRules } from '../src/dialogue/across-councils.js';
import { councilsFields, dialogueFields } from '../src/dialogue/fields.js';
import { focusRules } from '../src/dialogue/focus.js';
import { outputsRules } from '../src/dialogue/outputs.js';
import type { FieldType, RecordType } from '../src/documents/field-types.js';
import { alignmentRules } from '../src/local-strategy/alignment.js';
import { alignmentFields, localStrategyFields } from '../src/local-strategy/fields.js';
import type { LocalStrategy } from '../src/local-strategy/model/strategy.js';
import { processRules } from '../src/local-strategy/process.js';
import type { NationalStrategy } from '../src/national-strategy/model.js';
import type { Portfolio } from '../src/portfolio/model.js';
import { portfolioRules } from '../src/portfolio/portfolio-rules.js';
import { assess } from '../src/rules/assess.js';
import type { AnyRule } from '../src/rules/rule.js';
import { fullCouncils, fullDialogue } from './dialogue/full-dialogue.js';
import { full } from './local-strategy/full.js';
import { fullPortfolio } from './portfolio/full-portfolio.js';
import { stepsOf } from './steps.js';

// Twice as long a list takes twice as many steps, in every rule: none holds every record against every other. Steps are
// counted, not timed; how long they take is for the benchmarks.

/** What has to be sorted takes a little more than twice the steps. */
const LINEAR = 2.3;
/** Where every list grows at once, lists are held against lists: priorities against elements, meetings against seats. */
const SQUARE = 4.4;
/** What takes more by its nature. */
const MORE: Readonly<Record<string, number>> = {
  // How alike each two strategies are.
  'portfolio/differentiated': SQUARE,
  // An item that nobody is known to have raised may be any seat's, and bear on any sub-sector: the cube, and what to find
  // out about all of them is put together besides.
  'focus/agenda-not-dominated': 9,
};

const many = <T>(n: number, one: (i: number) => T): readonly T[] => Array.from({ length: n }, (_, i) => one(i));
const firm = (i: number, more: Partial<Member> = {}): Member => ({
  role: 'member',
  from: '2014-01-01',
  organisation: { name: `Firm ${i}`, kind: 'business', subSectors: [`part ${i}`] },
  ...more,
});
const council = (n: number): Council => ({
  asAt: '2016-01-01',
  subGroups: [],
  subSectors: many(n, (i) => `part ${i}`),
  members: many(n, (i) => firm(i)),
  meetings: ['2015-02-01', '2015-06-01', '2015-10-01'].map((date) => ({
    date,
    attendance: many(n, (i) => ({ organisation: `FIRM ${i}`, status: 'present' as const })),
  })),
});
const councils = (n: number) => ({
  jointMechanisms: [],
  dialogues: many(n, (i) => ({ id: `c${i}`, issues: [`issue ${i}`] })),
});

const national: NationalStrategy = {
  id: 'plan',
  foundations: [{ id: 'ideas', asked: 'required' }],
  challenges: [{ id: 'clean', asked: 'optional', missions: [] }],
  sectors: Array.from({ length: 8 }, (_, i) => ({ id: `sector-${i}`, asked: 'optional' as const })),
  objectives: [],
  targets: [{ id: 'jobs', value: 100_000, unit: 'jobs', summable: true }],
};

function strategy(i: number): LocalStrategy {
  return {
    id: `place-${i}`,
    name: `Place ${i}`,
    framework: 'plan',
    themes: [],
    priorities: [
      {
        foundations: [{ id: 'ideas' }],
        challenges: [{ id: 'clean' }],
        missions: [],
        sectors: [],
        objectives: [],
        codes: [`a${i}`, `b${i >> 1}`],
      },
    ],
    sectors: [{ id: 's', national: [{ id: `sector-${i % 8}` }] }],
    silences: [],
    collaborations: [],
    authorities: [{ authority: `council-${i}`, tier: 'single', alsoIn: [] }],
    placeNames: [],
    chapters: [{ text: `kilns${i} works${i >> 1}` }],
    indicators: [
      {
        id: 'jobs',
        unit: 'jobs',
        target: { kind: 'number', value: 10, addsTo: 'jobs', countedElsewhere: 0 },
        actuals: [],
      },
    ],
  };
}

function portfolio(n: number): Portfolio {
  const strategies = Array.from({ length: n }, (_, i) => strategy(i));
  return {
    national,
    strategies,
    complete: true,
    overlaps: [],
    neighbours: strategies.slice(1).map(({ id = '' }, i) => ({ a: `place-${i}`, b: id })),
    reviews: strategies.map(({ id = '' }, i) => ({ strategy: id, by: `panel ${i % 5}`, form: 'f', period: 'p' })),
    register: strategies.map((_, i) => ({ authority: `council-${i}`, tier: 'single' as const })),
  };
}

/** Every list of a document with its entries n times, each time under other names; what is within an entry stays. */
function grown(document: unknown, type: FieldType, n: number): unknown {
  if (Array.isArray(document)) {
    const [entry] = type as readonly [FieldType];
    if (entry === 'p') return []; // marks of partial lists: whole ones make for the most work
    return many(n, (i) => document.map((one) => renamed(one, entry, ` ${i}`))).flat();
  }
  if (!isRecord(document) || typeof type === 'string') return document;
  return mapped(document, (value, key) => grown(value, fieldOf(type, key), n));
}

function renamed(value: unknown, type: FieldType, more: string): unknown {
  if (type === 't') return `${String(value)}${more}`;
  if (Array.isArray(value)) return value.map((one) => renamed(one, (type as readonly [FieldType])[0], more));
  if (!isRecord(value) || typeof type === 'string') return value;
  return mapped(value, (inner, key) => renamed(inner, fieldOf(type, key), more));
}

function fieldOf(type: FieldType, key: string): FieldType {
  const record = type as RecordType;
  return (record[key] ?? record['*'] ?? 'b') as FieldType;
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function mapped(record: object, change: (value: unknown, key: string) => unknown): object {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}

const { national: fullNational } = fullPortfolio;

interface Growing {
  readonly rules: readonly AnyRule<never>[];
  readonly of: (n: number) => unknown;
  readonly asOf: string;
  /** Enough for what grows with the square to outweigh what does not grow. */
  readonly size: number;
  /** How many times the steps for twice the size. */
  readonly most: number;
}

const SUBJECTS: Readonly<Record<string, Growing>> = {
  'a council of n members, meetings at which all of them were': {
    rules: representationRules,
    of: council,
    asOf: '2016-03-01',
    size: 150,
    most: LINEAR,
  },
  'a council of n records of every kind': {
    rules: representationRules,
    of: (n) => grown(fullDialogue, dialogueFields, n),
    asOf: '2016-03-01',
    size: 16,
    most: SQUARE,
  },
  'a dialogue of n records of every kind': {
    rules: [...focusRules, ...outputsRules],
    of: (n) => grown(fullDialogue, dialogueFields, n),
    asOf: '2016-03-01',
    size: 16,
    most: SQUARE,
  },
  'n councils with an issue of their own': {
    rules: acrossCouncilsRules,
    of: councils,
    asOf: '2016-03-01',
    size: 150,
    most: LINEAR,
  },
  'n councils of every kind': {
    rules: acrossCouncilsRules,
    of: (n) => grown(fullCouncils, councilsFields, n),
    asOf: '2016-03-01',
    size: 16,
    most: SQUARE,
  },
  'a strategy and a national strategy with n records of every kind': {
    rules: alignmentRules,
    of: (n) => grown({ strategy: full, national: fullNational, others: [] }, alignmentFields, n),
    asOf: '2019-12-31',
    size: 16,
    most: SQUARE,
  },
  'a strategy with n records of its making': {
    rules: processRules,
    of: (n) => grown(full, localStrategyFields, n),
    asOf: '2019-12-31',
    size: 16,
    most: SQUARE,
  },
  'a portfolio of n strategies': { rules: portfolioRules, of: portfolio, asOf: '2019-12-31', size: 150, most: LINEAR },
};

describe.each(Object.entries(SUBJECTS))('%s', (_, { rules, of, asOf, size, most }) => {
  const [small, large] = [of(size), of(2 * size)];
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
    const judge = (subject: unknown) => assess(subject as never, [rule], { asOf });
    // What is read once for all is read before.
    judge(of(2));
    const [one, two] = [small, large].map((subject) => stepsOf(() => judge(subject))) as [number, number];
    expect(two / one).toBeLessThan(Math.max(most, MORE[rule.id] ?? 0));
  });
});

test.each(representationRules.filter(({ id }) => /sme-voice|ministerial-chair/.test(id)))(
  '130,000 members do not break $id',
  (rule) => {
    const { meetings: _, ...list } = council(0);
    const members = many(130_000, (i) => firm(i, i % 3 === 0 ? { seniority: 'minister' } : {}));
    expect(assess({ ...list, members }, [rule as AnyRule<Council>], { asOf: '2016-03-01' }).errors).toEqual([]);
  },
  120_000,
);
