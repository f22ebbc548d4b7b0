import type { Seat } from './seats.js';

/** A record of a list that was, or may have been, expected at one meeting. */
export interface AtMeeting {
  /** Its place in the list. */
  readonly place: number;
  /** The record. */
  readonly seat: Seat;
}

/** The records behind one attendance that was expected. */
export interface ExpectedOnce<R extends AtMeeting> {
  /** The records: of one person, or of one seat. */
  readonly records: readonly [R, ...R[]];
  /** Are they all of one person? Else they are successive holders of one seat. */
  readonly onePerson: boolean;
  /** May it be someone who is expected for another seat already? */
  readonly elsewhere: boolean;
}

/**
 * Who is expected at a meeting, each once: a seat has one holder on the day it passes on, and a person comes once,
 * however many seats he or she has. Records without a mark of the seat or the person are each by themselves.
 */
export function expectedOnce<R extends AtMeeting>(records: readonly R[]): readonly ExpectedOnce<R>[] {
  const bySeat = grouped(records, ({ seat, place }) => seat.member.seat ?? place);
  const slots = bySeat.map((own) => ({ own, person: onePersonOf(own) }));
  const byPerson = grouped(slots, ({ person }, i) => person ?? i);
  const holders = new Map<string, number>();
  for (const [slot] of byPerson) {
    for (const mark of new Set(slot.own.map(personOf))) {
      if (mark !== undefined) holders.set(mark, (holders.get(mark) ?? 0) + 1);
    }
  }
  return byPerson.map(([first, ...others]) => ({
    records: [first.own[0], ...first.own.slice(1), ...others.flatMap(({ own }) => own)],
    onePerson: first.person !== undefined,
    elsewhere: first.own.length > 1 && first.own.some((record) => (holders.get(personOf(record) ?? '') ?? 0) > 1),
  }));
}

/** The one person of a record; undefined where that is not known, or two share the seat. */
export function personOf({ seat: { member } }: AtMeeting): string | undefined {
  return member.sharedWith === undefined ? member.holder?.id : undefined;
}

/** The one person of all of them; undefined where they are several, or it is not known. */
export function onePersonOf([first, ...others]: readonly AtMeeting[]): string | undefined {
  const person = first === undefined ? undefined : personOf(first);
  return others.every((other) => personOf(other) === person) ? person : undefined;
}

function grouped<T>(entries: readonly T[], keyOf: (entry: T, i: number) => string | number): readonly [T, ...T[]][] {
  const groups = new Map<string | number, [T, ...T[]]>();
  for (const [i, entry] of entries.entries()) {
    const key = keyOf(entry, i);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups.values()];
}
