import * as z from 'zod';
import { daysOf } from '../core/when.js';
import { areaCodesSchema } from '../council/index.js';
import { type Fault, fieldOf } from '../documents/document-faults.js';
import {
  pointerSchema,
  provenanceSchema,
  quantitySchema,
  signedQuantitySchema,
  textSchema,
  whenSchema,
  wholeQuantitySchema,
} from '../documents/fields-schema.js';
import {
  backwards,
  contradicted,
  denied,
  moreThanAll,
  repeatedIds,
  repeatedNames,
  whenOf,
} from '../documents/schema-checks.js';
import { strayIncomplete, strayMarks } from '../documents/schema-paths.js';
import { checked, type Shape, wordsOf } from '../documents/shape-schema.js';
import { elementKindSchema, elementRefSchema } from '../national-strategy/index.js';
import type {
  AgreeingParty,
  Agreement,
  Capacity,
  ConsultationDocument,
  CoOwnedDocument,
  CountedMilestone,
  Declaration,
  EngagedGroup,
  Engagement,
  Evaluation,
  FundingStream,
  GovernmentPart,
  Implementation,
  Involvement,
  LinkedPlan,
  Milestone,
  OfficialVisit,
  OutOfScopeFinding,
  ReportedDate,
  Resourcing,
  StrategyConsultation,
  StrategyDraft,
  StrategyEvent,
  StrategyOversight,
  StrategyUpdate,
} from './model/making.js';
import type {
  AuthorityMembership,
  Chapter,
  Collaboration,
  DatedFigure,
  DeliberateSilence,
  DroppedPriority,
  ElementLink,
  EmploymentLine,
  EvidenceBase,
  EvidenceItem,
  ForeignLink,
  Horizon,
  IndicatorTarget,
  IndicatorTopic,
  LocalBody,
  LocalBodyKind,
  LocalEmployment,
  LocalIndicator,
  LocalOutcome,
  LocalPartner,
  LocalPriority,
  LocalSector,
  LocalStrategyKind,
  LocalStrategyStatus,
  LocalStrength,
  LocalTheme,
  LocalWeakness,
  NationalLinks,
  OtherMembership,
  ReportedHorizon,
  SubArea,
  TextSeen,
} from './model/strategy.js';

// The records within a local strategy; the schemas are read beside the interfaces in model.ts.
const text = textSchema.exactOptional();
const texts = z.array(textSchema).exactOptional();
const flag = z.boolean().exactOptional();
const when = whenSchema.exactOptional();
const quantity = quantitySchema.exactOptional();
const people = wholeQuantitySchema.exactOptional();
const signed = signedQuantitySchema.exactOptional();
const pointers = z.array(pointerSchema).exactOptional();
const provenance = provenanceSchema.exactOptional();

export const localStrategyKindSchema = wordsOf<LocalStrategyKind>()([
  'local-industrial-strategy',
  'local-growth-plan',
  'strategic-economic-plan',
  'smart-specialisation-strategy',
  'economic-strategy',
  'other',
]);

export const localStrategyStatusSchema = wordsOf<LocalStrategyStatus>()([
  'in-preparation',
  'evidence',
  'draft',
  'submitted',
  'approved-locally',
  'agreed',
  'interim',
  'published-locally',
  'published',
  'superseded',
]);

export const textSeenSchema = wordsOf<TextSeen>()(['whole', 'part', 'none']);

const localBodyKindSchema = wordsOf<LocalBodyKind>()([
  'combined-authority',
  'lep',
  'business-board',
  'local-authority',
  'joint-committee',
  'pan-regional-body',
  'other',
]);

const engagedGroupSchema = wordsOf<EngagedGroup>()([
  'business',
  'education',
  'health',
  'third-sector',
  'local-authority',
  'combined-authority',
  'lep',
  'union',
  'public-body',
  'residents',
  'government',
  'pan-regional-body',
  'other',
]);

const agreeingPartySchema = wordsOf<AgreeingParty>()([
  'combined-authority',
  'lep',
  'business-board',
  'local-authority',
  'joint-committee',
  'government',
  'other',
]);

const indicatorTopicSchema = wordsOf<IndicatorTopic>()([
  'productivity',
  'output',
  'jobs',
  'pay',
  'skills',
  'innovation',
  'investment',
  'trade',
  'homes',
  'carbon',
  'health',
  'inclusion',
  'other',
]);

