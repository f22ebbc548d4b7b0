export { assessRepresentation } from './assess-representation.js';
export { areaCodeFields, areaFields, councilFields, memberFields } from './fields.js';
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
  KeyPlayer,
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
export { type TrustAge, type TrustStage, trustStage } from './reading/trust-stage.js';
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
export { withMember, withoutMember } from './seating/seat-changes.js';
export {
  type SeatBase,
  type SeatTable,
  type SeatTableIndices,
  type SeatTableOptions,
  type SeatTableRow,
  seatTable,
} from './seating/seat-table.js';
