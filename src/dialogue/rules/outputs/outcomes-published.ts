import { type Answer, read } from '../../../core/answer.js';
import { ask } from '../../../core/ask.js';
import { child } from '../../../core/pointer.js';
import { type Counted, count, isSurely } from '../../../core/tally.js';
import { missingFor } from '../../../council/reading/index.js';
import { shareOf, wholeOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import type { Action, Output } from '../../model.js';
import { WHAT_BECAME } from '../../reading/at-work.js';
import { endedBy } from '../../reading/lifecycle.js';
import { cameOutBy } from '../../reading/produced.js';
import { actionsOf, outputsOf, type Recorded } from '../../reading/records.js';
import { dialogueRule } from '../../rule.js';

/** Can outsiders see what came out? */
export const outcomesPublished = /* @__PURE__ */ dialogueRule({
  id: 'outputs/outcomes-published',
  version: '1.0.0',
  title: 'Outsiders can see what came out',
  question: 'Can outsiders see what came out?',
  rationale: 'A firm that has no seat can judge the dialogue only by what it sees of it.',
  sources: [
    ifg2016(
      'Strengthening strategic dialogue',
      'finding',
      'It offers more transparency and visibility of dialogues, their outputs and outcomes, as an option.',
    ),
  ],
  severity: 'warning',
  answerable: ['council'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'What counts is every action that was done and every output that was there by the day of judgement, however long ago; actions given up or under way do not count.',
    'An output without a date was there when the document was made; one that flows from ministers to the council is not the dialogue’s.',
    'An action that led to an output counts beside it.',
    'Whether what is published says enough is not asked.',
  ],
  parameters: {
    minShare: {
      label: 'share of actions done and outputs that outsiders can see, at least',
      unit: 'share',
      value: '1/2',
      because:
        'The source gives no number; half leaves room for what is confidential, and says that openness is the rule.',
    },
  },
  messages: {
    passed: {
      open: 'Outsiders can see enough of what came out: {part} of {whole:action done or output|actions done and outputs} ({share:percent}).',
    },
    failed: {
      closed:
        'Outsiders see too little of what came out: {part} of {whole:action done or output|actions done and outputs} ({share:percent}), where at least {limit:percent} is the limit. Not published: {names:few}.',
    },
    cantTell: {
      unknown:
        'Outsiders can see {part} of {whole:action done or output|actions done and outputs} ({share:percent}); what we do not know of the others decides whether that reaches {limit:percent}.',
      noList:
        'We do not know all that was done and came out. Of what is on record, outsiders can see {part} of {whole:action done or output|actions done and outputs}.',
    },
    inapplicable: { nothing: 'No action was done and no output was there by {asOf}.' },
  },
  says: {
    notMet: 'Outsiders can see only {part} of {whole:thing|things} that came out',
    met: 'Outsiders can see {part} of {whole:thing|things} that came out',
    depends: 'We do not know how much outsiders can see of what came out',
  },
  evaluate(dialogue, ctx) {
    const actions = actionsOf(dialogue, [WHAT_BECAME(), IS_THAT_PUBLISHED()]);
    const outputs = outputsOf(dialogue, [ARE_THEY_PUBLISHED()]);
    const records = [
      ...actions.all.map((action) => readRecord(action, endedBy(dialogue, action, 'done', ctx.asOf))),
      ...outputs.all.map((output) => readRecord(output, cameOutBy(dialogue, output, ctx.asOf))),
    ];
    const missing = [actions.unlisted, outputs.unlisted].filter((unlisted) => unlisted !== undefined);
    const [first, ...also] = missing;
    const readings = records.map(({ reading }) => reading);
    const counted = count(readings, first === undefined ? undefined : { ...first, also });
    const listed = count(readings);
    const limit = ctx.p.minShare;
    const said = { part: counted.part, whole: counted.whole, share: counted.share ?? 0 };
    const names = records.filter(({ reading }) => isSurely(reading, false)).map(({ name }) => name);
    const any = ctx.holds('actions done and outputs', wholeOf(counted), '>=', 1, { unit: 'actions and outputs' });
    return ctx.verdict({
      applies: [any, 'nothing', { asOf: ctx.asOf }],
      limbs: [
        [
          ctx.holds('share of them that outsiders can see', shareOf(counted), '>=', 'minShare'),
          'closed',
          { ...said, limit, names },
          [remedy('publish-more', 'Publish what came of {n} more of them.', { n: missingFor(counted, limit) })],
        ],
      ],
      passed: ['open', said],
      cantTell:
        missing.length === 0 ? ['unknown', { ...said, limit }] : ['noList', { part: listed.part, whole: listed.whole }],
    });
  },
});

function readRecord(
  { record, at, name }: Recorded<Action | Output>,
  counts: Answer,
): { readonly name: string; readonly reading: Counted } {
  const place = child(at, 'published');
  const is = read(record.published, place, () => ({ at: place, need: PUBLISHED({ of: name }) }));
  return { name, reading: { at, among: counts, is } };
}

const IS_THAT_PUBLISHED = /* @__PURE__ */ ask('actions/published', 'and whether that is published');
const ARE_THEY_PUBLISHED = /* @__PURE__ */ ask('outputs/published', 'and whether they are published');
const PUBLISHED = /* @__PURE__ */ ask('work/published', 'whether outsiders can see what came of {of}');
