import { add, exact, order, quotient } from '../../core/exact.js';
import { type Quantity, range, rangeOf, simplest, upper } from '../../core/known.js';
import type { Pointer } from '../../core/pointer.js';
import { quantityInWords } from '../../core/quantity-in-words.js';
import { type Fact, mergeFacts } from '../../core/settled-by.js';
import type { Day } from '../../core/when.js';
import type { Claim } from '../../rules/claim.js';
import type { BreakdownRow, Measurement } from '../../rules/finding.js';
import { measured, type Observed } from '../../rules/observed.js';
import type { Reference } from '../../rules/reference.js';
import type { Council } from '../model.js';
import { seatRange } from './placement.js';
import { weightsOf, wholeSeats } from './reference-weights.js';
import {
  type CountedSeats,
  countSeats,
  type SeatBase,
  type SeatTable,
  type SeatTableRow,
  tableOf,
} from './seat-table.js';
import { type Bounds, judgeSkew, type SkewVerdict, type Windows } from './skew.js';

/** When a category is over- or under-seated: both limits have to be crossed. */
export interface SkewLimits {
  /** More than so many seats from the fair number. */
  readonly seatTolerance: number;
  /** And a share more than so many times the reference share, or less than one part in so many. */
  readonly overRatio: number;
}

/** A council's seats held against one reference. */
export interface Weighed {
  /** Is no category over- or under-seated? With its measurements and what would settle it. */
  readonly balanced: Claim;
  /** How many seats count. */
  readonly seats: Observed;
  /** Categories that surely hold too many or too few seats, each in a phrase: "London (12 seats, fair 5, 2.4 times its share)". */
  readonly skewed: readonly string[];
  /** Categories that certainly hold too many, by name; empty where none is sure to. */
  readonly over: readonly string[];
  /** The same, for those that may. */
  readonly possible: readonly string[];
  /** Every category in such a phrase. */
  readonly phrases: ReadonlyMap<string, string>;
  /** Categories that surely have no seat, though they are due at least one. */
  readonly unseated: readonly string[];
  /** Too few seats count for any make-up to be out of bounds: nothing can be judged. */
  readonly tooFew: boolean;
  /** The fewest seats that would have to change hands to bring every category within its limits; at least so many while seats are open. */
  readonly toMove: Quantity;
  /** The figures by category. */
  readonly breakdown: readonly BreakdownRow[];
  /** The whole table. */
  readonly table: SeatTable;
}

/** Holds something against a limit of the rule; the rule's own context. */
export type Hold = (
  name: string,
  observed: Quantity,
  operator: '<=' | '>=',
  limit: 'seatTolerance' | 'overRatio',
  more: { readonly reference: string; readonly unit: string },
) => Claim;

/** Which categories decide, and in which direction; all in both by default. */
export interface Deciding {
  /** The category that decides. */
  readonly category: string;
  /** Only too many seats count. */
  readonly overOnly: true;
}

/** Weighs the seats of a base against a reference. */
export function weighSeats(
  council: Council,
  reference: Reference,
  of: SeatBase,
  day: Day,
  limits: SkewLimits,
  hold: Hold,
  deciding?: Deciding,
): Weighed {
  const counted = countSeats(council, reference, of, day);
  const table = tableOf(counted, reference, of);
  const k = reference.categories.findIndex((category) => category.id === deciding?.category);
  const verdict = judgeSkew(
    counted.placement,
    deciding === undefined ? windowsOf(reference, limits) : onlyOver(windowsOf(reference, limits), k),
  );
  const facts = counted.open
    .filter((seat) => deciding === undefined || !seat.counts || seat.among.includes(k))
    .map((seat) => seat.fact);
  const rows = table.rows.map((row, j) => ({ row, ...(verdict.categories[j] ?? NEITHER) }));
  const sure = rows.filter(({ over, under }) => over === true || under === true);
  const open = rows.filter(({ over, under }) => over === undefined || under === undefined);
  const telling =
    sure.length > 0 ? sure : open.length > 0 ? open : rows.filter(({ row }) => row === widest(table.rows));
  return {
    balanced: claimOf(
      verdict,
      counted,
      facts,
      reference,
      table,
      telling.map(({ row }) => row),
      hold,
    ),
    seats: seatsObserved(counted),
    tooFew: verdict.tooFew,
    skewed:
      sure.length > 0
        ? sure.map(({ row }) => phrase(row, limits.overRatio))
        : [`at least one of ${open.map(({ row }) => row.category).join(', ')}`],
    over: sure.filter(({ over }) => over === true).map(({ row }) => row.category),
    possible: open.map(({ row }) => row.category),
    phrases: new Map(table.rows.map((row) => [row.category, phrase(row, limits.overRatio)])),
    unseated: table.rows.filter(hasNone).map((row) => row.category),
    toMove: simplest(verdict.moves),
    breakdown: table.rows.map(breakdownRow),
    table,
  };
}

