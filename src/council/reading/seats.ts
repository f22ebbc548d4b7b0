import { type Answer, open, read, said } from '../../core/answer.js';
import { ask } from '../../core/ask.js';
import { allTrue, anyTrue, compare, rangeOf, type Tri } from '../../core/known.js';
import { child, type Pointer } from '../../core/pointer.js';
import { type Fact, together } from '../../core/settled-by.js';
import type { Counted } from '../../core/tally.js';
import { type Day, daysOf, onOrAfter, onOrBefore } from '../../core/when.js';
import { lookUp, strange } from '../../core/words.js';
import { answered, type Claim } from '../../rules/claim.js';
import type { Council, Member, Organisation, OrganisationKind, SizeBand } from '../model.js';
import { hasLapsed } from './list-grace.js';
import { IS_EXECUTIVE, IS_FILLED, IS_INDUSTRY, IS_MEMBERS_ROLE, IS_MICRO, IS_MINISTER, IS_SMALLER } from './words.js';

/** What can be asked of a seat. */
export const ROLE = /* @__PURE__ */ ask('seat/role', 'the role of {of}');
export const MINISTER = /* @__PURE__ */ ask('seat/minister', 'whether the holder for {of} is a minister');
export const SITS_FOR = /* @__PURE__ */ ask('seat/organisation', 'which organisation {of} sits for');
const SITS_FOR_WHAT = /* @__PURE__ */ ask(
  'seat/organisation-and-kind',
  'which organisation {of} sits for, and what it is',
);
const FILLED = /* @__PURE__ */ ask('seat/filled', 'whether the seat of {of} is filled');
const SERVED = /* @__PURE__ */ ask('seat/served', 'whether {of} served on {day}');
const KIND = /* @__PURE__ */ ask('seat/kind', 'what {of} is: a firm, a representative body, or neither');
const FIRM = /* @__PURE__ */ ask('seat/firm', 'whether {of} is a firm');
export const SIZE = /* @__PURE__ */ ask('seat/size', 'the size of {of}');
const SENIORITY = /* @__PURE__ */ ask('seat/seniority', 'how senior {of} is');
const MEMBERS_ON = /* @__PURE__ */ ask('members/on', 'the list of members on {day}');
const AS_AT = /* @__PURE__ */ ask('members/as-at', 'the day that the list of members is of');

/** One record of a council's list of members, with its place in the document: one holder in one seat. */
export interface Seat {
  /** The record. */
  readonly member: Member;
  /** Where it is. */
  readonly at: Pointer;
  /** What to call the seat in a sentence: the organisation, the holder, or the place in the list. */
  readonly name: string;
  /** What to call the person in it: "Jane Roe", "the industry co-chair of Acme". */
  readonly who: string;
  /** The organisation it is held for; absent where that has no name. */
  readonly for?: string;
}

/** An answer on a seat or another record as a claim, which rests on the record. */
export function claimOn({ at }: Pick<Seat, 'at'>, answer: Answer): Claim {
  return { ...answered(answer), related: answer.value === undefined ? NOTHING : [at] };
}

/** The records of a list, in its order. Who is counted on a day is for `seatsOn` to say: records are not counted. */
export function seatsIn(members: readonly Member[] | undefined, list: Pointer = '/members'): readonly Seat[] {
  return (members ?? []).map((member, i) => {
    const at = child(list, i);
    const name = nameOf(member, i);
    const organisation = member.organisation?.name;
    const seat = { member, at, name, who: whoOf(member, name) };
    return organisation === undefined ? seat : { ...seat, for: organisation };
  });
}

function nameOf(member: Member, i: number): string {
  const who = member.organisation?.name ?? member.holder?.name ?? member.reservedFor ?? member.holder?.title;
  return who ?? (member.id === undefined ? `the holder of seat ${i + 1}` : `the holder of seat ${member.id}`);
}

const IN_WORDS: Readonly<Record<string, string>> = {
  chair: 'the chair',
  'co-chair': 'the co-chair',
  'industry-co-chair': 'the industry co-chair',
  'government-co-chair': 'the government co-chair',
  'deputy-chair': 'the deputy chair',
  'vice-chair': 'the vice-chair',
};

/** The person, never the organisation: by name, else by what the person is there. */
function whoOf({ holder, organisation, role }: Member, name: string): string {
  if (holder?.name !== undefined) return holder.name;
  const office = IN_WORDS[role ?? ''];
  if (organisation?.name === undefined) return office ?? name;
  return office === undefined ? `the holder for ${organisation.name}` : `${office} of ${organisation.name}`;
}

/** Where a list says which day it is of. */
export const LIST_DAY: Pointer = '/asAt';

/**
 * Is this a filled seat of a chair, co-chair, deputy or member, serving on the day?
 *
 * Being in the list of members makes a record without a role a member of some kind; without a status it is filled;
 * without `from` the holder joined some day before the list's `asAt`, and without `until` still served then, and for as
 * long as the list is taken to stand (`listGrace`). After that it is not known, and one list of that day says it of all.
 */
