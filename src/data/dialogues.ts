/**
 * What is known of the work of real councils between government and industry, 2009 to 2025: 28 meetings with their
 * topics and how they were written up, 9 actions, 15 outputs. A dialogue is a council with more said about it: all but
 * one build on a member list of `./council-snapshots`.
 *
 * No list is known to be whole, and each says so: agendas were read in press read-outs, reports and copies of minutes
 * that stop early. What kind of item a topic was, nobody classed. The side that owns an action follows from the words of
 * the source and is marked `derived`.
 *
 * @packageDocumentation
 */
export {
  aerospaceDialogue2013,
  automotiveDialogue2009,
  businessCouncilCoChairsDialogue2019,
  creativeIndustriesDialogue2013,
  dialogues,
  foodAndDrinkDialogue2018,
  industrialBusinessCouncilDialogue2019,
  industrialStrategyAdvisoryDialogue2025,
  lifeSciencesDialogue2022,
  ministerialIndustryStrategyDialogue2016,
  netZeroDialogue2025,
  scottishCreativeIndustriesDialogue2022,
  technologyBusinessCouncilDialogue2019,
} from './generated/dialogues.js';
