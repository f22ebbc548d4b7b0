import { readdirSync } from 'node:fs';
import { catalogue, findRule, representation } from 'industrial-strategy';
import { describe, expect, test } from 'vitest';
import { findSourceDocument } from '../../src/rules/source-documents.js';

// What a first rule of one's own may leave out, shipped rules owe.

const texts = (rule: (typeof catalogue)[number]): readonly (readonly [id: string, text: string])[] =>
  Object.values(rule.messages).flatMap((messages) =>
    Object.entries(messages ?? {}).map(([id, text]) => [id, typeof text === 'string' ? text : text[1]] as const),
  );

test('the representation pack has its 29 rules, in the order of the catalogue', () => {
  expect(representation.map((rule) => rule.id.replace('representation/', ''))).toEqual([
    ...['decisive-size', 'room-size', 'sub-sector-coverage', 'small-council-reach', 'sub-sector-skew', 'sme-voice'],
    ...['micro-voice', 'emergent-voice', 'trade-bodies-minority', 'trade-body-reach', 'individual-insight'],
    ...['regional-skew', 'regional-forums', 'size-band-skew', 'senior-industry-members', 'ministerial-chair'],
    ...['ministerial-attendance', 'principals-attend', 'attendance', 'continuity', 'refresh', 'refresh-guideline'],
    ...['transparency', 'sub-group-transparency', 'sub-groups', 'sub-groups-report', 'communications', 'dual-sponsor'],
    'quota',
  ]);
});

test('every rule that is written is in the pack', () => {
  const files = readdirSync(new URL('../../src/council/rules', import.meta.url)).map((name) => name.replace('.ts', ''));
  expect(files.sort()).toEqual(representation.map((rule) => rule.id.replace('representation/', '')).sort());
});

test('a rule is found by its id, and only by that', () => {
  expect(findRule('representation/quota')?.id).toBe('representation/quota');
  expect(findRule('quota')).toBe(undefined);
});

describe.each(catalogue.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('says what it asks, why, on whose word, whose it is and what a pass proves', () => {
    expect(rule.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(rule.meta?.question).toMatch(/^[A-Z].*\?$/);
    expect(rule.meta?.rationale.length).toBeGreaterThan(60);
    expect(rule.meta?.answerable.length).toBeGreaterThan(0);
    expect(['satisfied', 'furtherReviewNeeded']).toContain(rule.meta?.ifPassed);
    expect(rule.meta?.assumptions.every((assumption) => assumption.endsWith('.'))).toBe(true);
  });

  test('cites documents that are in the bibliography', () => {
    for (const { source, section } of rule.sources) {
      expect([source, findSourceDocument(source)?.id]).toEqual([source, source]);
      expect(section).not.toBe('');
    }
  });

  test('gives grounds for each of its numbers, under its own id', () => {
    for (const [name, parameter] of Object.entries(rule.parameters)) {
      expect(parameter.id).toBe(`${id}/${name}`);
      expect(parameter.unit).not.toBe('');
      for (const value of parameter.values) {
        if (value.basis === 'convention') expect(value.why).toMatch(/\.$/);
        else expect(findSourceDocument(value.source.source)).toBeDefined();
      }
    }
  });

  test('never says must, which no source here entitles it to', () => {
    const said = [rule.title, rule.meta?.rationale ?? '', ...texts(rule).map(([, text]) => text)];
    expect(said.filter((text) => /\bmust\b/i.test(text))).toEqual([]);
  });

  test('is no louder than its standing: what one voice said is a note, or as the catalogue has it', () => {
    const loud = Object.values(rule.messages.failed ?? {}).map((text) =>
      typeof text === 'string' ? (rule.severity ?? 'warning') : text[0],
    );
    // The catalogue has ministers' delegates fail as a warning although one voice says it.
    if (rule.meta?.standing === 'Q' && id !== 'representation/principals-attend') {
      expect(new Set(loud)).toEqual(new Set(['note']));
    }
  });
});
