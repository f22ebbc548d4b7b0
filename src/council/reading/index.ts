// For other domains.
export { attendanceIn, missingFor } from './attendance.js';
export { chairsFor, IS_CHAIRING, isLocalBoard, roleAnswer, serves } from './chairs.js';
export { factsOnRooms, namesApart, SPONSORED_BY, WHICH_DEPARTMENTS, wasInTheRoom } from './departments.js';
export { existsOn, wasSetUpBy } from './exists-on.js';
export { ruleOnSeats } from './list-grace.js';
export {
  dateOf,
  enoughMeetings,
  HELD_OPEN,
  type HeldMeeting,
  LOOK_BACK,
  liesIn,
  type MeetingsIn,
  meetingsIn,
  meetingsOf,
  NONE_HELD,
  type OpenReading,
  TOO_FEW_HELD,
  tallyOpen,
  type Window,
  windowOf,
} from './meetings.js';
export { memberCount } from './member-count.js';
export { notThereOn } from './not-there.js';
export { type SeatIndex, seatIndex } from './seat-index.js';
export {
  claimOn,
  countedSeat,
  isBusiness,
  isIndustry,
  isSme,
  kindOf,
  type ReadSeat,
  readSeat,
  type Seat,
  SITS_FOR,
  seatsIn,
  sits,
} from './seats.js';
export { readCounted, type Sitting, seatsOn, sittingOn } from './seats-on.js';
export { SECTOR } from './sector.js';
export { setUp } from './set-up.js';
export {
  FORMING_MONTHS,
  TRUST_MONTHS,
  TRUSTING_MONTHS,
  type TrustAge,
  type TrustStage,
  trustAge,
} from './trust-stage.js';
export { unlistedAmong, unlistedMembers } from './unlisted.js';
export { inOwnWords } from './voices.js';
export { IS_GOVERNMENT } from './words.js';
