export { assessRepresentation } from './assess-representation.js';
export { missingFor } from './attendance.js';
export type {
  Area,
  Attendance,
  AttendanceStatus,
  Body,
  CategoryCount,
  Communications,
  Council,
  CouncilKind,
  Holder,
  LifecycleEvent,
  Meeting,
  Member,
  Organisation,
  OrganisationKind,
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
export { type RepresentationParameter, representation } from './representation.js';
export { areaCodesSchema, areaSchema, councilSchema, memberSchema, organisationSchema } from './schema.js';
export {
  type SeatBase,
  type SeatTable,
  type SeatTableIndices,
  type SeatTableOptions,
  type SeatTableRow,
  seatTable,
} from './seat-table.js';
export { type TrustAge, type TrustStage, trustStage } from './trust-stage.js';
export { type OpenReading, tallyOpen } from './window.js';
