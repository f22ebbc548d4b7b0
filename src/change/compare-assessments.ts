import type { Assessment, Outcome } from '../rules/finding.js';
import type { BeforeAfter } from './before-after.js';
import { type Difference, differencesBetween } from './comparability.js';
import { changesBetween, type FindingChange } from './finding-changes.js';

/** Two assessments side by side: what changed, from what to what, and by how much. Plain JSON. */
export interface Comparison {
  /** Version of this shape. */
  readonly format: 1;
  /** What was judged. */
  readonly subject: BeforeAfter<Assessment['subject']>;
  /** The day of judgement. */
  readonly asOf: BeforeAfter<string>;
  /** False where a verdict may have turned because of how it was judged rather than of what was judged. */
  readonly comparable: boolean;
  /** Why not: another kind of subject, other rules, versions, parameters, quotas, another profile. */
  readonly hindrances: readonly Difference[];
  /** What else is not the same, and as a rule the point of comparing: the day, the references, the name. */
  readonly differences: readonly Difference[];
  /** The findings that changed, of the rules that both ran: catalogue order, then key. */
  readonly changes: readonly FindingChange[];
  /** How many findings did not change. */
  readonly unchanged: number;
  /** Rules by outcome. */
  readonly counts: BeforeAfter<Readonly<Record<Outcome, number>>>;
}

/**
 * Compares two assessments of one subject: two dates, two profiles, two references, before and after a change.
 *
 * Findings are matched by fingerprint. Where the two were not made alike, the comparison says so with both values, and
 * still compares the findings of rules that both ran.
 *
 * ```ts
 * import { assessRepresentation, compareAssessments } from 'industrial-strategy';
 *
 * const before = assessRepresentation({ name: 'Widget Council', size: 40 }, { asOf: '2016-03-01' });
 * const after = assessRepresentation({ name: 'Widget Council', size: 12 }, { asOf: '2016-03-01' });
 * const [size] = compareAssessments(before, after).changes;
 * size?.outcome; // => { before: 'failed', after: 'passed' }
 * size?.measurements[0]?.by; // => -28
 * ```
 */
export function compareAssessments(before: Assessment, after: Assessment): Comparison {
  const { hindering, expected } = differencesBetween(before, after);
  return {
    format: 1,
    subject: { before: subjectOf(before), after: subjectOf(after) },
    asOf: { before: before.asOf, after: after.asOf },
    comparable: hindering.length === 0,
    hindrances: hindering,
    differences: expected,
    ...changesBetween(before, after),
    counts: { before: countsOf(before), after: countsOf(after) },
  };
}

// An assessment may come from a file, its keys in any order; what is said of it has one order.

function subjectOf({ subject: { type, id, name } }: Assessment): Assessment['subject'] {
  return { type, id, name };
}

function countsOf({ counts }: Assessment): Assessment['counts'] {
  const { passed, failed, cantTell, inapplicable, untested } = counts;
  return { passed, failed, cantTell, inapplicable, untested };
}