/** How many seats count, with what would settle it. */
function seatsObserved(counted: CountedSeats): Observed {
  const unsure = counted.open.filter((seat) => !seat.counts).map((seat) => seat.fact);
  return measured(seatRange(counted.placement), { evidence: counted.evidence, open: mergeFacts([unsure]) });
}

const NEITHER = { over: false, under: false } as const;

/**
 * The fewest and most seats of each category that are neither over nor under, at each number of seats: over only against
 * the upper end of what is fair, under only against the lower.
 */
function windowsOf(reference: Reference, { seatTolerance, overRatio }: SkewLimits): Windows {
  const { fair, exactShares } = weightsOf(reference);
  const ratio = exact(overRatio);
  const inverse = ratio.over > 0n ? quotient(exact(1), ratio) : null;
  const kept = new Map<number, readonly Bounds[]>();
  return (seats) => {
    let window = kept.get(seats);
    if (window === undefined) {
      const due = fair(seats);
      window = exactShares.map((share, k) => {
        const own = due[k] ?? { min: 0, max: 0 };
        const mostFor = (fairly: number): number =>
          Math.max(Math.floor(add(fairly, seatTolerance)), wholeSeats(ratio, share, seats).most);
        const leastFor = (fairly: number): number => {
          const low = Math.ceil(add(fairly, -seatTolerance));
          return inverse === null ? low : Math.min(low, wholeSeats(inverse, share, seats).least);
        };
        return {
          least: Math.max(0, leastFor(own.min)),
          most: Math.min(seats, mostFor(upper(own))),
          tight: { least: Math.max(0, leastFor(upper(own))), most: Math.min(seats, mostFor(own.min)) },
        };
      });
      kept.set(seats, window);
    }
    return window;
  };
}

/** For a rule that too many seats of one category decide: the others may hold any number. */
function onlyOver(windows: Windows, k: number): Windows {
  return (seats) =>
    windows(seats).map(({ most, tight }, j) => {
      const free = { least: 0, most: seats };
      return j === k ? { least: 0, most, tight: { least: 0, most: tight.most } } : { ...free, tight: free };
    });
}

function claimOf(
  verdict: SkewVerdict,
  counted: CountedSeats,
  facts: readonly Fact[],
  reference: Reference,
  table: SeatTable,
  telling: readonly SeatTableRow[],
  hold: Hold,
): Claim {
  const more = { reference: reference.id };
  const measurements = telling.flatMap((row) => {
    if (row.difference === null) return [];
    const over = typeof row.difference === 'number' ? row.difference >= 0 : upper(row.difference) > 0;
    const difference = over ? row.difference : negated(row.difference);
    const side = over ? 'above' : 'below';
    const held = hold(`seats of ${row.category} ${side} the fair number`, difference, '<=', 'seatTolerance', {
      ...more,
      unit: 'seats',
    });
    if (row.ratio === null) return held.measurements;
    // Under-seated is held as the reference share over the seat share, so that one limit serves both sides.
    const times = over ? row.ratio : row.ratio === 0 ? null : 1 / row.ratio;
    if (times === null) return held.measurements;
    const name = over
      ? `share of seats over reference share, ${row.category}`
      : `reference share over share of seats, ${row.category}`;
    return [...held.measurements, ...hold(name, times, '<=', 'overRatio', { ...more, unit: 'ratio' }).measurements];
  });
  // Too many of a category rests on those in it; too few, or neither, on those that are known to be elsewhere.
  const isFull = verdict.holds === false && telling.every(({ difference }) => upper(rangeOf(difference ?? 0)) > 0);
  const related: readonly Pointer[] =
    verdict.holds === undefined || isFull
      ? telling.flatMap(
          (row) => counted.at[reference.categories.findIndex((category) => category.id === row.category)] ?? [],
        )
      : counted.at.flat();
  return {
    holds: verdict.holds,
    measurements: [...measurements, ...indexMeasurements(table, reference)],
    related,
    evidence: counted.evidence,
    settledBy:
      verdict.holds === undefined && !verdict.tooFew && facts.length > 0
        ? { facts: mergeFacts([facts]), toPass: verdict.toPass, toFail: verdict.toFail }
        : null,
  };
}

