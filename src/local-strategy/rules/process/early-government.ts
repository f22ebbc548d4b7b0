import { ask } from '../../../core/ask.js';
import { known } from '../../../rules/claim.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import { orderOf, withDeclared } from '../../reading/order.js';
import { boundByDraft, daysTaken, firstDraft, stepTaken } from '../../reading/steps.js';
import { strategyRule } from '../../rule.js';

/** Was government at the table early? */
export const earlyGovernment = /* @__PURE__ */ strategyRule({
  id: 'process/early-government',
  version: '1.1.0',
  title: 'Government was at the table before the first draft',
  question: 'Was government at the table early?',
  rationale: 'A strategy that is to be agreed with government is quicker to agree where government helped to shape it.',
  sources: [
    lga2019(
      'Recommendations to Government',
      'finding',
      'It recommends early involvement of officials, so that government understands how local priorities have been arrived at.',
    ),
    lga2019(
      'Oxford-Cambridge Arc',
      'reported',
      'Places were clear that they would have welcomed earlier collaboration with government.',
    ),
  ],
  severity: 'warning',
  answerable: ['government'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Involved before the first draft means on an earlier day than the first draft was ready.',
    'A draft that was sent to government was ready by then; drafts stand in their order, the oldest first.',
    'Until there is a draft, any involvement of government counts as early; if there was none, the rule does not apply.',
    'That government was involved does not say how much, or which departments.',
  ],
  parameters: {},
  messages: {
    passed: {
      before: 'Government was at the table early: from {involved:days}, before the first draft ({draft:days}).',
      noDraft: 'Government was at the table early: from {involved:days}; there is no draft yet on {day}.',
    },
    failed: {
      late: 'Government was not at the table early: from {involved:days}, not before the first draft ({draft:days}).',
      absent:
        'Government was not at the table early: it was not involved by {day}, and the first draft was ready {draft:days}.',
    },
    cantTell: { open: 'We do not know whether government was involved before the first draft.' },
    inapplicable: { notYet: 'By {day} there was neither a draft nor a part of government in the work.' },
  },
  says: {
    notMet: 'Government was not involved before the first draft',
    met: 'Government was involved before the first draft',
    depends: 'We do not know whether government was involved early',
  },
  evaluate(strategy, ctx) {
    const day = ctx.asOf;
    const involved = stepTaken(
      boundByDraft(strategy, strategy.government?.involved ?? {}, 'actual'),
      '/government/involved',
      INVOLVED(),
      day,
    );
    const draft = firstDraft(strategy, day);
    const declared = strategy.government?.involved?.beforeDraft === true ? '/government/involved/beforeDraft' : null;
    const order = orderOf(involved, draft, { sameDay: false, untilSecond: 'holds' });
    const { arises, claim } = withDeclared(order, declared, involved, draft);
    if (!arises) return ctx.inapplicable(['notYet', { day }], known(false, claim.related));
    const said = { involved: daysTaken(involved), draft: daysTaken(draft) };
    const mend = [remedy('involve-first', 'Involve government before the next text is drafted.', {})];
    return ctx.verdict({
      limbs: [
        involved.done === false ? [claim, 'absent', { day, draft: said.draft }, mend] : [claim, 'late', said, mend],
      ],
      passed: draft.done === false ? ['noDraft', { involved: said.involved, day }] : ['before', said],
      cantTell: ['open', {}],
    });
  },
});

const INVOLVED = /* @__PURE__ */ ask('government/involved', 'when government was first involved');
