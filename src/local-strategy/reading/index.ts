// For other domains.
export { authoritiesOn, isWithin, LIES_IN } from './authorities.js';
export { actualDate, happened, horizonMonths, plannedDate } from './dates.js';
export { anyIndicator } from './indicators.js';
export { listed, listedEvidence } from './lists.js';
export { type PriorityAt, prioritiesOf } from './priorities.js';
