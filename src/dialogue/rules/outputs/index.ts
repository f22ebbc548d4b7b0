/**
 * The rules of outputs, by name and with their types.
 *
 * @packageDocumentation
 */
export { actionsDelivered } from './actions-delivered.js';
export { additional } from './additional.js';
export { advocacyContinues } from './advocacy-continues.js';
export { criticalFriend } from './critical-friend.js';
export { crossForum } from './cross-forum.js';
export { departmentsAttend } from './departments-attend.js';
export { evidenceKept } from './evidence-kept.js';
export { industryAlone } from './industry-alone.js';
export { issueOwnership } from './issue-ownership.js';
export { localLink } from './local-link.js';
export { membersSeeSharing } from './members-see-sharing.js';
export { outcomesPublished } from './outcomes-published.js';
export { policyInfluence } from './policy-influence.js';
export { policyStages } from './policy-stages.js';
export { responsive } from './responsive.js';
export { sharedAcrossGovernment } from './shared-across-government.js';
export { sharedBenefit } from './shared-benefit.js';
