import type { ParameterIdOf } from '../rules/parameter.js';
import type { AnyRule, RulesIn } from '../rules/rule.js';
import type { AlignmentSubject } from './model/strategy.js';
import * as rules from './rules/alignment/index.js';

/** The rules of alignment: one local strategy against a national one. In the order they are reported. */
export const alignmentRules: readonly AnyRule<AlignmentSubject>[] = [
  rules.foundations,
  rules.grandChallenges,
  rules.nationalTrace,
  rules.outcomesLinked,
  rules.productivity,
  rules.evidence,
  rules.openEvidence,
  rules.strengthsAndWeaknesses,
  rules.adjacentAssets,
  rules.distinctive,
  rules.specialised,
  rules.sectorDefinitions,
  rules.foundationalEconomy,
  rules.inclusion,
  rules.longTerm,
  rules.specific,
  rules.fewPriorities,
  rules.evaluationPlan,
  rules.policyLessons,
  rules.collaboration,
  rules.acrossRegions,
  rules.asksOfGovernment,
  rules.agreed,
];

/** The ids of their parameters. */
export type AlignmentParameter = ParameterIdOf<RulesIn<typeof rules>>;

/** The ids of the rules. */
export type AlignmentRuleId = RulesIn<typeof rules>['id'];
