import { withMarksByLists } from '../core/incomplete.js';
import { type Quantity, range, simplest, upper } from '../core/known.js';
import type { Pointer } from '../core/pointer.js';
import type { Fact } from '../core/settled-by.js';
import { type Day, daysOf } from '../core/when.js';
import { apportionLargestRemainder } from '../measures/apportion-largest-remainder.js';
import { apportionSainteLague } from '../measures/apportion-sainte-lague.js';
import { gallagher } from '../measures/gallagher.js';
import { loosemoreHanby } from '../measures/loosemore-hanby.js';
import { sdRose } from '../measures/sd-rose.js';
import { wilsonInterval } from '../measures/wilson-interval.js';
import type { Reference, ReferenceCategory } from '../rules/reference.js';
import { readAttribute } from './categories.js';
import type { Council, Organisation } from './model.js';
import {
  type Answer,
  isBusiness,
  isIndustry,
  isRepresentativeBody,
  readSeat,
  type Seat,
  seatsIn,
  sits,
  unlistedAmong,
} from './seats.js';
import type { Placement } from './skew.js';

/** Which seats are compared: all members, industry seats, firms, or representative bodies. */
export type SeatBase = 'members' | 'industry' | 'business' | 'representative-body';

/** One category of a seat table. */
export interface SeatTableRow {
  /** The reference's word for it. */
  readonly category: string;
  /** Seats it holds, or the range that the seats of unknown category leave open. */
  readonly seats: Quantity;
  /** Its share of the seats, 0..1; null when no seat counts. */
  readonly share: Quantity | null;
  /** Its share of the reference, 0..1. */
  readonly referenceShare: number;
  /** Share of seats over share of the reference; 1 is parity. Null when the reference gives it no weight or counts are open. */
  readonly ratio: number | null;
  /** 95 % Wilson interval of the ratio; null where the ratio is. */
  readonly ratioInterval: { readonly min: number; readonly max: number } | null;
  /** Seats it would hold by Sainte-Laguë; a range when the number of seats is open. */
  readonly fairSeats: Quantity;
  /** Seats over (above 0) or under (below 0) the fair number; null while the list of members has no known end. */
  readonly difference: Quantity | null;
}

/** How far the whole is from the reference. Null with a reason where the counts are open. */
export interface SeatTableIndices {
  /** Loosemore–Hanby: the share of seats that would have to change hands, 0..1. */
  readonly loosemoreHanby: Quantity | null;
  /** The least Loosemore–Hanby any council with this many seats could reach (largest remainder), 0..1. */
  readonly attainable: number | null;
  /** Gallagher (least squares), 0..1. */
  readonly gallagher: Quantity | null;
  /** Rose: 1 less Loosemore–Hanby, 0..1. */
  readonly rose: Quantity | null;
  /** Mean and standard deviation of Rose when seats are drawn at random from the reference. */
  readonly expectedRose: { readonly mean: number; readonly sd: number } | null;
  /** Observed less expected Rose, in standard deviations: below about −2, a random draw would rarely be as skewed. */
  readonly z: number | null;
  /** Why any of these is null or a range. */
  readonly reason: string | null;
}

/** A council's seats beside a reference population, category by category. */
export interface SeatTable {
  /** What is compared. */
  readonly attribute: string;
  /** With which reference. */
  readonly reference: string;
  /** What the reference counts in. */
  readonly basis: Reference['basis'];
  /** Which seats. */
  readonly of: SeatBase;
  /** How many seats count. */
  readonly seats: Quantity;
  /** Category by category, in the reference's order. */
  readonly rows: readonly SeatTableRow[];
  /** The whole. */
  readonly indices: SeatTableIndices;
  /** Seats whose category is not known, or whose word the reference does not have. */
  readonly open: readonly Fact[];
  /** Bodies that work across sectors, which no category of one sector fits. */
  readonly apart: readonly string[];
}

/** Which seats and which day. */
export interface SeatTableOptions {
  /** Which seats; by default firms for size and region, industry for sub-sectors, all members otherwise. */
  readonly of?: SeatBase;
  /** The day; by default the day the list is complete for, else the list as it stands. */
  readonly asOf?: Day;
}

/** The seats counted for a table and for the rules that judge it. */
export interface CountedSeats {
  /** How they fall over the reference's categories. */
  readonly placement: Placement;
  /** Facts that would settle it, each with the categories that the seat is surely not in. */
  readonly open: readonly OpenSeat[];
  /** Seats that surely count, by category: records. */
  readonly at: readonly (readonly Pointer[])[];
  /** Everything that was read. */
  readonly evidence: readonly Pointer[];
  /** Names of bodies listed apart. */
  readonly apart: readonly string[];
}

