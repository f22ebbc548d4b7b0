import type { Quantity } from '../core/known.js';
import type { Pointer } from '../core/pointer.js';
import type { Provenance } from '../core/provenance.js';
import type { When } from '../core/when.js';

/** What an element of a national strategy is; a reference to one names its kind and its id. */
export type ElementKind = 'foundation' | 'challenge' | 'mission' | 'sector' | 'objective';

/** One element of a national strategy, named by kind and id: `{ kind: 'foundation', id: 'ideas' }`. */
export interface ElementRef {
  /** What it is. */
  readonly kind: ElementKind;
  /** Its mark in the national strategy. */
  readonly id: string;
}

/**
 * Does the framework ask every local strategy to take an element up? `required` of all, `optional` where a place
 * chooses to, `where-relevant` of those places that it concerns.
 */
export type Asked = 'required' | 'optional' | 'where-relevant';

/** A measure announced under a foundation. */
export interface NationalPolicy {
  /** Stable mark. */
  readonly id?: string;
  /** What it does. */
  readonly text?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A foundation, pillar or criterion: what the strategy stands on. What it is called is in {@link StrategyLabels}. */
export interface Foundation {
  /** Stable mark within the strategy: `ideas`. */
  readonly id: string;
  /** Its name. */
  readonly name?: string;
  /** What it is about. */
  readonly description?: string;
  /** Is every local strategy to take it up? Absent: not known. */
  readonly asked?: Asked;
  /** For `where-relevant`: whom it concerns, in words. */
  readonly condition?: string;
  /** Measures announced under it. */
  readonly policies?: readonly NationalPolicy[];
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A year by which a mission is to have reached something; a mission may have none, one or several. */
export interface MissionDate {
  /** When. */
  readonly by: When;
  /** What is to be reached by then. */
  readonly what?: string;
}

/** A mission as it was worded before. */
export interface FormerWording {
  /** The wording. */
  readonly text?: string;
  /** The years it named. */
  readonly dates?: readonly MissionDate[];
  /** When it was the wording. */
  readonly from?: When;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A goal under a grand challenge, as it is worded now. */
export interface Mission {
  /** Stable mark within the strategy: `healthy-years`. */
  readonly id: string;
  /** Its name. */
  readonly name?: string;
  /** What is to be reached. */
  readonly text?: string;
  /** By when; `[]`: it names no year. */
  readonly dates?: readonly MissionDate[];
  /** Does the text carry a number that can be checked? */
  readonly quantified?: boolean;
  /** Parts of it that have a text of their own. */
  readonly parts?: readonly string[];
  /** When it was announced. */
  readonly announced?: When;
  /** When it took its present wording. */
  readonly worded?: When;
  /** How it was worded before, oldest first. */
  readonly formerWordings?: readonly FormerWording[];
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A grand challenge: a change in the world that the strategy wants to make the most of. */
export interface GrandChallenge {
  /** Stable mark within the strategy: `clean-growth`. */
  readonly id: string;
  /** Its name. */
  readonly name?: string;
  /** What it is about. */
  readonly description?: string;
  /** Is every local strategy to take it up? Absent: not known. */
  readonly asked?: Asked;
  /** For `where-relevant`: whom it concerns, in words. */
  readonly condition?: string;
  /** Its missions. */
  readonly missions?: readonly Mission[];
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A deal or plan agreed for a sector. A sector may have several, one after the other. */
export interface SectorDeal {
  /** Which one: 1 for the first. */
  readonly edition?: number;
  /** Its name. */
  readonly name?: string;
  /** When it was published. */
  readonly published?: When;
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A part of a sector that the strategy names: a frontier industry. */
export interface NationalSubSector {
  /** Stable mark within the sector: `space`. */
  readonly id: string;
  /** Its name. */
  readonly name?: string;
  /** SIC 2007 codes that make it up; `[]`: no class fits. */
  readonly sic?: readonly string[];
}

/** A sector that the strategy puts first, or has made a deal with. */
export interface NationalSector {
  /** Stable mark within the strategy: `life-sciences`. */
  readonly id: string;
  /** Its name. */
  readonly name?: string;
  /** Is every local strategy to take it up? Absent: not known. */
  readonly asked?: Asked;
  /** For `where-relevant`: whom it concerns, in words. */
  readonly condition?: string;
  /** What belongs to it, in the strategy's words. */
  readonly definition?: string;
  /** SIC 2007 codes that make it up; `[]`: no class fits. */
  readonly sic?: readonly string[];
  /** The parts that it names. */
  readonly subSectors?: readonly NationalSubSector[];
  /** Deals or plans agreed for it, oldest first. */
  readonly deals?: readonly SectorDeal[];
  /** What it is to reach, in words. */
  readonly aim?: string;
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** An objective or cross-cutting theme. */
export interface NationalObjective {
  /** Stable mark within the strategy: `net-zero`. */
  readonly id: string;
  /** Its name. */
  readonly name?: string;
  /** What it is about. */
  readonly description?: string;
  /** Is every local strategy to take it up? Absent: not known. */
  readonly asked?: Asked;
  /** For `where-relevant`: whom it concerns, in words. */
  readonly condition?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A number that the nation is to reach. */
export interface NationalTarget {
  /** Stable mark within the strategy. */
  readonly id: string;
  /** What is counted. */
  readonly name?: string;
  /** How much of it. */
  readonly value?: Quantity;
  /** In what: `jobs`, `GBP bn`, `percent`. */
  readonly unit?: string;
  /** By when. */
  readonly by?: When;
  /** Do the numbers of places add up to it? Jobs do, a share of output or a rank does not. */
  readonly summable?: boolean;
  /** The element it belongs to. */
  readonly element?: ElementRef;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** One node of the national theory of change: something that is to come about. */
export interface NationalOutcome {
  /** Stable mark within the strategy. */
  readonly id: string;
  /** What is to come about. */
  readonly name?: string;
  /** When it is expected, near or far. */
  readonly term?: 'short' | 'medium' | 'long';
  /** The nodes it leads to. */
  readonly leadsTo?: readonly string[];
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A property that the framework asks of a local strategy: long-term, evidence-based. */
export interface LocalCriterion {
  /** Stable mark within the strategy. */
  readonly id: string;
  /** What is asked. */
  readonly text?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A round in which places were asked for their strategies. */
export interface Wave {
  /** Its number. */
  readonly number?: number;
  /** When it was announced. */
  readonly announced?: When;
  /** When its strategies were due. A due date is a plan. */
  readonly due?: When;
  /** The places, by name. */
  readonly areas?: readonly string[];
  /** How many local enterprise partnerships it took in. */
  readonly partnerships?: number;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** What the framework asks of places: the kind of local strategy that goes with it. */
export interface LocalInstrument {
  /** What it is called: `Local Industrial Strategy`. */
  readonly name?: string;
  /** The guidance for it. */
  readonly guidance?: string;
  /** When the guidance was published. */
  readonly guidancePublished?: When;
  /** Who is to write one, in words. */
  readonly bodies?: string;
  /** Years it is to look ahead. */
  readonly horizonYears?: Quantity;
  /** Is it agreed with government as a whole? False: there is no such step. */
  readonly agreedWithGovernment?: boolean;
  /** What government agrees instead of the whole, in words. */
  readonly agreedPart?: string;
  /** What is asked of it. */
  readonly criteria?: readonly LocalCriterion[];
  /** Rounds in which places were asked. */
  readonly waves?: readonly Wave[];
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A body set up beside the strategy. */
export interface NationalInstitution {
  /** Its name. */
  readonly name: string;
  /** What it is for. */
  readonly role?: string;
  /** Who chairs it. */
  readonly chair?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A report on how the strategy goes. */
export interface ProgressReport {
  /** Its name. */
  readonly name?: string;
  /** When it was published. */
  readonly published?: When;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/**
 * What government has said, for the time that the strategy is in force, of the bodies and powers by which places carry
 * out their own strategies. It is said once, for all places.
 */
export interface GrowthBodiesPlan {
  /** Is it clear what will become of bodies for wider regions and for local growth, and of devolution? */
  readonly clear?: boolean;
  /** When that was said. */
  readonly date?: When;
  /** What was said, in short. */
  readonly text?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** What the strategy calls its parts, in the plural: `foundations of productivity`. */
export interface StrategyLabels {
  /** Its foundations. */
  readonly foundations?: string;
  /** Its challenges. */
  readonly challenges?: string;
  /** Its missions. */
  readonly missions?: string;
  /** Its sectors. */
  readonly sectors?: string;
  /** Its objectives. */
  readonly objectives?: string;
}

/**
 * A national strategy, or any framework that local strategies answer to.
 *
 * Frameworks differ in kind: one has foundations and challenges, one pillars and objectives, one sectors and themes, one
 * criteria. A list that is absent is unknown; `[]` says that the framework has no such elements.
 */
export interface NationalStrategy {
  /** Stable mark: `uk-industrial-strategy-2017`. Local strategies name it as their framework. */
  readonly id?: string;
  /** Its name. */
  readonly name?: string;
  /** The country or union it is for. */
  readonly country?: string;
  /** What it is: `white paper`. */
  readonly kind?: string;
  /** The department that leads it. */
  readonly lead?: string;
  /** When it was published. */
  readonly published?: When;
  /** First day of force; absent: the day of publication, as far as that is known. */
  readonly from?: When;
  /** Last day of force; absent: still in force, or not known. */
  readonly until?: When;
  /** Years it looks ahead. */
  readonly horizonYears?: Quantity;
  /** The mark of the strategy that it took the place of. */
  readonly predecessor?: string;
  /** The mark of the strategy that took its place. */
  readonly successor?: string;
  /** What it calls its parts. */
  readonly labels?: StrategyLabels;
  /** Its foundations, pillars or criteria. */
  readonly foundations?: readonly Foundation[];
  /** Its grand challenges, with their missions. */
  readonly challenges?: readonly GrandChallenge[];
  /** The sectors it puts first, or has made deals with. */
  readonly sectors?: readonly NationalSector[];
  /** Industries it names as supporting the sectors, without putting them first. */
  readonly foundationalIndustries?: readonly string[];
  /** Its objectives or cross-cutting themes. */
  readonly objectives?: readonly NationalObjective[];
  /** Its numbers. */
  readonly targets?: readonly NationalTarget[];
  /** Its theory of change as a list of nodes; absent: none was seen; `[]`: it has none. */
  readonly outcomes?: readonly NationalOutcome[];
  /** What it asks of places. */
  readonly localInstrument?: LocalInstrument;
  /** Bodies set up beside it. */
  readonly institutions?: readonly NationalInstitution[];
  /** What was said of the future of growth bodies and devolution; absent: not known. */
  readonly growthBodies?: GrowthBodiesPlan;
  /** Reports on how it goes. */
  readonly progressReports?: readonly ProgressReport[];
  /** Lists known to be partial, as pointers: `['/sectors/3/subSectors']`. */
  readonly incomplete?: readonly Pointer[];
  /** Anything a reader should know. */
  readonly notes?: readonly string[];
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** Where one element of a framework went in another. */
export interface CrosswalkPair {
  /** The element in the first framework. */
  readonly from: ElementRef;
  /** Its counterparts in the second; `[]`: it has none. */
  readonly to: readonly ElementRef[];
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** How the elements of one framework answer to those of another. An element without a pair is not known to have one. */
export interface Crosswalk {
  /** Stable mark. */
  readonly id?: string;
  /** The mark of the first framework. */
  readonly from: string;
  /** The mark of the second. */
  readonly to: string;
  /** Where its elements went. */
  readonly pairs: readonly CrosswalkPair[];
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}
