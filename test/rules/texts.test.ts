import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue.js';
import { sayOf } from '../../src/rules/says.js';
import { severitiesOf } from '../../src/rules/severities.js';
import type { Text } from '../../src/rules/text.js';
import { judgeShipped } from '../verdicts/shipped.js';

// What a person reads of a rule, as far as a program can hold it to anything.

const LONGEST = 76;

/** Words that tell of a document: they stand in what the citation states, where they were checked, and nowhere else. */
const TELLS_OF_A_SOURCE =
  /\b(?:the|its|this) (?:source|prospectus|authors?)\b|\bone voice\b|\bsome (?:participants|places held|consultees)\b|\b(?:interviewee|consultee)s?\b/i;

/** Words that only this house uses, and turns of phrase that nobody speaks in. */
const NOT_PLAIN =
  /\bis not known\b|\bare not known\b|\bof which it is\b|\bcantTell\b|\binapplicable\b|\bover-seated\b|\blimb\b/i;

const textOf = (text: Text): string => (typeof text === 'string' ? text : text[1]);

describe.each(catalogue.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const messages = Object.values(rule.messages).flatMap((texts) => Object.values(texts).map(textOf));
  const own = [rule.title, rule.question ?? '', rule.rationale ?? '', ...(rule.assumptions ?? []), ...messages];

  test('says of each place it cites what stands there, in a sentence or two', () => {
    for (const { standing, states, section } of rule.sources) {
      expect(standing, section).toBeDefined();
      expect(states, section).toMatch(/^[A-Z“].{20,}[.”]$/s);
      expect((states ?? '').length, section).toBeLessThan(400);
    }
  });
  test('tells of sources there alone', () => {
    for (const text of own) expect(text).not.toMatch(TELLS_OF_A_SOURCE);
  });
  test('is in plain words', () => {
    for (const text of own) expect(text).not.toMatch(NOT_PLAIN);
  });
  test('says what it takes to answer it', () => {
    expect(rule.level).toBeDefined();
  });
  test('has its verdict in one line, unless it never fails', () => {
    expect(rule.says).toBeDefined();
    expect(rule.says?.notMet !== undefined).toBe(severitiesOf(rule).length > 0);
  });
});

test(`a verdict in one line has at most ${LONGEST} characters for every shipped document`, () => {
  const tooLong: string[] = [];
  for (const { assessment } of judgeShipped()) {
    for (const finding of assessment.findings) {
      const rule = catalogue.find(({ id }) => id === finding.ruleId);
      if (rule === undefined || ['inapplicable', 'untested'].includes(finding.outcome)) continue;
      const said = sayOf(rule, finding);
      if (said === null || said.length > LONGEST || /[{}.]$/.test(said)) tooLong.push(`${finding.ruleId}: ${said}`);
    }
  }
  expect([...new Set(tooLong)]).toEqual([]);
});
