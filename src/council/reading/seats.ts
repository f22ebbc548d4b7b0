import { ask, type Need } from '../../core/ask.js';
import { allTrue, anyTrue, compare, rangeOf, type Tri } from '../../core/known.js';
import { child, type Pointer } from '../../core/pointer.js';
import { type Fact, together } from '../../core/settled-by.js';
import type { Reading } from '../../core/tally.js';
import { type Day, daysOf, onOrAfter, onOrBefore } from '../../core/when.js';
import { type Claim, known, unsettled } from '../../rules/claim.js';
import type { Council, Member, Organisation, OrganisationKind } from '../model.js';
import { hasLapsed } from './list-grace.js';
import { INDUSTRY, KINDS, MEMBER_ROLES, MICRO, OTHER_ROLES, SENIORITIES, SMALLER, STATUSES } from './words.js';

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

/** A question about one seat, answered as far as the record says. */
export interface SeatAnswer {
  /** The answer. */
  readonly value: Tri;
  /** Where it was read, or would be written. */
  readonly at: Pointer;
  /** What to find out, should it be unknown. */
  readonly need: Need;
  /** Where the facts behind it stand; `at` where absent. */
  readonly evidence?: readonly Pointer[];
}

/** An answer as a claim: true, false, or open with the one fact that settles it. */
export function asClaim(answer: SeatAnswer): Claim {
  const evidence = answer.evidence ?? [answer.at];
  if (answer.value === undefined) return unsettled([{ at: answer.at, need: answer.need }], evidence);
  return { ...known(answer.value, [answer.at]), evidence };
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
export function sits(council: Council, seat: Seat, day: Day): SeatAnswer {
  const { member, at, name } = seat;
  const role = isMemberRole(member.role);
  const filled = isFilled(member.status);
  const stayed = stayedUntil(council, member, day);
  const joined = joinedBy(council, member, day);
  const evidence = [child(at, 'role'), ...(member.status === undefined ? [] : [child(at, 'status')])];
  const value = allTrue([role, filled, stayed, joined]);
  if (value !== undefined) return { value, at, need: '', evidence };
  if (stayed === undefined && member.until === undefined) return { value, ...listOn(day), evidence };
  const coarse = isOfSomeDay(council.asAt, day);
  if (joined === undefined && member.from === undefined && coarse) return { value, ...DAY_OF_LIST, evidence };
  const open: Fact[] = [];
  if (role === undefined) open.push({ at: child(at, 'role'), need: ROLE({ of: name }, { word: member.role }) });
  if (filled === undefined) {
    open.push({ at: child(at, 'status'), need: FILLED({ of: name }, { word: member.status }) });
  }
  if (stayed === undefined || joined === undefined) {
    const both = stayed === undefined && joined === undefined;
    const place = both ? at : child(at, joined === undefined ? 'from' : 'until');
    open.push({ at: place, need: SERVED({ of: name, day }) });
  }
  return { value, ...together(open), evidence };
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

function isMemberRole(role: string | undefined): Tri {
  if (role === undefined || MEMBER_ROLES.includes(role)) return true;
  return OTHER_ROLES.includes(role) ? false : undefined;
}

function isFilled(status: string | undefined): Tri {
  if (status === undefined || status === 'filled') return true;
  return STATUSES.includes(status) ? false : undefined;
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
  return kind !== undefined && KINDS.includes(kind) ? kind : undefined;
}

function kindAnswer(seat: Seat, kinds: readonly string[]): SeatAnswer {
  const kind = kindOf(seat);
  const { organisation, unaffiliated } = seat.member;
  if (unaffiliated === true) return { value: false, at: child(seat.at, 'unaffiliated'), need: '' };
  if (organisation === undefined) return { value: undefined, ...missingOrganisation(seat) };
  return {
    value: kind === undefined ? undefined : kinds.includes(kind),
    at: `${seat.at}/organisation/kind`,
    need: KIND({ of: seat.name }, { word: kind === undefined ? organisation.kind : undefined }),
  };
}

function missingOrganisation(seat: Seat): { readonly at: Pointer; readonly need: Need } {
  return { at: child(seat.at, 'organisation'), need: SITS_FOR_WHAT({ of: seat.name }) };
}

/** Is it the seat of a business, a representative body or a self-employed practitioner? */
export function isIndustry(seat: Seat): SeatAnswer {
  return kindAnswer(seat, INDUSTRY);
}

/** Is it the seat of one firm or sole trader? */
export function isBusiness(seat: Seat): SeatAnswer {
  return kindAnswer(seat, ['business']);
}

/** Is it the seat of a body whose members are firms or professionals it speaks for? */
export function isRepresentativeBody(seat: Seat): SeatAnswer {
  return kindAnswer(seat, ['representative-body']);
}

/** Is it the seat of a firm up to medium size, or of a self-employed practitioner? A body that speaks for such firms is not. */
export function isSme(seat: Seat): SeatAnswer {
  return sizeAnswer(seat, SMALLER, 250);
}

/** Is it the seat of a micro firm, a sole trader or a self-employed practitioner? */
export function isMicro(seat: Seat): SeatAnswer {
  return sizeAnswer(seat, MICRO, 10);
}

function sizeAnswer(seat: Seat, bands: readonly string[], below: number): SeatAnswer {
  const kind = kindOf(seat);
  const organisation = seat.member.organisation;
  if (kind === 'self-employed') return { value: true, at: `${seat.at}/organisation/kind`, need: '' };
  if (kind !== undefined && kind !== 'business') return { value: false, at: `${seat.at}/organisation/kind`, need: '' };
  if (organisation === undefined) return { value: undefined, ...missingOrganisation(seat) };
  const value = isBelow(organisation, bands, below);
  if (value === true && kind === undefined && organisation.sizeBand === undefined) {
    // A head count alone does not say that it is a firm's: a body has employees as well.
    return { value: undefined, at: `${seat.at}/organisation/kind`, need: FIRM({ of: seat.name }) };
  }
  const at: Pointer = `${seat.at}/organisation/sizeBand`;
  const evidence: readonly Pointer[] =
    organisation.sizeBand === undefined && organisation.employees !== undefined
      ? [`${seat.at}/organisation/employees`]
      : [at];
  return { value, at, need: SIZE({ of: seat.name }, { word: unknownBand(organisation.sizeBand) }), evidence };
}

function unknownBand(band: string | undefined): string | undefined {
  return band === undefined || band === 'large' || SMALLER.includes(band) ? undefined : band;
}

function isBelow(organisation: Organisation, bands: readonly string[], below: number): Tri {
  const band = organisation.sizeBand;
  if (band !== undefined) {
    if (bands.includes(band)) return true;
    if (band === 'large') return false;
    // "sme" leaves open which of the smaller bands it is.
    if (SMALLER.includes(band) && band !== 'sme') return false;
  }
  if (organisation.employees === undefined) return undefined;
  return compare(rangeOf(organisation.employees), '<', below);
}

/** Is the holder an executive, or declared able to decide and commit resources? */
export function canDecide(seat: Seat): SeatAnswer {
  const { member } = seat;
  const at = child(seat.at, 'seniority');
  const rank = member.seniority;
  const executive: Tri = rank === undefined || !SENIORITIES.includes(rank) ? undefined : rank === 'executive';
  const value = anyTrue([executive, member.canCommit]);
  const settled = executive === false && member.canCommit === undefined ? false : value;
  const word = rank !== undefined && !SENIORITIES.includes(rank) ? rank : undefined;
  return { value: settled, at, need: SENIORITY({ of: seat.who }, { word }) };
}

/** Is the holder a minister of a national or devolved government? An official standing in is not one. */
export function isMinister(seat: Seat): SeatAnswer {
  const rank = seat.member.seniority;
  const known = rank !== undefined && SENIORITIES.includes(rank);
  return {
    value: known ? rank === 'minister' : undefined,
    at: child(seat.at, 'seniority'),
    need: MINISTER({ of: seat.name }, { word: known ? undefined : rank }),
  };
}

/**
 * Reads one seat for a share: does it count, and is it of the kind? Where several answers are open, the one place
 * above them all is named, so that one fact found out settles the seat.
 */
export function readSeat(seat: Seat, among: readonly SeatAnswer[], is: SeatAnswer | undefined): Reading {
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
  const open: SeatAnswer[] = [];
  for (const answer of answers) {
    if (counts === false && answer.value !== false) continue;
    if (answer.evidence === undefined) evidence.push(answer.at);
    else for (const place of answer.evidence) evidence.push(place);
    if (answer.value === undefined) open.push(answer);
  }
  const first = open[0];
  const reading = { among: counts, is: is === undefined ? true : is.value, evidence };
  if (first === undefined) return { ...reading, at: seat.at, need: '' };
  // A list of the day says the rest as well.
  const list = open.find((answer) => answer.at === LIST_DAY);
  if (list !== undefined) return { ...reading, at: list.at, need: list.need };
  return { ...reading, ...together(open) };
}
