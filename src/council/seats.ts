import { allTrue, anyTrue, compare, rangeOf, type Tri, upper } from '../core/known.js';
import { child, type Pointer } from '../core/pointer.js';
import type { Reading, Unlisted } from '../core/tally.js';
import { type Day, onOrAfter, onOrBefore } from '../core/when.js';
import { type Claim, known, unsettled } from '../rules/claim.js';
import type { Council, Member, Organisation, OrganisationKind } from './model.js';
import { INDUSTRY, KINDS, MEMBER_ROLES, MICRO, OTHER_ROLES, SENIORITIES, SMALLER, STATUSES } from './words.js';

/** One seat of a council's list, with its place in the document. */
export interface Seat {
  /** The record. */
  readonly member: Member;
  /** Where it is. */
  readonly at: Pointer;
  /** What to call it in a sentence: the organisation, the holder, or the place in the list. */
  readonly name: string;
}

/** A question about one seat, answered as far as the record says. */
export interface Answer {
  /** The answer. */
  readonly value: Tri;
  /** Where it was read, or would be written. */
  readonly at: Pointer;
  /** What to find out, should it be unknown. */
  readonly need: string;
  /** Where the facts behind it stand; `at` where absent. */
  readonly evidence?: readonly Pointer[];
}

/** An answer as a claim: true, false, or open with the one fact that settles it. */
export function asClaim(answer: Answer): Claim {
  const evidence = answer.evidence ?? [answer.at];
  if (answer.value === undefined) return unsettled([{ at: answer.at, need: answer.need }], evidence);
  return { ...known(answer.value, [answer.at]), evidence };
}

/** The seats of a list, in its order. */
export function seatsIn(members: readonly Member[] | undefined, list: Pointer = '/members'): readonly Seat[] {
  return (members ?? []).map((member, i) => {
    const at = child(list, i);
    return { member, at, name: nameOf(member, i) };
  });
}

function nameOf(member: Member, i: number): string {
  const who = member.organisation?.name ?? member.holder?.name ?? member.reservedFor ?? member.holder?.title;
  return who ?? (member.id === undefined ? `the holder of seat ${i + 1}` : `the holder of seat ${member.id}`);
}

/** Adds what a record says where a word in it is none that this library knows: it is unknown, and named. */
function needOf(need: string, word: string | undefined): string {
  return word === undefined ? need : `${need} ("${word}" is no word known here)`;
}

/**
 * Is this a filled seat of a chair, co-chair, deputy or member, serving on the day?
 *
 * Being in the list of members makes a record without a role a member of some kind; without a status it is filled;
 * without `from` the holder joined some day before the list's `asAt`, and without `until` still serves.
 */
export function sits(council: Council, seat: Seat, day: Day): Answer {
  const { member, at, name } = seat;
  const role = isMemberRole(member.role);
  const filled = isFilled(member.status);
  const serving = servesOn(council, member, day);
  const evidence = [child(at, 'role'), ...(member.status === undefined ? [] : [child(at, 'status')])];
  const value = allTrue([role, filled, serving]);
  if (value !== undefined) return { value, at, need: '', evidence };
  const open: { readonly at: Pointer; readonly need: string }[] = [];
  if (role === undefined) open.push({ at: child(at, 'role'), need: needOf(`the role of ${name}`, member.role) });
  if (filled === undefined) {
    open.push({ at: child(at, 'status'), need: needOf(`whether the seat of ${name} is filled`, member.status) });
  }
  if (serving === undefined) open.push({ at: servicePlace(seat, day), need: `whether ${name} served on ${day}` });
  const places = open.map((fact) => fact.at);
  return { value, at: places.reduce(sharedPath), need: open.map((fact) => fact.need).join('; '), evidence };
}

/** Where the dates that leave it open whether a holder served are written. */
function servicePlace({ member, at }: Seat, day: Day): Pointer {
  if (member.until === undefined || onOrAfter(member.until, day) !== undefined) return child(at, 'from');
  return member.from !== undefined && onOrBefore(member.from, day) === undefined ? at : child(at, 'until');
}

