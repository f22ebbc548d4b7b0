import { ask } from '../../../core/ask.js';
import { known } from '../../../rules/claim.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import { engagedBeforeDraft, firstEngagementOf } from '../../reading/engaged.js';
import { orderOf, withDeclared } from '../../reading/order.js';
import { daysTaken, firstDraft, type Step, stepOrElse, stepTaken } from '../../reading/steps.js';
import { strategyRule } from '../../rule.js';

/** Were businesses engaged early? */
export const earlyEngagement = /* @__PURE__ */ strategyRule({
  id: 'process/early-engagement',
  version: '1.1.0',
  title: 'Businesses were engaged before the evidence was submitted',
  question: 'Were businesses engaged early?',
  rationale: 'Firms asked once the evidence is in can only comment on what others have found.',
  sources: [
    lga2019(
      'Advice for places developing Local Industrial Strategies',
      'finding',
      'It advises places to engage stakeholders, businesses above all, early in the process, and to seek input to the evidence base.',
    ),
    lga2019(
      'Engagement and consultation',
      'reported',
      'Those consulted stress engaging businesses above all, but also education and the third sector, early in the gathering of evidence.',
    ),
  ],
  severity: 'warning',
  answerable: ['place'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Early is on an earlier day than the evidence base was submitted to government or, where it was not submitted, than the first draft was ready.',
    'Businesses are engaged by a dated event, survey, seat, secondment or response of theirs; to be invited is not to be engaged, and a public consultation counts where it is listed as one of these.',
    'A draft that was sent to government was ready by then; drafts stand in their order, the oldest first.',
    'Until there is a draft or evidence base, any engagement of business counts as early; if there was none, the rule does not apply.',
    'One engagement is enough: how many firms took part, and which, is not asked here.',
  ],
  parameters: {},
  messages: {
    passed: {
      before: 'Businesses were engaged early: first {engaged:days}, before {mark} ({when:days}).',
      soFar:
        'Businesses were engaged early: first {engaged:days}; no evidence was submitted and no draft ready by {day}.',
    },
    failed: {
      late: 'Businesses were not engaged early: first {engaged:days}, not before {mark} ({when:days}).',
      never: 'Businesses were not engaged early: none had been by {day}; {mark} {when:days}.',
    },
    cantTell: { open: 'We do not know whether businesses were engaged before {mark}.' },
    inapplicable: { notYet: 'By {day} no business was engaged, no evidence submitted and no draft ready.' },
  },
  says: {
    notMet: 'Businesses were not engaged before the evidence or draft was in',
    met: 'Businesses were engaged early',
    depends: 'We do not know whether businesses were engaged early',
  },
  evaluate(strategy, ctx) {
    const day = ctx.asOf;
    const engaged = firstEngagementOf(strategy, 'business', day);
    const submitted = stepTaken(strategy.evidenceBase?.submitted, '/evidenceBase/submitted', SUBMITTED(), day);
    const limit = stepOrElse(submitted, firstDraft(strategy, day));
    // To come before the draft says nothing of the evidence, where that was submitted.
    const declared = submitted.done === false ? engagedBeforeDraft(strategy, 'business') : null;
    const order = orderOf(engaged, limit, { sameDay: false, untilSecond: 'holds' });
    const { arises, claim } = withDeclared(order, declared, engaged, limit);
    if (!arises) return ctx.inapplicable(['notYet', { day }], known(false, claim.related));
    const mark = markOf(submitted);
    const said = { engaged: daysTaken(engaged), mark, when: daysTaken(limit) };
    const mend = [remedy('engage-first', 'Engage businesses before evidence is next submitted or a text drafted.', {})];
    return ctx.verdict({
      limbs: [
        engaged.done === false ? [claim, 'never', { day, mark, when: said.when }, mend] : [claim, 'late', said, mend],
      ],
      passed: limit.done === false ? ['soFar', { engaged: said.engaged, day }] : ['before', said],
      cantTell: ['open', { mark }],
    });
  },
});

const SUBMITTED = /* @__PURE__ */ ask(
  'evidence/submitted',
  'whether and when the evidence base was submitted to government',
);

/** What it is held against, in words. */
function markOf({ done }: Step): string {
  if (done === true) return 'the evidence was submitted';
  return done === false ? 'the first draft was ready' : 'the evidence was submitted or the first draft was ready';
}
