import { compare, rangeOf } from '../core/known.js';
import type { Finding, Measurement } from '../rules/finding.js';

/** The part of a fingerprint that tells several findings of one rule apart: a reference, a quota; null for the only one. */
export function keyOf(finding: Finding): string | null {
  const at = finding.fingerprint.indexOf('#');
  return at === -1 ? null : finding.fingerprint.slice(at + 1);
}

/**
 * Did it fail by a number that is this library's own? The advice may be the source's; the number is not, and the
 * finding is then no more than a heuristic. An error never is: it carries no number of ours.
 */
export function failedByConvention(finding: Finding): boolean {
  if (finding.outcome !== 'failed' || finding.severity === 'error') return false;
  const missed = finding.measurements.filter(isMissed);
  return missed.length > 0 && missed.every((measurement) => measurement.basis === 'convention');
}

function isMissed({ observed, operator, expected }: Measurement): boolean {
  if (observed === null || operator === null || expected === null) return false;
  return compare(rangeOf(observed), operator, expected) === false;
}
