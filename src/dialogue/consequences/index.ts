// For other domains.
export { riskRegister } from './risk.js';
export { otherRemedies, strengtheningOptions } from './strengthening.js';
