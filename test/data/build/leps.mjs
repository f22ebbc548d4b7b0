import { said } from './common.mjs';
import { authority, marks } from './strategies.mjs';

/** The review of boundaries was published in July 2018: what overlapped did so before, and was parted after. */
const BEFORE_REVIEW = { max: '2018-06' };
const PARTED = { min: '2018-07', max: '2021-04' };
const AS_AT = '2021-04';
const SINCE = '2018-07';

/** Aylesbury Vale is in the statistics of the strategy of July 2019 and had left by April 2020. */
const LEFT = { 'aylesbury-vale': { min: '2019-07-19', max: '2020-04' } };

/** Authorities that came after the review: who is named in today's geography stands for the land of those before. */
const SUCCESSORS = {
  buckinghamshire: '2020-04-01',
  cumberland: '2023-04-01',
  'westmorland-and-furness': '2023-04-01',
  'north-yorkshire': '2023-04-01',
  somerset: '2023-04-01',
  dorset: '2019-04-01',
  'bournemouth-christchurch-and-poole': '2019-04-01',
  'north-northamptonshire': '2021-04-01',
  'west-northamptonshire': '2021-04-01',
  'east-suffolk': '2019-04-01',
  'west-suffolk': '2019-04-01',
};

/** Districts that are gone, the last day of each and whose land theirs became. */
const GONE = {
  craven: ['2023-03-31', 'north-yorkshire'],
  harrogate: ['2023-03-31', 'north-yorkshire'],
  selby: ['2023-03-31', 'north-yorkshire'],
  'aylesbury-vale': ['2020-03-31', 'buckinghamshire'],
  'forest-heath': ['2019-03-31', 'west-suffolk'],
  'st-edmundsbury': ['2019-03-31', 'west-suffolk'],
};

/** The one authority that is known to have joined after the review. */
const JOINED = { 'greater-lincolnshire': ['rutland'] };

/** The areas of the partnerships, for this data set and for the strategies made in them. */
export function lepAreas(facts) {
  const overlaps = facts.preReviewOverlaps.map((fact) => ({
    fact,
    record: authority({ name: fact.authority, onsCode: fact.onsCode }, '2018'),
    origin: said({ source: sourceOf(fact), confidence: fact.confidence }),
  }));
  return facts.leps.map((lep) => area(lep, overlaps));
}

/** A few overlaps cite a page by its address; none by a key. */
function sourceOf({ sources }) {
  return sources.map((source) => (source.startsWith('local') ? 'lga-2019' : source)).join('; ');
}

function area(lep, overlaps) {
  const mine = overlaps.filter(({ fact }) => fact.leps.includes(lep.id));
  const districts = lep.districts2021Footprint.map((district) => today(lep, authority(district, '2025'), mine));
  const listed = new Set(districts.map((membership) => membership.authority));
  const others = mine.filter(({ record }) => !listed.has(record.authority)).map((overlap) => former(lep, overlap));
  return said({
    id: lep.id,
    name: lep.name,
    area: {
      id: lep.id,
      name: lep.name,
      kind: 'functional-area',
      codes: Object.entries(lep.onsCodes).map(([vintage, code]) => ({ scheme: 'ONS', code, vintage })),
    },
    regions: lep.regions,
    combinedAuthority: lep.combinedAuthority,
    authorities: [...districts, ...others],
    authoritiesAsAt: AS_AT,
    authoritiesSince: SINCE,
    upperTier: lep.upperTierAuthoritiesPreReview.map((fact) =>
      said({ ...authority(fact, '2018'), part: fact.part ? true : undefined }),
    ),
    notes: lep.note === null ? [] : [lep.note],
    provenance: {
      'area/codes': { confidence: lep.confidence.onsCodes },
      authorities: { confidence: lep.confidence.districts2021Footprint },
      regions: { confidence: lep.confidence.regions },
      upperTier: { confidence: lep.confidence.upperTierAuthoritiesPreReview },
      ...(lep.combinedAuthority === null
        ? {}
        : { combinedAuthority: { confidence: lep.confidence.combinedAuthority } }),
    },
  });
}

/** An authority that is in the area in 2021. What it was in before the review is an overlap, or general knowledge. */
function today(lep, record, overlaps) {
  const overlap = overlaps.find((one) => one.record.authority === record.authority);
  const joined = JOINED[lep.id]?.includes(record.authority) ?? false;
  const notes = [
    SUCCESSORS[record.authority] === undefined
      ? undefined
      : `Named as it is since ${SUCCESSORS[record.authority]}; before, its land belonged under the authorities it took the place of.`,
    overlap?.fact.partial === true
      ? 'Believed to have been split or shared with the other partnership before the review.'
      : undefined,
  ].filter((note) => note !== undefined);
  return said({
    ...record,
    from: joined ? PARTED : BEFORE_REVIEW,
    note: notes.join(' '),
    provenance: marks({
      from: joined ? { confidence: 'derived' } : (overlap?.origin ?? { confidence: 'recalled' }),
    }),
  });
}

/** An authority that was in two areas before the review and is not in this one's list of 2021. */
function former(lep, { fact, record, origin }) {
  const stayed = fact.retainedBy2021.includes(lep.id);
  const gone = GONE[record.authority];
  if (stayed && gone === undefined) throw new Error(`${fact.authority} should be in ${lep.id} in 2021`);
  const until = stayed ? gone[0] : (LEFT[record.authority] ?? PARTED);
  return said({
    ...record,
    part: fact.partial ? true : undefined,
    partOf: stayed ? gone[1] : record.partOf,
    from: BEFORE_REVIEW,
    until,
    note: fact.note,
    provenance: marks({ '': origin, until: stayed ? { confidence: 'recalled' } : origin }),
  });
}

/** The constants built from the partnerships. */
export function lepConstants(facts) {
  return [
    {
      name: 'lepAreas',
      type: 'readonly LepArea[]',
      doc: [
        'The 38 local enterprise partnerships of England with their areas: which authorities were in each before the boundary review of 2018, and in April 2021.',
        'Before the review 33 districts were in two partnerships, over 20 partnerships; in 2021 seven still were. The footprint of 2021 was worked out from published boundaries and is named in the geography of 2025; the overlaps are partly recalled, each with its own mark.',
      ],
      value: lepAreas(facts),
    },
    {
      name: 'lepPublishedCounts',
      type: 'readonly PublishedCount[]',
      doc: ['What the press and a committee of Parliament counted of overlapping partnerships, 2018 and 2019.'],
      value: facts.publishedCounts.map(({ what, value, of, source, confidence }) =>
        said({ what, value, of, provenance: { '': { source, confidence } } }),
      ),
    },
  ];
}
