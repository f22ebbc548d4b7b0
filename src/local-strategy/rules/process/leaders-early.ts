import { ask } from '../../../core/ask.js';
import { known } from '../../../rules/claim.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import { orderOf, withDeclared } from '../../reading/order.js';
import { boundByDraft, daysTaken, firstDraft, stepTaken } from '../../reading/steps.js';
import { strategyRule } from '../../rule.js';

/** Were political leaders engaged early? */
export const leadersEarly = /* @__PURE__ */ strategyRule({
  id: 'process/leaders-early',
  version: '1.0.0',
  title: 'Political leaders had a part before the first draft',
  question: 'Were political leaders engaged early?',
  rationale:
    'Those who are to agree a strategy in the end do so the sooner, and stand by it the longer, where they helped to set its direction.',
  sources: [
    lga2019(
      'West Midlands',
      'reported',
      'It tells that leaders of the combined authority engaged early with the making of the strategy and its emerging principles, which garnered strong buy-in of local institutions.',
    ),
  ],
  severity: 'note',
  answerable: ['place'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Leaders are those of the authorities behind the strategy, or the boards on which they sit; one of them is enough.',
    'Early is on an earlier day than the first draft was ready.',
    'A draft that was sent to government was ready by then; drafts stand in their order, the oldest first.',
    'While there is no draft, leaders who have a part came early; where they have none yet, the question does not arise.',
  ],
  parameters: {},
  messages: {
    passed: {
      before: 'Political leaders had a part early: {involved:days}, before the first draft ({draft:days}).',
      noDraft: 'Political leaders had a part early: {involved:days}, and there is no draft yet on {day}.',
    },
    failed: {
      late: 'Political leaders had no part early: they came in {involved:days}, not before the first draft ({draft:days}).',
      absent: 'Political leaders had no part by {day}, and the first draft was ready {draft:days}.',
    },
    cantTell: { open: 'We do not know whether political leaders had a part before the first draft.' },
    inapplicable: { notYet: 'By {day} there was neither a draft nor a part of political leaders in the work.' },
  },
  says: {
    notMet: 'Political leaders had no part before the first draft',
    met: {
      before: 'Political leaders had a part before the first draft',
      noDraft: 'Political leaders have a part, and there is no draft yet',
    },
    depends: 'We do not know whether political leaders had a part early',
  },
  evaluate(strategy, ctx) {
    const day = ctx.asOf;
    const { leadersInvolved } = strategy;
    const involved = stepTaken(
      boundByDraft(strategy, leadersInvolved ?? {}, 'actual'),
      '/leadersInvolved',
      INVOLVED(),
      day,
    );
    const draft = firstDraft(strategy, day);
    const declared = leadersInvolved?.beforeDraft === true ? '/leadersInvolved/beforeDraft' : null;
    const order = orderOf(involved, draft, { sameDay: false, untilSecond: 'holds' });
    const { arises, claim } = withDeclared(order, declared, involved, draft);
    if (!arises) return ctx.inapplicable(['notYet', { day }], known(false, claim.related));
    const said = { involved: daysTaken(involved), draft: daysTaken(draft) };
    const mend = [remedy('bring-leaders-in', 'Bring political leaders in before the next text is drafted.', {})];
    return ctx.verdict({
      limbs: [
        involved.done === false ? [claim, 'absent', { day, draft: said.draft }, mend] : [claim, 'late', said, mend],
      ],
      passed: draft.done === false ? ['noDraft', { involved: said.involved, day }] : ['before', said],
      cantTell: ['open', {}],
    });
  },
});

const INVOLVED = /* @__PURE__ */ ask('leaders/involved', 'when political leaders first had a part');
