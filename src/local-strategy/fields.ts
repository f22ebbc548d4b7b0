// Written from the schemas by `npm run fields`.

import { areaCodeFields, areaFields } from '../council/index.js';
import type { RecordType } from '../documents/field-types.js';
import { crosswalkFields, elementRefFields, nationalStrategyFields } from '../national-strategy/index.js';

const capacity: RecordType = { checked: 'b', supportOffered: 'b', found: 't', provenance: 'o' };

const bodies2: RecordType = {
  id: 't',
  name: 't',
  kind: '|combined-authority|lep|business-board|local-authority|joint-committee|pan-regional-body|other',
  role: '|lead|joint|support|accountable',
  capacity: capacity,
  note: 't',
  provenance: 'o',
};

const alsoIn: RecordType = { area: 't', from: 'w', until: 'w', provenance: 'o', '': ['area'] };

const authorities: RecordType = {
  authority: 't',
  name: 't',
  codes: [areaCodeFields],
  role: '|constituent|non-constituent|lep-only',
  tier: '|upper|lower|single',
  outside: 'b',
  part: 'b',
  partOf: 't',
  from: 'w',
  until: 'w',
  alsoIn: [alsoIn],
  contributed: 'b',
  capacity: capacity,
  anchoredPlan: 'b',
  note: 't',
  provenance: 'o',
  '': ['authority'],
};

const subAreas: RecordType = { id: 't', name: 't', emphasis: 't', authorities: ['t'], provenance: 'o' };

const reported: RecordType = { until: 'w', years: 'q', source: 't' };

const horizon: RecordType = { until: 'w', years: 'q', reported: [reported], provenance: 'o' };

const foundations2: RecordType = {
  id: 't',
  strength: '|primary|secondary|mentioned',
  match: '|full|partial',
  localWord: 't',
  how: 't',
  strengths: ['t'],
  provenance: 'o',
  '': ['id'],
};

const themes: RecordType = {
  foundations: [foundations2],
  challenges: [foundations2],
  missions: [foundations2],
  sectors: [foundations2],
  objectives: [foundations2],
  id: 't',
  name: 't',
  localWord: 't',
  provenance: 'o',
};

const partners: RecordType = {
  name: 't',
  kind: '|business|university|local-authority|public-body|third-sector|pan-regional-body|government|other',
  across: 'b',
  provenance: 'o',
  '': ['name'],
};

const priorities: RecordType = {
  foundations: [foundations2],
  challenges: [foundations2],
  missions: [foundations2],
  sectors: [foundations2],
  objectives: [foundations2],
  id: 't',
  name: 't',
  about: '|sector|place|people|asset|whole-economy',
  theme: 't',
  localSectors: ['t'],
  strengths: ['t'],
  evidence: ['t'],
  indicators: ['t'],
  owner: 't',
  unowned: 'b',
  horizon: 'w',
  standing: '|core|adjacent|emerging',
  governmentPart: 't',
  noGovernmentPart: 'b',
  cost: 'q',
  costUnit: 't',
  uncosted: 'b',
  partners: [partners],
  crossesBoundary: 'b',
  inclusion: 'b',
  benefits: ['t'],
  fundamental: 'b',
  shared: 't',
  codes: ['t'],
  agreedLocally: 'b',
  agreedWithGovernment: 'b',
  note: 't',
  incomplete: ['p'],
  provenance: 'o',
};

const dropped: RecordType = { id: 't', name: 't', agreedLocally: 'b', reason: 't', provenance: 'o' };

const asAWhole: RecordType = {
  foundations: [foundations2],
  challenges: [foundations2],
  missions: [foundations2],
  sectors: [foundations2],
  objectives: [foundations2],
};

const silences: RecordType = {
  kind: '|foundation|challenge|mission|sector|objective',
  id: 't',
  why: '|deliberate|not-relevant',
  reason: 't',
  provenance: 'o',
  '': ['kind', 'id', 'why'],
};

const elsewhere: RecordType = {
  framework: 't',
  kind: '|foundation|challenge|mission|sector|objective',
  id: 't',
  match: '|full|partial',
  '': ['framework', 'kind', 'id'],
};

const sectors2: RecordType = {
  id: 't',
  name: 't',
  tier: '|lead|distinctive|strength|emerging|enabling|supporting|foundational',
  tierWord: 't',
  national: [foundations2],
  elsewhere: [elsewhere],
  claimedDistinctive: 'b',
  sic: ['t'],
  definition: 't',
  undefinedInText: 'b',
  jobs: 'q',
  locationQuotient: 'q',
  note: 't',
  provenance: 'o',
};

const lines: RecordType = { name: 't', sic: ['t'], jobs: 'q', nationalJobs: 'q', localSectors: ['t'], '': ['name'] };

