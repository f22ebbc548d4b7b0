import { type Answer, said } from '../../core/answer.js';
import { count } from '../../core/tally.js';
import type { Day } from '../../core/when.js';
import { lookUp } from '../../core/words.js';
import { atLeastOne } from '../../rules/at-least-one.js';
import type { Claim } from '../../rules/claim.js';
import type { Council, OrganisationKind, Role } from '../model.js';
import { IS_CHAIRING, roleAnswer } from './chairs.js';
import { isMinister, kindOf, readSeat, type Seat } from './seats.js';
import { sittingOn } from './seats-on.js';
import { unlistedAmong } from './unlisted.js';

/** May whoever has that role chair for government? */
export const FOR_GOVERNMENT = {
  ...IS_CHAIRING,
  'industry-co-chair': false,
} as const satisfies Record<Role, boolean>;

/** Is the seat of such an organisation none of a minister's, unless its record says so? */
const NO_MINISTERS = {
  business: true,
  'representative-body': true,
  'self-employed': true,
  department: false,
  'devolved-government': false,
  'local-authority': false,
  'public-body': false,
  'regional-body': false,
  union: true,
  university: true,
  'skills-body': true,
  charity: true,
  parliament: false,
  other: false,
  none: false,
} as const satisfies Record<OrganisationKind | 'none', boolean>;

/** Is it the seat of a chair or co-chair that a minister may hold for government? */
export function chairsForGovernment(seat: Seat): Answer {
  return roleAnswer(seat, FOR_GOVERNMENT);
}

/** Is it a minister's seat? That of a firm, a body or a university is none, unless its record says so. */
export function isMinistersChair(seat: Seat): Answer {
  const minister = isMinister(seat);
  if (minister.value !== undefined || lookUp(kindOf(seat), NO_MINISTERS) !== true) return minister;
  return said(false, [`${seat.at}/organisation/kind`]);
}

/** Does a minister chair or co-chair the council on the day? */
export function ministerChairs(council: Council, day: Day): Claim {
  const readings = sittingOn(council, day).map(({ seat, sits }) =>
    readSeat(seat, [sits, chairsForGovernment(seat), isMinistersChair(seat)], undefined),
  );
  return atLeastOne(count(readings, unlistedAmong(council, day)));
}
