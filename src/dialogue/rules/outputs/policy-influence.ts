import type { Tri } from '../../../core/known.js';
import { count } from '../../../core/tally.js';
import { FORMING_MONTHS } from '../../../council/reading/index.js';
import { countOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import { whileForming } from '../../reading/forming.js';
import { stageOf } from '../../reading/policy-stages.js';
import { cameOutBy } from '../../reading/produced.js';
import { outputsOf } from '../../reading/records.js';
import { WHAT_USE, wasUsedBy } from '../../reading/uses.js';
import { dialogueRule } from '../../rule.js';

/** Did the dialogue inform policy? */
export const policyInfluence = /* @__PURE__ */ dialogueRule({
  id: 'outputs/policy-influence',
  version: '1.1.0',
  title: 'Use was made of what came out',
  question: 'Did the dialogue inform policy?',
  rationale:
    'Industry gives its time because it expects to be heard. It is influence when government uses what comes out, whether that changes a policy or only informs one.',
  sources: [
    ifg2016(
      'Effectively harnessing outputs',
      'finding',
      'It finds that insights of councils can be useful at all stages of policy, that several interviewees saw their role in informing the context, and that examples of direct impact were isolated.',
    ),
  ],
  severity: 'warning',
  answerable: ['government'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Changed or informed policy, evidence, funding, co-investment, taken up and fed into a review are uses; tabled, proposed, welcomed and commissioned are not, or not yet.',
    'Everything recorded up to the day of judgement counts, however long ago: use is often made years after an output was there, so that no months are counted back.',
    'A use without a date was made some day before the document was.',
    'What is listed came out of the dialogue, unless it is marked as flowing from ministers to the council.',
    'How much difference a use made is not asked.',
    'While the council may still be forming, a failure is one level less loud.',
  ],
  parameters: { formingMonths: FORMING_MONTHS },
  messages: {
    passed: {
      used: 'The dialogue informed policy: {used:output was|outputs were} used, {informing} to inform policy, {testing} to test it, {feedback} to tell how it went, {unstaged} at a stage that we do not know. In 2016 examples of direct impact were isolated.',
    },
    failed: {
      unused:
        'Nothing that came out was used: {names:few}. What is tabled, proposed, welcomed or commissioned is not used yet. In 2016 examples of direct impact were isolated.',
      nothing: 'Nothing came out of the dialogue that could be used.',
    },
    cantTell: {
      open: 'We do not know of any output that was used, and do not know of these whether they were: {open:few}.',
      noList: 'We do not know all that came out of the dialogue; nothing on record is known to have been used.',
    },
  },
  says: {
    notMet: 'Nothing that came out of it was used',
    met: '{used:output was|outputs were} used for policy',
    depends: 'We do not know whether anything that came out was used',
  },
  evaluate(dialogue, ctx) {
    const outputs = outputsOf(dialogue, [WHAT_USE()]);
    const read = outputs.all.map((output) => ({ output, among: wasUsedBy(dialogue, output, ctx.asOf) }));
    const counted = count(
      read.map(({ output, among }) => ({ at: output.at, among })),
      outputs.unlisted,
    );
    const that = (is: Tri) => read.filter(({ among }) => among.value === is).map(({ output }) => output);
    const used = that(true);
    const at = (stage: string | undefined): number => used.filter((output) => stageOf(output).stage === stage).length;
    const names = outputs.all
      .filter((output) => cameOutBy(dialogue, output, ctx.asOf).value !== false)
      .map(({ name }) => name);
    const open = that(undefined).map(({ name }) => name);
    const some = ctx.holds('outputs used', countOf(counted), '>=', 1, { unit: 'outputs' });
    return ctx.verdict({
      limbs: [
        names.length === 0
          ? [
              some,
              'nothing',
              {},
              [
                remedy('produce-something', 'Put {n:output|outputs} before government, and record what came of it.', {
                  n: 1,
                }),
              ],
            ]
          : [
              some,
              'unused',
              { names },
              [remedy('use-an-output', 'Make use of {n} of them, and record where.', { n: 1 })],
            ],
      ],
      passed: [
        'used',
        {
          used: used.length,
          informing: at('informing'),
          testing: at('testing'),
          feedback: at('feedback'),
          unstaged: at(undefined),
        },
      ],
      cantTell: outputs.unlisted === undefined ? ['open', { open }] : ['noList', {}],
      ...whileForming(dialogue, ctx),
    });
  },
});