const reportedDateSchema: z.ZodType<ReportedDate> = z.strictObject({
  of: wordsOf<NonNullable<ReportedDate['of']>>()(['planned', 'actual']),
  date: whenSchema,
  source: text,
} satisfies Shape<ReportedDate>);

const milestoneShape = {
  planned: when,
  actual: when,
  never: flag,
  reported: z.array(reportedDateSchema).exactOptional(),
  cause: text,
  causedBy: wordsOf<NonNullable<Milestone['causedBy']>>()(['government', 'place', 'both', 'neither']).exactOptional(),
  note: text,
  provenance,
} satisfies Shape<Milestone>;

export const milestoneSchema: z.ZodType<Milestone> = checked(z.strictObject(milestoneShape), function* (record) {
  yield* strayMarks(milestoneSchema, record);
  yield* contradicted(record, 'never', 'actual');
});

/** What is counted up to or from it is checked where both ends are at hand. */
export const countedMilestoneSchema: z.ZodType<CountedMilestone> = checked(
  z.strictObject({
    ...milestoneShape,
    countedIn: wordsOf<NonNullable<CountedMilestone['countedIn']>>()(['months']).exactOptional(),
  } satisfies Shape<CountedMilestone>),
  function* (record) {
    yield* strayMarks(countedMilestoneSchema, record);
    yield* contradicted(record, 'never', 'actual');
  },
);

export const declarationSchema: z.ZodType<Declaration> = checked(
  z.strictObject({
    made: flag,
    date: when,
    text,
    beforeDraft: flag,
    unclear: flag,
    changes: z.array(whenSchema).exactOptional(),
    provenance,
  } satisfies Shape<Declaration>),
  function* (record) {
    yield* strayMarks(declarationSchema, record);
    yield* denied(record, 'made', 'date', 'text', 'changes');
    yield* contradicted(record, 'unclear', 'made');
  },
);

const capacitySchema: z.ZodType<Capacity> = checked(
  z.strictObject({
    checked: flag,
    supportOffered: flag,
    found: text,
    provenance,
  } satisfies Shape<Capacity>),
  (record) => strayMarks(capacitySchema, record),
);

export const localBodySchema: z.ZodType<LocalBody> = checked(
  z.strictObject({
    id: text,
    name: text,
    kind: localBodyKindSchema.exactOptional(),
    role: wordsOf<NonNullable<LocalBody['role']>>()(['lead', 'joint', 'support', 'accountable']).exactOptional(),
    capacity: capacitySchema.exactOptional(),
    note: text,
    provenance,
  } satisfies Shape<LocalBody>),
  (record) => strayMarks(localBodySchema, record),
);

const otherMembershipSchema: z.ZodType<OtherMembership> = checked(
  z.strictObject({
    area: textSchema,
    from: when,
    until: when,
    provenance,
  } satisfies Shape<OtherMembership>),
  function* (record) {
    yield* strayMarks(otherMembershipSchema, record);
    yield* backwards(record);
  },
);

/** The tiers of local government. */
export const authorityTierSchema = wordsOf<NonNullable<AuthorityMembership['tier']>>()(['upper', 'lower', 'single']);

export const authorityMembershipSchema: z.ZodType<AuthorityMembership> = checked(
  z.strictObject({
    authority: textSchema,
    name: text,
    codes: areaCodesSchema.exactOptional(),
    role: wordsOf<NonNullable<AuthorityMembership['role']>>()([
      'constituent',
      'non-constituent',
      'lep-only',
    ]).exactOptional(),
    tier: authorityTierSchema.exactOptional(),
    outside: flag,
    part: flag,
    partOf: text,
    from: when,
    until: when,
    alsoIn: z.array(otherMembershipSchema).exactOptional(),
    contributed: flag,
    capacity: capacitySchema.exactOptional(),
    anchoredPlan: flag,
    note: text,
    provenance,
  } satisfies Shape<AuthorityMembership>),
  function* (record) {
    yield* strayMarks(authorityMembershipSchema, record);
    yield* backwards(record);
  },
);

const elementLinkSchema: z.ZodType<ElementLink> = checked(
  z.strictObject({
    id: textSchema,
    strength: wordsOf<NonNullable<ElementLink['strength']>>()(['primary', 'secondary', 'mentioned']).exactOptional(),
    match: wordsOf<NonNullable<ElementLink['match']>>()(['full', 'partial']).exactOptional(),
    localWord: text,
    how: text,
    strengths: texts,
    provenance,
  } satisfies Shape<ElementLink>),
  (record) => strayMarks(elementLinkSchema, record),
);

