import { leastOf, mostOf } from '../../core/extremes.js';
import { meets, type Range, range, upper } from '../../core/known.js';
import { type Fact, mergeFacts } from '../../core/settled-by.js';
import type { Tally } from '../../core/tally.js';

/** The items that a part of an industry raised, beside the seats that it holds. */
export interface Voiced {
  /** What to call it. */
  readonly name: string;
  /** Its items, among those that industry raised. */
  readonly items: Tally;
  /** Its seats, among those of industry. */
  readonly seats: Tally;
}

type Fraction = readonly [part: number, whole: number];

/** The least and the most that a share can be, each as whole numbers; null where there surely is nothing to share. */
function endsOf({ share, sorts, part }: Tally): { readonly least: Fraction; readonly most: Fraction } | null {
  if (share === null) return null;
  const { yes, no, yesOrNo, yesOrOut, noOrOut } = sorts;
  const known = yes + yesOrNo + yesOrOut;
  const most = upper(part);
  if (most === Number.POSITIVE_INFINITY) return { least: [0, 1], most: [1, 1] };
  const leastOf = yes + no + yesOrNo + noOrOut + (most - known);
  return {
    least: leastOf === 0 ? [1, 1] : [yes, leastOf],
    most: most + no === 0 ? [0, 1] : [most, most + no],
  };
}

/** Divides one share by another in a single step, so that a ratio such as 3/2 comes out exact. */
function over([part, whole]: Fraction, [held, seats]: Fraction): number {
  if (part === 0) return 0;
  return held === 0 ? Number.POSITIVE_INFINITY : (part * seats) / (whole * held);
}

interface Ratio {
  readonly min: number;
  readonly max: number;
}

/** Share of items over share of seats; null where there surely are no seats. Items without any seat are infinitely over. */
function ratioOf({ items, seats }: Voiced): Ratio | null {
  const raised = endsOf(items);
  const held = endsOf(seats);
  if (raised === null || held === null) return null;
  // Where there may be no seats at all, there may be nothing to be held against.
  const min = seats.whole.min === 0 ? 0 : over(raised.least, held.most);
  return { min, max: over(raised.most, held.least) };
}

/** What holds, of several parts of an industry, for the one that raised most; where several did, for each of them. */
export interface Leading {
  /** Share of items over share of seats, the highest of those that raised most; null where there is nothing to compare. */
  readonly ratio: Range | null;
  /** Why it is null. */
  readonly because: string | undefined;
  /** It surely raised most, and surely holds no seat: any ratio is exceeded. */
  readonly seatless: Voiced | null;
  /** The one to speak of: surely among those that raised most, and the furthest over its share of seats. */
  readonly telling: Voiced | null;
  /** All that may have raised most. */
  readonly possible: readonly Voiced[];
  /** What would settle it. */
  readonly open: readonly Fact[];
}

/** Reads which raised most; `others` counts the items that may belong to parts that are not named. */
export function leadingOf(parts: readonly Voiced[], others: Tally | null): Leading {
  const best = mostOf([0, ...parts.map(({ items }) => items.part.min)]);
  const possible = parts.filter(({ items }) => upper(items.part) >= Math.max(1, best));
  const unnamed = others === null ? 0 : upper(others.part);
  const mayBeUnnamed = unnamed >= Math.max(1, best);
  const open = mergeFacts([
    ...possible.flatMap(({ items, seats }) => [items.open, seats.open]),
    ...(mayBeUnnamed && others !== null ? [others.open] : []),
  ]);
  const ratios = possible.map((part) => ({ part, ratio: ratioOf(part) }));
  const nothing = { seatless: null, telling: null, possible, open };
  if (possible.length === 0 && !mayBeUnnamed)
    return { ...nothing, ratio: null, because: 'no item of theirs is on record' };
  if (possible.length > 0 && ratios.every(({ ratio }) => ratio === null)) {
    return { ...nothing, ratio: null, because: 'industry holds no seat' };
  }
  const sure = ratios
    .filter(({ part }) => isSurelyFirst(part, parts, unnamed))
    .sort((a, b) => (b.ratio?.min ?? 0) - (a.ratio?.min ?? 0));
  const first = sure[0] ?? null;
  const lowest = mayBeUnnamed ? 0 : leastOf(ratios.map(({ ratio }) => ratio?.min ?? 0));
  const least = Math.max(first?.ratio?.min ?? 0, Number.isFinite(lowest) ? lowest : 0);
  const most = mayBeUnnamed ? Number.POSITIVE_INFINITY : mostOf(ratios.map(({ ratio }) => ratio?.max ?? 0));
  const seatless = least === Number.POSITIVE_INFINITY ? (first?.part ?? null) : null;
  return {
    ratio: seatless === null ? range(least, most) : null,
    because: undefined,
    seatless,
    telling: first?.part ?? null,
    possible,
    open,
  };
}

function isSurelyFirst(part: Voiced, parts: readonly Voiced[], unnamed: number): boolean {
  const { min } = part.items.part;
  return min > 0 && unnamed <= min && parts.every((other) => other === part || upper(other.items.part) <= min);
}

/** How many items fewer of one's own bring a share that surely exceeds a limit down to it. */
export function fewerForShare(own: Tally, limit: number): Range {
  const ends = endsOf(own);
  if (ends === null) return { min: 0, max: 0 };
  const enough = ([part, whole]: Fraction): boolean => meets(part / whole, '<=', limit);
  return { min: fewer(ends.least, enough), max: fewer(ends.most, enough) };
}

/** The same, to bring items down to so many times the share of seats. */
export function fewerForSeats({ items, seats }: Voiced, ratio: number): Range {
  const raised = endsOf(items);
  const held = endsOf(seats);
  if (raised === null || held === null) return { min: 0, max: 0 };
  return {
    min: fewer(raised.least, (share) => meets(over(share, held.most), '<=', ratio)),
    max: fewer(raised.most, (share) => meets(over(share, held.least), '<=', ratio)),
  };
}

function fewer([part, whole]: Fraction, enough: (share: Fraction) => boolean): number {
  let n = 0;
  while (n < part && !enough([part - n, whole])) n += 1;
  return n;
}
