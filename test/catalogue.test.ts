import { readdirSync } from 'node:fs';
import { catalogue, findRule } from 'industrial-strategy';
import { describe, expect, test } from 'vitest';
import { listGrace } from '../src/council/reading/list-grace.js';
import { standingOf } from '../src/rules/force.js';
import { findSource } from '../src/sources/index.js';

// What a first rule of one's own may leave out, shipped rules owe.

const texts = (rule: (typeof catalogue)[number]): readonly (readonly [id: string, text: string])[] =>
  Object.values(rule.messages).flatMap((messages) =>
    Object.entries(messages ?? {}).map(([id, text]) => [id, typeof text === 'string' ? text : text[1]] as const),
  );

// The rows of the catalogue, in its order.
const rows: Readonly<Record<string, readonly string[]>> = {
  representation: [
    ...[
      'decisive-size',
      'key-players',
      'room-size',
      'sub-sector-coverage',
      'small-council-reach',
      'sub-sector-skew',
      'sme-voice',
    ],
    ...['micro-voice', 'emergent-voice', 'trade-bodies-minority', 'trade-body-reach', 'individual-insight'],
    ...['regional-skew', 'regional-forums', 'size-band-skew', 'senior-industry-members', 'ministerial-chair'],
    ...['ministerial-attendance', 'principals-attend', 'attendance', 'continuity', 'refresh', 'refresh-guideline'],
    ...['transparency', 'sub-group-transparency', 'sub-groups', 'sub-groups-report', 'communications', 'dual-sponsor'],
    'quota',
  ],
  focus: [
    ...['purpose', 'not-a-lobby', 'expectations', 'few-priorities', 'agreed-priorities', 'productivity'],
    ...['seen-through', 'long-term'],
    ...['strategic-agenda', 'little-lobbying', 'agenda-not-dominated', 'open-discussion', 'new-issues', 'decides'],
    ...[
      'challenge',
      'challenges-government',
      'industry-co-chair',
      'co-chair-standing',
      'co-chair-even-handed',
      'co-chair-builds',
    ],
    ...[
      'co-chair-discourages-lobbying',
      'industry-commits',
      'business-case',
      'shared-agency',
      'competition-safeguards',
      'cadence',
    ],
    ...['time-to-trust', 'stage-appropriate'],
  ],
  outputs: [
    ...['policy-influence', 'policy-stages', 'evidence-kept', 'outcomes-published', 'issue-ownership'],
    ...[
      'departments-attend',
      'shared-across-government',
      'members-see-sharing',
      'critical-friend',
      'actions-delivered',
      'responsive',
    ],
    ...['advocacy-continues', 'cross-forum', 'local-link', 'additional', 'shared-benefit', 'industry-alone'],
    ...['shared-issue-forum', 'overarching-forum-purpose', 'good-practice-shared'],
  ],
  alignment: [
    'foundations',
    'grand-challenges',
    'national-trace',
    'outcomes-linked',
    'productivity',
    'evidence',
    'open-evidence',
    'strengths-and-weaknesses',
    'adjacent-assets',
    'distinctive',
    'specialised',
    'sector-definitions',
    'foundational-economy',
    'inclusion',
    'long-term',
    'specific',
    'few-priorities',
    'evaluation-plan',
    'policy-lessons',
    'collaboration',
    'across-regions',
    'asks-of-government',
    'agreed',
  ],
  process: [
    'stages',
    'on-time',
    'sign-off-delay',
    'early-engagement',
    'leaders-early',
    'consultation-document',
    'local-sign-off-time',
    'broad-engagement',
    'stakeholders-told',
    'consult-after-evidence',
    'updates',
    'gatekeeper',
    'early-government',
    'expectations-clear',
    'funding-clarity',
    'central-support',
    'shared-evidence',
    'growth-bodies-clear',
    'officials-visited',
    'capacity',
    'survived-co-design',
    'live-evidence',
    'captured-elsewhere',
    'authorities-contribute',
    'boundaries',
    'implementation-plan',
    'oversight',
    'linked-plans',
    'borough-plans',
    'funding-streams',
  ],
  portfolio: [
    'no-gaps',
    'overlaps-managed',
    'consistent-review',
    'oversight-body',
    'national-logic',
    'consistent-evidence',
    'differentiated',
    'collaboration-taken-up',
    'boundaries',
    'monitoring',
    'monitoring-frame',
    'value-for-money',
    'adds-up',
  ],
};

test('the catalogue has every row, in its order', () => {
  const ids = Object.entries(rows).flatMap(([pack, names]) => names.map((name) => `${pack}/${name}`));
  expect(catalogue.map((rule) => rule.id)).toEqual(ids);
});

test('every rule that is written is in the catalogue', () => {
  const files = readdirSync(new URL('../src', import.meta.url), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /^[^/]+\/rules\/.*\.ts$/.test(name) && !name.endsWith('/index.ts'))
    .map((name) => name.slice(name.lastIndexOf('/') + 1).replace('.ts', ''));
  expect(files.sort()).toEqual(Object.values(rows).flat().sort());
});

test('a rule is found by its id, and only by that', () => {
  expect(findRule('representation/quota')?.id).toBe('representation/quota');
  expect(findRule('quota')).toBe(undefined);
});

describe.each(catalogue.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('says what it asks, why, on whose word, whose it is and what a pass proves', () => {
    expect(rule.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(rule.question).toMatch(/^[A-Z].*\?$/);
    expect(rule.rationale?.length).toBeGreaterThan(60);
    expect(rule.answerable?.length).toBeGreaterThan(0);
    expect(['satisfied', 'furtherReviewNeeded']).toContain(rule.ifPassed);
    expect(rule.assumptions?.every((assumption) => assumption.endsWith('.'))).toBe(true);
  });

  test('cites documents that are in the bibliography', () => {
    for (const { source, section } of rule.sources) {
      expect([source, findSource(source)?.id]).toEqual([source, source]);
      expect(section).not.toBe('');
    }
  });

  test('gives grounds for each of its numbers, under its own id or that of a number which rules share', () => {
    for (const [name, parameter] of Object.entries(rule.parameters)) {
      if (parameter !== listGrace) expect(parameter.id).toBe(`${id}/${name}`);
      expect(parameter.unit).not.toBe('');
      for (const value of parameter.values) {
        if (value.basis === 'convention') expect(value.why).toMatch(/\.$/);
        else expect(findSource(value.source.source)).toBeDefined();
      }
    }
  });

  test('never says must, which no source here entitles it to', () => {
    const said = [rule.title, rule.rationale ?? '', ...texts(rule).map(([, text]) => text)];
    expect(said.filter((text) => /\bmust\b/i.test(text))).toEqual([]);
  });

  test('is no louder than its standing: what one voice said is a note, or as the catalogue has it', () => {
    const loud = Object.values(rule.messages.failed ?? {}).map((text) =>
      typeof text === 'string' ? (rule.severity ?? 'warning') : text[0],
    );
    // The catalogue has ministers' delegates, and priorities that one side did not agree to, fail as a warning although
    // one voice says it.
    const asTheRowHasIt = ['representation/principals-attend', 'focus/agreed-priorities'];
    if (standingOf(rule) === 'quoted' && !asTheRowHasIt.includes(id)) {
      expect(new Set(loud)).toEqual(new Set(['note']));
    }
  });
});
