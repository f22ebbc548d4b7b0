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
  /** What the source says there and how strongly, in a sentence or two of our own. */
  readonly states?: string;
  /** The document itself. */
  readonly document?: SourceDocument;
}

/** The headings of a document, and the kinds of statement that stand under each. */
export type Headings = Readonly<Record<string, readonly Exclude<Standing, 'heuristic'>[]>>;

/**
 * Cites a document: `ifg2016('Balancing representation', 'finding', 'It finds that …')`. A heading that it does not have
 * does not compile, nor does a kind of statement that does not stand there. What this library makes of it is a `heuristic`
 * under any heading.
 */
export interface Source<H extends Headings = Headings> {
  <S extends keyof H & string>(section: S, standing?: H[S][number] | 'heuristic', states?: string): Cited;
  /** The document. */
  readonly document: SourceDocument;
  /** Its headings. */
  readonly headings: H;
}

/** Makes the function that cites a document; without headings given, any heading may be cited. */
export function sourceOf<const H extends Headings = Headings>(document: SourceDocument, headings?: H): Source<H> {
  const cite = (section: string, standing?: Standing, states?: string): Cited => ({
    source: document.id,
    section,
    ...(standing === undefined ? undefined : { standing }),
    ...(states === undefined ? undefined : { states }),
    document,
  });
  return Object.assign(cite, { document, headings: headings ?? ({} as H) });
}

/** A document in one line: publisher, title and date. */
export function documentText({ title, publisher, date }: SourceDocument): string {
  return `${publisher === undefined ? '' : `${publisher}, `}${title}${date === undefined ? '' : ` (${date})`}`;
}
