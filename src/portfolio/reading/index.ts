// For other domains.
export type { AreaOfAuthorities } from './land.js';
