import { expect, test } from 'vitest';
import { ask } from '../../src/core/ask.js';
import type { Pointer } from '../../src/core/pointer.js';
import { type Fact, factToFind, mergeFacts } from '../../src/core/settled-by.js';
import type { Assessment } from '../../src/rules/finding.js';
import { nextFacts } from '../../src/rules/next-facts.js';

type Told = readonly [rule: string, ...facts: readonly Fact[]];

/** What to find out, where so many rules cannot tell. */
function next(...told: readonly Told[]): ReturnType<typeof nextFacts> {
  const findings = told.map(([ruleId, ...facts]) => ({
    ruleId,
    outcome: 'cantTell',
    settledBy: { facts: mergeFacts([facts]).map(factToFind), toPass: null, toFail: null },
  }));
  return nextFacts({ findings } as unknown as Assessment);
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

const said = (...told: readonly (readonly [rule: string, ...facts: readonly (readonly [Pointer, string])[]])[]) =>
  next(...told.map(([rule, ...facts]): Told => [rule, ...facts.map(([at, need]): Fact => ({ at, need }))]));

test('what bears on most rules comes first, among equals what settles most by itself; the rest keeps its order', () => {
  const order = said(
    ['1', ['/a', 'a'], ['/b', 'b']],
    ['2', ['/b', 'b'], ['/d', 'd']],
    ['3', ['/c', 'c']],
    ['4', ['/a', 'more of a'], ['/b', 'b']],
    ['5', ['/a', 'more of a'], ['/d', 'd']],
  ).map(({ at }) => at);
  expect(order).toEqual(['/a', '/b', '/d', '/c']);
});