export function sits(council: Council, seat: Seat, day: Day): Answer {
  const { member, at, name } = seat;
  const role = isMemberRole(member.role);
  const filled = isFilled(member.status);
  const stayed = stayedUntil(council, member, day);
  const joined = joinedBy(council, member, day);
  const evidence = [child(at, 'role'), ...(member.status === undefined ? [] : [child(at, 'status')])];
  const value = allTrue([role, filled, stayed, joined]);
  if (value !== undefined) return said(value, evidence);
  if (stayed === undefined && member.until === undefined) return open([listOn(day)], evidence);
  const coarse = isOfSomeDay(council.asAt, day);
  if (joined === undefined && member.from === undefined && coarse) return open([DAY_OF_LIST], evidence);
  const facts: Fact[] = [];
  if (role === undefined) {
    const word = strange(member.role, IS_MEMBERS_ROLE);
    facts.push({ at: child(at, 'role'), need: ROLE({ of: name }, { word }) });
  }
  if (filled === undefined) {
    const word = strange(member.status, IS_FILLED);
    facts.push({ at: child(at, 'status'), need: FILLED({ of: name }, { word }) });
  }
  if (stayed === undefined || joined === undefined) {
    const both = stayed === undefined && joined === undefined;
    const place = both ? at : child(at, joined === undefined ? 'from' : 'until');
    facts.push({ at: place, need: SERVED({ of: name, day }) });
  }
  return open([together(facts)], evidence);
}

/** The one fact that says who sat on a day after the list's own. */
export function listOn(day: Day): Fact {
  return { at: LIST_DAY, need: MEMBERS_ON({ day }) };
}

const DAY_OF_LIST: Fact = { at: LIST_DAY, need: /* @__PURE__ */ AS_AT() };

/** May a date be on the day or before, and after it as well? */
function isOfSomeDay(when: Council['asAt'], day: Day): boolean {
  const { first, last } = daysOf(when);
  return (first === undefined || first <= day) && (last === undefined || last > day);
}

/** Can anyone be asked of the seat: is it a member's, and not known to be empty? */
export function hasHolder({ member }: Seat): Tri {
  return allTrue([isMemberRole(member.role), isFilled(member.status)]);
}

function isMemberRole(role: Member['role']): Tri {
  return role === undefined ? true : lookUp(role, IS_MEMBERS_ROLE);
}

function isFilled(status: Member['status']): Tri {
  return status === undefined ? true : lookUp(status, IS_FILLED);
}

/** Had whoever joined not left by the day? */
function stayedUntil(council: Council, { until }: Member, day: Day): Tri {
  if (until !== undefined) return onOrAfter(until, day);
  return hasLapsed(council, day) ? undefined : true;
}

function joinedBy({ asAt }: Council, { from }: Member, day: Day): Tri {
  if (from !== undefined) return onOrBefore(from, day);
  // Without a date the holder joined some day before the day the list is complete for; a list without such a day stands as it is.
  return asAt === undefined || onOrBefore(asAt, day) === true ? true : undefined;
}

/** The kind of organisation behind a seat: a known kind, `none` for a person without one, undefined when not known. */
export function kindOf(seat: Seat): OrganisationKind | 'none' | undefined {
  const { organisation, unaffiliated } = seat.member;
  if (unaffiliated === true) return 'none';
  const kind = organisation?.kind;
  return strange(kind, IS_INDUSTRY) === undefined ? kind : undefined;
}

function kindAnswer(seat: Seat, is: (kind: OrganisationKind) => boolean): Answer {
  const { organisation, unaffiliated } = seat.member;
  if (unaffiliated === true) return said(false, [child(seat.at, 'unaffiliated')]);
  if (organisation === undefined) return missingOrganisation(seat);
  const kind = kindOf(seat);
  const at: Pointer = `${seat.at}/organisation/kind`;
  if (kind !== undefined && kind !== 'none') return said(is(kind), [at]);
  const word = strange(organisation.kind, IS_INDUSTRY);
  return open([{ at, need: KIND({ of: seat.name }, { word }) }], [at]);
}

function missingOrganisation(seat: Seat): Answer {
  const at = child(seat.at, 'organisation');
  return open([{ at, need: SITS_FOR_WHAT({ of: seat.name }) }], [at]);
}

/** Is it the seat of a business, a representative body or a self-employed practitioner? */
export function isIndustry(seat: Seat): Answer {
  return kindAnswer(seat, (kind) => IS_INDUSTRY[kind]);
}

/** Is it the seat of one firm or sole trader? */
export function isBusiness(seat: Seat): Answer {
  return kindAnswer(seat, (kind) => kind === 'business');
}

/** Is it the seat of a body whose members are firms or professionals it speaks for? */
export function isRepresentativeBody(seat: Seat): Answer {
  return kindAnswer(seat, (kind) => kind === 'representative-body');
}

