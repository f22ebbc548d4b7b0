import type { ParameterIdOf } from '../rules/parameter.js';
import type { AnyRule } from '../rules/rule.js';
import type { Portfolio } from './model.js';
import { addsUp } from './rules/adds-up.js';
import { boundaries } from './rules/boundaries.js';
import { collaborationTakenUp } from './rules/collaboration-taken-up.js';
import { consistentEvidence } from './rules/consistent-evidence.js';
import { consistentReview } from './rules/consistent-review.js';
import { differentiated } from './rules/differentiated.js';
import { monitoring } from './rules/monitoring.js';
import { nationalLogic } from './rules/national-logic.js';
import { noGaps } from './rules/no-gaps.js';
import { overlapsManaged } from './rules/overlaps-managed.js';
import { oversightBody } from './rules/oversight-body.js';

/** The rules on portfolios: many local strategies against one national strategy. In the order they are reported. */
export const portfolioRules: readonly AnyRule<Portfolio>[] = [
  noGaps,
  overlapsManaged,
  consistentReview,
  oversightBody,
  nationalLogic,
  consistentEvidence,
  differentiated,
  collaborationTakenUp,
  boundaries,
  monitoring,
  addsUp,
];

/** The ids of their parameters. */
export type PortfolioParameter = ParameterIdOf<
  | typeof noGaps
  | typeof overlapsManaged
  | typeof consistentEvidence
  | typeof differentiated
  | typeof collaborationTakenUp
  | typeof monitoring
>;
