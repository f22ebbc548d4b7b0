import { ask } from '../../core/ask.js';
import { listIn } from '../../core/incomplete.js';
import { anyTrue, type Tri } from '../../core/known.js';
import { child, type Pointer } from '../../core/pointer.js';
import { type Fact, mergeFacts } from '../../core/settled-by.js';
import { all, type Claim, known, unsettled } from '../../rules/claim.js';
import { remedy } from '../../rules/remedy.js';
import { paLis } from '../../sources/pa-lis.js';
import type { OutsideReview, Portfolio } from '../model.js';
import { type HeldStrategy, heldStrategies, noOthers, severalIn } from '../reading/held-strategies.js';
import { hadAllOneKind, isSameKind, type KindOfReview, kindsOf, signOf } from '../reading/kinds-of-review.js';
import { portfolioRule } from '../rule.js';

const LIST: Pointer = '/reviews';

const REVIEWS = /* @__PURE__ */ ask('strategies/reviews', 'the reviews from outside, strategy by strategy');
const BY = /* @__PURE__ */ ask('review/by', 'who made the review of {of}');
const FORM = /* @__PURE__ */ ask('review/form', 'the form of the review of {of}');
const PERIOD = /* @__PURE__ */ ask('review/period', 'the round or period of the review of {of}');

/** Was every strategy reviewed the same way? */
export const consistentReview = /* @__PURE__ */ portfolioRule({
  id: 'portfolio/consistent-review',
  version: '1.1.0',
  title: 'Every strategy was reviewed from outside in the same way',
  question: 'Was every strategy reviewed the same way?',
  rationale: 'A review tells where a strategy stands among others only if the others were asked the same.',
  sources: [
    paLis(
      'Implement a consistent way of reviewing Local Industrial Strategies',
      'opinion',
      'It would have consistent scrutiny across economies, and not only within each, so that strategies complement each other.',
    ),
  ],
  severity: 'warning',
  answerable: ['government'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'It is enough that one kind of review, by the same body, in the same form and period, was made of every strategy; some may have had others besides.',
    'The same word is the same body, form or period. Without a word for the period, reviews with the same days are of one period; with other days we do not know, as a round takes time.',
    'A word that we do not know may be any: the strategies are called unlike only where no kind of review fits them all.',
    'What the reviews found is not asked.',
  ],
  parameters: {},
  messages: {
    passed: { alike: 'All {n} strategies had the same review: {review}.' },
    failed: {
      none: 'No review from outside is recorded of any of {n:strategy|strategies}.',
      odd: 'Strategies were not reviewed alike: the commonest review ({review}) was made of {n} of {whole}. Not reviewed: {without:few}. Reviewed otherwise: {otherwise:few}.',
    },
    cantTell: {
      noList: 'We do not know which strategies were reviewed from outside.',
      open: 'We do not know whether every strategy had the same review. The commonest ({review}) was made of {n} of {whole} strategies; open: {open:few}.',
      others:
        'Each of {n:strategy|strategies} in the document had the same review ({review}); we do not know whether there are others.',
    },
    inapplicable: { single: 'There are not two strategies to be reviewed alike.' },
  },
  says: {
    notMet: 'Strategies were not all reviewed in the same way',
    met: 'All {n} strategies had the same review',
    depends: 'We do not know whether strategies were reviewed alike',
  },
  evaluate(portfolio, ctx) {
    const strategies = heldStrategies(portfolio);
    const others = noOthers(portfolio);
    const partial = !listIn(portfolio, 'reviews').whole;
    const reviews = reviewsIn(portfolio);
    const of = reviewsOfEach(strategies, reviews);
    const listed = hadAllOneKind(of.map((own) => own.map(({ kind }) => kind)));
    const alike = listed === false && partial ? undefined : listed;
    const commonest = commonestOf(of, reviews);
    const review = commonest === null ? 'none' : inWords(commonest.review);
    const hadIt = of.map((own) => had(own, commonest, partial));
    const named = (is: (i: number) => boolean): readonly string[] =>
      strategies.filter((_, i) => is(i)).map(({ area }) => area);
    const n = hadIt.filter((is) => is === true).length;
    const without = named((i) => of[i]?.length === 0 && !partial);
    const otherwise = named((i) => hadIt[i] === false && of[i]?.length !== 0);
    const open = named((i) => hadIt[i] === undefined);
    const claim = claimOf(alike, strategies, of, partial);
    const whole = strategies.length;
    const bringIn = remedy(
      'review-alike',
      'Have every strategy reviewed by the same body, in the same form and period.',
      {},
    );
    return ctx.verdict({
      applies: [severalIn(portfolio), 'single', {}],
      limbs: [
        reviews.length === 0
          ? [all(claim, others), 'none', { n: whole }, [bringIn]]
          : [all(claim, others), 'odd', { review, n, whole, without, otherwise }, [bringIn]],
      ],
      passed: ['alike', { n: whole, review }],
      cantTell:
        reviews.length === 0
          ? ['noList', {}]
          : claim.holds === true
            ? ['others', { n: whole, review }]
            : ['open', { review, n, whole, open }],
    });
  },
});

