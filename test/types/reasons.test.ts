import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { faultsOf } from '../compile.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.test-d.ts'));

/** The lines that must not compile, each with its code and a part of the message. */
function wanted(text: string): readonly { line: number; code: string; words: string }[] {
  return text.split('\n').flatMap((line, i) => {
    const found = /\/\/ @ts-expect-error (?:(TS\d+): (.+))?/.exec(line);
    return found === null ? [] : [{ line: i + 2, code: found[1] ?? 'no code', words: found[2] ?? 'no words' }];
  });
}

// `@ts-expect-error` is content with any error at all, a slip in the test included. Here each line fails for its reason.
test.each(files)('%s: what must not compile fails for the reason it states', (name) => {
  const path = `${folder}${name}`;
  const text = readFileSync(path, 'utf8');
  const cases = wanted(text);
  expect(cases.length).toBeGreaterThan(0);
  const faults = faultsOf([path], { [path]: text.replaceAll('@ts-expect-error', 'must not compile:') });
  const missed = cases.filter(
    ({ line, code, words }) =>
      !faults.some((fault) => fault.line === line && fault.code === code && fault.message.includes(words)),
  );
  const told = missed.map((c) => ({
    ...c,
    got: faults.filter((f) => f.line === c.line).map((f) => `${f.code}: ${f.message}`),
  }));
  expect(told).toEqual([]);
  const lines = new Set(cases.map(({ line }) => line));
  expect(faults.filter((fault) => fault.file !== path || !lines.has(fault.line))).toEqual([]);
});
