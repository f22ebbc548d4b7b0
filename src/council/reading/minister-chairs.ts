import { tally } from '../../core/tally.js';
import type { Day } from '../../core/when.js';
import { atLeastOne } from '../../rules/at-least-one.js';
import type { Claim } from '../../rules/claim.js';
import type { Council, OrganisationKind, Role } from '../model.js';
import { roleAnswer } from './chairs.js';
import { isMinister, kindOf, readSeat, type Seat, type SeatAnswer } from './seats.js';
import { sittingOn } from './seats-on.js';
import { unlistedAmong } from './unlisted.js';

/** The roles of those who may chair for government. */
export const FOR_GOVERNMENT: readonly string[] = ['chair', 'co-chair', 'government-co-chair'] satisfies readonly Role[];
const NO_MINISTERS: readonly string[] = [
  'business',
  'representative-body',
  'self-employed',
  'union',
  'university',
  'skills-body',
  'charity',
] satisfies readonly OrganisationKind[];

/** Is it the seat of a chair or co-chair that a minister may hold for government? */
export function chairsForGovernment(seat: Seat): SeatAnswer {
  return roleAnswer(seat, (role) => FOR_GOVERNMENT.includes(role));
}

/** Is it a minister's seat? That of a firm, a body or a university is none, unless its record says so. */
export function isMinistersChair(seat: Seat): SeatAnswer {
  const minister = isMinister(seat);
  const kind = kindOf(seat);
  if (minister.value !== undefined || kind === undefined || !NO_MINISTERS.includes(kind)) return minister;
  return { value: false, at: `${seat.at}/organisation/kind`, need: '' };
}

/** Does a minister chair or co-chair the council on the day? */
export function ministerChairs(council: Council, day: Day): Claim {
  const readings = sittingOn(council, day).map(({ seat, sits }) =>
    readSeat(seat, [sits, chairsForGovernment(seat), isMinistersChair(seat)], undefined),
  );
  return atLeastOne(tally(readings, unlistedAmong(council, day)));
}
