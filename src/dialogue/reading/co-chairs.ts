import { type Answer, open } from '../../core/answer.js';
import { ask } from '../../core/ask.js';
import { child } from '../../core/pointer.js';
import { count, type Tally } from '../../core/tally.js';
import type { Day } from '../../core/when.js';
import { lookUp } from '../../core/words.js';
import {
  chairsFor,
  claimOn,
  countedSeat,
  IS_GOVERNMENT,
  isIndustry,
  kindOf,
  type ReadSeat,
  readSeat,
  type Seat,
  type Sitting,
  serves,
  sittingOn,
  unlistedAmong,
} from '../../council/reading/index.js';
import { all, allOf, type Claim, either, eitherOf, opposite, unsettled } from '../../rules/claim.js';
import type { Dialogue } from '../model.js';

/** A seat whose holder co-chairs for industry on the day, or may. */
export interface CoChair {
  /** The seat. */
  readonly seat: Seat;
  /** Does its holder? Never surely not: such seats are left out. */
  readonly holds: Claim;
  /** Is the holder still to be confirmed? */
  readonly awaited: boolean;
}

/** Who co-chairs for industry on a day, as far as the list of members tells. */
export interface CoChairs {
  /** Those who do, and those who may. */
  readonly seats: readonly CoChair[];
  /** The names of those who surely do. */
  readonly names: readonly string[];
  /** How many there are. */
  readonly count: Tally;
  /** Is it so of each of them? Where members are missing from the list, another may be among those. */
  readonly each: (ask: (coChair: CoChair) => Claim) => Claim;
  /** Is it so of at least one of them? */
  readonly any: (ask: (coChair: CoChair) => Claim) => Claim;
}

/** What rules on the industry co-chair say of a local board, and of a body that may be one. */
export const LOCAL_BOARD = 'A local board has no co-chairs for government and industry.';
export const MAYBE_LOCAL_BOARD =
  'The record does not say what kind of body this is. A local board needs no co-chair for industry.';

/** What they say where there is nobody to ask about. */
export const NO_CO_CHAIR = 'Nobody co-chairs for industry.';

/** Who co-chairs for industry on the day. */
export function coChairsOf(dialogue: Dialogue, day: Day): CoChairs {
  const sitting = sittingOn(dialogue, day);
  const unlisted = unlistedAmong(dialogue, day);
  const readings = sitting.map((record) => readChair(dialogue, record, day));
  const found = sitting.flatMap(({ seat }, i): readonly CoChair[] => {
    const reading = readings[i];
    if (reading === undefined || reading.among.value === false) return [];
    const holds = claimOn(seat, reading.among);
    return [{ seat, holds, awaited: seat.member.status === 'to-be-confirmed' }];
  });
  const missing = unlisted === undefined ? [] : [unsettled([{ at: unlisted.at, need: unlisted.need }])];
  return {
    seats: found,
    names: found.filter(({ holds }) => holds.holds === true).map(({ seat }) => seat.name),
    count: count(readings, unlisted),
    each: (ask) => allOf([...found.map((coChair) => either(opposite(coChair.holds), ask(coChair))), ...missing]),
    any: (ask) => eitherOf([...found.map((coChair) => all(coChair.holds, ask(coChair))), ...missing]),
  };
}

const AWAITED = /* @__PURE__ */ ask('co-chair/awaited', 'who is to co-chair for industry');
const SIDE = /* @__PURE__ */ ask('co-chair/side', 'for which side {of} co-chairs');

function readChair(dialogue: Dialogue, { seat, sits }: Sitting, day: Day): ReadSeat {
  const side = chairsForIndustry(seat);
  if (seat.member.status === 'to-be-confirmed' && side.value !== false) {
    const there = serves(dialogue, seat, day).value !== false;
    const facts = there ? [{ at: seat.at, need: AWAITED() }] : [];
    return countedSeat(
      seat,
      there ? undefined : false,
      true,
      facts,
      facts.map(({ at }) => at),
    );
  }
  // A role that turns out to be a chair's leaves what its holder is to be asked as well.
  const kind = isIndustry(seat);
  const roleOpen = side.open.some(({ at }) => at === child(seat.at, 'role')) && seat.member.role !== 'co-chair';
  return readSeat(seat, [sits, side, ...(roleOpen && kind.value === undefined ? [kind] : [])], undefined);
}

/**
 * Does whoever holds the seat chair for industry? A co-chair sits there for a side: one whose own side is not known, or
 * who is of neither, may do so for industry, and only the role can tell. A chair who is of neither chairs for neither.
 */
export function chairsForIndustry(seat: Seat): Answer {
  const answer = chairsFor(seat, true);
  if (seat.member.role !== 'co-chair' || answer.value === true || isOfGovernment(seat)) return answer;
  const at = child(seat.at, 'role');
  return open([{ at, need: SIDE({ of: seat.name }) }], [at]);
}

/** Is it a seat of government: a minister's, or that of a department or authority? */
export function isOfGovernment(seat: Seat): boolean {
  return seat.member.seniority === 'minister' || lookUp(kindOf(seat), IS_GOVERNMENT) === true;
}
