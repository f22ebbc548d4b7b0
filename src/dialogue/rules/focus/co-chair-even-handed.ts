import { type Answer, open, read, said } from '../../../core/answer.js';
import { ask } from '../../../core/ask.js';
import type { LookBack } from '../../../core/datum.js';
import { compare, type Tri, upper } from '../../../core/known.js';
import { same } from '../../../core/names.js';
import { child } from '../../../core/pointer.js';
import { type Fact, mergeFacts } from '../../../core/settled-by.js';
import { type Day, daysOf, isOneDay } from '../../../core/when.js';
import type { Organisation } from '../../../council/model.js';
import {
  dateOf,
  type HeldMeeting,
  isIndustry,
  isLocalBoard,
  LOOK_BACK,
  type MeetingsIn,
  meetingsIn,
  meetingsOf,
  type Seat,
  SITS_FOR,
  serves,
} from '../../../council/reading/index.js';
import { all, type Claim, either, known, opposite, stated, unsettled } from '../../../rules/claim.js';
import { remedy, whereFails } from '../../../rules/remedy.js';
import type { Ctx } from '../../../rules/rule.js';
import { ifg2016 } from '../../../sources/ifg-2016.js';
import type { Dialogue } from '../../model.js';
import {
  AGENDAS,
  type Agenda,
  type AgendaShare,
  agendaOf,
  agendaShare,
  ENOUGH_ITEMS,
  type ItemInWindow,
  UNFIT,
} from '../../reading/agenda.js';
import { type CoChair, coChairsOf, LOCAL_BOARD, MAYBE_LOCAL_BOARD, NO_CO_CHAIR } from '../../reading/co-chairs.js';
import { type Raised, raisersIn } from '../../reading/raisers.js';
import { dialogueSeatRule } from '../../rule.js';

