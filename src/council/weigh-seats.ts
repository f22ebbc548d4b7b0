import { type Quantity, range, upper } from '../core/known.js';
import type { Pointer } from '../core/pointer.js';
import { type Fact, mergeFacts } from '../core/settled-by.js';
import type { Day } from '../core/when.js';
import type { Claim } from '../rules/claim.js';
import type { BreakdownRow, Measurement } from '../rules/finding.js';
import { measured, type Observed } from '../rules/observed.js';
import type { Reference } from '../rules/reference.js';
import type { Council } from './model.js';
import {
  type CountedSeats,
  countSeats,
  excluding,
  fairSeats,
  referenceShares,
  type SeatBase,
  type SeatTable,
  type SeatTableRow,
  seatRange,
  tableOf,
} from './seat-table.js';
import { judgeSkew, type Placement, type SkewVerdict, type Windows } from './skew.js';

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
  /** The same, for those that may. */
  readonly possible: readonly string[];
  /** Every category in such a phrase. */
  readonly phrases: ReadonlyMap<string, string>;
  /** Categories that surely have no seat, though they are due at least one. */
  readonly unseated: readonly string[];
  /** The fewest seats that would have to change hands to bring every category within its limits; null while counts are open. */
  readonly toMove: number | null;
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
  const full = windowsOf(reference, limits);
  const all = judgeSkew(counted.placement, full);
  const k = reference.categories.findIndex((category) => category.id === deciding?.category);
  const verdict =
    deciding === undefined ? all : judgeSkew(pair(counted, k), (seats) => onlyOver(full(seats)[k], seats));
  const sides =
    deciding === undefined
      ? all.categories
      : all.categories.map((_, j) => (j === k ? { over: verdict.categories[0]?.over, under: false } : NEITHER));
  const facts = counted.open.filter((seat) => !seat.not.includes(k)).map((seat) => seat.fact);
  const rows = table.rows.map((row, j) => ({ row, ...(sides[j] ?? NEITHER) }));
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
    skewed:
      sure.length > 0
        ? sure.map(({ row }) => phrase(row))
        : [`at least one of ${open.map(({ row }) => row.category).join(', ')}`],
    possible: open.map(({ row }) => row.category),
    phrases: new Map(table.rows.map((row) => [row.category, phrase(row)])),
    unseated: table.rows.filter(hasNone).map((row) => row.category),
    toMove: toMove(counted.placement, full, deciding === undefined ? null : k),
    breakdown: table.rows.map(breakdownRow),
    table,
  };
}

/** How many seats count, with what would settle it. */
function seatsObserved(counted: CountedSeats): Observed {
  const unsure = counted.open.filter((seat) => !seat.free).map((seat) => seat.fact);
  return measured(seatRange(counted.placement), { evidence: counted.evidence, open: mergeFacts([unsure]) });
}

const NEITHER = { over: false, under: false } as const;

/** The fewest and most seats of each category that are neither over nor under, at each number of seats. */
function windowsOf(reference: Reference, { seatTolerance, overRatio }: SkewLimits): Windows {
  const shares = referenceShares(reference);
  const kept = new Map<number, ReturnType<Windows>>();
  return (seats) => {
    let window = kept.get(seats);
    if (window === undefined) {
      const fair = fairSeats(reference, seats);
      window = shares.map((share, k) => {
        const due = fair[k] ?? 0;
        let most = seats;
        while (most > due + seatTolerance && most / seats > overRatio * share) most -= 1;
        let least = 0;
        while (least < due - seatTolerance && least / seats < share / overRatio) least += 1;
        return { least, most };
      });
      kept.set(seats, window);
    }
    return window;
  };
}

/** One category against all the others: for a rule that one category decides. Seats surely not in it are among the others. */
function pair(counted: CountedSeats, k: number): Placement {
  const { sure, maybe, free, maybeFree } = counted.placement;
  const own = excluding(counted, k);
  const rest = (numbers: readonly number[]): number => numbers.reduce((sum, n, j) => (j === k ? sum : sum + n), 0);
  return {
    sure: [sure[k] ?? 0, rest(sure) + free - own.free],
    maybe: [maybe[k] ?? 0, rest(maybe) + maybeFree - own.maybeFree],
    free: own.free,
    maybeFree: own.maybeFree,
  };
}

function onlyOver(window: { readonly most: number } | undefined, seats: number) {
  return [
    { least: 0, most: window?.most ?? seats },
    { least: 0, most: seats },
  ];
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
  const related: readonly Pointer[] = telling.flatMap(
    (row) => counted.at[reference.categories.findIndex((category) => category.id === row.category)] ?? [],
  );
  return {
    holds: verdict.holds,
    measurements: [...measurements, ...indexMeasurements(table, reference)],
    related,
    evidence: counted.evidence,
    settledBy:
      verdict.holds === undefined && facts.length > 0
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

function phrase(row: SeatTableRow): string {
  const seats = typeof row.seats === 'number' ? seatsInWords(row.seats) : `${words(row.seats)} seats`;
  const fair = words(row.fairSeats);
  const times = row.ratio === null ? '' : `, ${rounded(row.ratio)} times its share`;
  return `${row.category} (${seats}, fair ${fair}${times})`;
}

function seatsInWords(seats: number): string {
  return seats === 1 ? '1 seat' : `${seats} seats`;
}

function words(quantity: Quantity): string {
  if (typeof quantity === 'number') return String(quantity);
  return quantity.max === undefined ? `at least ${quantity.min}` : `${quantity.min}–${quantity.max}`;
}

/** Ratios from 0.1 to several hundred: two figures that count. */
function rounded(ratio: number): string {
  return ratio >= 10 ? String(Math.round(ratio)) : String(Math.round(ratio * 10) / 10);
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

/** Seats that have to leave categories that hold too many, or come to those that hold too few, whichever is more. */
function toMove({ sure, maybe, free, maybeFree }: Placement, windows: Windows, only: number | null): number | null {
  if (free + maybeFree > 0 || maybe.some((n) => n > 0)) return null;
  const window = windows(sure.reduce((sum, n) => sum + n, 0));
  let excess = 0;
  let deficit = 0;
  for (const [k, count] of sure.entries()) {
    const { least, most } = window[k] ?? { least: 0, most: count };
    if (only === null || k === only) excess += Math.max(0, count - most);
    if (only === null) deficit += Math.max(0, least - count);
  }
  return Math.max(excess, deficit);
}
