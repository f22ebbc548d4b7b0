import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Case, faultsOf } from './case.js';

// Documents on which a verdict, a figure or a sentence was once wrong. What holds each kind as a kind stands with the
// code that it is about; these show it in the smallest record that does.

// Read from disk below: so told, `npm run unit -- --changed` knows that this depends on them.
void import.meta.glob('./cases/*.json');

const folder = fileURLToPath(new URL('cases/', import.meta.url));
const cases = readdirSync(folder)
  .sort()
  .map((file) => ({
    name: file.replace(/\.json$/, ''),
    ...(JSON.parse(readFileSync(`${folder}${file}`, 'utf8')) as Case),
  }));

describe.each(cases)('$name', (kase) => {
  test(kase.right, async () => {
    expect(await faultsOf(kase)).toEqual([]);
  });
});
