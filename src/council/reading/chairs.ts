import { type Answer, read, said } from '../../core/answer.js';
import { ask } from '../../core/ask.js';
import type { Tri } from '../../core/known.js';
import { child } from '../../core/pointer.js';
import { lookUp, strange } from '../../core/words.js';
import { type Claim, known, stated } from '../../rules/claim.js';
import type { Council, CouncilKind, Role } from '../model.js';
import { isIndustry, isMinister, ROLE, type Seat, sits } from './seats.js';

/** What a council is. */
export const COUNCIL_KIND = /* @__PURE__ */ ask('council/kind', 'what kind of body it is');

/** Is it the role of one who chairs, alone or with others? A deputy or vice-chair does not. */
export const IS_CHAIRING = {
  chair: true,
  'co-chair': true,
  'industry-co-chair': true,
  'government-co-chair': true,
  'deputy-chair': false,
  'vice-chair': false,
  member: false,
  secretariat: false,
  observer: false,
  adviser: false,
  guest: false,
  official: false,
  host: false,
} as const satisfies Record<Role, boolean>;

/** Is it the kind of a local board? */
export const IS_LOCAL_BOARD = {
  'sector-council': false,
  'local-board': true,
  'advisory-council': false,
  'overarching-forum': false,
} as const satisfies Record<CouncilKind, boolean>;

/** Is it a local board, which is not chaired by a minister and an industry co-chair? */
export function isLocalBoard({ kind }: Council): Claim {
  if (kind === undefined) return known(false);
  const is = lookUp(kind, IS_LOCAL_BOARD);
  if (is !== undefined) return known(is, ['/kind']);
  return stated(undefined, '/kind', COUNCIL_KIND(undefined, { word: strange(kind, IS_LOCAL_BOARD) }));
}

/** Reads the role by a table; absent, or a word that the table does not know, it is not known. */
export function roleAnswer({ member: { role }, at, name }: Seat, table: Readonly<Record<Role, Tri>>): Answer {
  const place = child(at, 'role');
  return read(lookUp(role, table), place, () => ({
    at: place,
    need: ROLE({ of: name }, { word: strange(role, table) }),
  }));
}

/** Is the seat there on the day, filled by whoever it is for, a member or not? */
export function serves(council: Council, seat: Seat, day: string): Answer {
  return sits(council, { ...seat, member: { ...seat.member, role: 'member', status: 'filled' } }, day);
}

/** For one who chairs: does the role say whether for industry? That of a chair or co-chair does not: the seat says it. */
const FOR_INDUSTRY = {
  chair: undefined,
  'co-chair': undefined,
  'industry-co-chair': true,
  'government-co-chair': false,
  'deputy-chair': undefined,
  'vice-chair': undefined,
  member: undefined,
  secretariat: undefined,
  observer: undefined,
  adviser: undefined,
  guest: undefined,
  official: undefined,
  host: undefined,
} as const satisfies Record<Role, Tri>;

/** Does whoever holds the seat chair for industry; or, where that is asked, for anyone but industry? */
export function chairsFor(seat: Seat, industry: boolean): Answer {
  const { role } = seat.member;
  const chairing = roleAnswer(seat, IS_CHAIRING);
  if (chairing.value !== true) return chairing;
  const side = lookUp(role, FOR_INDUSTRY);
  if (side !== undefined) return said(side === industry, chairing.evidence);
  // Whoever is a minister does not chair for industry.
  if (isMinister(seat).value === true) return said(!industry, chairing.evidence);
  const kind = isIndustry(seat);
  return kind.value === undefined ? kind : said(kind.value === industry, kind.evidence);
}
