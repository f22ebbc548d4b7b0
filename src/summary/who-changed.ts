import { isMarked } from '../core/incomplete.js';
import { sameName } from '../core/names.js';
import type { Council, Member } from '../council/model.js';
import { seatsIn, sits } from '../council/reading/index.js';

/** Who is on one list and not on the other. */
export interface WhoChanged {
  /** Both lists are whole: who is missing has left, and who is new has come. */
  readonly bothWhole: boolean;
  /** On the first list alone. */
  readonly gone: readonly string[];
  /** On the second list alone. */
  readonly come: readonly string[];
  /** On both. */
  readonly stayed: number;
}

/** A list of members and the day it is read on. */
export interface ListOfDay {
  readonly council: Council;
  readonly asOf: string;
}

/**
 * Who left and who came between two lists of one council: a member is the same by the mark of its holder, else by its
 * organisation and role. While either list is not known to be whole, nobody is said to have left.
 */
export function whoChanged(before: ListOfDay, after: ListOfDay): WhoChanged {
  const left = sitting(before);
  const gone: Member[] = [];
  const rest = [...sitting(after)];
  let stayed = 0;
  for (const member of left) {
    const i = rest.findIndex((other) => isSame(member, other));
    if (i === -1) gone.push(member);
    else {
      stayed += 1;
      rest.splice(i, 1);
    }
  }
  return {
    bothWhole: [before, after].every(({ council }) => council.members !== undefined && !isMarked(council, 'members')),
    gone: gone.map(nameOf),
    come: rest.map(nameOf),
    stayed,
  };
}

function sitting({ council, asOf }: ListOfDay): readonly Member[] {
  return seatsIn(council.members)
    .filter((seat) => sits(council, seat, asOf).value !== false)
    .map(({ member }) => member);
}

function isSame(a: Member, b: Member): boolean {
  const [one, other] = [a.holder?.id, b.holder?.id];
  if (one !== undefined && other !== undefined) return one === other;
  const names = [a.organisation, b.organisation];
  if (names[0]?.id !== undefined && names[0].id === names[1]?.id) return a.role === b.role;
  const [first, second] = [names[0]?.name, names[1]?.name];
  return first !== undefined && second !== undefined && sameName(first, second) && a.role === b.role;
}

function nameOf({ organisation, holder, id }: Member): string {
  return organisation?.name ?? holder?.name ?? holder?.title ?? (id === undefined ? 'someone not named' : `seat ${id}`);
}
