import { readFileSync } from 'node:fs';
import * as measures from 'industrial-strategy/measures';
import { expect, test } from 'vitest';
import { representationRules } from '../../src/council/representation.js';
import { acrossCouncilsRules } from '../../src/dialogue/across-councils.js';
import { focusRules } from '../../src/dialogue/focus.js';
import { outputsRules } from '../../src/dialogue/outputs.js';
import { alignmentRules } from '../../src/local-strategy/alignment.js';
import { processRules } from '../../src/local-strategy/process.js';
import { portfolioRules } from '../../src/portfolio/portfolio-rules.js';

// Numbers that the README gives of the library are those of the library.

// Read from disk below: so told, `npm run unit -- --changed` knows that this depends on it.
void import.meta.glob('../../README.md');

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test('the rules of each pack', () => {
  const told = [...readme.matchAll(/`(assess\w+)` \((\d+)(?: rules)?\)/g)].map(([, name, n]) => [name, Number(n)]);
  expect(Object.fromEntries(told)).toEqual({
    assessRepresentation: representationRules.length,
    assessFocus: focusRules.length,
    assessOutputs: outputsRules.length,
    assessCouncils: acrossCouncilsRules.length,
    assessAlignment: alignmentRules.length,
    assessProcess: processRules.length,
    assessPortfolio: portfolioRules.length,
  });
});

test('the measures', () => {
  const functions = Object.values(measures).filter((value) => typeof value === 'function');
  expect(Number(/\| (\d+) measures as plain functions/.exec(readme)?.[1])).toBe(functions.length);
});
