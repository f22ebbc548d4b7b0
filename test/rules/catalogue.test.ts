import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue.js';
import { standingOf } from '../../src/rules/force.js';
import { severitiesOf } from '../../src/rules/severities.js';
import { rows } from './catalogue-rows.js';

// What the rules are to be, row by row, as it was set down before they were built: how loudly each fails, on what kind of
// statement it stands and whose it is. Where a rule differs, it says here why.

/** Rules whose standing is another than their row says: it is that of the heading where the statement stands. */
const standsElsewhere: Readonly<Record<string, string>> = {
  'process/gatekeeper': 'it stands among the lessons learned, which are views of those consulted',
  'process/updates': 'it stands in the advice for places',
  'process/linked-plans': 'it stands among the lessons learned',
  'process/stakeholders-told': 'it stands among the lessons learned',
  'process/captured-elsewhere': 'it stands among the lessons learned',
  'process/oversight': 'it is the practice of two places',
};

/** Rules that fail as something else than their row says, and why. */
const failsOtherwise: Readonly<
  Record<string, { readonly also: readonly string[]; readonly not: readonly string[]; readonly why: string }>
> = {
  'alignment/foundations': {
    also: ['note'],
    not: [],
    why: 'what is left out with a word on it is a note, as everywhere',
  },
  'alignment/grand-challenges': {
    also: ['note'],
    not: [],
    why: 'what is left out with a word on it is a note, as everywhere',
  },
  'portfolio/no-gaps': { also: ['note'], not: [], why: 'what is left out with a word on it is a note, as everywhere' },
  'alignment/collaboration': {
    also: [],
    not: ['note'],
    why: 'civil society is not asked apart; broad-engagement names the third sector',
  },
  'process/early-engagement': {
    also: [],
    not: ['note'],
    why: 'education and the third sector are asked by broad-engagement, whatever the day',
  },
};

test('every row is a rule, and every rule a row', () => {
  expect(catalogue.map(({ id }) => id).sort()).toEqual(Object.keys(rows).sort());
});

describe.each(catalogue.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const row = rows[id];
  test('fails as its row says', () => {
    const { also = [], not = [] } = failsOtherwise[id] ?? {};
    const wanted = [...(row?.failsAs ?? []), ...also].filter((severity) => !not.includes(severity));
    expect(new Set(severitiesOf(rule))).toEqual(new Set(wanted));
  });
  test('stands on what its row says, or on what its heading carries', () => {
    const standing = standingOf(rule);
    if (id in standsElsewhere) expect(row?.standing).not.toContain(standing);
    else expect(row?.standing).toContain(standing);
  });
  test('is answerable to whom its row says', () => {
    expect(new Set(rule.answerable)).toEqual(new Set(row?.answerable));
  });
});
