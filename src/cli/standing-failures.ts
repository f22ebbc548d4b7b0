import type { Assessment, Finding } from '../rules/finding.js';

/** Failures that no waiver accepts. */
export function standingFailures({ findings }: Assessment): readonly Finding[] {
  return findings.filter(({ outcome, waiver }) => outcome === 'failed' && waiver === undefined);
}
