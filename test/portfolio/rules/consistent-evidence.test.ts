import { test } from 'vitest';
import type { LocalStrategy } from '../../../src/local-strategy/model/strategy.js';
import type { Portfolio } from '../../../src/portfolio/model.js';
import { consistentEvidence } from '../../../src/portfolio/rules/consistent-evidence.js';
import { everyWay, holdsForAll, selections } from '../../council/completions.js';

const asOf = '2019-12-31';
type Marks = readonly (string | undefined)[];

const strategy = (marks: Marks, more: Partial<LocalStrategy> = {}): LocalStrategy => ({
  indicators: marks.map((definition) => (definition === undefined ? {} : { definition })),
  ...more,
});
const of = (lists: readonly Marks[], more: Partial<Portfolio> = { complete: true }): Portfolio => ({
  national: {},
  strategies: lists.map((marks) => strategy(marks)),
  ...more,
});
/** A definition that is not known may be one of the others, or one of its own. */
const ways = (mark: string | undefined, i: number): readonly string[] =>
  mark === undefined ? ['a', 'b', `own ${i}`] : [mark];

test('no way the definitions turn out overturns a verdict', () => {
  const lists = [1, 2].flatMap((n) => selections<string | undefined>(['a', 'b', undefined], n));
  for (const first of lists) {
    for (const second of lists) {
      const all = [...first, ...second];
      const completions = everyWay(all.map(ways)).map((way) =>
        of([way.slice(0, first.length), way.slice(first.length)]),
      );
      holdsForAll(consistentEvidence, of([first, second]), completions, { asOf });
    }
  }
});

test('one indicator each: nothing is left open that all ways agree on', () => {
  for (const pair of everyWay<string | undefined>([
    ['a', 'b', undefined],
    ['a', 'b', undefined],
  ])) {
    const completions = everyWay(pair.map(ways)).map((way) => of(way.map((mark) => [mark])));
    holdsForAll(consistentEvidence, of(pair.map((mark) => [mark])), completions, { asOf, complete: true });
  }
});

test('others, in a list that was seen in part or in a strategy that is not there, leave it open', () => {
  const seen: Portfolio = {
    national: {},
    strategies: [strategy(['a']), strategy(['a'], { textSeen: 'part' })],
    complete: true,
  };
  const more = [of([['a'], ['a']]), of([['a'], ['a', 'b', 'c', 'd']])];
  holdsForAll(consistentEvidence, seen, more, { asOf, complete: true });
  const others = [of([['a'], ['a']]), of([['a'], ['a'], ['b', 'c', 'd']])];
  holdsForAll(consistentEvidence, of([['a'], ['a']], {}), others, { asOf, complete: true });
});
