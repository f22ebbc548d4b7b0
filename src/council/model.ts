import type { Quantity } from '../core/known.js';
import type { Pointer } from '../core/pointer.js';
import type { Provenance } from '../core/provenance.js';
import type { When } from '../core/when.js';

/**
 * Size of a firm by employees: `none` no employees, `micro` 1–9, `small` 10–49, `medium` 50–249, `large` 250 or more
 * (UK Business Population Estimates). `sme` says only that it is one of the first four.
 */
export type SizeBand = 'none' | 'micro' | 'small' | 'medium' | 'large' | 'sme';

/**
 * What an organisation is.
 *
 * Industry is `business` (one firm or sole trader), `representative-body` (its members are firms or professionals it
 * speaks for) and `self-employed` (a practitioner without a firm). Government is `department`, `devolved-government`
 * and `local-authority`. The rest is neither.
 */
export type OrganisationKind =
  | 'business'
  | 'representative-body'
  | 'self-employed'
  | 'department'
  | 'devolved-government'
  | 'local-authority'
  | 'public-body'
  | 'regional-body'
  | 'union'
  | 'university'
  | 'skills-body'
  | 'charity'
  | 'parliament'
  | 'other';

/** A firm, a body, a department: what a seat-holder belongs to. */
export interface Organisation {
  /** Stable mark of the organisation across documents. */
  readonly id?: string;
  /** Name as used in the source. */
  readonly name?: string;
  /** Names it had before, oldest first. */
  readonly formerNames?: readonly string[];
  /** What it is; absent is unknown. */
  readonly kind?: OrganisationKind;
  /** Size of a firm; absent is unknown, and for anything but a firm it does not apply. */
  readonly sizeBand?: SizeBand;
  /** Employees, if known: decides the size band where that is absent. */
  readonly employees?: Quantity;
  /** Region of its base (head office or main operation in the country), in the words of the reference: `London`. */
  readonly region?: string;
  /** Other regions it works in; never counted as its base. */
  readonly otherRegions?: readonly string[];
  /** Sub-sectors it works in, in the council's own words. */
  readonly subSectors?: readonly string[];
  /** For a body: who its members are, absent is unknown; in the words of {@link Member.speaksFor} or a sub-sector: `['sme', 'music']`. */
  readonly constituency?: readonly string[];
  /** Works across all sectors rather than in this one (a general business federation). */
  readonly crossSector?: boolean;
  /** Disrupts, is emerging or has newly entered the market. */
  readonly challenger?: boolean;
  /** The group it belongs to. */
  readonly parent?: string;
  /** Any other attribute that a quota or a reference is set over: `{ nation: 'Wales' }`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** The person in a seat. Only marks are needed; names are for office-holders. */
export interface Holder {
  /** Opaque mark: the same mark is the same person. */
  readonly id?: string;
  /** Name, for ministers and public chairs. */
  readonly name?: string;
  /** Title in the organisation, as printed. */
  readonly title?: string;
  /** Other organisations the person belongs to or serves, such as a second department. Absent: none is claimed. */
  readonly alsoOf?: readonly string[];
  /** Gender and other attributes that a quota is set over: `{ gender: 'female' }`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** What a seat is for. Only chairs, co-chairs, deputies and members are members. */
export type Role =
  | 'chair'
  | 'industry-co-chair'
  | 'government-co-chair'
  | 'co-chair'
  | 'deputy-chair'
  | 'vice-chair'
  | 'member'
  | 'secretariat'
  | 'observer'
  | 'adviser'
  | 'guest'
  | 'official'
  | 'host';

/**
 * How senior the holder is. `executive`: chief executive, chair, partner, owner or board director, who can decide and
 * commit resources; `minister`: of a national or devolved government.
 */
export type Seniority = 'minister' | 'executive' | 'senior-manager' | 'official' | 'other';

/** Why the holder sits: for an organisation, for himself or herself, by another office, put up by a constituency, or in a seat reserved for a kind of holder. */
export type SeatBasis =
  | 'organisation'
  | 'individual-capacity'
  | 'ex-officio'
  | 'constituency-nominee'
  | 'reserved-role';

/** Is anyone in the seat? `reserved` is kept for a kind of holder and empty. */
export type SeatStatus = 'filled' | 'vacant' | 'reserved' | 'to-be-confirmed';

/** One seat: the seat, its holder and the organisation are three things. */
export interface Member {
  /** Stable mark of this record: one holder in one seat. */
  readonly id?: string;
  /** Mark of the seat itself, where it passes from holder to holder: records with the same mark are successive. */
  readonly seat?: string;
  /** What the seat is for; absent: a member of some kind, which is not known. */
  readonly role?: Role;
  /** Is anyone in it? Absent: filled. */
  readonly status?: SeatStatus;
  /** For a reserved seat: whom it is kept for. */
  readonly reservedFor?: string;
  /** The organisation the seat is held for. */
  readonly organisation?: Organisation;
  /** Known to sit for no organisation at all (a person without employer). */
  readonly unaffiliated?: boolean;
  /** Who sits in it. */
  readonly holder?: Holder;
  /** A second person who shares the seat. */
  readonly sharedWith?: Holder;
  /** How senior the holder is. */
  readonly seniority?: Seniority;
  /** Declared able to decide and commit resources on the spot. */
  readonly canCommit?: boolean;
  /** Years the holder has worked in the industry, where declared: asked of its co-chair. */
  readonly yearsInIndustry?: Quantity;
  /** What others attest of the holder: asked of the industry co-chair. Absent: nobody is known to attest anything. */
  readonly attested?: Attestation;
  /** Why the holder sits. */
  readonly basis?: SeatBasis;
  /** Who put the holder up: a nominating group or appointing body. */
  readonly nominatedBy?: string;
  /** Whom the seat also speaks for, apart from the holder's own kind: `sme`, `micro`, `region`, a nation, a sub-sector. Absent: no such claim is made. */
  readonly speaksFor?: readonly string[];
  /** Sub-sectors the seat stands for, in the council's own words; absent: those of the organisation. */
  readonly subSectors?: readonly string[];
  /** Taken in by the council itself beyond the appointed seats. Absent: not co-opted. */
  readonly coOpted?: boolean;
  /** First day served; absent: some day before the list's `asAt`. */
  readonly from?: When;
  /** Last day served; absent: still serving. */
  readonly until?: When;
  /** Which of the council's {@link Council.bodies} the seat is on. */
  readonly body?: string;
  /** Any other attribute of the seat that a quota is set over: `{ side: 'private' }`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** Who came in a holder's place. */
export interface Alternate {
  /** A delegate sits for the holder; a guest only listens. */
  readonly standing?: 'delegate' | 'guest';
  /** How senior they are. */
  readonly seniority?: Seniority;
}

/** What someone other than the holder attests of the holder. Absent: nobody said. */
export interface Attestation {
  /** Has experience and links in the industry. */
  readonly standing?: boolean;
  /** Is even-handed between the firms of the industry. */
  readonly evenHanded?: boolean;
  /** Secures commitments of money or people from industry. */
  readonly securesCommitments?: boolean;
  /** Builds trust among those who take part. */
  readonly buildsTrust?: boolean;
  /** Challenges industry and government alike. */
  readonly challengesBothSides?: boolean;
  /** Who attests it. */
  readonly by?: string;
}

/** One of several bodies or tiers that make up one council (two strategy groups; a board and its wider committees). */
export interface Body {
  /** The mark that members carry in {@link Member.body}. */
  readonly id: string;
  /** Its name. */
  readonly name?: string;
  /** Stated number of members. */
  readonly size?: Quantity;
  /** When it was set up. */
  readonly established?: When;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A working group of the council. */
export interface SubGroup {
  /** Stable mark. */
  readonly id?: string;
  /** Its name. */
  readonly name?: string;
  /** Who leads it: an organisation or a seat's mark. */
  readonly lead?: string;
  /** What it is to do. */
  readonly remit?: string;
  /** Sub-sectors its remit covers, in the council's own words. */
  readonly subSectors?: readonly string[];
  /** Its people, where listed. */
  readonly members?: readonly Member[];
  /** How many people it has. */
  readonly people?: Quantity;
  /** Small or medium firms are among its members. */
  readonly includesSmes?: boolean;
  /** Micro firms or sole traders are among its members. */
  readonly includesMicro?: boolean;
  /** Is its task to tell the industry what the council does? */
  readonly communications?: boolean;
  /** It has a line back to the council. */
  readonly reportsToCouncil?: boolean;
  /** When it last reported to the council. */
  readonly lastReported?: When;
  /** Its membership is published. */
  readonly membershipPublished?: boolean;
  /** Lists in it that are known to be partial, as paths from the sub-group: `['/members']`. */
  readonly incomplete?: readonly Pointer[];
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** How someone attended; `not-listed` is unknown, not absent. */
export type AttendanceStatus = 'present' | 'present-part' | 'apologies' | 'absent' | 'not-listed';

/** One line of a meeting's attendance list. */
export interface Attendance {
  /** The seat, by its mark. */
  readonly seat?: string;
  /** The person, by the holder's mark: ties the line to a seat where the seat's mark is absent. */
  readonly holder?: string;
  /** The organisation, by name: ties the line to a seat where neither mark is there. */
  readonly organisation?: string;
  /** Standing in the room; absent: that of the seat. */
  readonly role?: Role | 'speaker' | 'visitor';
  /** Did they come? */
  readonly status?: AttendanceStatus;
  /** How senior the person in the room was, where it differs from the seat's holder. */
  readonly seniority?: Seniority;
  /** Someone came in the holder's place. A `delegate` sits for the holder; a `guest` only listens. Absent: nobody did. */
  readonly alternate?: Alternate;
  /** A visitor or speaker who disrupts, is emerging or has newly entered the market. */
  readonly challenger?: boolean;
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/**
 * What an item of an agenda is, in the caller's judgement; it is never inferred. `strategic`: long-term and
 * industry-wide; `lobbying`: for the interest of single firms; `fire-fighting`: a matter of the day of single firms;
 * `open`: left free for whatever comes up; `report`: for information, or about the council's own business.
 */
export type AgendaKind = 'strategic' | 'lobbying' | 'fire-fighting' | 'open' | 'report';

/** What became of an item. A decision or an agreed action is an outcome; the rest is not. */
export type ItemOutcome = 'decided' | 'action-agreed' | 'noted' | 'deferred' | 'ruled-out-of-order' | 'redirected';

/** Who brought something up: a seat by its mark, an organisation by name, or government without saying who. */
export interface RaisedBy {
  /** The seat, by the mark of the member's record or of the seat. */
  readonly seat?: string;
  /** The organisation, by name. */
  readonly organisation?: string;
  /** The side, where only so much is known. */
  readonly side?: 'industry' | 'government' | 'other';
}

/** One item of a meeting's agenda. */
export interface AgendaItem {
  /** Stable mark. */
  readonly id?: string;
  /** What it was about, in words. */
  readonly title?: string;
  /** What it was, as the caller classes it; absent: not classed, which is not known. */
  readonly kind?: AgendaKind;
  /** Minutes it took. */
  readonly minutes?: Quantity;
  /** Who raised it. */
  readonly raisedBy?: RaisedBy;
  /** The organisation it was tabled for, by name. Absent: for whoever raised it; where a chair did, not known. */
  readonly onBehalfOf?: string;
  /** The priorities it belongs to, by their marks; empty: known to belong to none. */
  readonly priorities?: readonly string[];
  /** What became of it. */
  readonly outcome?: ItemOutcome;
  /** Did government challenge industry in it, rather than only listen? */
  readonly challenge?: boolean;
  /** Did industry challenge a position of government in it? */
  readonly challengesGovernment?: boolean;
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** The record of a meeting that was written up. */
export interface Minutes {
  /** It is open to the public. A read-out to the press is not. */
  readonly published?: boolean;
  /** When it was published. */
  readonly publishedOn?: When;
  /** How much it says. */
  readonly extent?: 'full' | 'summary' | 'read-out';
}

/** One meeting of the council. */
export interface Meeting {
  /** Stable mark. */
  readonly id?: string;
  /** The day it was held, or planned for. */
  readonly date?: When;
  /** Absent: held. Cancelled and planned meetings are never counted. */
  readonly status?: 'held' | 'cancelled' | 'planned';
  /** Everyone recorded; absent: attendance was not recorded or not seen. */
  readonly attendance?: readonly Attendance[];
  /** Everyone in the room, officials and guests included, where only the number is known. */
  readonly present?: Quantity;
  /** Ministers in the room, where only the number is known. */
  readonly ministersPresent?: Quantity;
  /** Was a minister due at it, by the terms of reference? Absent: as the terms say of all meetings. */
  readonly ministerDue?: boolean;
  /** Which body of the council met. */
  readonly body?: string;
  /** What was on its agenda, in order; absent: not seen. */
  readonly agenda?: readonly AgendaItem[];
  /** Was anything decided, or any action agreed? Where items and actions do not show it. */
  readonly decided?: boolean;
  /** How it was written up. */
  readonly minutes?: Minutes;
  /** Lists in it that are known to be partial, as paths from the meeting: `['/attendance', '/agenda']`. */
  readonly incomplete?: readonly Pointer[];
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** What the council's written terms say. Each is absent while the terms were not seen. */
export interface TermsOfReference {
  /** What the council is for, as written. */
  readonly purpose?: string;
  /** They state a purpose, where its words are not given; false: they state none. */
  readonly statesPurpose?: boolean;
  /** They rule out lobbying and fire-fighting for single firms. */
  readonly rulesOutLobbying?: boolean;
  /** They say what can be addressed. */
  readonly statesScope?: boolean;
  /** They say what industry contributes. */
  readonly statesIndustryContribution?: boolean;
  /** A statement or protocol on what competitors may talk about. */
  readonly competitionSafeguards?: boolean;
  /** There is a written guideline on how membership is refreshed. */
  readonly refreshGuideline?: boolean;
  /** Length of a member's term, months. */
  readonly termMonths?: Quantity;
  /** The membership is appointed anew at each term. Absent: it is not. */
  readonly fixedTerm?: boolean;
  /** A member who cannot come is asked to send a delegate. */
  readonly delegateExpected?: boolean;
  /** Meetings a year that are open to the whole industry. */
  readonly openMeetingsPerYear?: Quantity;
  /** Meetings a year at which a minister is due. */
  readonly meetingsWithMinister?: Quantity;
  /** Meetings missed in a row after which a member is asked to step down. */
  readonly missedMeetingsLimit?: number;
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/**
 * A firm that matters much to the industry: declared by the council, its sponsors or the caller, or one of the largest of
 * the sector as the caller counts them. `note` may say which.
 */
export interface KeyPlayer {
  /** Stable mark of the organisation, as in {@link Organisation.id}. */
  readonly id?: string;
  /** Name as used in the source. */
  readonly name: string;
  /** Names it had before, oldest first. */
  readonly formerNames?: readonly string[];
  /** Representative bodies it belongs to, by name or mark; empty: none. */
  readonly memberOf?: readonly string[];
  /** Lists in it that are known to be partial, as paths from the record: `['/memberOf']`. */
  readonly incomplete?: readonly Pointer[];
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** What is open to the public. */
export interface Transparency {
  /** Minutes or summaries of meetings are published. */
  readonly minutes?: boolean;
  /** The member list is published. */
  readonly membership?: boolean;
  /** Agendas are published. */
  readonly agendas?: boolean;
  /** The day this is known to hold for, where it is said of one, such as the launch; absent: whenever the council is judged. */
  readonly asAt?: When;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** Who tells the industry what happens. */
export interface Communications {
  /** A named body or organisation charged with it. */
  readonly body?: string;
  /** Known that nobody is charged with it. */
  readonly none?: boolean;
  /** The body charged with it is a representative body. */
  readonly byRepresentativeBody?: boolean;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A tie to a regional body or forum that has no seat. */
export interface RegionalLink {
  /** The forum's name. */
  readonly name: string;
  /** Its region. */
  readonly region?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** Something that happened to the council. A reconstitution starts its membership afresh. */
export interface LifecycleEvent {
  /** What happened. */
  readonly event:
    | 'announced'
    | 'established'
    | 'first-meeting'
    | 'reconstituted'
    | 'renamed'
    | 'co-chair-change'
    | 'meeting-cancelled'
    | 'paused'
    | 'relaunched'
    | 'last-meeting'
    | 'closed';
  /** When. */
  readonly date?: When;
  /** More about it. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** How many members fall in a category, for a board known only by its numbers. */
export interface CategoryCount {
  /** The attribute: `gender`, `side`. */
  readonly attribute: string;
  /** The category: `female`. */
  readonly category: string;
  /** How many members. */
  readonly n: Quantity;
}

/** A code of an area in a register. */
export interface AreaCode {
  /** The register, or the kind of code in it: `GSS`. */
  readonly scheme: string;
  /** The code, as the register writes it. */
  readonly code: string;
  /** The edition of the register, where codes change from one to the next. */
  readonly vintage?: string;
}

/** The area a council or body acts for. */
export interface Area {
  /** Stable mark. */
  readonly id?: string;
  /** Its name: `England`, `Greater Manchester`. */
  readonly name?: string;
  /** What it is. */
  readonly kind?: 'country' | 'nation' | 'region' | 'functional-area' | 'authority' | 'other';
  /** Codes it carries: scheme, code, and the edition of the scheme. */
  readonly codes?: readonly AreaCode[];
  /** First day it existed in this form. */
  readonly from?: When;
  /** Last day it existed in this form. */
  readonly until?: When;
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** Kind of body; decides which rules apply. Absent: a sector council. */
export type CouncilKind = 'sector-council' | 'local-board' | 'advisory-council' | 'overarching-forum';

/**
 * A standing council between government and industry.
 *
 * What the document does not say is unknown; `[]` is known to be none; a list named in `incomplete` is known to be
 * partial. Every field is optional: three members typed by hand are a council.
 */
export interface Council {
  /** Stable mark. */
  readonly id?: string;
  /** Its name. */
  readonly name?: string;
  /** Names it had before, oldest first. */
  readonly formerNames?: readonly string[];
  /** Kind of body; absent: a sector council. */
  readonly kind?: CouncilKind;
  /** The industry it stands for, in the words of the references: `creative-industries`. */
  readonly sector?: string;
  /** The parts of that industry that ought to have a voice. */
  readonly subSectors?: readonly string[];
  /** The firms that matter most to that industry; empty: none is named. */
  readonly keyPlayers?: readonly KeyPlayer[];
  /** Where it acts. */
  readonly area?: Area;
  /** Departments that sponsor it. */
  readonly sponsors?: readonly string[];
  /** When it was set up. */
  readonly established?: When;
  /** What happened to it since. Absent: it is taken to have gone on as it was. */
  readonly lifecycle?: readonly LifecycleEvent[];
  /** The day its member list is complete for; absent: the list stands as it is, also for the meetings it records. */
  readonly asAt?: When;
  /** The day from which members who left are kept in the list; absent: leavers are unknown. */
  readonly membersSince?: When;
  /** The day from which its list of meetings is whole; absent: it is whole, unless `incomplete` says otherwise. */
  readonly meetingsSince?: When;
  /** Stated number of members. */
  readonly size?: Quantity;
  /** Stated number of seats, filled or not. */
  readonly establishment?: Quantity;
  /** Its seats, with those who left where kept. */
  readonly members?: readonly Member[];
  /** For a board known only by its numbers: members by category. */
  readonly counts?: readonly CategoryCount[];
  /** The bodies or tiers it is made of, where there is more than one. */
  readonly bodies?: readonly Body[];
  /** Its working groups. */
  readonly subGroups?: readonly SubGroup[];
  /** Its meetings. */
  readonly meetings?: readonly Meeting[];
  /** Stated meetings a year. */
  readonly meetingsPerYear?: Quantity;
  /** Its written terms. */
  readonly termsOfReference?: TermsOfReference;
  /** What it publishes. */
  readonly transparency?: Transparency;
  /** Who tells the industry what happens. */
  readonly communications?: Communications;
  /** Ties to regional bodies or forums without a seat. */
  readonly regionalLinks?: readonly RegionalLink[];
  /** Lists known to be partial, as pointers: `['/members']`. */
  readonly incomplete?: readonly Pointer[];
  /** Anything a reader should know. */
  readonly notes?: readonly string[];
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}
