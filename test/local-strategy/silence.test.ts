import { expect, test } from 'vitest';
import { assess } from '../../src/rules/assess.js';
import type { AnyRule } from '../../src/rules/rule.js';
import type { Example } from '../../src/testing/index.js';

type Path = readonly (string | number)[];

function* fieldsIn(value: unknown, way: Path = []): Generator<Path> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const path = [...way, Array.isArray(value) ? Number(key) : key];
    if (!Array.isArray(value)) yield path;
    yield* fieldsIn(inner, path);
  }
}

function without(value: unknown, [first, ...rest]: Path): unknown {
  if (Array.isArray(value)) return value.map((one, i) => (i === first ? without(one, rest) : one));
  const { [first as string]: held, ...others } = value as Record<string, unknown>;
  return rest.length === 0 ? others : { ...others, [first as string]: without(held, rest) };
}

const rules = import.meta.glob<Readonly<Record<string, AnyRule<never>>>>(
  ['../../src/local-strategy/rules/*/*.ts', '../../src/portfolio/rules/*.ts'],
  { eager: true },
);
const examples = import.meta.glob<{ readonly examples: readonly Example<never>[] }>(
  ['./rules/*/*.examples.ts', '../portfolio/rules/*.examples.ts'],
  { eager: true },
);

/** What the model says of a field that is absent, so that it is no silence; or a field that a record has to have. */
const SAID: readonly string[] = [
  // A list without a mark is whole, and so is a text; a membership without an end goes on, with all its land.
  ...['incomplete', 'textSeen', 'from', 'until', 'outside', 'part', 'authoritiesAsAt'],
  // No reason is given, nothing is shared with others or what every place needs, and an agreement is to the whole.
  ...['silences', 'fundamental', 'shared', 'of'],
  // What has no day was before the day of judgement.
  ...['date', 'published', 'actual'],
  // Who is who: another mark is another record.
  ...['id', 'name', 'area', 'versionOf', 'authority', 'party', 'kind', 'strategy', 'between', 'with', 'a', 'b', 'min'],
  // What a source says beside another that it contradicts.
  ...['reported', 'years', 'items'],
  // Of authorities side by side only districts and counties may share land without a word on it.
  ...['register', 'partOf'],
  // Without a word on how the source counts, days are counted.
  'countedIn',
];

const one = (list: readonly unknown[]): unknown => list[0];

test('a field that is absent is not known: with it, no verdict is another', { timeout: 120_000 }, () => {
  const overturned: unknown[] = [];
  let tried = 0;
  for (const [path, module] of Object.entries(rules)) {
    const [, stem = ''] = /([^/]+\/[^/]+)\.ts$/.exec(path) ?? [];
    const file = one(Object.entries(examples).filter(([at]) => at.endsWith(`/${stem}.examples.ts`))) as
      | readonly [string, { readonly examples: readonly Example<never>[] }]
      | undefined;
    const rule = Object.values(module).find((each) => 'evaluate' in each);
    if (rule === undefined || file === undefined) continue;
    for (const { name, subject, options } of file[1].examples) {
      const judged = (document: unknown): ReadonlyMap<string, string> | null => {
        const { findings, errors } = assess(document as never, [rule], { asOf: '2016-03-01', ...options });
        return errors.length > 0 ? null : new Map(findings.map(({ fingerprint, outcome }) => [fingerprint, outcome]));
      };
      const right = judged(subject);
      for (const field of fieldsIn(subject)) {
        if (field.some((step) => SAID.includes(step as string))) continue;
        for (const [fingerprint, outcome] of judged(without(subject, field)) ?? []) {
          tried += 1;
          const other = right?.get(fingerprint) ?? outcome;
          if (outcome === 'cantTell' || other === 'cantTell' || outcome === other) continue;
          overturned.push([fingerprint, name, field.join('/'), outcome, other]);
        }
      }
    }
  }
  expect(overturned).toEqual([]);
  expect(tried).toBeGreaterThan(2000);
});
