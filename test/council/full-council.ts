import type {
  AgendaItem,
  Attendance,
  Attestation,
  Council,
  KeyPlayer,
  Meeting,
  Member,
  Minutes,
  Organisation,
  RaisedBy,
  SubGroup,
  TermsOfReference,
} from '../../src/council/model.js';
import { deepFrozen } from '../reading.js';

export const origin = { source: 'the minutes', confidence: 'seen-in-source', note: 'page 3' } as const;

export const organisation: Required<Organisation> = {
  id: 'acme',
  name: 'Acme',
  formerNames: ['Acme Tools'],
  kind: 'business',
  sizeBand: 'large',
  employees: { min: 300, max: 350.5 },
  region: 'London',
  otherRegions: ['Wales'],
  subSectors: ['bolts'],
  constituency: ['sme'],
  crossSector: false,
  challenger: false,
  parent: 'Acme Group',
  attributes: { nation: 'England' },
  provenance: { '': origin, sizeBand: origin, 'attributes/nation': origin, 'employees/min': origin },
};

const keyPlayer: Required<KeyPlayer> = {
  id: 'acme',
  name: 'Acme',
  formerNames: ['Acme Brothers'],
  memberOf: ['Widget Federation'],
  incomplete: ['/memberOf'],
  note: 'the largest by turnover',
  provenance: { memberOf: origin },
};

const attested: Required<Attestation> = { standing: true, evenHanded: false, by: 'the members' };

export const member: Required<Member> = {
  id: 's1',
  seat: 'industry-chair',
  role: 'industry-co-chair',
  status: 'filled',
  reservedFor: 'a large firm',
  organisation,
  unaffiliated: false,
  holder: {
    id: 'p1',
    name: 'A. Chair',
    title: 'Chief executive',
    alsoOf: ['Widget Federation'],
    attributes: { gender: 'female' },
    provenance: { title: origin },
  },
  sharedWith: { id: 'p2' },
  seniority: 'executive',
  canCommit: true,
  yearsInIndustry: { min: 12.5, max: 20 },
  attested,
  basis: 'organisation',
  nominatedBy: 'Widget Federation',
  speaksFor: ['sme'],
  subSectors: ['bolts'],
  coOpted: false,
  from: '2014-05-06',
  until: { min: '2014-05', max: '2018' },
  body: 'board',
  attributes: { side: 'private' },
  note: 'chairs the skills group as well',
  provenance: { 'organisation/sizeBand': origin, 'speaksFor/0': origin },
};

const attendance: Required<Attendance> = {
  seat: 's1',
  holder: 'p1',
  organisation: 'Acme',
  role: 'speaker',
  status: 'apologies',
  seniority: 'executive',
  alternate: { standing: 'delegate', seniority: 'official' },
  challenger: true,
  note: 'by telephone',
  provenance: { status: origin },
};

const raisedBy: Required<RaisedBy> = { seat: 's1', organisation: 'Acme', side: 'industry' };

const item: Required<AgendaItem> = {
  id: 'i1',
  title: 'Apprenticeships',
  kind: 'strategic',
  minutes: { min: 20, max: 22.5 },
  raisedBy,
  onBehalfOf: 'Widget Federation',
  priorities: ['skills'],
  outcome: 'action-agreed',
  challenge: true,
  challengesGovernment: false,
  note: 'carried over from spring',
  provenance: { title: origin, 'raisedBy/side': origin, 'priorities/0': origin },
};

const minutes: Required<Minutes> = { published: true, publishedOn: { min: '2014-07' }, extent: 'summary' };

const meeting: Required<Meeting> = {
  id: 'm1',
  date: '2014-06',
  status: 'held',
  attendance: [attendance, { seat: 's1', holder: 'p2' }, { organisation: 'Acme' }, { organisation: 'Acme' }],
  present: { min: 40 },
  ministersPresent: 0,
  ministerDue: true,
  body: 'board',
  agenda: [item, {}],
  decided: true,
  minutes,
  incomplete: ['/attendance', '/agenda', '/agenda/0/priorities'],
  note: 'in Cardiff',
  provenance: { 'attendance/0/status': origin, 'agenda/0/title': origin, 'minutes/extent': origin },
};

const subGroup: Required<SubGroup> = {
  id: 'g1',
  name: 'Skills',
  lead: 's1',
  remit: 'apprenticeships',
  subSectors: ['bolts'],
  members: [{ id: 's1' }, { id: 'g1-s2' }],
  people: { min: 10, max: 12 },
  includesSmes: true,
  includesMicro: false,
  communications: false,
  reportsToCouncil: true,
  lastReported: { min: '2014' },
  membershipPublished: false,
  incomplete: ['/members'],
  provenance: { members: origin },
};

const termsOfReference: Required<TermsOfReference> = {
  purpose: 'to make widgets grow',
  statesPurpose: true,
  rulesOutLobbying: true,
  statesScope: false,
  statesIndustryContribution: true,
  competitionSafeguards: false,
  refreshGuideline: true,
  termMonths: 24,
  fixedTerm: false,
  delegateExpected: true,
  openMeetingsPerYear: { min: 0.5, max: 1 },
  meetingsWithMinister: 2,
  missedMeetingsLimit: 3,
  note: 'revised in 2015',
  provenance: { termMonths: origin, 'openMeetingsPerYear/min': origin },
};

/** A council that uses every field of the model. */
export const fullCouncil: Required<Council> = deepFrozen({
  id: 'widgets',
  name: 'Widget Council',
  formerNames: ['Widget Forum'],
  kind: 'sector-council',
  sector: 'widgets',
  subSectors: ['bolts', 'nuts'],
  area: {
    id: 'uk',
    name: 'United Kingdom',
    kind: 'country',
    codes: [{ scheme: 'ONS', code: 'K02000001', vintage: '2016' }],
    from: '1922',
    until: { max: '2100' },
    note: 'England only for skills',
    provenance: { 'codes/0/code': origin },
  },
  sponsors: ['Business department'],
  established: '2013',
  lifecycle: [{ event: 'established', date: '2013', note: 'by two ministers', provenance: { date: origin } }],
  asAt: '2016-03-01',
  membersSince: '2014',
  meetingsSince: '2014-06',
  size: { min: 2, max: 3 },
  establishment: 3,
  members: [member, { id: 's2', status: 'vacant' }, { unaffiliated: true }],
  counts: [{ attribute: 'gender', category: 'female', n: 1 }],
  bodies: [{ id: 'board', name: 'Board', size: 2, established: '2013-01', provenance: { size: origin } }],
  subGroups: [subGroup],
  meetings: [meeting],
  meetingsPerYear: { min: 2, max: 2.5 },
  termsOfReference,
  transparency: { minutes: true, membership: true, agendas: false, provenance: { minutes: origin } },
  communications: {
    body: 'Widget Federation',
    none: false,
    byRepresentativeBody: true,
    provenance: { body: origin },
  },
  keyPlayers: [keyPlayer],
  regionalLinks: [{ name: 'Northern forum', region: 'North East', provenance: { name: origin } }],
  incomplete: ['/members', '/members/0/speaksFor', '/area/codes', '/subGroups/0/members'],
  notes: ['size is disputed'],
  provenance: { '': origin, 'members/0/organisation/name': origin },
});
