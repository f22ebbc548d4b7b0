import type {
  Action,
  Advocacy,
  Commitment,
  Councils,
  DepartmentNeed,
  Dialogue,
  Exchange,
  ForumLink,
  GovernmentSide,
  InvestmentRequest,
  IssueNames,
  JointMechanism,
  LocalLink,
  MemberSurvey,
  Output,
  OverarchingForum,
  Priority,
  Sharing,
} from '../../src/dialogue/model.js';
import { fullCouncil, origin } from '../council/full-council.js';
import { deepFrozen } from '../reading.js';

const need: Required<DepartmentNeed> = {
  department: 'HM Treasury',
  owner: 'director for skills',
  hasOwner: true,
  provenance: { owner: origin },
};

// Every field of a priority, as far as one can have them all: what ended well was not given up, nor the other way round.
const seenThrough: Omit<Required<Priority>, 'dropped' | 'droppedBecause'> = {
  id: 'skills',
  title: 'Enough apprentices',
  opened: '2013-10',
  due: { max: '2016' },
  openEnded: false,
  closed: '2015-11-30',
  droppedWithoutReason: false,
  status: 'closed',
  stage: 'done',
  agreedByIndustry: true,
  agreedByGovernment: false,
  horizonMonths: { min: 24, max: 60 },
  scope: 'industry-wide',
  productivity: 'fewer vacancies, more output an hour',
  statesProductivity: true,
  notForProductivity: false,
  needs: [need, { department: 'Home Office', hasOwner: false }],
  incomplete: ['/needs'],
  note: 'taken up by the board',
  provenance: { due: origin, 'needs/0/owner': origin },
};

const givenUp: Priority = {
  id: 'fair',
  dropped: { min: '2014', max: '2015-02' },
  droppedBecause: 'no money for it',
  status: 'dropped',
};

const done: Omit<Required<Action>, 'dropped' | 'droppedBecause'> = {
  id: 'a1',
  title: 'Count the apprentices',
  owners: ['industry', 'government', 'other'],
  ownedBy: ['all members', 'HM Treasury'],
  meeting: 'm1',
  priority: 'skills',
  agreed: '2014-06',
  due: '2014-12',
  openEnded: false,
  done: '2015-01-15',
  droppedWithoutReason: false,
  status: 'done',
  published: true,
  benefits: 'industry-wide',
  note: 'a month late',
  provenance: { done: origin, 'owners/0': origin },
};

const leftUndone: Action = { id: 'a2', dropped: '2015', droppedWithoutReason: true, status: 'dropped' };

const commitment: Required<Commitment> = {
  id: 'c1',
  title: 'Two people for a year',
  by: 'industry',
  organisation: 'Acme',
  kind: 'people',
  amount: { min: 1.5, max: 2 },
  unit: 'full-time equivalents',
  date: '2014-07',
  towards: 'a1',
  note: 'from September',
  provenance: { amount: origin, 'amount/min': origin },
};

const sharing: Required<Sharing> = { department: 'Department for Education', team: 'apprenticeships', date: '2015-03' };

const output: Required<Output> = {
  id: 'o1',
  title: 'Apprentices by town',
  use: 'changed-policy',
  stage: 'informing',
  targetDepartments: ['Department for Education'],
  seenIn: ['the levy'],
  produced: '2015-02',
  used: { min: '2015-03', max: '2016' },
  sharedWith: [sharing, {}],
  published: false,
  benefits: 'sub-sector',
  priority: 'skills',
  toCouncil: false,
  status: 'adopted',
  incomplete: ['/sharedWith', '/seenIn'],
  note: 'in two editions',
  provenance: { use: origin, 'sharedWith/0/date': origin },
};

const request: Required<InvestmentRequest> = {
  id: 'r1',
  title: 'A test bed',
  amount: { min: 19_000_000 },
  unit: 'GBP',
  date: '2015',
  additionality: 'no firm could use it alone',
  statesAdditionality: true,
  businessCase: 'outline case of May 2015',
  hasBusinessCase: true,
  benefits: 'firm',
  provenance: { additionality: origin },
};

const government: Required<GovernmentSide> = {
  canChallenge: true,
  isChallenged: true,
  linkOfficial: false,
  provenance: { linkOfficial: origin },
};

const memberSurvey: Required<MemberSurvey> = {
  date: '2015-06',
  asked: 24,
  answered: { min: 15, max: 16 },
  sayPassedOn: 7,
  note: 'asked on paper',
  provenance: { answered: origin, 'answered/min': origin },
};

const advocacy: Required<Advocacy> = {
  position: 'apprentices before graduates',
  by: 'director for skills',
  into: 'the spending review',
  date: '2015-10',
  provenance: { into: origin },
};

const link: Required<ForumLink> = {
  forum: 'Bolt Council',
  kind: 'cross-membership',
  seat: 's1',
  date: { min: '2014' },
  provenance: { seat: origin },
};

const localLink: Required<LocalLink> = {
  to: 'Northern Widget Partnership',
  kind: 'growth-body',
  strategy: 'northern-lis',
  sectors: ['widgets'],
  sectorIsPriority: true,
  date: '2015',
  incomplete: ['/sectors'],
  provenance: { sectors: origin },
};

/** A dialogue that uses every field of the model. */
export const fullDialogue: Required<Dialogue> = deepFrozen({
  ...fullCouncil,
  agendaCountedIn: 'minutes',
  issues: ['skills', 'supply chain'],
  priorities: [seenThrough, givenUp],
  actions: [done, leftUndone],
  commitments: [commitment],
  outputs: [output],
  investmentRequests: [request],
  departmentsWithStake: ['HM Treasury'],
  government,
  memberSurvey,
  advocacy: [advocacy],
  forumLinks: [link],
  localLinks: [localLink],
  incomplete: [...(fullCouncil.incomplete ?? []), '/outputs', '/priorities/0/needs', '/outputs/0/seenIn', '/issues'],
  provenance: { ...fullCouncil.provenance, 'priorities/0/due': origin, 'actions/1/status': origin, issues: origin },
});

const forum: Required<OverarchingForum> = {
  name: 'Industrial Sector Council',
  purpose: 'issues that several councils share',
  statesPurpose: true,
  remit: 'skills and supply chains',
  statesRemit: true,
  provenance: { purpose: origin },
};

const mechanism: Required<JointMechanism> = {
  name: 'Skills board',
  issue: 'skills',
  councils: ['widgets', 'bolts'],
  provenance: { 'councils/1': origin },
};

const exchange: Required<Exchange> = {
  about: 'counting apprentices',
  from: 'widgets',
  to: ['bolts'],
  date: '2015',
  recurring: false,
  provenance: { from: origin },
};

const issueNames: Required<IssueNames> = {
  same: { 'education and skills': 'skills' },
  within: { exports: 'international' },
};

/** Several councils that use every field; `noForum` is said of councils that have none. */
export const fullCouncils: Required<Councils> = deepFrozen({
  id: 'all',
  name: 'Every council',
  dialogues: [fullDialogue, { id: 'bolts' }, {}],
  forum,
  noForum: false,
  jointMechanisms: [mechanism, { issue: 'supply chain', councils: [] }],
  exchanges: [exchange, {}],
  issueNames,
  incomplete: ['/exchanges', '/dialogues/0/actions', '/jointMechanisms/0/councils'],
  provenance: { '': origin, 'dialogues/0/outputs/0/use': origin, 'forum/purpose': origin },
});
