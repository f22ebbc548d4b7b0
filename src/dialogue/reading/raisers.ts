import type { Answer } from '../../core/answer.js';
import { ask } from '../../core/ask.js';
import { isMarked } from '../../core/incomplete.js';
import { goesBy, same, sameName } from '../../core/names.js';
import { child, type Pointer } from '../../core/pointer.js';
import { daysOf, isBefore, isOneDay } from '../../core/when.js';
import type { Organisation } from '../../council/model.js';
import {
  IS_CHAIRING,
  isIndustry,
  roleAnswer,
  type Seat,
  type SeatIndex,
  SITS_FOR,
  seatIndex,
  seatsIn,
  serves,
} from '../../council/reading/index.js';
import type { Dialogue } from '../model.js';
import type { ItemInWindow } from './agenda.js';
import { isOfGovernment } from './co-chairs.js';

/** For whom an item of an agenda was raised, as far as the document tells. */
export interface Raised {
  /** Was it raised for industry: a firm, a representative body or a practitioner? */
  readonly forIndustry: Answer;
  /** For which organisation; undefined where that is not known, or it was for none. */
  readonly organisation: Organisation | undefined;
  /** The seats of the organisation, which say what it is; none where it is not in the list of members. */
  readonly seats: readonly Seat[];
  /** What to find out where the organisation is not known, or is not in the list of members. */
  readonly who: Answer['open'];
}

/** The list of members, read once for all items. */
interface List {
  readonly dialogue: Dialogue;
  readonly seats: readonly Seat[];
  readonly index: SeatIndex;
}

/**
 * Reads for whom items were raised: the organisation an item was tabled for, else whoever raised it.
 *
 * What government raised is for no firm, and an item that bears the side of government or of others, or was tabled for
 * the council itself, is for nobody in industry. Of what a chair raised it is not known for whom, unless it says so.
 */
export function raisersIn(dialogue: Dialogue): (item: ItemInWindow) => Raised {
  const seats = seatsIn(dialogue.members);
  const list = { dialogue, seats, index: seatIndex(seats) };
  return (item) => raisedFor(list, item);
}

const FORMER_NAME = /* @__PURE__ */ ask('council/former-name', 'whether {of} is a former name of the council');
const RAISED_BY = /* @__PURE__ */ ask('item/raised-by', 'who raised it: {of}');
const RAISED_FOR = /* @__PURE__ */ ask('item/raised-for', 'for whom it was raised, should a chair have done so: {of}');
const RAISING_SEAT = /* @__PURE__ */ ask('item/raising-seat', 'whose seat {seat} is, which raised {of}');
const HOLDER = /* @__PURE__ */ ask('item/holder', 'which of those who held the seat {seat} raised {of}');
const CHAIR_FOR_WHOM = /* @__PURE__ */ ask(
  'item/chair-for-whom',
  'for whom {chair}, who chairs or may, raised {of}: an organisation, or the council itself',
);
const STRANGER = /* @__PURE__ */ ask(
  'organisation/not-a-member',
  'what {of} is, for which items were raised: it is not in the list of members',
);
const WHICH_RECORD = /* @__PURE__ */ ask(
  'organisation/which-record',
  'which of the records of one organisation is right, as they disagree',
);

function raisedFor(list: List, item: ItemInWindow): Raised {
  const { dialogue } = list;
  const { raisedBy = {}, onBehalfOf } = item.item;
  const tabledFor = child(item.at, 'onBehalfOf');
  const side: Pointer = `${item.at}/raisedBy/side`;
  if (onBehalfOf !== undefined) {
    if (isItself(dialogue, onBehalfOf)) return forNobody(tabledFor);
    const mayBeItself = isMarked(dialogue, 'formerNames') && list.index.named(onBehalfOf).length === 0;
    if (mayBeItself) return unknown([{ at: '/formerNames', need: FORMER_NAME({ of: onBehalfOf }) }]);
    return forOrganisation(list, item, onBehalfOf, tabledFor);
  }
  if (raisedBy.side === 'government' || raisedBy.side === 'other') return forNobody(side);
  const marked = raisedBy.seat === undefined ? [] : heldBy(list, item, raisedBy.seat);
  if (marked.length > 0) return forSeats(item, marked);
  if (raisedBy.organisation !== undefined) {
    return forOrganisation(list, item, raisedBy.organisation, `${item.at}/raisedBy/organisation`);
  }
  if (raisedBy.seat !== undefined) {
    return unknown([{ at: '/members', need: RAISING_SEAT({ of: item.name, seat: raisedBy.seat }) }]);
  }
  return unknown([
    { at: child(item.at, 'raisedBy'), need: RAISED_BY({ of: item.name }, { word: oddSide(raisedBy.side) }) },
    { at: tabledFor, need: RAISED_FOR({ of: item.name }) },
  ]);
}

