/**
 * Frameworks that local strategies answer to: the UK industrial strategies of 2017 and 2025, the plan for growth of 2021,
 * the EU's condition on smart specialisation; and two crosswalks between them, which are readings of ours.
 *
 * Facts were read in published pages and marked one by one; a list that a framework does not have is `[]`.
 *
 * @packageDocumentation
 */
export {
  euSmartSpecialisation,
  foundations2017To2021,
  nationalCrosswalks,
  nationalStrategies,
  sectorDeals2017To2025,
  uk2017,
  ukModern2025,
  ukPlanForGrowth2021,
} from './generated/national-strategies.js';
