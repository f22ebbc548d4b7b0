import { grouped, said, weakest } from './common.mjs';
import { Code } from './print.mjs';

const ONS_MICRO = { id: 'micro', covers: ['none', 'micro'] };
const UP_TO_SMALL = { id: 'none-to-small', covers: ['none', 'micro', 'small'] };

/** What to mind, in our words, each tied to the caution in the facts that it rests on. */
const CAUTIONS = [
  [
    'Two universes',
    'Two universes: the Business Population Estimates count unregistered businesses without employees (about 3.0 million), the ONS counts of enterprises do not. Numbers of the one must not be set against totals of the other.',
  ],
  [
    'Counting businesses',
    'Counted by businesses, by employment and by turnover, the same economy gives three very different pictures; which of them a council is meant to mirror is for the caller to say.',
  ],
  ['Small cells are rounded to 5', 'ONS cells are rounded to 5, so that shares in small sectors carry rounding error.'],
  [
    'Turnover in the Business Population Estimates leaves out SIC section K',
    'Turnover in the Business Population Estimates leaves out finance and insurance (SIC section K); the release of 2013 says so, and it is taken to hold for other years.',
  ],
];

/** The cautions, as long as they are those of the facts. */
function cautions(facts) {
  const matches =
    facts.cautions.length === CAUTIONS.length && facts.cautions.every((text, i) => text.startsWith(CAUTIONS[i][0]));
  if (!matches) throw new Error('the facts caution other things than this script does');
  return CAUTIONS.map(([, text]) => text);
}

function total(categories) {
  return categories.reduce((sum, { weight }) => sum + weight, 0);
}

/** Says so where the cells do not add up to the printed total. */
function shortfall(categories, printed, of) {
  const sum = total(categories);
  return sum === printed
    ? undefined
    : `The ${of} add up to ${grouped(sum)} against a printed total of ${grouped(printed)}.`;
}

/** Three bands that a release prints as rounded shares. */
function headlineReferences(dataset, year, url, confidence) {
  const bands = dataset.byBand.filter(({ sizeBand }) => ['none-to-small', 'medium', 'large'].includes(sizeBand));
  const bases = [
    ['Enterprises', 'enterprises', 'shareOfBusinesses', 'businesses'],
    ['Employment', 'employment', 'shareOfEmployment', 'employment'],
    ['Turnover', 'turnover', 'shareOfTurnover', 'turnover'],
  ];
  return bases.map(([word, basis, field, of]) => {
    const categories = bands.map((band) => ({
      ...(band.sizeBand === 'none-to-small' ? UP_TO_SMALL : { id: band.sizeBand }),
      weight: band[field],
    }));
    const sum = Math.round(total(categories) * 1000) / 1000;
    return {
      name: `bySizeBand${word}${year}`,
      doc: `Share of UK private-sector ${of} by size band, ${dataset.referenceDate}: up to 49 employees, 50–249, 250 or more. Source: \`${dataset.datasetId}\`, first page.`,
      value: said({
        id: `uk-${year}-size-${basis}`,
        title: `UK private sector by size band, by ${of}, ${dataset.referenceDate}`,
        attribute: 'sizeBand',
        basis,
        date: `${year}-01`,
        source: { source: dataset.datasetId, section: 'Statistical release, first page' },
        categories,
        confidence,
        note: [
          basis === 'enterprises'
            ? 'Shares as printed, rounded to 0.1 %: the large band is anywhere from 0.05 % to 0.15 %.'
            : 'Shares as printed, rounded to 1 %.',
          sum === 1 ? undefined : `They add up to ${Math.round(sum * 100)} %.`,
          'Counts businesses without employees, registered or not.',
          basis === 'turnover' ? 'Turnover leaves out finance and insurance (SIC section K).' : undefined,
          `Read at ${url}.`,
        ]
          .filter((text) => text !== undefined)
          .join(' '),
      }),
    };
  });
}

