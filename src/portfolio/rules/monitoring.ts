import { ask } from '../../core/ask.js';
import { mostOf } from '../../core/extremes.js';
import { listIn } from '../../core/incomplete.js';
import { type Range, range, type Tri, upper } from '../../core/known.js';
import { child, type Pointer } from '../../core/pointer.js';
import { type Fact, mergeFacts } from '../../core/settled-by.js';
import { type Day, daysOf, monthsBegun, type When } from '../../core/when.js';
import { allOf, known } from '../../rules/claim.js';
import type { BreakdownRow } from '../../rules/finding.js';
import { measured, type Observed } from '../../rules/observed.js';
import { remedy } from '../../rules/remedy.js';
import { paLis } from '../../sources/pa-lis.js';
import { figuresOf, withoutFigures } from '../reading/figures.js';
import { type HeldStrategy, heldStrategies, noOthers } from '../reading/held-strategies.js';
import { indicatorsOf } from '../reading/indicators-of.js';
import { portfolioRule } from '../rule.js';

const FIGURES = /* @__PURE__ */ ask('indicators/figures', 'and their figures');
const FIGURES_OF = /* @__PURE__ */ ask('indicator/figures', 'the figures of {of} ({area})');
const DAYS = /* @__PURE__ */ ask('figures/days', 'and their days');
const DAY = /* @__PURE__ */ ask('figure/day', 'the day of a figure of {of} ({area})');

/** Is progress reported for all, to one rhythm? */
export const monitoring = /* @__PURE__ */ portfolioRule({
  id: 'portfolio/monitoring',
  version: '1.1.0',
  title: 'Progress is reported for every strategy, to one rhythm',
  question: 'Is progress reported for all, to one rhythm?',
  rationale: 'Progress can be seen over all places only where all of them report, and report of the same time.',
  sources: [
    paLis(
      'Implement a consistent way of reviewing Local Industrial Strategies',
      'opinion',
      'It would have a systematic framework of monitoring and evaluation over all strategies.',
    ),
  ],
  severity: 'warning',
  answerable: ['government'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'One indicator with a figure of that time is enough for a strategy; how many of its indicators have one is not asked.',
    'One rhythm is that the newest figure of each strategy is no older than the limit on the day of judgement.',
    'A figure counts by its own day, not by the day on which it was published; one of a later day than that of judgement is not there yet.',
    'A month that has begun counts as a month, so that at most 12 is within the 12 months before.',
  ],
  parameters: {
    maxAge: {
      label: 'months since the newest figure of each strategy, at most',
      unit: 'months',
      value: 12,
      because: 'The source gives no number; most official figures of places come out once a year.',
    },
  },
  messages: {
    passed: {
      current:
        'Progress is reported for all: each of {n:strategy|strategies} has an indicator with a figure of the last {limit:month|months}.',
    },
    failed: {
      behind:
        'Progress is not reported for all: without a figure of the last {limit:month|months}: {names:few}. With one: {n} of {whole:strategy|strategies}.',
    },
    cantTell: {
      open: 'We do not know whether these have a figure of the last {limit:month|months}: {names:few}. With one: {n} of {whole:strategy|strategies}.',
      others:
        'Each of {n:strategy|strategies} in the document has a figure of the last {limit:month|months}; we do not know whether there are others.',
    },
    inapplicable: { none: 'There are no strategies.' },
  },
  says: {
    notMet: 'Only {n} of {whole:strategy|strategies} have a recent figure',
    met: 'Every strategy has a recent figure',
    depends: 'We do not know whether progress is reported for all',
  },
  evaluate(portfolio, ctx) {
    const limit = ctx.p.maxAge;
    const strategies = heldStrategies(portfolio);
    const others = noOthers(portfolio);
    if (strategies.length === 0 && others.holds === true) return ctx.inapplicable(['none', {}], others);
    const read = strategies.map((one) => ({
      area: one.area,
      at: child(one.at, 'indicators'),
      age: ageOf(one, ctx.asOf),
    }));
    const claims = read.map(({ age, at }) =>
      age === null
        ? known(false, [at])
        : withoutFigures(ctx.holds('months since the newest figure', age, '<=', 'maxAge')),
    );
    const named = (holds: Tri): readonly string[] =>
      read.filter((_, i) => claims[i]?.holds === holds).map(({ area }) => area);
    const n = claims.filter(({ holds }) => holds === true).length;
    const ages = read.map(({ age }) => age).filter((age) => age !== null);
    const figures = figuresOf([
      ctx.report('strategies without any figure', read.length - ages.length, 'strategies'),
      ...(ages.length === 0
        ? []
        : [
            ctx.holds(
              'months since the newest figure, of the strategy where it is oldest',
              oldestOf(ages),
              '<=',
              'maxAge',
            ),
          ]),
    ]);
    const said = { n, whole: strategies.length, limit };
    const behind = named(false);
    return ctx.verdict({
      breakdown: read.map(({ area, age }): BreakdownRow => ({ strategy: area, monthsSinceNewest: age?.shown ?? null })),
      limbs: [
        [
          allOf([figures, ...claims, others]),
          'behind',
          { ...said, names: behind },
          [
            remedy('report', 'Have progress reported for {names:few} at least every {limit:month|months}.', {
              names: behind,
              limit,
            }),
          ],
        ],
      ],
      passed: ['current', { n, limit }],
      cantTell: named(undefined).length > 0 ? ['open', { ...said, names: named(undefined) }] : ['others', { n, limit }],
    });
  },
});

/** Months since the newest figure that there was on the day, begun ones counted; null where there surely was none. */
function ageOf(one: HeldStrategy, day: Day): Observed | null {
  const { indicators, at: list, missing } = indicatorsOf(one, FIGURES());
  const open: Fact[] = [...missing];
  const related: Pointer[] = [];
  let least = open.length > 0 ? 0 : Number.POSITIVE_INFINITY;
  let most = Number.POSITIVE_INFINITY;
  for (const [i, indicator] of indicators.entries()) {
    const { name, id } = indicator;
    const { entries: actuals, whole } = listIn(indicator, 'actuals');
    const called = { of: name ?? id ?? `indicator ${i + 1}`, area: one.area };
    const figures = child(child(list, i), 'actuals');
    if (!whole) {
      open.push({ at: figures, need: FIGURES_OF(called, { also: [DAYS()] }) });
      least = 0;
    }
    for (const [k, { date }] of actuals.entries()) {
      const place = child(child(figures, k), 'date');
      const age = monthsSince(date, day);
      if (age === null) continue;
      related.push(place);
      if (age.min !== age.max) open.push({ at: place, need: DAY(called) });
      least = Math.min(least, age.min);
      most = Math.min(most, upper(age));
    }
  }
  return least === Number.POSITIVE_INFINITY
    ? null
    : measured(range(least, most), { related, open: mergeFacts([open]) });
}

/** Null: surely of a later day. No upper end: it may be. */
function monthsSince(when: When | undefined, day: Day): Range | null {
  const { first, last } = daysOf(when);
  if (first !== undefined && first > day) return null;
  const latest = last === undefined || last > day ? day : last;
  const isThere = last !== undefined && last <= day;
  return range(
    monthsBegun(latest, day),
    isThere && first !== undefined ? monthsBegun(first, day) : Number.POSITIVE_INFINITY,
  );
}

function oldestOf(ages: readonly Observed[]): Observed {
  const spans = ages.map(({ value }) => value ?? { min: 0 });
  return measured(range(mostOf(spans.map(({ min }) => min)), mostOf(spans.map(upper))));
}
