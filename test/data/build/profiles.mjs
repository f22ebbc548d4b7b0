import { lookUp, quantity, said, sentence } from './common.mjs';
import { withMore } from './more.mjs';
import { COUNCIL_DECISIONS } from './more-decisions.mjs';
import { Code } from './print.mjs';

const SEEN = { source: 'ifg-2016', confidence: 'seen-in-source' };
/** Where the column's mark is not the word that `Council.sector` uses. */
const SECTORS = { creative: 'creative-industries' };

/** Councils with something odd behind their figures: the start of the fact file's note, and what to say of it here. */
const REMARKS = [
  {
    councils: ['construction'],
    note: 'Construction is 30 in the table',
    says: 'The table prints 30, the size before the council was rebuilt with 12 seats in July 2015.',
  },
  {
    councils: ['misg'],
    note: 'Conflicts with other sources',
    says: 'A later commentary quotes minutes of a first meeting on 21 November 2001; the table prints 2009.',
  },
  {
    councils: ['nuclear'],
    note: 'Conflicts with other sources',
    says: 'A wiki has the council launched in November 2012 and meeting on 27 February 2013; the table prints 2013.',
  },
];
/** The six issues that the text calls common, by their tags, as the table prints them. */
const COMMON = {
  skills: 'Skills',
  'supply-chain': 'Supply chain',
  technology: 'Technology',
  'business-environment': 'Business environment',
  'access-to-finance': 'Access to finance',
  international: 'International',
};
/** Another spelling, and names of something narrower, as the tags of the facts have them. */
const SAME = { 'Education and skills': 'Skills' };
const WITHIN = {
  'R&D': 'Technology',
  'Regulatory environment': 'Business environment',
  Finance: 'Access to finance',
  Exports: 'International',
  'Global markets': 'International',
  Europe: 'International',
};
const TWO_NAMES =
  'The report calls the forum of co-chairs the Industrial Sector Council in one place and the Industrial Strategy Council in others; it is not the council of that name of 2018.';
const ONE_FIGURE = 'The table prints one figure of two meetings a year for both life sciences bodies together.';

function remarksOn(id, notes) {
  return REMARKS.filter(({ councils }) => councils.includes(id)).map(({ note, says }) => {
    if (!notes.some((text) => text.startsWith(note))) throw new Error(`the facts no longer say "${note}"`);
    return says;
  });
}

function nameMark(confidence) {
  return confidence === SEEN.confidence ? {} : { name: { confidence } };
}

function profile(column, body, notes, more) {
  const alone = column.bodies.length === 1;
  const printed = said({
    id: body.bodyId,
    name: body.name,
    sector: SECTORS[column.councilId] ?? column.councilId,
    established: String(body.established),
    asAt: '2016-03',
    size: body.members,
    meetingsPerYear: alone ? quantity(column.meetingsPerYear) : undefined,
    notes: [...remarksOn(body.bodyId, notes), ...(alone ? [] : [ONE_FIGURE])],
    provenance: { '': SEEN, ...nameMark(column.nameConfidence) },
  });
  const stated = more.profile(body.bodyId);
  if (stated.length === 0) return printed;
  const { provenance, ...rest } = withMore(printed, stated, more.origin, COUNCIL_DECISIONS);
  const partial = ['subGroups', 'regionalLinks'].filter((key) => rest[key] !== undefined).map((key) => `/${key}`);
  return said({ ...rest, incomplete: partial, provenance });
}

function composite(column) {
  return said({
    id: column.councilId,
    name: column.columnHeading,
    sector: column.councilId,
    asAt: '2016-03',
    bodies: column.bodies.map((body) =>
      said({ id: body.bodyId, name: body.name, size: body.members, established: String(body.established) }),
    ),
    meetingsPerYear: quantity(column.meetingsPerYear),
    notes: [ONE_FIGURE],
    provenance: { '': SEEN, ...nameMark(column.nameConfidence) },
  });
}

function commonIssues(column, body) {
  return {
    councilId: column.councilId,
    bodyId: body.bodyId,
    issues: body.commonIssues,
    tags: body.issueTags,
    provenance: { issues: SEEN, tags: { confidence: 'analyst' } },
  };
}

function statedFact({ id, value, unit, councilId, comparison, precision, statedAs }) {
  return said({ id, value, unit, councilId, comparison, precision, statedAs, provenance: { '': SEEN } });
}

/** The mapping, held against the tags: what a body prints gives the tags it has, no more and no less. */
function issueNames(bodies) {
  for (const { bodyId, commonIssues: issues, issueTags } of bodies) {
    if (issues === null) continue;
    const common = new Set(issues.map((issue) => SAME[issue] ?? WITHIN[issue] ?? issue));
    const tagged = issueTags.map((tag) => lookUp(COMMON, tag, 'common issue'));
    const given = Object.values(COMMON).filter((issue) => common.has(issue));
    if (given.sort().join() !== tagged.sort().join()) throw new Error(`the issues of ${bodyId} do not give its tags`);
  }
  return { same: SAME, within: WITHIN };
}

