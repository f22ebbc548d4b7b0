import type { Assessment } from '../../rules/finding.js';
import type { AnyRule } from '../../rules/rule.js';

/** The columns of findings as rows. */
export const FINDING_COLUMNS = [
  'subject',
  'asOf',
  'rule',
  'question',
  'outcome',
  'severity',
  'message',
  'remedy',
  'confidence',
  'accepted',
  'finding',
] as const;

/** One finding as a row: what is not said is empty. */
export type FindingRow = Readonly<Record<(typeof FINDING_COLUMNS)[number], string>>;

/** The findings of assessments as rows of texts, in their order: for a spreadsheet, or to be counted. */
export function findingRows(
  assessments: readonly Assessment[],
  { rules }: { readonly rules: readonly AnyRule<never>[] },
): readonly FindingRow[] {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  return assessments.flatMap(({ subject, asOf, findings }) =>
    findings.map((finding): FindingRow => {
      const rule = known.get(finding.ruleId);
      return {
        subject: subject.name ?? subject.id ?? '',
        asOf,
        rule: finding.ruleId,
        question: rule?.question ?? rule?.title ?? '',
        outcome: finding.outcome,
        severity: finding.severity ?? '',
        message: finding.message,
        remedy: finding.remedies.map(({ message }) => message).join(' '),
        confidence: finding.confidence ?? '',
        accepted: finding.waiver ?? '',
        finding: finding.fingerprint,
      };
    }),
  );
}
