import { ask, type Inquiry } from '../../core/ask.js';
import { isMarked, listIn } from '../../core/incomplete.js';
import { anyTrue, type Tri } from '../../core/known.js';
import { nameKey, sameName } from '../../core/names.js';
import { child, type Pointer } from '../../core/pointer.js';
import type { Fact } from '../../core/settled-by.js';
import type { Day } from '../../core/when.js';
import type { AuthorityMembership, LocalStrategy } from '../../local-strategy/model/strategy.js';
import { authoritiesOn, isWithin, LIES_IN } from '../../local-strategy/reading/index.js';
import type { RegisteredAuthority } from '../model.js';
import { Kin } from './kin.js';
import type { StrategyRef } from './strategies-in.js';
import { namesOfStrategies, type StrategyNames } from './strategy-names.js';

/** Asked of an authority that no record places in a county. */
export const WHICH_COUNTY = /* @__PURE__ */ ask('authority/county', 'in which county {of} lies, if in any');
const OTHER_AREAS = /* @__PURE__ */ ask('authority/other-areas', 'which other areas {of} is in');
const WHEN_IN = /* @__PURE__ */ ask('authority/in-area', 'from when to when {of} was in {area}');
const PART_IN = /* @__PURE__ */ ask('authority/part', 'which part of {of} is in {area}');
const AUTHORITIES = /* @__PURE__ */ ask('area/authorities', 'which authorities are in {of}');
const OTHER_AUTHORITIES = /* @__PURE__ */ ask('area/other-authorities', 'which other authorities are in {of}');

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

/** One authority with the areas its land may be in, those that it surely is not in left out. */
export interface Land {
  /** Its mark. */
  readonly authority: string;
  /** Its name. */
  readonly name: string;
  /** The first record of it. */
  readonly at: Pointer;
  /** The areas: those that list it, and those that list an authority whose land takes its land in. */
  readonly holdings: readonly Holding[];
  /** Where it may be as well: the areas of counties that it may lie in, as no record says in which county it lies. */
  readonly perhaps: readonly ByCounty[];
  /** The authorities whose land takes its land in, by mark. */
  readonly wholes: readonly string[];
  /** Authorities that are known to be parts of it; where there are any, its land is theirs. */
  readonly parts: readonly Land[];
  /** Authorities in some area that may be parts of it, as no record says in which county they lie. */
  readonly perhapsParts: readonly Pick<Land, 'name' | 'at'>[];
  /** What to find out where a record of other areas that it is in may lack some. */
  readonly elsewhere: readonly Fact[];
}

/** That an authority is in an area if it lies in a county that is. */
export interface ByCounty extends Holding {
  /** The name of the county. */
  readonly county: string;
}

/** Who lies where on a day. */
export interface LandOn {
  /** Every authority that any list or the register names, by its mark, in the order of the document, the lists first. */
  readonly lands: ReadonlyMap<string, Land>;
  /** Area by area, what to find out where its list may lack authorities; null: the list is whole. */
  readonly missing: readonly (Fact | null)[];
}

/** An authority on its way. */
interface Draft {
  readonly authority: string;
  readonly name: string;
  readonly at: Pointer;
  /** By the lists of areas, and by what they say of others. */
  readonly own: Holding[];
  /** What to find out where a record of other areas may lack some. */
  readonly elsewhere: Fact[];
}

/**
 * Which authorities are in which areas on a day; null: as the lists stand, without those that have left. What a list says
 * of other areas (`alsoIn`) counts as well. Land that is listed under one authority is in the area under all others that
 * it belongs to: a district of a listed county, one abolished under its successor. The register tells of tiers and parts,
 * and of authorities that no list names.
 */
export function landOn(
  areas: readonly AreaAt[],
  day: Day | null,
  register: readonly RegisteredAuthority[] = [],
): LandOn {
  const drafts = new Map<string, Draft>();
  const names = namesOfStrategies(areas.map(({ area }) => area));
  const kin = new Kin([...areas.flatMap(({ area }) => area.authorities ?? []), ...register]);
  const lists = areas.map(({ area, ref }) => recordsOf(area, ref, day));
  const missing = areas.map((area, i) => readArea(area, i, { areas, lists, names, kin, day }, drafts));
  for (const [k, { authority, name }] of register.entries()) {
    if (drafts.has(authority)) continue;
    drafts.set(authority, { authority, name: name ?? authority, at: child('/register', k), own: [], elsewhere: [] });
  }
  const there = [...drafts.values()].map((draft) => ({
    ...draft,
    own: draft.own.filter(({ inArea }) => inArea !== false),
  }));
  return { lands: laidOut(new Map(there.map((draft) => [draft.authority, draft])), kin), missing };
}

/** The lists of all areas, and what it takes to hold one against another. */
interface Lists {
  readonly areas: readonly AreaAt[];
  readonly lists: readonly ListOn[];
  readonly names: StrategyNames;
  readonly kin: Kin;
  readonly day: Day | null;
}

