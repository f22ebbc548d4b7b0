import type { ParameterIdOf } from '../rules/parameter.js';
import type { AnyRule, RulesIn } from '../rules/rule.js';
import type { Council } from './model.js';
import * as rules from './rules/index.js';

/** The rules of representation: a council against the industry it stands for. In the order they are reported. */
export const representationRules: readonly AnyRule<Council>[] = [
  rules.decisiveSize,
  rules.keyPlayers,
  rules.roomSize,
  rules.subSectorCoverage,
  rules.smallCouncilReach,
  rules.subSectorSkew,
  rules.smeVoice,
  rules.microVoice,
  rules.emergentVoice,
  rules.tradeBodiesMinority,
  rules.tradeBodyReach,
  rules.individualInsight,
  rules.regionalSkew,
  rules.regionalForums,
  rules.sizeBandSkew,
  rules.seniorIndustryMembers,
  rules.ministerialChair,
  rules.ministerialAttendance,
  rules.principalsAttend,
  rules.attendance,
  rules.continuity,
  rules.refresh,
  rules.refreshGuideline,
  rules.transparency,
  rules.subGroupTransparency,
  rules.subGroups,
  rules.subGroupsReport,
  rules.communications,
  rules.dualSponsor,
  rules.quota,
];

/** The ids of their parameters. */
export type RepresentationParameter = ParameterIdOf<RulesIn<typeof rules>>;

/** The ids of the rules. */
export type RepresentationRuleId = RulesIn<typeof rules>['id'];
