import { ask } from '../../../core/ask.js';
import { known } from '../../../rules/claim.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import { orderOf, withDeclared } from '../../reading/order.js';
import { boundByDraft, daysTaken, firstDraft, stepSaid } from '../../reading/steps.js';
import { strategyRule } from '../../rule.js';

/** Was it said at the outset whether money follows? */
export const fundingClarity = /* @__PURE__ */ strategyRule({
  id: 'process/funding-clarity',
  version: '1.1.0',
  title: 'It was said before the first draft whether money follows',
  question: 'Was it said at the outset whether money follows?',
  rationale: 'A place writes another strategy when it knows what money there is.',
  sources: [
    lga2019(
      'Recommendations to Government',
      'finding',
      'It recommends that government make clear from the outset the opportunities and benefits that may come to a place from the work.',
    ),
    lga2019(
      'Oxford-Cambridge Arc',
      'reported',
      'Partners found the purpose ambiguous, in particular whether there would be funding for the priorities.',
    ),
    lga2019(
      'West Midlands',
      'reported',
      'Partners worked without a clear process for future funding; trailblazer strategies were to contain no new commitments.',
    ),
  ],
  severity: 'warning',
  answerable: ['government'],
  level: 'insider',
  ifPassed: 'satisfied',
  assumptions: [
    'To say that no money follows is as clear as to say that some does.',
    'At the outset means on an earlier day than the first draft was ready.',
    'A draft that was sent to government was ready by then; drafts stand in their order, the oldest first.',
    'Until there is a draft, whatever was said is early; where nothing was said yet, the rule does not apply.',
  ],
  parameters: {},
  messages: {
    passed: {
      before:
        'It was clear in time whether money follows: government said so {told:days}, before the first draft ({draft:days}).',
      noDraft:
        'It was clear in time whether money follows: government said so {told:days}, and there is no draft yet on {day}.',
    },
    failed: {
      late: 'It was not clear in time whether money follows: government said so {told:days}, not before the first draft ({draft:days}).',
      unsaid:
        'It was not clear whether money follows: government had not said by {day}, and the first draft was ready {draft:days}.',
    },
    cantTell: {
      open: 'We do not know whether government said before the first draft if money follows.',
      unclear: 'What government said of whether money follows was unclear to those concerned.',
    },
    inapplicable: { notYet: 'By {day} there was no draft, and government had not said whether money follows.' },
  },
  says: {
    notMet: 'Government did not say in time whether money follows',
    met: 'Government said in time whether money follows',
    depends: 'We do not know whether government said if money follows',
  },
  evaluate(strategy, ctx) {
    const day = ctx.asOf;
    const funding = strategy.government?.funding;
    const told = stepSaid(
      funding === undefined ? undefined : boundByDraft(strategy, funding, 'date'),
      '/government/funding',
      { whether: SAID(), when: SAID_WHEN() },
      day,
    );
    const draft = firstDraft(strategy, day);
    const isDeclared = funding?.beforeDraft === true && funding.unclear !== true;
    const order = orderOf(told, draft, { sameDay: false, untilSecond: 'holds' });
    const { arises, claim } = withDeclared(order, isDeclared ? '/government/funding/beforeDraft' : null, told, draft);
    if (!arises) return ctx.inapplicable(['notYet', { day }], known(false, claim.related));
    const said = { told: daysTaken(told), draft: daysTaken(draft) };
    const mend = [
      remedy('say-first', 'Have government say whether money follows before the next text is drafted.', {}),
    ];
    return ctx.verdict({
      limbs: [told.done === false ? [claim, 'unsaid', { day, draft: said.draft }, mend] : [claim, 'late', said, mend]],
      passed: draft.done === false ? ['noDraft', { told: said.told, day }] : ['before', said],
      cantTell: funding?.unclear === true ? ['unclear', {}] : ['open', {}],
    });
  },
});

const SAID = /* @__PURE__ */ ask('funding/said', 'whether and when government said whether money follows');
const SAID_WHEN = /* @__PURE__ */ ask('funding/said-when', 'when government said whether money follows');