interface ReviewAt {
  readonly review: OutsideReview;
  readonly kind: KindOfReview;
  readonly at: Pointer;
}

function reviewsIn({ reviews = [] }: Portfolio): readonly ReviewAt[] {
  const kinds = kindsOf(reviews);
  return reviews.map((review, i) => ({ review, kind: kinds[i] as KindOfReview, at: child(LIST, i) }));
}

/** Strategy by strategy, the reviews made of it. */
function reviewsOfEach(
  strategies: readonly HeldStrategy[],
  reviews: readonly ReviewAt[],
): readonly (readonly ReviewAt[])[] {
  const byMark = new Map<string, ReviewAt[]>();
  for (const review of reviews) {
    const own = byMark.get(review.review.strategy);
    if (own === undefined) byMark.set(review.review.strategy, [review]);
    else own.push(review);
  }
  return strategies.map(({ strategy: { id } }) => (id === undefined ? [] : (byMark.get(id) ?? [])));
}

/** Had a strategy with these reviews one of that kind? */
function had(own: readonly ReviewAt[], of: ReviewAt | null, partial: boolean): Tri {
  if (of === null) return partial ? undefined : false;
  const listed = anyTrue(own.map(({ at, kind }) => at === of.at || isSameKind(kind, of.kind)));
  return listed === false && partial ? undefined : listed;
}

/** The review that most strategies surely had; among those that as many had, the first on record. */
function commonestOf(of: readonly (readonly ReviewAt[])[], reviews: readonly ReviewAt[]): ReviewAt | null {
  const counts = new Map<string, number>();
  for (const own of of) {
    for (const sign of new Set(own.map(signAt))) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  let best: ReviewAt | null = null;
  let most = 0;
  for (const review of reviews) {
    const n = counts.get(signAt(review)) ?? 0;
    if (n <= most) continue;
    most = n;
    best = review;
  }
  return best;
}

/** A review of which something is not known is surely like itself alone. */
function signAt({ kind, at }: ReviewAt): string {
  return signOf(kind) ?? at;
}

function inWords({ by, form, period, from, until }: OutsideReview): string {
  const when = period ?? [from, until].filter((day) => typeof day === 'string').join(' to ');
  return (
    [form, by === undefined ? undefined : `by ${by}`, when === '' ? undefined : when]
      .filter((part) => part !== undefined)
      .join(', ') || 'of which nothing is said'
  );
}

function claimOf(
  holds: Tri,
  strategies: readonly HeldStrategy[],
  of: readonly (readonly ReviewAt[])[],
  partial: boolean,
): Claim {
  const places = of.flat().map(({ at }) => at);
  if (holds !== undefined) return known(holds, places.length > 0 ? places : [LIST]);
  const facts: Fact[] = partial ? [{ at: LIST, need: REVIEWS() }] : [];
  for (const [i, own] of of.entries())
    for (const review of own) for (const one of wanting(review, strategies[i]?.area ?? '')) facts.push(one);
  return unsettled(mergeFacts([facts]), places);
}

/** What a review does not say of itself. */
function wanting({ review, at }: ReviewAt, area: string): readonly Fact[] {
  const of = { of: area };
  return [
    ...(review.by === undefined ? [{ at: child(at, 'by'), need: BY(of) }] : []),
    ...(review.form === undefined ? [{ at: child(at, 'form'), need: FORM(of) }] : []),
    ...(review.period === undefined ? [{ at: child(at, 'period'), need: PERIOD(of) }] : []),
  ];
}
