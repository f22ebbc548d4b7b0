export { type AlignmentParameter, type AlignmentRuleId, alignmentRules } from './alignment.js';
export { howCompared, likenessInWords } from './alike-in-words.js';
export { type AlignmentOptions, assessAlignment } from './assess-alignment.js';
export { assessProcess } from './assess-process.js';
export { authoritiesOn, isWithin, LIES_IN } from './authorities.js';
export { actualDate, happened, horizonMonths, plannedDate } from './dates.js';
export { frameworkFaults, strayElements } from './faults.js';
export { localStrategyFields } from './fields.js';
export {
  bridgeOf,
  type Gap,
  type GapState,
  gapOf,
  gapReader,
  type HeldAgainst,
  targetReader,
} from './gap.js';
export { linksIn } from './links.js';
export { listed, listedEvidence } from './lists.js';
export type {
  AgreeingParty,
  Agreement,
  Capacity,
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
} from './making.js';
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
} from './model.js';
export { isSame, type Nearest, nearestTo } from './nearest-strategies.js';
export {
  type ComparedBy,
  type ComparisonOptions,
  type NotCompared,
  nameOf,
  type OwnContent,
  ownContent,
} from './own-content.js';
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
export { type Comparison, compareStrategies, type StrategyAt, wholeOf } from './similarity.js';
