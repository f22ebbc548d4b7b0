import type { ParameterIdOf } from '../rules/parameter.js';
import type { AnyRule, RulesIn } from '../rules/rule.js';
import type { Dialogue } from './model.js';
import * as rules from './rules/focus/index.js';

/** The rules of focus: is the dialogue strategic? In the order they are reported. */
export const focusRules: readonly AnyRule<Dialogue>[] = [
  rules.purpose,
  rules.notALobby,
  rules.expectations,
  rules.fewPriorities,
  rules.agreedPriorities,
  rules.productivity,
  rules.seenThrough,
  rules.longTerm,
  rules.strategicAgenda,
  rules.littleLobbying,
  rules.agendaNotDominated,
  rules.openDiscussion,
  rules.newIssues,
  rules.decides,
  rules.challenge,
  rules.challengesGovernment,
  rules.industryCoChair,
  rules.coChairStanding,
  rules.coChairEvenHanded,
  rules.coChairBuilds,
  rules.coChairDiscouragesLobbying,
  rules.industryCommits,
  rules.businessCase,
  rules.sharedAgency,
  rules.competitionSafeguards,
  rules.cadence,
  rules.timeToTrust,
  rules.stageAppropriate,
];

/** The ids of their parameters. */
export type FocusParameter = ParameterIdOf<RulesIn<typeof rules>>;

/** The ids of the rules. */
export type FocusRuleId = RulesIn<typeof rules>['id'];
