import { ask } from '../../../core/ask.js';
import { known } from '../../../rules/claim.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import { firstEngagement } from '../../reading/engaged.js';
import { orderOf } from '../../reading/order.js';
import { daysTaken, stepSaid } from '../../reading/steps.js';
import { strategyRule } from '../../rule.js';

/** Were stakeholders told purpose and limits at the outset? */
export const stakeholdersTold = /* @__PURE__ */ strategyRule({
  id: 'process/stakeholders-told',
  version: '1.0.0',
  title: 'Stakeholders were told purpose and limits at the outset',
  question: 'Were stakeholders told purpose and limits at the outset?',
  rationale:
    'People who take part without knowing what a strategy is for, and what it cannot do, expect what it will not bring.',
  sources: [
    lga2019(
      'Engagement and consultation',
      'reported',
      'It was helpful to make very clear to stakeholders from the outset what the strategy is for, and to manage expectations.',
    ),
  ],
  severity: 'warning',
  answerable: ['place'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'At the outset means on the day of the first engagement or before it.',
    'The first engagement is the first event, survey, seat, secondment, response or public consultation; to be invited is not to be engaged.',
    'What was said, and whether it was understood, is not asked.',
    'Where nobody has been engaged yet, to have said so is early; where nothing was said either, the rule does not apply.',
  ],
  parameters: {},
  messages: {
    passed: {
      before:
        'Stakeholders were told in time: purpose and limits {told:days}, and they were first engaged {engaged:days}.',
      nobodyYet:
        'Stakeholders were told in time: purpose and limits {told:days}, and nobody had been engaged by {day}.',
    },
    failed: {
      late: 'Stakeholders were told too late: purpose and limits {told:days}, after they were first engaged ({engaged:days}).',
      untold: 'Stakeholders were not told: no purpose and limits by {day}, and they were first engaged {engaged:days}.',
    },
    cantTell: {
      open: 'We do not know whether stakeholders were told purpose and limits by the time they were engaged.',
    },
    inapplicable: { notYet: 'By {day} nobody had been engaged, and nobody told.' },
  },
  says: {
    notMet: 'Stakeholders were not told purpose and limits at the outset',
    met: 'Stakeholders were told purpose and limits at the outset',
    depends: 'We do not know whether stakeholders were told purpose and limits',
  },
  evaluate(strategy, ctx) {
    const day = ctx.asOf;
    const told = stepSaid(strategy.stakeholdersTold, '/stakeholdersTold', { whether: TOLD(), when: TOLD_WHEN() }, day);
    const engaged = firstEngagement(strategy, day);
    const { arises, claim } = orderOf(told, engaged, { sameDay: true, untilSecond: 'holds' });
    if (!arises) return ctx.inapplicable(['notYet', { day }], known(false, claim.related));
    const said = { told: daysTaken(told), engaged: daysTaken(engaged) };
    const mend = [remedy('tell-first', 'Tell stakeholders purpose and limits before they are next engaged.', {})];
    return ctx.verdict({
      limbs: [
        told.done === false ? [claim, 'untold', { day, engaged: said.engaged }, mend] : [claim, 'late', said, mend],
      ],
      passed: engaged.done === false ? ['nobodyYet', { told: said.told, day }] : ['before', said],
      cantTell: ['open', {}],
    });
  },
});

const TOLD = /* @__PURE__ */ ask('stakeholders/told', 'whether and when stakeholders were told purpose and limits');
const TOLD_WHEN = /* @__PURE__ */ ask('stakeholders/told-when', 'when stakeholders were told purpose and limits');
