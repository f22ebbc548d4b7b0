import { LOOK_BACK } from '../../../council/reading/index.js';
import { all } from '../../../rules/claim.js';
import { countOf } from '../../../rules/observed.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import {
  agendaIn,
  agendaShare,
  ENOUGH_ITEMS,
  fitness,
  IS_LEFT_OPEN,
  type ItemInWindow,
  isOfKind,
  UNFIT,
  unfit,
} from '../../reading/agenda.js';
import { itemsThat } from '../../reading/items-that.js';
import { dialogueRule } from '../../rule.js';

const isLeftOpen = (item: ItemInWindow) => isOfKind(item, IS_LEFT_OPEN);

/** Is a small part of the agenda left open? */
export const openDiscussion = /* @__PURE__ */ dialogueRule({
  id: 'focus/open-discussion',
  version: '1.1.0',
  title: 'A small part of the agenda is left open',
  question: 'Is a small part of the agenda left open?',
  rationale:
    'An agenda that is full to the minute leaves no room for what nobody saw coming. That too much open talk is no better is this library’s view.',
  sources: [
    ifg2016(
      'Strengthening strategic dialogue',
      'finding',
      'It offers as an option to experiment with a small part of the agenda for more open and unstructured discussion, to surface new issues.',
    ),
  ],
  severity: 'note',
  answerable: ['council'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'What an item was is the caller’s to class; it is never inferred from its title, and an item that is not classed may be any kind.',
    'One item left open is some, however short; open talk outside the agenda is not counted.',
    'Shares are of items, or of minutes where the document says so; then an item whose time we do not know took some, however long.',
    'Whether any of it is left open and whether too much of it is are asked apart, so that one long item that may be open or not can leave it open too often.',
    'A meeting whose agenda was not seen may have had any items.',
  ],
  looksBack: true,
  parameters: {
    maxShare: {
      label: 'share of the agenda that is left open, at most',
      unit: 'share',
      value: '3/10',
      because: 'The source speaks of a part and gives no number; three in ten still leaves most of the agenda planned.',
    },
    minItems: ENOUGH_ITEMS,
    windowMonths: LOOK_BACK,
  },
  messages: {
    passed: {
      some: 'A small part of the agenda is left open: in {window:window}, {part} of {whole} {unit} ({share:percent}).',
    },
    failed: {
      none: 'No part of the agenda is left open: in {window:window}, none of {items:item|items} on it was.',
      much: 'Too much of the agenda is left open: in {window:window}, {part} of {whole} {unit} ({share:percent}), where at most {limit:percent} is the limit. Among them: {names:few}.',
    },
    cantTell: {
      open: 'In {window:window}, {part} of {whole} {unit} were left open ({share:percent}); what we do not know of the agenda decides whether that is some, and no more than {limit:percent}.',
      partial:
        'Of the {whole} {unit} listed for {window:window}, {part} were left open; agendas that were not seen decide whether that is some, and no more than {limit:percent}.',
      ...UNFIT.cantTell,
    },
    inapplicable: UNFIT.inapplicable,
  },
  says: {
    notMet: {
      none: 'No part of its agenda is left open',
      much: 'Too much of its agenda is left open ({part} of {whole} {unit})',
    },
    met: 'A small part of its agenda is left open ({part} of {whole} {unit})',
    depends: 'We do not know whether part of its agenda is left open',
  },
  evaluate(dialogue, ctx) {
    const agenda = agendaIn(dialogue, ctx.p.windowMonths, ctx.asOf);
    const not = unfit(ctx, agenda, ctx.p.minItems);
    if (not !== null) return not;
    const items = ctx.holds('items on the agenda', agenda.count, '>=', 'minItems');
    const fit = fitness(agenda, items, ctx.p.minItems);
    const counted = agendaShare(agenda, isLeftOpen);
    const found = itemsThat(agenda, isLeftOpen);
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
            ctx.holds('items left open', countOf(found), '>=', 1, { unit: 'items' }),
            fit.items,
            ctx.holds('months looked back', agenda.window.months, '<=', 'windowMonths'),
          ),
          'none',
          { window, items: agenda.count.value ?? 0 },
          [remedy('leave-some-open', 'Leave {n:item|items} of the next agenda open.', { n: 1 })],
        ],
        [
          ctx.holds('share of the agenda left open', counted.share, '<=', 'maxShare'),
          'much',
          { ...said, share, names },
          [remedy('plan-more', 'Plan more of the agenda, and leave at most {limit:percent} of it open.', { limit })],
        ],
      ],
      passed: ['some', { ...said, share }],
      cantTell:
        fit.why ??
        (agenda.unlisted === undefined
          ? ['open', { ...said, share }]
          : ['partial', { ...said, part: counted.listed.part, whole: counted.listed.whole }]),
    });
  },
});
