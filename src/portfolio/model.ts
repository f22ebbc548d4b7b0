import type { Pointer } from '../core/pointer.js';
import type { Provenance } from '../core/provenance.js';
import type { When } from '../core/when.js';
import type { AreaCode } from '../council/model.js';
import type { AuthorityMembership, LocalStrategy } from '../local-strategy/model/strategy.js';
import type { Crosswalk, ElementRef, NationalStrategy } from '../national-strategy/model.js';

/**
 * How two strategies come to claim the same: `shared`, a chapter they have in common; `collaboration`, agreed between
 * them; `rival`, the same claim twice; `nested`, one area inside the other; `boundary`, an authority in both areas.
 */
export type OverlapKind = 'shared' | 'collaboration' | 'rival' | 'nested' | 'boundary';

/** An overlap that is known, with its kind; strategies are named by their marks. */
export interface DeclaredOverlap {
  /** Stable mark. */
  readonly id?: string;
  /** The strategies, two or more, by mark. */
  readonly between: readonly string[];
  /** How they come to claim the same. */
  readonly kind: OverlapKind;
  /** The national elements it is on; absent: not known; `[]`: none in particular. */
  readonly elements?: readonly ElementRef[];
  /** What it is on, in words: `Silverstone cluster`. */
  readonly on?: string;
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** Strategies that share chapters. */
export interface StrategyFamily {
  /** The mark that its strategies carry in their `family`. */
  readonly id: string;
  /** Its name. */
  readonly name?: string;
  /** Its strategies, by mark, those outside the portfolio included. */
  readonly members?: readonly string[];
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** Two strategies whose areas are neighbours, by mark. Those that share an authority are neighbours anyway. */
export interface Neighbours {
  /** One of them. */
  readonly a: string;
  /** The other. */
  readonly b: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** The team charged with overseeing and guiding all the strategies. */
export interface PortfolioOversight {
  /** Its name. */
  readonly body?: string;
  /** Known that there is none. */
  readonly none?: boolean;
  /** What it is charged with. */
  readonly remit?: string;
  /** Known to have no stated remit. */
  readonly noRemit?: boolean;
  /** Has it given places guidance? */
  readonly guidanceGiven?: boolean;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** The frame by which all the strategies are monitored and evaluated. */
export interface MonitoringFrame {
  /** What it is called, or where it stands. */
  readonly frame?: string;
  /** Known that there is no one frame for all. */
  readonly noFrame?: boolean;
  /** With what the data for it is gathered: a form, a system, a service. */
  readonly tools?: string;
  /** Known that there is nothing to gather the data with. */
  readonly noTools?: boolean;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/** A review of one strategy by someone outside the place. */
export interface OutsideReview {
  /** Stable mark. */
  readonly id?: string;
  /** The strategy, by mark. */
  readonly strategy: string;
  /** Who reviewed it. */
  readonly by?: string;
  /** In what form: `peer panel`, `checklist 2`. The same word is the same form. */
  readonly form?: string;
  /** First day. */
  readonly from?: When;
  /** Last day. */
  readonly until?: When;
  /** The round it belongs to, where reviews come in rounds: the same word is the same period. */
  readonly period?: string;
  /** Anything a reader should know. */
  readonly note?: string;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/**
 * An authority whose land ought to be in exactly one strategy: its own, or that of its parts, where the records of those
 * name it in `partOf`.
 */
export interface RegisteredAuthority {
  /** Its mark, as in the strategies' lists of authorities. */
  readonly authority: string;
  /** Its name. */
  readonly name?: string;
  /** Codes it carries or carried. */
  readonly codes?: readonly AreaCode[];
  /** Its tier of local government, as in the strategies' lists; absent: not known. */
  readonly tier?: NonNullable<AuthorityMembership['tier']>;
  /** Mark of the upper-tier or successor authority whose land takes its land in; absent: not known. */
  readonly partOf?: string;
  /** First day it existed; absent: long before. */
  readonly from?: When;
  /** Last day it existed; absent: still does. */
  readonly until?: When;
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}

/**
 * Many local strategies beside one national strategy: one document, into which every place is a pointer.
 *
 * Whether the strategies are all there are is for the document to say: without `complete`, nothing is ever missing, only
 * not seen.
 */
export interface Portfolio {
  /** Stable mark. */
  readonly id?: string;
  /** Its name. */
  readonly name?: string;
  /** The national strategy. */
  readonly national: NationalStrategy;
  /** The local strategies, each with an id of its own. */
  readonly strategies: readonly LocalStrategy[];
  /** Are these all the strategies there are? Absent: not known. */
  readonly complete?: boolean;
  /** From other frameworks to the national strategy, for strategies written for those. */
  readonly crosswalks?: readonly Crosswalk[];
  /** Strategies that share chapters. */
  readonly families?: readonly StrategyFamily[];
  /** Strategies whose areas are neighbours; absent: not known. */
  readonly neighbours?: readonly Neighbours[];
  /** Overlaps whose kind is known; absent: whether there are any is not known. */
  readonly overlaps?: readonly DeclaredOverlap[];
  /** Who oversees and guides all of them. */
  readonly oversight?: PortfolioOversight;
  /** How all of them are monitored and evaluated. */
  readonly monitoring?: MonitoringFrame;
  /** Reviews from outside. */
  readonly reviews?: readonly OutsideReview[];
  /** The authorities whose land ought to be in exactly one strategy. */
  readonly register?: readonly RegisteredAuthority[];
  /** Lists known to be partial, as pointers: `['/register', '/reviews']`. */
  readonly incomplete?: readonly Pointer[];
  /** Anything a reader should know. */
  readonly notes?: readonly string[];
  /** Where these facts come from. */
  readonly provenance?: Provenance;
}
