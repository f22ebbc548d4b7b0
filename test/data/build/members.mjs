import { lookUp, said, sentences, weakest } from './common.mjs';

const ROLES = {
  'co-chair-government': 'government-co-chair',
  'co-chair-industry': 'industry-co-chair',
  'official-adviser': 'adviser',
  'co-chair': 'co-chair',
  chair: 'chair',
  'deputy-chair': 'deputy-chair',
  'vice-chair': 'vice-chair',
  member: 'member',
  secretariat: 'secretariat',
  observer: 'observer',
  guest: 'guest',
  official: 'official',
};

/** The library's word for a role in the facts. */
export function roleOf(role) {
  return lookUp(ROLES, role, 'role');
}

const KINDS = {
  'large-business': 'business',
  sme: 'business',
  'micro-business': 'business',
  'business-size-unknown': 'business',
  'trade-body': 'representative-body',
  union: 'union',
  'research-or-university': 'university',
  'public-body': 'public-body',
  minister: 'department',
  department: 'department',
};

/** Organisations of type "other" whose sub-sector label says what they are. */
const KIND_BY_LABEL = {
  parliament: 'parliament',
  'skills body': 'skills-body',
  'regional agency': 'regional-body',
  'innovation charity and research': 'charity',
  'design education charity': 'charity',
};

/** Organisations that are of another kind by the library's definitions than the type in the facts suggests, and why. */
const KIND_BY_NAME = {
  'Scottish Government': ['devolved-government'],
  'Welsh Government': ['devolved-government'],
  'Northern Ireland Executive': ['devolved-government'],
  'Local Government Association': [
    'other',
    'A trade body in the facts; its members are councils, neither firms nor professionals.',
  ],
  'Association of Medical Research Charities': [
    'charity',
    'A trade body in the facts; its members are charities, neither firms nor professionals.',
  ],
  'London Borough of Redbridge': ['local-authority', 'A public body in the facts; it is the council of a borough.'],
  'West Midlands Combined Authority': ['local-authority', 'A public body in the facts; its members are councils.'],
  'Cheshire and Warrington Local Enterprise Partnership': [
    'regional-body',
    'A public body in the facts; it speaks for the business of one area.',
  ],
};

/** Labels that only repeat the kind and name no part of an industry. */
const LABELS_OF_KINDS = [
  'all',
  'cross-sector',
  'devolved government',
  'local government',
  'parliament',
  'regional agency',
  'research',
  'skills body',
  'workforce',
];

