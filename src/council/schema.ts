import * as z from 'zod';
import { daysInWords } from '../core/days-in-words.js';
import type { Range } from '../core/known.js';
import { type Days, daysOf, isBefore } from '../core/when.js';
import { type Fault, fieldOf, listOf, shown, textOf } from '../documents/document-faults.js';
import {
  pointerSchema,
  provenanceSchema,
  quantitySchema,
  textSchema,
  whenSchema,
  wholeQuantitySchema,
  wholeSchema,
} from '../documents/fields-schema.js';
import {
  backwards,
  contradicted,
  denied,
  deniedByWord,
  isWhole,
  marksIn,
  repeatedIds,
  whenOf,
} from '../documents/schema-checks.js';
import { strayIncomplete, strayMarks } from '../documents/schema-paths.js';
import { checked, type Shape, wordsOf } from '../documents/shape-schema.js';
import type {
  AgendaItem,
  AgendaKind,
  Area,
  Attendance,
  AttendanceStatus,
  Attestation,
  Body,
  CategoryCount,
  Communications,
  Council,
  CouncilKind,
  Holder,
  ItemOutcome,
  KeyPlayer,
  LifecycleEvent,
  Meeting,
  Member,
  Minutes,
  Organisation,
  OrganisationKind,
  RaisedBy,
  RegionalLink,
  Role,
  SeatBasis,
  SeatStatus,
  Seniority,
  SizeBand,
  SubGroup,
  TermsOfReference,
  Transparency,
} from './model.js';

// Optional fields, once each; the schemas below are read beside the interfaces in model.ts.
const text = textSchema.exactOptional();
const texts = z.array(textSchema).exactOptional();
const flag = z.boolean().exactOptional();
const when = whenSchema.exactOptional();
const quantity = quantitySchema.exactOptional();
const people = wholeQuantitySchema.exactOptional();
const pointers = z.array(pointerSchema).exactOptional();
const attributes = z.record(z.string(), textSchema).exactOptional();
const provenance = provenanceSchema.exactOptional();

const sizeBandSchema = wordsOf<SizeBand>()(['none', 'micro', 'small', 'medium', 'large', 'sme']);

const organisationKindSchema = wordsOf<OrganisationKind>()([
  'business',
  'representative-body',
  'self-employed',
  'department',
  'devolved-government',
  'local-authority',
  'public-body',
  'regional-body',
  'union',
  'university',
  'skills-body',
  'charity',
  'parliament',
  'other',
]);

const ROLES = [
  'chair',
  'industry-co-chair',
  'government-co-chair',
  'co-chair',
  'deputy-chair',
  'vice-chair',
  'member',
  'secretariat',
  'observer',
  'adviser',
  'guest',
  'official',
  'host',
] as const;

const senioritySchema = wordsOf<Seniority>()(['minister', 'executive', 'senior-manager', 'official', 'other']);

/** Zod schema of a firm, a body or a department; `parseOrganisation` says more about what is wrong. */
export const organisationSchema: z.ZodType<Organisation> = checked(
  z.strictObject({
    id: text,
    name: text,
    formerNames: texts,
    kind: organisationKindSchema.exactOptional(),
    sizeBand: sizeBandSchema.exactOptional(),
    employees: quantity,
    region: text,
    otherRegions: texts,
    subSectors: texts,
    constituency: texts,
    crossSector: flag,
    challenger: flag,
    parent: text,
    attributes,
    provenance,
  } satisfies Shape<Organisation>),
  (organisation) => strayMarks(organisationSchema, organisation),
).meta({ title: 'Organisation', description: 'A firm, a body, a department: what a seat-holder belongs to.' });

const holderSchema: z.ZodType<Holder> = checked(
  z.strictObject({
    id: text,
    name: text,
    title: text,
    alsoOf: texts,
    attributes,
    provenance,
  } satisfies Shape<Holder>),
  (holder) => strayMarks(holderSchema, holder),
);

