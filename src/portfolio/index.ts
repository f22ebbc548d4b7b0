export { assessPortfolio } from './assess-portfolio.js';
export type {
  DeclaredOverlap,
  MonitoringFrame,
  Neighbours,
  OutsideReview,
  OverlapKind,
  Portfolio,
  PortfolioOversight,
  RegisteredAuthority,
  StrategyFamily,
} from './model.js';
export { parsePortfolio, safeParsePortfolio } from './parse.js';
export { type PortfolioParameter, type PortfolioRuleId, portfolioRules } from './portfolio-rules.js';
export type { AreaOfAuthorities } from './reading/land.js';
export type { LocalOnly } from './reading/local-only.js';
export type { StrategyRef } from './reading/strategies-in.js';
export { portfolioSchema } from './schema.js';
export {
  type AreaOfAuthority,
  type BoundaryOverlap,
  type BoundaryOverlaps,
  boundaryOverlaps,
  type OverlappingPair,
  type PossibleOverlap,
} from './views/boundary-overlaps.js';
export {
  type CandidateOptions,
  type CollaborationCandidate,
  collaborationCandidates,
} from './views/collaboration-candidates.js';
export {
  type CoverageCell,
  type CoverageMatrix,
  type CoverageOptions,
  type CoverageRow,
  type CoveredElement,
  coverageMatrix,
  type StateCounts,
  type TakenUpBy,
} from './views/coverage.js';
export { gaps, type NotTakenUp, type PortfolioGaps, type StrategyGap } from './views/gaps.js';
export { type NearestNeighbour, type NearestNeighbours, nearestNeighbours } from './views/nearest-neighbours.js';
export { type Overlap, type OverlapOptions, type Overlaps, overlaps } from './views/overlaps.js';
export { type SimilarityMatrix, similarityMatrix, type Uncompared } from './views/similarity-matrix.js';
export {
  type TippexNumber,
  type TippexOptions,
  type TippexResult,
  type TippexTest,
  tippexTest,
} from './views/tippex-test.js';
