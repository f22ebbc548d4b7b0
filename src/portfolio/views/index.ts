// For other domains.
export { boundaryOverlaps } from './boundary-overlaps.js';
export { collaborationCandidates } from './collaboration-candidates.js';
export { coverageMatrix } from './coverage.js';
export { gaps } from './gaps.js';
export { nearestNeighbours } from './nearest-neighbours.js';
export { overlaps } from './overlaps.js';
export { similarityMatrix } from './similarity-matrix.js';
export { tippexTest } from './tippex-test.js';