const links = {
  foundations: z.array(elementLinkSchema).exactOptional(),
  challenges: z.array(elementLinkSchema).exactOptional(),
  missions: z.array(elementLinkSchema).exactOptional(),
  sectors: z.array(elementLinkSchema).exactOptional(),
  objectives: z.array(elementLinkSchema).exactOptional(),
};

/** One element twice in a list: the second link would count for nothing, or for double. */
function* repeatedLinks(record: unknown): Generator<Fault> {
  for (const key of Object.keys(links)) yield* repeatedIds(record, key, 'link');
}

export const nationalLinksSchema: z.ZodType<NationalLinks> = checked(
  z.strictObject(links satisfies Shape<NationalLinks>),
  repeatedLinks,
);

export const localThemeSchema: z.ZodType<LocalTheme> = checked(
  z.strictObject({
    ...links,
    id: text,
    name: text,
    localWord: text,
    provenance,
  } satisfies Shape<LocalTheme>),
  function* (record) {
    yield* strayMarks(localThemeSchema, record);
    yield* repeatedLinks(record);
  },
);

const assetStanding = wordsOf<NonNullable<LocalStrength['standing']>>()([
  'core',
  'adjacent',
  'emerging',
]).exactOptional();

const localPartnerSchema: z.ZodType<LocalPartner> = checked(
  z.strictObject({
    name: textSchema,
    kind: wordsOf<NonNullable<LocalPartner['kind']>>()([
      'business',
      'university',
      'local-authority',
      'public-body',
      'third-sector',
      'pan-regional-body',
      'government',
      'other',
    ]).exactOptional(),
    across: flag,
    provenance,
  } satisfies Shape<LocalPartner>),
  (record) => strayMarks(localPartnerSchema, record),
);

export const localPrioritySchema: z.ZodType<LocalPriority> = checked(
  z.strictObject({
    ...links,
    id: text,
    name: text,
    about: wordsOf<NonNullable<LocalPriority['about']>>()([
      'sector',
      'place',
      'people',
      'asset',
      'whole-economy',
    ]).exactOptional(),
    theme: text,
    localSectors: texts,
    strengths: texts,
    evidence: texts,
    indicators: texts,
    owner: text,
    unowned: flag,
    horizon: when,
    standing: assetStanding,
    governmentPart: text,
    noGovernmentPart: flag,
    cost: quantity,
    costUnit: text,
    uncosted: flag,
    partners: z.array(localPartnerSchema).exactOptional(),
    crossesBoundary: flag,
    inclusion: flag,
    benefits: texts,
    fundamental: flag,
    shared: text,
    codes: texts,
    agreedLocally: flag,
    agreedWithGovernment: flag,
    note: text,
    incomplete: pointers,
    provenance,
  } satisfies Shape<LocalPriority>),
  function* (record) {
    yield* strayMarks(localPrioritySchema, record);
    yield* strayIncomplete(localPrioritySchema, record);
    yield* repeatedLinks(record);
    yield* contradicted(record, 'unowned', 'owner');
    yield* contradicted(record, 'noGovernmentPart', 'governmentPart');
    yield* contradicted(record, 'uncosted', 'cost');
  },
);

export const droppedPrioritySchema: z.ZodType<DroppedPriority> = checked(
  z.strictObject({
    id: text,
    name: text,
    agreedLocally: flag,
    reason: text,
    provenance,
  } satisfies Shape<DroppedPriority>),
  (record) => strayMarks(droppedPrioritySchema, record),
);

export const deliberateSilenceSchema: z.ZodType<DeliberateSilence> = checked(
  z.strictObject({
    kind: elementKindSchema,
    id: textSchema,
    why: wordsOf<NonNullable<DeliberateSilence['why']>>()(['deliberate', 'not-relevant']),
    reason: text,
    provenance,
  } satisfies Shape<DeliberateSilence>),
  (record) => strayMarks(deliberateSilenceSchema, record),
);

const foreignLinkSchema: z.ZodType<ForeignLink> = z.strictObject({
  framework: textSchema,
  kind: elementKindSchema,
  id: textSchema,
  match: wordsOf<NonNullable<ForeignLink['match']>>()(['full', 'partial']).exactOptional(),
} satisfies Shape<ForeignLink>);

