import { expect, test } from 'vitest';
import type { Collaboration, LocalStrategy } from '../../../src/local-strategy/model/strategy.js';
import type { NationalStrategy } from '../../../src/national-strategy/model.js';
import type { Portfolio } from '../../../src/portfolio/model.js';
import { overlapsManaged } from '../../../src/portfolio/rules/overlaps-managed.js';
import { everyWay, holdsForAll, judged } from '../../council/completions.js';

const asOf = '2019-12-31';
const plan: NationalStrategy = {
  id: 'plan',
  foundations: [],
  challenges: [{ id: 'clean', asked: 'optional', missions: [] }],
  sectors: [{ id: 'wind', asked: 'required' }],
  objectives: [],
};
const NOTHING = { foundations: [], missions: [], objectives: [] };

interface Told {
  /** Is clean growth claimed? */
  readonly claims: boolean | undefined;
  /** Is wind named? */
  readonly names: boolean | undefined;
  readonly collaborations: readonly Collaboration[] | undefined;
}

const agreed: Collaboration = { with: ['b', 'a'], agreed: true };
const perhaps: Collaboration = { with: ['b', 'a'] };
const not: Collaboration = { with: ['b', 'a'], agreed: false };

function strategy(id: string, { claims, names, collaborations }: Told): LocalStrategy {
  const challenges = claims === undefined ? {} : { challenges: claims ? [{ id: 'clean' }] : [] };
  return {
    id,
    framework: 'plan',
    themes: [],
    priorities: [{ ...NOTHING, sectors: [], ...challenges }],
    sectors: [names === undefined ? {} : { national: names ? [{ id: 'wind' }] : [] }],
    ...(collaborations === undefined ? {} : { collaborations }),
  };
}

const of = (told: readonly Told[]): Portfolio => ({
  national: plan,
  strategies: told.map((one, i) => strategy('abc'[i] ?? '', one)),
  complete: true,
  overlaps: [],
});

const tris = [undefined, true, false] as const;
const collaborations = [undefined, [], [agreed], [perhaps], [not]] as const;

function completionsOf({ claims, names, collaborations: list }: Told): readonly Told[] {
  const lists: readonly (readonly Collaboration[])[] =
    list === undefined ? [[], [agreed]] : list.includes(perhaps) ? [[agreed], [not]] : [list];
  const ways = (is: boolean | undefined): readonly boolean[] => (is === undefined ? [true, false] : [is]);
  return ways(claims).flatMap((c) =>
    ways(names).flatMap((n) => lists.map((one) => ({ claims: c, names: n, collaborations: one }))),
  );
}

test('no way the unknowns turn out overturns a verdict, and none is left open that they agree on', () => {
  for (const [first, second] of everyWay<boolean | undefined>([tris, tris])) {
    for (const [one, two] of everyWay<boolean | undefined>([tris, tris])) {
      for (const list of collaborations) {
        for (const other of [undefined, []] as const) {
          const told: readonly Told[] = [
            { claims: first, names: one, collaborations: list },
            { claims: second, names: two, collaborations: other },
          ];
          const completions = everyWay(told.map(completionsOf)).map(of);
          holdsForAll(overlapsManaged, of(told), completions, { asOf, complete: true });
        }
      }
    }
  }
});

test('with others that may claim it or not, nothing is told that they could overturn', () => {
  const claiming: Told = { claims: true, names: true, collaborations: [] };
  const idle: Told = { claims: false, names: false, collaborations: [] };
  for (const told of [
    [claiming, claiming],
    [claiming, idle],
    [idle, idle],
  ]) {
    const subject = { ...of(told), complete: false };
    const completions = [claiming, idle, { ...claiming, collaborations: [agreed] }].map((more) => of([...told, more]));
    holdsForAll(overlapsManaged, subject, completions, { asOf });
  }
});

test('a chapter that two carry is one claim, and one more where either claims it besides', () => {
  const shared = { ...NOTHING, sectors: [], shared: 'x', challenges: [{ id: 'clean' }] };
  const own = { ...NOTHING, sectors: [], challenges: [{ id: 'clean' }] };
  const share = (lists: readonly LocalStrategy['priorities'][]): unknown => {
    const strategies = lists.map((priorities, i) => ({
      ...strategy('abcd'[i] ?? '', { claims: false, names: false, collaborations: [] }),
      priorities: priorities ?? [],
      chapters: [],
    }));
    const { breakdown } = judged(overlapsManaged, { national: plan, strategies, complete: true }, { asOf });
    return breakdown?.[0]?.['areas'];
  };
  expect(share([[shared], [shared], [], []])).toBe(1);
  expect(share([[shared], [shared, own], [], []])).toBe(1);
  expect(share([[shared, own], [shared, own], [], []])).toBe(2);
  expect(share([[shared], [own], [], []])).toBe(2);
});
