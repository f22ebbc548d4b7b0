import { allTrue, anyTrue, type Tri } from '../../core/known.js';
import { child, type Pointer } from '../../core/pointer.js';
import { type Fact, mergeFacts } from '../../core/settled-by.js';
import { daysOf } from '../../core/when.js';
import { all, type Claim, known, unsettled } from '../../rules/claim.js';
import { handful } from '../../rules/handful.js';
import { remedy } from '../../rules/remedy.js';
import { ruleFor } from '../../rules/rule.js';
import { type HeldStrategy, heldStrategies, noOthers } from '../held-strategies.js';
import type { OutsideReview, Portfolio } from '../model.js';

const LIST: Pointer = '/reviews';

/** Was every strategy reviewed the same way? */
export const consistentReview = /* @__PURE__ */ ruleFor<Portfolio>()({
  id: 'portfolio/consistent-review',
  version: '1.0.0',
  title: 'Every strategy was reviewed from outside in the same way',
  sources: [{ source: 'pa-lis', section: 'Local industrial strategies should deliver the National Strategy' }],
  severity: 'warning',
  meta: {
    question: 'Was every strategy reviewed the same way?',
    rationale:
      'A review tells where a strategy stands among others only if the others were asked the same. In the opinion of the author’s firm, all should be reviewed from outside by one standard.',
    standing: 'O',
    answerable: ['government'],
    ifPassed: 'furtherReviewNeeded',
    assumptions: [
      'It is enough that one kind of review, by the same body, in the same form and period, was made of every strategy; some may have had others besides.',
      'The same word is the same body, form or period. Without a word for the period, reviews with the same days are of one period; with other days it is not known, as a round takes time.',
      'What the reviews found is not asked.',
      'Where fields are open, the answer may be told too seldom, never wrongly.',
    ],
  },
  parameters: {},
  messages: {
    passed: { alike: 'All {n} strategies had the same review: {review}.' },
    failed: {
      none: 'No review from outside is recorded of any of {n:strategy|strategies}.',
      odd: 'The commonest review ({review}) was made of {n} of {whole} strategies. Not reviewed: {without:list}. Reviewed otherwise: {otherwise:list}.',
    },
    cantTell: {
      noList: 'Which strategies were reviewed from outside is not known.',
      open: 'Whether every strategy had the same review is not known. The commonest ({review}) was made of {n} of {whole} strategies; open: {open:list}.',
      others:
        'Each of {n:strategy|strategies} in the document had the same review ({review}); whether there are others is not known.',
    },
    inapplicable: { single: 'There are not two strategies to be reviewed alike.' },
  },
  evaluate(portfolio, ctx) {
    const strategies = heldStrategies(portfolio);
    const others = noOthers(portfolio);
    if (strategies.length < 2 && others.holds === true) return ctx.inapplicable(['single', {}], others);
    const partial = portfolio.reviews === undefined || portfolio.incomplete?.includes(LIST) === true;
    const all_ = reviewsIn(portfolio);
    const of = strategies.map(({ strategy: { id } }) => all_.filter(({ review }) => review.strategy === id));
    const alike = everyAlike(of, partial);
    const commonest = commonestOf(all_, of);
    const review = commonest === null ? 'none' : inWords(commonest.review);
    const hadIt = of.map((own) => had(own, commonest, partial));
    const named = (is: (i: number) => boolean): readonly string[] =>
      handful(strategies.filter((_, i) => is(i)).map(({ area }) => area));
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
      limbs: [
        all_.length === 0
          ? [all(claim, others), 'none', { n: whole }, [bringIn]]
          : [all(claim, others), 'odd', { review, n, whole, without, otherwise }, [bringIn]],
      ],
      passed: ['alike', { n: whole, review }],
      cantTell:
        all_.length === 0
          ? ['noList', {}]
          : claim.holds === true
            ? ['others', { n: whole, review }]
            : ['open', { review, n, whole, open }],
    });
  },
});

interface ReviewAt {
  readonly review: OutsideReview;
  readonly at: Pointer;
}

function reviewsIn({ reviews }: Portfolio): readonly ReviewAt[] {
  return (reviews ?? []).map((review, i) => ({ review, at: child(LIST, i) }));
}

/** Is there one kind of review that every strategy had? It would be among those of the first strategy. */
function everyAlike([first, ...rest]: readonly (readonly ReviewAt[])[], partial: boolean): Tri {
  const listed = anyTrue((first ?? []).map((kind) => allTrue(rest.map((own) => had(own, kind, partial)))));
  return listed === false && partial ? undefined : listed;
}

/** Had a strategy with these reviews one of that kind? */
function had(own: readonly ReviewAt[], kind: ReviewAt | null, partial: boolean): Tri {
  if (kind === null) return partial ? undefined : false;
  const listed = anyTrue(own.map((other) => isAlike(kind, other)));
  return listed === false && partial ? undefined : listed;
}

function isAlike(a: ReviewAt, b: ReviewAt): Tri {
  if (a.at === b.at) return true;
  return allTrue([
    isSameWord(a.review.by, b.review.by),
    isSameWord(a.review.form, b.review.form),
    isSamePeriod(a.review, b.review),
  ]);
}

function isSameWord(a: string | undefined, b: string | undefined): Tri {
  return a === undefined || b === undefined ? undefined : a === b;
}

function isSamePeriod(a: OutsideReview, b: OutsideReview): Tri {
  if (a.period !== undefined && b.period !== undefined) return a.period === b.period;
  const days = (review: OutsideReview): string | null => {
    const from = daysOf(review.from);
    const until = daysOf(review.until);
    const isKnown =
      from.first !== undefined && from.first === from.last && until.first !== undefined && until.first === until.last;
    return isKnown ? `${from.first} ${until.first}` : null;
  };
  const own = days(a);
  return own !== null && own === days(b) ? true : undefined;
}

/** The review that most strategies surely had; the first of those that as many had. */
function commonestOf(reviews: readonly ReviewAt[], of: readonly (readonly ReviewAt[])[]): ReviewAt | null {
  let best: ReviewAt | null = null;
  let most = -1;
  for (const kind of reviews) {
    const n = of.filter((own) => had(own, kind, false) === true).length;
    if (n > most) {
      most = n;
      best = kind;
    }
  }
  return best;
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
  const facts: Fact[] = partial ? [{ at: LIST, need: 'the reviews from outside, strategy by strategy' }] : [];
  for (const [i, own] of of.entries())
    for (const review of own) facts.push(...wanting(review, strategies[i]?.area ?? ''));
  return unsettled(mergeFacts([facts]), places);
}

/** What a review does not say of itself. */
function wanting({ review, at }: ReviewAt, area: string): readonly Fact[] {
  const of = `the review of ${area}`;
  return [
    ...(review.by === undefined ? [{ at: child(at, 'by'), need: `who made ${of}` }] : []),
    ...(review.form === undefined ? [{ at: child(at, 'form'), need: `the form of ${of}` }] : []),
    ...(review.period === undefined ? [{ at: child(at, 'period'), need: `the round or period of ${of}` }] : []),
  ];
}
