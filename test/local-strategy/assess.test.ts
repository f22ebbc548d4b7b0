import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localGrowthPlans } from '../../src/data/local-growth-plans.js';
import { localIndustrialStrategies, westMidlands2019 } from '../../src/data/local-strategies.js';
import {
  euSmartSpecialisation,
  foundations2017To2021,
  uk2017,
  ukPlanForGrowth2021,
} from '../../src/data/national-strategies.js';
import { alignmentRules } from '../../src/local-strategy/alignment.js';
import { assessAlignment } from '../../src/local-strategy/assess-alignment.js';
import { assessProcess } from '../../src/local-strategy/assess-process.js';
import type { LocalStrategy } from '../../src/local-strategy/model/strategy.js';
import { processRules } from '../../src/local-strategy/process.js';
import type { Assessment, Finding } from '../../src/rules/finding.js';
import { InvalidOptionsError } from '../../src/rules/refuse-options.js';
import type { AnyRule } from '../../src/rules/rule.js';
import { findSource } from '../../src/sources/index.js';
import { full } from './full.js';

const asOf = '2019-12-31';
const national = uk2017;

const of = ({ findings }: Assessment, ruleId: string): Finding => {
  const found = findings.find((finding) => finding.ruleId === ruleId);
  if (found === undefined) throw new Error(`no finding of ${ruleId}`);
  return found;
};

