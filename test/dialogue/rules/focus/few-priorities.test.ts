import { expect, test } from 'vitest';
import type { Dialogue } from '../../../../src/dialogue/model.js';
import { fewPriorities } from '../../../../src/dialogue/rules/focus/few-priorities.js';
import { everyWay, judged, remedyNumber, selections } from '../../../council/completions.js';
import { holdsForPriorities, lives, toldOf } from '../../priorities.js';

const limit = (value: number) => ({
  parameters: { 'focus/few-priorities/maxOpen': { value, because: 'A limit that few priorities reach.' } },
});

test('no way the priorities turn out overturns a verdict, and none is left open that they agree on', () => {
  for (const told of selections(toldOf(lives, [[{}, [{}]]]), 3)) {
    for (const value of [0, 1, 2]) holdsForPriorities(fewPriorities, told, [{ status: 'open' }], limit(value));
  }
});

test('the fewest that decide are the fewest', () => {
  for (const told of selections(toldOf(lives.slice(0, 4), [[{}, [{}]]]), 3)) {
    const { outcome, settledBy } = judged(fewPriorities, { priorities: told.map((one) => one.told) }, limit(1));
    if (outcome !== 'cantTell') continue;
    for (const [wanted, fewest] of [
      ['passed', settledBy?.toPass],
      ['failed', settledBy?.toFail],
    ] as const) {
      // Each priority is left as it is told, or turns out in one of its ways.
      const used = everyWay(told.map(({ told: left, ways }) => [left, ...(ways.length > 1 ? ways : [])]))
        .filter((way) => judged(fewPriorities, { priorities: way }, limit(1)).outcome === wanted)
        .map((way) => way.filter((priority, i) => priority !== told[i]?.told).length);
      expect(fewest, JSON.stringify(told)).toBe(Math.min(...used));
    }
  }
});

test('closing as many as the remedy says mends it', () => {
  const open = (n: number): Dialogue => ({
    priorities: Array.from({ length: n }, () => ({ status: 'open' as const })),
  });
  const finding = judged(fewPriorities, open(8));
  const n = remedyNumber(finding, 'take-on-fewer') ?? 0;
  expect(n).toBe(3);
  expect(judged(fewPriorities, open(8 - n)).outcome).toBe('passed');
  expect(judged(fewPriorities, open(8 - n + 1)).outcome).toBe('failed');
});