/** One council as a dialogue: the bodies of one column are one council. */
function dialogue(column, notes, more) {
  const [only] = column.bodies;
  const alone = column.bodies.length === 1;
  const printed = column.bodies.filter(({ commonIssues: issues }) => issues !== null);
  const silent = column.bodies.filter(({ commonIssues: issues }) => issues === null);
  const {
    notes: remarks = [],
    provenance,
    ...council
  } = alone ? profile(column, only, notes, more) : composite(column);
  return said({
    ...council,
    issues: printed.flatMap(({ commonIssues: issues }) => issues),
    incomplete: [...(council.incomplete ?? []), ...(silent.length === 0 ? [] : ['/issues'])],
    notes: [
      ...remarks,
      ...silent.map(({ name }) => `The table prints no issues for one of its bodies, the ${name}: they are not known.`),
    ],
    provenance,
  });
}

function only([one, ...others]) {
  if (one === undefined || others.length > 0) throw new Error('one fact is wanted');
  return one;
}

function sectorCouncils({ profiles, notes }, more) {
  if (!notes.some((note) => note.includes('Industrial Sector Council in one place'))) {
    throw new Error('the facts no longer say what the forum of co-chairs is called');
  }
  return {
    id: 'sector-councils-2016',
    name: 'UK sector councils, March 2016',
    dialogues: profiles.map((column) => dialogue(column, notes, more)),
    forum: { name: 'Industrial Sector Council', provenance: { '': { ...SEEN, note: TWO_NAMES } } },
    ...withMore({}, more.exchanges, more.origin, COUNCIL_DECISIONS),
    // Known to be none: the report says that there is no formal mechanism.
    jointMechanisms: only(more.jointMechanisms).value,
    issueNames: new Code('issueNames2016'),
    incomplete: ['/exchanges'],
    provenance: {
      jointMechanisms: { ...more.origin(only(more.jointMechanisms)), note: sentence(only(more.jointMechanisms).note) },
      issueNames: { confidence: 'analyst', note: 'Which printed names stand for which of the common issues.' },
    },
  };
}

/** The constants built from the 2016 profiles. */
export function profileConstants(facts, more) {
  const rows = facts.profiles.flatMap((column) => column.bodies.map((body) => [column, body]));
  const lifeSciences = facts.profiles.find((column) => column.bodies.length > 1);
  return [
    {
      name: 'sectorCouncilProfiles2016',
      type: 'readonly Council[]',
      doc: [
        'The UK sector councils of March 2016, one document a body: members (people), year set up, meetings a year.',
        'Life sciences is two bodies (`misg` and `mmtsg`), so that twelve councils are thirteen documents; the one figure of its meetings stands on {@link lifeSciences2016}. Names marked recalled were not printed in full. Source: `ifg-2016`, appendix.',
      ],
      value: rows.map(([column, body]) => profile(column, body, facts.notes, more)),
    },
    {
      name: 'lifeSciences2016',
      type: 'Council',
      doc: [
        'Life sciences in March 2016 as one council of two bodies: 13 and 27 members, two meetings a year for both together. Source: `ifg-2016`, appendix.',
      ],
      value: composite(lifeSciences),
    },
    {
      name: 'commonIssues2016',
      type: 'readonly CommonIssues[]',
      doc: [
        'The common issues that the March 2016 profiles print for each body, in the order of {@link sectorCouncilProfiles2016}.',
        'The lists are printed without separators, so that the split into items is a reading (information economy, oil and gas). The tags map items to the six issues that the text calls common: skills, supply chain, technology, business environment, access to finance, international. Mapped so, they count 10, 6, 6, 6, 5 and 5 bodies; as printed, with education and skills as skills, 10, 6, 5, 5, 5 and 2. Source: `ifg-2016`, appendix.',
      ],
      value: rows.map(([column, body]) => commonIssues(column, body)),
    },
    {
      name: 'issueNames2016',
      type: 'IssueNames',
      doc: [
        'Which names of issues in {@link commonIssues2016} belong together: education and skills is another spelling of skills; R&D, exports and others are narrower than a common issue and may be counted under it. An analyst’s reading, which decides how many councils share an issue.',
      ],
      value: issueNames(rows.map(([, body]) => body)),
    },
    {
      name: 'sectorCouncils2016',
      type: 'Councils',
      doc: [
        'The twelve UK sector councils of March 2016 in one document, each with the issues printed for it: for `sharedIssues` and `assessCouncils`.',
        'Life sciences is one dialogue of two bodies; the table prints issues for one of them, so that its list is partial. How the lists were split into items is said at {@link commonIssues2016}. There was no formal mechanism for shared issues, and good practice passed ad hoc. What the forum of their co-chairs was for is left out: the report says that it was unclear. Source: `ifg-2016`, appendix; the mapping of names is {@link issueNames2016}.',
      ],
      value: sectorCouncils(facts, more),
    },
    {
      name: 'statedFacts2016',
      type: 'readonly StatedFact[]',
      doc: [
        'What the March 2016 report states about the councils as a whole, and about single ones: sizes, meetings, what is published, what was found. Source: `ifg-2016`.',
      ],
      value: facts.statedFacts.map(statedFact),
    },
  ];
}
