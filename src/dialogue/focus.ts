import type { ParameterIdOf } from '../rules/parameter.js';
import type { AnyRule } from '../rules/rule.js';
import type { Dialogue } from './model.js';
import { agendaNotDominated } from './rules/focus/agenda-not-dominated.js';
import { agreedPriorities } from './rules/focus/agreed-priorities.js';
import { cadence } from './rules/focus/cadence.js';
import { challenge } from './rules/focus/challenge.js';
import { coChairDiscouragesLobbying } from './rules/focus/co-chair-discourages-lobbying.js';
import { coChairEvenHanded } from './rules/focus/co-chair-even-handed.js';
import { coChairStanding } from './rules/focus/co-chair-standing.js';
import { competitionSafeguards } from './rules/focus/competition-safeguards.js';
import { decides } from './rules/focus/decides.js';
import { expectations } from './rules/focus/expectations.js';
import { fewPriorities } from './rules/focus/few-priorities.js';
import { industryCoChair } from './rules/focus/industry-co-chair.js';
import { industryCommits } from './rules/focus/industry-commits.js';
import { littleLobbying } from './rules/focus/little-lobbying.js';
import { longTerm } from './rules/focus/long-term.js';
import { newIssues } from './rules/focus/new-issues.js';
import { notALobby } from './rules/focus/not-a-lobby.js';
import { openDiscussion } from './rules/focus/open-discussion.js';
import { purpose } from './rules/focus/purpose.js';
import { seenThrough } from './rules/focus/seen-through.js';
import { sharedAgency } from './rules/focus/shared-agency.js';
import { stageAppropriate } from './rules/focus/stage-appropriate.js';
import { strategicAgenda } from './rules/focus/strategic-agenda.js';
import { timeToTrust } from './rules/focus/time-to-trust.js';

/** The rules of focus: is the dialogue strategic? In the order they are reported. */
export const focus: readonly AnyRule<Dialogue>[] = [
  purpose,
  notALobby,
  expectations,
  fewPriorities,
  agreedPriorities,
  seenThrough,
  longTerm,
  strategicAgenda,
  littleLobbying,
  agendaNotDominated,
  openDiscussion,
  newIssues,
  decides,
  challenge,
  industryCoChair,
  coChairStanding,
  coChairEvenHanded,
  coChairDiscouragesLobbying,
  industryCommits,
  sharedAgency,
  competitionSafeguards,
  cadence,
  timeToTrust,
  stageAppropriate,
];

/** The ids of their parameters. */
export type FocusParameter = ParameterIdOf<
  | typeof fewPriorities
  | typeof seenThrough
  | typeof longTerm
  | typeof strategicAgenda
  | typeof littleLobbying
  | typeof agendaNotDominated
  | typeof openDiscussion
  | typeof newIssues
  | typeof decides
  | typeof challenge
  | typeof coChairStanding
  | typeof coChairEvenHanded
  | typeof coChairDiscouragesLobbying
  | typeof sharedAgency
  | typeof cadence
  | typeof timeToTrust
  | typeof stageAppropriate
>;
