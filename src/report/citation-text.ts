import type { Citation } from '../core/citation.js';
import { documentText } from '../rules/source.js';
import { findSource } from '../sources/index.js';

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
  const document = findSource(citation.source);
  return `${document === null ? citation.source : documentText(document)}, “${citation.section}”`;
}