function isMemberRole(role: string | undefined): Tri {
  if (role === undefined || MEMBER_ROLES.includes(role)) return true;
  return OTHER_ROLES.includes(role) ? false : undefined;
}

function isFilled(status: string | undefined): Tri {
  if (status === undefined || status === 'filled') return true;
  return STATUSES.includes(status) ? false : undefined;
}

function servesOn(council: Council, member: Member, day: Day): Tri {
  const stays = member.until === undefined ? true : onOrAfter(member.until, day);
  // Without a date the holder joined some day before the day the list is complete for; a list without such a day stands as it is.
  if (member.from !== undefined) return allTrue([stays, onOrBefore(member.from, day)]);
  const stands = council.asAt === undefined || onOrBefore(council.asAt, day) === true;
  return allTrue([stays, stands ? true : undefined]);
}

/** The kind of organisation behind a seat: a known kind, `none` for a person without one, undefined when not known. */
export function kindOf(seat: Seat): OrganisationKind | 'none' | undefined {
  const { organisation, unaffiliated } = seat.member;
  if (unaffiliated === true) return 'none';
  const kind = organisation?.kind;
  return kind !== undefined && KINDS.includes(kind) ? kind : undefined;
}

function kindAnswer(seat: Seat, kinds: readonly string[]): Answer {
  const kind = kindOf(seat);
  const { organisation, unaffiliated } = seat.member;
  if (unaffiliated === true) return { value: false, at: child(seat.at, 'unaffiliated'), need: '' };
  if (organisation === undefined) return { value: undefined, ...missingOrganisation(seat) };
  return {
    value: kind === undefined ? undefined : kinds.includes(kind),
    at: `${seat.at}/organisation/kind`,
    need: needOf(`what ${seat.name} is: a firm, a representative body, or neither`, organisation.kind),
  };
}

function missingOrganisation(seat: Seat): { readonly at: Pointer; readonly need: string } {
  return { at: child(seat.at, 'organisation'), need: `which organisation ${seat.name} sits for, and what it is` };
}

/** Is it the seat of a business, a representative body or a self-employed practitioner? */
export function isIndustry(seat: Seat): Answer {
  return kindAnswer(seat, INDUSTRY);
}

/** Is it the seat of one firm or sole trader? */
export function isBusiness(seat: Seat): Answer {
  return kindAnswer(seat, ['business']);
}

/** Is it the seat of a body whose members are firms or professionals it speaks for? */
export function isRepresentativeBody(seat: Seat): Answer {
  return kindAnswer(seat, ['representative-body']);
}

/** Is it the seat of a firm up to medium size, or of a self-employed practitioner? A body that speaks for such firms is not. */
export function isSme(seat: Seat): Answer {
  return sizeAnswer(seat, SMALLER, 250);
}

/** Is it the seat of a micro firm, a sole trader or a self-employed practitioner? */
export function isMicro(seat: Seat): Answer {
  return sizeAnswer(seat, MICRO, 10);
}

