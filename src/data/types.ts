import type { Range } from '../core/known.js';
import type { Provenance } from '../core/provenance.js';
import type { When } from '../core/when.js';
import type { Area, Council } from '../council/model.js';
import type { AuthorityMembership } from '../local-strategy/model/strategy.js';

/**
 * How much of a council a member list shows: every seat the source lists, some seats, the people at one meeting, the
 * chairs, the chairs of council and sub-groups, or the shape of the council and few names.
 */
export type Completeness =
  | 'complete-as-published'
  | 'partial'
  | 'attendance-list'
  | 'chairs-only'
  | 'chairs-and-sub-groups-only'
  | 'structure-only';

/** One dated member list of a council. */
export interface CouncilSnapshot {
  /** Its mark: `clc-2015-07`. */
  readonly id: string;
  /** What its source shows of the council. */
  readonly completeness: Completeness;
  /** The council's mark in the profiles of 2016, where it has one; both life sciences bodies carry `life-sciences`. */
  readonly profile2016?: string;
  /** The council as a document. */
  readonly council: Council;
}

/** The common issues printed for one body. */
export interface CommonIssues {
  /** The council, as a column of the table: `life-sciences`. */
  readonly councilId: string;
  /** The body, as in `Council.id` of its profile: `misg`. */
  readonly bodyId: string;
  /** The issues as printed, in their order; null where none are printed for the body. */
  readonly issues: readonly string[] | null;
  /** Which of the six common issues they amount to; null where none are printed. */
  readonly tags: readonly string[] | null;
  /** Where these facts come from. */
  readonly provenance: Provenance;
}

/** So many of so many. */
export interface CountOf {
  /** How many. */
  readonly count: number;
  /** Of how many. */
  readonly of: number;
}

/** Something a report states about the councils as a whole, or about one. */
export interface StatedFact {
  /** Its mark: `publish-minutes`. */
  readonly id: string;
  /** What is stated: a number, a range, so many of so many, yes, a list, or numbers and lists by name. */
  readonly value:
    | number
    | boolean
    | Range
    | CountOf
    | readonly string[]
    | Readonly<Record<string, number | readonly string[]>>;
  /** What a number counts: `members`. */
  readonly unit?: string;
  /** The one council it is about. */
  readonly councilId?: string;
  /** How a number is meant: `at or above`, `up to`. */
  readonly comparison?: string;
  /** How exact a number is: `approximate`. */
  readonly precision?: string;
  /** What the report says, in short. */
  readonly statedAs: string;
  /** Where it comes from. */
  readonly provenance: Provenance;
}

/** The members of a board that local councils nominated. */
export interface CouncilSeats {
  /** The board, as in `Council.id`: `black-country`. */
  readonly boardId: string;
  /** Members nominated by councils. */
  readonly seats: number;
  /** Women among them. */
  readonly women: number;
  /** Where these facts come from. */
  readonly provenance: Provenance;
}

/** What a source prints for many boards taken together. */
export interface BoardTotals {
  /** Where the boards are: `England`. */
  readonly scope: string;
  /** The year. */
  readonly asOf: string;
  /** How many boards. */
  readonly boards: number;
  /** Members of all of them. */
  readonly members: number;
  /** Women among the members. */
  readonly women?: number;
  /** Women as a share of the members, 0..1, as printed. */
  readonly womenShare?: number;
  /** Men as a share of the members, 0..1, as printed. */
  readonly menSharePrinted?: number;
  /** Members nominated by councils. */
  readonly councilMembers?: number;
  /** Women as a share of those, 0..1, as printed. */
  readonly councilWomenShare?: number;
  /** Anything a reader should know. */
  readonly notes?: readonly string[];
  /** Where these facts come from. */
  readonly provenance: Provenance;
}

/** A document that data sets cite by a key. */
export interface DataSource {
  /** The key: `bpe-2025`. */
  readonly id: string;
  /** Its title. */
  readonly title: string;
  /** Who published it. */
  readonly publisher: string;
  /** When: a year, month or day. */
  readonly published: string;
  /** Its address, or that of the copy that was read. */
  readonly url: string;
  /** Anything a reader should know, such as which copies were read. */
  readonly note?: string;
}

/** How a local enterprise partnership stands to a combined authority. */
export interface CombinedAuthorityLink {
  /** The combined authority's mark: `west-midlands-ca`. */
  readonly id: string;
  /** How they stand to each other, in words. */
  readonly relation: string;
}

/**
 * A local enterprise partnership and its area. Its authorities are listed as for a strategy: the day the list is complete
 * for, the day from which those that left are kept, and who was in it from when to when.
 */
export interface LepArea {
  /** Its mark: `black-country`. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
  /** Its area, with the codes of three editions. */
  readonly area: Area;
  /** Regions it lies in. */
  readonly regions: readonly string[];
  /** The combined authority it goes with. */
  readonly combinedAuthority?: CombinedAuthorityLink;
  /** Districts, boroughs and unitaries in it, those that left since the review of 2018 included. */
  readonly authorities: readonly AuthorityMembership[];
  /** The day the list is complete for. */
  readonly authoritiesAsAt: When;
  /** The day from which authorities that left are kept. */
  readonly authoritiesSince: When;
  /** Counties and unitaries before the review; `part`: only some districts of the county. */
  readonly upperTier: readonly AuthorityMembership[];
  /** Anything a reader should know. */
  readonly notes?: readonly string[];
  /** Where these facts come from. */
  readonly provenance: Provenance;
}

/** A count that a source prints. */
export interface PublishedCount {
  /** What is counted. */
  readonly what: string;
  /** How many. */
  readonly value: number;
  /** Of how many. */
  readonly of?: number;
  /** Where it comes from. */
  readonly provenance: Provenance;
}

/** A strategic authority of 2025: a combined authority, combined county authority or the Greater London Authority. */
export interface StrategicAuthority {
  /** Its mark: `west-yorkshire-ca`; that of its growth plan as well. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
  /** Its area, with its code. */
  readonly area: Area;
  /** Has it a mayor? */
  readonly mayoral: boolean;
  /** Is it asked for a local growth plan? */
  readonly growthPlanRequired: boolean;
  /** Its constituent districts, boroughs and unitaries; absent: not listed in the source. */
  readonly authorities?: readonly AuthorityMembership[];
  /** Anything a reader should know. */
  readonly notes?: readonly string[];
  /** Where these facts come from. */
  readonly provenance: Provenance;
}