export const localSectorSchema: z.ZodType<LocalSector> = checked(
  z.strictObject({
    id: text,
    name: text,
    tier: wordsOf<NonNullable<LocalSector['tier']>>()([
      'lead',
      'distinctive',
      'strength',
      'emerging',
      'enabling',
      'supporting',
      'foundational',
    ]).exactOptional(),
    tierWord: text,
    national: z.array(elementLinkSchema).exactOptional(),
    elsewhere: z.array(foreignLinkSchema).exactOptional(),
    claimedDistinctive: flag,
    sic: texts,
    definition: text,
    undefinedInText: flag,
    jobs: quantity,
    locationQuotient: quantity,
    note: text,
    provenance,
  } satisfies Shape<LocalSector>),
  function* (record) {
    yield* strayMarks(localSectorSchema, record);
    yield* contradicted(record, 'undefinedInText', 'definition');
    yield* unclaimed(record);
    yield* repeatedIds(record, 'national', 'link');
  },
);

/** The tier of distinctive sectors is the claim. */
function* unclaimed(sector: unknown): Generator<Fault> {
  if (fieldOf(sector, 'claimedDistinctive') !== false || fieldOf(sector, 'tier') !== 'distinctive') return;
  yield { path: ['claimedDistinctive'], message: "false, but the tier is 'distinctive': leave out one of the two" };
}

const employmentLineSchema: z.ZodType<EmploymentLine> = z.strictObject({
  name: textSchema,
  sic: texts,
  jobs: quantity,
  nationalJobs: quantity,
  localSectors: texts,
} satisfies Shape<EmploymentLine>);

export const localEmploymentSchema: z.ZodType<LocalEmployment> = checked(
  z.strictObject({
    jobs: quantity,
    nationalJobs: quantity,
    asAt: when,
    lines: z.array(employmentLineSchema).exactOptional(),
    incomplete: pointers,
    provenance,
  } satisfies Shape<LocalEmployment>),
  function* (record) {
    yield* strayMarks(localEmploymentSchema, record);
    yield* strayIncomplete(localEmploymentSchema, record);
  },
);

export const localStrengthSchema: z.ZodType<LocalStrength> = checked(
  z.strictObject({
    id: text,
    name: text,
    kind: text,
    localSector: text,
    standing: assetStanding,
    crossesBoundary: flag,
    sharedWith: texts,
    alsoClaimedBy: texts,
    provenance,
  } satisfies Shape<LocalStrength>),
  (record) => strayMarks(localStrengthSchema, record),
);

export const localWeaknessSchema: z.ZodType<LocalWeakness> = checked(
  z.strictObject({
    id: text,
    name: text,
    provenance,
  } satisfies Shape<LocalWeakness>),
  (record) => strayMarks(localWeaknessSchema, record),
);

const evidenceItemSchema: z.ZodType<EvidenceItem> = checked(
  z.strictObject({
    id: text,
    title: text,
    kind: wordsOf<NonNullable<EvidenceItem['kind']>>()([
      'statistics',
      'study',
      'review',
      'evaluation',
      'consultation',
      'strategy',
      'other',
    ]).exactOptional(),
    date: when,
    open: flag,
    independent: flag,
    by: text,
    note: text,
    provenance,
  } satisfies Shape<EvidenceItem>),
  (record) => strayMarks(evidenceItemSchema, record),
);

export const evidenceBaseSchema: z.ZodType<EvidenceBase> = checked(
  z.strictObject({
    started: milestoneSchema.exactOptional(),
    completed: milestoneSchema.exactOptional(),
    submitted: milestoneSchema.exactOptional(),
    refreshed: when,
    open: flag,
    reviewed: flag,
    reviewer: text,
    usedByPartners: flag,
    usedByGovernment: flag,
    covers: z.array(textSchema).exactOptional(),
    items: z.array(evidenceItemSchema).exactOptional(),
    incomplete: pointers,
    note: text,
    provenance,
  } satisfies Shape<EvidenceBase>),
  function* (record) {
    yield* strayMarks(evidenceBaseSchema, record);
    yield* strayIncomplete(evidenceBaseSchema, record);
    yield* denied(record, 'reviewed', 'reviewer');
  },
);

