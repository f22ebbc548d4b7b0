import type { Quantity } from '../../core/known.js';
import type { Pointer } from '../../core/pointer.js';
import type { Provenance } from '../../core/provenance.js';
import type { When } from '../../core/when.js';
import type { Area, AreaCode } from '../../council/model.js';
import type { Crosswalk, ElementKind, ElementRef, NationalStrategy } from '../../national-strategy/model.js';
import type {
  Agreement,
  Capacity,
  ConsultationDocument,
  CoOwnedDocument,
  CountedMilestone,
  Declaration,
  Engagement,
  Evaluation,
  FundingStream,
  GovernmentPart,
  Implementation,
  Involvement,
  LinkedPlan,
  Milestone,
  OutOfScopeFinding,
  StrategyConsultation,
  StrategyDraft,
  StrategyEvent,
  StrategyOversight,
  StrategyUpdate,
} from './making.js';

/** What a local strategy is. */
export type LocalStrategyKind =
  | 'local-industrial-strategy'
  | 'local-growth-plan'
  | 'strategic-economic-plan'
  | 'smart-specialisation-strategy'
  | 'economic-strategy'
  | 'other';

/**
 * How far a strategy has got. `approved-locally` is not agreed with government; `published-locally` was released by the
 * local bodies alone; `agreed` is agreed with government, published or not; `superseded` gave way to another plan.
 */
export type LocalStrategyStatus =
  | 'in-preparation'
  | 'evidence'
  | 'draft'
  | 'submitted'
  | 'approved-locally'
  | 'agreed'
  | 'interim'
  | 'published-locally'
  | 'published'
  | 'superseded';

/**
 * How much of the text was read to make the document. `whole`: lists are what the text says. `part` or `none`: the lists
 * of the strategy that are read from it may be missing entries, its pieces of evidence among them, as if `incomplete` named
 * them, so that what is not listed is unknown and never "not said". Bodies, agreements, drafts and outcomes are not read
 * from the text and are as whole as they say; the list of authorities has a day of its own.
 */
export type TextSeen = 'whole' | 'part' | 'none';

/** What an organisation behind a strategy is. */
export type LocalBodyKind =
  | 'combined-authority'
  | 'lep'
  | 'business-board'
  | 'local-authority'
  | 'joint-committee'
  | 'pan-regional-body'
  | 'other';

