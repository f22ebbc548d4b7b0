import { expect, test } from 'vitest';
import { findRule } from '../../src/catalogue.js';
import { type QuestionInWords, questionInWords } from '../../src/core/ask.js';
import { questionsOf } from '../../src/core/settled-by.js';
import { compile } from '../../src/core/template.js';
import type { Assessment } from '../../src/rules/finding.js';
import { type AssessOptions, assess } from '../../src/rules/index.js';
import type { Example } from '../../src/testing/index.js';
import { judgeShipped } from '../verdicts/shipped.js';

// Whatever a shipped rule asks for is a question held as data, with one text in the whole library. What is asked is seen in
// the examples of every rule and in what is said of the shipped documents.

type Files = Readonly<Record<string, () => Promise<{ readonly examples: readonly Example<never>[] }>>>;
const files: Files = import.meta.glob('../*/rules/**/*.examples.ts');

async function* judged(): AsyncGenerator<Assessment> {
  for (const { assessment } of judgeShipped()) yield assessment;
  for (const [path, load] of Object.entries(files)) {
    const [, pack = '', name = ''] = /\/([a-z-]+)\/([a-z-]+)\.examples\.ts$/.exec(path) ?? [];
    const domain = pack === 'rules' ? (path.includes('/council/') ? 'representation' : 'portfolio') : pack;
    const rule = findRule(domain === 'across' ? `outputs/${name}` : `${domain}/${name}`);
    if (rule === undefined) continue;
    for (const { subject, options } of (await load()).examples) {
      yield assess(subject, [rule], { asOf: '2016-03-01', ...options } as AssessOptions);
    }
  }
}

const withDetails = (question: QuestionInWords): readonly QuestionInWords[] => [question, ...(question.also ?? [])];

test('every fact is asked for in questions, each with one text, and no document is asked one text as two', async () => {
  const texts = new Map<string, string>();
  const inOwnWords = new Set<string>();
  const odd = new Set<string>();
  for await (const { findings, asks } of judged()) {
    for (const [id, text] of Object.entries(asks)) {
      expect(texts.get(id) ?? text, id).toBe(text);
      texts.set(id, text);
    }
    // What one document is asked twice under two names would be asked twice of a person.
    expect(new Set(Object.values(asks)).size, JSON.stringify(asks)).toBe(Object.keys(asks).length);
    for (const { ruleId, settledBy } of findings) {
      for (const question of (settledBy?.facts ?? []).flatMap(questionsOf).flatMap(withDetails)) {
        const { ask, need, of, data, word } = question;
        const text = ask === undefined ? undefined : asks[ask];
        if (text === undefined) inOwnWords.add(`${ruleId}: ${need}`);
        // The words are those of the text with what the question holds, and nothing besides.
        else if (questionInWords(compile(text), { ...data, ...(of === undefined ? {} : { of }) }, word) !== need) {
          odd.add(`${ruleId}: ${need}`);
        }
      }
    }
  }
  expect([...inOwnWords]).toEqual([]);
  expect([...odd]).toEqual([]);
  expect(texts.size).toBeGreaterThan(200);
}, 300_000);
