import { LOOK_BACK } from '../../../council/reading/index.js';
import { all } from '../../../rules/claim.js';
import { remedy } from '../../../rules/remedy.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import {
  agendaIn,
  agendaShare,
  ENOUGH_ITEMS,
  fitness,
  IS_STRATEGIC,
  isOfKind,
  UNFIT,
  unfit,
} from '../../reading/agenda.js';
import { dialogueRule } from '../../rule.js';

/** Is meeting time spent on strategic items? */
export const strategicAgenda = /* @__PURE__ */ dialogueRule({
  id: 'focus/strategic-agenda',
  version: '1.1.0',
  title: 'Most of the agenda is strategic',
  question: 'Is meeting time spent on strategic items?',
  rationale:
    'Senior people meet two or three times a year. What they spend on matters of the day is lost to the issues that only they can settle together.',
  sources: [
    ifg2016(
      'Maintaining a strategic focus',
      'finding',
      'It finds that a council is for long-term strategic issues of the industry, and not for fire-fighting; one voice says that the main council really does talk of these.',
    ),
  ],
  severity: 'warning',
  answerable: ['government', 'industry'],
  level: 'public-papers',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'What an item was is the caller’s to class; it is never inferred from its title, and an item that is not classed may be any kind.',
    'Shares are of items, or of minutes where the document says so; then an item whose time we do not know took some, however long.',
    'A meeting whose agenda was not seen may have had any items.',
  ],
  looksBack: true,
  parameters: {
    minShare: {
      label: 'share of the agenda that is strategic, at least',
      unit: 'share',
      value: '3/5',
      because: 'The source gives no number; three in five leaves room for reports, open talk and what cannot wait.',
    },
    minItems: ENOUGH_ITEMS,
    windowMonths: LOOK_BACK,
  },
  messages: {
    passed: {
      strategic: 'Enough of the agenda is strategic: in {window:window}, {part} of {whole} {unit} ({share:percent}).',
    },
    failed: {
      little:
        'Too little of the agenda is strategic: in {window:window}, {part} of {whole} {unit} ({share:percent}), where at least {limit:percent} is the limit.',
    },
    cantTell: {
      open: 'In {window:window}, {part} of {whole} {unit} were strategic ({share:percent}); what we do not know of the agenda decides whether that reaches {limit:percent}.',
      partial:
        'Of the {whole} {unit} listed for {window:window}, {part} were strategic; agendas that were not seen decide whether {limit:percent} is reached.',
      ...UNFIT.cantTell,
    },
    inapplicable: UNFIT.inapplicable,
  },
  says: {
    notMet: 'Only {part} of {whole} {unit} were strategic',
    met: '{part} of {whole} {unit} were strategic',
    depends: 'We do not know how much of its agenda is strategic',
  },
  evaluate(dialogue, ctx) {
    const agenda = agendaIn(dialogue, ctx.p.windowMonths, ctx.asOf);
    const not = unfit(ctx, agenda, ctx.p.minItems);
    if (not !== null) return not;
    const items = ctx.holds('items on the agenda', agenda.count, '>=', 'minItems');
    const fit = fitness(agenda, items, ctx.p.minItems);
    const counted = agendaShare(agenda, (item) => isOfKind(item, IS_STRATEGIC));
    const window = agenda.window.span;
    const limit = ctx.p.minShare;
    const said = { window, part: counted.part, whole: counted.whole, unit: agenda.unit, limit };
    const share = counted.share.value ?? 0;
    return ctx.verdict({
      applies: [fit.enough, 'noItems', { window }],
      limbs: [
        [
          all(
            ctx.holds('strategic share of the agenda', counted.share, '>=', 'minShare'),
            fit.items,
            ctx.holds('months looked back', agenda.window.months, '<=', 'windowMonths'),
          ),
          'little',
          { ...said, share },
          [remedy('make-it-strategic', 'Give at least {limit:percent} of the agenda to strategic items.', { limit })],
        ],
      ],
      passed: ['strategic', { ...said, share }],
      cantTell:
        fit.why ??
        (agenda.unlisted === undefined
          ? ['open', { ...said, share }]
          : ['partial', { ...said, part: counted.listed.part, whole: counted.listed.whole }]),
    });
  },
});
