import { type Range, range } from '../../core/known.js';
import { mergeFacts } from '../../core/settled-by.js';
import {
  type ComparedBy,
  type Comparison,
  compareStrategies,
  howCompared,
  isSame,
  likenessInWords,
  type Nearest,
  nearestTo,
} from '../../local-strategy/comparing/index.js';
import { all } from '../../rules/claim.js';
import type { BreakdownRow } from '../../rules/finding.js';
import { measured } from '../../rules/observed.js';
import { remedy } from '../../rules/remedy.js';
import type { Verdict } from '../../rules/rule.js';
import { paLis } from '../../sources/pa-lis.js';
import { type HeldStrategy, heldStrategies, otherStrategies } from '../reading/held-strategies.js';
import { portfolioRule } from '../rule.js';

/** Are strategies different enough? */
export const differentiated = /* @__PURE__ */ portfolioRule({
  id: 'portfolio/differentiated',
  version: '1.1.0',
  title: 'Strategies differ from each other',
  question: 'Are strategies different enough?',
  rationale:
    'A national strategy gains most where each place does what it is best placed to do. Being unlike others is no merit by itself.',
  sources: [
    paLis(
      'Implement a consistent way of reviewing Local Industrial Strategies',
      'opinion',
      'It says that a consistent approach needs careful balancing with the differences between places.',
    ),
  ],
  severity: 'note',
  answerable: ['government'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Each strategy is held against the one most like it, and the mean is taken over the strategies, one as heavy as another.',
    'Strategies are compared twice, by their texts (TF-IDF cosine) and by the codes of their priorities (Jaccard): two questions, and a finding on each.',
    'What is marked as shared or as what every place needs is taken out, and in each text the names of its place are whited out; without a list of those (`placeNames`) the text cannot be compared.',
    'Strategies with nothing of their own left are not counted; versions of one strategy are not held against each other.',
    'Where there may be strategies that are not in the document the mean of all is open: they may be like none, or like any.',
    'Where we do not know a strategy, the bounds of the mean are outer ones: it may be told too seldom, never wrongly.',
  ],
  parameters: {
    maxMean: {
      label: 'mean likeness of strategies to the nearest other, at most',
      unit: 'similarity',
      value: '7/10',
      because:
        'No source gives a number; at seven in ten most of what a typical strategy says is said by another as well.',
    },
  },
  messages: {
    passed: {
      different:
        'Strategies differ enough: on average one is {mean} alike to the one most like it, by {how}; the limit is {limit}. Most alike: {pairs:few}. Being unlike others is no merit by itself.',
    },
    failed: {
      alike:
        'Strategies are much alike: on average one is {mean} alike to the one most like it, by {how}; the limit is {limit}. Most alike: {pairs:few}. Being unlike others is no merit by itself.',
    },
    cantTell: {
      open: 'On average a strategy is {mean} alike to the one most like it as far as we know, by {how}; we cannot tell whether that is at most {limit}. Not known in full: {unknown:few}.',
      others:
        'On average each of the {n} strategies in the document is {mean} alike to the one most like it, by {how}; we do not know whether there are others, which could change that. Most alike: {pairs:few}.',
      unread: 'We know no two strategies well enough to compare them, by {how}. Not known in full: {unknown:few}.',
    },
    inapplicable: {
      fewer: 'There are no two strategies to compare: fewer than two have anything of their own, by {how}.',
    },
  },
  says: {
    notMet: 'Strategies are much alike',
    met: 'Strategies differ from each other',
    depends: 'We do not know how alike strategies are',
  },
  evaluate(portfolio, ctx) {
    const strategies = heldStrategies(portfolio);
    const others = otherStrategies(portfolio);
    const judgedBy = (by: ComparedBy): Verdict => {
      const comparison = compareStrategies(strategies, { by });
      const { contents } = comparison;
      const how = howCompared(by);
      const near = strategies.map((_, i) => nearestTo(i, strategies, comparison));
      const mean = meanOf(near, comparison);
      if (mean === null && others === null) return ctx.inapplicable(['fewer', { how }], undefined, { key: by });
      const open = mergeFacts([
        ...contents.map((content) => (content.state === 'open' ? content.open : [])),
        others === null ? [] : [others],
      ]);
      const unknown = strategies.filter((_, i) => contents[i]?.state === 'open').map(({ area }) => area);
      if (mean === 'open' || mean === null) return ctx.cantTell(['unread', { how, unknown }], open, { key: by });
      const limit = ctx.p.maxMean;
      const pairs = mostAlike(near, strategies, comparison);
      const related = strategies.map(({ at }) => at).filter((_, i) => contents[i]?.state === 'known');
      const evidence = contents.flatMap((content) => (content.state === 'known' ? content.evidence() : []));
      const said = { mean, how, limit, pairs };
      // One more strategy can bring the mean down or up; what is known is then only reported.
      const observed = measured(others === null ? mean : { min: 0, max: 1 }, { related, evidence, open });
      const held = ctx.holds('mean likeness to the nearest', observed, '<=', 'maxMean');
      const inHand = ctx.report('mean likeness among the strategies in the document', mean, 'similarity');
      return ctx.verdict({
        key: by,
        breakdown: near.map(
          ({ similarity, places }, i): BreakdownRow => ({
            strategy: strategies[i]?.area ?? '',
            nearest: places.map((j) => strategies[j]?.area ?? ''),
            similarity: contents[i]?.state === 'known' ? similarity : null,
          }),
        ),
        limbs: [
          [
            others === null ? held : all(held, inHand),
            'alike',
            said,
            [
              remedy(
                'tell-apart',
                'Let the strategies most alike ({pairs:few}) say what each does that the other does not, or agree to do it together.',
                { pairs },
              ),
            ],
          ],
        ],
        passed: ['different', said],
        cantTell:
          others === null
            ? ['open', { mean, how, limit, unknown }]
            : ['others', { n: strategies.length, mean, how, pairs }],
      });
    };
    return [judgedBy('codes'), judgedBy('text')];
  },
});

