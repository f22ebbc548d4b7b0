/**
 * Member lists of real councils between government and industry, 2009 to 2025, each as published on its day, with the
 * meetings known within a year of it. Most are partial and say so in `incomplete`; {@link CouncilSnapshot.completeness}
 * says what the source shows.
 *
 * Seats, titles and dates were read in public pages (each seat carries its address); what an organisation is, its size
 * and its region are mostly general knowledge and marked `recalled`; sub-sector labels are ours and marked `analyst`.
 * Names stand for ministers and public chairs only, everyone else is an opaque mark.
 *
 * @packageDocumentation
 */
export {
  aerospaceGrowthPartnership2013,
  automotiveCouncil2009,
  automotiveCouncil2015,
  constructionLeadershipCouncil2013,
  constructionLeadershipCouncil2015July,
  constructionLeadershipCouncil2015September,
  constructionLeadershipCouncil2016,
  constructionLeadershipCouncil2020,
  constructionLeadershipCouncil2022,
  constructionLeadershipCouncil2023,
  consumerBusinessCouncil2019,
  councilSnapshots,
  creativeIndustriesCouncil2013,
  digitalEconomyCouncil2017,
  eInfrastructureLeadershipCouncil2014,
  foodAndDrinkSectorCouncil2018,
  greenJobsDeliveryGroup2022,
  industrialBusinessCouncil2018,
  industrialStrategyAdvisoryCouncil2025,
  industrialStrategyCouncil2018,
  lifeSciencesCouncil2022,
  ministerialIndustryStrategyGroup2016,
  netZeroCouncil2023,
  netZeroCouncil2025,
  nuclearIndustryCouncil2013,
  offshoreWindIndustryCouncil2013,
  offshoreWindIndustryCouncil2024,
  pilotTaskForce2014,
  primeMinistersBusinessCouncil2021,
  primeMinistersBusinessCouncil2022,
  primeMinistersBusinessCouncil2023,
  primeMinistersBusinessCouncil2024,
  railSupplyGroup2015,
  scottishCreativeIndustriesGroup2021,
  scottishCreativeIndustriesGroup2022,
  syntheticBiologyLeadershipCouncil2014,
  syntheticBiologyLeadershipCouncilUndated,
  technologyBusinessCouncil2018,
  technologyBusinessCouncil2019,
  visitorEconomyAdvisoryCouncil2025,
} from './generated/council-snapshots.js';
export type { Completeness, CouncilSnapshot } from './types.js';
