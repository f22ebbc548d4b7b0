import type { ParameterIdOf } from '../rules/parameter.js';
import type { AnyRule, RulesIn } from '../rules/rule.js';
import type { Portfolio } from './model.js';
import * as rules from './rules/index.js';

/** The rules on portfolios: many local strategies against one national strategy. In the order they are reported. */
export const portfolioRules: readonly AnyRule<Portfolio>[] = [
  rules.noGaps,
  rules.overlapsManaged,
  rules.consistentReview,
  rules.oversightBody,
  rules.nationalLogic,
  rules.consistentEvidence,
  rules.differentiated,
  rules.collaborationTakenUp,
  rules.boundaries,
  rules.monitoring,
  rules.monitoringFrame,
  rules.valueForMoney,
  rules.addsUp,
];

/** The ids of their parameters. */
export type PortfolioParameter = ParameterIdOf<RulesIn<typeof rules>>;

/** The ids of the rules. */
export type PortfolioRuleId = RulesIn<typeof rules>['id'];