/** A seat that is not settled. */
export interface OpenSeat {
  /** What would settle it. */
  readonly fact: Fact;
  /** Does it surely count, only its category being unknown? */
  readonly free: boolean;
  /** Categories, by index, that it is surely not in. */
  readonly not: readonly number[];
}

const BASES: Readonly<Record<SeatBase, ((seat: Seat) => Answer) | null>> = {
  members: null,
  industry: isIndustry,
  business: isBusiness,
  'representative-body': isRepresentativeBody,
};

/** The seats that a reference over this attribute is usually about. */
export function defaultBase(attribute: string): SeatBase {
  if (attribute === 'sizeBand' || attribute === 'region') return 'business';
  return attribute === 'subSector' ? 'industry' : 'members';
}

/** Sorts the seats of a base into the categories of a reference; a word the reference does not have is unknown, and named. */
export function countSeats(council: Council, reference: Reference, of: SeatBase, day: Day): CountedSeats {
  const { categories, attribute } = reference;
  const sure = categories.map(() => 0);
  const maybe = categories.map(() => 0);
  const at: Pointer[][] = categories.map(() => []);
  const evidence: Pointer[] = [];
  const open: OpenSeat[] = [];
  const apart: string[] = [];
  let free = 0;
  let maybeFree = 0;
  const counts = BASES[of];
  for (const seat of seatsIn(council.members)) {
    const among = counts === null ? [sits(council, seat, day)] : [sits(council, seat, day), counts(seat)];
    const word = categoryAnswer(seat, attribute, categories);
    const reading = readSeat(seat, among, word.answer);
    if (reading.among === false) {
      evidence.push(...(reading.evidence ?? []));
      continue;
    }
    if (attribute === 'subSector' && seat.member.organisation?.crossSector === true) {
      apart.push(seat.name);
      evidence.push(`${seat.at}/organisation/crossSector`);
      continue;
    }
    evidence.push(...(reading.evidence ?? [reading.at]));
    const k = word.category;
    if (reading.among === undefined || k === null) {
      const fact = { at: reading.at, need: reading.need };
      open.push({ fact, free: k === null && reading.among === true, not: word.not });
    }
    if (k === null) {
      if (reading.among === true) free += 1;
      else maybeFree += 1;
    } else if (reading.among === true) {
      sure[k] = (sure[k] ?? 0) + 1;
      at[k]?.push(seat.at);
    } else maybe[k] = (maybe[k] ?? 0) + 1;
  }
  const unlisted = unlistedAmong(council, day);
  if (unlisted !== undefined) {
    maybeFree += upper(unlisted.count);
    open.push({ fact: { at: unlisted.at, need: unlisted.need }, free: false, not: [] });
  }
  return { placement: { sure, maybe, free, maybeFree }, open, at, evidence, apart };
}

function categoryAnswer(
  seat: Seat,
  attribute: string,
  categories: readonly ReferenceCategory[],
): { readonly category: number | null; readonly not: readonly number[]; readonly answer: Answer } {
  const read = readAttribute(seat, attribute);
  const bands = attribute === 'sizeBand' ? bandsOf(seat.member.organisation) : read.words;
  // Of several sub-sectors the first named is the main one; a list that may lack words may lack that.
  const words = attribute === 'sizeBand' ? bands : read.whole ? bands?.slice(0, 1) : undefined;
  const found = new Set(
    (words ?? []).map((word) => categories.findIndex((category) => wordsOf(category).includes(word))),
  );
  const [only] = found;
  const category = found.size === 1 && only !== undefined && only >= 0 ? only : null;
  const strange = category === null && read.whole && read.word !== undefined && read.word !== 'sme';
  const possible = category === null && found.size > 1 && !found.has(-1) ? found : null;
  return {
    category,
    not: possible === null ? [] : categories.flatMap((_, k) => (possible.has(k) ? [] : [k])),
    answer: {
      value: category === null ? undefined : true,
      at: read.at,
      need: strange ? `${read.need} ("${read.word}" is not in the reference)` : read.need,
    },
  };
}

/** The words of the records that fall in a category. */
export function wordsOf(category: ReferenceCategory): readonly string[] {
  return category.covers ?? [category.id];
}

/** The size bands a firm may be in, by its stated band or else its employees. */
function bandsOf(organisation: Organisation | undefined): readonly string[] | undefined {
  if (organisation?.sizeBand === 'sme') return ['none', 'micro', 'small', 'medium'];
  if (organisation?.sizeBand !== undefined) return [organisation.sizeBand];
  const { employees } = organisation ?? {};
  if (employees === undefined) return undefined;
  const { min, max } = typeof employees === 'number' ? { min: employees, max: employees } : employees;
  return BANDS.filter(([, least, most]) => min <= most && (max ?? Number.POSITIVE_INFINITY) >= least).map(
    ([band]) => band,
  );
}