/** The same document with the keys of every object in reverse order. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  ) as T;
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
}

describe('the packs', () => {
  test('have the rows of the catalogue, in its order', () => {
    expect(alignmentRules.map(({ id }) => id.replace('alignment/', ''))).toEqual([
      ...['foundations', 'grand-challenges', 'national-trace', 'outcomes-linked', 'productivity', 'evidence'],
      ...['open-evidence', 'strengths-and-weaknesses', 'adjacent-assets', 'distinctive', 'specialised'],
      ...['sector-definitions'],
      ...['foundational-economy', 'inclusion', 'long-term', 'specific', 'few-priorities', 'evaluation-plan'],
      ...['policy-lessons', 'collaboration', 'across-regions', 'asks-of-government', 'agreed'],
    ]);
    expect(processRules.map(({ id }) => id.replace('process/', ''))).toEqual([
      ...['stages', 'on-time', 'sign-off-delay', 'early-engagement', 'leaders-early', 'consultation-document'],
      ...['local-sign-off-time', 'broad-engagement', 'stakeholders-told'],
      ...['consult-after-evidence', 'updates', 'gatekeeper', 'early-government', 'expectations-clear'],
      ...[
        'funding-clarity',
        'central-support',
        'shared-evidence',
        'growth-bodies-clear',
        'officials-visited',
        'capacity',
        'survived-co-design',
      ],
      ...['live-evidence', 'captured-elsewhere', 'authorities-contribute', 'boundaries', 'implementation-plan'],
      ...['oversight', 'linked-plans', 'borough-plans', 'funding-streams'],
    ]);
  });

  test.each<[string, readonly AnyRule<never>[]]>([
    ['alignment', alignmentRules],
    ['process', processRules],
  ])('%s has every rule that is written', (pack, rules) => {
    const files = readdirSync(new URL(`../../src/local-strategy/rules/${pack}`, import.meta.url)).filter(
      (file) => file !== 'index.ts',
    );
    expect(files.map((name) => `${pack}/${name.replace('.ts', '')}`).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  test.each([...alignmentRules, ...processRules].map((rule: AnyRule<never>) => [rule.id, rule] as const))(
    '%s cites documents that there are, names its numbers after itself, and never says must',
    (id, rule) => {
      expect(rule.version).toMatch(/^\d+\.\d+\.0$/);
      for (const { source } of rule.sources) expect(findSource(source)).not.toBeNull();
      for (const [name, { id: parameter }] of Object.entries(rule.parameters)) expect(parameter).toBe(`${id}/${name}`);
      const texts = Object.values(rule.messages).flatMap((messages) =>
        Object.values(messages ?? {}).map((text) => (typeof text === 'string' ? text : text[1])),
      );
      const prose = [rule.title, rule.question, rule.rationale, ...(rule.assumptions ?? []), ...texts];
      expect(prose.filter((text) => /\bmust\b/i.test(text ?? ''))).toEqual([]);
    },
  );
});

describe('alignment', () => {
  const strategy: LocalStrategy = {
    id: 'arden',
    name: 'Arden Local Industrial Strategy',
    framework: national.id as string,
    priorities: [{ name: 'Tools', foundations: [{ id: 'ideas' }] }],
  };

  test('leaves findings of every rule, with pointers into one document', () => {
    const assessment = assessAlignment(strategy, national, { asOf });
    expect([...new Set(assessment.findings.map(({ ruleId }) => ruleId))]).toEqual(alignmentRules.map(({ id }) => id));
    expect(assessment.errors).toEqual([]);
    expect(assessment.subject).toEqual({ type: 'alignment', id: 'arden', name: 'Arden Local Industrial Strategy' });
    const places = assessment.findings.flatMap(({ related, settledBy }) => [
      ...related,
      ...(settledBy?.facts ?? []).map(({ at }) => at),
    ]);
    expect(places.filter((at) => !/^\/(strategy|national|crosswalk|others)(\/|$)/.test(at))).toEqual([]);
  });

  test('reads other frameworks through the crosswalk in its options', () => {
    const all: LocalStrategy = {
      ...strategy,
      priorities: [{ foundations: ['ideas', 'people', 'infrastructure'].map((id) => ({ id })) }],
    };
    const without = of(assessAlignment(all, ukPlanForGrowth2021, { asOf: '2021-06-01' }), 'alignment/foundations');
    expect([without.outcome, without.messageId]).toEqual(['cantTell', 'framework']);
    const options = { asOf: '2021-06-01', crosswalk: foundations2017To2021 };
    const through = of(assessAlignment(all, ukPlanForGrowth2021, options), 'alignment/foundations');
    expect(through.message).toBe(
      'Each of the pillars of investment is taken up: Infrastructure, Skills and Innovation.',
    );
    expect(through.confidence).toBe('analyst');
  });

  test('compares with the others in its options', () => {
    const codes = ['tools', 'ports'];
    const coded: LocalStrategy = { ...strategy, priorities: [{ ...strategy.priorities?.[0], codes }] };
    const outcome = (others?: readonly LocalStrategy[]): string =>
      of(assessAlignment(coded, national, { asOf, others }), 'alignment/distinctive').outcome;
    expect(outcome([])).toBe('inapplicable');
    expect(outcome([{ ...coded, id: 'forest' }])).toBe('failed');
  });

  test('makes a requirement of the prospectus only for strategies under its framework, while it was in force', () => {
    const force = (one: LocalStrategy, day: string, against = national): unknown =>
      assessAlignment(one, against, { asOf: day }).rules['alignment/long-term']?.force;
    expect(force(strategy, asOf)).toBe('requirement');
    expect(force(strategy, '2021-04-01')).toBe('recommendation');
    expect(force({ ...strategy, framework: 'uk-modern-industrial-strategy-2025' }, asOf)).toBe('recommendation');
    const { framework: _, ...unsaid } = strategy;
    expect(force(unsaid, asOf)).toBe('recommendation');
    expect(force({ ...strategy, framework: euSmartSpecialisation.id as string }, asOf, euSmartSpecialisation)).toBe(
      'recommendation',
    );
    const heuristic = assessAlignment(strategy, national, { asOf }).rules;
    // What a firm would have is no requirement, although the prospectus is cited beside it.
    expect(heuristic['alignment/foundations']?.force).toBe('heuristic');
    expect(heuristic['alignment/grand-challenges']?.force).toBe('heuristic');
    expect(heuristic['alignment/specific']?.force).toBe('heuristic');
    expect(heuristic['alignment/productivity']?.force).toBe('recommendation');
  });

  test('remarks on what holds for the run as a whole', () => {
    const partly: LocalStrategy = {
      ...strategy,
      textSeen: 'part',
      incomplete: ['/strengths'],
      publication: { actual: '2020-07' },
    };
    expect(assessAlignment(partly, national, { asOf }).notes).toEqual([
      'The text of the strategy was not read whole; what its lists do not name is not known.',
      'The list at /strategy/strengths is known to be partial.',
      'The strategy was published in 2020-07, after 2019-12-31; it is judged as it was published.',
    ]);
    expect(assessAlignment({ ...strategy, textSeen: 'none' }, ukPlanForGrowth2021, { asOf }).notes).toEqual([
      'The text of the strategy was not seen; what its lists do not name is not known.',
      'The national strategy came into force on 2021-03-03, after 2019-12-31.',
      'The strategy was written for uk-industrial-strategy-2017 and is held against uk-plan-for-growth-2021; what it takes up is read through a crosswalk or not at all.',
    ]);
    expect(assessAlignment(strategy, national, { asOf: '2021-04-01' }).notes).toEqual([
      'The national strategy ended in 2021-03, before 2021-04-01.',
    ]);
    expect(assessAlignment(strategy, national, { asOf }).notes).toEqual([]);
  });

  test('refuses what is no document, and options that cannot be used', () => {
    expect(() => assessAlignment(null as never, national, { asOf })).toThrow(/strategy is null/);
    expect(() => assessAlignment(strategy, 'uk-2017' as never, { asOf })).toThrow(/national strategy is string/);
    expect(() => assessAlignment(strategy, national, {} as never)).toThrow(/asOf: '2016-03-01'/);
    expect(() => assessAlignment(strategy, national, undefined as never)).toThrow(InvalidOptionsError);
    expect(() => assessAlignment(strategy, national, { asOf, crosswalks: [] } as never)).toThrow(
      /no option "crosswalks"/,
    );
  });
});

describe('process', () => {
  test('leaves findings of every rule, of the strategy by its name', () => {
    const assessment = assessProcess(westMidlands2019, { asOf });
    expect([...new Set(assessment.findings.map(({ ruleId }) => ruleId))]).toEqual(processRules.map(({ id }) => id));
    expect(assessment.subject).toEqual({ type: 'strategy', id: westMidlands2019.id, name: westMidlands2019.name });
    expect(assessment.notes).toEqual([
      'The text of the strategy was not read whole; what its lists do not name is not known.',
      // Of its making not all was found either.
      'The list at /bodies is known to be partial.',
      'The list at /agreements is known to be partial.',
      'The list at /drafts is known to be partial.',
      'The list at /employment/lines is known to be partial.',
      'The list at /engagement/2/groups is known to be partial.',
    ]);
  });

  test('refuses what is no document, and options that cannot be used', () => {
    expect(() => assessProcess(undefined as never, { asOf })).toThrow(/strategy is undefined/);
    expect(() => assessProcess({}, undefined as never)).toThrow(InvalidOptionsError);
  });
});

test.each(
  [full, ...localIndustrialStrategies, ...localGrowthPlans].map((strategy) => [strategy.id, strategy] as const),
)('%s is judged without breaking a rule, the same for any order of keys, and left as it was', (_, strategy) => {
  const one = frozen(structuredClone(strategy));
  const others = [frozen(structuredClone(westMidlands2019))];
  const judged = [assessAlignment(one, national, { asOf, others }), assessProcess(one, { asOf })];
  const turned = [
    assessAlignment(reversed(one), reversed(national), { asOf, others: reversed(others) }),
    assessProcess(reversed(one), { asOf }),
  ];
  expect(judged.flatMap(({ errors }) => errors)).toEqual([]);
  expect(JSON.stringify(turned)).toBe(JSON.stringify(judged));
});
