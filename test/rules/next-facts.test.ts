import { expect, test } from 'vitest';
import type { Pointer } from '../../src/core/pointer.js';
import { mergeFacts } from '../../src/core/settled-by.js';
import type { Assessment } from '../../src/rules/finding.js';
import { nextFacts } from '../../src/rules/next-facts.js';

type Told = readonly [rule: string, ...facts: readonly (readonly [at: Pointer, need: string])[]];

/** What to find out, where so many rules cannot tell. */
function next(...told: readonly Told[]): ReturnType<typeof nextFacts> {
  const findings = told.map(([ruleId, ...facts]) => ({
    ruleId,
    outcome: 'cantTell',
    settledBy: { facts: facts.map(([at, need]) => ({ at, need })), toPass: null, toFail: null },
  }));
  return nextFacts({ findings } as unknown as Assessment);
}

test('facts of one place are one, with every rule once', () => {
  const meetings: Pointer = '/meetings';
  expect(
    next(
      ['a', [meetings, 'the meetings of the year, and who came']],
      ['b', [meetings, 'the meetings of the year, and who came'], ['/b', 'b']],
      ['c', [meetings, 'the meetings of two years, and who came'], ['/b', 'b']],
      ['b', [meetings, 'the meetings of the year, and who was due'], ['/b', 'b']],
      ['d', [meetings, 'the meetings of the year, and who was due']],
    )[0],
  ).toEqual({
    at: meetings,
    need: 'the meetings of the year, and who came; and who was due; the meetings of two years, and who came',
    rules: ['a', 'b', 'c', 'd'],
    alone: ['a', 'd'],
  });
});

test('a clause that several share is said once', () => {
  const [merged] = next(
    ['a', ['/members/0', 'what Acme is; the size of Acme']],
    ['b', ['/members/0', 'what Acme is; the region of Acme']],
  );
  expect(merged?.need).toBe('what Acme is; the size of Acme; the region of Acme');
});

test('a clause that one asks alone and another goes on from is whole', () => {
  expect(
    mergeFacts([
      [{ at: '/members/0', need: 'whom Acme sits for' }],
      [{ at: '/members/0', need: 'whom Acme sits for, and what it is' }],
    ]),
  ).toEqual([{ at: '/members/0', need: 'whom Acme sits for, and what it is' }]);
});

test('what bears on most rules comes first, among equals what settles most by itself; the rest keeps its order', () => {
  const order = next(
    ['1', ['/a', 'a'], ['/b', 'b']],
    ['2', ['/b', 'b'], ['/d', 'd']],
    ['3', ['/c', 'c']],
    ['4', ['/a', 'more of a'], ['/b', 'b']],
    ['5', ['/a', 'more of a'], ['/d', 'd']],
  ).map(({ at }) => at);
  expect(order).toEqual(['/a', '/b', '/d', '/c']);
});
