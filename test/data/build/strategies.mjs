import { said } from './common.mjs';
import { countyOf } from './counties.mjs';

// What the builders of national strategies, local strategies, growth plans and partnerships have in common.

/** Reads a fact file's list of sources; says where a fact comes from: its addresses, and how well it is known. */
export function originsOf(sources) {
  const urls = new Map(sources.map(({ id, url }) => [id, url]));
  const address = (id) => {
    const url = /^https?:/.test(id) ? id : urls.get(id);
    if (url === undefined) throw new Error(`no source "${id}"`);
    return url;
  };
  return ({ confidence, sources: ids = [] }) => said({ source: [...new Set(ids.map(address))].join('; '), confidence });
}

/** A provenance of the given marks, without those that say nothing. */
export function marks(entries) {
  return said(Object.fromEntries(Object.entries(entries).map(([path, origin]) => [path, said(origin ?? {})])));
}

/** A name as a mark: `King's Lynn and West Norfolk` is `kings-lynn-and-west-norfolk`. */
export function slug(name) {
  return name
    .toLowerCase()
    .replaceAll("'", '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Entries with ids made from a text; a repeated one gets a number. */
export function withIds(entries, textOf) {
  const seen = new Map();
  return entries.map((entry) => {
    const base = slug(textOf(entry));
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    return { id: times === 1 ? base : `${base}-${times}`, ...entry };
  });
}

/** Authorities whose code changed while they stayed themselves: the code of 2018 and that of 2025. */
const RECODED = { barnsley: ['E08000016', 'E08000038'], sheffield: ['E08000019', 'E08000039'] };

/** What stands for an authority in every data set: a mark that outlives its codes, its name, codes, tier and county. */
export function authority({ name, onsCode }, vintage) {
  const plain = name
    .replace(/ \(.*\)$/, '')
    .replace(/ County Council$/, '')
    .replace(/^(.*), (City|County) of$/, '$1');
  const isCounty = onsCode.startsWith('E10');
  const mark = isCounty ? `${slug(plain)}-county` : slug(plain);
  const codes = RECODED[mark]?.map((code, i) => ({ scheme: 'ONS', code, vintage: ['2018', '2025'][i] })) ?? [
    said({ scheme: 'ONS', code: onsCode, vintage }),
  ];
  const tier = { E06: 'single', E07: 'lower', E08: 'single', E09: 'single', E10: 'upper' }[onsCode.slice(0, 3)];
  return said({
    authority: mark,
    name: isCounty ? `${plain} (county)` : plain,
    codes,
    tier,
    partOf: tier === 'lower' ? countyOf(mark) : undefined,
  });
}