/** The five bands of 2025, in exact counts. */
function fullReferences(dataset) {
  const confidence = weakest(...dataset.sources.map((source) => source.confidence));
  const bases = [
    ['Enterprises', 'enterprises', 'businesses', 'businesses', 'number of businesses'],
    ['Employment', 'employment', 'employmentThousands', 'employmentThousands', 'employment in thousands of people'],
    ['Turnover', 'turnover', 'turnoverGbpMillions', 'turnoverGbpMillions', 'turnover in millions of pounds'],
  ];
  const references = bases.map(([word, basis, field, totalField, of]) => {
    const categories = dataset.byBand.map((band) => ({ id: band.sizeBand, weight: band[field] }));
    return {
      name: `bySizeBand${word}2025`,
      doc: `UK private-sector businesses by size band, ${dataset.referenceDate}: ${of}. Source: \`${dataset.datasetId}\`, detailed tables.`,
      value: said({
        id: `uk-2025-size-${basis}`,
        title: `UK private sector by size band, ${of}, ${dataset.referenceDate}`,
        attribute: 'sizeBand',
        basis,
        date: '2025-01',
        source: { source: dataset.datasetId, section: 'Detailed tables 1 and 5' },
        categories,
        confidence,
        note: [
          'Counts businesses without employees, registered or not (about 3.0 million are not).',
          basis === 'enterprises' ? 'The total has a 95 % interval of about ±123,000.' : undefined,
          basis === 'turnover' ? 'Turnover leaves out finance and insurance (SIC section K).' : undefined,
          shortfall(categories, dataset.totals[totalField], 'bands'),
        ]
          .filter((text) => text !== undefined)
          .join(' '),
      }),
    };
  });
  const employers = dataset.byBand.filter(({ sizeBand }) => sizeBand !== 'none');
  const categories = employers.map((band) => ({ id: band.sizeBand, weight: band.businesses }));
  references.splice(1, 0, {
    name: 'bySizeBandEmployers2025',
    doc: `UK private-sector businesses with employees by size band, ${dataset.referenceDate}: number of businesses. Source: \`${dataset.datasetId}\`, detailed tables.`,
    value: said({
      id: 'uk-2025-size-employers',
      title: `UK private-sector employers by size band, number of businesses, ${dataset.referenceDate}`,
      attribute: 'sizeBand',
      basis: 'employers',
      date: '2025-01',
      source: { source: dataset.datasetId, section: 'Detailed tables 1 and 5' },
      categories,
      confidence,
      note: ['Businesses without employees are not counted.', shortfall(categories, dataset.totals.employers, 'bands')]
        .filter((text) => text !== undefined)
        .join(' '),
    }),
  });
  const regions = dataset.byRegion.map(({ region, businesses }) => ({ id: region, weight: businesses }));
  references.push({
    name: 'byRegionEnterprises2025',
    doc: `UK private-sector businesses by region, ${dataset.referenceDate}: number of businesses of every size. Source: \`${dataset.datasetId}\`, detailed tables.`,
    value: said({
      id: 'uk-2025-region-enterprises',
      title: `UK private sector by region, number of businesses, ${dataset.referenceDate}`,
      attribute: 'region',
      basis: 'enterprises',
      date: '2025-01',
      source: { source: dataset.datasetId, section: 'Detailed tables 8 and 9' },
      categories: regions,
      confidence,
      note: [
        'Counts businesses without employees, registered or not.',
        shortfall(regions, dataset.totals.businesses, 'regions'),
      ]
        .filter((text) => text !== undefined)
        .join(' '),
    }),
  });
  return references;
}

/** Registered enterprises of 2025: by size band, by region, and large ones by region. */
function registeredReferences(dataset) {
  const confidence = weakest(...dataset.sources.map((source) => source.confidence));
  const common = { basis: 'enterprises', date: dataset.referenceDate };
  const universe =
    'Enterprises registered for VAT or PAYE only, public and non-profit ones included; counted at the main site or head office; rounded to 5.';
  const bands = ['micro', 'small', 'medium', 'large'].map((band) => ({
    ...(band === 'micro' ? ONS_MICRO : { id: band }),
    weight: dataset.uk[band],
  }));
  const regions = dataset.byRegion.map(({ region, total: all }) => ({ id: region, weight: all }));
  const large = dataset.byRegion.map((row) => ({ id: row.region, weight: row.large }));
  const source = { source: dataset.datasetId, section: 'Tables 2, 3 and 4' };
  const note = (...texts) => [universe, ...texts].filter((text) => text !== undefined).join(' ');
  return [
    {
      name: 'bySizeBandRegisteredEnterprises2025',
      doc: `UK enterprises registered for VAT or PAYE by size band, March 2025: number of enterprises. Source: \`${dataset.datasetId}\`.`,
      value: {
        id: 'uk-2025-size-registered-enterprises',
        title: 'UK registered enterprises by size band, number of enterprises, March 2025',
        attribute: 'sizeBand',
        ...common,
        source,
        categories: bands,
        confidence,
        note: note('Micro is 0–9 employees, those without any included.', shortfall(bands, dataset.uk.total, 'bands')),
      },
    },
    {
      name: 'byRegionRegisteredEnterprises2025',
      doc: `UK enterprises registered for VAT or PAYE by region, March 2025: number of enterprises. Source: \`${dataset.datasetId}\`.`,
      value: {
        id: 'uk-2025-region-registered-enterprises',
        title: 'UK registered enterprises by region, number of enterprises, March 2025',
        attribute: 'region',
        ...common,
        source,
        categories: regions,
        confidence,
        note: note(shortfall(regions, dataset.uk.total, 'regions')),
      },
    },
    {
      name: 'byRegionLargeEnterprises2025',
      doc: `UK enterprises with 250 or more employees, registered for VAT or PAYE, by region, March 2025: number of enterprises. Source: \`${dataset.datasetId}\`.`,
      value: {
        id: 'uk-2025-region-large-enterprises',
        title: 'UK registered enterprises with 250 or more employees by region, number of enterprises, March 2025',
        attribute: 'region',
        ...common,
        source,
        categories: large,
        confidence,
        note: note(shortfall(large, dataset.uk.large, 'regions')),
      },
    },
  ];
}

