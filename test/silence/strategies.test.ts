import { expect, test } from 'vitest';
import { type ExampleFiles, type RuleFiles, silenced } from './silence.js';

const rules: RuleFiles = import.meta.glob(['../../src/local-strategy/rules/*/*.ts', '../../src/portfolio/rules/*.ts'], {
  eager: true,
});
const examples: ExampleFiles = import.meta.glob(
  ['../local-strategy/rules/*/*.examples.ts', '../portfolio/rules/*.examples.ts'],
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

test('a field that is absent is not known: with it, no verdict is another', () => {
  const { overturned, tried } = silenced(rules, examples, (field) =>
    field.some((step) => SAID.includes(step as string)),
  );
  expect(overturned).toEqual([]);
  expect(tried).toBeGreaterThan(2000);
});
