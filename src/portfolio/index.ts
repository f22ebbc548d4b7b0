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
export { parsePortfolio, safeParsePortfolio } from './parse.js';
export { portfolioSchema } from './schema.js';
