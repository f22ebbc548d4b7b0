import { quantity, said } from './common.mjs';

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

function profile(column, body, notes) {
  const alone = column.bodies.length === 1;
  return said({
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

/** The constants built from the 2016 profiles. */
export function profileConstants(facts) {
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
      value: rows.map(([column, body]) => profile(column, body, facts.notes)),
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
      name: 'statedFacts2016',
      type: 'readonly StatedFact[]',
      doc: [
        'What the March 2016 report states about the councils as a whole, and about single ones: sizes, meetings, what is published, what was found. Source: `ifg-2016`.',
      ],
      value: facts.statedFacts.map(statedFact),
    },
  ];
}
