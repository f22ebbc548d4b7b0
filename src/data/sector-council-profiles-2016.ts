/**
 * UK sector councils in March 2016, as the Institute for Government profiled them: size, age, meetings a year, common
 * issues and which of them the councils share, and what its report states about councils in general. No member lists:
 * see `./council-snapshots`.
 *
 * Source `ifg-2016`, *Creating and sustaining an effective strategic dialogue with business*.
 *
 * @packageDocumentation
 */
export {
  commonIssues2016,
  issueNames2016,
  lifeSciences2016,
  sectorCouncilProfiles2016,
  sectorCouncils2016,
  statedFacts2016,
} from './generated/sector-council-profiles-2016.js';
export type { CommonIssues, CountOf, StatedFact } from './types.js';
