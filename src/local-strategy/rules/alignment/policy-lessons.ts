import { ask } from '../../../core/ask.js';
import type { Tri } from '../../../core/known.js';
import { child } from '../../../core/pointer.js';
import { lookUp, strange } from '../../../core/words.js';
import { stated } from '../../../rules/claim.js';
import { anyIn } from '../../../rules/lists.js';
import { remedy } from '../../../rules/remedy.js';
import { paLis } from '../../../sources/pa-lis.js';
import type { EvidenceItem } from '../../model/strategy.js';
import { listedEvidence } from '../../reading/lists.js';
import { alignmentRule } from '../../rule.js';

/** Does it draw on evaluations of past policy? */
export const policyLessons = /* @__PURE__ */ alignmentRule({
  id: 'alignment/policy-lessons',
  version: '1.0.0',
  title: 'The strategy draws on evaluations of past policy',
  question: 'Does it draw on evaluations of past policy?',
  rationale: 'Much of what a strategy proposes has been tried before, there or elsewhere.',
  sources: [
    paLis(
      'Support collaboration across regions',
      'opinion',
      'It says that those who make strategies could draw on lessons from the evaluation of policy.',
    ),
  ],
  severity: 'note',
  answerable: ['place'],
  level: 'public-list',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'An evaluation looks back at a policy that was tried; a review of the economy is none.',
    'One evaluation is enough; whether its lessons were taken is not asked.',
  ],
  parameters: {},
  messages: {
    passed: { draws: 'The strategy draws on {n:evaluation|evaluations} of past policy.' },
    failed: {
      none: 'The strategy draws on no evaluation of past policy: of {n:piece|pieces} of evidence, none is one.',
      noEvidence: 'The strategy rests on no evidence, and so on no evaluation of past policy.',
    },
    cantTell: {
      open: 'We do not know whether the strategy draws on an evaluation of past policy. Of a kind that we do not know: {names:few}.',
      others: 'None of the evidence that we know is an evaluation of past policy, but there may be more of it.',
      noList: 'We do not know which evidence the strategy rests on.',
    },
  },
  says: {
    notMet: 'It draws on no evaluation of past policy',
    met: 'It draws on {n:evaluation|evaluations} of past policy',
    depends: 'We do not know whether it draws on evaluations of past policy',
  },
  evaluate({ strategy }, ctx) {
    const list = listedEvidence(strategy, EVIDENCE(), '/strategy');
    const items = list.items ?? [];
    const evaluations = anyIn(list, (item, at, i) =>
      stated(
        isEvaluation(item),
        child(at, 'kind'),
        EVIDENCE_KIND({ of: plainName(item, i) }, { word: strange(item.kind, IS_EVALUATION) }),
      ),
    );
    const names = items.flatMap((item, i) => (isEvaluation(item) === undefined ? [nameOf(item, i)] : []));
    return ctx.verdict({
      limbs: [
        [
          evaluations,
          ...(items.length === 0 ? (['noEvidence', {}] as const) : (['none', { n: items.length }] as const)),
          [remedy('learn', 'Look for evaluations of what was tried here and elsewhere, and say what follows.', {})],
        ],
      ],
      passed: ['draws', { n: items.filter((item) => isEvaluation(item) === true).length }],
      cantTell: names.length > 0 ? ['open', { names: names }] : items.length > 0 ? ['others', {}] : ['noList', {}],
    });
  },
});

const EVIDENCE = /* @__PURE__ */ ask(
  'evidence/evaluations',
  'the evidence it rests on, evaluations of past policy among it',
);
const EVIDENCE_KIND = /* @__PURE__ */ ask('evidence/kind', 'what kind of evidence “{of}” is');

const IS_EVALUATION = {
  statistics: false,
  study: false,
  review: false,
  evaluation: true,
  consultation: false,
  strategy: false,
  other: false,
} as const satisfies Record<NonNullable<EvidenceItem['kind']>, boolean>;

function isEvaluation({ kind }: EvidenceItem): Tri {
  return lookUp(kind, IS_EVALUATION);
}

function nameOf(item: EvidenceItem, i: number): string {
  const name = plainName(item, i);
  return item.title === undefined && item.id === undefined ? name : `“${name}”`;
}

function plainName({ title, id }: EvidenceItem, i: number): string {
  return title ?? id ?? `piece ${i + 1} of the list`;
}