/** A body behind the strategy. It is not the area: bodies of other footprints may stand behind one strategy. */
export interface LocalBody {
  /** Stable mark. */
  readonly id?: string;
  /** Its name. */
  readonly name?: string;
  /** What it is. */
  readonly kind?: LocalBodyKind;
  /** What it does for the strategy. */
  readonly role?: 'lead' | 'joint' | 'support' | 'accountable';
  /** Whether its means were looked at. */
  readonly capacity?: Capacity;
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** Another strategy or area that an authority belongs to as well. */
export interface OtherMembership {
  /** The mark or name of the other area or strategy. */
  readonly area: string;
  /** First day in it; absent: some day before the last day known. */
  readonly from?: When;
  /** Last day in it; absent: still in it. */
  readonly until?: When;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** An authority's place in the area: what it is in it, and from when to when. */
export interface AuthorityMembership {
  /** Mark of the authority: the same mark is the same authority in every strategy, whatever its code or name became. */
  readonly authority: string;
  /** Its name. */
  readonly name?: string;
  /** Codes it carries or carried: scheme, code, and the edition of the scheme. */
  readonly codes?: readonly AreaCode[];
  /** Its part: full member, member without a full vote, or in the area only as part of a local enterprise partnership. */
  readonly role?: 'constituent' | 'non-constituent' | 'lep-only';
  /** Its tier of local government: a county is `upper`, its districts are `lower`, a unitary or borough is `single`. */
  readonly tier?: 'upper' | 'lower' | 'single';
  /** A member of the bodies whose land is not in the area that the strategy covers. Absent: its land is in it. */
  readonly outside?: boolean;
  /** Only part of its land is in the area. Absent: all of it. */
  readonly part?: boolean;
  /** Mark of the upper-tier or successor authority whose land takes its land in, on the list or not; absent: not known. */
  readonly partOf?: string;
  /** First day in the area; absent: some day before the list's `authoritiesAsAt`. */
  readonly from?: When;
  /** Last day in the area; absent: still in it. */
  readonly until?: When;
  /** Other areas or strategies it belongs to; absent: not known; `[]`: none. */
  readonly alsoIn?: readonly OtherMembership[];
  /** Did it contribute to the strategy? */
  readonly contributed?: boolean;
  /** Whether its means were looked at. */
  readonly capacity?: Capacity;
  /** Has it a plan of its own that is anchored in the strategy? */
  readonly anchoredPlan?: boolean;
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A link from something local to an element of the national strategy. */
export interface ElementLink {
  /** The mark of the element in the national strategy: `clean-growth`. */
  readonly id: string;
  /** How strong the link is. Absent: not known; a link all the same. */
  readonly strength?: 'primary' | 'secondary' | 'mentioned';
  /** Does the local thing fall within the element wholly, or only in part? */
  readonly match?: 'full' | 'partial';
  /** What the strategy itself calls it. */
  readonly localWord?: string;
  /** How it serves the element, in words. */
  readonly how?: string;
  /** Marks of the named strengths that it builds on; absent: not known; `[]`: none. */
  readonly strengths?: readonly string[];
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/**
 * The elements of the national strategy that something local takes up, kind by kind. A list that is absent is unknown;
 * `[]` says that it takes up no element of the kind.
 */
export interface NationalLinks {
  /** Foundations, pillars or criteria. */
  readonly foundations?: readonly ElementLink[];
  /** Grand challenges. */
  readonly challenges?: readonly ElementLink[];
  /** Missions. */
  readonly missions?: readonly ElementLink[];
  /** National sectors. */
  readonly sectors?: readonly ElementLink[];
  /** Objectives or themes. */
  readonly objectives?: readonly ElementLink[];
}

/** A theme of the strategy's own, where it is not laid out by the national elements. */
export interface LocalTheme extends NationalLinks {
  /** Stable mark. */
  readonly id?: string;
  /** Its name in the strategy. */
  readonly name?: string;
  /** What the strategy calls such themes: `strategic opportunity`, `module`. */
  readonly localWord?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** Someone a priority is pursued with. */
export interface LocalPartner {
  /** Name of the partner. */
  readonly name: string;
  /** What it is. */
  readonly kind?:
    | 'business'
    | 'university'
    | 'local-authority'
    | 'public-body'
    | 'third-sector'
    | 'pan-regional-body'
    | 'government'
    | 'other';
  /** The partner is on the other side of the area's boundary. */
  readonly across?: boolean;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** One priority of the strategy: the text in hand has it. What it lost on the way is in {@link LocalStrategy.dropped}. */
export interface LocalPriority extends NationalLinks {
  /** Stable mark. */
  readonly id?: string;
  /** What it is, in short. */
  readonly name?: string;
  /** What it is about: a sector, a place, people, an asset, or the economy as a whole. */
  readonly about?: 'sector' | 'place' | 'people' | 'asset' | 'whole-economy';
  /** The strategy's own theme it stands under, by mark. */
  readonly theme?: string;
  /** Local sectors it is for, by mark; `[]`: none. */
  readonly localSectors?: readonly string[];
  /** Named strengths it builds on, by mark; absent: not known; `[]`: none. */
  readonly strengths?: readonly string[];
  /** Evidence it rests on, by mark of {@link EvidenceBase.items}; absent: not known; `[]`: none. */
  readonly evidence?: readonly string[];
  /** Indicators it is measured by, by mark; absent: not known; `[]`: none. */
  readonly indicators?: readonly string[];
  /** Who answers for it. */
  readonly owner?: string;
  /** Known that nobody answers for it. */
  readonly unowned?: boolean;
  /** The last day it looks ahead to. */
  readonly horizon?: When;
  /**
   * How what it builds on stands in the economy of the place: at its `core`, beside the core and to be developed
   * (`adjacent`), or only coming up (`emerging`). Absent: not known, unless a sector of it is of the tier `emerging`.
   */
  readonly standing?: 'core' | 'adjacent' | 'emerging';
  /** What government is to do for it, or together with the place, in words. */
  readonly governmentPart?: string;
  /** Known to name no part of government. */
  readonly noGovernmentPart?: boolean;
  /** What it costs, in its `costUnit`. */
  readonly cost?: Quantity;
  /** In what, and over what time: `GBP m over ten years`. */
  readonly costUnit?: string;
  /** Known to carry no cost. */
  readonly uncosted?: boolean;
  /** Whom it is pursued with; `[]`: nobody. */
  readonly partners?: readonly LocalPartner[];
  /** Does it, or the challenge it meets, cross the area's boundary? */
  readonly crossesBoundary?: boolean;
  /** Does it aim at growth for parts of the place or people now left out? */
  readonly inclusion?: boolean;
  /** Authorities whose places benefit, by mark; absent: not known; `[]`: none in particular. */
  readonly benefits?: readonly string[];
  /** What every place needs (skills, transport), so that having it in common says nothing. Absent: not so. */
  readonly fundamental?: boolean;
  /** Mark of a piece of text that several strategies carry alike: the same mark is the same piece. */
  readonly shared?: string;
  /** Words of a list common to the strategies compared, for comparing what they say: `['space', 'ports']`. */
  readonly codes?: readonly string[];
  /** Was it in the text that was agreed locally? False: added afterwards. */
  readonly agreedLocally?: boolean;
  /** Agreed with government by itself, where the whole is not. */
  readonly agreedWithGovernment?: boolean;
  /** Anything a reader should know. */
  readonly note?: string;
  /** Lists in it that are known to be partial, as paths from the priority: `['/challenges']`. */
  readonly incomplete?: readonly Pointer[];
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A priority that was agreed locally and is not in the published text. */
export interface DroppedPriority {
  /** Stable mark. */
  readonly id?: string;
  /** What it was. */
  readonly name?: string;
  /** Was it in the text that was agreed locally? Absent: it was. */
  readonly agreedLocally?: boolean;
  /** Why it was dropped, where a reason is on record. */
  readonly reason?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/**
 * An element that the strategy leaves out and says so: by choice (`deliberate`), or because it does not concern the
 * place (`not-relevant`, for elements asked only where relevant).
 */
export interface DeliberateSilence {
  /** What is left out. */
  readonly kind: ElementKind;
  /** The mark of the element. */
  readonly id: string;
  /** Why it is left out. */
  readonly why: 'deliberate' | 'not-relevant';
  /** The reason it gives. */
  readonly reason?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** An element of a framework that the strategy was not written for, as someone mapped it afterwards. Never counted as a link. */
export interface ForeignLink {
  /** The mark of the other framework. */
  readonly framework: string;
  /** What the element is. */
  readonly kind: ElementKind;
  /** The mark of the element. */
  readonly id: string;
  /** Does it fall within the element wholly, or only in part? */
  readonly match?: 'full' | 'partial';
}

/** A sector as the strategy names it. */
export interface LocalSector {
  /** Stable mark. */
  readonly id?: string;
  /** Its name in the strategy. */
  readonly name?: string;
  /** How high the strategy puts it. */
  readonly tier?: 'lead' | 'distinctive' | 'strength' | 'emerging' | 'enabling' | 'supporting' | 'foundational';
  /** What the strategy calls that: `globally competitive`. */
  readonly tierWord?: string;
  /** The national sectors it falls in; absent: not known; `[]`: none. One local sector may span several. */
  readonly national?: readonly ElementLink[];
  /** Elements of other frameworks that it was mapped to afterwards. */
  readonly elsewhere?: readonly ForeignLink[];
  /** Is it claimed as a strength that sets the place apart? */
  readonly claimedDistinctive?: boolean;
  /** SIC 2007 codes that make it up; absent: not known; `[]`: no class fits. */
  readonly sic?: readonly string[];
  /** What belongs to it, in the strategy's own words; absent: not known. */
  readonly definition?: string;
  /** Known that the strategy does not say what belongs to it. */
  readonly undefinedInText?: boolean;
  /** Jobs in it in the area. */
  readonly jobs?: Quantity;
  /** Its location quotient: its share of local jobs over its share of national ones; 1 is the average. */
  readonly locationQuotient?: Quantity;
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** One line of a table of local employment. The lines of a table do not overlap. */
export interface EmploymentLine {
  /** The industry: a SIC division or section, in words. */
  readonly name: string;
  /** SIC 2007 codes that make it up. */
  readonly sic?: readonly string[];
  /** Jobs in the area. */
  readonly jobs?: Quantity;
  /** Jobs in the country. */
  readonly nationalJobs?: Quantity;
  /** Local sectors of the strategy that it falls in, by mark; absent: not known; `[]`: the strategy passes it over. */
  readonly localSectors?: readonly string[];
}

/** Where people in the area work. */
export interface LocalEmployment {
  /** Jobs in the area, all industries. */
  readonly jobs?: Quantity;
  /** Jobs in the country, all industries. */
  readonly nationalJobs?: Quantity;
  /** The day or year of the figures. */
  readonly asAt?: When;
  /** Industry by industry. */
  readonly lines?: readonly EmploymentLine[];
  /** Lists in it that are known to be partial, as paths from it: `['/lines']`. */
  readonly incomplete?: readonly Pointer[];
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** Something the strategy names as a strength: an asset, a cluster, a sector. */
export interface LocalStrength {
  /** Stable mark. */
  readonly id?: string;
  /** What it is. */
  readonly name?: string;
  /** What kind of thing, in words: `research centre`. */
  readonly kind?: string;
  /** The local sector it belongs to, by mark. */
  readonly localSector?: string;
  /**
   * How it stands in the economy of the place: at its `core`, beside the core and to be developed (`adjacent`), or only
   * coming up (`emerging`). Absent: not known, unless its sector is of the tier `emerging`.
   */
  readonly standing?: 'core' | 'adjacent' | 'emerging';
  /** Does it reach across the area's boundary? */
  readonly crossesBoundary?: boolean;
  /** Whom it is shared with across the boundary; `[]`: nobody. */
  readonly sharedWith?: readonly string[];
  /** Marks of other strategies that claim it too. */
  readonly alsoClaimedBy?: readonly string[];
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** Something the strategy names as a weakness. */
export interface LocalWeakness {
  /** Stable mark. */
  readonly id?: string;
  /** What it is. */
  readonly name?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** One piece of evidence. `evaluation` looks back at a policy that was tried; `review` is an expert look at the economy. */
export interface EvidenceItem {
  /** Stable mark. */
  readonly id?: string;
  /** Its title. */
  readonly title?: string;
  /** What it is. */
  readonly kind?: 'statistics' | 'study' | 'review' | 'evaluation' | 'consultation' | 'strategy' | 'other';
  /** When it was published, or last brought up to date. */
  readonly date?: When;
  /** Is it open to anyone? */
  readonly open?: boolean;
  /** Was it made by someone independent of the place? */
  readonly independent?: boolean;
  /** Who made or chaired it. */
  readonly by?: string;
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** What the strategy rests on. */
export interface EvidenceBase {
  /** When work on it began. */
  readonly started?: Milestone;
  /** When it was finished. */
  readonly completed?: Milestone;
  /** When it was submitted to government. */
  readonly submitted?: Milestone;
  /** When it was last brought up to date. */
  readonly refreshed?: When;
  /** Is it open to anyone? */
  readonly open?: boolean;
  /** Was it reviewed by someone independent? */
  readonly reviewed?: boolean;
  /** Who reviewed it. */
  readonly reviewer?: string;
  /** Do the partners in the place work from it, rather than each from one of its own? */
  readonly usedByPartners?: boolean;
  /** Do government's analysts work from it as well? */
  readonly usedByGovernment?: boolean;
  /**
   * The foundations across which it maps opportunities and challenges, by their marks in the national strategy; `[]`: it
   * maps them across none.
   */
  readonly covers?: readonly string[];
  /** Its pieces. */
  readonly items?: readonly EvidenceItem[];
  /** Lists in it that are known to be partial, as paths from it: `['/items']`. */
  readonly incomplete?: readonly Pointer[];
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A figure with its day. */
export interface DatedFigure {
  /** The figure, in the indicator's unit. */
  readonly value?: Quantity;
  /** Its day. */
  readonly date?: When;
  /** Where it comes from. */
  readonly provenance?: Provenance;
}

/**
 * What an indicator is to reach. `number`: a level in the indicator's unit; `change`: so much more or less; `multiple`: so
 * many times the baseline; `rank`: this place or better; `state`: something that is or is not, such as net zero.
 */
export interface IndicatorTarget {
  /** How the value is meant. */
  readonly kind?: 'number' | 'change' | 'multiple' | 'rank' | 'state';
  /** The value. */
  readonly value?: Quantity;
  /** The state to reach, in words. */
  readonly text?: string;
  /** By when. */
  readonly by?: When;
  /** Known to have no date. */
  readonly undated?: boolean;
  /** The plan that the target belongs to, where that is not this strategy. */
  readonly fromPlan?: string;
  /** The national target that it adds to, by mark. */
  readonly addsTo?: string;
  /** Known to add to no national target. */
  readonly addsToNone?: boolean;
  /** The part of it that other strategies count as well, in the indicator's unit; absent: not known; 0: none. */
  readonly countedElsewhere?: Quantity;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** What an indicator tells about. */
export type IndicatorTopic =
  | 'productivity'
  | 'output'
  | 'jobs'
  | 'pay'
  | 'skills'
  | 'innovation'
  | 'investment'
  | 'trade'
  | 'homes'
  | 'carbon'
  | 'health'
  | 'inclusion'
  | 'other';

/** Something that is measured. A baseline or a gap is not a target. */
export interface LocalIndicator {
  /** Stable mark within the strategy. */
  readonly id?: string;
  /** What is measured. */
  readonly name?: string;
  /** Mark of its definition: two strategies with the same mark measure the same thing. */
  readonly definition?: string;
  /** What it tells about. */
  readonly topic?: IndicatorTopic;
  /** In what: `jobs`, `GBP bn`. */
  readonly unit?: string;
  /** Where it stood at the start. */
  readonly baseline?: DatedFigure;
  /** Known to have no baseline. */
  readonly noBaseline?: boolean;
  /** How far it is from where it could be; no target. */
  readonly gap?: DatedFigure;
  /** What it is to reach. */
  readonly target?: IndicatorTarget;
  /** Known to have no target. */
  readonly noTarget?: boolean;
  /** Where it stood since; absent: not known; `[]`: never measured. */
  readonly actuals?: readonly DatedFigure[];
  /** Who answers for it. */
  readonly owner?: string;
  /** Known that nobody answers for it. */
  readonly unowned?: boolean;
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** Something that is to come about locally. */
export interface LocalOutcome {
  /** Stable mark. */
  readonly id?: string;
  /** What is to come about. */
  readonly name?: string;
  /** Nodes of the national theory of change that it feeds, by mark; absent: not known; `[]`: none. */
  readonly feeds?: readonly string[];
  /** Indicators it is measured by, by mark. */
  readonly indicators?: readonly string[];
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** Work together with another place or a wider body. */
export interface Collaboration {
  /** Stable mark. */
  readonly id?: string;
  /** With whom: marks of strategies, or names. */
  readonly with: readonly string[];
  /** What whoever it is with is. */
  readonly kind?: 'strategy' | 'pan-regional-body' | 'consultation' | 'other';
  /** On what, in words. */
  readonly on?: string;
  /** Elements of the national strategy that it is on; absent: not known; `[]`: none in particular. */
  readonly elements?: readonly ElementRef[];
  /** Priorities of this strategy that it serves, by mark. */
  readonly priorities?: readonly string[];
  /** Named strengths of this strategy that it serves, by mark. */
  readonly strengths?: readonly string[];
  /** Is it agreed? False: wished for or felt to be missing. */
  readonly agreed?: boolean;
  /** When it was agreed. */
  readonly date?: When;
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A part of the area that the strategy treats on its own; it need not follow the lines of authorities. */
export interface SubArea {
  /** Stable mark. */
  readonly id?: string;
  /** Its name. */
  readonly name?: string;
  /** What the strategy stresses there. */
  readonly emphasis?: string;
  /** Authorities it lies in, by mark. */
  readonly authorities?: readonly string[];
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A piece of the strategy's text, for comparing texts. */
export interface Chapter {
  /** Its heading. */
  readonly title?: string;
  /** Its words. */
  readonly text: string;
  /** Mark of a chapter that several strategies carry alike: the same mark is the same chapter. */
  readonly shared?: string;
  /** About what every place needs (skills, transport), so that having it in common says nothing. Absent: not so. */
  readonly fundamental?: boolean;
}

/** How far ahead one source says that the strategy looks. */
export interface ReportedHorizon {
  /** The last day or year it looks to. */
  readonly until?: When;
  /** Years it looks ahead from publication. */
  readonly years?: Quantity;
  /** The source that says so. */
  readonly source?: string;
}

/** How far ahead the strategy looks. */
export interface Horizon {
  /** The last day or year it looks to. */
  readonly until?: When;
  /** Years it looks ahead from publication. */
  readonly years?: Quantity;
  /** What sources that disagree say, each on its own. */
  readonly reported?: readonly ReportedHorizon[];
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/**
 * A strategy of a place, in one version, against one national framework.
 *
 * What the document does not say is unknown; `[]` is known to be none; a list named in `incomplete` is known to be
 * partial, and so are those read from the text while {@link LocalStrategy.textSeen} is `part` or `none`. The area is not the bodies: who
 * wrote it is in `bodies`, whose land it covers in `authorities`.
 */
export interface LocalStrategy {
  /** Stable mark: `west-midlands-2019`. */
  readonly id?: string;
  /** Its name. */
  readonly name?: string;
  /** What it is; absent: a local industrial strategy. */
  readonly kind?: LocalStrategyKind;
  /** Which version of it this is: a year or a name. Each version is a document of its own. */
  readonly version?: string;
  /** The mark that its versions have in common. */
  readonly versionOf?: string;
  /** How far it has got. */
  readonly status?: LocalStrategyStatus;
  /** The status in the words of the source. */
  readonly statusWord?: string;
  /** The mark of the national strategy it was written for: `uk-industrial-strategy-2017`. */
  readonly framework?: string;
  /**
   * That national strategy itself, where the document carries it along: what government says once, for all places, is
   * read there.
   */
  readonly national?: NationalStrategy;
  /** The round of the framework it belongs to. */
  readonly wave?: number;
  /**
   * How much of the text was read; absent: what the lists say is taken as all there is. One that was read `whole` has no
   * themes where none are given.
   */
  readonly textSeen?: TextSeen;
  /** The area it covers. */
  readonly area?: Area;
  /** Names of the place and of what is in it, to be masked when texts are compared; absent: not known; `[]`: none. */
  readonly placeNames?: readonly string[];
  /** The bodies behind it. */
  readonly bodies?: readonly LocalBody[];
  /** Authorities in the area, with those that left where kept. */
  readonly authorities?: readonly AuthorityMembership[];
  /** The day the list of authorities is complete for; absent: the list stands as it is. */
  readonly authoritiesAsAt?: When;
  /** The day from which authorities that left are kept in the list; absent: leavers are unknown. */
  readonly authoritiesSince?: When;
  /** Parts of the area that it treats on their own. */
  readonly subAreas?: readonly SubArea[];
  /** Mark of the family of strategies it belongs to, which share chapters. */
  readonly family?: string;
  /** What it wants the place to be, in short. */
  readonly vision?: string;
  /** How far ahead it looks. */
  readonly horizon?: Horizon;
  /** Its own themes; absent: not known; `[]`: none. */
  readonly themes?: readonly LocalTheme[];
  /** Its priorities, as the text in hand has them. */
  readonly priorities?: readonly LocalPriority[];
  /** Stated number of priorities. */
  readonly priorityCount?: Quantity;
  /** Priorities that were agreed locally and are not in the text in hand; absent: not known; `[]`: none. */
  readonly dropped?: readonly DroppedPriority[];
  /** National elements that the strategy as a whole takes up, where no one priority is known to. What it does not list, it does not claim. */
  readonly asAWhole?: NationalLinks;
  /** Elements it leaves out and says so. Absent: it gives no reasons. */
  readonly silences?: readonly DeliberateSilence[];
  /** Its sectors, as it names them. */
  readonly sectors?: readonly LocalSector[];
  /** Where people in the area work. */
  readonly employment?: LocalEmployment;
  /** Strengths it names. */
  readonly strengths?: readonly LocalStrength[];
  /** Weaknesses it names; `[]`: it names none. */
  readonly weaknesses?: readonly LocalWeakness[];
  /** It states that there are no weaknesses to speak of. */
  readonly statesNoWeaknesses?: boolean;
  /** What it rests on. */
  readonly evidenceBase?: EvidenceBase;
  /** What it measures, with baselines and targets. */
  readonly indicators?: readonly LocalIndicator[];
  /** What is to come about. */
  readonly outcomes?: readonly LocalOutcome[];
  /** Who took part, how and when. */
  readonly engagement?: readonly Engagement[];
  /** When political leaders, or the boards of the authorities behind it, first had a part in the making of it. */
  readonly leadersInvolved?: Involvement;
  /** Public consultations. */
  readonly consultations?: readonly StrategyConsultation[];
  /** The document on which stakeholders were consulted while it was being made. */
  readonly consultationDocument?: ConsultationDocument;
  /** Purpose and limits, as told to stakeholders. */
  readonly stakeholdersTold?: Declaration;
  /** When stakeholders were told how the work goes. */
  readonly updates?: readonly StrategyUpdate[];
  /** Its drafts, oldest first. */
  readonly drafts?: readonly StrategyDraft[];
  /** Who agreed to it, to what, and when. */
  readonly agreements?: readonly Agreement[];
  /** Was time planned for local political agreement? Where the days of the plan are known, they say so themselves. */
  readonly localSignOffPlanned?: boolean;
  /** When it was published; counted from the plan. */
  readonly publication?: CountedMilestone;
  /** Documents that place and government own together, besides the strategy. */
  readonly coOwned?: readonly CoOwnedDocument[];
  /** Does a section of it say where and how the place and government are to work together? Absent: not known. */
  readonly setsOutGovernmentPart?: boolean;
  /** Government's part in the making of it. */
  readonly government?: GovernmentPart;
  /** How it is put into practice. */
  readonly implementation?: Implementation;
  /** Who watches delivery. */
  readonly oversight?: StrategyOversight;
  /** How progress is to be evaluated. */
  readonly evaluation?: Evaluation;
  /** Plans beside, above or below it. */
  readonly linkedPlans?: readonly LinkedPlan[];
  /** Funding programmes it is made ready for. */
  readonly fundingStreams?: readonly FundingStream[];
  /** Findings outside its scope. */
  readonly outOfScope?: readonly OutOfScopeFinding[];
  /** Work together with other places. */
  readonly collaborations?: readonly Collaboration[];
  /** Its text, for comparing texts. */
  readonly chapters?: readonly Chapter[];
  /** What else happened on the way. */
  readonly events?: readonly StrategyEvent[];
  /** Lists known to be partial, as pointers: `['/priorities']`. */
  readonly incomplete?: readonly Pointer[];
  /** Anything a reader should know. */
  readonly notes?: readonly string[];
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A local industrial strategy is a local strategy whose `kind` is left out or says so. */
export type LocalIndustrialStrategy = LocalStrategy;

/** Short for {@link LocalIndustrialStrategy}. */
export type LIS = LocalStrategy;

/** What alignment is judged on: a strategy, the national strategy it is held against, others to compare it with. */
export interface AlignmentSubject {
  /** The strategy. */
  readonly strategy: LocalStrategy;
  /** The national strategy. */
  readonly national: NationalStrategy;
  /** From the strategy's own framework to the national strategy, where they differ. */
  readonly crosswalk?: Crosswalk;
  /** Other strategies, for what sets this one apart; `[]`: it stands alone. */
  readonly others?: readonly LocalStrategy[];
}
