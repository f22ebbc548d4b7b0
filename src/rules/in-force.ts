import type { Citation } from '../core/citation.js';
import type { Day } from '../core/when.js';
import { sameFramework } from './frameworks.js';

/** Where and when what a document asks is a requirement: for strategies under one national framework, between two days. */
export interface InForce {
  /** The mark of the national strategy whose local strategies it binds. */
  readonly framework: string;
  /** First day. */
  readonly from: Day;
  /** Last day. */
  readonly until: Day;
}

/**
 * The documents that bind anyone, by their key in citations. Apart from the bibliography, so that judging by rules of
 * one's own does not carry the titles of all documents along.
 */
export const inForceOf = {
  // Published on 1 October 2018; given up with its framework in March 2021, taken to the last day of that month.
  'beis-2018': { framework: 'uk-industrial-strategy-2017', from: '2018-10-01', until: '2021-03-31' },
} as const satisfies Readonly<Record<string, InForce>>;

/** Does one of the documents bind whoever is judged, under their framework on that day? Without a framework none does. */
export function isInForce(sources: readonly Citation[], framework: string | undefined, day: Day): boolean {
  if (framework === undefined) return false;
  return sources.some(({ source }) => {
    const force: InForce | undefined = (inForceOf as Readonly<Record<string, InForce>>)[source];
    return force !== undefined && sameFramework(force.framework, framework) && force.from <= day && day <= force.until;
  });
}