/** Is it the seat of a firm up to medium size, or of a self-employed practitioner? A body that speaks for such firms is not. */
export function isSme(seat: Seat): Answer {
  return sizeAnswer(seat, IS_SMALLER, 250);
}

/** Is it the seat of a micro firm, a sole trader or a self-employed practitioner? */
export function isMicro(seat: Seat): Answer {
  return sizeAnswer(seat, IS_MICRO, 10);
}

function sizeAnswer(seat: Seat, table: Readonly<Record<SizeBand, Tri>>, below: number): Answer {
  const kind = kindOf(seat);
  const organisation = seat.member.organisation;
  const kindAt: Pointer = `${seat.at}/organisation/kind`;
  if (kind === 'self-employed') return said(true, [kindAt]);
  if (kind !== undefined && kind !== 'business') return said(false, [kindAt]);
  if (organisation === undefined) return missingOrganisation(seat);
  const value = isBelow(organisation, table, below);
  if (value === true && kind === undefined && organisation.sizeBand === undefined) {
    // A head count alone does not say that it is a firm's: a body has employees as well.
    return open([{ at: kindAt, need: FIRM({ of: seat.name }) }], [kindAt]);
  }
  const at: Pointer = `${seat.at}/organisation/sizeBand`;
  const evidence: readonly Pointer[] =
    organisation.sizeBand === undefined && organisation.employees !== undefined
      ? [`${seat.at}/organisation/employees`]
      : [at];
  if (value !== undefined) return said(value, evidence);
  return open([{ at, need: SIZE({ of: seat.name }, { word: strange(organisation.sizeBand, table) }) }], evidence);
}

function isBelow({ sizeBand, employees }: Organisation, table: Readonly<Record<SizeBand, Tri>>, below: number): Tri {
  const byBand = lookUp(sizeBand, table);
  if (byBand !== undefined || employees === undefined) return byBand;
  return compare(rangeOf(employees), '<', below);
}

/** Is the holder an executive, or declared able to decide and commit resources? */
export function canDecide(seat: Seat): Answer {
  const { seniority, canCommit } = seat.member;
  const executive = lookUp(seniority, IS_EXECUTIVE);
  const value = executive === false && canCommit === undefined ? false : anyTrue([executive, canCommit]);
  const at = child(seat.at, 'seniority');
  return read(value, at, () => ({
    at,
    need: SENIORITY({ of: seat.who }, { word: strange(seniority, IS_EXECUTIVE) }),
  }));
}

/** Is the holder a minister of a national or devolved government? An official standing in is not one. */
export function isMinister(seat: Seat): Answer {
  const { seniority } = seat.member;
  const at = child(seat.at, 'seniority');
  return read(lookUp(seniority, IS_MINISTER), at, () => ({
    at,
    need: MINISTER({ of: seat.name }, { word: strange(seniority, IS_MINISTER) }),
  }));
}

/** One seat read for a share. */
export interface ReadSeat extends Counted {
  /** The seat. */
  readonly seat: Seat;
  /** Is it of the kind asked for? */
  readonly is: Answer;
}

/**
 * Reads one seat for a share: does it count, and is it of the kind? Where several answers are open, the one place
 * above them all is named, so that one fact found out settles the seat.
 */
export function readSeat(seat: Seat, among: readonly Answer[], is: Answer | undefined): ReadSeat {
  // A loop: every rule reads every seat.
  let counts: Tri = true;
  for (const { value } of among) {
    if (value === false) {
      counts = false;
      break;
    }
    if (value === undefined) counts = undefined;
  }
  const answers = is === undefined || counts === false ? among : [...among, is];
  const evidence: Pointer[] = [];
  const facts: Fact[] = [];
  for (const answer of answers) {
    if (counts === false && answer.value !== false) continue;
    for (const place of answer.evidence) evidence.push(place);
    for (const fact of answer.open) facts.push(fact);
  }
  return countedSeat(seat, counts, is === undefined ? true : is.value, oneFact(facts), evidence);
}

/** What is open of a seat as one fact. */
function oneFact(facts: readonly Fact[]): readonly Fact[] {
  if (facts.length < 2) return facts;
  // A list of the day says the rest as well.
  const list = facts.find((fact) => fact.at === LIST_DAY);
  return [list ?? together(facts)];
}

/** A seat with what is known of it, and what one look at it would settle of the rest. */
export function countedSeat(
  seat: Seat,
  counts: Tri,
  kind: Tri,
  facts: readonly Fact[],
  evidence: readonly Pointer[],
): ReadSeat {
  const isOpen = counts === undefined || (counts && kind === undefined);
  return {
    seat,
    at: seat.at,
    among: { value: counts, open: counts === undefined ? facts : NOTHING, evidence },
    is: { value: kind, open: isOpen && counts === true ? facts : NOTHING, evidence: NOTHING },
  };
}

const NOTHING: readonly never[] = [];
