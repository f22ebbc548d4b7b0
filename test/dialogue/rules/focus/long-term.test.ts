import { expect, test } from 'vitest';
import type { Dialogue, Priority } from '../../../../src/dialogue/model.js';
import { longTerm } from '../../../../src/dialogue/rules/focus/long-term.js';
import { judged, remedyNumber, selections } from '../../../council/completions.js';
import { holdsForPriorities, lives, toldOf } from '../../priorities.js';

const yes: Priority = { horizonMonths: 24, scope: 'industry-wide' };
const near: Priority = { horizonMonths: 23, scope: 'industry-wide' };
const narrow: Priority = { horizonMonths: 60, scope: 'firm' };

const answers: readonly (readonly [Priority, readonly Priority[]])[] = [
  [yes, [yes]],
  [narrow, [narrow]],
  [{ scope: 'sub-sector' }, [{ ...narrow, scope: 'sub-sector' }]],
  [{ horizonMonths: { min: 23, max: 24 }, scope: 'industry-wide' }, [near, yes]],
  [{}, [yes, near, narrow]],
  [
    { horizonMonths: { min: 30, max: 60 } },
    [
      { ...narrow, horizonMonths: 30 },
      { ...yes, horizonMonths: 60 },
    ],
  ],
  [{ ...yes, scope: 'Sector' as 'firm' }, [yes, { ...yes, scope: 'firm' }]],
];
const others: readonly Priority[] = [
  { ...yes, status: 'open' },
  { ...near, status: 'open' },
];

test('no way the priorities turn out overturns a verdict, and none is left open that they agree on', () => {
  for (const told of selections(toldOf(lives, answers), 1)) holdsForPriorities(longTerm, told, others);
  const some = [...lives.slice(0, 2), ...lives.slice(6)];
  for (const told of selections(toldOf(some, answers), 2)) holdsForPriorities(longTerm, told, others);
  for (const told of selections(toldOf(lives.slice(6), answers.slice(0, 5)), 3)) {
    const half = { parameters: { 'focus/long-term/minShare': { value: '1/2', because: 'Half.' } } } as const;
    holdsForPriorities(longTerm, told, others, half);
  }
});

test('turning as many as the remedy says to the long term mends it', () => {
  const of = (good: number, bad: number): Dialogue => ({
    priorities: [
      ...Array<Priority>(good).fill({ ...yes, status: 'open' }),
      ...Array<Priority>(bad).fill({ ...near, status: 'open' }),
    ],
  });
  for (let whole = 1; whole <= 12; whole += 1) {
    for (let good = 0; good <= whole; good += 1) {
      const finding = judged(longTerm, of(good, whole - good));
      if (finding.outcome === 'passed') continue;
      const n = remedyNumber(finding, 'look-further') ?? 0;
      expect(judged(longTerm, of(good + n, whole - good - n)).outcome).toBe('passed');
      expect(judged(longTerm, of(good + n - 1, whole - good - n + 1)).outcome).toBe('failed');
    }
  }
});
