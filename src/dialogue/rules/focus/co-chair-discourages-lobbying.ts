import { type Answer, read } from '../../../core/answer.js';
import { ask } from '../../../core/ask.js';
import { child } from '../../../core/pointer.js';
import { lookUp, strange } from '../../../core/words.js';
import type { ItemOutcome } from '../../../council/model.js';
import {
  enoughMeetings,
  HELD_OPEN,
  isLocalBoard,
  LOOK_BACK,
  NONE_HELD,
  TOO_FEW_HELD,
} from '../../../council/reading/index.js';
import { all, opposite } from '../../../rules/claim.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import { agendaIn, agendaShare, IS_LOBBYING, type ItemInWindow, isOfKind } from '../../reading/agenda.js';
import { LOCAL_BOARD, MAYBE_LOCAL_BOARD } from '../../reading/co-chairs.js';
import { dialogueRule } from '../../rule.js';

/** Are lobbying items declined or taken elsewhere? */
export const coChairDiscouragesLobbying = /* @__PURE__ */ dialogueRule({
  id: 'focus/co-chair-discourages-lobbying',
  version: '1.1.0',
  title: 'Lobbying is declined or taken elsewhere',
  question: 'Are lobbying items declined or taken elsewhere?',
  rationale:
    'Single firms will try to raise what concerns them alone. When such items are turned away, the council stays with what concerns the industry.',
  sources: [
    ifg2016(
      'Maintaining a strategic focus',
      'finding',
      'It finds that a good industry co-chair sets a strategic tone and discourages lobbying by single organisations.',
    ),
  ],
  severity: 'warning',
  answerable: ['industry'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'What was lobbying is the caller’s to class; an item that is not classed may be. Fire-fighting is another kind and not counted.',
    'An item is declined when it was ruled out of order, and taken elsewhere when it was redirected. Who did so is seldom minuted and not asked; nor what was kept off the agenda beforehand, which leaves no trace.',
    'It is a share of items, not of minutes, as an item that is ruled out takes few; and of however many there were, so that a single one may decide.',
    'A meeting whose agenda was not seen may have had any items.',
  ],
  looksBack: true,
  parameters: {
    minShare: {
      label: 'share of lobbying items declined or taken elsewhere, at least',
      unit: 'share',
      value: '1/2',
      because:
        'The source gives no number; where fewer than half are turned away, lobbying is more often heard than not.',
    },
    windowMonths: LOOK_BACK,
  },
  messages: {
    passed: {
      declined:
        'Lobbying was turned away: in {window:window}, {part} of {whole:lobbying item was|lobbying items were} ruled out of order or redirected ({share:percent}).',
    },
    failed: {
      heard:
        'Lobbying was heard too often: in {window:window}, {part} of {whole:lobbying item was|lobbying items were} ruled out of order or redirected ({share:percent}), where at least {limit:percent} is the limit. Among those heard: {names:few}.',
    },
    cantTell: {
      open: 'In {window:window}, {part} of {whole:lobbying item was|lobbying items were} ruled out of order or redirected; what we do not know of the agenda decides whether that reaches {limit:percent}.',
      partial:
        'Of the {whole:lobbying item|lobbying items} listed for {window:window}, {part:was|were} ruled out of order or redirected; agendas that were not seen decide whether {limit:percent} is reached.',
      kind: MAYBE_LOCAL_BOARD,
      meetings: HELD_OPEN,
      tooFew: TOO_FEW_HELD,
    },
    inapplicable: {
      none: 'No lobbying item was on the agenda of any meeting held in {window:window}.',
      noMeetings: NONE_HELD,
      localBoard: LOCAL_BOARD,
    },
  },
  says: {
    notMet: 'Only {part} of {whole:lobbying item was|lobbying items were} turned away',
    met: '{part} of {whole:lobbying item was|lobbying items were} turned away',
    depends: 'We do not know whether lobbying is turned away',
  },
  evaluate(dialogue, ctx) {
    const local = isLocalBoard(dialogue);
    if (local.holds === true) return ctx.inapplicable(['localBoard', {}], local);
    const agenda = agendaIn({ ...dialogue, agendaCountedIn: 'items' }, ctx.p.windowMonths, ctx.asOf);
    const window = agenda.window.span;
    const { state } = agenda.meetings;
    if (state === 'none') return ctx.inapplicable(['noMeetings', { window }]);
    if (state === 'tooFew') return ctx.cantTell(['tooFew', { window }]);
    const isLobbying = (item: ItemInWindow): Answer => isOfKind(item, IS_LOBBYING);
    const { share, among, part, whole, listed } = agendaShare(agenda, isDeclined, isLobbying);
    const limit = ctx.p.minShare;
    const said = { window, part, whole };
    const heard = agenda.items.filter((item) => isLobbying(item).value === true && isDeclined(item).value === false);
    return ctx.verdict({
      applies: [
        all(
          opposite(local),
          enoughMeetings(agenda.meetings),
          ctx.holds('lobbying items', among, '>=', 1, { unit: 'items' }),
        ),
        'none',
        { window },
      ],
      limbs: [
        [
          all(
            ctx.holds('share of them ruled out of order or redirected', share, '>=', 'minShare'),
            ctx.holds('months looked back', agenda.window.months, '<=', 'windowMonths'),
          ),
          'heard',
          { ...said, share: share.value ?? 0, limit, names: heard.map(({ name }) => name) },
          [
            remedy(
              'turn-away',
              'Rule items out of order that concern single firms, or send them where they belong: {limit:percent} of them at least.',
              { limit },
            ),
          ],
        ],
      ],
      passed: ['declined', { ...said, share: share.value ?? 0 }],
      cantTell:
        state === 'open'
          ? ['meetings', { window }]
          : local.holds === undefined
            ? ['kind', {}]
            : agenda.unlisted === undefined
              ? ['open', { ...said, limit }]
              : ['partial', { window, limit, ...listed }],
    });
  },
});

/** Is an item with this outcome declined or taken elsewhere? */
const IS_DECLINED = {
  'ruled-out-of-order': true,
  redirected: true,
  decided: false,
  'action-agreed': false,
  noted: false,
  deferred: false,
} as const satisfies Record<ItemOutcome, boolean>;

const OUTCOME = /* @__PURE__ */ ask('item/outcome', 'what became of the item: {of}');

/** Was the item declined or taken elsewhere? */
function isDeclined({ item, at, name }: ItemInWindow): Answer {
  const place = child(at, 'outcome');
  return read(lookUp(item.outcome, IS_DECLINED), place, () => ({
    at: place,
    need: OUTCOME({ of: name }, { word: strange(item.outcome, IS_DECLINED) }),
  }));
}