/** Is the co-chair even-handed? */
export const coChairEvenHanded = /* @__PURE__ */ dialogueSeatRule({
  id: 'focus/co-chair-even-handed',
  version: '1.1.0',
  title: 'The industry co-chair is even-handed',
  question: 'Is the co-chair even-handed?',
  rationale:
    'A co-chair speaks for a whole industry and is employed by one part of it. Firms lose trust in a council whose lead uses it for an employer.',
  sources: [
    ifg2016(
      'Maintaining a strategic focus',
      'finding',
      'It finds that a good industry co-chair is even-handed and impartial, challenges both sides, and ensures that meetings are not dominated by a few.',
    ),
  ],
  severity: 'warning',
  answerable: ['industry'],
  level: 'insider',
  ifPassed: 'furtherReviewNeeded',
  assumptions: [
    'What is counted is the agenda of meetings held since the co-chair took the chair, and who its items were tabled for; how the co-chair led the talk is not seen.',
    'The co-chair’s own organisation is the one that the seat is held for, by any name it goes or went by. Its group, and any body or firm that the holder also leads, is another; a representative body’s items count as its own, although it speaks for many.',
    'An item is for the organisation it was tabled for, else for the one that raised it. Of what a chair from outside government raised, we do not know for whom, unless the item names an organisation or the council itself.',
    'A rating that others attest is a question of its own: where both are there, both count. Where the agenda is too short for a share, the rating decides alone. A rating that nobody gave is not asked for.',
    'With two co-chairs for industry each is asked; where members are missing from the list there may be another.',
    'While we do not know who co-chairs, or for which organisation, the verdict may stay open too often.',
  ],
  looksBack: true,
  parameters: {
    maxOwnShare: {
      label: 'share of the agenda tabled for the co-chair’s own organisation, at most',
      unit: 'share',
      value: '3/20',
      because:
        'The source gives no number; some fifteen per cent lets a co-chair’s organisation raise what concerns it as others do, and not lead the agenda.',
    },
    minItems: ENOUGH_ITEMS,
    windowMonths: LOOK_BACK,
  },
  messages: {
    passed: {
      even: 'The co-chair is even-handed: in {window:window}, {part} of {whole} {unit} were tabled for the co-chair’s own organisation, {organisation} ({share:percent}).',
      rated: 'Others attest that the industry co-chair is even-handed: {names:list}.',
    },
    failed: {
      own: 'The co-chair is not even-handed: in {window:window}, {part} of {whole} {unit} were tabled for the co-chair’s own organisation, {organisation} ({share:percent}), where at most {limit:percent} is the limit.',
      rated: 'Others attest that the industry co-chair is not even-handed: {names:list}.',
    },
    cantTell: {
      open: 'In {window:window}, {part} of {whole} {unit} were tabled for the organisation of the industry co-chair, {organisation} ({share:percent}); what we do not know decides whether that stays within {limit:percent}.',
      partial:
        'Of the {whole} {unit} listed for {window:window}, {part:was|were} tabled for the organisation of the industry co-chair, {organisation}; agendas that were not seen decide whether that stays within {limit:percent}.',
      employer: 'We do not know for which organisation the industry co-chair sits there: {name}.',
      since:
        'We do not know of two meetings that were surely held since {name} took the chair: when that was, and when they were, decides.',
      who: 'We do not know for certain who co-chairs for industry.',
      kind: MAYBE_LOCAL_BOARD,
      ...UNFIT.cantTell,
    },
    inapplicable: {
      nobody: NO_CO_CHAIR,
      noEmployer: 'The industry co-chair has no employer whose items could be counted: {names:list}.',
      noItems: UNFIT.inapplicable.noItems,
      localBoard: LOCAL_BOARD,
    },
  },
  says: {
    notMet: {
      own: '{part} of {whole} {unit} were for the co-chair’s own organisation',
      rated: 'Others say the co-chair is not even-handed',
    },
    met: {
      even: 'The co-chair is even-handed: {part} of {whole} {unit} were for the own firm',
      rated: 'Others say the co-chair is even-handed',
    },
    depends: 'We do not know whether the co-chair is even-handed',
  },
  evaluate(dialogue, ctx) {
    const local = isLocalBoard(dialogue);
    if (local.holds === true) return ctx.inapplicable(['localBoard', {}], local);
    const { maxOwnShare: limit, minItems: least, windowMonths } = ctx.p;
    const chairs = coChairsOf(dialogue, ctx.asOf);
    const meetings = meetingsIn(dialogue, windowMonths, ctx.asOf, AGENDAS(), FOR_WHOM());
    const own = new Map(chairs.seats.map((coChair) => [coChair, ownItems(dialogue, meetings, coChair.seat, ctx)]));
    const of = (coChair: CoChair): OwnItems => own.get(coChair) as OwnItems;
    const sure = chairs.seats.filter(({ holds }) => holds.holds === true);
    const rated = (is: boolean): readonly string[] =>
      sure.filter(({ seat }) => ratingOf(seat) === is).map(({ seat }) => seat.name);
    const telling = mostTelling(sure.map(of).filter(({ asked }) => asked.holds !== false));
    const said = telling === undefined ? { ...NOTHING_SAID, window: meetings.window.span } : inWords(telling, limit);
    const fair = chairs.each(({ seat }) =>
      ratingOf(seat) === undefined ? known(true) : stated(ratingOf(seat), `${seat.at}/attested/evenHanded`, ''),
    );
    const share = [remedy('share-the-floor', 'Ask the co-chair to give every part of the industry its turn.', {})];
    return ctx.verdict({
      applies: [
        all(
          opposite(local),
          chairs.any((coChair) => either(known(ratingOf(coChair.seat) !== undefined), of(coChair).asked)),
        ),
        ...whyNot(chairs.seats, meetings.window.span),
      ],
      limbs: [
        [
          chairs.each((coChair) => either(opposite(of(coChair).asked), of(coChair).within)),
          'own',
          said,
          [
            remedy(
              'table-for-others',
              'Keep items of the co-chair’s own organisation within {limit:percent} of the agenda.',
              { limit },
            ),
            ...whereFails(fair, share),
          ],
        ],
        [fair, 'rated', { names: rated(false) }, share],
      ],
      passed: telling === undefined ? ['rated', { names: rated(true) }] : ['even', said],
      cantTell:
        local.holds === undefined
          ? ['kind', {}]
          : telling === undefined || telling.within.holds === true
            ? ['who', {}]
            : whyOpen(telling, limit, least),
    });
  },
});

