import {
  allTrue,
  anyTrue,
  not,
  type Quantity,
  type Range,
  range,
  rangeOf,
  simplest,
  type Tri,
  upper,
} from '../../core/known.js';
import { pointersWithout } from '../../core/list-pointers.js';
import { hasWord } from '../../core/names.js';
import { child, type Pointer } from '../../core/pointer.js';
import { daysOf } from '../../core/when.js';
import { admit } from '../../documents/admit.js';
import { councilFields, memberFields } from '../fields.js';
import type { CategoryCount, Council, Member } from '../model.js';
import { type Seat, seatsIn, sits } from '../reading/seats.js';
import { repeated } from '../reading/seats-on.js';
import { readAttribute } from './categories.js';

/**
 * A council without one of its members, the seat given up: what is stated of its size and of members by category goes
 * down with it, unless the holder has another seat. What its records say of the past, such as who came to meetings, stays as it is.
 *
 * ```ts
 * import { withoutMember } from 'industrial-strategy';
 *
 * withoutMember({ size: 2, members: [{ id: 'a' }, { id: 'b' }] }, 0); // => { size: 1, members: [{ id: 'b' }] }
 * ```
 *
 * @throws {@link RangeError} where there is no member at that place of the list.
 */
export function withoutMember<C extends Council>(council: C, index: number): C {
  admit('withoutMember', 'council', council, councilFields);
  const seat = seatsIn(council.members)[index];
  if (seat === undefined) throw new RangeError(`withoutMember: there is no member ${index} in the list.`);
  const { incomplete, members = [] } = council;
  // A record that stands in the list twice is one record, and goes as one.
  const again = repeated(seatsIn(members)).filter(({ seat: { at }, of }) => of.at === seat.at || at === seat.at);
  const gone = new Set([seat.at, ...again.flatMap((pair) => [pair.seat.at, pair.of.at])]);
  const places = [...members.keys()].filter((i) => gone.has(child('/members', i))).reverse();
  const rest = members.filter((_, i) => !places.includes(i));
  return {
    ...council,
    ...restated(council, seat, -1, rest),
    members: rest,
    ...(incomplete === undefined
      ? undefined
      : { incomplete: places.reduce((marks, i) => pointersWithout(marks, '/members', i), incomplete) }),
  };
}

/**
 * A council with one more member, in a seat of its own: what is stated of its size and of members by category goes up
 * with it. Where the list of members was not known, it is now known in part.
 *
 * ```ts
 * import { withMember } from 'industrial-strategy';
 *
 * withMember({ size: 1, members: [{ id: 'a' }] }, { id: 'b' }); // => { size: 2, members: [{ id: 'a' }, { id: 'b' }] }
 * ```
 */
export function withMember<C extends Council>(council: C, member: Member): C {
  admit('withMember', 'council', council, councilFields);
  admit('withMember', 'member', member, memberFields);
  const members = [...(council.members ?? []), member];
  const seat = seatsIn(members)[members.length - 1] as Seat;
  const partial: readonly Pointer[] = council.members === undefined ? ['/members'] : [];
  const incomplete = [...new Set([...(council.incomplete ?? []), ...partial])];
  return {
    ...council,
    ...restated(council, seat, 1, council.members ?? []),
    members,
    ...(partial.length === 0 ? undefined : { incomplete }),
  };
}

/** Of a list without a day: who has no leaving date still serves. */
const SOME_DAY = '9999-12-31';

/** What is stated in numbers, once the seat has gone or come. */
function restated(council: Council, seat: Seat, by: 1 | -1, rest: readonly Member[]): Partial<Council> {
  const day = daysOf(council.asAt).last ?? SOME_DAY;
  const { holder, seat: mark } = seat.member;
  // Who holds another seat is a member with or without this one, and a seat goes with the last record of it.
  const elsewhere = seatsIn(rest).filter(({ member }) => holder?.id !== undefined && member.holder?.id === holder.id);
  const stays = anyTrue(elsewhere.map((other) => sits(council, other, day).value));
  const same = seatsIn(rest).some(({ member }) => mark !== undefined && member.seat === mark);
  const filled = allTrue([sits(council, seat, day).value, not(stays)]);
  const seated = same ? false : sits(council, { ...seat, member: { ...seat.member, status: 'filled' } }, day).value;
  const { size, establishment, counts, bodies } = council;
  return {
    ...(size === undefined ? undefined : { size: moved(size, by, filled) }),
    ...(establishment === undefined ? undefined : { establishment: moved(establishment, by, seated) }),
    ...(counts === undefined
      ? undefined
      : { counts: counts.map((count) => ({ ...count, n: moved(count.n, by, isCounted(seat, count, filled)) })) }),
    ...(bodies === undefined
      ? undefined
      : {
          bodies: bodies.map((body) =>
            body.size === undefined || body.id !== seat.member.body
              ? body
              : { ...body, size: moved(body.size, by, filled) },
          ),
        }),
  };
}

/** A stated number with one more or less in it; one that may or may not have been in it leaves both open. */
function moved(stated: Quantity, by: 1 | -1, counts: Tri): Quantity {
  if (counts === false) return stated;
  const { min } = rangeOf(stated);
  const max = upper(rangeOf(stated));
  const surely = counts === true ? by : 0;
  const moves: Range = by > 0 ? range(min + surely, max + by) : range(min + by, max + surely);
  return simplest(range(Math.max(0, moves.min), Math.max(0, upper(moves))));
}

/** Is the seat among those counted under a category? */
function isCounted(seat: Seat, { attribute, category }: CategoryCount, filled: Tri): Tri {
  if (filled === false) return false;
  const { words, whole } = readAttribute(seat, attribute);
  if (words === undefined) return undefined;
  const isIn = hasWord(words, category, !whole);
  if (isIn === true) return filled;
  // A word for a size may take in another ("sme").
  return attribute === 'sizeBand' ? undefined : isIn;
}
