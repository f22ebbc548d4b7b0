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
  return nextFacts({ findings, rules: {} } as unknown as Assessment);
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

test('what settles most comes first: a rule by itself counts one, a rule with another fact a half', () => {
  // /a: a half of 1, the whole of 4; /b: halves of 1 and 2; /c: halves of 2 and 5; /d: a half of 5.
  const order = next(
    ['1', ['/a', 'a'], ['/b', 'b']],
    ['2', ['/b', 'b'], ['/c', 'c']],
    ['5', ['/d', 'd'], ['/c', 'c']],
    ['4', ['/a', 'more of a']],
  ).map(({ at }) => at);
  expect(order).toEqual(['/a', '/b', '/c', '/d']);
});

test('one fact that settles three rules comes before the parts of a fact in pieces that settle four', () => {
  // When each of five members joined: four rules ask for all five. How large a firm is: three rules ask that alone.
  const joined = [0, 1, 2, 3, 4].map((i) => [`/members/${i}/from`, 'when it joined'] as const);
  const size = ['/members/5/organisation/sizeBand', 'its size'] as const;
  const order = next(
    ...['continuity', 'refresh', 'tenure', 'trust'].map((rule): Told => [rule, ...joined]),
    ...['size-band-skew', 'sme-voice', 'micro-voice'].map((rule): Told => [rule, size]),
  );
  expect(order.map(({ at }) => at)).toEqual([size[0], ...joined.map(([at]) => at)]);
  expect(order.map(({ rules }) => rules.length)).toEqual([3, 4, 4, 4, 4, 4]);
});

test('many needed for one rule come last, however often one place is asked', () => {
  // Three places for a third each; /x is asked twice and is one place.
  const order = next(
    ['1', ['/x', 'x'], ['/x', 'more of x'], ['/y', 'y'], ['/z', 'z']],
    ['2', ['/w', 'w'], ['/v', 'v']],
  ).map(({ at }) => at);
  expect(order).toEqual(['/w', '/v', '/x', '/y', '/z']);
});

test('a half, a third and a sixth of three rules are as much as one rule', () => {
  const others = (rule: string, n: number): Told => [
    rule,
    ['/a', 'a'],
    ...Array.from({ length: n - 1 }, (_, i) => [`/${rule}/${i}` as Pointer, 'one more'] as const),
  ];
  // Equal in what they decide, so the rules decide: three against one.
  const order = next(['whole', ['/b', 'b']], others('two', 2), others('three', 3), others('six', 6));
  expect(order.slice(0, 2).map(({ at }) => at)).toEqual(['/a', '/b']);
});

test('among equals what is required comes before what is recommended, and that before the rest', () => {
  const told: readonly Told[] = [
    ['rest', ['/rest', 'a']],
    ['advice', ['/advice', 'b']],
    ['law', ['/law', 'c']],
  ];
  const findings = told.map(([ruleId, ...facts]) => ({
    ruleId,
    outcome: 'cantTell',
    settledBy: { facts: facts.map(([at, need]) => ({ at, need })), toPass: null, toFail: null },
  }));
  const rules = {
    rest: { force: 'heuristic' },
    advice: { force: 'recommendation' },
    law: { force: 'requirement' },
  };
  const order = nextFacts({ findings, rules } as unknown as Assessment).map(({ at }) => at);
  expect(order).toEqual(['/law', '/advice', '/rest']);
});
