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
  rationale: 'A public asked before the evidence is there has little to answer to.',
  sources: [
    lga2019(
      'Engagement and consultation',
      'reported',
      'Some of those consulted felt, looking back, that a simpler plan first and public consultation later would have left more time to look at the evidence and emerging priorities.',
    ),
  ],
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
      after:
        'Consultation came after the evidence: that was finished {evidence:days}, and the public consulted {consulted:days}.',
      again:
        'Consultation came after the evidence: that was finished {evidence:days}, and the public consulted {consulted:days}; it had been before, too ({before:days}).',
    },
    failed: {
      before:
        'Consultation came before the evidence: the public was last consulted {consulted:days}, and the evidence base was finished later ({evidence:days}).',
      unfinished:
        'Consultation came before the evidence: the public was last consulted {consulted:days}, and the evidence base was not finished by {day}.',
    },
    cantTell: { open: 'We do not know whether the public was consulted after the evidence base was finished.' },
    inapplicable: { none: 'There was no public consultation by {day}.' },
  },
  says: {
    notMet: 'The public was consulted before the evidence was finished',
    met: 'The public was consulted once the evidence was finished',
    depends: 'We do not know whether the public was consulted after the evidence',
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
