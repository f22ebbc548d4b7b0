// For other domains.
export { howCompared, likenessInWords } from './alike-in-words.js';
export { isSame, type Nearest, nearestTo } from './nearest-strategies.js';
export {
  type ComparedBy,
  type ComparisonOptions,
  type NotCompared,
  nameOf,
  type OwnContent,
  ownContent,
} from './own-content.js';
export { type Comparison, compareStrategies, type StrategyAt, wholeOf } from './similarity.js';
