import { ask } from '../../../core/ask.js';
import { type Range, simplest } from '../../../core/known.js';
import { type Counted, count, isSurely } from '../../../core/tally.js';
import { missingFor } from '../../../council/reading/index.js';
import { all } from '../../../rules/claim.js';
import { countOf, shareOf, wholeOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import type { Dialogue, Output } from '../../model.js';
import { cameOutBy } from '../../reading/produced.js';
import { outputsOf, type Recorded } from '../../reading/records.js';
import { daysToSharing, openSponsors, sharedBy } from '../../reading/sharing.js';
import { dialogueRule } from '../../rule.js';

/** Are outputs shared beyond the sponsors, and with other teams inside them? */
export const sharedAcrossGovernment = /* @__PURE__ */ dialogueRule({
  id: 'outputs/shared-across-government',
  version: '1.1.0',
  title: 'Outputs are shared across government',
  question: 'Are outputs shared beyond the sponsors, and with other teams inside them?',
  rationale: 'What industry says is often of most use to those who did not hear it.',
  sources: [
    ifg2016(
      'Effectively harnessing outputs',
      'finding',
      'It finds that issues often need other parts of the department and other departments, and that industry relies on the department as its window into them.',
    ),
    ifg2016(
      'Executive Summary',
      'finding',
      'It says that it is vital that outputs of dialogues are shared with other departments and teams.',
    ),
  ],
  severity: 'warning',
  answerable: ['government'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'An output counts as shared when it went to a department that is no sponsor, or to another team, inside a sponsor or elsewhere; one that went to a sponsor alone does not.',
    'Everything that was there by the day of judgement counts, however long ago; an output or a sharing without a date was some day before the document was made.',
    'What flows from ministers to the council is not the dialogue’s to share.',
    'Where we do not know the sponsors, we do not know whether a department is beyond them.',
    'Days to sharing are those of outputs known to be shared, from the day each was there to the first time it was shared; what was shared before it was there took none.',
  ],
  parameters: {
    minShare: {
      label: 'share of outputs shared beyond the sponsors or with other teams, at least',
      unit: 'share',
      value: '1/2',
      because:
        'The source gives no number; half says that sharing is the rule, and leaves room for what concerns the sponsors alone.',
    },
  },
  messages: {
    passed: {
      shared:
        'Enough outputs are shared: {shared} of {whole:output|outputs} went beyond the sponsors or to other teams inside them ({share:percent}).',
    },
    failed: {
      nothing: [
        'error',
        'Nothing that came out of the dialogue went beyond the sponsors or to other teams inside them. Not shared: {names:few}.',
      ],
      little:
        'Too few outputs are shared: {shared} of {whole:output|outputs} went beyond the sponsors or to other teams inside them ({share:percent}), where at least {limit:percent} is the limit. Not shared: {names:few}.',
    },
    cantTell: {
      open: '{shared} of {whole:output|outputs} went beyond the sponsors or to other teams inside them ({share:percent}); what we do not know of sharing decides whether that reaches {limit:percent}. Open: {open:few}.',
      noList:
        'We do not know all that came out of the dialogue. Of what is on record, {shared} of {whole:output|outputs} went beyond the sponsors or to other teams inside them.',
    },
    inapplicable: { nothing: 'No output was there by {asOf}.' },
  },
  says: {
    notMet: {
      nothing: 'Nothing that came out went beyond the sponsoring departments',
      little: 'Only {shared} of {whole:output|outputs} went beyond the sponsors',
    },
    met: '{shared} of {whole:output|outputs} went beyond the sponsors',
    depends: 'We do not know whether what came out is shared across government',
  },
  evaluate(dialogue, ctx) {
    const outputs = outputsOf(dialogue, [SHARED_WITH()]);
    const read = outputs.all.map((output) => ({ output, reading: readOutput(dialogue, output, ctx.asOf) }));
    const readings = read.map(({ reading }) => reading);
    const counted = count(readings, outputs.unlisted, outputs.unlisted === undefined ? [] : openSponsors(dialogue));
    const limit = ctx.p.minShare;
    const said = { shared: counted.part, whole: counted.whole, share: counted.share ?? 0 };
    const named = (is: boolean): readonly string[] =>
      read.filter(({ reading }) => isSurely(reading, is)).map(({ output }) => output.name);
    const open = read.filter(({ reading }) => reading.among.value !== false && isOpen(reading));
    const names = named(false);
    const n = missingFor(counted, limit);
    const share = [remedy('share-more', 'Share {n} more of them with other departments or teams.', { n })];
    const median = medianDays(dialogue, read, outputs.unlisted === undefined, ctx.asOf);
    const listed = count(readings);
    return ctx.verdict({
      applies: [ctx.holds('outputs', wholeOf(counted), '>=', 1, { unit: 'outputs' }), 'nothing', { asOf: ctx.asOf }],
      limbs: [
        [ctx.holds('outputs shared', countOf(counted), '>=', 1, { unit: 'outputs' }), 'nothing', { names }, share],
        [
          all(
            ctx.holds('share of outputs shared', shareOf(counted), '>=', 'minShare'),
            ctx.report('median days to the first sharing', median.value, 'days', median.note),
          ),
          'little',
          { ...said, limit, names },
          share,
        ],
      ],
      passed: ['shared', said],
      cantTell:
        outputs.unlisted === undefined
          ? ['open', { ...said, limit, open: open.map(({ output }) => output.name) }]
          : ['noList', { shared: listed.part, whole: listed.whole }],
    });
  },
});

interface OutputRead {
  readonly output: Recorded<Output>;
  readonly reading: Required<Counted>;
}

function readOutput(dialogue: Dialogue, output: Recorded<Output>, day: string): Required<Counted> {
  return { at: output.at, among: cameOutBy(dialogue, output, day), is: sharedBy(dialogue, output, day) };
}

function isOpen({ among, is }: Required<Counted>): boolean {
  return among.value === undefined || is.value === undefined;
}

/** Exact for ranges: the median moves with each number, so that its ends are the medians of their ends. */
function medianDays(
  dialogue: Dialogue,
  read: readonly OutputRead[],
  whole: boolean,
  day: string,
): { readonly value: ReturnType<typeof simplest> | null; readonly note?: string } {
  const open = (note: string) => ({ value: null, note });
  if (!whole) return open('The outputs are not known in full.');
  const shared = read.filter(({ reading: { among, is } }) => among.value !== false && is.value !== false);
  if (shared.length === 0) return open('No output was shared.');
  const unknown = shared.filter(({ reading }) => isOpen(reading));
  if (unknown.length > 0) return open('Which outputs were shared is not known in full.');
  const days: Range[] = [];
  for (const { output } of shared) {
    const range = daysToSharing(dialogue, output, day);
    if (range === null) return open('When each output was there, or was first shared, is not known.');
    days.push(range);
  }
  return {
    value: simplest({
      min: medianOf(days.map(({ min }) => min)),
      max: medianOf(days.map(({ min, max }) => max ?? min)),
    }),
  };
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

const SHARED_WITH = /* @__PURE__ */ ask('outputs/shared-with', 'and with whom they were shared');
