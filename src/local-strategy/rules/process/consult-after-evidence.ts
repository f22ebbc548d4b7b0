import { ask } from '../../../core/ask.js';
import { known } from '../../../rules/claim.js';
import { remedy } from '../../../rules/remedy.js';
import { lga2019 } from '../../../sources/lga-2019.js';
import { CONSULTATIONS, consultationsIn } from '../../reading/engaged.js';
import { listed } from '../../reading/lists.js';
import { orderOf } from '../../reading/order.js';
import { daysTaken, earliestOf, latestOf, stepTaken, unlistedIn } from '../../reading/steps.js';
import { strategyRule } from '../../rule.js';

/** Did public consultation come after the evidence? */
export const consultAfterEvidence = /* @__PURE__ */ strategyRule({
  id: 'process/consult-after-evidence',
  version: '1.0.0',
  title: 'Public consultation came after the evidence',
  question: 'Did public consultation come after the evidence?',
  rationale:
    'A public asked before the evidence is there has little to answer to. Some places in the source found that consultation gave more once the evidence base was done and could be shown.',
  sources: [lga2019('Engagement and consultation', 'reported')],
  severity: 'note',
  answerable: ['place'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'One consultation that opened on the day the evidence base was finished or later is enough: to have asked before as well is no fault, and is said.',
    'The day a consultation opened counts; one that had closed had opened.',
    'Whether the evidence was shown to those who were consulted is not asked.',
  ],
  parameters: {},
  messages: {
    passed: {
      after: 'The evidence base was finished {evidence:days}; the public was consulted {consulted:days}.',
      again:
        'The evidence base was finished {evidence:days}; the public was consulted {consulted:days}, and had been before ({before:days}).',
    },
    failed: {
      before:
        'The public was last consulted {consulted:days}, before the evidence base was finished ({evidence:days}).',
      unfinished: 'The public was last consulted {consulted:days}, and the evidence base was not finished by {day}.',
    },
    cantTell: { open: 'Whether the public was consulted after the evidence base was finished is not known.' },
    inapplicable: { none: 'There was no public consultation by {day}.' },
  },
  evaluate(strategy, ctx) {
    const day = ctx.asOf;
    const evidence = stepTaken(strategy.evidenceBase?.completed, '/evidenceBase/completed', COMPLETED(), day);
    const list = listed(strategy, 'consultations', CONSULTATIONS());
    const openings = consultationsIn(strategy);
    const last = latestOf(openings, unlistedIn(list), day);
    const { arises, claim } = orderOf(evidence, last, { sameDay: true, untilSecond: 'moot' });
    if (!arises) return ctx.inapplicable(['none', { day }], known(false, claim.related));
    const said = { evidence: daysTaken(evidence), consulted: daysTaken(last) };
    const first = earliestOf(openings, [], day);
    const isBefore = evidence.first !== undefined && first.done === true && first.last < evidence.first;
    return ctx.verdict({
      limbs: [
        evidence.done === false
          ? [
              claim,
              'unfinished',
              { day, consulted: said.consulted },
              [remedy('finish-and-consult', 'Finish the evidence base, and then consult the public on it.', {})],
            ]
          : [
              claim,
              'before',
              said,
              [remedy('consult-again', 'Consult the public again, on the finished evidence.', {})],
            ],
      ],
      passed: isBefore ? ['again', { ...said, before: daysTaken(first) }] : ['after', said],
      cantTell: ['open', {}],
    });
  },
});

const COMPLETED = /* @__PURE__ */ ask('evidence/completed', 'when the evidence base was finished');
