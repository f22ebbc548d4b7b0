import type { Quantity } from '../../core/known.js';
import type { Pointer } from '../../core/pointer.js';
import type { Provenance } from '../../core/provenance.js';
import type { When } from '../../core/when.js';

// How a strategy is made, agreed and put into practice: the part of the model that is about steps rather than content.

/** A date as one source gives it, where sources disagree. */
export interface ReportedDate {
  /** Is it the day that was planned, or the day itself? */
  readonly of: 'planned' | 'actual';
  /** The date it gives. */
  readonly date: When;
  /** The source that gives it. */
  readonly source?: string;
}

/**
 * A step with its planned day and its actual one. A planned day never stands in for the day itself. Where sources
 * disagree, `reported` keeps each date, and the step lies anywhere from the earliest to the latest of them.
 */
export interface Milestone {
  /** The day it was planned for; absent: not known. */
  readonly planned?: When;
  /** The day it happened; absent: not known, unless `never` says that it did not. */
  readonly actual?: When;
  /** It is known never to have happened. */
  readonly never?: boolean;
  /** Dates from sources that disagree. */
  readonly reported?: readonly ReportedDate[];
  /** Why it slipped, in words. */
  readonly cause?: string;
  /** At whose door the cause lies. */
  readonly causedBy?: 'government' | 'place' | 'both' | 'neither';
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A step from which, or up to which, the source counts a wait. */
export interface CountedMilestone extends Milestone {
  /**
   * `months`: the source gives both ends of the wait as months and counts from the one to the other, so that planned for
   * March and published in May is two, whatever the days turn out to be. Absent: whole months elapsed between the days.
   */
  readonly countedIn?: 'months';
}

/** Something that was to be said at the outset: was it, when, and did it change? */
export interface Declaration {
  /** Was it said? Absent: not known. */
  readonly made?: boolean;
  /** When it was said. */
  readonly date?: When;
  /** What was said, in short. */
  readonly text?: string;
  /** It was said before the first draft, as a source says that gives no day. Absent: its order is read from the days. */
  readonly beforeDraft?: boolean;
  /** Was it said, but in a way that left those concerned in the dark? Absent: not known, or clear. */
  readonly unclear?: boolean;
  /** When it was changed afterwards; `[]`: it was not. */
  readonly changes?: readonly When[];
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** Whether someone's means were looked at, and help offered. */
export interface Capacity {
  /** Was it checked whether people, skills and money suffice? */
  readonly checked?: boolean;
  /** Was support offered? */
  readonly supportOffered?: boolean;
  /** What was found, in words. */
  readonly found?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A group that may be engaged. */
export type EngagedGroup =
  | 'business'
  | 'education'
  | 'health'
  | 'third-sector'
  | 'local-authority'
  | 'combined-authority'
  | 'lep'
  | 'union'
  | 'public-body'
  | 'residents'
  | 'government'
  | 'pan-regional-body'
  | 'other';

/**
 * One way in which someone took part. An `invitation` is not taking part; an event, a survey, a seat, a secondment or a
 * response is.
 */
export interface Engagement {
  /** Stable mark. */
  readonly id?: string;
  /** What it was, in words. */
  readonly name?: string;
  /** How they took part. */
  readonly kind?: 'event' | 'survey' | 'seat' | 'secondment' | 'response' | 'invitation';
  /** Who took part. */
  readonly groups?: readonly EngagedGroup[];
  /** Its day, or first day. */
  readonly from?: When;
  /** Its last day; absent: not known. */
  readonly until?: When;
  /** It came before the first draft, as a source says that gives no day. Absent: its order is read from the days. */
  readonly beforeDraft?: boolean;
  /** How many took part. */
  readonly participants?: Quantity;
  /** How many of them had not taken part in such work before. */
  readonly firstTime?: Quantity;
  /** Did it reach across the area's boundary? */
  readonly acrossBoundary?: boolean;
  /** Lists in it that are known to be partial, as paths from it: `['/groups']`. */
  readonly incomplete?: readonly Pointer[];
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A public consultation. */
export interface StrategyConsultation {
  /** Stable mark. */
  readonly id?: string;
  /** What it was on, in words. */
  readonly on?: string;
  /** The day it opened. */
  readonly from?: When;
  /** The day it closed. */
  readonly until?: When;
  /** How many responses came. */
  readonly responses?: Quantity;
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A document that asked stakeholders what they think while the strategy was being made. */
export interface ConsultationDocument {
  /** Its name. */
  readonly name?: string;
  /** Was it published? Absent: not known, unless a date says so. */
  readonly published?: boolean;
  /** The day it was published. */
  readonly date?: When;
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** Stakeholders were told how the work goes. */
export interface StrategyUpdate {
  /** When. */
  readonly date?: When;
  /** To whom, or how. */
  readonly text?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A draft of the strategy. */
export interface StrategyDraft {
  /** Stable mark. */
  readonly id?: string;
  /** Its name or number. */
  readonly name?: string;
  /** The day it was ready. */
  readonly date?: When;
  /** When it went to government. */
  readonly submitted?: Milestone;
  /** It is the one that the local bodies were asked to agree to. Absent: not known. */
  readonly final?: boolean;
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** Who can agree a strategy. */
export type AgreeingParty =
  | 'combined-authority'
  | 'lep'
  | 'business-board'
  | 'local-authority'
  | 'joint-committee'
  | 'government'
  | 'other';

/** One rung of agreement: who, to what, when. A strategy may have several, and `refused` is not the same as none. */
export interface Agreement {
  /** Who. */
  readonly party: AgreeingParty;
  /** Its name. */
  readonly name?: string;
  /** Where it stands with that party. */
  readonly status?: 'pending' | 'submitted' | 'agreed' | 'refused' | 'lapsed';
  /** What was agreed; absent: the whole. */
  readonly of?: 'whole' | 'draft' | 'shared-priorities' | 'evidence';
  /** When; a planned day stays a plan. Counted up to publication. */
  readonly date?: CountedMilestone;
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A document that place and government own together, besides the strategy itself: a progress statement. */
export interface CoOwnedDocument {
  /** Stable mark. */
  readonly id?: string;
  /** Its name. */
  readonly name?: string;
  /** When it was agreed locally; counted up to publication. */
  readonly agreedLocally?: CountedMilestone;
  /** When it was published. */
  readonly publication?: Milestone;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A day that officials of government spent in the place. */
export interface OfficialVisit {
  /** When. */
  readonly date?: When;
  /** It was before the first draft, as a source says that gives no day. Absent: its order is read from the days. */
  readonly beforeDraft?: boolean;
  /** What for. */
  readonly text?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** When someone came to the work. */
export interface Involvement extends Milestone {
  /** It was before the first draft, as a source says that gives no day. Absent: its order is read from the days. */
  readonly beforeDraft?: boolean;
}

/** Government's part in the making of the strategy. */
export interface GovernmentPart {
  /** When it was first at the table. */
  readonly involved?: Involvement;
  /** Was there one contact for the place? */
  readonly singleContact?: boolean;
  /** Did the contact stay the same, and speak for all departments, throughout? */
  readonly contactConsistent?: boolean;
  /** Did the contact take an active part? */
  readonly contactActive?: boolean;
  /** Who the contact was: a unit or department. */
  readonly contact?: string;
  /** Purpose, content and format, as stated at the outset. */
  readonly expectations?: Declaration;
  /** Whether money follows, as said at the outset. */
  readonly funding?: Declaration;
  /** Did money follow? */
  readonly moneyFollowed?: boolean;
  /** Did the centre bring similar places together? */
  readonly joinedUpPlaces?: boolean;
  /** Did the centre give data? */
  readonly gaveData?: boolean;
  /** Did the centre give analysis? */
  readonly gaveAnalysis?: boolean;
  /** Days officials spent in the place; `[]`: none. */
  readonly visits?: readonly OfficialVisit[];
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** Money, people and other means for putting the strategy into practice. */
export interface Resourcing {
  /** Are the means set out? */
  readonly setOut?: boolean;
  /** How much money. */
  readonly amount?: Quantity;
  /** In what, and over what time: `GBP m over three years`. */
  readonly unit?: string;
  /** Where it comes from. */
  readonly from?: string;
  /** Known that there are none. */
  readonly noneAvailable?: boolean;
  /** Why there are none. */
  readonly why?: string;
  /** Known that no reason is given for there being none. */
  readonly unexplained?: boolean;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** How the strategy is put into practice. */
export interface Implementation {
  /** Is there an implementation plan? */
  readonly plan?: boolean;
  /** When the plan was published or adopted. */
  readonly published?: Milestone;
  /** When implementation began. */
  readonly started?: Milestone;
  /** Who answers for it. */
  readonly owner?: string;
  /** Known that nobody answers for it. */
  readonly unowned?: boolean;
  /** With what means. */
  readonly resourcing?: Resourcing;
  /** Number of actions in the plan. */
  readonly actions?: Quantity;
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** Who watches delivery. */
export interface StrategyOversight {
  /** The board or committee. */
  readonly body?: string;
  /** Known that no board or committee watches. */
  readonly none?: boolean;
  /** The lead body sits on it. */
  readonly leadBodyOnIt?: boolean;
  /** Business sits on it. */
  readonly businessOnIt?: boolean;
  /** There is a dashboard. */
  readonly dashboard?: boolean;
  /** There is a regular report. */
  readonly report?: boolean;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** How progress is to be evaluated. */
export interface Evaluation {
  /** Is there a plan to evaluate progress? */
  readonly plan?: boolean;
  /** What it says, in short. */
  readonly text?: string;
  /** Who evaluates. */
  readonly by?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A plan beside, above or below the strategy. */
export interface LinkedPlan {
  /** Its name. */
  readonly name?: string;
  /** What it plans. */
  readonly kind?:
    | 'transport'
    | 'housing'
    | 'skills'
    | 'spatial'
    | 'borough'
    | 'economic'
    | 'investment'
    | 'recovery'
    | 'energy'
    | 'health'
    | 'deal'
    | 'other';
  /** How it stands to the strategy: above it, below it, beside it, before or after it, or a part of its area. */
  readonly relation?: 'parent' | 'child' | 'beside' | 'predecessor' | 'successor' | 'sub-area' | 'evidence';
  /** When it was published. */
  readonly date?: When;
  /** How it stands to the strategy, in words. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A funding programme that the strategy is made ready for. */
export interface FundingStream {
  /** Its name. */
  readonly name: string;
  /** How it is linked, in words. */
  readonly text?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A finding of the work that lies outside the strategy's scope. */
export interface OutOfScopeFinding {
  /** Stable mark. */
  readonly id?: string;
  /** What was found. */
  readonly text?: string;
  /** Who it was passed to. */
  readonly passedTo?: string;
  /** Known to have been passed to nobody. */
  readonly notPassed?: boolean;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** Something else that happened on the way. */
export interface StrategyEvent {
  /** What happened. */
  readonly event: string;
  /** When. */
  readonly date?: When;
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}
