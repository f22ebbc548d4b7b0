import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assessPortfolio } from '../../../src/portfolio/index.js';
import type { OutsideReview, Portfolio } from '../../../src/portfolio/model.js';
import { consistentReview } from '../../../src/portfolio/rules/consistent-review.js';
import { everyWay, holdsForAll, selections } from '../../council/completions.js';

const bodies = ['panel', 'department'] as const;
const periods = ['spring', 'autumn'] as const;

type Told = Pick<OutsideReview, 'by' | 'period'>;

const told: readonly Told[] = [{}, ...bodies.map((by) => ({ by })), ...periods.map((period) => ({ period }))].concat(
  bodies.flatMap((by) => periods.map((period) => ({ by, period }))),
);

function completionsOf({ by, period }: Told): readonly Told[] {
  return (by === undefined ? bodies : [by]).flatMap((b) =>
    (period === undefined ? periods : [period]).map((p) => ({ by: b, period: p })),
  );
}

const of = (first: readonly Told[], second: readonly Told[], partial = false): Portfolio => ({
  national: {},
  strategies: [{ id: 'arden' }, { id: 'dale' }],
  complete: true,
  reviews: [
    ...first.map((one) => ({ strategy: 'arden', form: 'checklist', ...one })),
    ...second.map((one) => ({ strategy: 'dale', form: 'checklist', ...one })),
  ],
  ...(partial ? { incomplete: ['/reviews' as const] } : {}),
});

test('no way the unknowns turn out overturns a verdict', () => {
  for (const first of [...selections(told, 1), ...selections(told, 2)]) {
    for (const second of [[], ...selections(told, 1)]) {
      const completions = everyWay([...first, ...second].map(completionsOf)).map((way) =>
        of(way.slice(0, first.length), way.slice(first.length)),
      );
      holdsForAll(consistentReview, of(first, second), completions, { asOf: '2019-12-31' });
    }
  }
});

test('one review each: nothing is left open that all ways agree on', () => {
  for (const first of told) {
    for (const second of told) {
      const completions = everyWay([first, second].map(completionsOf)).map(([a = {}, b = {}]) => of([a], [b]));
      holdsForAll(consistentReview, of([first], [second]), completions, { asOf: '2019-12-31', complete: true });
    }
  }
});

test('reviews that are not on record may be made of either', () => {
  const whole = told.filter(({ by, period }) => by !== undefined && period !== undefined);
  for (const first of whole) {
    const completions = [of([first], []), ...whole.map((second) => of([first], [second]))];
    holdsForAll(consistentReview, of([first], [], true), completions, { asOf: '2019-12-31', complete: true });
  }
});

test('four strategies: as a count over every word gives it, and in every order', () => {
  const word = fc.option(fc.constantFrom('p', 'q'), { nil: undefined });
  const made = fc.record({ strategy: fc.constantFrom('a', 'b', 'c', 'd'), by: word, period: word });
  const said = ({ strategy, by, period }: Told & Pick<OutsideReview, 'strategy'>): OutsideReview => ({
    strategy,
    form: 'checklist',
    ...(by === undefined ? {} : { by }),
    ...(period === undefined ? {} : { period }),
  });
  fc.assert(
    fc.property(
      fc.array(made, { maxLength: 4 }),
      fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 2 }),
      (all, ids) => {
        const reviews = all.map((one) => said(one as Told & Pick<OutsideReview, 'strategy'>));
        const own = reviews.filter(({ strategy }) => ids.includes(strategy));
        // An unknown word is one of those there are, or one of its own that no other review has.
        const ways = everyWay(
          own.map((review, i) =>
            everyWay([
              review.by === undefined ? ['p', 'q', `${i}`] : [review.by],
              review.period === undefined ? ['p', 'q', `${i}`] : [review.period],
            ]).map((kind) => kind.join()),
          ),
        );
        const answers = new Set(
          ways.map((kinds) => {
            const of = ids.map((id) => kinds.filter((_, i) => own[i]?.strategy === id));
            return of[0]?.some((kind) => of.every((kinds) => kinds.includes(kind)));
          }),
        );
        const right = answers.size > 1 ? 'cantTell' : answers.has(true) ? 'passed' : 'failed';
        const { findings } = assessPortfolio(
          { national: {}, strategies: ids.map((id) => ({ id })), complete: true, reviews },
          { asOf: '2019-12-31', profile: { id: 'one', title: 'One rule', rules: ['portfolio/consistent-review'] } },
        );
        expect(findings.map(({ outcome }) => outcome)).toEqual([right]);
      },
    ),
    { numRuns: 150 },
  );
});