/** Zod schema of one seat, with its holder and organisation; `parseMember` says more about what is wrong. */
export const memberSchema: z.ZodType<Member> = checked(
  z.strictObject({
    id: text,
    role: wordsOf<Role>()(ROLES).exactOptional(),
    status: wordsOf<SeatStatus>()(['filled', 'vacant', 'reserved', 'to-be-confirmed']).exactOptional(),
    seat: text,
    reservedFor: text,
    organisation: organisationSchema.exactOptional(),
    unaffiliated: flag,
    holder: holderSchema.exactOptional(),
    sharedWith: holderSchema.exactOptional(),
    seniority: senioritySchema.exactOptional(),
    canCommit: flag,
    yearsInIndustry: quantity,
    attested: z
      .strictObject({
        standing: flag,
        evenHanded: flag,
        securesCommitments: flag,
        buildsTrust: flag,
        challengesBothSides: flag,
        by: text,
      } satisfies Shape<Attestation>)
      .exactOptional(),
    basis: wordsOf<SeatBasis>()([
      'organisation',
      'individual-capacity',
      'ex-officio',
      'constituency-nominee',
      'reserved-role',
    ]).exactOptional(),
    nominatedBy: text,
    speaksFor: texts,
    subSectors: texts,
    coOpted: flag,
    from: when,
    until: when,
    body: text,
    attributes,
    note: text,
    provenance,
  } satisfies Shape<Member>),
  memberFaults,
).meta({ title: 'Member', description: 'One seat: the seat, its holder and the organisation are three things.' });

function* memberFaults(member: unknown): Generator<Fault> {
  yield* strayMarks(memberSchema, member);
  yield* backwards(member);
  const status = textOf(member, 'status');
  if (status === 'vacant' || status === 'reserved' || status === 'to-be-confirmed') {
    for (const holder of ['holder', 'sharedWith']) {
      if (fieldOf(member, holder) === undefined) continue;
      yield {
        path: [holder],
        message: `the status says the seat is ${status.replaceAll('-', ' ')}: nobody can hold it`,
      };
    }
  }
  if (fieldOf(member, 'unaffiliated') === true && fieldOf(member, 'organisation') !== undefined) {
    yield { path: ['unaffiliated'], message: 'true, but the seat names an organisation: leave out one of the two' };
  }
}

const bodySchema: z.ZodType<Body> = checked(
  z.strictObject({
    id: textSchema,
    name: text,
    size: people,
    established: when,
    provenance,
  } satisfies Shape<Body>),
  (body) => strayMarks(bodySchema, body),
);

const subGroupSchema: z.ZodType<SubGroup> = checked(
  z.strictObject({
    id: text,
    name: text,
    lead: text,
    remit: text,
    subSectors: texts,
    members: z.array(memberSchema).exactOptional(),
    people,
    includesSmes: flag,
    includesMicro: flag,
    communications: flag,
    reportsToCouncil: flag,
    lastReported: when,
    membershipPublished: flag,
    incomplete: pointers,
    provenance,
  } satisfies Shape<SubGroup>),
  function* (group) {
    yield* strayMarks(subGroupSchema, group);
    yield* strayIncomplete(subGroupSchema, group);
    yield* denied(group, 'reportsToCouncil', 'lastReported');
    yield* denied(group, 'includesSmes', 'includesMicro');
    yield* repeatedIds(group, 'members', 'member');
  },
);

const attendanceSchema: z.ZodType<Attendance> = checked(
  z.strictObject({
    seat: text,
    holder: text,
    organisation: text,
    role: wordsOf<NonNullable<Attendance['role']>>()([...ROLES, 'speaker', 'visitor']).exactOptional(),
    status: wordsOf<AttendanceStatus>()([
      'present',
      'present-part',
      'apologies',
      'absent',
      'not-listed',
    ]).exactOptional(),
    seniority: senioritySchema.exactOptional(),
    alternate: z
      .strictObject({
        standing: wordsOf<'delegate' | 'guest'>()(['delegate', 'guest']).exactOptional(),
        seniority: senioritySchema.exactOptional(),
      } satisfies Shape<NonNullable<Attendance['alternate']>>)
      .exactOptional(),
    challenger: flag,
    note: text,
    provenance,
  } satisfies Shape<Attendance>),
  (line) => strayMarks(attendanceSchema, line),
);

const raisedBySchema: z.ZodType<RaisedBy> = z.strictObject({
  seat: text,
  organisation: text,
  side: wordsOf<NonNullable<RaisedBy['side']>>()(['industry', 'government', 'other']).exactOptional(),
} satisfies Shape<RaisedBy>);

