import { expect, test } from 'vitest';
import type { DeliberateSilence, ElementLink, LocalStrategy } from '../../../src/local-strategy/model/strategy.js';
import type { Asked, NationalStrategy } from '../../../src/national-strategy/model.js';
import type { Portfolio } from '../../../src/portfolio/model.js';
import { noGaps } from '../../../src/portfolio/rules/no-gaps.js';
import { everyWay, holdsForAll, judged, selections } from '../../council/completions.js';

type Links = readonly ElementLink[] | undefined;

const asOf = '2019-12-31';
const ideas: ElementLink = { id: 'ideas' };
const coast: ElementLink = { id: 'coast' };
const known: readonly Links[] = [[], [ideas], [coast], [ideas, coast]];

const plan = (asked: Asked = 'required'): NationalStrategy => ({
  id: 'plan',
  foundations: [
    { id: 'ideas', asked: 'required' },
    { id: 'coast', asked },
  ],
  challenges: [],
  sectors: [],
  objectives: [],
});
const strategy = (links: Links, silences?: readonly DeliberateSilence[]): LocalStrategy => ({
  framework: 'plan',
  themes: [],
  priorities: [links === undefined ? {} : { foundations: links }],
  ...(silences === undefined ? {} : { silences }),
});
const portfolio = (links: readonly Links[], complete: boolean | undefined, asked?: Asked): Portfolio => ({
  national: plan(asked),
  strategies: links.map((one) => strategy(one)),
  ...(complete === undefined ? {} : { complete }),
});

/** Every way the links, and the strategies that are not in the document, could turn out. */
function completionsOf(told: readonly Links[], complete: boolean | undefined): readonly Portfolio[] {
  const others: readonly (readonly Links[])[] =
    complete === true ? [[]] : [...(complete === false ? [] : [[]]), ...known.map((links) => [links])];
  return everyWay<Links>(told.map((links) => (links === undefined ? known : [links]))).flatMap((links) =>
    others.map((more) => portfolio([...links, ...more], true)),
  );
}

test('no way the unknowns turn out overturns a verdict, and none is left open that they agree on', () => {
  for (const value of [1, 2]) {
    const parameters = { 'portfolio/no-gaps/minAreas': { value, because: 'to see both' } };
    for (const complete of [undefined, false, true]) {
      for (const told of selections<Links>([undefined, ...known], 2)) {
        const completions = completionsOf(told, complete);
        // Whether there are others is a question of its own, which two such strategies would answer.
        const exact = complete === true || value === 1;
        holdsForAll(noGaps, portfolio(told, complete), completions, { asOf, parameters, complete: exact });
      }
    }
  }
});

test('an element asked for where it is relevant: nothing said is open, and either answer decides', () => {
  const wanting = (why: DeliberateSilence['why']): readonly DeliberateSilence[] => [
    { kind: 'foundation', id: 'coast', why },
  ];
  const of = (silences?: readonly DeliberateSilence[]): Portfolio => ({
    national: plan('where-relevant'),
    strategies: [strategy([ideas], silences), strategy([ideas], wanting('not-relevant'))],
    complete: true,
  });
  expect(judged(noGaps, of(), { asOf }).outcome).toBe('cantTell');
  expect(judged(noGaps, of(wanting('not-relevant')), { asOf }).outcome).toBe('passed');
  expect(judged(noGaps, of(wanting('deliberate')), { asOf })).toMatchObject({ outcome: 'failed', severity: 'note' });
});

test('the figures of each element are shown beside it', () => {
  const { breakdown } = judged(noGaps, portfolio([[ideas], undefined, []], true), { asOf });
  expect(breakdown).toEqual([
    {
      element: 'ideas',
      kind: 'foundation',
      areas: { min: 1, max: 2 },
      nothingSaid: 1,
      leftOut: 0,
      notRelevant: 0,
      notKnown: 1,
    },
    {
      element: 'coast',
      kind: 'foundation',
      areas: { min: 0, max: 1 },
      nothingSaid: 2,
      leftOut: 0,
      notRelevant: 0,
      notKnown: 1,
    },
  ]);
});
