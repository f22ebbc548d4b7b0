// For other domains.
export { bridgeOf, type Gap, type GapState, gapOf, gapReader, type HeldAgainst, targetReader } from './gap.js';
export { linksIn } from './links.js';
