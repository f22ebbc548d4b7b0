export { assessRepresentation } from './assess-representation.js';
export {
  attendanceIn,
  missingFor,
} from './attendance.js';
export { readSubSectors } from './categories.js';
export { CHAIRING, chairsFor, isLocalBoard, roleAnswer, serves } from './chairs.js';
export { factsOnRooms, namesApart, SPONSORED_BY, WHICH_DEPARTMENTS, wasInTheRoom } from './departments.js';
export { existsOn, wasSetUpBy } from './exists-on.js';
export { areaCodeFields, areaFields, councilFields, memberFields } from './fields.js';
export { ruleOnSeats } from './list-grace.js';
export { memberCount } from './member-count.js';
export type {
  AgendaItem,
  AgendaKind,
  Alternate,
  Area,
  AreaCode,
  Attendance,
  AttendanceStatus,
  Attestation,
  Body,
  CategoryCount,
  Communications,
  Council,
  CouncilKind,
  Holder,
  ItemOutcome,
  LifecycleEvent,
  Meeting,
  Member,
  Minutes,
  Organisation,
  OrganisationKind,
  RaisedBy,
  RegionalLink,
  Role,
  SeatBasis,
  SeatStatus,
  Seniority,
  SizeBand,
  SubGroup,
  TermsOfReference,
  Transparency,
} from './model.js';
export { notThereOn } from './not-there.js';
export {
  parseArea,
  parseCouncil,
  parseMember,
  parseOrganisation,
  safeParseArea,
  safeParseCouncil,
  safeParseMember,
  safeParseOrganisation,
} from './parse.js';
export { mhclg2018 } from './profiles.js';
export { remarksOn } from './remarks.js';
export { type RepresentationParameter, type RepresentationRuleId, representationRules } from './representation.js';
export {
  areaCodesSchema,
  areaSchema,
  councilFaults,
  councilSchema,
  councilShape,
  memberSchema,
  organisationSchema,
} from './schema.js';
export { withMember, withoutMember } from './seat-changes.js';
export { type SeatIndex, seatIndex } from './seat-index.js';
export {
  type SeatBase,
  type SeatTable,
  type SeatTableIndices,
  type SeatTableOptions,
  type SeatTableRow,
  seatTable,
} from './seat-table.js';
export {
  type Answer,
  asClaim,
  isBusiness,
  isIndustry,
  isSme,
  kindOf,
  readSeat,
  type Seat,
  SITS_FOR,
  seatsIn,
  sits,
} from './seats.js';
export { readCounted, type Sitting, seatsOn, sittingOn } from './seats-on.js';
export { setUp } from './set-up.js';
export { inOwnWords } from './sub-sector-voice.js';
export { type TrustAge, type TrustStage, trustAge, trustStage } from './trust-stage.js';
export { unlistedAmong, unlistedMembers } from './unlisted.js';
export {
  dateOf,
  enoughMeetings,
  HELD_OPEN,
  type HeldMeeting,
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
} from './window.js';