/** Each council sector's own enterprises, by size band and by region. */
function sectorReferences(proxies, dataset) {
  const regionOf = Object.fromEntries(dataset.byRegion.map(({ regionCode, region }) => [regionCode, region]));
  return proxies.sectors.flatMap((proxy) => {
    const camel = proxy.sector.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
    const words = proxy.sector.replaceAll('-', ' ');
    const common = {
      basis: 'enterprises',
      date: dataset.referenceDate,
      source: { source: dataset.datasetId, section: 'Tables 2 and 4 (class by region, class by size band)' },
      sector: proxy.sector,
    };
    const bands = ['micro', 'small', 'medium', 'large'].map((band) => ({
      ...(band === 'micro' ? ONS_MICRO : { id: band }),
      weight: proxy.uk[band],
    }));
    const regions = proxy.byRegion.map(({ regionCode, enterprises }) => ({
      id: regionOf[regionCode],
      weight: enterprises,
    }));
    const confidence = weakest(proxy.definitionConfidence, proxy.countsConfidence);
    const note = (...texts) =>
      [
        `Sector taken as: ${proxy.definition}.`,
        `The counts are ${proxy.countsConfidence}, the definition ${proxy.definitionConfidence}.`,
        'Registered enterprises only, rounded to 5.',
        ...texts,
      ]
        .filter((text) => text !== undefined)
        .join(' ');
    return [
      {
        name: `${camel}BySizeBand2025`,
        doc: `UK registered enterprises in ${words} by size band, March 2025: number of enterprises, by a definition of the sector that is not official. Source: \`${dataset.datasetId}\`.`,
        value: {
          id: `${proxy.sector}-2025-size-enterprises`,
          title: `UK registered enterprises in ${words} by size band, number of enterprises, March 2025`,
          attribute: 'sizeBand',
          ...common,
          categories: bands,
          confidence,
          note: note('Micro is 0–9 employees, those without any included.', shortfall(bands, proxy.uk.total, 'bands')),
        },
      },
      {
        name: `${camel}ByRegion2025`,
        doc: `UK registered enterprises in ${words} by region, March 2025: number of enterprises, by a definition of the sector that is not official. Source: \`${dataset.datasetId}\`.`,
        value: {
          id: `${proxy.sector}-2025-region-enterprises`,
          title: `UK registered enterprises in ${words} by region, number of enterprises, March 2025`,
          attribute: 'region',
          ...common,
          categories: regions,
          confidence,
          note: note(
            `SIC classes as in ${proxy.sector}-2025-size-enterprises.`,
            shortfall(regions, proxy.uk.total, 'regions'),
          ),
        },
      },
    ];
  });
}

/** The constants built from the business population. */
export function populationConstants(facts) {
  const dataset = (id) => facts.datasets.find(({ datasetId }) => datasetId === id);
  const bpe2015 = dataset('bpe-2015');
  const bpe2016 = dataset('bpe-2016');
  const ons2025 = dataset('ons-uk-business-2025');
  const bands2015 = bpe2015.byBand.filter(({ sizeBand }) => ['none-to-small', 'medium', 'large'].includes(sizeBand));
  const references = [
    ...headlineReferences(bpe2015, 2015, bpe2015.sources[0].url, weakest(...bands2015.map((b) => b.confidence))),
    ...headlineReferences(bpe2016, 2016, bpe2016.sources[0].url, weakest(...bpe2016.sources.map((s) => s.confidence))),
    ...fullReferences(dataset('bpe-2025')),
    ...registeredReferences(ons2025),
    ...sectorReferences(facts.sectorProxies, ons2025),
  ];
  return [
    ...references.map(({ name, doc, value }) => ({ name, type: 'Reference', doc: [doc], value })),
    {
      name: 'businessPopulationReferences',
      type: 'readonly Reference[]',
      doc: ['Every reference of this data set, whole economy first.'],
      value: references.map(({ name }) => new Code(name)),
    },
    {
      name: 'businessPopulationCautions',
      type: 'readonly string[]',
      doc: [
        'What to mind when comparing with these figures: two universes that must not be mixed, three bases with three pictures, roundings.',
      ],
      value: cautions(facts),
    },
  ];
}
