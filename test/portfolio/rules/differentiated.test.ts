import { expect, test } from 'vitest';
import type { LocalStrategy } from '../../../src/local-strategy/model/strategy.js';
import type { Portfolio } from '../../../src/portfolio/model.js';
import { differentiated } from '../../../src/portfolio/rules/differentiated.js';
import { everyWay } from '../../council/completions.js';
import { holdsForEvery } from '../../dialogue/every-completion.js';

type Codes = readonly string[] | undefined;

const LISTS: readonly Codes[] = [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['c', 'd']];
const TOLD: readonly Codes[] = [undefined, [], ['a', 'b'], ['a', 'b', 'c'], ['d']];

const build = (complete: boolean | undefined, ...codes: readonly Codes[]): Portfolio => ({
  national: {},
  ...(complete === undefined ? undefined : { complete }),
  strategies: codes.map(
    (list, i): LocalStrategy => ({ id: `place-${i}`, priorities: [list === undefined ? {} : { codes: list }] }),
  ),
});

test.each(['1/3', '1/2', '3/4'] as const)('no completion of the codes overturns a verdict at %s', (value) => {
  const parameters = { 'portfolio/differentiated/maxMean': { value, because: 'the codes here are few' } };
  const outcomes = new Set<string>();
  for (const told of everyWay([TOLD, TOLD, TOLD])) {
    const ways = everyWay(told.map((codes) => (codes === undefined ? LISTS : [codes])));
    const completions = ways.map((codes) => build(true, ...codes));
    outcomes.add(
      holdsForEvery(differentiated, build(true, ...told), completions, { parameters, key: 'codes' }).outcome,
    );
  }
  expect([...outcomes].sort()).toEqual(['cantTell', 'failed', 'inapplicable', 'passed']);
});

test('strategies that are not in the document leave it open', () => {
  for (const told of everyWay([TOLD.slice(1), TOLD.slice(1)])) {
    const others = [[], ...LISTS.map((codes) => [codes]), ...everyWay([LISTS, LISTS])];
    const completions = others.map((more) => build(true, ...told, ...more));
    const finding = holdsForEvery(differentiated, build(undefined, ...told), completions, { key: 'codes' });
    expect(finding.outcome).toBe('cantTell');
  }
});