type OwnCtx = Pick<
  Ctx<unknown, { readonly maxOwnShare: unknown; readonly minItems: unknown; readonly windowMonths: unknown }>,
  'asOf' | 'holds' | 'p'
>;

/** What the agendas since someone took the chair tell of how much was tabled for that person's organisation. */
interface OwnItems {
  readonly seat: Seat;
  readonly agenda: Agenda;
  /** Is there a share to ask for: an employer, and an agenda? */
  readonly asked: Claim;
  /** Does the share stay within the limit? */
  readonly within: Claim;
  /** The share itself; absent where it cannot be taken. */
  readonly counted?: AgendaShare;
  /** Why it cannot be taken. */
  readonly unfit?: 'employer' | 'since' | 'tooFew' | 'meetings' | 'tooFewItems' | 'itemsOpen';
}

function ownItems(dialogue: Dialogue, meetings: MeetingsIn, seat: Seat, ctx: OwnCtx): OwnItems {
  const agenda = agendaOf(dialogue, heldUnder(dialogue, meetings, seat));
  const { state } = agenda.meetings;
  const items = agenda.count.value ?? { min: 0 };
  const base = { seat, agenda };
  if (seat.member.unaffiliated === true) {
    return { ...base, asked: known(false, [child(seat.at, 'unaffiliated')]), within: known(true) };
  }
  if (state === 'none' || upper(items) === 0) return { ...base, asked: known(false), within: known(true) };
  const enough = compare(items, '>=', ctx.p.minItems);
  if (state === 'tooFew' || enough === false) {
    // Nothing can be found out that would make it long enough; a rating is then all there is to go by.
    const short = items.min === 0 ? unsettled(agenda.count.open) : known(true);
    const asked = ratingOf(seat) === undefined ? short : known(false);
    return { ...base, asked, within: unsettled([]), unfit: state === 'tooFew' ? 'tooFew' : 'tooFewItems' };
  }
  const raisedFor = raisersIn(dialogue);
  const counted = agendaShare(agenda, (item) => isFor(item, raisedFor(item), seat));
  if (ownOrganisation(seat) === undefined) {
    const which = { at: child(seat.at, 'organisation'), need: SITS_FOR({ of: seat.name }) };
    const facts = mergeFacts([[which], agenda.count.open, counted.share.open]);
    return { ...base, asked: unsettled(facts), within: unsettled(facts), unfit: 'employer' };
  }
  if (state === 'open' || enough === undefined) {
    const facts = mergeFacts([agenda.count.open, counted.share.open]);
    const unfit = state !== 'open' ? 'itemsOpen' : meetings.state === 'enough' ? 'since' : 'meetings';
    return { ...base, asked: unsettled(facts), within: unsettled(facts), unfit };
  }
  const within = all(
    ctx.holds(`share of the agenda tabled for ${seat.name}`, counted.share, '<=', 'maxOwnShare'),
    ctx.holds('items on the agenda', agenda.count, '>=', 'minItems'),
    ctx.holds('months looked back', agenda.window.months, '<=', 'windowMonths'),
  );
  return { ...base, asked: known(true), within, counted };
}

function ratingOf({ member }: Seat): Tri {
  return member.attested?.evenHanded;
}

/** The one a sentence is about: one that is over the limit, or open, or else the one that comes nearest to it. */
function mostTelling(own: readonly OwnItems[]): OwnItems | undefined {
  const share = ({ counted }: OwnItems): number => upper(counted?.share.value ?? { min: 0, max: 0 });
  const nearest = [...own].sort((a, b) => share(b) - share(a));
  const first = (holds: Tri): OwnItems | undefined => nearest.find(({ within }) => within.holds === holds);
  return first(false) ?? first(undefined) ?? nearest[0];
}

const NOTHING_SAID = { part: 0, whole: 0, unit: 'items', organisation: '', share: 0, limit: 0 } as const;

function inWords({ seat, agenda, counted }: OwnItems, limit: number) {
  const { part, whole } = counted ?? { part: 0, whole: 0 };
  const share = counted?.share.value ?? 0;
  return { window: agenda.window.span, part, whole, unit: agenda.unit, organisation: seat.name, share, limit };
}

