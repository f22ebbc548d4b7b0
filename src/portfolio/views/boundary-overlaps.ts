import { child, type Pointer } from '../../core/pointer.js';
import { type FactToFind, factToFind } from '../../core/settled-by.js';
import { type Day, isDay } from '../../core/when.js';
import type { RecordType } from '../../documents/field-types.js';
import { localStrategyFields } from '../../local-strategy/index.js';
import type { Portfolio } from '../model.js';
import { admitStrategies } from '../reading/admit-strategies.js';
import {
  type AreaOfAuthorities,
  type Holding,
  inOrder,
  inTwo,
  type Land,
  landOn,
  placeOf,
  whatIsOpen,
} from '../reading/land.js';
import { refsOf, type StrategyRef } from '../reading/strategies-in.js';

/** An area that an authority is in. */
export interface AreaOfAuthority {
  /** The area. One that only others name has no mark, and stands where they name it. */
  readonly area: StrategyRef;
  /** What says so. */
  readonly at: Pointer;
  /** Only part of the authority's land is in it. */
  readonly part: boolean;
}

/** An authority that is in two areas or more. */
export interface BoundaryOverlap {
  /** Its mark. */
  readonly authority: string;
  /** Its name. */
  readonly name: string;
  /** The areas. */
  readonly areas: readonly AreaOfAuthority[];
}

/** An authority that may be in two areas. */
export interface PossibleOverlap extends BoundaryOverlap {
  /** What to find out. */
  readonly facts: readonly FactToFind[];
}

/** Two areas with the authorities that are in both. */
export interface OverlappingPair {
  /** The two, in the order of the document. */
  readonly between: readonly [StrategyRef, StrategyRef];
  /** The authorities, by mark. */
  readonly authorities: readonly string[];
}

/** Who is in two areas on a day. */
export interface BoundaryOverlaps {
  /** The day. */
  readonly day: Day;
  /** Authorities that are surely in two areas or more. */
  readonly overlaps: readonly BoundaryOverlap[];
  /** The same by pairs of areas. */
  readonly pairs: readonly OverlappingPair[];
  /** Authorities that may be: not known from when to when or in which county, or with part of their land in each. */
  readonly possible: readonly PossibleOverlap[];
  /** Lists that may lack authorities on that day. */
  readonly missing: readonly FactToFind[];
}

/**
 * Which authorities are in two areas on a day: of the strategies of a portfolio, or of any list of areas with authorities,
 * such as local enterprise partnerships.
 *
 * The same mark is the same authority. Members whose land lies outside are not in the area, and what a record says of other
 * areas (`alsoIn`) counts, unless that area's own list is whole and has not got it: then it is open. A district is in the area of its county, and an authority that was abolished in that of its
 * successor, where a record says so (`partOf`); in which county a district lies of which none says so is open.
 *
 * ```ts
 * import { boundaryOverlaps } from 'industrial-strategy';
 *
 * const areas = [
 *   { id: 'arden', authorities: [{ authority: 'weld', until: '2020-03-31' }, { authority: 'holt' }] },
 *   { id: 'dale', authorities: [{ authority: 'weld' }] },
 * ];
 * boundaryOverlaps(areas, '2019-07-19').overlaps.map(({ name, areas }) => [name, areas.map(({ area }) => area.name)]);
 * // => [['weld', ['arden', 'dale']]]
 * boundaryOverlaps(areas, '2020-04-01').overlaps; // => []
 * ```
 *
 * @throws RangeError when the day is no calendar day, `YYYY-MM-DD`.
 */
export function boundaryOverlaps(of: Portfolio | readonly AreaOfAuthorities[], day: Day): BoundaryOverlaps {
  if (!isDay(day))
    throw new RangeError(`boundaryOverlaps: the day is ${JSON.stringify(day)}; give one as '2019-07-19'.`);
  const admitted = admitStrategies('boundaryOverlaps', of, AREA);
  const list = isList(admitted) ? admitted : admitted.strategies;
  const refs = refsOf(list.map((strategy, i) => ({ strategy, at: child(isList(of) ? '' : '/strategies', i) })));
  const { lands, missing } = landOn(
    list.map((area, i) => ({ area, ref: refs[i] as StrategyRef })),
    day,
    isList(of) ? [] : of.register,
  );
  const all = [...lands.values()];
  const sure = all.filter((land) => inTwo(land) === true);
  return {
    day,
    overlaps: sure.map((land) => overlapOf({ ...land, perhaps: [] }, (holding) => holding.inArea === true)),
    pairs: pairsOf(sure),
    possible: all
      .filter((land) => inTwo(land) === undefined)
      .map((land) => ({ ...overlapOf(land, () => true), facts: whatIsOpen(land).map(factToFind) })),
    missing: missing.filter((fact) => fact !== null).map(factToFind),
  };
}

const { id, name, authorities } = localStrategyFields;
/** What is read of an area that need not be a strategy. */
const AREA = { id, name, authorities } as RecordType;

function isList(of: Portfolio | readonly AreaOfAuthorities[]): of is readonly AreaOfAuthorities[] {
  return Array.isArray(of);
}

function overlapOf(
  { authority, name, holdings, perhaps }: Land,
  counts: (holding: Holding) => boolean,
): BoundaryOverlap {
  const all = new Map([...perhaps, ...holdings].map((holding) => [placeOf(holding), holding]));
  const areas = [...all.values()]
    .filter(counts)
    .sort(inOrder)
    .map(({ ref, at, part }) => ({ area: ref, at, part }));
  return { authority, name, areas };
}

function pairsOf(lands: readonly Land[]): readonly OverlappingPair[] {
  const pairs = new Map<string, { readonly between: readonly [StrategyRef, StrategyRef]; readonly marks: string[] }>();
  for (const { authority, holdings } of lands) {
    const sure = holdings.filter(({ inArea }) => inArea === true);
    for (const [k, a] of sure.entries()) {
      for (const b of sure.slice(k + 1)) {
        if (a.part && b.part) continue;
        const key = `${placeOf(a)}\n${placeOf(b)}`;
        const pair = pairs.get(key) ?? { between: [a.ref, b.ref], marks: [] };
        pair.marks.push(authority);
        pairs.set(key, pair);
      }
    }
  }
  return [...pairs.values()].map(({ between, marks }) => ({ between, authorities: marks }));
}
