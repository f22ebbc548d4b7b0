import {
  evennessListed,
  gallagher,
  hhi,
  hhiNormalised,
  hill2,
  loosemoreHanby,
  representationRatio,
  topShare,
} from 'industrial-strategy/measures';

/** Four attributes, 27 categories, with the weight of each category in the industry. */
const references = {
  sizeBand: { micro: 33, small: 15, medium: 13, large: 39 },
  kind: { business: 70, representativeBody: 20, university: 6, publicBody: 4 },
  sector: { food: 16, chemicals: 9, vehicles: 12, aerospace: 8, machinery: 18, electronics: 15, other: 22 },
  region: {
    northEast: 3.7,
    northWest: 11.2,
    yorkshire: 7.9,
    eastMidlands: 7.3,
    westMidlands: 8.6,
    east: 9.3,
    london: 17.5,
    southEast: 14.2,
    southWest: 8.6,
    wales: 4.3,
    scotland: 8.3,
    northernIreland: 2.6,
  },
} as const satisfies Record<string, Record<string, number>>;

type Attribute = keyof typeof references;
export type Member = Readonly<Record<Attribute, string>>;

/** What both versions work out for one attribute of one council: the ratios, then seven indices. */
export interface AttributeFigures {
  readonly ratios: readonly (number | null)[] | null;
  readonly indices: readonly (number | null)[];
}

const attributes = Object.keys(references) as Attribute[];

/** Councils of 30 from a fixed seed (a linear congruential generator), skewed towards the first categories. */
export function makeCouncils(howMany: number): readonly (readonly Member[])[] {
  let state = 20160301;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const pick = (attribute: Attribute): string => {
    const names = Object.keys(references[attribute]);
    return names[Math.floor(random() ** 1.5 * names.length)] as string;
  };
  return Array.from({ length: howMany }, () =>
    Array.from({ length: 30 }, () => ({
      sizeBand: pick('sizeBand'),
      kind: pick('kind'),
      sector: pick('sector'),
      region: pick('region'),
    })),
  );
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The way it is usually written: one array method after another, every intermediate list kept only where it is reused. */
export function withArrayMethods(council: readonly Member[]): readonly AttributeFigures[] {
  return attributes.map((attribute) => {
    const categories = Object.entries(references[attribute]);
    const counts = categories.map(([name]) => council.filter((member) => member[attribute] === name).length);
    const members = sum(counts);
    const weight = sum(categories.map(([, value]) => value));
    const shares = counts.map((count) => count / members);
    const expected = categories.map(([, value]) => value / weight);
    const differences = shares.map((share, k) => share - (expected[k] as number));
    const concentration = sum(shares.map((share) => share ** 2));
    return {
      ratios: shares.map((share, k) => share / (expected[k] as number)),
      indices: [
        sum(differences.map(Math.abs)) / 2,
        Math.sqrt(sum(differences.map((difference) => difference ** 2)) / 2),
        1 / concentration,
        -sum(shares.filter((share) => share > 0).map((share) => share * Math.log(share))) / Math.log(shares.length),
        concentration,
        (concentration - 1 / shares.length) / (1 - 1 / shares.length),
        Math.max(...shares),
      ],
    };
  });
}

/** One counter for each category of an attribute, and where to find it. */
function makeTally(attribute: Attribute) {
  const names = Object.keys(references[attribute]);
  return {
    places: new Map(names.map((name, place) => [name, place])),
    counts: new Float64Array(names.length),
    reference: Float64Array.from(Object.values(references[attribute])),
  };
}

const tallies = [makeTally('sizeBand'), makeTally('kind'), makeTally('sector'), makeTally('region')] as const;

function add({ places, counts }: (typeof tallies)[number], category: string): void {
  const place = places.get(category);
  if (place !== undefined) counts[place] = (counts[place] as number) + 1;
}

/** One pass over the members into typed counters, then the library's measures on those. */
export function withMeasures(council: readonly Member[]): readonly AttributeFigures[] {
  const [sizeBands, kinds, sectors, regions] = tallies;
  for (const { counts } of tallies) counts.fill(0);
  for (const member of council) {
    add(sizeBands, member.sizeBand);
    add(kinds, member.kind);
    add(sectors, member.sector);
    add(regions, member.region);
  }
  const figures: AttributeFigures[] = [];
  for (const tally of tallies)
    figures.push({
      ratios: representationRatio(tally),
      indices: [
        loosemoreHanby(tally),
        gallagher(tally),
        hill2(tally),
        evennessListed(tally),
        hhi(tally),
        hhiNormalised(tally),
        topShare(tally),
      ],
    });
  return figures;
}
