import type { Quantity } from '../core/known.js';
import type { Pointer } from '../core/pointer.js';
import type { Provenance } from '../core/provenance.js';
import type { When } from '../core/when.js';
import type { Council } from '../council/model.js';

/** How far a priority has come: still working out what the issue is, agreed what to do, doing it, done. */
export type PriorityStage = 'identifying' | 'agreed' | 'under-way' | 'done';

/** Whom a priority is for: the whole industry, one part of it, single firms. */
export type PriorityScope = 'industry-wide' | 'sub-sector' | 'firm';

/**
 * Whom something benefits: the whole industry, one part of it, or one firm or a few. It is the caller's judgement and is
 * never inferred; what serves others than industry is marked by the widest of the three that it serves as well.
 */
export type Benefit = 'industry-wide' | 'sub-sector' | 'firm';

/** A department whose action something needs, and who owns it there. */
export interface DepartmentNeed {
  /** The department, by name. */
  readonly department: string;
  /** The post or team that owns it there. */
  readonly owner?: string;
  /** Has it an owner there, where no post is named? False: known to have none. */
  readonly hasOwner?: boolean;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/**
 * An issue that the dialogue has taken on, and what became of it.
 *
 * It is open until it is closed or dropped. What became of it is read from the dates, or from `status` where there are
 * none; with neither it is not known.
 */
export interface Priority {
  /** Stable mark. */
  readonly id?: string;
  /** What it is, in words. */
  readonly title?: string;
  /** When it was taken up. */
  readonly opened?: When;
  /** When it is to be done: by the last day of a month or year. */
  readonly due?: When;
  /** Known to have no date by which it is to be done. */
  readonly openEnded?: boolean;
  /** When it was seen through. */
  readonly closed?: When;
  /** When it was given up. */
  readonly dropped?: When;
  /** Why it was given up. Absent: none is recorded, which is not the same as none. */
  readonly droppedBecause?: string;
  /** Known to have been dropped without a reason. */
  readonly droppedWithoutReason?: boolean;
  /** What became of it. */
  readonly status?: 'open' | 'closed' | 'dropped';
  /** How far it has come. */
  readonly stage?: PriorityStage;
  /** Industry agreed to it. */
  readonly agreedByIndustry?: boolean;
  /** Government agreed to it. */
  readonly agreedByGovernment?: boolean;
  /** How far ahead it looks, months. */
  readonly horizonMonths?: Quantity;
  /** Whom it is for. */
  readonly scope?: PriorityScope;
  /** How it is to raise productivity, as stated. */
  readonly productivity?: string;
  /** It says how it is to raise productivity, or that it is not meant to, where the words are not given; false: neither. */
  readonly statesProductivity?: boolean;
  /** It is declared not to be meant to raise productivity, but for something else. */
  readonly notForProductivity?: boolean;
  /** Departments other than the sponsors whose action it needs; empty: it needs none. */
  readonly needs?: readonly DepartmentNeed[];
  /** Lists in it that are known to be partial, as paths from the priority: `['/needs']`. */
  readonly incomplete?: readonly Pointer[];
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** One side of a dialogue. */
export type Side = 'industry' | 'government' | 'other';

/** Something agreed to be done. */
export interface Action {
  /** Stable mark. */
  readonly id?: string;
  /** What is to be done, in words. */
  readonly title?: string;
  /** The sides that own it: `['industry', 'government']` is joint. Absent: not known. */
  readonly owners?: readonly Side[];
  /** Who owns it, by name: `HM Treasury`, `all members`. */
  readonly ownedBy?: readonly string[];
  /** The meeting at which it was agreed, by its mark. */
  readonly meeting?: string;
  /** The priority it serves, by its mark. */
  readonly priority?: string;
  /** When it was agreed; absent: the day of its meeting, where one is named. */
  readonly agreed?: When;
  /** When it is due: by the last day of a month or year. Text such as "next meeting" belongs in `note`. */
  readonly due?: When;
  /** Known to have no date by which it is due. */
  readonly openEnded?: boolean;
  /** When it was done. */
  readonly done?: When;
  /** When it was given up. */
  readonly dropped?: When;
  /** Why it was given up. */
  readonly droppedBecause?: string;
  /** Known to have been dropped without a reason. */
  readonly droppedWithoutReason?: boolean;
  /** What became of it. Absent, and no date of an end: not known. */
  readonly status?: 'agreed' | 'under-way' | 'done' | 'dropped';
  /** Can outsiders see what came of it? */
  readonly published?: boolean;
  /** Whom it benefits; absent: not judged, which is not known. */
  readonly benefits?: Benefit;
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** What someone has undertaken to put in. */
export interface Commitment {
  /** Stable mark. */
  readonly id?: string;
  /** What is put in, in words. */
  readonly title?: string;
  /** Whose it is. */
  readonly by?: Side;
  /** The organisation, by name. */
  readonly organisation?: string;
  /** Money, people's time, or something else of use. */
  readonly kind?: 'money' | 'people' | 'in-kind';
  /** How much, in `unit`. */
  readonly amount?: Quantity;
  /** What the amount counts: `GBP`, `full-time equivalents`. */
  readonly unit?: string;
  /** When it was undertaken. */
  readonly date?: When;
  /** The action or priority it is for, by its mark. */
  readonly towards?: string;
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/**
 * What use was made of an output. Changed or informed policy, served as evidence, brought public money or joint
 * investment, was taken up, fed into a review: used. Tabled, proposed, welcomed or commissioned: not, or not yet.
 */
export type OutputUse =
  | 'changed-policy'
  | 'informed-policy'
  | 'evidence'
  | 'funding'
  | 'co-investment'
  | 'taken-up'
  | 'fed-into-review'
  | 'tabled'
  | 'proposed'
  | 'welcomed'
  | 'commissioned'
  | 'none';

/** Where in the cycle of policy an output is used: informing what is to be done, testing it, telling how it went. */
export type PolicyStage = 'informing' | 'testing' | 'feedback';

/** Someone an output was shared with. */
export interface Sharing {
  /** The department, by name. */
  readonly department?: string;
  /** The team, where it is another one inside a department that already knew. Absent: the department as a whole. */
  readonly team?: string;
  /** When. */
  readonly date?: When;
}

/** Something that came out of the dialogue: a paper, a plan, a proposal, a body. */
export interface Output {
  /** Stable mark. */
  readonly id?: string;
  /** What it is, in words. */
  readonly title?: string;
  /** What use was made of it. */
  readonly use?: OutputUse;
  /** The stage of policy it was used at. */
  readonly stage?: PolicyStage;
  /** Departments it is for, often other than the sponsors. */
  readonly targetDepartments?: readonly string[];
  /** Policies, decisions or documents in which its use can be seen; empty: known to be none. */
  readonly seenIn?: readonly string[];
  /** When it was there. */
  readonly produced?: When;
  /** When use was made of it. */
  readonly used?: When;
  /** Whom it was shared with, beyond those who had it from the dialogue; empty: nobody. */
  readonly sharedWith?: readonly Sharing[];
  /** Can outsiders see it? */
  readonly published?: boolean;
  /** Whom it benefits; absent: not judged, which is not known. */
  readonly benefits?: Benefit;
  /** The priority it comes from, by its mark. */
  readonly priority?: string;
  /** Known to flow from ministers to the council, rather than the other way. Absent: it flows the other way. */
  readonly toCouncil?: boolean;
  /** Where it stands, in the words of the source: `announced`, `in progress`. */
  readonly status?: string;
  /** Lists in it that are known to be partial, as paths from the output: `['/sharedWith']`. */
  readonly incomplete?: readonly Pointer[];
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** Public money that the dialogue asked for. */
export interface InvestmentRequest {
  /** Stable mark. */
  readonly id?: string;
  /** What it is for, in words. */
  readonly title?: string;
  /** How much, in `unit`. */
  readonly amount?: Quantity;
  /** What the amount counts: `GBP`. */
  readonly unit?: string;
  /** When it was asked for. */
  readonly date?: When;
  /** Why industry would not have invested anyway, as stated. */
  readonly additionality?: string;
  /** It states its additionality, where the words are not given; false: it does not. */
  readonly statesAdditionality?: boolean;
  /** The argued case that came with it: its title, or where it can be seen. */
  readonly businessCase?: string;
  /** It came with an argued case, where none is named; false: it came without. */
  readonly hasBusinessCase?: boolean;
  /** Whom it would benefit; absent: not judged, which is not known. */
  readonly benefits?: Benefit;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A tie to another council, forum or body: a member who sits on both, or something held together. */
export interface ForumLink {
  /** The other forum, by name. */
  readonly forum: string;
  /** What ties the two. */
  readonly kind?: 'cross-membership' | 'joint-event';
  /** The seat whose holder sits on both, by its mark. Absent: the tie is taken as standing. */
  readonly seat?: string;
  /** Since when, or on what day. */
  readonly date?: When;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A tie to the local strategy of a place, or to the growth body that makes it. */
export interface LocalLink {
  /** The strategy, place or body, by name. */
  readonly to: string;
  /** What it is. */
  readonly kind?: 'local-strategy' | 'growth-body';
  /** The document of the strategy, by its mark. */
  readonly strategy?: string;
  /** The sectors among the priorities there, by their ids or in the words of the references; empty: none. */
  readonly sectors?: readonly string[];
  /** The council's industry is among the priorities there, where the sectors are not given; false: it is not. */
  readonly sectorIsPriority?: boolean;
  /** Since when. */
  readonly date?: When;
  /** Lists in it that are known to be partial, as paths from the tie: `['/sectors']`. */
  readonly incomplete?: readonly Pointer[];
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A joint position that officials carried into a room without industry. */
export interface Advocacy {
  /** The position, in words. */
  readonly position: string;
  /** Who carried it: a post or department. */
  readonly by?: string;
  /** Where to. */
  readonly into?: string;
  /** When. */
  readonly date?: When;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** What members said when they were asked, in the latest survey of them, whether what they tell government is passed on. */
export interface MemberSurvey {
  /** When they were asked; absent: some day before the document was made. */
  readonly date?: When;
  /** Members asked. */
  readonly asked?: Quantity;
  /** Members who answered. */
  readonly answered?: Quantity;
  /** Members who said that what they tell government is passed on. */
  readonly sayPassedOn?: Quantity;
  /** Anything a reader should know: how the question was put. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** What government has set up on its side of the dialogue. */
export interface GovernmentSide {
  /** It has people able to challenge what industry says. */
  readonly canChallenge?: boolean;
  /** Industry challenges its positions in the dialogue, as either side declares. */
  readonly isChallenged?: boolean;
  /** A named official links the council to teams that work across sectors. */
  readonly linkOfficial?: boolean;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/**
 * A council with more said about it: what it works on, what it does, what comes of it. Every council is a dialogue of
 * which nothing more is known. What the document does not say is unknown; `[]` is known to be none.
 */
export interface Dialogue extends Council {
  /** What shares of the agenda are counted in; absent: items. By minutes, an item without a time is not known. */
  readonly agendaCountedIn?: 'items' | 'minutes';
  /** Issues it names as its own, in its own words. */
  readonly issues?: readonly string[];
  /** What it has taken on, with what became of it. */
  readonly priorities?: readonly Priority[];
  /** What was agreed to be done. */
  readonly actions?: readonly Action[];
  /** What its sides undertook to put in. */
  readonly commitments?: readonly Commitment[];
  /** What came out of it. */
  readonly outputs?: readonly Output[];
  /** Public investment it asked for. */
  readonly investmentRequests?: readonly InvestmentRequest[];
  /** Departments with a stake in what it works on, besides the sponsors. */
  readonly departmentsWithStake?: readonly string[];
  /** What government has set up on its side. */
  readonly government?: GovernmentSide;
  /** What members say of it, where they were asked. */
  readonly memberSurvey?: MemberSurvey;
  /** Joint positions that officials carried into rooms without industry. */
  readonly advocacy?: readonly Advocacy[];
  /** Ties to other councils and forums. */
  readonly forumLinks?: readonly ForumLink[];
  /** Ties to the local strategies and growth bodies of places; empty: none. */
  readonly localLinks?: readonly LocalLink[];
}

/** A forum that gathers the co-chairs of several councils. */
export interface OverarchingForum {
  /** Its name. */
  readonly name?: string;
  /** What it is for, as written. */
  readonly purpose?: string;
  /** It has a declared purpose, where its words are not given; false: it has none. */
  readonly statesPurpose?: boolean;
  /** What it may deal with, as written. */
  readonly remit?: string;
  /** It has a declared remit, where its words are not given; false: it has none. */
  readonly statesRemit?: boolean;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A place where several councils work on one issue together. */
export interface JointMechanism {
  /** Its name. */
  readonly name?: string;
  /** The issue, in the words of the councils or of a mapping. */
  readonly issue: string;
  /** The councils that take part, by their marks. */
  readonly councils?: readonly string[];
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** Good practice that went from one council to another. */
export interface Exchange {
  /** What it was about, in words. */
  readonly about?: string;
  /** The council it came from, by its mark. */
  readonly from?: string;
  /** The councils it went to, by their marks. */
  readonly to?: readonly string[];
  /** When. */
  readonly date?: When;
  /**
   * Is it part of something that stands or recurs: a standing item, a programme, a forum with that remit, an event that
   * councils have held together in two or more years?
   */
  readonly recurring?: boolean;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** Which names of issues belong together, for counting who shares them. Case, hyphens, full stops and the like never matter. */
export interface IssueNames {
  /** Other spellings of one issue: `{ 'education and skills': 'skills' }`. */
  readonly same?: Readonly<Record<string, string>>;
  /** Names of narrower or neighbouring issues that may be counted under a wider one: `{ exports: 'international' }`. */
  readonly within?: Readonly<Record<string, string>>;
}

/** Several dialogues and what stands between them: one document, so that every finding points into it. */
export interface Councils {
  /** Stable mark. */
  readonly id?: string;
  /** What to call them together. */
  readonly name?: string;
  /** The dialogues. */
  readonly dialogues: readonly Dialogue[];
  /** The forum of their co-chairs. */
  readonly forum?: OverarchingForum;
  /** Known to have no forum of their co-chairs. */
  readonly noForum?: boolean;
  /** Where they work on issues together; empty: nowhere. */
  readonly jointMechanisms?: readonly JointMechanism[];
  /** Good practice passed between them; empty: none. */
  readonly exchanges?: readonly Exchange[];
  /** Which names of issues belong together; absent: each stands for itself. */
  readonly issueNames?: IssueNames;
  /** Lists known to be partial, as pointers: `['/dialogues']`. */
  readonly incomplete?: readonly Pointer[];
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}
