import type { ParameterIdOf } from '../rules/parameter.js';
import type { AnyRule } from '../rules/rule.js';
import type { Council } from './model.js';
import { attendance } from './rules/attendance.js';
import { communications } from './rules/communications.js';
import { continuity } from './rules/continuity.js';
import { decisiveSize } from './rules/decisive-size.js';
import { dualSponsor } from './rules/dual-sponsor.js';
import { emergentVoice } from './rules/emergent-voice.js';
import { individualInsight } from './rules/individual-insight.js';
import { microVoice } from './rules/micro-voice.js';
import { ministerialAttendance } from './rules/ministerial-attendance.js';
import { ministerialChair } from './rules/ministerial-chair.js';
import { principalsAttend } from './rules/principals-attend.js';
import { quota } from './rules/quota.js';
import { refresh } from './rules/refresh.js';
import { refreshGuideline } from './rules/refresh-guideline.js';
import { regionalForums } from './rules/regional-forums.js';
import { regionalSkew } from './rules/regional-skew.js';
import { roomSize } from './rules/room-size.js';
import { seniorIndustryMembers } from './rules/senior-industry-members.js';
import { sizeBandSkew } from './rules/size-band-skew.js';
import { smallCouncilReach } from './rules/small-council-reach.js';
import { smeVoice } from './rules/sme-voice.js';
import { subGroupTransparency } from './rules/sub-group-transparency.js';
import { subGroups } from './rules/sub-groups.js';
import { subGroupsReport } from './rules/sub-groups-report.js';
import { subSectorCoverage } from './rules/sub-sector-coverage.js';
import { subSectorSkew } from './rules/sub-sector-skew.js';
import { tradeBodiesMinority } from './rules/trade-bodies-minority.js';
import { tradeBodyReach } from './rules/trade-body-reach.js';
import { transparency } from './rules/transparency.js';

/** The rules of representation: a council against the industry it stands for. In the order they are reported. */
export const representation: readonly AnyRule<Council>[] = [
  decisiveSize,
  roomSize,
  subSectorCoverage,
  smallCouncilReach,
  subSectorSkew,
  smeVoice,
  microVoice,
  emergentVoice,
  tradeBodiesMinority,
  tradeBodyReach,
  individualInsight,
  regionalSkew,
  regionalForums,
  sizeBandSkew,
  seniorIndustryMembers,
  ministerialChair,
  ministerialAttendance,
  principalsAttend,
  attendance,
  continuity,
  refresh,
  refreshGuideline,
  transparency,
  subGroupTransparency,
  subGroups,
  subGroupsReport,
  communications,
  dualSponsor,
  quota,
];

/** The ids of their parameters. */
export type RepresentationParameter = ParameterIdOf<
  | typeof decisiveSize
  | typeof roomSize
  | typeof smallCouncilReach
  | typeof subSectorSkew
  | typeof smeVoice
  | typeof microVoice
  | typeof emergentVoice
  | typeof tradeBodiesMinority
  | typeof regionalSkew
  | typeof sizeBandSkew
  | typeof seniorIndustryMembers
  | typeof ministerialAttendance
  | typeof principalsAttend
  | typeof attendance
  | typeof continuity
  | typeof refresh
  | typeof subGroupsReport
  | typeof dualSponsor
  | typeof quota
>;
