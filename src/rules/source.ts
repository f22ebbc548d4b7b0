import type { Citation } from '../core/citation.js';
import type { Day } from '../core/when.js';

/**
 * What kind of statement a rule rests on: a `finding` or advice of the authors, what some participants `reported`, one
 * voice `quoted`, the `opinion` of the author's firm, or a `heuristic` of this library that the source suggests.
 */
export type Standing = 'finding' | 'reported' | 'quoted' | 'opinion' | 'heuristic';

/** Where and when what a document asks is a requirement: for strategies under one national framework, between two days. */
export interface InForce {
  /** The mark of the national strategy whose local strategies it binds. */
  readonly framework: string;
  /** First day. */
  readonly from: Day;
  /** Last day. */
  readonly until: Day;
}

/** A published document that rules rest on. */
export interface SourceDocument {
  /** Its key in citations: `ifg-2016`. */
  readonly id: string;
  /** Its title. */
  readonly title: string;
  /** Who published it; absent where the key stands for many documents. */
  readonly publisher?: string;
  /** When, in words: `March 2016`, `undated (after 2017)`. */
  readonly date?: string;
  /** What a reader must know before leaning on it. */
  readonly caveat?: string;
  /** Where and when what it asks is a requirement; absent: nowhere, it advises. */
  readonly inForce?: InForce;
}

/** A citation with the kind of statement that stands there. A rule's own book needs its key and heading alone. */
export interface Cited extends Citation {
  /** What kind of statement it is. */
  readonly standing?: Standing;
  /** The document itself. */
  readonly document?: SourceDocument;
}

/** Cites a document: `ifg2016('Balancing representation', 'finding')`. */
export interface Source {
  (section: string, standing?: Standing): Cited;
  /** The document. */
  readonly document: SourceDocument;
}

/** Makes the function that cites a document. */
export function sourceOf(document: SourceDocument): Source {
  const cite = (section: string, standing?: Standing): Cited => ({
    source: document.id,
    section,
    ...(standing === undefined ? undefined : { standing }),
    document,
  });
  return Object.assign(cite, { document });
}

/** A document in one line: publisher, title and date. */
export function documentText({ title, publisher, date }: SourceDocument): string {
  return `${publisher === undefined ? '' : `${publisher}, `}${title}${date === undefined ? '' : ` (${date})`}`;
}
