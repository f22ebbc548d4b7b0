// Written from the schemas by `npm run fields`.
import type { RecordType } from '../documents/field-types.js';

/** Types of the fields of an element ref. */
export const elementRefFields: RecordType = {
  kind: '|foundation|challenge|mission|sector|objective',
  id: 't',
  '': ['kind', 'id'],
};

const labels: RecordType = { foundations: 't', challenges: 't', missions: 't', sectors: 't', objectives: 't' };

const policies: RecordType = { id: 't', text: 't', provenance: 'o' };

const foundations: RecordType = {
  id: 't',
  name: 't',
  description: 't',
  asked: '|required|optional|where-relevant',
  condition: 't',
  policies: [policies],
  provenance: 'o',
  '': ['id'],
};

const dates: RecordType = { by: 'w', what: 't', '': ['by'] };

const formerWordings: RecordType = { text: 't', dates: [dates], from: 'w', provenance: 'o' };

const missions: RecordType = {
  id: 't',
  name: 't',
  text: 't',
  dates: [dates],
  quantified: 'b',
  parts: ['t'],
  announced: 'w',
  worded: 'w',
  formerWordings: [formerWordings],
  provenance: 'o',
  '': ['id'],
};

const challenges: RecordType = {
  id: 't',
  name: 't',
  description: 't',
  asked: '|required|optional|where-relevant',
  condition: 't',
  missions: [missions],
  provenance: 'o',
  '': ['id'],
};

const subSectors: RecordType = { id: 't', name: 't', sic: ['t'], '': ['id'] };

const deals: RecordType = { edition: 'i', name: 't', published: 'w', note: 't', provenance: 'o' };

const sectors: RecordType = {
  id: 't',
  name: 't',
  asked: '|required|optional|where-relevant',
  condition: 't',
  definition: 't',
  sic: ['t'],
  subSectors: [subSectors],
  deals: [deals],
  aim: 't',
  note: 't',
  provenance: 'o',
  '': ['id'],
};

const objectives: RecordType = {
  id: 't',
  name: 't',
  description: 't',
  asked: '|required|optional|where-relevant',
  condition: 't',
  provenance: 'o',
  '': ['id'],
};

const targets: RecordType = {
  id: 't',
  name: 't',
  value: 'n',
  unit: 't',
  by: 'w',
  summable: 'b',
  element: elementRefFields,
  provenance: 'o',
  '': ['id'],
};

const outcomes: RecordType = {
  id: 't',
  name: 't',
  term: '|short|medium|long',
  leadsTo: ['t'],
  provenance: 'o',
  '': ['id'],
};

const criteria: RecordType = { id: 't', text: 't', provenance: 'o', '': ['id'] };

const waves: RecordType = { number: 'i', announced: 'w', due: 'w', areas: ['t'], partnerships: 'i', provenance: 'o' };

const localInstrument: RecordType = {
  name: 't',
  guidance: 't',
  guidancePublished: 'w',
  bodies: 't',
  horizonYears: 'q',
  agreedWithGovernment: 'b',
  agreedPart: 't',
  criteria: [criteria],
  waves: [waves],
  note: 't',
  provenance: 'o',
};

const institutions: RecordType = { name: 't', role: 't', chair: 't', provenance: 'o', '': ['name'] };

const growthBodies: RecordType = { clear: 'b', date: 'w', text: 't', provenance: 'o' };

const progressReports: RecordType = { name: 't', published: 'w', provenance: 'o' };

/** Types of the fields of a national strategy. */
export const nationalStrategyFields: RecordType = {
  id: 't',
  name: 't',
  country: 't',
  kind: 't',
  lead: 't',
  published: 'w',
  from: 'w',
  until: 'w',
  horizonYears: 'q',
  predecessor: 't',
  successor: 't',
  labels: labels,
  foundations: [foundations],
  challenges: [challenges],
  sectors: [sectors],
  foundationalIndustries: ['t'],
  objectives: [objectives],
  targets: [targets],
  outcomes: [outcomes],
  localInstrument: localInstrument,
  institutions: [institutions],
  growthBodies: growthBodies,
  progressReports: [progressReports],
  incomplete: ['p'],
  notes: ['t'],
  provenance: 'o',
};

const pairs: RecordType = {
  from: elementRefFields,
  to: [elementRefFields],
  note: 't',
  provenance: 'o',
  '': ['from', 'to'],
};

/** Types of the fields of a crosswalk. */
export const crosswalkFields: RecordType = {
  id: 't',
  from: 't',
  to: 't',
  pairs: [pairs],
  note: 't',
  provenance: 'o',
  '': ['from', 'to', 'pairs'],
};
