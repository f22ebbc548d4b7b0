import { type Answer, open, read } from '../../core/answer.js';
import { andAlso, ask, type Inquiry } from '../../core/ask.js';
import { type Exact, exact, product, quotient, toNumber } from '../../core/exact.js';
import { mostOf } from '../../core/extremes.js';
import { hull, isPoint, type Quantity, type Range, range, simplest, upper } from '../../core/known.js';
import { sameWord, wordKey } from '../../core/names.js';
import type { Pointer } from '../../core/pointer.js';
import { type Fact, type FactToFind, factToFind } from '../../core/settled-by.js';
import { type Day, daysOf } from '../../core/when.js';
import { admit } from '../../documents/admit.js';
import { near } from '../../documents/nearest.js';
import { apportionLargestRemainder } from '../../measures/apportion-largest-remainder.js';
import { gallagher } from '../../measures/gallagher.js';
import { loosemoreHanby } from '../../measures/loosemore-hanby.js';
import { sdRose } from '../../measures/sd-rose.js';
import { wilsonInterval } from '../../measures/wilson-interval.js';
import { checkReferences } from '../../rules/options.js';
import type { Reference, ReferenceCategory } from '../../rules/reference.js';
import { checkViewOptions } from '../../rules/refuse-options.js';
import { councilFields } from '../fields.js';
import type { Council, Organisation } from '../model.js';
import { seatTableOptionFields } from '../option-fields.js';
import { isBusiness, isIndustry, isRepresentativeBody, type Seat } from '../reading/seats.js';
import { type Counted, readCounted, seatsOn } from '../reading/seats-on.js';
import { unlistedAmong } from '../reading/unlisted.js';
import { readAttribute } from './categories.js';
import {
  endsOf,
  extremes,
  heldRange,
  isEndless,
  type OpenSeats,
  type Placement,
  seatRange,
  shareRange,
} from './placement.js';
import { type Weights, weightsOf } from './reference-weights.js';

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
  /** Seats it would hold by Sainte-Laguë; a range when the number of seats is open, or a tie decides the last. */
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
  readonly open: readonly FactToFind[];
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
  /** Facts that would settle it, each with the categories that the seat may be in. */
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
  readonly counts: boolean;
  /** The categories, by index, that it may be in. */
  readonly among: readonly number[];
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

/**
 * Sorts the seats of a base into the categories of a reference, each seat once however many records are about it. A word
 * that the reference does not have is unknown, and named.
 */
export function countSeats(council: Council, reference: Reference, of: SeatBase, day: Day): CountedSeats {
  const { categories, attribute } = reference;
  const all = [...categories.keys()];
  const sure = categories.map(() => 0);
  const maybe = categories.map(() => 0);
  const at: Pointer[][] = categories.map(() => []);
  const evidence: Pointer[] = [];
  const openSeats: OpenSeat[] = [];
  const alike = new Map<string, OpenSeats>();
  const apart: string[] = [];
  const leaveOpen = (fact: Fact, counts: boolean, among: readonly number[]): void => {
    openSeats.push({ fact, counts, among });
    const [only = 0, ...others] = among;
    if (others.length === 0) {
      const numbers = counts ? sure : maybe;
      numbers[only] = (numbers[only] ?? 0) + 1;
      return;
    }
    const key = `${counts} ${among.join(' ')}`;
    alike.set(key, { n: (alike.get(key)?.n ?? 0) + 1, counts, among });
  };
  const counts = BASES[of];
  const placeOf = categoryFinder(reference);
  for (const counted of seatsOn(council, day).seats) {
    const { seat } = counted;
    const word = categoryOf(counted, attribute, categories, placeOf);
    const reading = readCounted(counted, counts === null ? [] : [counts], () => word.answer);
    const { among, is } = reading;
    if (among.value === false) {
      for (const one of among.evidence) evidence.push(one);
      continue;
    }
    if (attribute === 'subSector' && seat.member.organisation?.crossSector === true) {
      if (!apart.includes(seat.name)) apart.push(seat.name);
      evidence.push(`${seat.at}/organisation/crossSector`);
      continue;
    }
    for (const one of [...among.evidence, ...is.evidence]) evidence.push(one);
    const k = word.category;
    if (among.value === true && k !== null) {
      sure[k] = (sure[k] ?? 0) + 1;
      at[k]?.push(seat.at);
    } else {
      const [fact] = [...among.open, ...is.open];
      if (fact !== undefined) leaveOpen(fact, among.value === true, k === null ? (word.possible ?? all) : [k]);
    }
  }
  const unlisted = unlistedAmong(council, day);
  const groups = [...alike.values()];
  if (unlisted !== undefined) {
    openSeats.push({ fact: { at: unlisted.at, need: unlisted.need }, counts: false, among: all });
    groups.push({ n: upper(unlisted.count), counts: false, among: all, ofList: true });
  }
  return { placement: { sure, maybe, open: groups }, open: openSeats, at, evidence, apart };
}

