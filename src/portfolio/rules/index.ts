/**
 * The rules on many strategies at once, by name and with their types.
 *
 * @packageDocumentation
 */
export { addsUp } from './adds-up.js';
export { boundaries } from './boundaries.js';
export { collaborationTakenUp } from './collaboration-taken-up.js';
export { consistentEvidence } from './consistent-evidence.js';
export { consistentReview } from './consistent-review.js';
export { differentiated } from './differentiated.js';
export { monitoringFrame } from './monitoring-frame.js';
export { monitoring } from './monitoring.js';
export { nationalLogic } from './national-logic.js';
export { noGaps } from './no-gaps.js';
export { overlapsManaged } from './overlaps-managed.js';
export { oversightBody } from './oversight-body.js';
export { valueForMoney } from './value-for-money.js';
