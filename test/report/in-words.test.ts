import { expect, test } from 'vitest';
import { ENGLISH, type Phrases } from '../../src/core/phrases.js';
import { representationRules } from '../../src/council/index.js';
import { inWords, type Language } from '../../src/report/in-words.js';
import { type AssessOptions, assess } from '../../src/rules/index.js';
import type { AnyRule } from '../../src/rules/rule.js';
import type { Example } from '../../src/testing/index.js';

// A language is a value. This one shouts: every letter of a text is a capital, and what the record says stays as it is. So a
// small letter in a sentence is one that was put into data, or that no text of the language says.

/** Shouts a text, its slots left alone but for the nouns in them. */
function shouted(text: string): string {
  return text.replaceAll(/\{(\w+)(?::([^}]*))?\}|[^{]+/g, (said, name?: string, form?: string) => {
    if (name === undefined) return said.toUpperCase();
    if (form === undefined) return `{${name}}`;
    return form.includes('|') ? `{${name}:${form.toUpperCase()}}` : `{${name}:${form}}`;
  });
}

const loud =
  <A extends readonly unknown[]>(say: (...given: A) => string) =>
  (...given: A): string =>
    say(...given).toUpperCase();

const phrases: Phrases = {
  ...ENGLISH,
  list: (names) => (names.length === 0 ? 'NONE' : names.join(' AND ')),
  others: loud(ENGLISH.others),
  unknownNumber: loud(ENGLISH.unknownNumber),
  unknownShare: ENGLISH.unknownShare.toUpperCase(),
  atLeast: loud(ENGLISH.atLeast),
  upTo: loud(ENGLISH.upTo),
  days: loud(ENGLISH.days),
  planned: loud(ENGLISH.planned),
  window: loud(ENGLISH.window),
  atStart: (said) => said,
  oddWord: (question, word) => `${question} (NOT “${word}”)`,
};

const files = import.meta.glob<{ readonly examples: readonly Example<never>[] }>('../council/rules/*.examples.ts', {
  eager: true,
});

const judged = Object.entries(files).flatMap(([path, { examples }]) => {
  const id = `representation/${/([a-z-]+)\.examples\.ts$/.exec(path)?.[1]}`;
  const rule = representationRules.find((one) => one.id === id) as AnyRule<never> | undefined;
  if (rule === undefined) throw new Error(`${path} is of no rule`);
  return examples.map(({ subject, options }) =>
    assess(subject, [rule], { asOf: '2016-03-01', ...options } as AssessOptions),
  );
});

const shouting: Language = {
  id: 'x-loud',
  texts: Object.fromEntries(
    representationRules.map(({ id, messages }) => [
      id,
      Object.fromEntries(
        Object.entries(messages).map(([outcome, texts]) => [
          outcome,
          Object.fromEntries(
            Object.entries(texts).map(([name, text]) => [name, shouted(typeof text === 'string' ? text : text[1])]),
          ),
        ]),
      ),
    ]),
  ),
  remedies: {},
  asks: Object.fromEntries(judged.flatMap(({ asks }) => Object.entries(asks)).map(([id, text]) => [id, shouted(text)])),
  phrases,
};

/** Every text that the data of a sentence holds: names and words of the record. */
function* textsIn(data: unknown): Generator<string> {
  if (typeof data === 'string') yield data;
  else if (typeof data === 'object' && data !== null) for (const one of Object.values(data)) yield* textsIn(one);
}

/** What is left of a sentence without what its data says, and without units and signs. */
function without(sentence: string, ...data: readonly unknown[]): string {
  const said = [...textsIn(data)].sort((a, b) => b.length - a.length);
  return said.reduce((left, text) => left.replaceAll(text, ''), sentence);
}

test('every message and question of a pack is said in a language that is data', () => {
  const small = new Set<string>();
  for (const assessment of judged) {
    const told = inWords(assessment, shouting);
    expect(told.findings.map(({ outcome, data }) => [outcome, data])).toEqual(
      assessment.findings.map(({ outcome, data }) => [outcome, data]),
    );
    for (const { ruleId, outcome, messageId, message, data, settledBy } of told.findings) {
      // What the engine itself says of a body that is not there is no text of a rule.
      if (shouting.texts[ruleId]?.[outcome]?.[messageId] === undefined) continue;
      if (/\p{Ll}/u.test(without(message, data))) small.add(message);
      for (const fact of settledBy?.facts ?? []) {
        for (const { need, ...rest } of fact.parts ?? [fact]) {
          if (/\p{Ll}/u.test(without(need, rest))) small.add(need);
        }
      }
    }
  }
  expect([...small]).toEqual([]);
});

test('what a language has no text for stays as it is', () => {
  const [assessment] = judged;
  if (assessment === undefined) throw new Error('nothing was judged');
  expect(inWords(assessment, { id: 'x-none', texts: {}, remedies: {}, asks: {}, phrases: ENGLISH })).toEqual(
    assessment,
  );
});

test('remedies are said in it as well', () => {
  const failing = judged.find(
    ({ findings }) => findings[0]?.ruleId === 'representation/decisive-size' && findings[0].outcome === 'failed',
  );
  if (failing === undefined) throw new Error('no council is too large');
  const remedies = { 'representation/decisive-size': { 'seat-fewer': 'FEWER: {n}' } };
  const [told] = inWords(failing, { ...shouting, remedies }).findings;
  expect(told?.remedies.map(({ message }) => message)).toEqual([`FEWER: ${told?.remedies[0]?.data['n']}`]);
});
