import type { Answer } from '../../../core/answer.js';
import { ask } from '../../../core/ask.js';
import { allTrue, not, range, upper } from '../../../core/known.js';
import { child } from '../../../core/pointer.js';
import { countOf, wholeOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import type { Priority } from '../../model.js';
import { amongOpen, type MaybeOpen, openPriorities } from '../../reading/open-priorities.js';
import type { Recorded } from '../../reading/records.js';
import { dialogueRule } from '../../rule.js';

/** Are priorities agreed by both sides? */
export const agreedPriorities = /* @__PURE__ */ dialogueRule({
  id: 'focus/agreed-priorities',
  version: '1.0.0',
  title: 'Priorities are agreed by both sides',
  question: 'Are priorities agreed by both sides?',
  rationale: 'An issue that one side has put on the list is worked on by one side.',
  sources: [
    ifg2016(
      'Background',
      'finding',
      'It describes a strategic dialogue as co-ordination around a coherent set of priorities for the industry.',
    ),
    ifg2016(
      'Maintaining a strategic focus',
      'quoted',
      'One voice says that councils work well that do not run on asks from one side, and finds it helpful to set out common priorities on which both sides agree.',
    ),
  ],
  severity: 'warning',
  answerable: ['council'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'Only priorities open on the day are asked about; who agreed to what has ended is past mending.',
    'Agreement is a declared yes of each side; how firm it is, and who gave it, is not asked.',
    'One open priority that either side has not agreed to is enough to fail.',
  ],
  parameters: {},
  messages: {
    passed: {
      agreed: 'Both sides agree: {whole:open priority is|open priorities are} agreed by industry and by government.',
    },
    failed: {
      oneSided: 'Of {whole:open priority|open priorities}, {n:is|are} not agreed by both sides: {names:few}.',
    },
    cantTell: {
      open: 'We do not know whether every open priority is agreed by both sides. Open: {open:few}.',
      others: 'The open priorities that we know are agreed by both sides, but there may be others.',
      noList: 'We do not know which priorities are open, nor who agreed to them.',
    },
    inapplicable: { none: 'No priority is open.' },
  },
  says: {
    notMet: '{n} of {whole:open priority|open priorities} are not agreed by both sides',
    met: 'Both sides agree on its open priorities',
    depends: 'We do not know whether both sides agree on its priorities',
  },
  evaluate(dialogue, ctx) {
    const priorities = openPriorities(dialogue, ctx.asOf, [WHO_AGREED()]);
    const oneSided = amongOpen(priorities, isOneSided);
    const of = (wanted: (open: MaybeOpen) => boolean): readonly MaybeOpen[] => priorities.all.filter(wanted);
    const names = of(({ priority, open }) => open.value === true && isOneSided(priority).value === true).map(
      ({ priority }) => `${priority.name} (${notBy(priority.record)})`,
    );
    const open = of(
      ({ priority, open: { value } }) =>
        value === undefined || (value === true && isOneSided(priority).value === undefined),
    ).map(({ priority }) => priority.name);
    const { part: n, whole } = oneSided;
    return ctx.verdict({
      applies: [ctx.holds('priorities open', wholeOf(oneSided), '>=', 1, { unit: 'priorities' }), 'none', {}],
      limbs: [
        [
          ctx.holds('open priorities not agreed by both sides', countOf(oneSided), '<=', 0, { unit: 'priorities' }),
          'oneSided',
          { n, whole, names },
          [
            remedy(
              'agree',
              'Agree {n:priority|priorities} between both sides, or drop with a reason what one side alone wants.',
              {
                n: range(n.min, upper(n)),
              },
            ),
          ],
        ],
      ],
      passed: ['agreed', { whole }],
      cantTell: open.length > 0 ? ['open', { open }] : whole.min > 0 ? ['others', {}] : ['noList', {}],
    });
  },
});

const WHO_AGREED = /* @__PURE__ */ ask('council-priorities/agreed', 'and who agreed to them');
const AGREED = /* @__PURE__ */ ask('priority/agreed', 'whether {side} agreed to {of}');

const SIDES = [
  { field: 'agreedByIndustry', side: 'industry' },
  { field: 'agreedByGovernment', side: 'government' },
] as const;

/** Is there a side that has not agreed to it? */
function isOneSided({ record, at, name }: Recorded<Priority>): Answer {
  const value = not(allTrue(SIDES.map(({ field }) => record[field])));
  return {
    value,
    open:
      value === undefined
        ? SIDES.filter(({ field }) => record[field] === undefined).map(({ field, side }) => ({
            at: child(at, field),
            need: AGREED({ of: name, side }),
          }))
        : [],
    evidence: SIDES.filter(({ field }) => record[field] !== undefined).map(({ field }) => child(at, field)),
  };
}

function notBy(priority: Priority): string {
  const against = SIDES.filter(({ field }) => priority[field] === false);
  return against.length === SIDES.length ? 'by neither' : `not by ${against.map(({ side }) => side).join('')}`;
}