const employment: RecordType = {
  jobs: 'q',
  nationalJobs: 'q',
  asAt: 'w',
  lines: [lines],
  incomplete: ['p'],
  provenance: 'o',
};

const strengths: RecordType = {
  id: 't',
  name: 't',
  kind: 't',
  localSector: 't',
  standing: '|core|adjacent|emerging',
  crossesBoundary: 'b',
  sharedWith: ['t'],
  alsoClaimedBy: ['t'],
  provenance: 'o',
};

const weaknesses: RecordType = { id: 't', name: 't', provenance: 'o' };

const reported2: RecordType = { of: '|planned|actual', date: 'w', source: 't', '': ['of', 'date'] };

const started: RecordType = {
  planned: 'w',
  actual: 'w',
  never: 'b',
  reported: [reported2],
  cause: 't',
  causedBy: '|government|place|both|neither',
  note: 't',
  provenance: 'o',
};

const items: RecordType = {
  id: 't',
  title: 't',
  kind: '|statistics|study|review|evaluation|consultation|strategy|other',
  date: 'w',
  open: 'b',
  independent: 'b',
  by: 't',
  note: 't',
  provenance: 'o',
};

const evidenceBase: RecordType = {
  started: started,
  completed: started,
  submitted: started,
  refreshed: 'w',
  open: 'b',
  reviewed: 'b',
  reviewer: 't',
  usedByPartners: 'b',
  usedByGovernment: 'b',
  covers: ['t'],
  items: [items],
  incomplete: ['p'],
  note: 't',
  provenance: 'o',
};

const baseline: RecordType = { value: 'n', date: 'w', provenance: 'o' };

const target: RecordType = {
  kind: '|number|change|multiple|rank|state',
  value: 'n',
  text: 't',
  by: 'w',
  undated: 'b',
  fromPlan: 't',
  addsTo: 't',
  addsToNone: 'b',
  countedElsewhere: 'n',
  provenance: 'o',
};

const indicators: RecordType = {
  id: 't',
  name: 't',
  definition: 't',
  topic: '|productivity|output|jobs|pay|skills|innovation|investment|trade|homes|carbon|health|inclusion|other',
  unit: 't',
  baseline: baseline,
  noBaseline: 'b',
  gap: baseline,
  target: target,
  noTarget: 'b',
  actuals: [baseline],
  owner: 't',
  unowned: 'b',
  note: 't',
  provenance: 'o',
};

const outcomes2: RecordType = { id: 't', name: 't', feeds: ['t'], indicators: ['t'], provenance: 'o' };

const engagement: RecordType = {
  id: 't',
  name: 't',
  kind: '|event|survey|seat|secondment|response|invitation',
  groups: [
    '|business|education|health|third-sector|local-authority|combined-authority|lep|union|public-body|residents|government|pan-regional-body|other',
  ],
  from: 'w',
  until: 'w',
  beforeDraft: 'b',
  participants: 'c',
  firstTime: 'c',
  acrossBoundary: 'b',
  incomplete: ['p'],
  note: 't',
  provenance: 'o',
};

const leadersInvolved: RecordType = {
  planned: 'w',
  actual: 'w',
  never: 'b',
  reported: [reported2],
  cause: 't',
  causedBy: '|government|place|both|neither',
  note: 't',
  provenance: 'o',
  beforeDraft: 'b',
};

const consultations: RecordType = {
  id: 't',
  on: 't',
  from: 'w',
  until: 'w',
  responses: 'c',
  note: 't',
  provenance: 'o',
};

const consultationDocument: RecordType = { name: 't', published: 'b', date: 'w', note: 't', provenance: 'o' };

const stakeholdersTold: RecordType = {
  made: 'b',
  date: 'w',
  text: 't',
  beforeDraft: 'b',
  unclear: 'b',
  changes: ['w'],
  provenance: 'o',
};

const updates: RecordType = { date: 'w', text: 't', provenance: 'o' };

const drafts: RecordType = {
  id: 't',
  name: 't',
  date: 'w',
  submitted: started,
  final: 'b',
  note: 't',
  provenance: 'o',
};

const date: RecordType = {
  planned: 'w',
  actual: 'w',
  never: 'b',
  reported: [reported2],
  cause: 't',
  causedBy: '|government|place|both|neither',
  note: 't',
  provenance: 'o',
  countedIn: '|months',
};

const agreements: RecordType = {
  party: '|combined-authority|lep|business-board|local-authority|joint-committee|government|other',
  name: 't',
  status: '|pending|submitted|agreed|refused|lapsed',
  of: '|whole|draft|shared-priorities|evidence',
  date: date,
  note: 't',
  provenance: 'o',
  '': ['party'],
};

const coOwned: RecordType = { id: 't', name: 't', agreedLocally: date, publication: started, provenance: 'o' };

