import { describe, expect, test } from 'vitest';
import { assess, run } from '../../src/rules/assess.js';
import type { Force, Standing } from '../../src/rules/finding.js';
import { type AnyRule, ruleFor } from '../../src/rules/rule.js';
import { findSource } from '../../src/sources/index.js';

const UK2017 = 'uk-industrial-strategy-2017';

function ruleOn(standing: Standing, ...sources: readonly string[]): AnyRule<object> {
  const [first = 'lga-2019', ...more] = sources;
  const cite = (source: string) => {
    const document = findSource(source);
    return { source, section: 'Policy context', standing, ...(document === null ? undefined : { document }) };
  };
  return ruleFor<object>()({
    id: `asked/${standing}`,
    title: 'Asked for',
    sources: [cite(first), ...more.map(cite)],
    parameters: {},
    messages: { passed: { so: 'It is so.' }, cantTell: { open: 'Open.' }, failed: { not: ['error', 'It is not.'] } },
    evaluate: (_, ctx) =>
      ctx.verdict({ limbs: [[ctx.holds('n', 0, '>=', 1), 'not', {}]], passed: ['so', {}], cantTell: ['open', {}] }),
  });
}

function forceIn(rule: AnyRule<object>, asOf: string, framework?: string): Force | null | undefined {
  return run({}, [rule], { asOf }, () => [], framework).rules[rule.id]?.force;
}

describe('what the prospectus of October 2018 asks', () => {
  const asked = ruleOn('finding', 'beis-2018');

  test.each([
    ['2018-09-30', 'recommendation'],
    ['2018-10-01', 'requirement'],
    ['2019-12-31', 'requirement'],
    ['2021-03-31', 'requirement'],
    ['2021-04-01', 'recommendation'],
  ] as const)('on %s is a %s under its framework', (asOf, force) => {
    expect(forceIn(asked, asOf, UK2017)).toBe(force);
  });

  test('is a recommendation under any other framework, and where none is named', () => {
    expect(forceIn(asked, '2019-12-31', 'uk-plan-for-growth-2021')).toBe('recommendation');
    expect(forceIn(asked, '2019-12-31')).toBe('recommendation');
    expect(assess({}, [asked], { asOf: '2019-12-31' }).rules['asked/finding']?.force).toBe('recommendation');
  });

  test('is a requirement also where another document is cited before it', () => {
    expect(forceIn(ruleOn('finding', 'lga-2019', 'beis-2018'), '2019-12-31', UK2017)).toBe('requirement');
  });

  test.each([
    ['reported', 'recommendation'],
    ['opinion', 'heuristic'],
    ['heuristic', 'heuristic'],
    ['quoted', 'heuristic'],
  ] as const)('makes no requirement of a rule of standing %s that cites it', (standing, force) => {
    expect(forceIn(ruleOn(standing, 'beis-2018'), '2019-12-31', UK2017)).toBe(force);
  });

  test('leaves the severity of a failure as it is', () => {
    for (const asOf of ['2018-09-30', '2019-12-31']) {
      expect(run({}, [asked], { asOf }, () => [], UK2017).findings[0]).toMatchObject({
        outcome: 'failed',
        severity: 'error',
      });
    }
  });
});

test('a document that is in force nowhere requires nothing', () => {
  expect(forceIn(ruleOn('finding', 'lga-2019'), '2019-12-31', UK2017)).toBe('recommendation');
  expect(forceIn(ruleOn('finding', 'mine'), '2019-12-31', UK2017)).toBe('recommendation');
  expect(forceIn(ruleOn('finding', 'constructor'), '2019-12-31', UK2017)).toBe('recommendation');
});

test('each run has the force of its own framework and day, whatever ran before with the same rules', () => {
  const rules = [ruleOn('finding', 'beis-2018')];
  const force = (asOf: string, framework?: string): unknown =>
    run({}, rules, { asOf }, () => [], framework).rules['asked/finding']?.force;
  expect(force('2019-12-31', UK2017)).toBe('requirement');
  expect(force('2019-12-31')).toBe('recommendation');
  expect(force('2019-12-31', UK2017)).toBe('requirement');
  expect(force('2021-04-01', UK2017)).toBe('recommendation');
});

test('the bibliography says where and when a document binds', () => {
  expect(findSource('beis-2018')?.inForce).toEqual({
    framework: UK2017,
    from: '2018-10-01',
    until: '2021-03-31',
  });
  expect(findSource('lga-2019')?.inForce).toBeUndefined();
});
