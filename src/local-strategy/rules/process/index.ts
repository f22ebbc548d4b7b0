/**
 * The rules on how a strategy was made, by name and with their types.
 *
 * @packageDocumentation
 */
export { authoritiesContribute } from './authorities-contribute.js';
export { boroughPlans } from './borough-plans.js';
export { boundaries } from './boundaries.js';
export { broadEngagement } from './broad-engagement.js';
export { capacity } from './capacity.js';
export { capturedElsewhere } from './captured-elsewhere.js';
export { centralSupport } from './central-support.js';
export { consultAfterEvidence } from './consult-after-evidence.js';
export { consultationDocument } from './consultation-document.js';
export { earlyEngagement } from './early-engagement.js';
export { earlyGovernment } from './early-government.js';
export { expectationsClear } from './expectations-clear.js';
export { fundingClarity } from './funding-clarity.js';
export { fundingStreams } from './funding-streams.js';
export { gatekeeper } from './gatekeeper.js';
export { growthBodiesClear } from './growth-bodies-clear.js';
export { implementationPlan } from './implementation-plan.js';
export { leadersEarly } from './leaders-early.js';
export { linkedPlans } from './linked-plans.js';
export { liveEvidence } from './live-evidence.js';
export { localSignOffTime } from './local-sign-off-time.js';
export { officialsVisited } from './officials-visited.js';
export { onTime } from './on-time.js';
export { oversight } from './oversight.js';
export { sharedEvidence } from './shared-evidence.js';
export { signOffDelay } from './sign-off-delay.js';
export { stages } from './stages.js';
export { stakeholdersTold } from './stakeholders-told.js';
export { survivedCoDesign } from './survived-co-design.js';
export { updates } from './updates.js';