/** In which category of a reference a seat is. */
interface InCategory {
  /** The category, by its index; null where it is not known. */
  readonly category: number | null;
  /** Those it may be in, where that is not all of them. */
  readonly possible: readonly number[] | null;
  /** The same as an answer. */
  readonly answer: Answer;
}

/** The category of a seat: the one that all records agree on which may be about it. */
function categoryOf(
  counted: Counted,
  attribute: string,
  categories: readonly ReferenceCategory[],
  placeOf: (word: string) => number,
): InCategory {
  const [first, ...others] = counted.records.map(({ seat }) => categoryAnswer(seat, attribute, categories, placeOf));
  if (first === undefined) return categoryAnswer(counted.seat, attribute, categories, placeOf);
  if (others.every(({ category }) => category !== null && category === first.category)) return first;
  const all = [first, ...others];
  const unknown = all.find(({ category }) => category === null)?.answer;
  const sides = all.map(({ category, possible }) => (category === null ? possible : [category]));
  const known = sides.filter((side) => side !== null);
  const possible = categories.flatMap((_, k) => (known.some((side) => side.includes(k)) ? [k] : []));
  return {
    category: null,
    possible: known.length === sides.length ? possible : null,
    answer: unknown ?? open([counted.doubt], [counted.doubt.at]),
  };
}

function categoryAnswer(
  seat: Seat,
  attribute: string,
  categories: readonly ReferenceCategory[],
  placeOf: (word: string) => number,
): InCategory {
  const { word, words: said, whole, at, need } = readAttribute(seat, attribute);
  const bands = attribute === 'sizeBand' ? bandsOf(seat.member.organisation) : said;
  // Of several sub-sectors the first named is the main one; a list that may lack words may lack that.
  const words = attribute === 'sizeBand' ? bands : whole ? bands?.slice(0, 1) : undefined;
  const found = new Set((words ?? []).map(placeOf));
  const [only] = found;
  const category = found.size === 1 && only !== undefined && only >= 0 ? only : null;
  const stray = category === null && whole && word !== undefined && !sameWord(word, 'sme') ? word : undefined;
  return {
    category,
    possible: category === null && found.size > 1 && !found.has(-1) ? [...found] : null,
    answer: read(category === null ? undefined : true, at, () => ({
      at,
      need: stray === undefined ? need : andAlso(need, inReference(stray, categories)),
    })),
  };
}

const IN_REFERENCE = /* @__PURE__ */ ask('reference/word', 'in a word of the reference (not “{word}”)');
const IN_REFERENCE_NEAR = /* @__PURE__ */ ask(
  'reference/near-word',
  'in a word of the reference (not “{word}”; did you mean “{near}”?)',
);

/** The record has to say it in a word that the reference has. */
function inReference(word: string, categories: readonly ReferenceCategory[]): Inquiry {
  const meant = near(word, categories.flatMap(wordsOf));
  return meant === null ? IN_REFERENCE({ word }) : IN_REFERENCE_NEAR({ word, near: meant });
}

