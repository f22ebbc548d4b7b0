// Written from the schemas by `npm run fields`.
import type { RecordType } from '../documents/field-types.js';

/** Types of the fields of an area code. */
export const areaCodeFields: RecordType = { scheme: 't', code: 't', vintage: 't', '': ['scheme', 'code'] };

/** Types of the fields of an area. */
export const areaFields: RecordType = {
  id: 't',
  name: 't',
  kind: '|country|nation|region|functional-area|authority|other',
  codes: [areaCodeFields],
  from: 'w',
  until: 'w',
  note: 't',
  provenance: 'o',
};

const organisation: RecordType = {
  id: 't',
  name: 't',
  formerNames: ['t'],
  kind: '|business|representative-body|self-employed|department|devolved-government|local-authority|public-body|regional-body|union|university|skills-body|charity|parliament|other',
  sizeBand: '|none|micro|small|medium|large|sme',
  employees: 'q',
  region: 't',
  otherRegions: ['t'],
  subSectors: ['t'],
  constituency: ['t'],
  crossSector: 'b',
  challenger: 'b',
  parent: 't',
  attributes: { '*': 't' },
  provenance: 'o',
};

const holder: RecordType = { id: 't', name: 't', title: 't', alsoOf: ['t'], attributes: { '*': 't' }, provenance: 'o' };

const attested: RecordType = {
  standing: 'b',
  evenHanded: 'b',
  securesCommitments: 'b',
  buildsTrust: 'b',
  challengesBothSides: 'b',
  by: 't',
};

/** Types of the fields of a member. */
export const memberFields: RecordType = {
  id: 't',
  role: '|chair|industry-co-chair|government-co-chair|co-chair|deputy-chair|vice-chair|member|secretariat|observer|adviser|guest|official|host',
  status: '|filled|vacant|reserved|to-be-confirmed',
  seat: 't',
  reservedFor: 't',
  organisation: organisation,
  unaffiliated: 'b',
  holder: holder,
  sharedWith: holder,
  seniority: '|minister|executive|senior-manager|official|other',
  canCommit: 'b',
  yearsInIndustry: 'q',
  attested: attested,
  basis: '|organisation|individual-capacity|ex-officio|constituency-nominee|reserved-role',
  nominatedBy: 't',
  speaksFor: ['t'],
  subSectors: ['t'],
  coOpted: 'b',
  from: 'w',
  until: 'w',
  body: 't',
  attributes: { '*': 't' },
  note: 't',
  provenance: 'o',
};

const lifecycle: RecordType = {
  event:
    '|announced|established|first-meeting|reconstituted|renamed|co-chair-change|meeting-cancelled|paused|relaunched|last-meeting|closed',
  date: 'w',
  note: 't',
  provenance: 'o',
  '': ['event'],
};

const keyPlayers: RecordType = {
  id: 't',
  name: 't',
  formerNames: ['t'],
  memberOf: ['t'],
  incomplete: ['p'],
  note: 't',
  provenance: 'o',
  '': ['name'],
};

const counts: RecordType = { attribute: 't', category: 't', n: 'c', '': ['attribute', 'category', 'n'] };

const bodies: RecordType = { id: 't', name: 't', size: 'c', established: 'w', provenance: 'o', '': ['id'] };

const subGroups: RecordType = {
  id: 't',
  name: 't',
  lead: 't',
  remit: 't',
  subSectors: ['t'],
  members: [memberFields],
  people: 'c',
  includesSmes: 'b',
  includesMicro: 'b',
  communications: 'b',
  reportsToCouncil: 'b',
  lastReported: 'w',
  membershipPublished: 'b',
  incomplete: ['p'],
  provenance: 'o',
};

const alternate: RecordType = {
  standing: '|delegate|guest',
  seniority: '|minister|executive|senior-manager|official|other',
};

const attendance: RecordType = {
  seat: 't',
  holder: 't',
  organisation: 't',
  role: '|chair|industry-co-chair|government-co-chair|co-chair|deputy-chair|vice-chair|member|secretariat|observer|adviser|guest|official|host|speaker|visitor',
  status: '|present|present-part|apologies|absent|not-listed',
  seniority: '|minister|executive|senior-manager|official|other',
  alternate: alternate,
  challenger: 'b',
  note: 't',
  provenance: 'o',
};

const raisedBy: RecordType = { seat: 't', organisation: 't', side: '|industry|government|other' };

const agenda: RecordType = {
  id: 't',
  title: 't',
  kind: '|strategic|lobbying|fire-fighting|open|report',
  minutes: 'q',
  raisedBy: raisedBy,
  onBehalfOf: 't',
  priorities: ['t'],
  outcome: '|decided|action-agreed|noted|deferred|ruled-out-of-order|redirected',
  challenge: 'b',
  challengesGovernment: 'b',
  note: 't',
  provenance: 'o',
};

const minutes: RecordType = { published: 'b', publishedOn: 'w', extent: '|full|summary|read-out' };

const meetings: RecordType = {
  id: 't',
  date: 'w',
  status: '|held|cancelled|planned',
  attendance: [attendance],
  present: 'c',
  ministersPresent: 'c',
  ministerDue: 'b',
  body: 't',
  agenda: [agenda],
  decided: 'b',
  minutes: minutes,
  incomplete: ['p'],
  note: 't',
  provenance: 'o',
};

const termsOfReference: RecordType = {
  purpose: 't',
  statesPurpose: 'b',
  rulesOutLobbying: 'b',
  statesScope: 'b',
  statesIndustryContribution: 'b',
  competitionSafeguards: 'b',
  refreshGuideline: 'b',
  termMonths: 'q',
  fixedTerm: 'b',
  delegateExpected: 'b',
  openMeetingsPerYear: 'q',
  meetingsWithMinister: 'q',
  note: 't',
  missedMeetingsLimit: 'i',
  provenance: 'o',
};

const transparency: RecordType = { minutes: 'b', membership: 'b', agendas: 'b', asAt: 'w', provenance: 'o' };

const communications: RecordType = { body: 't', none: 'b', byRepresentativeBody: 'b', provenance: 'o' };

const regionalLinks: RecordType = { name: 't', region: 't', provenance: 'o', '': ['name'] };

/** Types of the fields of a council. */
export const councilFields: RecordType = {
  id: 't',
  name: 't',
  formerNames: ['t'],
  kind: '|sector-council|local-board|advisory-council|overarching-forum',
  sector: 't',
  subSectors: ['t'],
  area: areaFields,
  sponsors: ['t'],
  established: 'w',
  lifecycle: [lifecycle],
  asAt: 'w',
  membersSince: 'w',
  meetingsSince: 'w',
  size: 'c',
  establishment: 'c',
  members: [memberFields],
  keyPlayers: [keyPlayers],
  counts: [counts],
  bodies: [bodies],
  subGroups: [subGroups],
  meetings: [meetings],
  meetingsPerYear: 'q',
  termsOfReference: termsOfReference,
  transparency: transparency,
  communications: communications,
  regionalLinks: [regionalLinks],
  incomplete: ['p'],
  notes: ['t'],
  provenance: 'o',
};
