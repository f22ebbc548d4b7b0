import { expect, test } from 'vitest';
import { ask } from '../../src/core/ask.js';
import type { Pointer } from '../../src/core/pointer.js';
import { type Fact, factToFind, mergeFacts } from '../../src/core/settled-by.js';
import type { Assessment } from '../../src/rules/finding.js';
import { nextFacts } from '../../src/rules/next-facts.js';

type Told = readonly [rule: string, ...facts: readonly (Fact | readonly [at: Pointer, need: string])[]];

const plain = (fact: Told[1]): Fact => ('need' in fact ? fact : { at: fact[0], need: fact[1] });

/** What to find out, where so many rules cannot tell. */
function next(...told: readonly Told[]): ReturnType<typeof nextFacts> {
  const findings = told.map(([ruleId, ...facts]) => ({
    ruleId,
    outcome: 'cantTell',
    settledBy: { facts: mergeFacts([facts.map(plain)]).map(factToFind), toPass: null, toFail: null },
  }));
  return nextFacts({ findings, rules: {} } as unknown as Assessment);
}

const MEETINGS = ask('meetings', 'the meetings of {years:year|years}');
const WHO_CAME = ask('who-came', 'and who came');
const WHO_WAS_DUE = ask('who-was-due', 'and who was due');
const WHAT = ask('what', 'what {of} is');
const SIZE = ask('size', 'the size of {of}');
const REGION = ask('region', 'the region of {of}');
const meetings: Pointer = '/meetings';

test('facts of one place are one, with every rule once', () => {
  const b: Fact = { at: '/b', need: 'b' };
  const one = { years: 1 };
  expect(
    next(
      ['a', { at: meetings, need: MEETINGS(one, { also: [WHO_CAME()] }) }],
      ['b', { at: meetings, need: MEETINGS(one, { also: [WHO_CAME()] }) }, b],
      ['c', { at: meetings, need: MEETINGS({ years: 2 }, { also: [WHO_CAME()] }) }, b],
      ['b', { at: meetings, need: MEETINGS(one, { also: [WHO_WAS_DUE()] }) }, b],
      ['d', { at: meetings, need: MEETINGS(one, { also: [WHO_WAS_DUE()] }) }],
    )[0],
  ).toMatchObject({
    at: meetings,
    need: 'the meetings of 1 year, and who came; and who was due; the meetings of 2 years, and who came',
    rules: ['a', 'b', 'c', 'd'],
    alone: ['a', 'd'],
  });
});

test('a question that several ask is put once', () => {
  const of = { of: 'Acme' };
  const [merged] = next(
    ['a', { at: '/members/0', need: [WHAT(of), SIZE(of)] }],
    ['b', { at: '/members/0', need: [WHAT(of), REGION(of)] }],
  );
  expect(merged?.need).toBe('what Acme is; the size of Acme; the region of Acme');
});

test('a question that one rule asks alone and another goes on from is put once, with what goes on', () => {
  const one = { years: 1 };
  const facts = mergeFacts([
    [{ at: meetings, need: MEETINGS(one) }],
    [{ at: meetings, need: MEETINGS(one, { also: [WHO_CAME()] }) }],
  ]);
  expect(facts.map(factToFind).map(({ need }) => need)).toEqual(['the meetings of 1 year, and who came']);
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
    settledBy: { facts: facts.map(plain).map(factToFind), toPass: null, toFail: null },
  }));
  const rules = {
    rest: { force: 'heuristic' },
    advice: { force: 'recommendation' },
    law: { force: 'requirement' },
  };
  const order = nextFacts({ findings, rules } as unknown as Assessment).map(({ at }) => at);
  expect(order).toEqual(['/law', '/advice', '/rest']);
});