function sizeAnswer(seat: Seat, bands: readonly string[], below: number): Answer {
  const kind = kindOf(seat);
  const organisation = seat.member.organisation;
  if (kind === 'self-employed') return { value: true, at: `${seat.at}/organisation/kind`, need: '' };
  if (kind !== undefined && kind !== 'business') return { value: false, at: `${seat.at}/organisation/kind`, need: '' };
  if (organisation === undefined) return { value: undefined, ...missingOrganisation(seat) };
  const value = isBelow(organisation, bands, below);
  if (value === true && kind === undefined && organisation.sizeBand === undefined) {
    // A head count alone does not say that it is a firm's: a body has employees as well.
    return { value: undefined, at: `${seat.at}/organisation/kind`, need: `whether ${seat.name} is a firm` };
  }
  const at: Pointer = `${seat.at}/organisation/sizeBand`;
  const evidence: readonly Pointer[] =
    organisation.sizeBand === undefined && organisation.employees !== undefined
      ? [`${seat.at}/organisation/employees`]
      : [at];
  return { value, at, need: needOf(`the size of ${seat.name}`, unknownBand(organisation.sizeBand)), evidence };
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
export function canDecide(seat: Seat): Answer {
  const { member } = seat;
  const at = child(seat.at, 'seniority');
  const rank = member.seniority;
  const executive: Tri = rank === undefined || !SENIORITIES.includes(rank) ? undefined : rank === 'executive';
  const value = anyTrue([executive, member.canCommit]);
  const settled = executive === false && member.canCommit === undefined ? false : value;
  const odd = rank !== undefined && !SENIORITIES.includes(rank) ? rank : undefined;
  return { value: settled, at, need: needOf(`how senior the holder for ${seat.name} is`, odd) };
}

/** Is the holder a minister of a national or devolved government? An official standing in is not one. */
export function isMinister(seat: Seat): Answer {
  const rank = seat.member.seniority;
  const known = rank !== undefined && SENIORITIES.includes(rank);
  return {
    value: known ? rank === 'minister' : undefined,
    at: child(seat.at, 'seniority'),
    need: needOf(`whether the holder for ${seat.name} is a minister`, known ? undefined : rank),
  };
}

/**
 * Reads one seat for a share: does it count, and is it of the kind? Where several answers are open, the one place
 * above them all is named, so that one fact found out settles the seat.
 */
export function readSeat(seat: Seat, among: readonly Answer[], is: Answer | undefined): Reading {
  const counts = allTrue(among.map((answer) => answer.value));
  const answers = is === undefined ? among : [...among, is];
  const decisive = counts === false ? among.filter((answer) => answer.value === false) : answers;
  const evidence = decisive.flatMap((answer) => answer.evidence ?? [answer.at]);
  const open = counts === false ? [] : answers.filter((answer) => answer.value === undefined);
  const first = open[0];
  const reading = { among: counts, is: is === undefined ? true : is.value, evidence };
  if (first === undefined) return { ...reading, at: seat.at, need: '' };
  const needs = [...new Set(open.map((answer) => answer.need))];
  return {
    ...reading,
    at: open.map((answer) => answer.at).reduce(sharedPath),
    need: needs.join('; '),
  };
}

function sharedPath(a: Pointer, b: Pointer): Pointer {
  if (a === b) return a;
  const other = b.split('/');
  const same: string[] = [];
  for (const [i, step] of a.split('/').entries()) {
    if (other[i] !== step) break;
    same.push(step);
  }
  return same.join('/') as Pointer;
}

/** Members missing from the list, of whom it is not known whether they would count (industry seats, business seats). */
export function unlistedAmong(council: Council, day: Day): Unlisted | undefined {
  const unlisted = unlistedMembers(council, day);
  return unlisted === undefined ? undefined : { ...unlisted, among: undefined };
}

/** How many members may be missing from the list, by what the document says of its size and completeness. */
export function unlistedMembers(council: Council, day: Day): Unlisted | undefined {
  const at: Pointer = '/members';
  const members = council.members;
  const stated = council.size === undefined ? undefined : rangeOf(council.size);
  if (members === undefined) {
    return { count: stated ?? { min: 0 }, among: true, at, need: 'the list of members' };
  }
  const answers = seatsIn(members).map((seat) => sits(council, seat, day).value);
  const possibly = answers.filter((value) => value !== false).length;
  const surely = answers.filter((value) => value === true).length;
  const partial = council.incomplete?.includes(at) === true;
  if (stated === undefined) {
    return partial ? { count: { min: 0 }, among: true, at, need: 'the rest of the member list' } : undefined;
  }
  const most = upper(stated) - surely;
  if (most <= 0 || (!partial && stated.min <= surely)) return undefined;
  // A list that claims to be whole and a stated size that is larger leave it open which of the two is right.
  const least = partial ? Math.max(0, stated.min - possibly) : 0;
  return {
    count: most === Number.POSITIVE_INFINITY ? { min: least } : { min: least, max: most },
    among: true,
    at,
    need: partial ? 'the rest of the member list' : 'why the stated number of members is larger than the list',
  };
}
