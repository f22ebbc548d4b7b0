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
    'People who take part without knowing what a strategy is for, and what it cannot do, expect what it will not bring. The source asks places to say both before they ask anyone for their views.',
  sources: [lga2019('Engagement and consultation', 'reported')],
  severity: 'warning',
  answerable: ['place'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'At the outset means on the day of the first engagement or before it.',
    'The first engagement is the first event, survey, seat, secondment, response or public consultation; to be invited is not to be engaged.',
    'What was said, and whether it was understood, is not asked.',
    'Where nobody has been engaged yet, to have said so is early; where nothing was said either, the question does not arise.',
  ],
  parameters: {},
  messages: {
    passed: {
      before: 'Stakeholders were told purpose and limits {told:days}; they were first engaged {engaged:days}.',
      nobodyYet: 'Stakeholders were told purpose and limits {told:days}; nobody had been engaged by {day}.',
    },
    failed: {
      late: 'Stakeholders were told purpose and limits {told:days}, after they were first engaged ({engaged:days}).',
      untold: 'Stakeholders had not been told purpose and limits by {day}; they were first engaged {engaged:days}.',
    },
    cantTell: { open: 'Whether stakeholders were told purpose and limits by the time they were engaged is not known.' },
    inapplicable: { notYet: 'By {day} nobody had been engaged, and nobody told.' },
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
