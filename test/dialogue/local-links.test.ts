import { expect, test } from 'vitest';
import { creativeIndustriesCouncil2013, localIndustrialStrategies } from '../../src/data/index.js';
import { assessDialogue, type Dialogue, localLinksTo, parseDialogue } from '../../src/dialogue/index.js';
import type { LocalStrategy } from '../../src/local-strategy/model/strategy.js';

const verdict = (dialogue: Dialogue): string | undefined =>
  assessDialogue(dialogue, { asOf: '2019-12-31' }).findings.find(({ ruleId }) => ruleId === 'outputs/local-link')
    ?.outcome;
const tied = (...strategies: readonly LocalStrategy[]): string | undefined =>
  verdict({ sector: 'creative-industries', localLinks: localLinksTo(strategies) });

test('an industry among the sectors of a strategy: in its own words, or by the national sector they fall in', () => {
  expect(tied({ name: 'N', textSeen: 'whole', sectors: [{ name: 'Creative Industries' }] })).toBe('passed');
  const named = { name: 'Film and games', national: [{ id: 'creative-industries' }] };
  expect(tied({ name: 'N', textSeen: 'whole', sectors: [named] })).toBe('passed');
});

test('not among them: a failure only where the text was read whole', () => {
  const sectors = [{ name: 'Rail' }];
  expect(tied({ name: 'N', textSeen: 'whole', sectors })).toBe('failed');
  expect(tied({ name: 'N', textSeen: 'part', sectors })).toBe('cantTell');
  expect(tied({ name: 'N', textSeen: 'whole', sectors, incomplete: ['/sectors'] })).toBe('cantTell');
  expect(tied({ name: 'N', textSeen: 'whole' })).toBe('cantTell');
});

test('ties to real strategies make a document that parses, one tie a strategy', () => {
  const links = localLinksTo(localIndustrialStrategies);
  expect(links.map(({ to }) => to)).toEqual(localIndustrialStrategies.map(({ name }) => name));
  expect(() => parseDialogue({ ...creativeIndustriesCouncil2013, localLinks: links })).not.toThrow();
  expect(verdict({ sector: 'creative-industries', localLinks: links })).toBe('passed');
});
