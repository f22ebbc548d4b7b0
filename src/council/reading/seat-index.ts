import { nameKey, nameKeysOf } from '../../core/names.js';
import type { Seat } from './seats.js';

/** What a line may call a seat by. */
type Called = { readonly [K in 'holder' | 'organisation' | 'seat']?: string | undefined };

/** Finds the seats of a list by what minutes call them, each by its place in the list. */
export interface SeatIndex {
  /** Those with a mark, of the record or of the seat. */
  readonly marked: (mark: string) => readonly number[];
  /** Those held by a person, alone or with another. */
  readonly heldBy: (holder: string) => readonly number[];
  /** Those of an organisation that goes or went by a name. */
  readonly named: (name: string) => readonly number[];
  /** Those a line is about: by the seat's mark, else the holder's, else the organisation's name. */
  readonly of: (line: Called) => readonly number[];
}

/** Reads the marks and names of a list once, so that no line is held against every seat. */
export function seatIndex(seats: readonly Seat[]): SeatIndex {
  const marks = new Map<string, number[]>();
  const holders = new Map<string, number[]>();
  const names = new Map<string, number[]>();
  for (const [i, { member }] of seats.entries()) {
    for (const mark of new Set([member.id, member.seat])) add(marks, mark, i);
    for (const mark of new Set([member.holder?.id, member.sharedWith?.id])) add(holders, mark, i);
    for (const key of nameKeysOf(member.organisation ?? {})) add(names, key, i);
  }
  const marked = (mark: string): readonly number[] => marks.get(mark) ?? NONE;
  const heldBy = (holder: string): readonly number[] => holders.get(holder) ?? NONE;
  const named = (name: string): readonly number[] => names.get(nameKey(name) ?? '') ?? NONE;
  return {
    marked,
    heldBy,
    named,
    of: ({ seat, holder, organisation }) => {
      if (seat !== undefined) return marked(seat);
      if (holder !== undefined) return heldBy(holder);
      return organisation === undefined ? NONE : named(organisation);
    },
  };
}

const NONE: readonly number[] = [];

function add(places: Map<string, number[]>, key: string | undefined, place: number): void {
  if (key === undefined) return;
  const known = places.get(key);
  if (known === undefined) places.set(key, [place]);
  else known.push(place);
}