const BANDS = [
  ['none', 0, 0],
  ['micro', 1, 9],
  ['small', 10, 49],
  ['medium', 50, 249],
  ['large', 250, Number.POSITIVE_INFINITY],
] as const;

/** The range of how many seats count. */
export function seatRange({ sure, maybe, free, maybeFree }: Placement): {
  readonly min: number;
  readonly max?: number;
} {
  const certain = total(sure) + free;
  return range(certain, certain + total(maybe) + maybeFree);
}

/** Fair seats by category, for a number of seats. */
export function fairSeats(reference: Reference, seats: number): readonly number[] {
  return apportionSainteLague({ weights: weightsOf(reference), seats });
}

/** The reference's shares, 0..1, by category. */
export function referenceShares(reference: Reference): readonly number[] {
  const weights = weightsOf(reference);
  const whole = total(weights);
  return weights.map((weight) => weight / whole);
}

function weightsOf(reference: Reference): readonly number[] {
  return reference.categories.map((category) => category.weight);
}

/**
 * Sets a council's seats beside a reference population: seats, shares, ratios with their intervals, fair seats, and
 * how far the whole is from the reference beside what a random draw would give.
 *
 * Seats whose category is unknown widen every figure they could touch; a ratio, its interval and the test against a
 * random draw need settled counts and are null until then, with the reason.
 *
 * @example
 * ```ts
 * import { seatTable, type Council, type Reference } from 'industrial-strategy';
 *
 * const council: Council = {
 *   members: [
 *     { organisation: { name: 'Acme', kind: 'business', sizeBand: 'large' } },
 *     { organisation: { name: 'Bolts', kind: 'business', sizeBand: 'small' } },
 *     { organisation: { name: 'Cogs', kind: 'business', sizeBand: 'large' } },
 *   ],
 * };
 * const jobs: Reference = {
 *   id: 'jobs', attribute: 'sizeBand', basis: 'employment', date: '2016', source: { source: 'mine', section: 'table 1' },
 *   categories: [{ id: 'sme', covers: ['none', 'micro', 'small', 'medium'], weight: 60 }, { id: 'large', weight: 40 }],
 * };
 * const table = seatTable(council, 'sizeBand', jobs);
 * table.rows.map((row) => [row.category, row.seats, row.fairSeats]); // => [['sme', 1, 2], ['large', 2, 1]]
 * table.indices.loosemoreHanby; // => 0.26666666666666666
 * ```
 */
export function seatTable(
  council: Council,
  attribute: string,
  reference: Reference,
  options: SeatTableOptions = {},
): SeatTable {
  if (reference.attribute !== attribute) {
    throw new RangeError(`seatTable: reference ${reference.id} is over ${reference.attribute}, not ${attribute}.`);
  }
  const of = options.of ?? defaultBase(attribute);
  const day = options.asOf ?? daysOf(council.asAt).last ?? '9999-12-31';
  return tableOf(countSeats(withMarksByLists(council), reference, of, day), reference, of);
}

/** The table for seats that were counted already. */
export function tableOf(counted: CountedSeats, reference: Reference, of: SeatBase): SeatTable {
  const { placement } = counted;
  const seats = seatRange(placement);
  const fixed = seats.min === seats.max ? seats.min : null;
  const shares = referenceShares(reference);
  const rows = reference.categories.map((category, k) => rowOf(category.id, counted, k, shares[k] ?? 0, reference));
  return {
    attribute: reference.attribute,
    reference: reference.id,
    basis: reference.basis,
    of,
    seats: simplest(seats),
    rows,
    indices: indicesOf(placement, reference, fixed),
    open: counted.open.map((seat) => seat.fact),
    apart: counted.apart,
  };
}

function rowOf(category: string, counted: CountedSeats, k: number, share: number, reference: Reference): SeatTableRow {
  const { sure, maybe, free, maybeFree } = excluding(counted, k);
  const weights = weightsOf(reference);
  const own = sure[k] ?? 0;
  const held = range(own, own + (maybe[k] ?? 0) + free + maybeFree);
  const all = seatRange(counted.placement);
  const fair = fairRange(reference, all, k);
  const settled = held.min === held.max && all.min === all.max && all.min > 0;
  const interval = settled && share > 0 ? wilsonInterval({ successes: own, n: all.min }) : null;
  return {
    category,
    seats: simplest(held),
    share: shareRange(counted.placement, k, held),
    referenceShare: share,
    // Multiplied out before dividing, so that a ratio such as 7/4 comes out exact.
    ratio: settled && share > 0 ? (own * total(weights)) / (all.min * (weights[k] ?? 0)) : null,
    ratioInterval: interval === null ? null : { min: interval.lower / share, max: interval.upper / share },
    fairSeats: simplest(fair),
    difference: fair.max === undefined ? null : simplest(range(held.min - fair.max, upper(held) - fair.min)),
  };
}

