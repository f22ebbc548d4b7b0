import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { AnyRule } from '../../src/rules/rule.js';
import type { Example } from '../../src/testing/index.js';
import { type PageSource, ruleIndex, rulePage } from './rule-page.js';

const folder = fileURLToPath(new URL('../../docs/rules/', import.meta.url));
const modules = import.meta.glob<Readonly<Record<string, unknown>>>(['../../src/*/rules/**/*.ts', '!**/index.ts'], {
  eager: true,
});
const cases = import.meta.glob<{ readonly examples: readonly Example<never>[] }>('../*/rules/**/*.examples.ts', {
  eager: true,
});

const isRule = (value: unknown): value is AnyRule<never> =>
  typeof value === 'object' && value !== null && 'evaluate' in value && 'messages' in value;

const sources: readonly PageSource[] = Object.entries(modules).flatMap(([path, module]) =>
  Object.entries(module)
    .filter((entry): entry is [string, AnyRule<never>] => isRule(entry[1]))
    .map(([, rule]) => {
      const examplesPath = path.replace('../../src/', '../').replace(/\.ts$/, '.examples.ts');
      return {
        rule,
        question: rule.question ?? rule.title,
        file: path.replace('../../', ''),
        examples: cases[examplesPath]?.examples ?? [],
        examplesFile: examplesPath.replace('../', 'test/'),
      };
    }),
);

// Every rule that has its examples yet; that each of them has some is for the tests of its pack.
const ready = sources.filter(({ examples }) => examples.length > 0);
const pages: Readonly<Record<string, string>> = {
  'README.md': ruleIndex(ready),
  ...Object.fromEntries(ready.map((source) => [`${source.rule.id}.md`, rulePage(source)])),
};

const stored = (): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .map((name) => name.replaceAll('\\', '/'))
        .filter((name) => name.endsWith('.md'))
    : [];

if (process.env['WRITE_RULE_PAGES'] !== undefined) {
  for (const name of stored()) if (pages[name] === undefined) rmSync(`${folder}${name}`);
  for (const [name, text] of Object.entries(pages)) {
    mkdirSync(dirname(`${folder}${name}`), { recursive: true });
    writeFileSync(`${folder}${name}`, text);
  }
}

test('there are rules to write of, each with a question and examples', () => {
  expect(sources.length).toBeGreaterThan(0);
  expect(sources.filter(({ question }) => !question.endsWith('?')).map(({ rule }) => rule.id)).toEqual([]);
  expect(sources.filter(({ examples }) => examples.length === 0).map(({ rule }) => rule.id)).toEqual([]);
});

test('every page belongs to a rule', () => {
  expect(stored().filter((name) => pages[name] === undefined)).toEqual([]);
});

test.each(Object.keys(pages))('docs/rules/%s is what the rules say (npm run docs:rules writes it)', (name) => {
  const path = `${folder}${name}`;
  expect(existsSync(path) ? readFileSync(path, 'utf8') : null).toBe(pages[name]);
});
