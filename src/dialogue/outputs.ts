import type { ParameterIdOf } from '../rules/parameter.js';
import type { AnyRule, RulesIn } from '../rules/rule.js';
import type { Dialogue } from './model.js';
import * as rules from './rules/outputs/index.js';

/** The rules of outputs: is what comes out used? In the order they are reported. */
export const outputsRules: readonly AnyRule<Dialogue>[] = [
  rules.policyInfluence,
  rules.policyStages,
  rules.evidenceKept,
  rules.outcomesPublished,
  rules.issueOwnership,
  rules.departmentsAttend,
  rules.sharedAcrossGovernment,
  rules.membersSeeSharing,
  rules.criticalFriend,
  rules.actionsDelivered,
  rules.responsive,
  rules.advocacyContinues,
  rules.crossForum,
  rules.localLink,
  rules.additional,
  rules.sharedBenefit,
  rules.industryAlone,
];

/** The ids of their parameters. */
export type OutputsParameter = ParameterIdOf<RulesIn<typeof rules>>;

/** The ids of the rules. */
export type OutputsRuleId = RulesIn<typeof rules>['id'];
