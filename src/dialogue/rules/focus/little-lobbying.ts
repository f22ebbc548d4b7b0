import type { AgendaKind } from '../../../council/model.js';
import { LOOK_BACK } from '../../../council/reading/index.js';
import { all } from '../../../rules/claim.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import {
  agendaIn,
  agendaShare,
  ENOUGH_ITEMS,
  fitness,
  type ItemInWindow,
  isOfKind,
  UNFIT,
  unfit,
} from '../../reading/agenda.js';
import { dialogueRule } from '../../rule.js';

/** Is time on an item of that kind lost to the industry as a whole? */
const IS_LOST = {
  lobbying: true,
  'fire-fighting': true,
  strategic: false,
  open: false,
  report: false,
} as const satisfies Record<AgendaKind, boolean>;

const isLost = (item: ItemInWindow) => isOfKind(item, IS_LOST);

/** Is little time lost to lobbying and fire-fighting? */
export const littleLobbying = /* @__PURE__ */ dialogueRule({
  id: 'focus/little-lobbying',
  version: '1.1.0',
  title: 'Little of the agenda is lobbying or fire-fighting',
  question: 'Is little time lost to lobbying and fire-fighting?',
  rationale:
    'The cause of one firm and the crisis of the week push out what the industry as a whole needs. How much of it a council can bear is this library’s number.',
  sources: [
    ifg2016(
      'Maintaining a strategic focus',
      'finding',
      'It says that a strategic dialogue is not a forum for lobbying, nor for fighting the fires of single businesses.',
    ),
  ],
  severity: 'warning',
  answerable: ['government', 'industry'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'What an item was is the caller’s to class; it is never inferred from its title, and an item that is not classed may be any kind.',
    'An item that was ruled out of order or taken elsewhere still stood on the agenda and counts.',
    'Shares are of items, or of minutes where the document says so; then an item whose time we do not know took some, however long.',
    'A meeting whose agenda was not seen may have had any items.',
  ],
  looksBack: true,
  parameters: {
    maxShare: {
      label: 'share of the agenda that is lobbying or fire-fighting, at most',
      unit: 'share',
      value: '1/10',
      because: 'The source gives no number; one item in ten lets through what cannot wait and no more.',
    },
    minItems: ENOUGH_ITEMS,
    windowMonths: LOOK_BACK,
  },
  messages: {
    passed: {
      little:
        'Little of the agenda was lobbying: in {window:window}, {part} of {whole} {unit} were lobbying or fire-fighting ({share:percent}).',
    },
    failed: {
      much: 'Too much of the agenda was lobbying or fire-fighting: in {window:window}, {part} of {whole} {unit} ({share:percent}), where at most {limit:percent} is the limit. Among them: {names:few}.',
    },
    cantTell: {
      open: 'In {window:window}, {part} of {whole} {unit} were lobbying or fire-fighting ({share:percent}); what we do not know of the agenda decides whether that is more than {limit:percent}.',
      partial:
        'Of the {whole} {unit} listed for {window:window}, {part} were lobbying or fire-fighting; agendas that were not seen decide whether that is more than {limit:percent}.',
      ...UNFIT.cantTell,
    },
    inapplicable: UNFIT.inapplicable,
  },
  says: {
    notMet: '{part} of {whole} {unit} were lobbying or fire-fighting: too many',
    met: 'Little of its agenda is lobbying ({part} of {whole} {unit})',
    depends: 'We do not know how much of its agenda is lobbying',
  },
  evaluate(dialogue, ctx) {
    const agenda = agendaIn(dialogue, ctx.p.windowMonths, ctx.asOf);
    const not = unfit(ctx, agenda, ctx.p.minItems);
    if (not !== null) return not;
    const items = ctx.holds('items on the agenda', agenda.count, '>=', 'minItems');
    const fit = fitness(agenda, items, ctx.p.minItems);
    const counted = agendaShare(agenda, isLost);
    const window = agenda.window.span;
    const limit = ctx.p.maxShare;
    const share = counted.share.value ?? 0;
    const said = { window, part: counted.part, whole: counted.whole, unit: agenda.unit, limit };
    const names = agenda.items.filter(({ at }) => counted.share.related.includes(at)).map(({ name }) => name);
    return ctx.verdict({
      applies: [fit.enough, 'noItems', { window }],
      limbs: [
        [
          all(
            ctx.holds('share of the agenda that is lobbying or fire-fighting', counted.share, '<=', 'maxShare'),
            fit.items,
            ctx.holds('months looked back', agenda.window.months, '<=', 'windowMonths'),
          ),
          'much',
          { ...said, share, names },
          [
            remedy(
              'take-it-elsewhere',
              'Take the causes and crises of single firms elsewhere, so that they are no more than {limit:percent} of the agenda.',
              { limit },
            ),
          ],
        ],
      ],
      passed: ['little', { ...said, share }],
      cantTell:
        fit.why ??
        (agenda.unlisted === undefined
          ? ['open', { ...said, share }]
          : ['partial', { ...said, part: counted.listed.part, whole: counted.listed.whole }]),
    });
  },
});
