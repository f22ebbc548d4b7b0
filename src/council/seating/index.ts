// For other domains.
export { readSubSectors } from './categories.js';
export { withMember, withoutMember } from './seat-changes.js';
