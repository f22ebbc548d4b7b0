/**
 * The rules of alignment, by name and with their types.
 *
 * @packageDocumentation
 */
export { acrossRegions } from './across-regions.js';
export { adjacentAssets } from './adjacent-assets.js';
export { agreed } from './agreed.js';
export { asksOfGovernment } from './asks-of-government.js';
export { collaboration } from './collaboration.js';
export { distinctive } from './distinctive.js';
export { evaluationPlan } from './evaluation-plan.js';
export { evidence } from './evidence.js';
export { fewPriorities } from './few-priorities.js';
export { foundationalEconomy } from './foundational-economy.js';
export { foundations } from './foundations.js';
export { grandChallenges } from './grand-challenges.js';
export { inclusion } from './inclusion.js';
export { longTerm } from './long-term.js';
export { nationalTrace } from './national-trace.js';
export { openEvidence } from './open-evidence.js';
export { outcomesLinked } from './outcomes-linked.js';
export { policyLessons } from './policy-lessons.js';
export { productivity } from './productivity.js';
export { sectorDefinitions } from './sector-definitions.js';
export { specialised } from './specialised.js';
export { specific } from './specific.js';
export { strengthsAndWeaknesses } from './strengths-and-weaknesses.js';
