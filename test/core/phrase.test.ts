import { describe, expect, expectTypeOf, test } from 'vitest';
import { phrase } from '../../src/core/phrase.js';
import { ENGLISH } from '../../src/core/phrases.js';
import { compile, fill, type Given, phrasesIn, told } from '../../src/core/template.js';
import { remedy } from '../../src/rules/remedy.js';

const REACHED = phrase('stages/reached', '{stage} ({day:days})');
const LEFT = phrase('gaps/left', '{name} ({states:run})');
const TAKEN_UP = phrase('gaps/taken-up', 'taken up in {n}');
const NOBODY = phrase('gaps/nobody', 'nobody');

const evidence = REACHED({ stage: 'evidence', day: { first: '2019-01-01', last: '2019-12-31' } });
const say = (text: string, data: Readonly<Record<string, Given>>): string => fill(compile(text), data);

describe('a thing with a remark on it', () => {
  test('stands where names stand', () => {
    expect(say('In order: {stages:list}.', { stages: [evidence, 'publication'] })).toBe(
      'In order: evidence (in 2019) and publication.',
    );
    expect(say('{who} came.', { who: NOBODY() })).toBe('nobody came.');
    expect(say('Left: {all:few}.', { all: ['a', 'b', 'c', 'd', 'e', evidence] })).toBe(
      'Left: a, b, c, d and 2 others.',
    );
  });
  test('holds others, in a run', () => {
    const left = LEFT({ name: 'AI', states: [TAKEN_UP({ n: 3 }), 'silent in 2'] });
    expect(say('{all:list}', { all: [left] })).toBe('AI (taken up in 3, silent in 2)');
  });
  test('is data in a finding, to the bottom, and is not changed by that', () => {
    const left = LEFT({ name: 'AI', states: [TAKEN_UP({ n: 3 })] });
    const { data } = remedy('see', 'Agree on {all:list}.', { all: [left] });
    expect(data).toEqual({
      all: [
        {
          phrase: 'gaps/left',
          data: { name: 'AI', states: [{ phrase: 'gaps/taken-up', data: { n: 3 } }] },
        },
      ],
    });
    expect([...phrasesIn(data)]).toEqual(['gaps/left', 'gaps/taken-up']);
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });
  test('is worded by another language from its data', () => {
    const template = compile('{stages:list}');
    const plain = told({ stages: [evidence] }, template);
    const german = { ...ENGLISH, said: { 'stages/reached': '{day:days}: {stage}' } };
    expect(fill(template, plain, [], german)).toBe('in 2019: evidence');
    expect(() => fill(template, plain)).toThrow('There are no words for the phrase stages/reached');
  });
  test('cannot be put into a text by hand, nor be given the wrong data', () => {
    expect(() => `${evidence}`).toThrow(TypeError);
    expectTypeOf(REACHED).parameter(0).toHaveProperty('day');
    // @ts-expect-error: a day is asked for
    REACHED({ stage: 'evidence' });
  });
});
