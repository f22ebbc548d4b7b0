import type { Citation } from '../core/citation.js';
import { type InForce, inForceOf } from './in-force.js';

/** A published document that shipped rules rest on. */
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

/** The documents that shipped rules cite. */
export const sourceDocuments: readonly SourceDocument[] = [
  {
    id: 'ifg-2016',
    title: 'Creating and sustaining an effective strategic dialogue with business',
    publisher: 'Institute for Government',
    date: 'March 2016',
    caveat:
      'It rests on 32 interviews over four councils and is not an evaluation. It says that there is no optimum size of a council and that the right balance of representative bodies varies.',
  },
  {
    id: 'pa-lis',
    title: 'Aligning local industrial strategies nationally',
    publisher: 'PA Consulting',
    date: 'undated (after 2017)',
    caveat: "It gives the opinion of the author's firm.",
  },
  {
    id: 'lga-2019',
    title: 'Local Industrial Strategies: Lessons Learned',
    publisher: 'Local Government Association and Metro Dynamics',
    date: 'December 2019',
  },
  {
    id: 'beis-2018',
    title: 'Local Industrial Strategies: policy prospectus',
    publisher: 'Department for Business, Energy and Industrial Strategy',
    date: 'October 2018',
    caveat: 'Its criteria are taken from the list in lga-2019, "Policy context", not from the prospectus itself.',
    inForce: inForceOf['beis-2018'],
  },
  {
    id: 'gt-place',
    title: 'The Industrial Strategy – an inclusive environment for all',
    publisher: 'Grant Thornton',
    date: 'undated (2017–18)',
    caveat: "It gives the opinion of the author's firm.",
  },
  {
    id: 'clarity-2014',
    title: 'Industry sector development and marketing in the LEP era',
    publisher: 'Clarity Business Strategies',
    date: '10 October 2014',
    caveat: "It gives the opinion of the author's firm.",
  },
  {
    id: 'mhclg-2018',
    title: 'Strengthened Local Enterprise Partnerships',
    publisher: 'Ministry of Housing, Communities and Local Government',
    date: 'July 2018',
    caveat: 'Its numbers are taken from the report of the Public Accounts Committee of 2019.',
  },
  { id: 'literature', title: "The measure's own paper" },
];

/** The document behind a citation's key, or null where the key is the caller's own. */
export function findSourceDocument(id: string): SourceDocument | null {
  return sourceDocuments.find((document) => document.id === id) ?? null;
}

/** A document in one line: publisher, title and date. */
export function documentText({ title, publisher, date }: SourceDocument): string {
  return `${publisher === undefined ? '' : `${publisher}, `}${title}${date === undefined ? '' : ` (${date})`}`;
}

/**
 * A citation in words: the document and the heading of its section. A key that is the caller's own stands as it is.
 *
 * ```ts
 * import { citationText } from 'industrial-strategy/report';
 *
 * citationText({ source: 'lga-2019', section: 'Policy context' });
 * // => 'Local Government Association and Metro Dynamics, Local Industrial Strategies: Lessons Learned (December 2019), “Policy context”'
 * ```
 */
export function citationText(citation: Citation): string {
  const document = findSourceDocument(citation.source);
  return `${document === null ? citation.source : documentText(document)}, “${citation.section}”`;
}
