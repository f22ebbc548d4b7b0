import type { ParameterIdOf } from '../rules/parameter.js';
import type { AnyRule } from '../rules/rule.js';
import type { AlignmentSubject } from './model.js';
import { acrossRegions } from './rules/alignment/across-regions.js';
import { agreed } from './rules/alignment/agreed.js';
import { collaboration } from './rules/alignment/collaboration.js';
import { distinctive } from './rules/alignment/distinctive.js';
import { evaluationPlan } from './rules/alignment/evaluation-plan.js';
import { evidence } from './rules/alignment/evidence.js';
import { fewPriorities } from './rules/alignment/few-priorities.js';
import { foundationalEconomy } from './rules/alignment/foundational-economy.js';
import { foundations } from './rules/alignment/foundations.js';
import { grandChallenges } from './rules/alignment/grand-challenges.js';
import { inclusion } from './rules/alignment/inclusion.js';
import { longTerm } from './rules/alignment/long-term.js';
import { nationalTrace } from './rules/alignment/national-trace.js';
import { openEvidence } from './rules/alignment/open-evidence.js';
import { outcomesLinked } from './rules/alignment/outcomes-linked.js';
import { policyLessons } from './rules/alignment/policy-lessons.js';
import { productivity } from './rules/alignment/productivity.js';
import { sectorDefinitions } from './rules/alignment/sector-definitions.js';
import { specialised } from './rules/alignment/specialised.js';
import { specific } from './rules/alignment/specific.js';
import { strengthsAndWeaknesses } from './rules/alignment/strengths-and-weaknesses.js';

/** The rules of alignment: one local strategy against a national one. In the order they are reported. */
export const alignmentRules: readonly AnyRule<AlignmentSubject>[] = [
  foundations,
  grandChallenges,
  nationalTrace,
  outcomesLinked,
  productivity,
  evidence,
  openEvidence,
  strengthsAndWeaknesses,
  distinctive,
  specialised,
  sectorDefinitions,
  foundationalEconomy,
  inclusion,
  longTerm,
  specific,
  fewPriorities,
  evaluationPlan,
  policyLessons,
  collaboration,
  acrossRegions,
  agreed,
];

/** The ids of their parameters. */
export type AlignmentParameter = ParameterIdOf<
  | typeof evidence
  | typeof distinctive
  | typeof specialised
  | typeof foundationalEconomy
  | typeof longTerm
  | typeof fewPriorities
  | typeof evaluationPlan
>;