export const engagementSchema: z.ZodType<Engagement> = checked(
  z.strictObject({
    id: text,
    name: text,
    kind: wordsOf<NonNullable<Engagement['kind']>>()([
      'event',
      'survey',
      'seat',
      'secondment',
      'response',
      'invitation',
    ]).exactOptional(),
    groups: z.array(engagedGroupSchema).exactOptional(),
    from: when,
    until: when,
    beforeDraft: flag,
    participants: people,
    firstTime: people,
    acrossBoundary: flag,
    incomplete: pointers,
    note: text,
    provenance,
  } satisfies Shape<Engagement>),
  function* (record) {
    yield* strayMarks(engagementSchema, record);
    yield* strayIncomplete(engagementSchema, record);
    yield* backwards(record);
    yield* repeatedNames(record, 'groups');
    yield* moreThanAll(record, 'firstTime', 'participants');
  },
);

export const strategyConsultationSchema: z.ZodType<StrategyConsultation> = checked(
  z.strictObject({
    id: text,
    on: text,
    from: when,
    until: when,
    responses: people,
    note: text,
    provenance,
  } satisfies Shape<StrategyConsultation>),
  function* (record) {
    yield* strayMarks(strategyConsultationSchema, record);
    yield* backwards(record);
  },
);

export const consultationDocumentSchema: z.ZodType<ConsultationDocument> = checked(
  z.strictObject({
    name: text,
    published: flag,
    date: when,
    note: text,
    provenance,
  } satisfies Shape<ConsultationDocument>),
  function* (record) {
    yield* strayMarks(consultationDocumentSchema, record);
    yield* denied(record, 'published', 'date');
  },
);

export const strategyUpdateSchema: z.ZodType<StrategyUpdate> = checked(
  z.strictObject({
    date: when,
    text,
    provenance,
  } satisfies Shape<StrategyUpdate>),
  (record) => strayMarks(strategyUpdateSchema, record),
);

export const strategyDraftSchema: z.ZodType<StrategyDraft> = checked(
  z.strictObject({
    id: text,
    name: text,
    date: when,
    submitted: milestoneSchema.exactOptional(),
    final: flag,
    note: text,
    provenance,
  } satisfies Shape<StrategyDraft>),
  (record) => strayMarks(strategyDraftSchema, record),
);

export const agreementSchema: z.ZodType<Agreement> = checked(
  z.strictObject({
    party: agreeingPartySchema,
    name: text,
    status: wordsOf<NonNullable<Agreement['status']>>()([
      'pending',
      'submitted',
      'agreed',
      'refused',
      'lapsed',
    ]).exactOptional(),
    of: wordsOf<NonNullable<Agreement['of']>>()(['whole', 'draft', 'shared-priorities', 'evidence']).exactOptional(),
    date: countedMilestoneSchema.exactOptional(),
    note: text,
    provenance,
  } satisfies Shape<Agreement>),
  (record) => strayMarks(agreementSchema, record),
);

export const coOwnedDocumentSchema: z.ZodType<CoOwnedDocument> = checked(
  z.strictObject({
    id: text,
    name: text,
    agreedLocally: countedMilestoneSchema.exactOptional(),
    publication: milestoneSchema.exactOptional(),
    provenance,
  } satisfies Shape<CoOwnedDocument>),
  (record) => strayMarks(coOwnedDocumentSchema, record),
);

export const involvementSchema: z.ZodType<Involvement> = checked(
  z.strictObject({ ...milestoneShape, beforeDraft: flag } satisfies Shape<Involvement>),
  function* (record) {
    yield* strayMarks(involvementSchema, record);
    yield* contradicted(record, 'never', 'actual');
    yield* contradicted(record, 'never', 'beforeDraft');
  },
);

const officialVisitSchema: z.ZodType<OfficialVisit> = checked(
  z.strictObject({
    date: when,
    beforeDraft: flag,
    text,
    provenance,
  } satisfies Shape<OfficialVisit>),
  (record) => strayMarks(officialVisitSchema, record),
);

export const governmentPartSchema: z.ZodType<GovernmentPart> = checked(
  z.strictObject({
    involved: involvementSchema.exactOptional(),
    singleContact: flag,
    contactConsistent: flag,
    contactActive: flag,
    contact: text,
    expectations: declarationSchema.exactOptional(),
    funding: declarationSchema.exactOptional(),
    moneyFollowed: flag,
    joinedUpPlaces: flag,
    gaveData: flag,
    gaveAnalysis: flag,
    visits: z.array(officialVisitSchema).exactOptional(),
    provenance,
  } satisfies Shape<GovernmentPart>),
  (record) => strayMarks(governmentPartSchema, record),
);

