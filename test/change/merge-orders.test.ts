import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeOrders } from '../../src/change/merge-orders.js';

const subsequence = fc.subarray(['q', 'c', 'x', 'a', 'z', 'b', 'm']);

test('two parts of one order: both are kept, each name once, whichever comes first', () => {
  fc.assert(
    fc.property(subsequence, subsequence, (a, b) => {
      const merged = mergeOrders(a, b);
      expect(mergeOrders(b, a)).toEqual(merged);
      expect([...merged].sort()).toEqual([...new Set([...a, ...b])].sort());
      expect(merged.filter((name) => a.includes(name))).toEqual(a);
      expect(merged.filter((name) => b.includes(name))).toEqual(b);
    }),
  );
});

test('orders that disagree come to an end', () => {
  expect(mergeOrders(['b', 'a', 'c'], ['a', 'b'])).toEqual(['a', 'b', 'c']);
  expect(mergeOrders(['a', 'b'], ['b', 'a', 'c'])).toEqual(['a', 'b', 'c']);
});
