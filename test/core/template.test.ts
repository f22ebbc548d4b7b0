import { describe, expect, test } from 'vitest';
import { compile, fill } from '../../src/core/template.js';

const say = (text: string, data: Parameters<typeof fill>[1]): string => fill(compile(text), data);

describe('slots', () => {
  test('numbers, words, yes and no', () => {
    expect(say('{n} of {who}, {so}', { n: 3, who: 'Acme', so: true })).toBe('3 of Acme, true');
  });
  test('a number with its noun, one or many', () => {
    expect(say('{n:seat|seats}', { n: 1 })).toBe('1 seat');
    expect(say('{n:seat|seats}', { n: 0 })).toBe('0 seats');
    expect(say('{n:seat|seats}', { n: { min: 1, max: 5 } })).toBe('1–5 seats');
    expect(say('{n:seat|seats}', { n: { min: 1, max: 1 } })).toBe('1 seat');
    expect(say('{n:seat|seats}', { n: { min: 2 } })).toBe('at least 2 seats');
  });
  test('lists', () => {
    expect(say('{names:list}', { names: ['A', 'B', 'C'] })).toBe('A, B and C');
    expect(say('{names:list}', { names: ['A'] })).toBe('A');
    expect(say('{names:list}', { names: [] })).toBe('none');
  });
  test('percentages and their ranges', () => {
    expect(say('{share:percent}', { share: 0.4 })).toBe('40%');
    expect(say('{share:percent}', { share: { min: 1 / 3, max: 0.6 } })).toBe('33–60%');
    expect(say('{share:percent}', { share: { min: 0.5 } })).toBe('at least 50%');
  });
});

describe('observed and limit never read alike', () => {
  test('18 of 55 against a third', () => {
    expect(say('{share:percent} is below {limit:percent}', { share: 18 / 55, limit: 1 / 3 })).toBe(
      '32.7% is below 33.3%',
    );
  });
  test('plain numbers too', () => {
    expect(say('{a} against {b}', { a: 1.501, b: 1.5 })).toBe('1.501 against 1.5');
  });
  test('equal numbers may', () => {
    expect(say('{share:percent} of {limit:percent}', { share: 0.5, limit: 0.5 })).toBe('50% of 50%');
  });
});

test('almost all is not all, and next to nothing is not nothing', () => {
  expect(say('{share:percent}', { share: 0.998 })).toBe('99.8%');
  expect(say('{share:percent}', { share: 0.0015 })).toBe('0.2%');
});

describe('what may be anything is said to be unknown', () => {
  const anything = { min: 0, max: 1 };
  test.each([
    ['has {share:percent} of the jobs', { share: anything }, 'has an unknown share of the jobs'],
    ['{share:percent} of the jobs', { share: anything }, 'An unknown share of the jobs'],
    [
      'hold {a} of {b:seat|seats} ({share:percent}).',
      { a: { min: 0, max: 3 }, b: { min: 0, max: 3 }, share: anything },
      'hold an unknown number of up to 3 seats.',
    ],
    [
      'hold {a} of {b:seat|seats} ({share:percent}); more',
      { a: { min: 0 }, b: { min: 0 }, share: anything },
      'hold an unknown number of seats; more',
    ],
    ['hold {a} of {b:seat|seats}', { a: { min: 0, max: 5 }, b: 5 }, 'hold an unknown number of 5 seats'],
    [
      'came {a} of the {b:time|times}',
      { a: { min: 0 }, b: { min: 2 } },
      'came an unknown number of the at least 2 times',
    ],
    [
      'hold {a} of {b:seat|seats}',
      { a: { min: 0, max: 1 }, b: { min: 0, max: 1 } },
      'hold an unknown number of up to 1 seat',
    ],
    ['of {b:seat|seats}, {a:is|are} left', { a: { min: 0 }, b: 5 }, 'of 5 seats, an unknown number are left'],
    ['{a} of {b:is new|are new}', { a: { min: 0 }, b: 7 }, 'An unknown number of 7 are new'],
    ['has {n:member|members}', { n: { min: 0 } }, 'has an unknown number of members'],
    ['of {n}', { n: { min: 0 } }, 'of an unknown number'],
    // These say something.
    [
      '{a} of {b:seat|seats} ({share:percent})',
      { a: { min: 0, max: 1 }, b: { min: 1, max: 1 }, share: anything },
      '0–1 of 1 seat',
    ],
    ['hold {a} of {b:seat|seats}', { a: { min: 0, max: 3 }, b: 5 }, 'hold 0–3 of 5 seats'],
    ['hold {a} of {b:seat|seats}', { a: { min: 0, max: 3 }, b: { min: 0, max: 5 } }, 'hold 0–3 of 0–5 seats'],
    ['hold {a} of {b:seat|seats}', { a: 0, b: 0 }, 'hold 0 of 0 seats'],
    ['{share:percent}', { share: { min: 0, max: 0.998 } }, '0–99.8%'],
  ])('%s', (text, data, said) => {
    expect(say(text, data)).toBe(said);
  });
});

describe('a number that is not at its limit does not read as if it were', () => {
  const held = (observed: number | { min: number; max: number }, expected: number, unit = 'share') => [
    { unit, observed, expected },
  ];
  test('though the limit stands in the text as words', () => {
    const minority = compile('They hold {part} of {whole} ({share:percent}), fewer than half.');
    const data = { part: 124, whole: 249, share: 124 / 249 };
    expect(fill(minority, data, held(124 / 249, 0.5))).toBe('They hold 124 of 249 (49.8%), fewer than half.');
    expect(fill(minority, { part: 1, whole: 2, share: 0.5 }, held(0.5, 0.5))).toContain('(50%)');
  });
  test('nor an end of a range', () => {
    const share = { min: 0.2, max: 124 / 249 };
    expect(fill(compile('{share:percent}'), { share }, held(share, 0.5))).toBe('20–49.8%');
  });
  test('nor a plain number', () => {
    expect(fill(compile('{times} times'), { times: 1.5001 }, held(1.5001, 1.5, 'ratio'))).toBe('1.5001 times');
    expect(fill(compile('{times} times'), { times: 1.7512 }, held(1.7512, 1.5, 'ratio'))).toBe('1.75 times');
  });
  test('and a limit that is a short decimal is printed whole', () => {
    expect(say('at least {limit:percent}', { limit: 0.125 })).toBe('at least 12.5%');
    expect(say('at least {limit:percent}', { limit: 0.5 * 0.999 })).toBe('at least 49.95%');
    expect(say('at least {limit:percent}', { limit: 1 / 3 })).toBe('at least 33%');
    expect(say('at least {limit:percent}', { limit: 0.07 * 3 })).toBe('at least 21%');
  });
});

describe('texts that cannot be filled are refused when they are written', () => {
  test.each(['{n', 'of {} seats', '{n:}', '{n:seats}', '{1st}'])('%s', (text) => {
    expect(() => compile(text)).toThrow(SyntaxError);
  });
});