/** Reads one list of authorities into the drafts; the answer is what to find out where it may lack some. */
function readArea(
  { area, ref }: AreaAt,
  i: number,
  { areas, lists, names, kin, day }: Lists,
  drafts: Map<string, Draft>,
): Fact | null {
  const { records, partial } = lists[i] as ListOn;
  for (const { membership, at, inArea } of records) {
    const { authority, name, part, alsoIn } = membership;
    const draft = drafts.get(authority) ?? { authority, name: name ?? authority, at, own: [], elsewhere: [] };
    drafts.set(authority, draft);
    if (isMarked(membership, 'alsoIn')) {
      draft.elsewhere.push({ at: child(at, 'alsoIn'), need: OTHER_AREAS({ of: draft.name }) });
    }
    note(draft.own, { ref, place: i, inArea, part: part === true, listed: true, at });
    for (const [k, other] of (alsoIn ?? []).entries()) {
      const where = child(child(at, 'alsoIn'), k);
      const within = day === null ? other.until === undefined : isWithin(other, day, area.authoritiesAsAt);
      const places = names.placesOf(other.area).filter((place) => place !== i);
      if (places.length === 0) {
        const named: StrategyRef = { id: null, name: other.area, at: where };
        note(draft.own, { ref: named, place: null, inArea: within, part: false, listed: false, at: where });
      }
      for (const place of places) {
        const there = areas[place]?.ref as StrategyRef;
        const inArea = within === true && isDenied(authority, lists[place] as ListOn, kin) ? undefined : within;
        const part = listsAnyOf(kin.below(authority), lists[place] as ListOn);
        note(draft.own, { ref: there, place, inArea, part, listed: false, at: where });
      }
    }
  }
  if (!partial) return null;
  const which = records.length > 0 ? OTHER_AUTHORITIES : AUTHORITIES;
  return { at: child(ref.at, 'authorities'), need: which({ of: ref.name }) };
}

/** Puts together what is in an area under its own name and under another’s. */
function laidOut(drafts: ReadonlyMap<string, Draft>, kin: Kin): ReadonlyMap<string, Land> {
  const inAny = [...drafts.values()].filter(({ own }) => own.length > 0);
  const byCounty = ({ name, own }: Draft): readonly ByCounty[] => own.map((holding) => ({ ...holding, county: name }));
  const counties = inAny.filter(({ authority }) => kin.tierOf(authority) === 'upper').flatMap(byCounty);
  const untold = inAny.filter(({ authority }) => kin.tierOf(authority) === undefined).flatMap(byCounty);
  const countiesOrUntold = [...counties, ...untold];
  const loose = inAny.filter(({ authority }) => kin.mayLieInCounty(authority));
  const looseDistricts = loose.filter(({ authority }) => kin.tierOf(authority) === 'lower');
  const withParts = new Map<string, ReadonlySet<string>>();
  /** Does the area list parts of an authority by their own names? */
  const listsParts = (whole: string, holding: Holding): boolean => {
    let places = withParts.get(whole);
    if (places === undefined) {
      places = new Set(kin.below(whole).flatMap((part) => drafts.get(part)?.own.map(placeOf) ?? []));
      withParts.set(whole, places);
    }
    return places.has(placeOf(holding));
  };
  const lands = new Map<string, Land & { readonly parts: Land[] }>();
  for (const { authority, name, at, own, elsewhere } of drafts.values()) {
    const tier = kin.tierOf(authority);
    const wholes = kin.above(authority);
    const holdings = [...own];
    for (const whole of wholes) {
      for (const holding of drafts.get(whole)?.own ?? []) {
        if (!holding.part) note(holdings, holding);
        // A county that is only in part in an area is there with the districts that are listed.
        else if (!listsParts(whole, holding)) note(holdings, { ...holding, inArea: undefined, part: false });
      }
    }
    lands.set(authority, {
      authority,
      name,
      at,
      wholes,
      holdings: holdings.sort(inOrder),
      perhaps: !kin.mayLieInCounty(authority) ? [] : tier === 'lower' ? countiesOrUntold : counties,
      parts: [],
      elsewhere: [...elsewhere, ...wholes.flatMap((whole) => drafts.get(whole)?.elsewhere ?? [])],
      perhapsParts: tier === 'upper' ? loose : tier === undefined ? looseDistricts : [],
    });
  }
  for (const { authority, parts } of lands.values()) {
    for (const part of kin.below(authority)) {
      const land = lands.get(part);
      if (land !== undefined) parts.push(land);
    }
  }
  return lands;
}

/** One text for each area; those that only others name are told apart by their names. */
export function placeOf({ place, ref }: Holding): string {
  return place === null ? `:${nameKey(ref.name) ?? ref.name}` : String(place);
}

/** The list of one area on a day. */
interface ListOn {
  readonly records: readonly { readonly membership: AuthorityMembership; readonly at: Pointer; readonly inArea: Tri }[];
  readonly partial: boolean;
}

