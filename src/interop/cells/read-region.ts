import { withoutBrackets } from '../members/header-use.js';
import type { Places } from '../places.js';
import { squeeze } from '../text/squeeze.js';
import { keyOf } from '../text/words-of.js';

import { abroad, everywhere } from '../words/abroad.js';
import { regionNames } from '../words/regions.js';
import { asked, guessed, type Reading, understood, written } from './reading.js';

/** A region, and the place in it that was named. */
export interface RegionRead {
  readonly region: Reading<string>;
  /** A place smaller than a region, as written. */
  readonly town?: string;
}

/** What the references call the rest of the world. */
const OUTSIDE = 'outside UK';
const ABROAD = new Set(abroad);
const REGIONS = new Map(regionNames.map((name) => [keyOf(name), name]));
const EVERYWHERE = new Set(everywhere);

/** The region of a base, from a region, county, town or address. */
export function readRegion(cell: string, places: Places | undefined): RegionRead {
  const text = withoutCountry(squeeze(cell));
  const bare = squeeze(withoutBrackets(text));
  const whole = keyOf(text);
  if (EVERYWHERE.has(whole)) return { region: understood('the whole country or no one place: no region') };
  if (whole === keyOf(OUTSIDE)) return { region: written(OUTSIDE) };
  if (ABROAD.has(whole)) return { region: guessed(OUTSIDE, 'a country or city outside the United Kingdom') };
  const parts = [text, bare, ...bare.split(/[,;/]/u).reverse()].map(squeeze).filter((part) => part !== '');
  if (places === undefined) {
    const [last = '', ...before] = text.split(',').reverse();
    const region = REGIONS.get(keyOf(last));
    const town = squeeze(before.reverse().join(','));
    if (region !== undefined) return { region: written(region), ...(town === '' ? {} : { town }) };
    return { region: asked('no gazetteer was given, so no place can be looked up; which region is it?'), town: text };
  }
  const found = [...new Set(parts)].flatMap((part) => {
    const place = places.get(withoutNoise(part));
    return place === undefined ? [] : [{ part, place }];
  });
  const [first] = found;
  if (first === undefined) {
    const foreign = parts.find((part) => ABROAD.has(keyOf(part)));
    if (foreign !== undefined)
      return { region: guessed(OUTSIDE, `${foreign} lies outside the United Kingdom`), town: text };
    if (POSTCODE.test(text))
      return { region: asked('areas of postcodes cross regions; which region is it?'), town: text };
    return { region: asked('this place is not in the gazetteer; which region is it?'), town: text };
  }
  // A county behind a town settles which of two towns it is; the last part says most.
  const sure = found.find(({ place }) => place.is !== 'ambiguous') ?? first;
  const { place, part } = sure;
  if (place.is === 'outside')
    return { region: guessed(OUTSIDE, 'a country or city outside the United Kingdom'), ...townOf(text, part) };
  if (place.is === 'ambiguous')
    return { region: asked(`${place.name} lies in ${place.regions.join(' and in ')}; which?`), town: text };
  const regions = new Set(
    found.flatMap(({ place: one }) => (one.is === 'region' || one.is === 'part' ? [one.region] : [])),
  );
  if (regions.size > 1)
    return { region: asked(`it names places in ${[...regions].join(' and in ')}; which is the base?`), town: text };
  if (place.is === 'region') return { region: written(place.region), ...townOf(text, part) };
  return { region: guessed(place.region, `${part} lies in ${place.region} (gazetteer)`), town: text };
}

/** `Leeds, UK` is `Leeds`: the country says nothing more. */
function withoutCountry(text: string): string {
  const comma = text.lastIndexOf(',');
  return comma > 0 && EVERYWHERE.has(keyOf(text.slice(comma + 1))) ? squeeze(text.slice(0, comma)) : text;
}

/** What is said beyond the part that decided: of `Leeds, Yorkshire` the town. */
function townOf(text: string, part: string): { readonly town?: string } {
  if (keyOf(text) === keyOf(part)) return {};
  const ending = text.slice(-part.length);
  const before = ending === part ? squeeze(text.slice(0, -part.length)).replace(/\s*[,;/(]$/u, '') : text;
  return before === '' ? {} : { town: before };
}

const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]?(?: ?\d[A-Z]{2})?$/iu;

/** A place without words that only say where it is looked for: "the", "area", "UK". */
function withoutNoise(part: string): string {
  return keyOf(part)
    .split(' ')
    .filter(
      (word, i, all) =>
        !(word === 'the' && i === 0 && all.length > 1) && !(word === 'area' && i > 0 && i === all.length - 1),
    )
    .join(' ');
}