function negated(value: Quantity): Quantity {
  if (typeof value === 'number') return 0 - value; // never -0, which JSON does not keep
  return range(0 - upper(value), 0 - value.min);
}

function indexMeasurements({ indices, seats }: SeatTable, reference: Reference): readonly Measurement[] {
  const small =
    typeof seats === 'number' && seats > 0 && seats < 10 ? 'fewer than 10 seats: read it with care' : undefined;
  const note = indices.reason ?? small;
  const one = (name: string, observed: Quantity | null, unit: string): Measurement => ({
    name,
    observed,
    operator: null,
    expected: null,
    unit,
    parameter: null,
    basis: null,
    reference: reference.id,
    ...(note === undefined ? undefined : { note }),
  });
  return [
    one('Loosemore–Hanby: share of seats that would have to change hands', indices.loosemoreHanby, 'share'),
    one('best Loosemore–Hanby attainable with so many seats', indices.attainable, 'share'),
    one('Gallagher', indices.gallagher, 'index'),
    one('Rose', indices.rose, 'index'),
    one('Rose expected under a random draw', indices.expectedRose?.mean ?? null, 'index'),
    one('Rose less expected, in standard deviations', indices.z, 'standard deviations'),
  ];
}

function widest(rows: readonly SeatTableRow[]): SeatTableRow | undefined {
  let best: SeatTableRow | undefined;
  let far = -1;
  for (const row of rows) {
    const distance = typeof row.difference === 'number' ? Math.abs(row.difference) : 0;
    if (distance > far) {
      far = distance;
      best = row;
    }
  }
  return best;
}

function hasNone(row: SeatTableRow): boolean {
  const due = typeof row.fairSeats === 'number' ? row.fairSeats : row.fairSeats.min;
  return row.seats === 0 && due >= 1;
}

function phrase(row: SeatTableRow, overRatio: number): string {
  const most = typeof row.seats === 'number' ? row.seats : (row.seats.max ?? row.seats.min);
  const seats = `${quantityInWords(row.seats)} ${most === 1 ? 'seat' : 'seats'}`;
  const fair = quantityInWords(row.fairSeats);
  const times = row.ratio === null ? '' : `, ${timesItsShare(row.ratio, overRatio)}`;
  return `${row.category} (${seats}, fair ${fair}${times})`;
}

/** Ratios from 0.1 to several hundred: two figures that count, or as many as keep it apart from the limits. */
function timesItsShare(ratio: number, overRatio: number): string {
  const limits = [overRatio, 1 / overRatio].filter((limit) => order(ratio, limit) !== 0);
  let digits = ratio >= 10 ? 0 : 1;
  while (digits < 4 && limits.some((limit) => rounded(ratio, digits) === rounded(limit, digits))) digits += 1;
  const times = rounded(ratio, digits);
  return times === 1 ? 'about its share' : `${times} times its share`;
}

function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}

function breakdownRow(row: SeatTableRow): BreakdownRow {
  return {
    category: row.category,
    seats: row.seats,
    share: row.share,
    referenceShare: row.referenceShare,
    ratio: row.ratio,
    ratioInterval: row.ratioInterval,
    fairSeats: row.fairSeats,
    difference: row.difference,
  };
}
