// Written from the schemas by `npm run fields`.

import { councilFields } from '../council/index.js';
import type { RecordType } from '../documents/field-types.js';

const needs: RecordType = { department: 't', owner: 't', hasOwner: 'b', provenance: 'o', '': ['department'] };

const priorities2: RecordType = {
  id: 't',
  title: 't',
  opened: 'w',
  due: 'w',
  openEnded: 'b',
  closed: 'w',
  dropped: 'w',
  droppedBecause: 't',
  droppedWithoutReason: 'b',
  status: '|open|closed|dropped',
  stage: '|identifying|agreed|under-way|done',
  agreedByIndustry: 'b',
  agreedByGovernment: 'b',
  horizonMonths: 'q',
  scope: '|industry-wide|sub-sector|firm',
  productivity: 't',
  statesProductivity: 'b',
  notForProductivity: 'b',
  needs: [needs],
  incomplete: ['p'],
  note: 't',
  provenance: 'o',
};

const actions: RecordType = {
  id: 't',
  title: 't',
  owners: ['|industry|government|other'],
  ownedBy: ['t'],
  meeting: 't',
  priority: 't',
  agreed: 'w',
  due: 'w',
  openEnded: 'b',
  done: 'w',
  dropped: 'w',
  droppedBecause: 't',
  droppedWithoutReason: 'b',
  status: '|agreed|under-way|done|dropped',
  published: 'b',
  benefits: '|industry-wide|sub-sector|firm',
  note: 't',
  provenance: 'o',
};

const commitments: RecordType = {
  id: 't',
  title: 't',
  by: '|industry|government|other',
  organisation: 't',
  kind: '|money|people|in-kind',
  amount: 'q',
  unit: 't',
  date: 'w',
  towards: 't',
  note: 't',
  provenance: 'o',
};

const sharedWith: RecordType = { department: 't', team: 't', date: 'w' };

const outputs: RecordType = {
  id: 't',
  title: 't',
  use: '|changed-policy|informed-policy|evidence|funding|co-investment|taken-up|fed-into-review|tabled|proposed|welcomed|commissioned|none',
  stage: '|informing|testing|feedback',
  targetDepartments: ['t'],
  seenIn: ['t'],
  produced: 'w',
  used: 'w',
  sharedWith: [sharedWith],
  published: 'b',
  benefits: '|industry-wide|sub-sector|firm',
  priority: 't',
  toCouncil: 'b',
  status: 't',
  incomplete: ['p'],
  note: 't',
  provenance: 'o',
};

const investmentRequests: RecordType = {
  id: 't',
  title: 't',
  amount: 'q',
  unit: 't',
  date: 'w',
  additionality: 't',
  statesAdditionality: 'b',
  businessCase: 't',
  hasBusinessCase: 'b',
  benefits: '|industry-wide|sub-sector|firm',
  provenance: 'o',
};

const government2: RecordType = { canChallenge: 'b', isChallenged: 'b', linkOfficial: 'b', provenance: 'o' };

const memberSurvey: RecordType = { date: 'w', asked: 'c', answered: 'c', sayPassedOn: 'c', note: 't', provenance: 'o' };

const advocacy: RecordType = { position: 't', by: 't', into: 't', date: 'w', provenance: 'o', '': ['position'] };

const forumLinks: RecordType = {
  forum: 't',
  kind: '|cross-membership|joint-event',
  seat: 't',
  date: 'w',
  provenance: 'o',
  '': ['forum'],
};

const localLinks: RecordType = {
  to: 't',
  kind: '|local-strategy|growth-body',
  strategy: 't',
  sectors: ['t'],
  sectorIsPriority: 'b',
  date: 'w',
  incomplete: ['p'],
  provenance: 'o',
  '': ['to'],
};

/** Types of the fields of a dialogue. */
export const dialogueFields: RecordType = {
  ...councilFields,
  agendaCountedIn: '|items|minutes',
  issues: ['t'],
  priorities: [priorities2],
  actions: [actions],
  commitments: [commitments],
  outputs: [outputs],
  investmentRequests: [investmentRequests],
  departmentsWithStake: ['t'],
  government: government2,
  memberSurvey: memberSurvey,
  advocacy: [advocacy],
  forumLinks: [forumLinks],
  localLinks: [localLinks],
};

const forum: RecordType = {
  name: 't',
  purpose: 't',
  statesPurpose: 'b',
  remit: 't',
  statesRemit: 'b',
  provenance: 'o',
};

const jointMechanisms: RecordType = { name: 't', issue: 't', councils: ['t'], provenance: 'o', '': ['issue'] };

const exchanges: RecordType = { about: 't', from: 't', to: ['t'], date: 'w', recurring: 'b', provenance: 'o' };

const issueNames: RecordType = { same: { '*': 't' }, within: { '*': 't' } };

/** Types of the fields of a councils. */
export const councilsFields: RecordType = {
  id: 't',
  name: 't',
  dialogues: [dialogueFields],
  forum: forum,
  noForum: 'b',
  jointMechanisms: [jointMechanisms],
  exchanges: [exchanges],
  issueNames: issueNames,
  incomplete: ['p'],
  provenance: 'o',
  '': ['dialogues'],
};
