// For other domains.
export { riskRegister } from './risk.js';
export { strengtheningOptions } from './strengthening.js';
