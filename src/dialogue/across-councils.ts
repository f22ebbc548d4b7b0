import type { ParameterIdOf } from '../rules/parameter.js';
import type { AnyRule, RulesIn } from '../rules/rule.js';
import type { Councils } from './model.js';
import * as rules from './rules/across/index.js';

/** The rules on what stands between several councils. In the order they are reported. */
export const acrossCouncilsRules: readonly AnyRule<Councils>[] = [
  rules.sharedIssueForum,
  rules.overarchingForumPurpose,
  rules.goodPracticeShared,
];

/** The ids of their parameters. */
export type AcrossCouncilsParameter = ParameterIdOf<RulesIn<typeof rules>>;

/** The ids of the rules. */
export type AcrossCouncilsRuleId = RulesIn<typeof rules>['id'];
