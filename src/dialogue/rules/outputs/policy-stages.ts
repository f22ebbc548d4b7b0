import { type Range, range, simplest, upper } from '../../../core/known.js';
import { child } from '../../../core/pointer.js';
import { mergeFacts } from '../../../core/settled-by.js';
import { measured, type Observed } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import type { Dialogue, Output, PolicyStage } from '../../model.js';
import { AT_WHICH_STAGE, STAGES, stageOf } from '../../reading/policy-stages.js';
import { outputsOf, type Records } from '../../reading/records.js';
import { WHAT_USE, wasUsedBy } from '../../reading/uses.js';
import { dialogueRule } from '../../rule.js';

/** Is it used across the cycle: informing, testing, feedback? */
export const policyStages = /* @__PURE__ */ dialogueRule({
  id: 'outputs/policy-stages',
  version: '1.0.0',
  title: 'It is used at several stages of policy',
  question: 'Is it used across the cycle of policy: to inform, to test, to feed back?',
  rationale: 'Industry can say what is wrong, whether a plan would work, and how a policy does in practice.',
  sources: [
    ifg2016(
      'Effectively harnessing outputs',
      'finding',
      'It finds that insights of councils can be useful at all stages of policy: to inform it, to test ideas, and to gather feedback.',
    ),
    ifg2016(
      'Strengthening strategic dialogue',
      'finding',
      'It offers greater use of councils at various stages of policy making as an option.',
    ),
  ],
  severity: 'note',
  answerable: ['government'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Only outputs that were used cover a stage; an output covers one stage, and one whose stage we do not know may be of any of the three.',
    'Where nothing was used, no stage is covered.',
    'Everything recorded up to the day of judgement counts, however long ago.',
    'A use without a date was made some day before the document was.',
  ],
  parameters: {
    minStages: {
      label: 'stages of policy covered, of three, at least',
      unit: 'stages',
      value: 2,
      because: 'The source gives no number; two of three says that government came back at least once.',
    },
  },
  messages: {
    passed: { several: 'It is used at several stages of policy: {covered} of 3; known: {names:list}.' },
    failed: {
      few: 'It is used at too few stages of policy: {covered} of 3; the limit is {limit}. Known: {names:list}.',
    },
    cantTell: {
      open: 'Outputs were used at {covered} of 3 stages of policy; whether that reaches {limit} depends on {open:few}.',
      noList:
        'We do not know all that came out of the dialogue; what is on record was used at {covered} of 3 stages of policy.',
    },
  },
  says: {
    notMet: 'It is used at {covered} of 3 stages of policy',
    met: 'It is used at {covered} of 3 stages of policy',
    depends: 'We do not know at how many stages of policy it is used',
  },
  evaluate(dialogue, ctx) {
    const outputs = outputsOf(dialogue, [WHAT_USE(), AT_WHICH_STAGE()]);
    const reading = readStages(dialogue, outputs, ctx.asOf);
    const limit = ctx.p.minStages;
    const { names, open } = reading;
    const covered = reading.stages.value ?? { min: 0 };
    const missing = STAGES.filter((stage) => !names.includes(stage));
    return ctx.verdict({
      limbs: [
        [
          ctx.holds('stages of policy covered', reading.stages, '>=', 'minStages'),
          'few',
          { covered, limit, names },
          [
            remedy('use-at-more-stages', 'Use outputs at {n:more stage|more stages}; open: {missing:list}.', {
              n: simplest(range(limit - upper(covered), limit - covered.min)),
              missing,
            }),
          ],
        ],
      ],
      passed: ['several', { covered, names }],
      cantTell:
        outputs.unlisted === undefined ? ['open', { covered, limit, open }] : ['noList', { covered: reading.listed }],
    });
  },
});

interface StagesRead {
  /** How many are covered. */
  readonly stages: Observed;
  /** The same by what is listed, whatever else there may be. */
  readonly listed: Range;
  /** Those that surely are. */
  readonly names: readonly PolicyStage[];
  /** The outputs that may cover another. */
  readonly open: readonly string[];
}

/**
 * Exact: the fewest are covered when every output that may not have been used was not, and every one of unknown stage
 * falls on a stage that is covered anyway; the most when each falls on one that is not, as long as there are such.
 */
function readStages(dialogue: Dialogue, outputs: Records<Output>, day: string): StagesRead {
  const read = outputs.all.map((output) => ({
    output,
    used: wasUsedBy(dialogue, output, day),
    at: stageOf(output),
  }));
  const candidates = read.filter(({ used }) => used.value !== false);
  const sure = candidates.filter(({ used }) => used.value === true);
  const names = STAGES.filter((stage) => sure.some(({ at }) => at.stage === stage));
  const possible = STAGES.filter((stage) => candidates.some(({ at }) => at.stage === stage));
  const anyStage = candidates.filter(({ at }) => at.stage === undefined);
  const min = Math.max(names.length, sure.length > 0 ? 1 : 0);
  const listed = range(min, Math.min(STAGES.length, possible.length + anyStage.length));
  const stages = outputs.unlisted === undefined ? listed : range(min, STAGES.length);
  // An output that falls on a stage which is covered anyway settles nothing.
  const telling = candidates.filter(
    ({ used, at }) => at.stage === undefined || (used.value === undefined && !names.includes(at.stage)),
  );
  const facts = mergeFacts([
    ...telling.map(({ used, at }) => [...used.open, ...at.open]),
    outputs.unlisted === undefined ? [] : [{ at: outputs.unlisted.at, need: outputs.unlisted.need }],
  ]);
  const related = sure.filter(({ at }) => at.stage !== undefined).map(({ output }) => output.at);
  const evidence = read.flatMap(({ used, output }) => [
    ...used.evidence,
    ...(output.record.stage === undefined || used.value === false ? [] : [child(output.at, 'stage')]),
  ]);
  return {
    stages: measured(stages, { related, evidence, open: facts }),
    listed,
    names,
    open: telling.map(({ output }) => output.name),
  };
}
