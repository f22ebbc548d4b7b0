import type { Answer } from '../../../core/answer.js';
import { ask } from '../../../core/ask.js';
import { simplest } from '../../../core/known.js';
import { child } from '../../../core/pointer.js';
import type { Tally } from '../../../core/tally.js';
import { lookUp, strange } from '../../../core/words.js';
import { type OpenReading, tallyOpen } from '../../../council/reading/index.js';
import { shareOf, wholeOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import type { Action, Benefit, InvestmentRequest, Output } from '../../model.js';
import { wasTakenOn } from '../../reading/at-work.js';
import { fewerForShare } from '../../reading/items-over-seats.js';
import { cameOutBy } from '../../reading/produced.js';
import { actionsOf, outputsOf, type Recorded, requestsOf } from '../../reading/records.js';
import { madeBy } from '../../reading/requests.js';
import { dialogueRule } from '../../rule.js';

/** Whom do requests, actions and outputs benefit: the industry, a part of it, single firms? */
export const sharedBenefit = /* @__PURE__ */ dialogueRule({
  id: 'outputs/shared-benefit',
  version: '1.0.0',
  title: 'What is asked for, agreed and produced benefits more than a few firms',
  question: 'Whom do requests, actions and outputs benefit: the industry, a part of it, or single firms?',
  rationale:
    'A few interests capture a dialogue when what it asks for and does serves them alone. That shows in whom its work benefits, whatever its terms say.',
  sources: [
    ifg2016(
      'Engagement with industry has risks',
      'heuristic',
      'It names industry capture as a concern: that dialogue advances the special concerns of the groups that dominate an industry. That one should count whom its work benefits is this library’s test.',
    ),
  ],
  severity: 'warning',
  answerable: ['government', 'council'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Whom a record benefits is the judgement of whoever marked it, and is never inferred from its title.',
    'Each request for public money, action and output weighs the same, however long ago it was; an action that led to an output counts beside it.',
    'What benefits one part of the industry is not held against the dialogue; it is counted apart.',
    'An action that was dropped for a recorded reason leaves the sum, as does an output that flows from ministers to the council.',
  ],
  parameters: {
    maxShare: {
      label: 'share of requests, actions and outputs that benefit one firm or a few, at most',
      unit: 'share',
      value: '1/5',
      because:
        'The source gives no number; one in five leaves room for a test site or a plant that only one firm can build, and keeps it the exception.',
    },
  },
  messages: {
    passed: {
      shared:
        'The work is for more than a few firms: of {whole:request, action or output|requests, actions and outputs}, {firm:benefits|benefit} one firm or a few ({share:percent}), {part} a part of the industry and {wide} all of it.',
    },
    failed: {
      captured:
        'Too much of the work is for one firm or a few: {firm} of {whole:request, action or output|requests, actions and outputs} ({share:percent}), where at most {limit:percent} is the limit: {names:few}.',
    },
    cantTell: {
      open: 'We do not know whom enough of the work benefits: {firm} of {whole:request, action or output|requests, actions and outputs} ({share:percent}) may be for one firm or a few, and the limit is {limit:percent}.',
      noList: 'We do not know all that was asked for, agreed and produced, nor whom it benefits.',
    },
    inapplicable: { nothing: 'Nothing was asked for, agreed or produced by {asOf}.' },
  },
  says: {
    notMet: '{firm} of {whole:piece|pieces} of work are for one firm or a few',
    met: 'Its work benefits more than a few firms',
    depends: 'We do not know whom its work benefits',
  },
  evaluate(dialogue, ctx) {
    const { asOf } = ctx;
    const requests = requestsOf(dialogue, [WHOM_EACH()]);
    const actions = actionsOf(dialogue, [WHOM_EACH()]);
    const outputs = outputsOf(dialogue, [WHOM_EACH()]);
    const work: readonly (readonly [record: Recorded<Work>, counts: Answer])[] = [
      ...requests.all.map((request) => [request, madeBy(dialogue, request, asOf)] as const),
      ...actions.all.map((action) => [action, wasTakenOn(dialogue, action, asOf)] as const),
      ...outputs.all.map((output) => [output, cameOutBy(dialogue, output, asOf)] as const),
    ];
    const missing = [requests.unlisted, actions.unlisted, outputs.unlisted].filter((one) => one !== undefined);
    const [first, ...also] = missing;
    const unlisted = first === undefined ? undefined : { ...first, also };
    const countOf = (benefit: Benefit): Tally =>
      tallyOpen(
        work.map(([record, counts]) => readWork(record, counts, benefit)),
        unlisted,
      );
    const counted = countOf('firm');
    const limit = ctx.p.maxShare;
    const said = { firm: counted.part, whole: counted.whole, share: counted.share ?? 0 };
    const names = work.filter(([{ at }]) => counted.yes.includes(at)).map(([{ name }]) => name);
    return ctx.verdict({
      applies: [
        ctx.holds('requests, actions and outputs', wholeOf(counted), '>=', 1, { unit: 'records' }),
        'nothing',
        { asOf },
      ],
      limbs: [
        [
          ctx.holds('share of them that benefit one firm or a few', shareOf(counted), '<=', 'maxShare'),
          'captured',
          { ...said, limit, names },
          [
            remedy(
              'open-to-more',
              'Open {n} of them to the whole industry, or at least to a part of it: {names:few}.',
              {
                n: simplest(fewerForShare(counted, limit)),
                names,
              },
            ),
          ],
        ],
      ],
      passed: ['shared', { ...said, part: countOf('sub-sector').part, wide: countOf('industry-wide').part }],
      cantTell: missing.length === 0 ? ['open', { ...said, limit }] : ['noList', {}],
    });
  },
});

type Work = Action | Output | InvestmentRequest;

const BENEFITS = { 'industry-wide': 'industry-wide', 'sub-sector': 'sub-sector', firm: 'firm' } as const satisfies {
  readonly [B in Benefit]: B;
};

/** A record counts once it was made, agreed or there; and towards one kind of benefit, where it is marked so. */
function readWork({ record, at, name }: Recorded<Work>, counts: Answer, benefit: Benefit): OpenReading {
  const place = child(at, 'benefits');
  const marked = lookUp(record.benefits, BENEFITS);
  const word = strange(record.benefits, BENEFITS);
  return {
    among: counts.value,
    is: marked === undefined ? undefined : marked === benefit,
    at,
    evidence: [...counts.evidence, ...(record.benefits === undefined ? [] : [place])],
    open: [...counts.open, ...(marked === undefined ? [{ at: place, need: WHOM({ of: name }, { word }) }] : [])],
  };
}

const WHOM_EACH = /* @__PURE__ */ ask('work/benefits-each', 'and whom each benefits');
const WHOM = /* @__PURE__ */ ask('work/benefits', 'whom it benefits: {of}');