const agendaItemSchema: z.ZodType<AgendaItem> = checked(
  z.strictObject({
    id: text,
    title: text,
    kind: wordsOf<AgendaKind>()(['strategic', 'lobbying', 'fire-fighting', 'open', 'report']).exactOptional(),
    minutes: quantity,
    raisedBy: raisedBySchema.exactOptional(),
    onBehalfOf: text,
    priorities: texts,
    outcome: wordsOf<ItemOutcome>()([
      'decided',
      'action-agreed',
      'noted',
      'deferred',
      'ruled-out-of-order',
      'redirected',
    ]).exactOptional(),
    challenge: flag,
    challengesGovernment: flag,
    note: text,
    provenance,
  } satisfies Shape<AgendaItem>),
  (item) => strayMarks(agendaItemSchema, item),
);

const minutesSchema: z.ZodType<Minutes> = checked(
  z.strictObject({
    published: flag,
    publishedOn: when,
    extent: wordsOf<NonNullable<Minutes['extent']>>()(['full', 'summary', 'read-out']).exactOptional(),
  } satisfies Shape<Minutes>),
  (minutes) => denied(minutes, 'published', 'publishedOn'),
);

const meetingSchema: z.ZodType<Meeting> = checked(
  z.strictObject({
    id: text,
    date: when,
    status: wordsOf<NonNullable<Meeting['status']>>()(['held', 'cancelled', 'planned']).exactOptional(),
    attendance: z.array(attendanceSchema).exactOptional(),
    present: people,
    ministersPresent: people,
    ministerDue: flag,
    body: text,
    agenda: z.array(agendaItemSchema).exactOptional(),
    decided: flag,
    minutes: minutesSchema.exactOptional(),
    incomplete: pointers,
    note: text,
    provenance,
  } satisfies Shape<Meeting>),
  function* (meeting) {
    yield* strayMarks(meetingSchema, meeting);
    yield* strayIncomplete(meetingSchema, meeting);
    yield* seatsTwice(meeting);
    yield* deniedByWord(meeting, 'status', 'cancelled', 'attendance', 'present', 'ministersPresent', 'decided');
    yield* repeatedIds(meeting, 'agenda', 'item');
  },
);

/** Minutes print some names twice, but a seat's mark is ours: twice is a slip, unless two people share the seat. */
function* seatsTwice(meeting: unknown): Generator<Fault> {
  const seen = new Map<string, Set<string | undefined>>();
  for (const [i, line] of listOf(meeting, 'attendance').entries()) {
    const seat = textOf(line, 'seat');
    if (seat === undefined) continue;
    const holder = textOf(line, 'holder');
    const holders = seen.get(seat);
    if (holders === undefined) seen.set(seat, new Set([holder]));
    else if (holder === undefined || holders.has(undefined) || holders.has(holder)) {
      yield { path: ['attendance', i, 'seat'], message: `the seat ${shown(seat)} is already in this list` };
    } else holders.add(holder);
  }
}

const termsSchema: z.ZodType<TermsOfReference> = checked(
  z.strictObject({
    purpose: text,
    statesPurpose: flag,
    rulesOutLobbying: flag,
    statesScope: flag,
    statesIndustryContribution: flag,
    competitionSafeguards: flag,
    refreshGuideline: flag,
    termMonths: quantity,
    fixedTerm: flag,
    delegateExpected: flag,
    openMeetingsPerYear: quantity,
    meetingsWithMinister: quantity,
    note: text,
    missedMeetingsLimit: wholeSchema.exactOptional(),
    provenance,
  } satisfies Shape<TermsOfReference>),
  function* (terms) {
    yield* strayMarks(termsSchema, terms);
    yield* denied(terms, 'statesPurpose', 'purpose');
  },
);

const transparencySchema: z.ZodType<Transparency> = checked(
  z.strictObject({
    minutes: flag,
    membership: flag,
    agendas: flag,
    asAt: when,
    provenance,
  } satisfies Shape<Transparency>),
  (transparency) => strayMarks(transparencySchema, transparency),
);

const communicationsSchema: z.ZodType<Communications> = checked(
  z.strictObject({
    body: text,
    none: flag,
    byRepresentativeBody: flag,
    provenance,
  } satisfies Shape<Communications>),
  function* (communications) {
    yield* strayMarks(communicationsSchema, communications);
    yield* contradicted(communications, 'none', 'body');
    yield* contradicted(communications, 'none', 'byRepresentativeBody');
  },
);

