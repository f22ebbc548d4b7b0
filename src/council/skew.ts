import type { Tri } from '../core/known.js';

/** How the seats of a list fall over the categories of a reference, as far as is known. */
export interface Placement {
  /** Seats that surely count, by category. */
  readonly sure: readonly number[];
  /** Seats of a known category that may not count at all, by category. */
  readonly maybe: readonly number[];
  /** Seats that surely count, of unknown category. */
  readonly free: number;
  /** Seats of unknown category that may not count at all; infinite where the list has no known end. */
  readonly maybeFree: number;
}

/** The fewest and most seats of a category that are neither over nor under, at a given number of seats. */
export type Windows = (seats: number) => readonly { readonly least: number; readonly most: number }[];

/** What is known of one category over every way the open seats could fall. */
export interface CategoryVerdict {
  /** Too many seats: true when in every way, undefined when in some. */
  readonly over: Tri;
  /** Too few seats: true when in every way, undefined when in some. */
  readonly under: Tri;
}

/** What is known of the whole. */
export interface SkewVerdict {
  /** Is every category within its window? True or false only when every way the open seats could fall agrees. */
  readonly holds: Tri;
  /** Category by category. */
  readonly categories: readonly CategoryVerdict[];
  /** The fewest open seats that, falling badly, surely break a window; null where the number of seats is open too. */
  readonly toFail: number | null;
  /** The fewest that, falling well, surely keep it; known only where one category decides. */
  readonly toPass: number | null;
}

/**
 * Is there a category with too many or too few seats, whatever the open seats turn out to be?
 *
 * Fair seats depend only on how many seats there are, so for each possible number the question is whether the open
 * seats can be placed with every category inside its window, and whether they can be placed with one outside. Both
 * are settled exactly by sums; no placement is enumerated.
 */
export function judgeSkew(placement: Placement, windows: Windows): SkewVerdict {
  const { sure, maybe, free, maybeFree } = placement;
  const certain = sum(sure) + free;
  const most = certain + sum(maybe) + maybeFree;
  const verdicts = sure.map(() => ({ over: new Tally3(), under: new Tally3() }));
  let someFine = false;
  let someBad = false;
  if (most === Number.POSITIVE_INFINITY) {
    // A list without a known end can come out any way.
    const open = sure.map(() => ({ over: undefined, under: undefined }));
    return { holds: undefined, categories: open, toFail: null, toPass: null };
  }
  for (let seats = Math.max(1, certain); seats <= most; seats += 1) {
    const window = windows(seats);
    const added = seats - certain;
    const ends = sure.map((count, k) => endsOf(placement, k, count, added));
    for (const [k, { least, most: top }] of ends.entries()) {
      const { least: low, most: high } = window[k] ?? { least: 0, most: seats };
      verdicts[k]?.over.add(least > high, top > high);
      verdicts[k]?.under.add(top < low, least < low);
      if (top > high || least < low) someBad = true;
    }
    if (fits(placement, window, seats, added)) someFine = true;
  }
  const holds = someFine ? (someBad ? undefined : true) : someBad ? false : undefined;
  const categories = verdicts.map(({ over, under }) => ({ over: over.value, under: under.value }));
  if (holds !== undefined || most !== certain) return { holds, categories, toFail: null, toPass: null };
  return { holds, categories, ...fewest(sure, free, windows(certain)) };
}

/** Collects one yes-or-no over several numbers of seats. */
class Tally3 {
  private always = true;
  private ever = false;

  add(surely: boolean, possibly: boolean): void {
    if (!surely) this.always = false;
    if (possibly) this.ever = true;
  }

  get value(): Tri {
    return this.ever ? (this.always ? true : undefined) : false;
  }
}

/** The fewest and most seats a category can have when `added` of the seats that may not count do count. */
function endsOf({ maybe, free, maybeFree }: Placement, k: number, count: number, added: number) {
  const own = maybe[k] ?? 0;
  const others = sum(maybe) - own;
  const most = count + free + Math.min(added, own + maybeFree);
  const elsewhere = maybe.length > 1 ? count + Math.max(0, added - others - maybeFree) : most;
  return { least: elsewhere, most };
}

/** Can the open seats be placed with every category inside its window? */
function fits(
  { sure, maybe, free, maybeFree }: Placement,
  window: readonly { readonly least: number; readonly most: number }[],
  seats: number,
  added: number,
): boolean {
  let left = seats;
  let fromMaybe = 0;
  let roomMaybe = 0;
  let room = 0;
  for (const [k, count] of sure.entries()) {
    const own = maybe[k] ?? 0;
    const least = Math.max(window[k]?.least ?? 0, count);
    const most = Math.min(window[k]?.most ?? seats, count + own + free + maybeFree);
    if (most < least) return false;
    left -= least;
    fromMaybe += Math.min(own, least - count);
    const known = Math.max(0, Math.min(most, count + own) - least);
    roomMaybe += known;
    room += most - least;
  }
  if (left < 0 || left > room) return false;
  // Seats of known category have to take up what the free ones among the uncertain cannot.
  return fromMaybe + Math.min(left, roomMaybe) >= added - maybeFree;
}

function fewest(
  sure: readonly number[],
  free: number,
  window: readonly { readonly least: number; readonly most: number }[],
): { readonly toFail: number | null; readonly toPass: number | null } {
  let toFail = Number.POSITIVE_INFINITY;
  const keep: number[] = [];
  for (const [k, count] of sure.entries()) {
    const { least, most } = window[k] ?? { least: 0, most: Number.POSITIVE_INFINITY };
    if (count + free > most) {
      toFail = Math.min(toFail, most + 1 - count);
      keep.push(count + free - most);
    }
    if (count < least) {
      toFail = Math.min(toFail, count + free - least + 1);
      keep.push(least - count);
    }
  }
  const [only] = keep;
  return {
    toFail: toFail <= free ? Math.max(0, toFail) : null,
    toPass: keep.length === 1 && only !== undefined && only <= free ? only : null,
  };
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