const visits: RecordType = { date: 'w', beforeDraft: 'b', text: 't', provenance: 'o' };

const government: RecordType = {
  involved: leadersInvolved,
  singleContact: 'b',
  contactConsistent: 'b',
  contactActive: 'b',
  contact: 't',
  expectations: stakeholdersTold,
  funding: stakeholdersTold,
  moneyFollowed: 'b',
  joinedUpPlaces: 'b',
  gaveData: 'b',
  gaveAnalysis: 'b',
  visits: [visits],
  provenance: 'o',
};

const resourcing: RecordType = {
  setOut: 'b',
  amount: 'q',
  unit: 't',
  from: 't',
  noneAvailable: 'b',
  why: 't',
  unexplained: 'b',
  provenance: 'o',
};

const implementation: RecordType = {
  plan: 'b',
  published: started,
  started: started,
  owner: 't',
  unowned: 'b',
  resourcing: resourcing,
  actions: 'c',
  note: 't',
  provenance: 'o',
};

const oversight: RecordType = {
  body: 't',
  none: 'b',
  leadBodyOnIt: 'b',
  businessOnIt: 'b',
  dashboard: 'b',
  report: 'b',
  provenance: 'o',
};

const evaluation: RecordType = { plan: 'b', text: 't', by: 't', provenance: 'o' };

const linkedPlans: RecordType = {
  name: 't',
  kind: '|transport|housing|skills|spatial|borough|economic|investment|recovery|energy|health|deal|other',
  relation: '|parent|child|beside|predecessor|successor|sub-area|evidence',
  date: 'w',
  note: 't',
  provenance: 'o',
};

const fundingStreams: RecordType = { name: 't', text: 't', provenance: 'o', '': ['name'] };

const outOfScope: RecordType = { id: 't', text: 't', passedTo: 't', notPassed: 'b', provenance: 'o' };

const collaborations: RecordType = {
  id: 't',
  with: ['t'],
  kind: '|strategy|pan-regional-body|consultation|other',
  on: 't',
  elements: [elementRefFields],
  priorities: ['t'],
  strengths: ['t'],
  agreed: 'b',
  date: 'w',
  note: 't',
  provenance: 'o',
  '': ['with'],
};

const chapters: RecordType = { title: 't', text: 't', shared: 't', fundamental: 'b', '': ['text'] };

const events: RecordType = { event: 't', date: 'w', note: 't', provenance: 'o', '': ['event'] };

/** Types of the fields of a local strategy. */
export const localStrategyFields: RecordType = {
  id: 't',
  name: 't',
  kind: '|local-industrial-strategy|local-growth-plan|strategic-economic-plan|smart-specialisation-strategy|economic-strategy|other',
  version: 't',
  versionOf: 't',
  status:
    '|in-preparation|evidence|draft|submitted|approved-locally|agreed|interim|published-locally|published|superseded',
  statusWord: 't',
  framework: 't',
  national: nationalStrategyFields,
  wave: 'i',
  textSeen: '|whole|part|none',
  area: areaFields,
  placeNames: ['t'],
  bodies: [bodies2],
  authorities: [authorities],
  authoritiesAsAt: 'w',
  authoritiesSince: 'w',
  subAreas: [subAreas],
  family: 't',
  vision: 't',
  horizon: horizon,
  themes: [themes],
  priorities: [priorities],
  priorityCount: 'c',
  dropped: [dropped],
  asAWhole: asAWhole,
  silences: [silences],
  sectors: [sectors2],
  employment: employment,
  strengths: [strengths],
  weaknesses: [weaknesses],
  statesNoWeaknesses: 'b',
  evidenceBase: evidenceBase,
  indicators: [indicators],
  outcomes: [outcomes2],
  engagement: [engagement],
  leadersInvolved: leadersInvolved,
  consultations: [consultations],
  consultationDocument: consultationDocument,
  stakeholdersTold: stakeholdersTold,
  updates: [updates],
  drafts: [drafts],
  agreements: [agreements],
  localSignOffPlanned: 'b',
  publication: date,
  coOwned: [coOwned],
  setsOutGovernmentPart: 'b',
  government: government,
  implementation: implementation,
  oversight: oversight,
  evaluation: evaluation,
  linkedPlans: [linkedPlans],
  fundingStreams: [fundingStreams],
  outOfScope: [outOfScope],
  collaborations: [collaborations],
  chapters: [chapters],
  events: [events],
  incomplete: ['p'],
  notes: ['t'],
  provenance: 'o',
};

/** Types of the fields of an alignment. */
export const alignmentFields: RecordType = {
  strategy: localStrategyFields,
  national: nationalStrategyFields,
  crosswalk: crosswalkFields,
  others: [localStrategyFields],
  '': ['strategy', 'national'],
};