/**
 * The mean over every way the unknown strategies could turn out, those with nothing of their own not counted; null: there
 * are no two to compare; open: there may be, and none are known.
 */
function meanOf(near: readonly Nearest[], { contents }: Comparison): Range | 'open' | null {
  const least: number[] = [];
  const most: number[] = [];
  let maybe = 0;
  for (const [i, { similarity, places }] of near.entries()) {
    if (similarity === null || contents[i]?.state === 'none') continue;
    // Held against strategies that are known to have something, it counts whatever the others turn out to be.
    if (contents[i]?.state === 'known' && places.length > 0) {
      least.push(similarity.min);
      most.push(similarity.max ?? 1);
    } else maybe += 1;
  }
  if (least.length === 0) return maybe === 0 ? null : 'open';
  const n = least.length + maybe;
  return range(rounded(sum(least) / n), rounded((sum(most) + maybe) / n));
}

/** The same sum whatever the order of the strategies. */
function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of [...numbers].sort((a, b) => a - b)) total += number;
  return total;
}

/** Adding up fractions leaves traces in the last digits, which must not decide. */
function rounded(number: number): number {
  return Math.round(number * 1e12) / 1e12;
}

/** The pairs in which one is nearest to the other, the most alike first, each once. */
function mostAlike(
  near: readonly Nearest[],
  strategies: readonly HeldStrategy[],
  comparison: Comparison,
): readonly string[] {
  const pairs = new Map<string, { readonly names: string; readonly similarity: number }>();
  for (const [i, { places }] of near.entries()) {
    for (const place of places) {
      const [a, b] = [Math.min(i, place), Math.max(i, place)];
      const similarity = comparison.between(a, b) ?? 0;
      if (similarity === 0 || isSame(strategies[a]?.strategy ?? {}, strategies[b]?.strategy ?? {})) continue;
      const names = `${strategies[a]?.area ?? ''} with ${strategies[b]?.area ?? ''} (${likenessInWords(similarity)})`;
      pairs.set(`${a} ${b}`, { names, similarity });
    }
  }
  return [...pairs.values()].sort((a, b) => b.similarity - a.similarity).map(({ names }) => names);
}