const resourcingSchema: z.ZodType<Resourcing> = checked(
  z.strictObject({
    setOut: flag,
    amount: quantity,
    unit: text,
    from: text,
    noneAvailable: flag,
    why: text,
    unexplained: flag,
    provenance,
  } satisfies Shape<Resourcing>),
  function* (record) {
    yield* strayMarks(resourcingSchema, record);
    yield* contradicted(record, 'noneAvailable', 'amount');
    yield* denied(record, 'setOut', 'amount');
    yield* contradicted(record, 'unexplained', 'why');
  },
);

export const implementationSchema: z.ZodType<Implementation> = checked(
  z.strictObject({
    plan: flag,
    published: milestoneSchema.exactOptional(),
    started: milestoneSchema.exactOptional(),
    owner: text,
    unowned: flag,
    resourcing: resourcingSchema.exactOptional(),
    actions: people,
    note: text,
    provenance,
  } satisfies Shape<Implementation>),
  function* (record) {
    yield* strayMarks(implementationSchema, record);
    yield* unplanned(record);
    yield* contradicted(record, 'unowned', 'owner');
  },
);

/** A plan that is none has not been published; that it never was is no contradiction. */
function* unplanned(implementation: unknown): Generator<Fault> {
  const published = fieldOf(implementation, 'published');
  if (fieldOf(implementation, 'plan') !== false || fieldOf(published, 'actual') === undefined) return;
  yield { path: ['plan'], message: 'false, but the day of its publication is given: leave out one of the two' };
}

export const strategyOversightSchema: z.ZodType<StrategyOversight> = checked(
  z.strictObject({
    body: text,
    none: flag,
    leadBodyOnIt: flag,
    businessOnIt: flag,
    dashboard: flag,
    report: flag,
    provenance,
  } satisfies Shape<StrategyOversight>),
  function* (record) {
    yield* strayMarks(strategyOversightSchema, record);
    yield* contradicted(record, 'none', 'body');
    yield* contradicted(record, 'none', 'leadBodyOnIt');
    yield* contradicted(record, 'none', 'businessOnIt');
  },
);

export const evaluationSchema: z.ZodType<Evaluation> = checked(
  z.strictObject({
    plan: flag,
    text,
    by: text,
    provenance,
  } satisfies Shape<Evaluation>),
  function* (record) {
    yield* strayMarks(evaluationSchema, record);
    yield* denied(record, 'plan', 'text', 'by');
  },
);

const datedFigureSchema: z.ZodType<DatedFigure> = checked(
  z.strictObject({
    value: signed,
    date: when,
    provenance,
  } satisfies Shape<DatedFigure>),
  (record) => strayMarks(datedFigureSchema, record),
);

const indicatorTargetSchema: z.ZodType<IndicatorTarget> = checked(
  z.strictObject({
    kind: wordsOf<NonNullable<IndicatorTarget['kind']>>()([
      'number',
      'change',
      'multiple',
      'rank',
      'state',
    ]).exactOptional(),
    value: signed,
    text,
    by: when,
    undated: flag,
    fromPlan: text,
    addsTo: text,
    addsToNone: flag,
    countedElsewhere: signed,
    provenance,
  } satisfies Shape<IndicatorTarget>),
  function* (record) {
    yield* strayMarks(indicatorTargetSchema, record);
    yield* contradicted(record, 'undated', 'by');
    yield* contradicted(record, 'addsToNone', 'addsTo');
  },
);

export const localIndicatorSchema: z.ZodType<LocalIndicator> = checked(
  z.strictObject({
    id: text,
    name: text,
    definition: text,
    topic: indicatorTopicSchema.exactOptional(),
    unit: text,
    baseline: datedFigureSchema.exactOptional(),
    noBaseline: flag,
    gap: datedFigureSchema.exactOptional(),
    target: indicatorTargetSchema.exactOptional(),
    noTarget: flag,
    actuals: z.array(datedFigureSchema).exactOptional(),
    owner: text,
    unowned: flag,
    note: text,
    provenance,
  } satisfies Shape<LocalIndicator>),
  function* (record) {
    yield* strayMarks(localIndicatorSchema, record);
    yield* contradicted(record, 'noBaseline', 'baseline');
    yield* contradicted(record, 'noTarget', 'target');
    yield* contradicted(record, 'unowned', 'owner');
    yield* lateBaseline(record);
  },
);

