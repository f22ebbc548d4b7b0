import { ask } from '../../../core/ask.js';
import { range } from '../../../core/known.js';
import { stated } from '../../../rules/claim.js';
import { measured } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import { signOffPlan } from '../../reading/sign-off-plan.js';
import { strategyRule } from '../../rule.js';

/** Was time planned for local political agreement? */
export const localSignOffTime = /* @__PURE__ */ strategyRule({
  id: 'process/local-sign-off-time',
  version: '1.0.0',
  title: 'Time was planned for local political agreement',
  question: 'Was time planned for local political agreement?',
  rationale:
    'Councils and boards meet on their own days and have their own steps to take. A plan that leaves no time for them is late before it starts, or goes past them.',
  sources: [
    lga2019(
      'Engagement and consultation',
      'reported',
      'Some of those consulted found that significant time had to be built in for local agreement and internal sign-off, as well as for agreement with government.',
    ),
    lga2019(
      'Oxford-Cambridge Arc',
      'reported',
      'Some partners felt that government did not always understand the sensitivities, logistics and timescales of taking the narrative through separate local political processes.',
    ),
  ],
  severity: 'note',
  answerable: ['place', 'government'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'The time is that from the day the final draft was ready to the day for which the last of the local bodies was planned to agree to the whole; a date planned to the month is a term until its last day.',
    'Where these days decide, they do; otherwise what is declared stands: days that say otherwise are a fault of the document.',
    'Whether the time was enough in the end, and whose plan it was, is not asked.',
  ],
  parameters: {
    minMonths: {
      label: 'months planned between the final draft and local agreement, at least',
      unit: 'months',
      value: 1,
      because: 'The source gives no number; most councils and boards meet once a month or less often.',
    },
  },
  messages: {
    passed: {
      time: 'Time was planned for local political agreement: {months:month|months} from the final draft ({draft:days}) to the day planned ({agreement:days}).',
      declared: 'Time was planned for local political agreement.',
    },
    failed: {
      short:
        'Too little time was planned for local political agreement: {months:month|months} from the final draft ({draft:days}) to the day planned ({agreement:days}), where {limit:month|months} is the least.',
      none: 'No time was planned for local political agreement.',
    },
    cantTell: { open: 'We do not know whether time was planned for local political agreement.' },
  },
  says: {
    notMet: {
      short: 'The plan left {months:month|months} for local agreement; {limit} is the least',
      none: 'No time was planned for local political agreement',
    },
    met: {
      time: 'The plan left {months:month|months} for local political agreement',
      declared: 'Time was planned for local political agreement',
    },
    depends: 'We do not know whether time was planned for local agreement',
  },
  evaluate(strategy, ctx) {
    const mend = [
      remedy('plan-time', 'Plan time for local agreement, at least {limit:month|months}.', { limit: ctx.p.minMonths }),
    ];
    const plan = signOffPlan(strategy);
    if (plan !== null) {
      const { draft, agreement, related } = plan;
      const months = range(Math.max(0, plan.months.least), Math.max(0, plan.months.most));
      const claim = ctx.holds('months planned for local agreement', measured(months, { related }), '>=', 'minMonths');
      if (claim.holds !== undefined) {
        const said = { months, draft, agreement };
        return ctx.verdict({
          limbs: [[claim, 'short', { ...said, limit: ctx.p.minMonths }, mend]],
          passed: ['time', said],
          cantTell: ['open', {}],
        });
      }
    }
    const declared = stated(strategy.localSignOffPlanned, '/localSignOffPlanned', PLANNED());
    return ctx.verdict({ limbs: [[declared, 'none', {}, mend]], passed: ['declared', {}], cantTell: ['open', {}] });
  },
});

const PLANNED = /* @__PURE__ */ ask('sign-off/planned', 'whether time was planned for local political agreement');