/** Sainte-Laguë never takes a seat away when there is one more to give, so the ends of the range bound it. */
function fairRange(reference: Reference, all: { readonly min: number; readonly max?: number }, k: number) {
  const least = fairSeats(reference, all.min)[k] ?? 0;
  return all.max === undefined ? { min: least } : { min: least, max: fairSeats(reference, all.max)[k] ?? 0 };
}

function shareRange(
  { sure, maybe, free, maybeFree }: Placement,
  k: number,
  held: { readonly min: number; readonly max?: number },
): Quantity | null {
  const others = total(sure) - held.min;
  const othersMost = others + total(maybe) - (maybe[k] ?? 0) + free + maybeFree;
  const most = upper(held);
  if (most + othersMost === 0) return null;
  const top = most === Number.POSITIVE_INFINITY ? 1 : most / Math.max(1, most + others);
  return simplest({ min: held.min / Math.max(1, held.min + othersMost), max: top });
}

/** The placement as one category sees it: open seats that are surely not in it take no part. */
export function excluding({ placement, open }: CountedSeats, k: number): Placement {
  const out = open.filter((seat) => seat.not.includes(k));
  const free = out.filter((seat) => seat.free).length;
  return { ...placement, free: placement.free - free, maybeFree: placement.maybeFree - (out.length - free) };
}

function indicesOf(placement: Placement, reference: Reference, seats: number | null): SeatTableIndices {
  const weights = weightsOf(reference);
  if (seats === null || seats === 0) {
    const reason = seats === 0 ? 'no seat counts' : 'how many seats count is not known';
    const none = null;
    return { loosemoreHanby: none, attainable: none, gallagher: none, rose: none, expectedRose: none, z: none, reason };
  }
  const { sure, free } = placement;
  const distance = loosemoreHanby({ counts: filledBest(sure, weights, free), reference: weights }) ?? 0;
  const squares = gallagher({ counts: filledBest(sure, weights, free), reference: weights }) ?? 0;
  let worst = distance;
  let worstSquares = squares;
  for (let k = 0; k < sure.length && free > 0; k += 1) {
    const counts = sure.map((count, j) => (j === k ? count + free : count));
    worst = Math.max(worst, loosemoreHanby({ counts, reference: weights }) ?? 0);
    worstSquares = Math.max(worstSquares, gallagher({ counts, reference: weights }) ?? 0);
  }
  const best = apportionLargestRemainder({ weights, seats });
  const draw = randomDraw(reference, weights, seats);
  const settled = free === 0;
  return {
    loosemoreHanby: simplest({ min: distance, max: worst }),
    attainable: loosemoreHanby({ counts: best, reference: weights }),
    gallagher: simplest({ min: squares, max: worstSquares }),
    rose: simplest({ min: 1 - worst, max: 1 - distance }),
    expectedRose: draw,
    z: settled && draw !== null && draw.sd > 0 ? (1 - distance - draw.mean) / draw.sd : null,
    reason: settled ? null : 'the category of some seats is not known',
  };
}

/** Puts the open seats where each is most wanting: the placement nearest to the reference. */
function filledBest(sure: readonly number[], weights: readonly number[], free: number): readonly number[] {
  const counts = [...sure];
  const seats = total(sure) + free;
  const whole = total(weights);
  for (let i = 0; i < free; i += 1) {
    let widest = 0;
    let deficit = Number.NEGATIVE_INFINITY;
    for (const [k, count] of counts.entries()) {
      const wanting = (seats * (weights[k] ?? 0)) / whole - count;
      if (wanting > deficit) {
        deficit = wanting;
        widest = k;
      }
    }
    counts[widest] = (counts[widest] ?? 0) + 1;
  }
  return counts;
}

// Kept by reference and number of seats: the draw costs a millisecond and is a function of its key alone.
const draws = new WeakMap<Reference, { readonly weights: string; readonly bySeats: Map<number, Draw> }>();
type Draw = { readonly mean: number; readonly sd: number } | null;

function randomDraw(reference: Reference, weights: readonly number[], seats: number): Draw {
  const key = weights.join(' ');
  let kept = draws.get(reference);
  if (kept === undefined || kept.weights !== key) {
    kept = { weights: key, bySeats: new Map() };
    draws.set(reference, kept);
  }
  let draw = kept.bySeats.get(seats);
  if (draw === undefined) {
    draw = sdRose({ reference: weights, size: seats });
    kept.bySeats.set(seats, draw);
  }
  return draw;
}

function total(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}