/** Why there is nothing to ask. */
function whyNot(seats: readonly CoChair[], window: LookBack) {
  if (seats.length === 0) return ['nobody', {}] as const;
  const alone = seats.every(({ seat }) => seat.member.unaffiliated === true);
  return alone
    ? (['noEmployer', { names: seats.map(({ seat }) => seat.name) }] as const)
    : (['noItems', { window }] as const);
}

/** Why it cannot be told whether one stays within the limit. */
function whyOpen(own: OwnItems, limit: number, least: number) {
  const { agenda, counted, seat, unfit } = own;
  const window = agenda.window.span;
  const items = agenda.count.value ?? { min: 0 };
  if (unfit === 'employer') return ['employer', { name: seat.name }] as const;
  if (unfit === 'since') return [unfit, { name: seat.name }] as const;
  if (unfit === 'tooFew' || unfit === 'meetings') return [unfit, { window }] as const;
  if (unfit !== undefined) return [unfit, { window, items, least }] as const;
  const said = inWords(own, limit);
  if (agenda.unlisted === undefined || counted === undefined) return ['open', said] as const;
  const { share: _, ...rest } = { ...said, ...counted.listed };
  return ['partial', rest] as const;
}

/** The meetings held since the seat was taken. */
function heldUnder(dialogue: Dialogue, meetings: MeetingsIn, seat: Seat): MeetingsIn {
  const under = meetingsOf(meetings, (meeting) => servedAt(dialogue, seat, meeting));
  const sure = (some: MeetingsIn): number => some.held.filter(({ inWindow }) => inWindow.value === true).length;
  const isCut = under.held.length < meetings.held.length || sure(under) < sure(meetings);
  if (!isCut) return under;
  const { months, to } = under.window.span;
  return { ...under, window: { ...under.window, span: { months, to, cut: { at: 'chair', of: seat.name } } } };
}

// Days on which every date is past, and none is.
const FAR: Day = '9999-12-31';
const LONG_AGO: Day = '0001-01-01';

/** Had the holder taken the seat by the day of the meeting? Who holds it on the day of judgement had not left. */
function servedAt(dialogue: Dialogue, seat: Seat, { at, days, name }: HeldMeeting): Answer {
  const stays: Seat = { ...seat, member: { ...seat.member, until: FAR } };
  const first = serves(dialogue, stays, days.first ?? LONG_AGO).value;
  const last = serves(dialogue, stays, days.last ?? FAR).value;
  const value = first === true ? true : last === false ? false : undefined;
  if (value !== undefined) return said(value, [seat.at]);
  const facts: Fact[] = isOneDay(days) ? [] : [dateOf(at, name)];
  if (!isOneDay(daysOf(seat.member.from))) {
    facts.push({ at: child(seat.at, 'from'), need: TOOK_THE_CHAIR({ of: seat.name }) });
  }
  return open(facts, [seat.at]);
}

/** Was the item tabled for the organisation of the co-chair? Where that is not known, only what is open of the item is asked. */
function isFor(item: ItemInWindow, { organisation, forIndustry, who }: Raised, coChair: Seat): Answer {
  const own = ownOrganisation(coChair);
  const at = child(item.at, 'onBehalfOf');
  const fact: Fact = { at, need: TABLED_FOR({ of: item.name }) };
  if (organisation !== undefined) return read(own === undefined ? false : same(organisation, own), at, () => fact);
  const { onBehalfOf, raisedBy } = item.item;
  // A co-chair who is not of industry may be among the "others".
  const mayBeOther = onBehalfOf === undefined && raisedBy?.side === 'other' && isIndustry(coChair).value !== true;
  if (forIndustry.value === false && !mayBeOther) return forIndustry;
  const asked = who[0] ?? fact;
  return open([asked], [asked.at]);
}

/** The organisation the seat is held for, if it is known by name. */
function ownOrganisation({ member: { organisation } }: Seat): Organisation | undefined {
  return organisation?.name === undefined ? undefined : organisation;
}

const FOR_WHOM = /* @__PURE__ */ ask('meetings/for-whom', 'and for whom each item was tabled');
const TOOK_THE_CHAIR = /* @__PURE__ */ ask('seat/took-the-chair', 'when {of} took the chair');
const TABLED_FOR = /* @__PURE__ */ ask('item/tabled-for', 'for which organisation it was tabled: {of}');