/** Finds the category that a word falls in, -1 for none. A size that is none of the bands known is not guessed at. */
function categoryFinder({ categories, attribute }: Reference): (word: string) => number {
  const places = new Map<string, number>();
  for (const [k, category] of categories.entries()) {
    for (const word of wordsOf(category)) if (!places.has(wordKey(word))) places.set(wordKey(word), k);
  }
  return (word) => {
    const known = attribute !== 'sizeBand' || BANDS.some(([band]) => band === word);
    return known
      ? (places.get(wordKey(word)) ?? -1)
      : categories.findIndex((category) => wordsOf(category).includes(word));
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
 *
 * @throws {@link InvalidOptionsError} when the reference or the options cannot be used.
 */
export function seatTable(
  council: Council,
  attribute: string,
  reference: Reference,
  options: SeatTableOptions = {},
): SeatTable {
  checkViewOptions('seatTable', options, seatTableOptionFields, "{ of: 'industry' }");
  const admitted = admit('seatTable', 'council', council, councilFields);
  checkReferences([reference]);
  if (reference.attribute !== attribute) {
    throw new RangeError(`seatTable: reference ${reference.id} is over ${reference.attribute}, not ${attribute}.`);
  }
  const of = options.of ?? defaultBase(attribute);
  const day = options.asOf ?? daysOf(council.asAt).last ?? '9999-12-31';
  return tableOf(countSeats(admitted, reference, of, day), reference, of);
}

/** The table for seats that were counted already. Every figure is the least and the most of the placements that can be. */
export function tableOf(counted: CountedSeats, reference: Reference, of: SeatBase): SeatTable {
  const { placement } = counted;
  const seats = seatRange(placement);
  return {
    attribute: reference.attribute,
    reference: reference.id,
    basis: reference.basis,
    of,
    seats: simplest(seats),
    rows: reference.categories.map((category, k) => rowOf(category.id, placement, k, reference)),
    indices: indicesOf(placement, reference, isPoint(seats) ? seats.min : null),
    open: counted.open.map((seat) => factToFind(seat.fact)),
    apart: counted.apart,
  };
}

function rowOf(category: string, placement: Placement, k: number, reference: Reference): SeatTableRow {
  const weights = weightsOf(reference);
  const referenceShare = weights.shares[k] ?? 0;
  const held = heldRange(placement, k);
  const all = seatRange(placement);
  const share = shareRange(placement, k);
  const settled = isPoint(held) && isPoint(all) && all.min > 0 && referenceShare > 0;
  const interval = settled ? wilsonInterval({ successes: held.min, n: all.min }) : null;
  return {
    category,
    seats: simplest(held),
    share: share === null ? null : simplest(share),
    referenceShare,
    ratio: settled ? ratioOf(held.min, all.min, weights.exactShares[k]) : null,
    ratioInterval:
      interval === null ? null : { min: interval.lower / referenceShare, max: interval.upper / referenceShare },
    ...fairRow(placement, k, weights, all),
  };
}

/** So many of so many seats, over a share: divided once, so that a ratio such as 7/4 comes out exact. */
function ratioOf(own: number, seats: number, share: Exact | undefined): number | null {
  return share === undefined ? null : toNumber(quotient(exact(own), product(exact(seats), share)));
}

/** The seats that are fair to a category, and how far it is from them, at each number of seats that can be. */
function fairRow(
  placement: Placement,
  k: number,
  { fair }: Weights,
  all: Range,
): Pick<SeatTableRow, 'fairSeats' | 'difference'> {
  const due = (seats: number): Range => fair(seats)[k] ?? { min: 0, max: 0 };
  if (isEndless(all)) return { fairSeats: { min: due(all.min).min }, difference: null };
  let fairSeats: Range | null = null;
  let difference: Range | null = null;
  for (let seats = all.min; seats <= upper(all); seats += 1) {
    const { least, most } = endsOf(placement, k, seats);
    const own = due(seats);
    const apart = range(least - upper(own), most - own.min);
    fairSeats = fairSeats === null ? own : hull(fairSeats, own);
    difference = difference === null ? apart : hull(difference, apart);
  }
  return {
    fairSeats: fairSeats === null ? 0 : simplest(fairSeats),
    difference: difference === null ? null : simplest(difference),
  };
}

function indicesOf(placement: Placement, reference: Reference, seats: number | null): SeatTableIndices {
  if (seats === null || seats === 0) {
    const reason = seats === 0 ? 'no seat counts' : 'how many seats count is not known';
    const none = null;
    return { loosemoreHanby: none, attainable: none, gallagher: none, rose: none, expectedRose: none, z: none, reason };
  }
  const { given, shares } = weightsOf(reference);
  const { nearest, farthest } = extremes(placement, shares);
  const furthest = (of: typeof gallagher): Range =>
    range(
      of({ counts: nearest, reference: given }) ?? 0,
      mostOf(farthest.map((counts) => of({ counts, reference: given }) ?? 0)),
    );
  const distance = furthest(loosemoreHanby);
  const best = apportionLargestRemainder({ weights: given, seats });
  const draw = randomDraw(reference, given, seats);
  const settled = placement.open.length === 0;
  return {
    loosemoreHanby: simplest(distance),
    attainable: loosemoreHanby({ counts: best, reference: given }),
    gallagher: simplest(furthest(gallagher)),
    rose: simplest(range(1 - upper(distance), 1 - distance.min)),
    expectedRose: draw,
    z: settled && draw !== null && draw.sd > 0 ? (1 - distance.min - draw.mean) / draw.sd : null,
    reason: settled ? null : 'the category of some seats is not known',
  };
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
