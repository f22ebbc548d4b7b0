/**
 * The rules of representation, by name and with their types.
 *
 * @packageDocumentation
 */
export { attendance } from './attendance.js';
export { communications } from './communications.js';
export { continuity } from './continuity.js';
export { decisiveSize } from './decisive-size.js';
export { dualSponsor } from './dual-sponsor.js';
export { emergentVoice } from './emergent-voice.js';
export { individualInsight } from './individual-insight.js';
export { keyPlayers } from './key-players.js';
export { microVoice } from './micro-voice.js';
export { ministerialAttendance } from './ministerial-attendance.js';
export { ministerialChair } from './ministerial-chair.js';
export { principalsAttend } from './principals-attend.js';
export { quota } from './quota.js';
export { refresh } from './refresh.js';
export { refreshGuideline } from './refresh-guideline.js';
export { regionalForums } from './regional-forums.js';
export { regionalSkew } from './regional-skew.js';
export { roomSize } from './room-size.js';
export { seniorIndustryMembers } from './senior-industry-members.js';
export { sizeBandSkew } from './size-band-skew.js';
export { smallCouncilReach } from './small-council-reach.js';
export { smeVoice } from './sme-voice.js';
export { subGroupTransparency } from './sub-group-transparency.js';
export { subGroups } from './sub-groups.js';
export { subGroupsReport } from './sub-groups-report.js';
export { subSectorCoverage } from './sub-sector-coverage.js';
export { subSectorSkew } from './sub-sector-skew.js';
export { tradeBodiesMinority } from './trade-bodies-minority.js';
export { tradeBodyReach } from './trade-body-reach.js';
export { transparency } from './transparency.js';
