export {
  type CandidateOptions,
  type CollaborationCandidate,
  collaborationCandidates,
} from './collaboration-candidates.js';
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
export { parsePortfolio, safeParsePortfolio } from './parse.js';
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
