import { ask } from '../../core/ask.js';
import { child } from '../../core/pointer.js';
import { type OpenReading, tallyOpen } from '../../council/reading/index.js';
import { anyIndicator, type PriorityAt, prioritiesOf } from '../../local-strategy/reading/index.js';
import { all, allOf, type Claim, known, stated, unsettled } from '../../rules/claim.js';
import { shareOf, wholeOf } from '../../rules/observed.js';
import { remedy } from '../../rules/remedy.js';
import { paLis } from '../../sources/pa-lis.js';
import { type HeldStrategy, heldStrategies, unlistedStrategies } from '../reading/held-strategies.js';
import { portfolioRule } from '../rule.js';

const EACH_COST = /* @__PURE__ */ ask('priorities/each-cost', 'what each costs, and by what it is measured');
const COST = /* @__PURE__ */ ask('priority/cost', 'what “{of}” costs ({area})');

/** Can outcomes be set against cost? */
export const valueForMoney = /* @__PURE__ */ portfolioRule({
  id: 'portfolio/value-for-money',
  version: '1.0.0',
  title: 'Outcomes can be set against cost in enough strategies',
  question: 'Can outcomes be set against cost?',
  rationale:
    'What was worth its money can be told only of what carries a price and a measure. Where neither is written down at the start, nobody can work it out at the end.',
  sources: [
    paLis(
      'Implement a consistent way of reviewing Local Industrial Strategies',
      'opinion',
      'In the opinion of the author’s firm, overseeing all strategies needs data that supports the monitoring and reporting of outcomes and delivers value for money.',
    ),
  ],
  severity: 'note',
  answerable: ['government'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'A strategy counts where each of its priorities carries a cost and is measured by an indicator of the strategy.',
    'A cost may be a range, in any unit and over any time; whether it was well spent is not asked.',
    'Whether figures have come in on an indicator is asked of monitoring, not here.',
    'A strategy that sets no priorities is left out of the sum.',
    'How many facts would do is counted as if all that is open of a strategy were needed.',
  ],
  parameters: {
    minShare: {
      label: 'share of strategies in which outcomes can be set against cost, at least',
      unit: 'share',
      value: '1/2',
      because: 'The source gives no number; at one half most places can be compared with another.',
    },
  },
  messages: {
    passed: {
      enough:
        'Outcomes can be set against cost in {n} of {whole:strategy|strategies} ({share:percent}): each priority has a cost and a measure there.',
    },
    failed: {
      few: 'Outcomes can be set against cost in too few strategies: in {n} of {whole:strategy|strategies} each priority has a cost and a measure ({share:percent}), where at least {limit:percent} is the limit. Not in: {names:few}.',
    },
    cantTell: {
      open: 'We do not know whether outcomes can be set against cost in at least {limit:percent} of the strategies. As far as we know, in {n} of {whole:strategy|strategies} each priority has a cost and a measure.',
    },
    inapplicable: { none: 'No strategy sets any priorities.' },
  },
  says: {
    notMet: 'Outcomes can be set against cost in only {n} of {whole:strategy|strategies}',
    met: 'Outcomes can be set against cost in {n} of {whole:strategy|strategies}',
    depends: 'We do not know in how many strategies cost and outcome are given',
  },
  evaluate(portfolio, ctx) {
    const strategies = heldStrategies(portfolio);
    const readings = strategies.map(readStrategy);
    const counted = tallyOpen(readings, unlistedStrategies(portfolio));
    const limit = ctx.p.minShare;
    const said = { n: counted.part, whole: counted.whole, limit };
    const share = counted.share ?? 0;
    const names = strategies.filter((_, i) => readings[i]?.is === false).map(({ area }) => area);
    return ctx.verdict({
      applies: [ctx.holds('strategies with priorities', wholeOf(counted), '>=', 1, { unit: 'strategies' }), 'none', {}],
      limbs: [
        [
          ctx.holds('share of them with costs and measures', shareOf(counted), '>=', 'minShare'),
          'few',
          { ...said, share, names },
          [remedy('cost-and-measure', 'Have a cost and a measure given for each priority in {names:few}.', { names })],
        ],
      ],
      passed: ['enough', { n: counted.part, whole: counted.whole, share }],
      cantTell: ['open', said],
    });
  },
});

/** A strategy counts once it sets priorities; and for, where each of them carries a cost and a measure. */
function readStrategy(one: HeldStrategy): OpenReading {
  const { strategy, at, area } = one;
  const { all: priorities, unlisted } = prioritiesOf(strategy, EACH_COST(), at, area);
  const rest = unlisted === undefined ? [] : [unsettled([{ at: unlisted.at, need: unlisted.need }])];
  const claim = allOf([...priorities.map((priority) => hasBoth(one, priority)), ...rest]);
  const isWhole = unlisted === undefined;
  const sure = priorities.length > 0 || (unlisted !== undefined && unlisted.count.min > 0);
  return {
    among: sure ? true : isWhole ? false : undefined,
    is: claim.holds,
    at: child(at, 'priorities'),
    evidence: claim.evidence,
    open: claim.settledBy?.facts ?? [],
  };
}

function hasBoth({ strategy, at: base, area }: HeldStrategy, priority: PriorityAt): Claim {
  const { at, name } = priority;
  const { cost, uncosted } = priority.priority;
  const holds = cost !== undefined ? true : uncosted === true ? false : undefined;
  return all(
    stated(holds, child(at, holds === false ? 'uncosted' : 'cost'), COST({ of: name, area })),
    anyIndicator(strategy, priority, (_, place) => known(true, [place]), base),
  );
}
