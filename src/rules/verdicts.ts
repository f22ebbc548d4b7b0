import type { Assessment, Finding, Outcome, Severity } from './finding.js';
import { LOUDEST_FIRST, WORST_FIRST } from './outcome.js';

/** What one rule says of a document: its findings together, as rules are counted. */
export interface Verdict {
  /** The rule's id. */
  readonly ruleId: string;
  /** The worst outcome among its findings. */
  readonly outcome: Outcome;
  /** The worst severity among its failures, accepted ones left out; null where nothing failed or all is accepted. */
  readonly severity: Severity | null;
  /** It failed, and every failure is accepted by a waiver. */
  readonly accepted: boolean;
  /** Its findings, worst first, then by key. */
  readonly findings: readonly Finding[];
}

/** Findings by rule, in catalogue order. */
export function verdictsOf(assessment: Assessment): readonly Verdict[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of assessment.findings) {
    const own = byRule.get(finding.ruleId);
    if (own === undefined) byRule.set(finding.ruleId, [finding]);
    else own.push(finding);
  }
  return [...byRule].map(([ruleId, own]) => {
    const findings = [...own].sort(
      (a, b) =>
        WORST_FIRST.indexOf(a.outcome) - WORST_FIRST.indexOf(b.outcome) ||
        LOUDEST_FIRST.indexOf(a.severity) - LOUDEST_FIRST.indexOf(b.severity),
    );
    const failures = findings.filter((finding) => finding.outcome === 'failed');
    const standing = failures.filter((finding) => finding.waiver === undefined);
    return {
      ruleId,
      outcome: findings[0]?.outcome ?? 'untested',
      severity: standing[0]?.severity ?? null,
      accepted: failures.length > 0 && standing.length === 0,
      findings,
    };
  });
}

/** Those that failed: error, warning, note, then those accepted; among equals in catalogue order. */
export function failedFirst(verdicts: readonly Verdict[]): readonly Verdict[] {
  return verdicts
    .filter((verdict) => verdict.outcome === 'failed')
    .sort((a, b) => LOUDEST_FIRST.indexOf(a.severity) - LOUDEST_FIRST.indexOf(b.severity));
}