function forNobody(at: Pointer): Raised {
  return { forIndustry: { value: false, open: [], evidence: [at] }, organisation: undefined, seats: [], who: [] };
}

/** Who of industry raised it is not known: its chair may have, for nobody. */
function unknown(who: Answer['open']): Raised {
  return { forIndustry: { value: undefined, open: who, evidence: [] }, organisation: undefined, seats: [], who };
}

function oddSide(side: string | undefined): string | undefined {
  return side === 'industry' ? undefined : side;
}

/** "The council" and its own name stand for nobody in particular. */
function isItself({ name, formerNames }: Dialogue, word: string): boolean {
  const own = { ...(name === undefined ? {} : { name }), ...(formerNames === undefined ? {} : { formerNames }) };
  return goesBy(own, word) || sameName('the council', word);
}

function forOrganisation({ seats, index }: List, item: ItemInWindow, name: string, at: Pointer): Raised {
  const own = index.named(name).map((i) => seats[i] as Seat);
  const [first] = own;
  if (first !== undefined) {
    const forIndustry = agreed(own.map(isIndustry), at);
    return { forIndustry, organisation: first.member.organisation ?? { name }, seats: own, who: [] };
  }
  const side = item.item.raisedBy?.side;
  const place: Pointer = `${item.at}/raisedBy/side`;
  if (side === 'government' || side === 'other') return forNobody(place);
  const need = STRANGER({ of: name });
  const raised = unknown([{ at: '/members', need }]);
  const forIndustry: Answer = side === 'industry' ? { value: true, open: [], evidence: [place] } : raised.forIndustry;
  return { ...raised, forIndustry, organisation: { name } };
}

/** The records that a mark stands for: of those of one seat, whoever may have held it at the meeting. */
function heldBy({ dialogue, seats, index }: List, item: ItemInWindow, mark: string): readonly Seat[] {
  const marked = index.marked(mark).map((i) => seats[i] as Seat);
  const own = marked.filter(({ member }) => member.id === mark);
  if (own.length > 0) return own;
  const there = marked.filter((seat) => seat.member.seat === mark && mayHaveHeld(dialogue, seat, item));
  const name = item.item.raisedBy?.organisation;
  const named = name === undefined ? [] : there.filter(({ member }) => goesBy(member.organisation, name));
  return named.length > 0 ? named : there;
}

function mayHaveHeld(dialogue: Dialogue, seat: Seat, { meeting }: ItemInWindow): boolean {
  const { days } = meeting;
  if (days.first !== undefined && isOneDay(days)) return serves(dialogue, seat, days.first).value !== false;
  const joined = daysOf(seat.member.from);
  const left = daysOf(seat.member.until);
  return isBefore(days, joined) !== true && isBefore(left, days) !== true;
}

function forSeats(item: ItemInWindow, marked: readonly Seat[]): Raised {
  const { raisedBy = {} } = item.item;
  const side: Pointer = `${item.at}/raisedBy/side`;
  const [first, ...others] = marked;
  if (first === undefined) return forNobody(side);
  if (marked.every((seat) => isOfGovernment(seat) || seat.member.role === 'government-co-chair')) {
    return forNobody(first.at);
  }
  const chairs = marked.some((seat) => roleAnswer(seat, IS_CHAIRING).value !== false);
  if (chairs) {
    const need = CHAIR_FOR_WHOM({ of: item.name, chair: first.name });
    return unknown([{ at: child(item.at, 'onBehalfOf'), need }]);
  }
  const one = others.every(({ member }) => same(member.organisation, first.member.organisation) === true);
  if (!one) {
    const need = HOLDER({ of: item.name, seat: raisedBy.seat ?? '' });
    return unknown([{ at: `${item.at}/raisedBy/organisation`, need }]);
  }
  const kind = agreed(marked.map(isIndustry), first.at);
  const forIndustry: Answer = raisedBy.side === 'industry' ? { value: true, open: [], evidence: [side] } : kind;
  const { organisation } = first.member;
  const need = SITS_FOR({ of: first.name });
  const who = organisation === undefined ? [{ at: child(first.at, 'organisation'), need }] : [];
  return { forIndustry, organisation, seats: organisation === undefined ? [] : marked, who };
}

/** What the seats of one organisation say of it: the one that is known speaks for all; where they disagree, none does. */
export function agreed(answers: readonly Answer[], at: Pointer): Answer {
  const said = answers.filter(({ value }) => value !== undefined);
  const [first] = said;
  const [open] = answers;
  if (first !== undefined && said.every(({ value }) => value === first.value)) {
    return { value: first.value, open: [], evidence: [at, ...first.evidence] };
  }
  if (open === undefined) return { value: undefined, open: [], evidence: [at] };
  const facts = first === undefined ? open.open : [{ at: first.evidence[0] ?? at, need: WHICH_RECORD() }];
  return { value: undefined, open: facts, evidence: [at] };
}
