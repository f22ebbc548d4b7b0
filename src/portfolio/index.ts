export { assessPortfolio } from './assess-portfolio.js';
export {
  type AreaOfAuthority,
  type BoundaryOverlap,
  type BoundaryOverlaps,
  boundaryOverlaps,
  type OverlappingPair,
  type PossibleOverlap,
} from './boundary-overlaps.js';
export {
  type CandidateOptions,
  type CollaborationCandidate,
  collaborationCandidates,
} from './collaboration-candidates.js';
export {
  type CoverageCell,
  type CoverageMatrix,
  type CoverageOptions,
  type CoverageRow,
  type CoveredElement,
  coverageMatrix,
  type StateCounts,
  type TakenUpBy,
} from './coverage.js';
export { gaps, type NotTakenUp, type PortfolioGaps, type StrategyGap } from './gaps.js';
export type { AreaOfAuthorities } from './land.js';
export type { LocalOnly } from './local-only.js';
export type {
  DeclaredOverlap,
  Neighbours,
  OutsideReview,
  OverlapKind,
  Portfolio,
  PortfolioOversight,
  RegisteredAuthority,
  StrategyFamily,
} from './model.js';
export { type NearestNeighbour, type NearestNeighbours, nearestNeighbours } from './nearest-neighbours.js';
export { type Overlap, type OverlapOptions, type Overlaps, overlaps } from './overlaps.js';
export { parsePortfolio, safeParsePortfolio } from './parse.js';
export { type PortfolioParameter, type PortfolioRuleId, portfolioRules } from './portfolio-rules.js';
export { portfolioSchema } from './schema.js';
export { type SimilarityMatrix, similarityMatrix, type Uncompared } from './similarity-matrix.js';
export type { StrategyRef } from './strategies-in.js';
export {
  type TippexNumber,
  type TippexOptions,
  type TippexResult,
  type TippexTest,
  tippexTest,
} from './tippex-test.js';