const keyPlayerSchema: z.ZodType<KeyPlayer> = checked(
  z.strictObject({
    id: text,
    name: textSchema,
    formerNames: texts,
    memberOf: texts,
    incomplete: pointers,
    note: text,
    provenance,
  } satisfies Shape<KeyPlayer>),
  function* (player) {
    yield* strayMarks(keyPlayerSchema, player);
    yield* strayIncomplete(keyPlayerSchema, player);
  },
);

const regionalLinkSchema: z.ZodType<RegionalLink> = checked(
  z.strictObject({
    name: textSchema,
    region: text,
    provenance,
  } satisfies Shape<RegionalLink>),
  (link) => strayMarks(regionalLinkSchema, link),
);

const lifecycleEventSchema: z.ZodType<LifecycleEvent> = checked(
  z.strictObject({
    event: wordsOf<LifecycleEvent['event']>()([
      'announced',
      'established',
      'first-meeting',
      'reconstituted',
      'renamed',
      'co-chair-change',
      'meeting-cancelled',
      'paused',
      'relaunched',
      'last-meeting',
      'closed',
    ]),
    date: when,
    note: text,
    provenance,
  } satisfies Shape<LifecycleEvent>),
  (event) => strayMarks(lifecycleEventSchema, event),
);

const categoryCountSchema: z.ZodType<CategoryCount> = z.strictObject({
  attribute: textSchema,
  category: textSchema,
  n: wholeQuantitySchema,
} satisfies Shape<CategoryCount>);

/** Zod schema of the codes that an area carries. */
export const areaCodesSchema: z.ZodType<NonNullable<Area['codes']>> = z.array(
  z.strictObject({
    scheme: textSchema,
    code: textSchema,
    vintage: text,
  } satisfies Shape<NonNullable<Area['codes']>[number]>),
);

/** Zod schema of the area that a council or body acts for; `parseArea` says more about what is wrong. */
export const areaSchema: z.ZodType<Area> = checked(
  z.strictObject({
    id: text,
    name: text,
    kind: wordsOf<NonNullable<Area['kind']>>()([
      'country',
      'nation',
      'region',
      'functional-area',
      'authority',
      'other',
    ]).exactOptional(),
    codes: areaCodesSchema.exactOptional(),
    from: when,
    until: when,
    note: text,
    provenance,
  } satisfies Shape<Area>),
  function* (area) {
    yield* strayMarks(areaSchema, area);
    yield* backwards(area);
  },
).meta({ title: 'Area', description: 'The area a council or body acts for.' });

/** The fields of a council, for documents that say more about one. */
export const councilShape: Shape<Council> = {
  id: text,
  name: text,
  formerNames: texts,
  kind: wordsOf<CouncilKind>()([
    'sector-council',
    'local-board',
    'advisory-council',
    'overarching-forum',
  ]).exactOptional(),
  sector: text,
  subSectors: texts,
  area: areaSchema.exactOptional(),
  sponsors: texts,
  established: when,
  lifecycle: z.array(lifecycleEventSchema).exactOptional(),
  asAt: when,
  membersSince: when,
  meetingsSince: when,
  size: people,
  establishment: people,
  members: z.array(memberSchema).exactOptional(),
  keyPlayers: z.array(keyPlayerSchema).exactOptional(),
  counts: z.array(categoryCountSchema).exactOptional(),
  bodies: z.array(bodySchema).exactOptional(),
  subGroups: z.array(subGroupSchema).exactOptional(),
  meetings: z.array(meetingSchema).exactOptional(),
  meetingsPerYear: quantity,
  termsOfReference: termsSchema.exactOptional(),
  transparency: transparencySchema.exactOptional(),
  communications: communicationsSchema.exactOptional(),
  regionalLinks: z.array(regionalLinkSchema).exactOptional(),
  incomplete: pointers,
  notes: texts,
  provenance,
};

/**
 * Zod schema of a council, for tools that take one (forms, Standard Schema, `z.toJSONSchema` with `io: 'input'`).
 *
 * It checks and changes nothing. `parseCouncil` does more: it also refuses what Zod passes over in silence, and its
 * faults have JSON Pointers and plain words.
 */
export const councilSchema: z.ZodType<Council> = checked(z.strictObject(councilShape), function* (council) {
  yield* strayMarks(councilSchema, council);
  yield* strayIncomplete(councilSchema, council);
  yield* councilFaults(council);
}).meta({
  title: 'Council',
  description: 'A standing council between government and industry. Whatever is left out is not known.',
});

