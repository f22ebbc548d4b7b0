/**
 * UK businesses by size band and by region, as populations that a council's seats are compared with.
 *
 * Two universes that must not be mixed: the Business Population Estimates (`bpe-*`) count every private-sector business,
 * the 3.0 million unregistered ones without employees included; the ONS counts (`ons-uk-business-2025`) hold only
 * enterprises registered for VAT or PAYE, public and non-profit ones included. The references of single sectors are of
 * the second universe and rest on a definition of the sector that is not official, hence `recalled`.
 *
 * Counted by businesses, by employment and by turnover the same economy looks very different: 0.15 % of UK businesses
 * were large in 2025, with 40 % of employment and 49 % of turnover. For 2015 only three of twelve regions are known, so
 * there is no reference by region for that year.
 *
 * @packageDocumentation
 */
export {
  aerospaceByRegion2025,
  aerospaceBySizeBand2025,
  agriculturalTechnologyByRegion2025,
  agriculturalTechnologyBySizeBand2025,
  automotiveByRegion2025,
  automotiveBySizeBand2025,
  businessPopulationCautions,
  businessPopulationReferences,
  byRegionEnterprises2025,
  byRegionLargeEnterprises2025,
  byRegionRegisteredEnterprises2025,
  bySizeBandEmployers2025,
  bySizeBandEmployment2015,
  bySizeBandEmployment2016,
  bySizeBandEmployment2025,
  bySizeBandEnterprises2015,
  bySizeBandEnterprises2016,
  bySizeBandEnterprises2025,
  bySizeBandRegisteredEnterprises2025,
  bySizeBandTurnover2015,
  bySizeBandTurnover2016,
  bySizeBandTurnover2025,
  constructionByRegion2025,
  constructionBySizeBand2025,
  creativeIndustriesByRegion2025,
  creativeIndustriesBySizeBand2025,
  foodAndDrinkByRegion2025,
  foodAndDrinkBySizeBand2025,
  informationEconomyByRegion2025,
  informationEconomyBySizeBand2025,
  lifeSciencesByRegion2025,
  lifeSciencesBySizeBand2025,
  oilAndGasByRegion2025,
  oilAndGasBySizeBand2025,
  professionalAndBusinessServicesByRegion2025,
  professionalAndBusinessServicesBySizeBand2025,
} from './generated/business-population.js';
