import type { ParameterIdOf } from '../rules/parameter.js';
import type { AnyRule, RulesIn } from '../rules/rule.js';
import type { LocalStrategy } from './model/strategy.js';
import * as rules from './rules/process/index.js';

/** The rules on how a local strategy was made. In the order they are reported. */
export const processRules: readonly AnyRule<LocalStrategy>[] = [
  rules.stages,
  rules.onTime,
  rules.signOffDelay,
  rules.earlyEngagement,
  rules.leadersEarly,
  rules.consultationDocument,
  rules.localSignOffTime,
  rules.broadEngagement,
  rules.stakeholdersTold,
  rules.consultAfterEvidence,
  rules.updates,
  rules.gatekeeper,
  rules.earlyGovernment,
  rules.expectationsClear,
  rules.fundingClarity,
  rules.centralSupport,
  rules.sharedEvidence,
  rules.growthBodiesClear,
  rules.officialsVisited,
  rules.capacity,
  rules.survivedCoDesign,
  rules.liveEvidence,
  rules.capturedElsewhere,
  rules.authoritiesContribute,
  rules.boundaries,
  rules.implementationPlan,
  rules.oversight,
  rules.linkedPlans,
  rules.boroughPlans,
  rules.fundingStreams,
];

/** The ids of their parameters. */
export type ProcessParameter = ParameterIdOf<RulesIn<typeof rules>>;

/** The ids of the rules. */
export type ProcessRuleId = RulesIn<typeof rules>['id'];