/** What does not fit together in a council, or in a document that says more about one. */
export function* councilFaults(council: unknown): Generator<Fault> {
  yield* repeatedIds(council, 'members', 'member');
  yield* repeatedIds(council, 'bodies', 'body');
  yield* repeatedIds(council, 'keyPlayers', 'key player');
  yield* setUpTwice(council);
  yield* undeclaredBodies(council);
  yield* unknownSeats(council);
  yield* tooMany(council);
}

/** What tells when the council was set up, against one another: two days of it, or a first meeting before it. */
function* setUpTwice(council: unknown): Generator<Fault> {
  const told: { readonly path: Fault['path']; readonly days: Days; readonly what: string }[] = [
    { path: ['established'], days: daysOf(whenOf(council, 'established')), what: 'established' },
  ];
  const events = listOf(council, 'lifecycle').map((record, i) => ({ record, path: ['lifecycle', i, 'date'] }));
  for (const { record, path } of events) {
    if (textOf(record, 'event') !== 'established') continue;
    told.push({ path, days: daysOf(whenOf(record, 'date')), what: `the event at ${path.join('/')}` });
  }
  const held = listOf(council, 'meetings')
    .map((record, i) => ({ record, path: ['meetings', i, 'date'] }))
    .filter(({ record }) => (textOf(record, 'status') ?? 'held') === 'held');
  const met = [...events.filter(({ record }) => textOf(record, 'event') === 'first-meeting'), ...held];
  for (const [i, { path, days, what }] of told.entries()) {
    for (const other of told.slice(0, i)) {
      if (isBefore(days, other.days) !== true && isBefore(other.days, days) !== true) continue;
      yield { path, message: `${daysInWords(days)}, but ${other.what} says ${daysInWords(other.days)}` };
    }
    for (const one of met) {
      const day = daysOf(whenOf(one.record, 'date'));
      if (isBefore(day, days) !== true) continue;
      yield {
        path: one.path,
        message: `it met ${daysInWords(day)}, before ${what} says it was set up: ${daysInWords(days)}`,
      };
    }
  }
}

function* undeclaredBodies(council: unknown): Generator<Fault> {
  if (!isWhole(council, 'bodies')) return;
  const ids = marksIn(listOf(council, 'bodies'), 'id');
  const declared = ids.size === 0 ? 'none' : [...ids].map(shown).join(', ');
  for (const key of ['members', 'meetings']) {
    for (const [i, entry] of listOf(council, key).entries()) {
      const body = textOf(entry, 'body');
      if (body === undefined || ids.has(body)) continue;
      yield { path: [key, i, 'body'], message: `no body has the id ${shown(body)}; the bodies are ${declared}` };
    }
  }
}

/** A line names a member's record or the seat. Someone may attend from a sub-group, so its members count as well. */
function* unknownSeats(council: unknown): Generator<Fault> {
  if (!isWhole(council, 'members')) return;
  const members = [council, ...listOf(council, 'subGroups')].flatMap((list) => listOf(list, 'members'));
  const known = new Set([...marksIn(members, 'id'), ...marksIn(members, 'seat')]);
  for (const [i, meeting] of listOf(council, 'meetings').entries()) {
    const named = [
      ...listOf(meeting, 'attendance').map((line, j) => ({
        seat: textOf(line, 'seat'),
        path: ['attendance', j, 'seat'],
      })),
      ...listOf(meeting, 'agenda').map((item, j) => ({
        seat: textOf(fieldOf(item, 'raisedBy'), 'seat'),
        path: ['agenda', j, 'raisedBy', 'seat'],
      })),
    ];
    for (const { seat, path } of named) {
      if (seat === undefined || known.has(seat)) continue;
      yield { path: ['meetings', i, ...path], message: `no member has the id or seat ${shown(seat)}` };
    }
  }
}

function* tooMany(council: unknown): Generator<Fault> {
  const size = point(fieldOf(council, 'size'));
  if (size === null) return;
  for (const [i, count] of listOf(council, 'counts').entries()) {
    const n = point(fieldOf(count, 'n'));
    if (n === null || n <= size) continue;
    yield { path: ['counts', i, 'n'], message: `${n} members of one category, but size says ${size} in all` };
  }
}

function point(stated: unknown): number | null {
  const { min, max } = typeof stated === 'number' ? { min: stated, max: stated } : ((stated ?? {}) as Partial<Range>);
  return typeof min === 'number' && min === max ? min : null;
}
