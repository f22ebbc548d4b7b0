import type { ParameterIdOf } from '../rules/parameter.js';
import type { AnyRule } from '../rules/rule.js';
import type { Dialogue } from './model.js';
import { actionsDelivered } from './rules/outputs/actions-delivered.js';
import { additional } from './rules/outputs/additional.js';
import { advocacyContinues } from './rules/outputs/advocacy-continues.js';
import { criticalFriend } from './rules/outputs/critical-friend.js';
import { crossForum } from './rules/outputs/cross-forum.js';
import { departmentsAttend } from './rules/outputs/departments-attend.js';
import { evidenceKept } from './rules/outputs/evidence-kept.js';
import { industryAlone } from './rules/outputs/industry-alone.js';
import { issueOwnership } from './rules/outputs/issue-ownership.js';
import { outcomesPublished } from './rules/outputs/outcomes-published.js';
import { policyInfluence } from './rules/outputs/policy-influence.js';
import { policyStages } from './rules/outputs/policy-stages.js';
import { sharedAcrossGovernment } from './rules/outputs/shared-across-government.js';

/** The rules of outputs: is what comes out used? In the order they are reported. */
export const outputs: readonly AnyRule<Dialogue>[] = [
  policyInfluence,
  policyStages,
  evidenceKept,
  outcomesPublished,
  issueOwnership,
  departmentsAttend,
  sharedAcrossGovernment,
  criticalFriend,
  actionsDelivered,
  advocacyContinues,
  crossForum,
  additional,
  industryAlone,
];

/** The ids of their parameters. */
export type OutputsParameter = ParameterIdOf<
  | typeof policyInfluence
  | typeof policyStages
  | typeof outcomesPublished
  | typeof departmentsAttend
  | typeof sharedAcrossGovernment
  | typeof actionsDelivered
>;
