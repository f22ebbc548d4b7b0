import { produce } from 'immer';
import { expect, test } from 'vitest';
import { assess } from '../../src/rules/assess.js';
import type { Finding, Remedy } from '../../src/rules/finding.js';
import type { AnyRule } from '../../src/rules/rule.js';
import type { Example } from '../../src/testing/index.js';
import { alone } from '../alone.js';
import { councilRecipes } from './council.js';
import { acrossRecipes, dialogueRecipes } from './dialogue.js';
import { localStrategyRecipes } from './local-strategy.js';
import { portfolioRecipes } from './portfolio.js';
import type { Recipe } from './recipe.js';

// Whatever a failed finding says would mend it is done in the example's own document, which is then judged again: the
// question may not fail any more, by this text or by another, and with one time less it does.

const recipes = {
  ...councilRecipes,
  ...dialogueRecipes,
  ...acrossRecipes,
  ...localStrategyRecipes,
  ...portfolioRecipes,
} as Readonly<Record<string, Recipe<unknown>>>;

const rules = import.meta.glob<Readonly<Record<string, AnyRule<unknown>>>>([
  '../../src/{council,dialogue,local-strategy,portfolio}/rules/**/*.ts',
  '!**/index.ts',
]);
const examples = import.meta.glob<{ readonly examples: readonly Example<unknown>[] }>(
  '../{council,dialogue,local-strategy,portfolio}/rules/**/*.examples.ts',
);
const pages = Object.keys(rules).map((path) => {
  const stem = path.replace('../../src/', '').replace(/\.ts$/, '');
  return [stem, path, `../${stem}.examples.ts`] as const;
});
const followed = new Set<string>();

test.each(pages)('what mends a failure of %s mends it, and nothing less does', async (_, path, besides) => {
  const rule = Object.values((await rules[path]?.()) ?? {}).find((value) => 'evaluate' in value);
  const cases = (await examples[besides]?.())?.examples;
  if (rule === undefined || cases === undefined) throw new Error(`No rule or no examples: ${path}`);
  const faults: string[] = [];
  for (const { name, subject, options } of cases) {
    const asked = { asOf: '2016-03-01', ...options };
    const judge = (document: unknown) => assess<unknown>(document, alone(rule), asked);
    for (const finding of judge(subject).findings) {
      if (finding.outcome !== 'failed') continue;
      faults.push(...faultsOf(finding, subject, asked.asOf, judge).map((fault) => `${name}: ${fault}`));
    }
  }
  expect(faults).toEqual([]);
});

test('every recipe is of a remedy that an example has', () => {
  expect(Object.keys(recipes).filter((key) => !followed.has(key))).toEqual([]);
});

type Judge = (document: unknown) => { readonly findings: readonly Finding[]; readonly errors: readonly unknown[] };

function faultsOf(finding: Finding, subject: unknown, asOf: string, judge: Judge): readonly string[] {
  const { ruleId, messageId, remedies } = finding;
  if (remedies.length === 0) return [`"${messageId}" says of nothing that it would mend it`];
  const steps: { readonly recipe: Recipe<unknown>; readonly remedy: Remedy }[] = [];
  for (const remedy of remedies) {
    const key = `${ruleId} ${remedy.id}`;
    const recipe = recipes[key];
    if (recipe === undefined) return [`no recipe for "${key}": ${remedy.message}`];
    followed.add(key);
    steps.push({ recipe, remedy });
  }
  if (steps.some(({ recipe }) => recipe.past !== undefined)) return [];
  const alone = steps.every(({ recipe }) => recipe.alone === true);
  const sets = alone ? steps.map((step) => [step]) : [steps];
  return sets.flatMap((set) => {
    const isMoot = set.some(({ recipe }) => recipe.moot !== undefined);
    const mended = (less: number): boolean => {
      let documents: readonly unknown[] = [subject];
      for (const { recipe, remedy } of set) {
        const step = { finding, remedy, n: timesOf(remedy) - less, asOf };
        documents = documents.flatMap((document) => {
          if (recipe.ways !== undefined) return [...recipe.ways(document, step)];
          return [produce(document, (draft) => recipe.follow?.(draft as never, step))];
        });
      }
      return documents.some((document) => {
        const { findings, errors } = judge(document);
        const again = findings.filter(({ fingerprint }) => fingerprint === finding.fingerprint);
        if (errors.length > 0) return false;
        if (isMoot) return again.every(({ outcome }) => outcome !== 'failed' && outcome !== 'untested');
        return again.length > 0 && again.every(({ outcome }) => outcome === 'passed' || outcome === 'cantTell');
      });
    };
    const words = set.map(({ remedy }) => remedy.message).join(' ');
    const [one] = set;
    const counted =
      set.length === 1 && one?.recipe.oversized === undefined && one !== undefined && timesOf(one.remedy) > 1;
    return [
      ...(mended(0) ? [] : [`"${messageId}" is not mended by: ${words}`]),
      ...(counted && mended(1) ? [`"${messageId}" is mended by less than: ${words}`] : []),
    ];
  });
}

/** How many times a remedy is to be done, at least. */
function timesOf({ data }: Remedy): number {
  for (const key of ['n', 'more', 'firms', 'move']) {
    const datum = data[key];
    if (typeof datum === 'number') return datum;
    if (typeof datum === 'object' && 'min' in datum) return datum.min;
  }
  return 1;
}
