import { ask } from '../../core/ask.js';
import type { Tri } from '../../core/known.js';
import { child } from '../../core/pointer.js';
import { type Claim, known, stated } from '../../rules/claim.js';
import type { Council, CouncilKind, Role } from '../model.js';
import { isIndustry, isMinister, ROLE, type Seat, type SeatAnswer, sits } from './seats.js';
import { MEMBER_ROLES, OTHER_ROLES } from './words.js';

/** What a council is. */
export const COUNCIL_KIND = /* @__PURE__ */ ask('council/kind', 'what kind of body it is');

/** The roles of those who chair, alone or with others; a deputy or vice-chair does not. */
export const CHAIRING: readonly string[] = [
  'chair',
  'co-chair',
  'industry-co-chair',
  'government-co-chair',
] satisfies readonly Role[];

const KINDS: readonly string[] = [
  'sector-council',
  'advisory-council',
  'overarching-forum',
] satisfies readonly CouncilKind[];

/** Is it a local board, which is not chaired by a minister and an industry co-chair? */
export function isLocalBoard({ kind }: Council): Claim {
  if (kind === undefined) return known(false);
  if (kind === 'local-board' || KINDS.includes(kind)) return known(kind === 'local-board', ['/kind']);
  return stated(undefined, '/kind', COUNCIL_KIND(undefined, { word: kind }));
}

/** Reads the role by a question; absent, or a word no list knows, it is not known. */
export function roleAnswer({ member, at, name }: Seat, read: (role: string) => Tri): SeatAnswer {
  const { role } = member;
  const word = role === undefined || MEMBER_ROLES.includes(role) || OTHER_ROLES.includes(role) ? undefined : role;
  return {
    value: role === undefined || word !== undefined ? undefined : read(role),
    at: child(at, 'role'),
    need: ROLE({ of: name }, { word }),
  };
}

/** Is the seat there on the day, filled by whoever it is for, a member or not? */
export function serves(council: Council, seat: Seat, day: string): SeatAnswer {
  return sits(council, { ...seat, member: { ...seat.member, role: 'member', status: 'filled' } }, day);
}

/** Does whoever holds the seat chair for industry; or, where that is asked, for anyone but industry? */
export function chairsFor(seat: Seat, industry: boolean): SeatAnswer {
  const answer = roleAnswer(seat, (role) => {
    if (role === 'industry-co-chair') return industry;
    if (role === 'government-co-chair') return !industry;
    return role === 'chair' || role === 'co-chair' ? undefined : false;
  });
  const { role } = seat.member;
  if (role !== 'chair' && role !== 'co-chair') return answer;
  // Whoever is a minister does not chair for industry.
  if (isMinister(seat).value === true) return { ...answer, value: !industry };
  const kind = isIndustry(seat);
  return { ...kind, value: kind.value === undefined ? undefined : kind.value === industry };
}
