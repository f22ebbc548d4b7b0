import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue.js';
import { wanting } from './wanting.js';

test('a rule that no shipped record decides has its reason, and one that some record decides has none', () => {
  // The table is checked to be current where the verdicts are.
  const table = readFileSync(fileURLToPath(new URL('../../docs/decided.md', import.meta.url)), 'utf8');
  const rows = [...table.matchAll(/^\| ([\w-]+\/[\w-]+) \| (.*?) \| (.*?) \|/gm)].map(
    ([, id = '', seen = '', only = '']) => {
      return { id, isDecided: seen.trim() !== '' || only.trim() !== '' };
    },
  );
  expect(rows.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
  expect(rows.filter(({ id, isDecided }) => isDecided === (wanting[id] !== undefined)).map(({ id }) => id)).toEqual([]);
  expect(Object.keys(wanting).filter((id) => !rows.some((row) => row.id === id))).toEqual([]);
});
