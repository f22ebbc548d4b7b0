import { type Answer, every, read } from '../../../core/answer.js';
import { ask } from '../../../core/ask.js';
import { compare, rangeOf } from '../../../core/known.js';
import { child } from '../../../core/pointer.js';
import { lookUp, strange } from '../../../core/words.js';
import { missingFor } from '../../../council/reading/index.js';
import type { Claim } from '../../../rules/claim.js';
import { shareOf, wholeOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import type { Priority, PriorityScope } from '../../model.js';
import { amongOpen, openBut, openPriorities } from '../../reading/open-priorities.js';
import type { Recorded } from '../../reading/records.js';
import { dialogueRule } from '../../rule.js';

/** Are priorities long-term, industry-wide issues? */
export const longTerm = /* @__PURE__ */ dialogueRule({
  id: 'focus/long-term',
  version: '1.0.0',
  title: 'Most priorities are long-term, industry-wide issues',
  question: 'Are priorities long-term, industry-wide issues?',
  rationale: 'What a single firm or the current quarter needs has other ways to government.',
  sources: [
    ifg2016(
      'Maintaining a strategic focus',
      'finding',
      'It finds that a good co-chair drives the group to long-term strategic issues that affect the industry.',
    ),
    ifg2016(
      'Background',
      'finding',
      'It describes a strategic dialogue as one with a collective view of the industry, on issues that affect it as a whole, and as long-term co-ordination.',
    ),
  ],
  severity: 'warning',
  answerable: ['council'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'A priority counts only where it both looks far enough ahead and is for the whole industry.',
    'How far ahead it looks and whom it is for are the caller’s to say; neither is inferred from its title, nor from the day it is due.',
    'Each open priority weighs the same.',
  ],
  parameters: {
    minHorizon: {
      label: 'months that a long-term priority looks ahead, at least',
      unit: 'months',
      value: 24,
      because: 'The source gives no number; two years reach beyond one budget and beyond the work of a few meetings.',
    },
    minShare: {
      label: 'share of open priorities that are long-term and industry-wide, at least',
      unit: 'share',
      value: '7/10',
      because: 'The source gives no number; seven in ten leaves room for one issue in three or four that cannot wait.',
    },
  },
  messages: {
    passed: {
      strategic:
        'Enough priorities are long-term and for the whole industry: {part} of {whole:open priority|open priorities} look at least {horizon:month|months} ahead ({share:percent}).',
    },
    failed: {
      narrow:
        'Too few priorities are long-term and for the whole industry: {part} of {whole:open priority|open priorities} look at least {horizon:month|months} ahead ({share:percent}); the limit is {limit:percent}. Not so: {names:few}.',
    },
    cantTell: {
      open: 'Of {whole:open priority|open priorities}, {part} look at least {horizon:month|months} ahead and are for the whole industry ({share:percent}); what we do not know of them decides whether that reaches {limit:percent}.',
      noList:
        'We do not know all the priorities that are open, nor how many of them look at least {horizon:month|months} ahead and are for the whole industry.',
    },
    inapplicable: { none: 'No priority is open.' },
  },
  says: {
    notMet: 'Only {part} of {whole:priority|priorities} are long-term and industry-wide',
    met: '{part} of {whole:priority|priorities} are long-term and industry-wide',
    depends: 'We do not know how many priorities are long-term and industry-wide',
  },
  evaluate(dialogue, ctx) {
    const { minHorizon: horizon, minShare: limit } = ctx.p;
    const priorities = openPriorities(dialogue, ctx.asOf, [HOW_FAR(), FOR_WHOM()]);
    const ask = (priority: Recorded<Priority>): Answer => isLongTerm(priority, horizon);
    const counted = amongOpen(priorities, ask);
    const { part, whole } = counted;
    const said = { part, whole, horizon, share: counted.share ?? 0 };
    const share = ctx.holds(
      'share of open priorities that are long-term and industry-wide',
      shareOf(counted),
      '>=',
      'minShare',
    );
    // How far each looks is shown beside the share; it decides only as part of it.
    const ahead = priorities.all.flatMap(({ priority: { record, name }, open }): readonly Claim[] =>
      open.value === false || record.horizonMonths === undefined
        ? []
        : [ctx.holds(`months that ${name} looks ahead`, rangeOf(record.horizonMonths), '>=', 'minHorizon')],
    );
    return ctx.verdict({
      applies: [ctx.holds('priorities open', wholeOf(counted), '>=', 1, { unit: 'priorities' }), 'none', {}],
      limbs: [
        [
          { ...share, measurements: [share, ...ahead].flatMap(({ measurements }) => measurements) },
          'narrow',
          { ...said, limit, names: openBut(priorities, ask) },
          [
            remedy(
              'look-further',
              'Turn {n:more priority|more priorities} to the long term and to the whole industry, or take the others elsewhere.',
              { n: missingFor(counted, limit) },
            ),
          ],
        ],
      ],
      passed: ['strategic', said],
      cantTell: priorities.unlisted === undefined ? ['open', { ...said, limit }] : ['noList', { horizon }],
    });
  },
});

const HOW_FAR = /* @__PURE__ */ ask('council-priorities/horizon', 'and how far ahead they look');
const FOR_WHOM = /* @__PURE__ */ ask('council-priorities/scope', 'and whom they are for');
const HORIZON = /* @__PURE__ */ ask('priority/horizon', 'how many months ahead {of} looks');
const SCOPE = /* @__PURE__ */ ask('priority/scope', 'whom {of} is for');

/** Does it look far enough ahead, and is it for the whole industry? */
function isLongTerm(priority: Recorded<Priority>, horizon: number): Answer {
  return every(looksAhead(priority, horizon), isIndustryWide(priority));
}

function looksAhead({ record, at, name }: Recorded<Priority>, horizon: number): Answer {
  const place = child(at, 'horizonMonths');
  const value = compare(rangeOf(record.horizonMonths), '>=', horizon);
  return read(value, place, () => ({ at: place, need: HORIZON({ of: name }) }));
}

const IS_INDUSTRY_WIDE = {
  'industry-wide': true,
  'sub-sector': false,
  firm: false,
} as const satisfies Record<PriorityScope, boolean>;

function isIndustryWide({ record, at, name }: Recorded<Priority>): Answer {
  const place = child(at, 'scope');
  return read(lookUp(record.scope, IS_INDUSTRY_WIDE), place, () => ({
    at: place,
    need: SCOPE({ of: name }, { word: strange(record.scope, IS_INDUSTRY_WIDE) }),
  }));
}