/**
 * Does an area's own list say that an authority is not in it? A whole one does that has neither the authority nor one whose
 * land may take its land in or lie in it: what another list says of it then contradicts this one, and neither is to be had
 * over the other.
 */
function isDenied(authority: string, { records, partial }: ListOn, kin: Kin): boolean {
  const own = records.filter(({ membership }) => membership.authority === authority);
  if (own.length > 0) return own.every(({ inArea }) => inArea === false);
  if (partial) return false;
  if (listsAnyOf([...kin.above(authority), ...kin.below(authority)], { records })) return false;
  return (
    !kin.mayLieInCounty(authority) || !records.some(({ membership }) => kin.tierOf(membership.authority) === 'upper')
  );
}

function listsAnyOf(authorities: readonly string[], { records }: Pick<ListOn, 'records'>): boolean {
  if (authorities.length === 0) return false;
  return records.some(({ membership, inArea }) => inArea !== false && authorities.includes(membership.authority));
}

function recordsOf(area: AreaOfAuthorities, { at: base }: StrategyRef, day: Day | null): ListOn {
  const { authorities = [] } = area;
  if (day !== null) {
    const { authorities: records = [], partial } = authoritiesOn(area, day, base);
    return { records, partial };
  }
  const list = child(base, 'authorities');
  return {
    records: authorities.map((membership, k) => ({
      membership,
      at: child(list, k),
      inArea: membership.outside !== true && membership.until === undefined,
    })),
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

/**
 * How much of its land is in an area is for the area's own list to say, rather than for others (`alsoIn`); all of it is,
 * where any record says so that surely counts.
 */
function isPart(known: Holding, one: Holding): boolean {
  if (known.listed !== one.listed) {
    const [own, said] = known.listed ? [known, one] : [one, known];
    return own.inArea === false ? said.part : own.part;
  }
  const sure = [known, one].filter(({ inArea }) => inArea === true);
  return (sure.length > 0 ? sure : [known, one].filter(({ inArea }) => inArea !== false)).every(({ part }) => part);
}

/** Areas of the document first, as they stand in it. */
export function inOrder(a: Holding, b: Holding): number {
  return (a.place ?? Number.MAX_SAFE_INTEGER) - (b.place ?? Number.MAX_SAFE_INTEGER);
}

/**
 * Is its land in two areas? Surely, where two have it and one of them all of it: two that have a part each may have divided
 * it between them, and of an authority with parts it is for the parts to say.
 */
export function inTwo({ holdings, perhaps, parts, elsewhere }: Land): Tri {
  const open = elsewhere.length > 0 ? undefined : false;
  if (parts.length > 0 && holdings.every(({ part }) => part)) return open;
  const sure = holdings.filter(({ inArea }) => inArea === true);
  if (sure.length > 1 && sure.some(({ part }) => !part)) return true;
  if (holdings.length > 1) return undefined;
  const [own] = holdings.length > 0 ? holdings : perhaps;
  return own !== undefined && perhaps.some((one) => placeOf(one) !== placeOf(own)) ? undefined : open;
}

/** Is its land in no area? Where only a part of it is in one, the rest may be in none. */
export function inNone({ holdings, perhaps, parts, perhapsParts, elsewhere }: Land): Tri {
  const ofParts = parts.flatMap((part) => part.holdings);
  const isIn = holdings.some(({ inArea, part }) => inArea === true && (!part || parts.length > 0));
  if (isIn || ofParts.some(({ inArea }) => inArea === true)) return false;
  const maybe = [holdings, perhaps, ofParts, perhapsParts, elsewhere];
  return maybe.some(({ length }) => length > 0) ? undefined : true;
}

/** What would tell where its land is: from when to when it was in an area, which part of it, in which county it lies. */
export function whatIsOpen({ name, at, holdings, perhaps, parts, perhapsParts, elsewhere }: Land): readonly Fact[] {
  const facts: Fact[] = [...elsewhere];
  for (const one of [{ name, holdings }, ...parts]) {
    for (const { inArea, at: record, ref } of one.holdings) {
      if (inArea === undefined) facts.push({ at: record, need: WHEN_IN({ of: one.name, area: ref.name }) });
    }
  }
  const lies = (places: readonly ByCounty[]): Inquiry => {
    const [first, ...rest] = new Set(places.map(({ county }) => county));
    return first !== undefined && rest.length === 0 ? LIES_IN({ of: name, whole: first }) : WHICH_COUNTY({ of: name });
  };
  if (perhaps.length > 0) facts.push({ at: child(at, 'partOf'), need: lies(perhaps) });
  for (const part of parts.length > 0 || holdings.length > 0 ? [] : perhapsParts) {
    facts.push({ at: child(part.at, 'partOf'), need: LIES_IN({ of: part.name, whole: name }) });
  }
  if (facts.length > 0 || parts.length > 0) return facts;
  return holdings
    .filter(({ part }) => part)
    .map(({ at: record, ref }) => ({ at: child(record, 'part'), need: PART_IN({ of: name, area: ref.name }) }));
}
