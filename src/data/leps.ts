/**
 * Local enterprise partnerships of England with their areas, before the boundary review of 2018 and in April 2021. Who
 * was in two of them follows from the lists of authorities.
 *
 * @packageDocumentation
 */
export {
  lepAreas,
  lepPublishedCounts,
} from './generated/leps.js';
export type { CombinedAuthorityLink, LepArea, PublishedCount } from './types.js';
