export { type AlignmentParameter, type AlignmentRuleId, alignmentRules } from './alignment.js';
export { type AlignmentOptions, assessAlignment } from './assess-alignment.js';
export { assessProcess } from './assess-process.js';
export type { ComparedBy, ComparisonOptions, NotCompared } from './comparing/own-content.js';
export { frameworkFaults, strayElements } from './faults.js';
export { localStrategyFields } from './fields.js';
export type {
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
export type {
  AlignmentSubject,
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
  LIS,
  LocalBody,
  LocalBodyKind,
  LocalEmployment,
  LocalIndicator,
  LocalIndustrialStrategy,
  LocalOutcome,
  LocalPartner,
  LocalPriority,
  LocalSector,
  LocalStrategy,
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
export {
  parseAlignmentSubject,
  parseLocalStrategy,
  safeParseAlignmentSubject,
  safeParseLocalStrategy,
} from './parse.js';
export { authorityTierSchema } from './parts-schema.js';
export { type ProcessParameter, type ProcessRuleId, processRules } from './process.js';
export { remarksOnElements } from './remarks.js';
export { alignmentSubjectSchema, localStrategySchema } from './schema.js';
export type { GapState } from './tracing/gap.js';
