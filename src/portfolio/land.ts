import { isMarked, listIn } from '../core/incomplete.js';
import { anyTrue, type Tri } from '../core/known.js';
import { sameName } from '../core/names.js';
import { child, type Pointer } from '../core/pointer.js';
import type { Fact } from '../core/settled-by.js';
import type { Day } from '../core/when.js';
import { authoritiesOn, isWithin } from '../local-strategy/index.js';
import type { AuthorityMembership, LocalStrategy } from '../local-strategy/model.js';
import type { StrategyRef } from './strategies-in.js';
import { namesOfStrategies } from './strategy-names.js';

/** An area with the authorities in it: a strategy, or a partnership without one. */
export type AreaOfAuthorities = Pick<
  LocalStrategy,
  'id' | 'name' | 'area' | 'authorities' | 'authoritiesAsAt' | 'authoritiesSince' | 'incomplete'
>;

/** An area with its place in the document. */
export interface AreaAt {
  /** The area. */
  readonly area: AreaOfAuthorities;
  /** As results name it. */
  readonly ref: StrategyRef;
}

/** That an authority is, or may be, in an area. */
export interface Holding {
  /** The area. */
  readonly ref: StrategyRef;
  /** Its place in the list of areas; null: it is only named by others. */
  readonly place: number | null;
  /** Is the authority in it? */
  readonly inArea: Tri;
  /** Only part of the authority's land is. */
  readonly part: boolean;
  /** The area's own list says so, rather than a record of another area. */
  readonly listed: boolean;
  /** What says so. */
  readonly at: Pointer;
}

/** One authority with the areas it may be in, those that it surely is not in left out. */
export interface Land {
  /** Its mark. */
  readonly authority: string;
  /** Its name. */
  readonly name: string;
  /** The areas. */
  readonly holdings: readonly Holding[];
  /** What to find out where a record of other areas that it is in may lack some. */
  readonly elsewhere: readonly Fact[];
}

/** Who lies where on a day. */
export interface LandOn {
  /** Every authority that any list names, by its mark, in the order of the document. */
  readonly lands: ReadonlyMap<string, Land>;
  /** Area by area, what to find out where its list may lack authorities; null: the list is whole. */
  readonly missing: readonly (Fact | null)[];
}

/**
 * Which authorities are in which areas on a day; null: as the lists stand, without those that have left. A county is left
 * out where its districts are listed: its land is theirs. What a list says of other areas (`alsoIn`) counts as well.
 */
export function landOn(areas: readonly AreaAt[], day: Day | null): LandOn {
  const names = namesOfStrategies(areas.map(({ area }) => area));
  const found = new Map<string, { name: string; holdings: Holding[]; elsewhere: Fact[] }>();
  const missing: (Fact | null)[] = [];
  for (const [i, { area, ref }] of areas.entries()) {
    const { records, partial } = recordsOf(area, ref, day);
    missing.push(
      partial
        ? {
            at: child(ref.at, 'authorities'),
            need: `which ${records.length > 0 ? 'other ' : ''}authorities are in ${ref.name}`,
          }
        : null,
    );
    for (const { membership, at, inArea } of records) {
      const { authority, name, part, alsoIn } = membership;
      const land = found.get(authority) ?? { name: name ?? authority, holdings: [], elsewhere: [] };
      found.set(authority, land);
      if (isMarked(membership, 'alsoIn')) {
        land.elsewhere.push({ at: child(at, 'alsoIn'), need: `which other areas ${name ?? authority} is in` });
      }
      note(land.holdings, { ref, place: i, inArea, part: part === true, listed: true, at });
      for (const [k, other] of (alsoIn ?? []).entries()) {
        const where = child(child(at, 'alsoIn'), k);
        const within = day === null ? other.until === undefined : isWithin(other, day, area.authoritiesAsAt);
        const places = names.placesOf(other.area).filter((place) => place !== i);
        if (places.length === 0) {
          const named: StrategyRef = { id: null, name: other.area, at: where };
          note(land.holdings, { ref: named, place: null, inArea: within, part: false, listed: false, at: where });
        }
        for (const place of places) {
          const there = areas[place]?.ref as StrategyRef;
          note(land.holdings, { ref: there, place, inArea: within, part: false, listed: false, at: where });
        }
      }
    }
  }
  return {
    lands: new Map(
      [...found].map(([authority, { name, holdings, elsewhere }]) => [
        authority,
        { authority, name, holdings: holdings.filter(({ inArea }) => inArea !== false).sort(inOrder), elsewhere },
      ]),
    ),
    missing,
  };
}

function recordsOf(
  area: AreaOfAuthorities,
  { at: base }: StrategyRef,
  day: Day | null,
): {
  readonly records: readonly { readonly membership: AuthorityMembership; readonly at: Pointer; readonly inArea: Tri }[];
  readonly partial: boolean;
} {
  const { authorities = [] } = area;
  const hasDistricts = authorities.some(({ tier }) => tier === 'lower');
  const isLand = ({ tier }: AuthorityMembership): boolean => tier !== 'upper' || !hasDistricts;
  if (day !== null) {
    const { authorities: on = [], partial } = authoritiesOn(area, day, base);
    return { records: on.filter(({ membership }) => isLand(membership)), partial };
  }
  const list = child(base, 'authorities');
  return {
    records: authorities
      .map((membership, k) => ({
        membership,
        at: child(list, k),
        inArea: membership.outside !== true && membership.until === undefined,
      }))
      .filter(({ membership }) => isLand(membership)),
    partial: !listIn(area, 'authorities').whole,
  };
}

/** Adds what a record says of an area to what others said of it. */
function note(holdings: Holding[], one: Holding): void {
  const i = holdings.findIndex(({ place, ref }) =>
    one.place === null ? place === null && areOne(ref.name, one.ref.name) : place === one.place,
  );
  const known = holdings[i];
  if (known === undefined) {
    holdings.push(one);
    return;
  }
  const inArea = anyTrue([known.inArea, one.inArea]);
  const telling = known.inArea === inArea ? known : one;
  const listed = known.listed || one.listed;
  holdings[i] = { ...known, inArea, at: telling.at, part: isPart(known, one), listed };
}

function areOne(a: string, b: string): boolean {
  return a === b || sameName(a, b);
}

/** How much of its land is in an area is for the area's own list to say; all of it is, where any record that counts says so. */
function isPart(known: Holding, one: Holding): boolean {
  if (!one.listed) return known.part;
  if (!known.listed || known.inArea === false) return one.part;
  return one.inArea === false ? known.part : known.part && one.part;
}

/** Areas of the document first, as they stand in it. */
function inOrder(a: Holding, b: Holding): number {
  return (a.place ?? Number.MAX_SAFE_INTEGER) - (b.place ?? Number.MAX_SAFE_INTEGER);
}

/**
 * Is the authority in two areas? Surely, where two have it and one of them all of its land: two that have a part each may
 * have divided it between them. `others`: areas beyond those listed may have it as well.
 */
export function inTwo({ holdings, elsewhere }: Land, others: boolean): Tri {
  const sure = holdings.filter(({ inArea }) => inArea === true);
  if (sure.length > 1 && sure.some(({ part }) => !part)) return true;
  return holdings.length < 2 && elsewhere.length === 0 && !others ? false : undefined;
}
