import type { ParameterIdOf } from '../rules/parameter.js';
import type { AnyRule } from '../rules/rule.js';
import type { LocalStrategy } from './model.js';
import { authoritiesContribute } from './rules/process/authorities-contribute.js';
import { boroughPlans } from './rules/process/borough-plans.js';
import { boundaries } from './rules/process/boundaries.js';
import { broadEngagement } from './rules/process/broad-engagement.js';
import { capacity } from './rules/process/capacity.js';
import { capturedElsewhere } from './rules/process/captured-elsewhere.js';
import { centralSupport } from './rules/process/central-support.js';
import { consultAfterEvidence } from './rules/process/consult-after-evidence.js';
import { earlyEngagement } from './rules/process/early-engagement.js';
import { earlyGovernment } from './rules/process/early-government.js';
import { expectationsClear } from './rules/process/expectations-clear.js';
import { fundingClarity } from './rules/process/funding-clarity.js';
import { fundingStreams } from './rules/process/funding-streams.js';
import { gatekeeper } from './rules/process/gatekeeper.js';
import { implementationPlan } from './rules/process/implementation-plan.js';
import { linkedPlans } from './rules/process/linked-plans.js';
import { liveEvidence } from './rules/process/live-evidence.js';
import { officialsVisited } from './rules/process/officials-visited.js';
import { onTime } from './rules/process/on-time.js';
import { oversight } from './rules/process/oversight.js';
import { signOffDelay } from './rules/process/sign-off-delay.js';
import { stages } from './rules/process/stages.js';
import { stakeholdersTold } from './rules/process/stakeholders-told.js';
import { survivedCoDesign } from './rules/process/survived-co-design.js';
import { updates } from './rules/process/updates.js';

/** The rules on how a local strategy was made. In the order they are reported. */
export const processRules: readonly AnyRule<LocalStrategy>[] = [
  stages,
  onTime,
  signOffDelay,
  earlyEngagement,
  broadEngagement,
  stakeholdersTold,
  consultAfterEvidence,
  updates,
  gatekeeper,
  earlyGovernment,
  expectationsClear,
  fundingClarity,
  centralSupport,
  officialsVisited,
  capacity,
  survivedCoDesign,
  liveEvidence,
  capturedElsewhere,
  authoritiesContribute,
  boundaries,
  implementationPlan,
  oversight,
  linkedPlans,
  boroughPlans,
  fundingStreams,
];

/** The ids of their parameters. */
export type ProcessParameter = ParameterIdOf<
  | typeof onTime
  | typeof signOffDelay
  | typeof updates
  | typeof survivedCoDesign
  | typeof liveEvidence
  | typeof implementationPlan
>;
