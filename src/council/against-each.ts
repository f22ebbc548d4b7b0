import type { NonEmpty } from '../core/citation.js';
import type { Reference } from '../rules/reference.js';
import type { Verdict } from '../rules/rule.js';
import type { Council } from './model.js';

/** What to answer for the references over one attribute. */
export interface AgainstEach {
  /** Judges the council against one that fits. */
  readonly judge: (reference: Reference) => readonly Verdict[];
  /** The reference is about another industry than the council's. */
  readonly otherSector: (reference: Reference) => Verdict;
  /** None was given. */
  readonly none: () => Verdict;
}

/**
 * One verdict or more for every reference over an attribute. A reference that names an industry serves councils of that
 * industry, and councils that do not say theirs: then the caller's choice stands.
 */
export function againstEach(
  council: Council,
  references: readonly Reference[],
  attribute: string,
  answers: AgainstEach,
): NonEmpty<Verdict> {
  const [first, ...rest] = references
    .filter((reference) => reference.attribute === attribute)
    .flatMap((reference) =>
      reference.sector !== undefined && council.sector !== undefined && reference.sector !== council.sector
        ? [answers.otherSector(reference)]
        : answers.judge(reference),
    );
  return first === undefined ? [answers.none()] : [first, ...rest];
}
