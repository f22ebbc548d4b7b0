import { allTrue, anyTrue, not, type Tri, upper } from '../../core/known.js';
import {
  type ComparedBy,
  compareStrategies,
  howCompared,
  isSame,
  likenessInWords,
  type OwnContent,
} from '../../local-strategy/comparing/index.js';
import { all, type Claim } from '../../rules/claim.js';
import type { BreakdownRow } from '../../rules/finding.js';
import { measured } from '../../rules/observed.js';
import { remedy } from '../../rules/remedy.js';
import type { Verdict } from '../../rules/rule.js';
import { paLis } from '../../sources/pa-lis.js';
import { adjacencyIn } from '../reading/adjacency.js';
import { collaboratingIn } from '../reading/collaborating.js';
import { figuresOf, overMany } from '../reading/figures.js';
import { type HeldStrategy, heldStrategies, noOthers } from '../reading/held-strategies.js';
import { portfolioRule } from '../rule.js';

/** Do neighbours with shared priorities work together? */
export const collaborationTakenUp = /* @__PURE__ */ portfolioRule({
  id: 'portfolio/collaboration-taken-up',
  version: '1.1.0',
  title: 'Neighbours with shared priorities work together',
  question: 'Do neighbours with shared priorities work together?',
  rationale:
    'Places side by side that want the same can do it twice, against each other, or together. That likeness is a sign of it is this library’s measure.',
  sources: [
    paLis(
      'Support collaboration across regions',
      'opinion',
      'It would have bodies collaborate across regions where assets, opportunities and challenges extend beyond borders.',
    ),
  ],
  severity: 'warning',
  answerable: ['place'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Neighbours are those declared so, and those whose areas have an authority in common on the day.',
    'Strategies share priorities when they are alike from the limit up. They are compared twice, by texts and by the codes of priorities: two questions, and a finding on each; what is marked as shared or as what every place needs is taken out.',
    'They work together when either declares an agreed collaboration with the other, when one collaboration names both, or when an overlap of theirs is declared to be one; on what, and how well, is not asked.',
    'As a collaboration of a third counts that names both, two are only said not to work together where the collaborations of all strategies are known, and the overlaps.',
    'A collaboration names a strategy by its mark, its name, or the name of its area; a name close to one of these leaves it open.',
    'Words are weighed over the texts in the document; strategies that are not in it have no part in that.',
    'Versions of one strategy are not held against each other.',
  ],
  parameters: {
    minSimilarity: {
      label: 'likeness of two neighbours from which they share priorities',
      unit: 'similarity',
      value: '1/2',
      because:
        'No source gives a number; from one half, as much is common to two lists of codes as is found in only one of them.',
    },
  },
  messages: {
    passed: {
      together:
        'Neighbours that share priorities work together: {n:pair|pairs}, at least {limit} alike by {how}: {pairs:few}.',
    },
    failed: {
      apart:
        'Neighbours that share priorities do not work together: at least {limit} alike by {how}, and no collaboration is declared: {pairs:few}.',
    },
    cantTell: {
      open: 'We do not know whether these neighbours that share priorities (at least {limit} alike by {how}) work together: {pairs:few}.',
      others:
        'Among the strategies in the document no neighbours that share priorities (at least {limit} alike by {how}) are without a declared collaboration; we do not know whether there are other strategies.',
    },
    inapplicable: { none: 'No two neighbours share priorities (at least {limit} alike by {how}).' },
  },
  says: {
    notMet: 'Neighbours that want the same do not work together',
    met: 'Neighbours that want the same work together',
    depends: 'We do not know whether neighbours that want the same work together',
  },
  evaluate(portfolio, ctx) {
    const strategies = heldStrategies(portfolio);
    const others = noOthers(portfolio);
    const adjacency = adjacencyIn(portfolio, ctx.asOf);
    const collaborating = collaboratingIn(portfolio, ctx.asOf);
    const neighbours = adjacency.pairs().flatMap(([i, j]): readonly NeighboursAt[] => {
      const [one, other] = [strategies[i], strategies[j]];
      if (one === undefined || other === undefined || isSame(one.strategy, other.strategy)) return [];
      return [{ i, j, one, other, adjacent: adjacency.claim(i, j) }];
    });
    const judgedBy = (by: ComparedBy): Verdict => {
      const comparison = compareStrategies(strategies, { by });
      const how = howCompared(by);
      const limit = ctx.p.minSimilarity;
      // A text that is not known shifts the weight of words in the others.
      const texts = by === 'text' ? comparison.contents.flatMap(openOf) : null;
      const pairs = neighbours.flatMap(({ i, j, one, other, adjacent }): readonly Pair[] => {
        const similarity = comparison.range(i, j);
        if (similarity === null || upper(similarity) < limit) return [];
        const names = `${one.area} with ${other.area}`;
        const alike = comparison.between(i, j);
        const contents = [comparison.contents[i], comparison.contents[j]];
        const similar = ctx.holds(
          `likeness of ${names}`,
          measured(similarity, {
            related: [one.at, other.at],
            evidence: contents.flatMap(evidenceOf),
            open: texts ?? contents.flatMap(openOf),
          }),
          '>=',
          'minSimilarity',
        );
        const together = collaborating.claim(i, j);
        const shares = allTrue([adjacent.holds, similar.holds]);
        return [
          {
            names: alike === null ? names : `${names} (${likenessInWords(alike)})`,
            claims: [adjacent, similar, together],
            shares,
            taken: anyTrue([not(shares), together.holds]),
            row: {
              strategies: [one.area, other.area],
              similarity: alike ?? similarity,
              adjacent: said(adjacent),
              together: said(together),
            },
          },
        ];
      });
      const named = (is: (pair: Pair) => boolean): readonly string[] => pairs.filter(is).map(({ names }) => names);
      const apart = named(({ taken }) => taken === false);
      const done = named(({ shares, taken }) => shares === true && taken === true);
      const open = named(({ shares, taken }) => shares === undefined || taken === undefined);
      const share = anyTrue([not(others.holds), ...pairs.map(({ shares }) => shares)]);
      const taken = allTrue([others.holds, ...pairs.map((pair) => pair.taken)]);
      const telling = (is: (pair: Pair) => boolean): readonly Claim[] => {
        const claims = pairs.filter(is).flatMap((pair) => pair.claims);
        // What fails does so whoever else there may be.
        return taken === false ? claims : [...claims, others];
      };
      return ctx.verdict({
        key: by,
        breakdown: pairs.map(({ row }) => row),
        applies: [
          overMany(
            share,
            telling(({ shares }) => shares === share),
          ),
          'none',
          { limit, how },
        ],
        limbs: [
          [
            all(
              figuresOf(pairs.map(({ claims }) => claims[1])),
              overMany(
                taken,
                telling((pair) => pair.taken === taken),
              ),
            ),
            'apart',
            { pairs: apart, limit, how },
            [remedy('work-together', 'Agree on what to do together: {pairs:list}.', { pairs: apart })],
          ],
        ],
        passed: ['together', { n: done.length, pairs: done, limit, how }],
        cantTell: open.length === 0 ? ['others', { limit, how }] : ['open', { pairs: open, limit, how }],
      });
    };
    return [judgedBy('codes'), judgedBy('text')];
  },
});

/** Two strategies that are, or may be, neighbours. */
interface NeighboursAt {
  readonly i: number;
  readonly j: number;
  readonly one: HeldStrategy;
  readonly other: HeldStrategy;
  readonly adjacent: Claim;
}

/** Two strategies that may be neighbours with shared priorities. */
interface Pair {
  readonly names: string;
  /** Are they neighbours, are they alike, and do they work together? */
  readonly claims: readonly [adjacent: Claim, similar: Claim, together: Claim];
  /** Are they neighbours with shared priorities? */
  readonly shares: Tri;
  /** Is what they share taken up, if they share anything? */
  readonly taken: Tri;
  readonly row: BreakdownRow;
}

function said({ holds }: Claim): boolean | null {
  return holds ?? null;
}

function evidenceOf(content: OwnContent | undefined) {
  return content?.state === 'known' ? content.evidence() : [];
}

function openOf(content: OwnContent | undefined) {
  return content?.state === 'open' ? content.open : [];
}
