import { expect, test } from 'vitest';
import type { Quantity } from '../../../../src/core/known.js';
import type { AlignmentSubject, LocalPriority, LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import { fewPriorities } from '../../../../src/local-strategy/rules/alignment/few-priorities.js';
import { holdsForAll, judged, remedyNumber } from '../../../council/completions.js';
import { held, holdsWhenAnswered } from '../../held.js';

const limit = (value: number) => ({
  parameters: { 'alignment/few-priorities/maxPriorities': { value, because: 'A limit that few priorities reach.' } },
});
const list = (n: number): readonly LocalPriority[] => Array.from({ length: n }, (_, i) => ({ id: `p${i}` }));
const whole = (n: number): AlignmentSubject => held({ priorities: list(n) });
const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
const SOME = 8;

test.each([1, 2, 3])('a list that is partial or absent, beside a stated number that fits it: limit %i', (max) => {
  const stated: readonly (Quantity | undefined)[] = [undefined, 2, 4, { min: 1, max: 3 }, { min: 3 }];
  for (const n of [undefined, 0, 1, 2]) {
    for (const said of stated) {
      const least = Math.max(n ?? 0, typeof said === 'object' ? said.min : (said ?? 0));
      const most = typeof said === 'object' ? (said.max ?? SOME) : (said ?? SOME);
      const told: LocalStrategy = {
        incomplete: ['/priorities'],
        ...(n === undefined ? {} : { priorities: list(n) }),
        ...(said === undefined ? {} : { priorityCount: said }),
      };
      holdsWhenAnswered(fewPriorities, held(told), numbers(least, most).map(whole), { complete: true, ...limit(max) });
    }
  }
});

test.each([1, 2, 3])('where list and number disagree, everything between is open: limit %i', (max) => {
  for (const n of [0, 1, 2, 3]) {
    for (const said of [0, 1, 2, 3, 4]) {
      const told = held({ priorities: list(n), priorityCount: said });
      const between = numbers(Math.min(n, said), Math.max(n, said)).map(whole);
      holdsForAll(fewPriorities, told, between, { complete: true, ...limit(max) });
    }
  }
});

test('leaving out as many as the remedy says mends it', () => {
  const n = remedyNumber(judged(fewPriorities, whole(31)), 'choose') ?? 0;
  expect(n).toBe(6);
  expect(judged(fewPriorities, whole(31 - n)).outcome).toBe('passed');
  expect(judged(fewPriorities, whole(31 - n + 1)).outcome).toBe('failed');
});
