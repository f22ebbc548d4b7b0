import { keyOf } from './text/words-of.js';

/** One region with everything that lies in it, by name. */
export interface GazetteerRegion {
  /** Its name, in the words of the references. */
  readonly name: string;
  /** Its code in the international territorial levels, `TLC`. */
  readonly itl1?: string;
  /** Other spellings of its name. */
  readonly spellings?: readonly string[];
  /** Its parts at the second territorial level. */
  readonly itl2?: readonly string[];
  /** Its counties, present and former. */
  readonly counties?: readonly string[];
  /** Its towns and boroughs. */
  readonly towns?: readonly string[];
}

/** Which region a place lies in. */
export interface Gazetteer {
  /** The regions. */
  readonly regions: readonly GazetteerRegion[];
  /** Short names of places, and the full ones. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Names that lie in several regions. */
  readonly ambiguous?: Readonly<Record<string, readonly string[]>>;
  /** Names outside the country. */
  readonly outside?: readonly string[];
}

/** What a name of a place is. */
export type Place =
  | { readonly is: 'region'; readonly region: string }
  | { readonly is: 'part'; readonly region: string; readonly name: string }
  | { readonly is: 'ambiguous'; readonly regions: readonly string[]; readonly name: string }
  | { readonly is: 'outside' };

/** A gazetteer, ready to be looked things up in, by names as `keyOf` writes them. */
export type Places = ReadonlyMap<string, Place>;

/** Makes a gazetteer ready. The name of a region wins over that of a county, and that over a town's. */
export function placesOf({ regions, aliases = {}, ambiguous = {}, outside = [] }: Gazetteer): Places {
  const places = new Map<string, Place>();
  const add = (name: string, place: Place): void => {
    const key = keyOf(name);
    if (key !== '' && !places.has(key)) places.set(key, place);
  };
  for (const { name, itl1, spellings = [] } of regions) {
    for (const one of [name, ...spellings, ...(itl1 === undefined ? [] : [itl1])])
      add(one, { is: 'region', region: name });
  }
  for (const name of Object.keys(ambiguous)) add(name, { is: 'ambiguous', regions: ambiguous[name] ?? [], name });
  for (const kind of ['counties', 'itl2', 'towns'] as const) {
    for (const region of regions) {
      for (const name of region[kind] ?? []) add(name, { is: 'part', region: region.name, name });
    }
  }
  for (const name of outside) add(name, { is: 'outside' });
  for (const short of Object.keys(aliases)) {
    const place = places.get(keyOf(aliases[short] ?? ''));
    if (place !== undefined) add(short, place);
  }
  return places;
}
