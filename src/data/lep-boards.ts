/**
 * Boards of English local enterprise partnerships that are known by their numbers only: members, women, members
 * nominated by local councils. From press reports, hence `secondary-source`: nine of 38 boards in 2018, the six of the
 * South West in 2011, the South East with its Kent board in 2018, Hertfordshire in 2019.
 *
 * @packageDocumentation
 */
export {
  hertfordshireLep2019,
  lepBoards2018,
  lepBoardTotals,
  lepCouncilSeats2018,
  southEastLep2018,
  southEastLepKentBoard2018,
  southWestLepBoards2011,
} from './generated/lep-boards.js';
export type { BoardTotals, CouncilSeats } from './types.js';
