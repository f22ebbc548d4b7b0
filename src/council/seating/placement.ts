import { type Range, range, upper } from '../../core/known.js';
import { shareOf } from '../../core/tally.js';

/** How the seats of a list fall over the categories of a reference, as far as is known. Seats that are alike go together. */
export interface Placement {
  /** Seats that surely count, each of a known category, by category. */
  readonly sure: readonly number[];
  /** Seats of a known category that may not count at all, by category. */
  readonly maybe: readonly number[];
  /** Seats that may be of several categories. */
  readonly open: readonly OpenSeats[];
}

/** Seats of which the same is known. */
export interface OpenSeats {
  /** How many: infinite where the list has no known end. */
  readonly n: number;
  /** Do they surely count, only their category being unknown? */
  readonly counts: boolean;
  /** The categories, by index, that each may be of: two or more. */
  readonly among: readonly number[];
  /** They are those that a list lacks, all found out at once. */
  readonly ofList?: true;
}

/** The fewest and most seats that a category may have. */
export interface Window {
  /** The fewest. */
  readonly least: number;
  /** The most. */
  readonly most: number;
}

/** How many seats count. */
export function seatRange(placement: Placement): Range {
  const certain = certainIn(placement);
  return range(certain, certain + added(placement));
}

const MOST_OPEN = 500;

/** May so many more seats count that what they could come to is not worth trying? Then anything may come of it. */
export function isEndless(seats: Range): boolean {
  return upper(seats) - seats.min > MOST_OPEN;
}

/** Seats of one category, over every way the open ones can fall. */
export function heldRange({ sure, maybe, open }: Placement, k: number): Range {
  const own = sure[k] ?? 0;
  return range(own, own + (maybe[k] ?? 0) + total(open.filter(mayBe(k)).map(seats)));
}

/** The same as a share of all seats that count, over every way in which some do; null where surely none does. */
export function shareRange({ sure, maybe, open }: Placement, k: number): Range | null {
  const own = sure[k] ?? 0;
  const ownMaybe = maybe[k] ?? 0;
  const either = total(open.filter(mayBe(k)).map(seats));
  const out = open.filter(({ among }) => !among.includes(k));
  const no = total(sure) - own + total(out.filter(({ counts }) => counts).map(seats));
  const noOrOut = total(maybe) - ownMaybe + total(out.filter(({ counts }) => !counts).map(seats));
  return Number.isFinite(either)
    ? shareOf(own, no, either, ownMaybe, noOrOut, 0)
    : shareOf(own, no, 0, ownMaybe, noOrOut, either);
}

/** The fewest and most seats of a category when so many count. */
export function endsOf({ sure, maybe, open }: Placement, k: number, seatsInAll: number): Window {
  const certain = certainIn({ sure, maybe, open });
  const more = seatsInAll - certain;
  const own = sure[k] ?? 0;
  const ownMaybe = maybe[k] ?? 0;
  const mayNot = open.filter(({ counts }) => !counts);
  const free = total(open.filter(({ counts, among }) => counts && among.includes(k)).map(seats));
  const elsewhere = total(maybe) - ownMaybe + total(mayNot.map(seats));
  return {
    least: own + Math.max(0, more - elsewhere),
    most: own + free + Math.min(more, ownMaybe + total(mayNot.filter(mayBe(k)).map(seats))),
  };
}

/**
 * The fewest seats that would have to change hands, in the best of all ways so many seats can fall, to bring every
 * category into its window; 0 where some way keeps them all.
 *
 * What cannot be placed is settled by cuts: for any set of categories, seats that can be in no other have room in it, or
 * have not. The sets that matter are those that open seats may be among, together, so they are few.
 */
export function fewestMoves(placement: Placement, windows: readonly Window[], seatsInAll: number): number {
  const more = seatsInAll - certainIn(placement);
  const leasts = windows.map(({ least }) => least);
  const most = placed(
    placement,
    windows.map(({ most }) => most),
    more,
  );
  // Beyond what each category has to have, there is so much room in all.
  const beyond = seatsInAll - total(leasts);
  return seatsInAll - Math.min(most, placed(placement, leasts, more) + beyond);
}

/** The most seats that find a place when each category takes so many, and so many of those count that may not. */
function placed({ sure, maybe, open }: Placement, room: readonly number[], more: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (const set of setsOf(open, room.length)) {
    const beyond = open.filter(({ among }) => among.some((k) => set[k] !== true));
    let each = total(beyond.map(seats));
    let all = more + total(beyond.filter(({ counts }) => counts).map(seats));
    for (const [k, n] of room.entries()) {
      const own = sure[k] ?? 0;
      each += set[k] === true ? n : Math.min(n, own + (maybe[k] ?? 0));
      all += set[k] === true ? n : Math.min(n, own);
    }
    least = Math.min(least, each, all);
  }
  return least;
}

/** Every set of categories that some of the open seats may be among, together. */
function setsOf(open: readonly OpenSeats[], categories: number): readonly (readonly boolean[])[] {
  const sets = new Map([['', new Array<boolean>(categories).fill(false)]]);
  for (const { among } of open) {
    for (const set of [...sets.values()]) {
      const wider = set.map((is, k) => is || among.includes(k));
      sets.set(wider.map(Number).join(''), wider);
    }
  }
  return [...sets.values()];
}

/**
 * Two placements of the seats that surely count: as near to shares as any, and, of those in which what is alike stays
 * together, all that can be farthest. A distance that grows ever faster is greatest in one of these.
 */
export function extremes(placement: Placement, shares: readonly number[]) {
  const open = placement.open.filter(({ counts }) => counts);
  return { nearest: nearestTo(shares, placement.sure, open), farthest: together(placement.sure, open) };
}

/** Puts the open seats, one by one, where each is most wanting of those it can be in. */
function nearestTo(shares: readonly number[], sure: readonly number[], open: readonly OpenSeats[]): readonly number[] {
  const counts = [...sure];
  const left = total(open.map(seats));
  const whole = total(sure) + left;
  const put = sure.map(() => 0);
  for (let n = 1; n <= left; n += 1) {
    const wanting = shares.map((share, k) => ({ k, by: whole * share - (counts[k] ?? 0) })).sort((a, b) => b.by - a.by);
    const next = wanting.find(({ k }) => {
      const then = put.map((so, j) => (j === k ? so + 1 : so));
      return placed({ sure: put.map(() => 0), maybe: [], open }, then, 0) === n;
    });
    if (next === undefined) break;
    put[next.k] = (put[next.k] ?? 0) + 1;
    counts[next.k] = (counts[next.k] ?? 0) + 1;
  }
  return counts;
}

function together(counts: readonly number[], [first, ...rest]: readonly OpenSeats[]): readonly (readonly number[])[] {
  if (first === undefined) return [counts];
  return first.among.flatMap((k) =>
    together(
      counts.map((n, j) => (j === k ? n + first.n : n)),
      rest,
    ),
  );
}

function certainIn({ sure, open }: Placement): number {
  return total(sure) + total(open.filter(({ counts }) => counts).map(seats));
}

function added({ maybe, open }: Placement): number {
  return total(maybe) + total(open.filter(({ counts }) => !counts).map(seats));
}

function mayBe(k: number) {
  return ({ among }: OpenSeats): boolean => among.includes(k);
}

function seats({ n }: OpenSeats): number {
  return n;
}

function total(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}