/** What is to be reached is counted from what was there before. */
function* lateBaseline(indicator: unknown): Generator<Fault> {
  const { first } = daysOf(whenOf(fieldOf(indicator, 'baseline'), 'date'));
  const { last } = daysOf(whenOf(fieldOf(indicator, 'target'), 'by'));
  if (first === undefined || last === undefined || first <= last) return;
  yield {
    path: ['baseline', 'date'],
    message: `${first} at the earliest, which is after the day of the target, ${last} at the latest`,
  };
}

export const localOutcomeSchema: z.ZodType<LocalOutcome> = checked(
  z.strictObject({
    id: text,
    name: text,
    feeds: texts,
    indicators: texts,
    provenance,
  } satisfies Shape<LocalOutcome>),
  (record) => strayMarks(localOutcomeSchema, record),
);

export const linkedPlanSchema: z.ZodType<LinkedPlan> = checked(
  z.strictObject({
    name: text,
    kind: wordsOf<NonNullable<LinkedPlan['kind']>>()([
      'transport',
      'housing',
      'skills',
      'spatial',
      'borough',
      'economic',
      'investment',
      'recovery',
      'energy',
      'health',
      'deal',
      'other',
    ]).exactOptional(),
    relation: wordsOf<NonNullable<LinkedPlan['relation']>>()([
      'parent',
      'child',
      'beside',
      'predecessor',
      'successor',
      'sub-area',
      'evidence',
    ]).exactOptional(),
    date: when,
    note: text,
    provenance,
  } satisfies Shape<LinkedPlan>),
  (record) => strayMarks(linkedPlanSchema, record),
);

export const fundingStreamSchema: z.ZodType<FundingStream> = checked(
  z.strictObject({
    name: textSchema,
    text,
    provenance,
  } satisfies Shape<FundingStream>),
  (record) => strayMarks(fundingStreamSchema, record),
);

export const outOfScopeFindingSchema: z.ZodType<OutOfScopeFinding> = checked(
  z.strictObject({
    id: text,
    text,
    passedTo: text,
    notPassed: flag,
    provenance,
  } satisfies Shape<OutOfScopeFinding>),
  function* (record) {
    yield* strayMarks(outOfScopeFindingSchema, record);
    yield* contradicted(record, 'notPassed', 'passedTo');
  },
);

export const collaborationSchema: z.ZodType<Collaboration> = checked(
  z.strictObject({
    id: text,
    with: z.array(textSchema),
    kind: wordsOf<NonNullable<Collaboration['kind']>>()([
      'strategy',
      'pan-regional-body',
      'consultation',
      'other',
    ]).exactOptional(),
    on: text,
    elements: z.array(elementRefSchema).exactOptional(),
    priorities: texts,
    strengths: texts,
    agreed: flag,
    date: when,
    note: text,
    provenance,
  } satisfies Shape<Collaboration>),
  (record) => strayMarks(collaborationSchema, record),
);

export const subAreaSchema: z.ZodType<SubArea> = checked(
  z.strictObject({
    id: text,
    name: text,
    emphasis: text,
    authorities: texts,
    provenance,
  } satisfies Shape<SubArea>),
  (record) => strayMarks(subAreaSchema, record),
);

export const chapterSchema: z.ZodType<Chapter> = z.strictObject({
  title: text,
  text: textSchema,
  shared: text,
  fundamental: flag,
} satisfies Shape<Chapter>);

const reportedHorizonSchema: z.ZodType<ReportedHorizon> = z.strictObject({
  until: when,
  years: quantity,
  source: text,
} satisfies Shape<ReportedHorizon>);

export const horizonSchema: z.ZodType<Horizon> = checked(
  z.strictObject({
    until: when,
    years: quantity,
    reported: z.array(reportedHorizonSchema).exactOptional(),
    provenance,
  } satisfies Shape<Horizon>),
  (record) => strayMarks(horizonSchema, record),
);

export const strategyEventSchema: z.ZodType<StrategyEvent> = checked(
  z.strictObject({
    event: textSchema,
    date: when,
    note: text,
    provenance,
  } satisfies Shape<StrategyEvent>),
  (record) => strayMarks(strategyEventSchema, record),
);
