import { expect, test } from 'vitest';
import type { Council } from '../../../src/council/model.js';
import type { AnyRule } from '../../../src/rules/rule.js';
import { type Example, testRule } from '../../../src/testing/index.js';

const rules = import.meta.glob<Readonly<Record<string, AnyRule<Council>>>>([
  '../../../src/council/rules/*.ts',
  '!**/index.ts',
]);
const examples = import.meta.glob<{ readonly examples: readonly Example<Council>[] }>('./*.examples.ts');

const stem = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/(\.examples)?\.ts$/, '');

test.each(Object.keys(rules).map((path) => [stem(path), path] as const))(
  '%s holds to its examples',
  async (name, path) => {
    const exported = Object.values((await rules[path]?.()) ?? {}).filter((value) => 'evaluate' in value);
    expect(exported.map((rule) => rule.id)).toEqual([`representation/${name}`]);
    const file = await examples[`./${name}.examples.ts`]?.();
    expect(file, 'every rule has a file of examples').toBeDefined();
    for (const rule of exported) testRule(rule, file?.examples ?? []);
  },
);

test('every file of examples belongs to a rule', () => {
  expect(
    Object.keys(examples)
      .map(stem)
      .filter((name) => !Object.keys(rules).map(stem).includes(name)),
  ).toEqual([]);
});
