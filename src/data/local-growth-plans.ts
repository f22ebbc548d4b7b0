/**
 * Local growth plans of the mayoral strategic authorities, 2024 and 2025, and those authorities with their constituents.
 * Sectors keep their local names and are mapped to the eight national ones, many to many; the mapping is an analyst's.
 *
 * @packageDocumentation
 */
export {
  cambridgeshirePeterboroughGrowthPlan2025,
  eastMidlandsGrowthPlan2025,
  greaterLincolnshireGrowthPlan,
  greaterManchesterGrowthPlan,
  hullEastYorkshireGrowthPlan,
  liverpoolCityRegionGrowthPlan2025,
  localGrowthPlans,
  londonGrowthPlan2025,
  northEastGrowthPlan2025,
  southYorkshireGrowthPlan2025,
  strategicAuthorities2025,
  teesValleyGrowthPlan,
  westMidlandsGrowthPlan2025,
  westOfEnglandGrowthPlan,
  westYorkshireGrowthPlan2024,
  yorkNorthYorkshireGrowthPlan2025,
} from './generated/local-growth-plans.js';
export type { StrategicAuthority } from './types.js';
