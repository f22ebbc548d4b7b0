export { type AcrossCouncilsParameter, type AcrossCouncilsRuleId, acrossCouncilsRules } from './across-councils.js';
export { assessCouncils } from './assess-councils.js';
export { assessDialogue, assessFocus, assessOutputs } from './assess-dialogue.js';
export {
  type Risk,
  type RiskDriver,
  type RiskId,
  type RiskIndicator,
  type RiskLevel,
  type RiskOptions,
  type RiskParameter,
  type RiskRegister,
  riskRegister,
} from './consequences/risk.js';
export { type IssueCount, type SharedIssue, type SharedIssues, sharedIssues } from './consequences/shared-issues.js';
export {
  type OtherRemedy,
  otherRemedies,
  type StrengtheningId,
  type StrengtheningOption,
  type StrengtheningState,
  strengtheningOptions,
} from './consequences/strengthening.js';
export { type FocusParameter, type FocusRuleId, focusRules } from './focus.js';
export { localLinksTo } from './local-links.js';
export type {
  Action,
  Advocacy,
  Benefit,
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
  OutputUse,
  OverarchingForum,
  PolicyStage,
  Priority,
  PriorityScope,
  PriorityStage,
  Sharing,
  Side,
} from './model.js';
export { type OutputsParameter, type OutputsRuleId, outputsRules } from './outputs.js';
export { parseCouncils, parseDialogue, safeParseCouncils, safeParseDialogue } from './parse.js';
export { councilsSchema, dialogueSchema } from './schema.js';
