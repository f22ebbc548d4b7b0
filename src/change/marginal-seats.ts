import { child, type Pointer } from '../core/pointer.js';
import { memberFields } from '../council/index.js';
import type { Council, Member } from '../council/model.js';
import { seatsIn } from '../council/reading/index.js';
import { withMember, withoutMember } from '../council/seating/index.js';
import { misfitsIn } from '../documents/misfits.js';
import type { Assessment } from '../rules/finding.js';
import { checkViewOptions, refuseOptionFaults } from '../rules/refuse-options.js';
import { changesBetween, type FindingChange, isTurned } from './finding-changes.js';

/** What one seat does to the verdicts. */
export interface SeatEffect {
  /** Where the member stands in the list, or would. */
  readonly at: Pointer;
  /** The mark of its record; null for none. */
  readonly id: string | null;
  /** What to call it: the organisation, the holder, or the place in the list. */
  readonly name: string;
  /** The findings that change when the seat is given up, or taken in: from with all members, to without or with this one. */
  readonly changes: readonly FindingChange[];
  /** Those of them whose verdict turns. */
  readonly turned: readonly string[];
}

/** The effect of each single seat. Plain JSON. */
export interface MarginalSeats {
  /** Version of this shape. */
  readonly format: 1;
  /** The council as it is, judged. */
  readonly assessment: Assessment;
  /** Giving up each member's seat, one at a time, in the order of the list. */
  readonly removed: readonly SeatEffect[];
  /** Taking in each candidate, one at a time, in the order given. */
  readonly added: readonly SeatEffect[];
}

/** Whom to try besides. */
export interface MarginalSeatsOptions {
  /** Members to take in, one at a time; none by default. */
  readonly candidates?: readonly Member[] | undefined;
}

/**
 * What each single seat does: judges the council without each member in turn, and with each candidate.
 *
 * A seat is given up as {@link withoutMember} has it, and taken in as {@link withMember} has it. Each costs one
 * assessment.
 *
 * ```ts
 * import { assessRepresentation, marginalSeats } from 'industrial-strategy';
 *
 * const firm = { organisation: { name: 'Acme', kind: 'business' } } as const;
 * const body = { organisation: { name: 'Widget Federation', kind: 'representative-body' } } as const;
 * const seats = marginalSeats({ members: [firm, body] }, (council) => assessRepresentation(council, { asOf: '2016-03-01' }));
 * seats.removed[1]?.turned; // => ['representation/trade-bodies-minority', 'representation/trade-body-reach']
 * ```
 *
 * @throws {@link InvalidOptionsError} when the options cannot be used, or a candidate is no member.
 */
export function marginalSeats<C extends Council>(
  council: C,
  assessFn: (council: C) => Assessment,
  options: MarginalSeatsOptions = {},
): MarginalSeats {
  checkViewOptions('marginalSeats', options, {}, '{ candidates: [member] }', ['candidates']);
  const { candidates = [] } = options;
  // Held to what a member is in a council: fields that no member has stay unread.
  refuseOptionFaults('marginalSeats: ', misfitsIn({ candidates }, { candidates: [memberFields] }));
  const assessment = assessFn(council);
  const effect = (seat: { readonly member: Member; readonly at: Pointer; readonly name: string }, other: C) => {
    const { changes } = changesBetween(assessment, assessFn(other));
    const turned = changes.filter(isTurned).map(({ fingerprint }) => fingerprint);
    return { at: seat.at, id: seat.member.id ?? null, name: seat.name, changes, turned };
  };
  const place = child('/members', council.members?.length ?? 0);
  return {
    format: 1,
    assessment,
    removed: seatsIn(council.members).map((seat, i) => effect(seat, withoutMember(council, i))),
    added: seatsIn(candidates).map((seat) => effect({ ...seat, at: place }, withMember(council, seat.member))),
  };
}