const SELF_EMPLOYED = /^Self-employed \(/;

function kindOf(fact) {
  const { organisation, organisationType, subSector } = fact;
  if (organisationType === null) return [];
  if (organisation !== null && Object.hasOwn(KIND_BY_NAME, organisation)) return KIND_BY_NAME[organisation];
  if (organisation !== null && SELF_EMPLOYED.test(organisation)) return ['self-employed'];
  if (organisationType !== 'other') return [lookUp(KINDS, organisationType, 'kind')];
  // A seat whose organisation is not stated was put under "other": what it is, is not known.
  if (organisation === null) return [];
  return [Object.hasOwn(KIND_BY_LABEL, subSector) ? KIND_BY_LABEL[subSector] : 'other'];
}

/** Titles in the band of directors that the library counts as executive: partners and executive directors. */
const EXECUTIVE_TITLES = ['executive director', 'partner and head of strategic research and insight', 'senior partner'];

/** How senior the holder is, and what to say where the facts' band leaves it open. */
function seniorityOf(fact, kind) {
  const { seniorityBand: band, role, jobTitle, organisationType } = fact;
  if (band === null) return {};
  if (band === 'minister') {
    // Either fact alone shows it: that the seat is a minister's, or the title.
    const marks = [fact.confidence.jobTitle, fact.confidence.organisationType].filter((mark) => mark !== null);
    const confidence = marks.includes('seen-in-source') ? 'seen-in-source' : weakest(...marks);
    return { seniority: 'minister', confidence };
  }
  const confidence = fact.confidence.jobTitle ?? 'recalled';
  if (organisationType === 'department' || role === 'secretariat' || role === 'official-adviser') {
    return { seniority: 'official', confidence };
  }
  if (kind === 'self-employed') return { note: 'Works on own account: the bands of seniority do not fit' };
  if (band === 'chief-executive') return { seniority: 'executive', confidence };
  if (band === 'director') {
    if (EXECUTIVE_TITLES.includes(jobTitle)) return { seniority: 'executive', confidence };
    return { note: `Whether "${jobTitle}" is a seat on the board is not known` };
  }
  return { seniority: lookUp({ 'senior-manager': 'senior-manager', other: 'other' }, band, 'seniority'), confidence };
}

const BASES = {
  organisation: 'organisation',
  'individual-capacity': 'individual-capacity',
  'ex-officio': 'ex-officio',
  'constituency-nominee': 'constituency-nominee',
  'role-specified': 'reserved-role',
};

/** For whom the reserved and empty seats are kept. */
const RESERVED_FOR = {
  'clc-2015-07-s07': 'the chair of the UKTI Construction Advisory Group',
  'clc-2015-07-s08': 'a volume housebuilder',
  'clc-2015-07-s09': 'a small or medium firm of the supply chain',
  'clc-2015-09-s11': 'a volume housebuilder',
  'sblc-undated-s01': 'a minister',
};

/** Seats whose holder is known to have no employer. */
const UNAFFILIATED = ['auto-2009-s02'];

/** Notes of the fact file that need other words here. */
const PARLIAMENTARIAN = 'A parliamentarian of the governing coalition, not a minister: neither government nor industry';
const NEW = 'New at the relaunch';
const NOTES = {
  'cic-2013-06-s07': PARLIAMENTARIAN,
  'cic-2013-06-s14': PARLIAMENTARIAN,
  'nzc-2025-02-s06': NEW,
  'nzc-2025-02-s07': NEW,
  'nzc-2025-02-s08': NEW,
  'nzc-2025-02-s09': NEW,
};

/** Whom the seat, or the body behind it, speaks for: claims of the facts in the library's words. */
function claimsOf(fact) {
  return fact.representing.flatMap((claim) => {
    if (claim === 'sub-sector') return fact.subSector === null ? [] : [fact.subSector];
    if (claim === 'nation') return fact.headquartersRegion === null ? [] : [fact.headquartersRegion];
    return [claim];
  });
}

/** Only the marks that differ from what already covers the fact. */
function marksOf(pairs) {
  const marks = {};
  for (const [path, mark] of pairs) {
    const { confidence = null, source, note } = mark ?? {};
    if (confidence === null) continue;
    let covering = path;
    let covered;
    while (covering !== '' && covered === undefined) {
      covering = covering.includes('/') ? covering.slice(0, covering.lastIndexOf('/')) : '';
      covered = marks[covering]?.confidence;
    }
    if (covered === confidence && note === undefined) continue;
    marks[path] = said({ source, confidence, note });
  }
  return marks;
}

function emptySeat(fact, basis) {
  const reserved = fact.seatBasis === 'role-specified';
  const expected = [
    fact.organisationType === null ? undefined : fact.organisationType.replaceAll('-', ' '),
    fact.sizeBand === null || fact.sizeBand === 'not-applicable' ? undefined : `size ${fact.sizeBand}`,
    fact.subSector ?? undefined,
  ].filter((text) => text !== undefined);
  return said({
    id: fact.seatId,
    role: roleOf(fact.role),
    status: reserved ? 'reserved' : 'to-be-confirmed',
    reservedFor: reserved ? lookUp(RESERVED_FOR, fact.seatId, 'words for whom the seat is kept') : undefined,
    basis,
    note: sentences(
      NOTES[fact.seatId] ?? fact.note,
      expected.length === 0 ? undefined : `Expected: ${expected.join(', ')} (${fact.confidence.organisationType})`,
    ),
    provenance: marksOf([['', { source: fact.sourceUrl, confidence: fact.confidence.seat }]]),
  });
}

/** The organisation behind a seat, and how well each fact about it is known. */
function organisationOf(fact, sector, label, claims) {
  const { organisation: name, organisationType, sizeBand, headquartersRegion: region, confidence } = fact;
  const [kind, whyKind] = kindOf(fact);
  const nothing = name === null && kind === undefined && region === null;
  if (nothing || UNAFFILIATED.includes(fact.seatId)) return { marks: [] };
  const micro = sizeBand === 'micro';
  const band = sizeBand ?? (organisationType === 'sme' ? 'sme' : undefined);
  const constituency =
    kind === 'representative-body'
      ? [...new Set([...claims, ...(fact.subSector === 'all' ? [sector] : label)])]
      : undefined;
  const organisation = said({
    name,
    kind,
    sizeBand: kind === 'business' && !micro ? band : undefined,
    // Micro in the facts is "under 10 employees", none included; the library's micro firm has at least one.
    employees: micro ? { min: 0, max: 9 } : undefined,
    region,
    subSectors: label,
    constituency,
    crossSector: fact.subSector === 'cross-sector' ? true : undefined,
    challenger: fact.challenger,
  });
  // Whom a body speaks for rests on what it is, and on our label for its part of the industry.
  const claimed = {
    confidence: organisationType === null ? 'analyst' : weakest('analyst', confidence.organisationType),
  };
  const marks = {
    name: { confidence: confidence.organisation },
    kind: { confidence: confidence.organisationType, note: whyKind },
    sizeBand: { confidence: sizeBand === null ? confidence.organisationType : confidence.sizeBand },
    employees: { confidence: confidence.sizeBand },
    region: { confidence: confidence.headquartersRegion },
    subSectors: { confidence: 'analyst' },
    constituency: claimed,
    crossSector: claimed,
    challenger: said({ confidence: fact.challengerConfidence, note: sentences(fact.challengerWhy) }),
  };
  const { name: whole, ...rest } = Object.fromEntries(Object.keys(organisation).map((field) => [field, marks[field]]));
  return {
    organisation,
    // The mark of the name is that of the organisation as a whole: that this one holds the seat.
    marks: [['organisation', whole], ...Object.entries(rest).map(([field, mark]) => [`organisation/${field}`, mark])],
  };
}

/** One seat of a snapshot. `apologised`: a meeting that is attached says so already. */
export function memberOf(fact, sector, apologised) {
  const basis = lookUp(BASES, fact.seatBasis, 'basis');
  if (fact.seatStatus !== 'filled') return emptySeat(fact, basis);
  const { confidence, sizeBand } = fact;
  const label = fact.subSector === null || LABELS_OF_KINDS.includes(fact.subSector) ? [] : [fact.subSector];
  const claims = claimsOf(fact);
  const { organisation, marks } = organisationOf(fact, sector, label, claims);
  const rank = seniorityOf(fact, organisation?.kind);
  const unaffiliated = UNAFFILIATED.includes(fact.seatId);
  const given = NOTES[fact.seatId] ?? fact.note;
  const seat = said({
    id: fact.seatId,
    role: roleOf(fact.role),
    organisation,
    unaffiliated: unaffiliated ? true : undefined,
    holder: said({
      id: fact.holderRef,
      name: fact.officeHolder,
      title: fact.jobTitle,
      alsoOf: fact.additionalAffiliations,
    }),
    seniority: rank.seniority,
    basis,
    nominatedBy: fact.constituency,
    speaksFor: claims,
    subSectors: organisation === undefined ? label : undefined,
    note: sentences(
      apologised ? given?.replace(/^apologies( at this meeting)?(; )?/, '') : given,
      rank.note,
      organisation?.kind === undefined && !unaffiliated && given === null
        ? 'The organisation is not stated'
        : undefined,
      sizeBand === 'large' && organisation?.sizeBand === undefined
        ? 'The facts give its size as large; size bands are for firms'
        : undefined,
    ),
  });
  const typed = { confidence: confidence.organisationType };
  const known = {
    unaffiliated: typed,
    seniority: { confidence: rank.confidence },
    speaksFor: typed,
    subSectors: { confidence: 'analyst' },
  };
  return {
    ...seat,
    provenance: marksOf([
      ['', { source: fact.sourceUrl, confidence: confidence.seat }],
      ...marks,
      ['holder/title', { confidence: confidence.jobTitle }],
      ...Object.entries(known).filter(([field]) => field in seat),
    ]),
  };
}
