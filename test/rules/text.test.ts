import { describe, expect, test } from 'vitest';
import { compile, fill } from '../../src/rules/text.js';

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
  expect(say('{share:percent}', { share: { min: 0, max: 1 } })).toBe('0–100%');
});

describe('texts that cannot be filled are refused when they are written', () => {
  test.each(['{n', 'of {} seats', '{n:}', '{n:seats}', '{1st}'])('%s', (text) => {
    expect(() => compile(text)).toThrow(SyntaxError);
  });
});
