/**
 * Local industrial strategies of England, 2018 to 2021: five agreed with government in detail, twenty more in outline.
 *
 * They were read in part at most and say so in `textSeen`: what they do not list is unknown, never
 * "not said". Links to sectors are an analyst's; every fact has its mark.
 *
 * @packageDocumentation
 */
export {
  berkshire2019,
  blackCountry2018,
  cambridgeshirePeterborough2019,
  cheshireWarrington2019,
  cornwallIslesOfScilly2020,
  derbyNottingham2020,
  dorset2019,
  enterpriseMThree2020,
  greaterLincolnshire2021,
  greaterManchester2019,
  heartOfTheSouthWest2020,
  hertfordshire2019,
  leedsCityRegion2019,
  leicesterLeicestershire2018,
  liverpoolCityRegion2020,
  localIndustrialStrategies,
  london2020,
  norfolkSuffolk2019,
  northEast2018,
  oxfordCambridgeArc,
  oxfordshire2019,
  solent2019,
  southEastMidlands2019,
  stokeStaffordshire2020,
  swindonWiltshire2018,
  westMidlands2019,
  worcestershire2019,
} from './generated/local-strategies.js';
