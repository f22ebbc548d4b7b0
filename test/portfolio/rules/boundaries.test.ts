import { test } from 'vitest';
import type { AuthorityMembership } from '../../../src/local-strategy/model/strategy.js';
import type { Portfolio } from '../../../src/portfolio/model.js';
import { boundaries } from '../../../src/portfolio/rules/boundaries.js';
import { everyWay, holdsForAll } from '../../council/completions.js';

const asOf = '2019-07-19';

/** What a list says of one authority: nothing, that it is there, that it came or left some day of 2019, that it left. */
type Told = 'absent' | 'there' | 'left in 2019' | 'left' | 'came in 2019';

const RECORDS: Readonly<Record<Exclude<Told, 'absent'>, Omit<AuthorityMembership, 'authority'>>> = {
  there: {},
  'left in 2019': { until: '2019' },
  left: { until: '2019-03-31' },
  'came in 2019': { from: '2019' },
};
const isWhole = (told: Told): boolean => told === 'absent' || told === 'there' || told === 'left';
const sure = (is: boolean): Told => (is ? 'there' : 'left');

interface List {
  readonly told: Told;
  readonly partial: boolean;
}

function of(lists: readonly List[], complete: boolean, register: boolean): Portfolio {
  return {
    national: {},
    complete,
    strategies: lists.map(({ told, partial }, i) => ({
      id: `area-${i}`,
      authorities: [{ authority: `own-${i}` }, ...(told === 'absent' ? [] : [{ authority: 'holt', ...RECORDS[told] }])],
      ...(partial ? { incomplete: ['/authorities' as const] } : {}),
    })),
    register: [...lists.map((_, i) => ({ authority: `own-${i}` })), ...(register ? [{ authority: 'holt' }] : [])],
  };
}

/** Every way a list could turn out: a partial one may have it, if it says nothing of it. */
function completionsOf({ told, partial }: List): readonly List[] {
  const ways: readonly Told[] = !isWhole(told)
    ? [sure(true), sure(false)]
    : partial && told === 'absent'
      ? ['absent', 'there']
      : [told];
  return ways.map((way) => ({ told: way, partial: false }));
}

const toldOnes: readonly Told[] = ['absent', 'there', 'left in 2019', 'left', 'came in 2019'];
const lists: readonly List[] = toldOnes.flatMap((told) => [false, true].map((partial) => ({ told, partial })));

test('no way the lists turn out overturns a verdict', () => {
  for (const pair of everyWay([lists, lists])) {
    for (const register of [true, false]) {
      const completions = everyWay(pair.map(completionsOf)).map((way) => of(way, true, register));
      holdsForAll(boundaries, of(pair, true, register), completions, { asOf });
    }
  }
});

test('where the lists are whole, nothing is left open that all ways agree on', () => {
  const whole = lists.filter(({ partial }) => !partial);
  for (const pair of everyWay([whole, whole])) {
    const completions = everyWay(pair.map(completionsOf)).map((way) => of(way, true, true));
    holdsForAll(boundaries, of(pair, true, true), completions, { asOf, complete: true });
  }
});

test('another strategy may have what these have or lack', () => {
  const more: readonly List[] = (['absent', 'there'] as const).map((told) => ({ told, partial: false }));
  for (const pair of everyWay([lists, lists])) {
    const completions = everyWay([...pair.map(completionsOf), more]).map((way) => of(way, true, true));
    holdsForAll(boundaries, { ...of(pair, false, true) }, completions, { asOf });
  }
});
