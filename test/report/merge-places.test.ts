import { expect, test } from 'vitest';
import { mergePlaces } from '../../src/report/merge-places.js';
import type { NextFact } from '../../src/rules/next-facts.js';

const fact = (at: NextFact['at'], need: string, rules: readonly string[], alone: readonly string[] = []): NextFact => ({
  at,
  need,
  rules,
  alone,
});

test('facts of one place are one, with every rule once', () => {
  const [merged, ...rest] = mergePlaces([
    fact('/meetings', 'the meetings of the year, and who came', ['a', 'b'], ['a']),
    fact('/meetings', 'the meetings of two years, and who came', ['c']),
    fact('/meetings', 'the meetings of the year, and who was due', ['b', 'd'], ['d']),
  ]);
  expect(rest).toEqual([]);
  expect(merged).toEqual({
    at: '/meetings',
    need: 'the meetings of the year, and who came; and who was due; the meetings of two years, and who came',
    rules: ['a', 'b', 'c', 'd'],
    alone: ['a', 'd'],
  });
});

test('a clause that several share is said once', () => {
  const [merged] = mergePlaces([
    fact('/members/0', 'what Acme is; the size of Acme', ['a']),
    fact('/members/0', 'what Acme is; the region of Acme', ['b']),
  ]);
  expect(merged?.need).toBe('what Acme is; the size of Acme; the region of Acme');
});

test('what bears on most rules comes first, among equals what settles most by itself; the rest keeps its order', () => {
  const order = mergePlaces([
    fact('/a', 'a', ['1']),
    fact('/b', 'b', ['1', '2']),
    fact('/c', 'c', ['1'], ['1']),
    fact('/d', 'd', ['1']),
    fact('/a', 'more of a', ['3', '4']),
  ]).map(({ at }) => at);
  expect(order).toEqual(['/a', '/b', '/c', '/d']);
});

test('one fact a place stays as it is', () => {
  const facts = [fact('/a', 'a, and b; c', ['1']), fact('/b', 'a, and b; c', ['2'])];
  expect(mergePlaces(facts)).toEqual(facts);
});
