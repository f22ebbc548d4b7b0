/**
 * The rules of focus, by name and with their types.
 *
 * @packageDocumentation
 */
export { agendaNotDominated } from './agenda-not-dominated.js';
export { agreedPriorities } from './agreed-priorities.js';
export { businessCase } from './business-case.js';
export { cadence } from './cadence.js';
export { challenge } from './challenge.js';
export { challengesGovernment } from './challenges-government.js';
export { coChairBuilds } from './co-chair-builds.js';
export { coChairDiscouragesLobbying } from './co-chair-discourages-lobbying.js';
export { coChairEvenHanded } from './co-chair-even-handed.js';
export { coChairStanding } from './co-chair-standing.js';
export { competitionSafeguards } from './competition-safeguards.js';
export { decides } from './decides.js';
export { expectations } from './expectations.js';
export { fewPriorities } from './few-priorities.js';
export { industryCoChair } from './industry-co-chair.js';
export { industryCommits } from './industry-commits.js';
export { littleLobbying } from './little-lobbying.js';
export { longTerm } from './long-term.js';
export { newIssues } from './new-issues.js';
export { notALobby } from './not-a-lobby.js';
export { openDiscussion } from './open-discussion.js';
export { productivity } from './productivity.js';
export { purpose } from './purpose.js';
export { seenThrough } from './seen-through.js';
export { sharedAgency } from './shared-agency.js';
export { stageAppropriate } from './stage-appropriate.js';
export { strategicAgenda } from './strategic-agenda.js';
export { timeToTrust } from './time-to-trust.js';
