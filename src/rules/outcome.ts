/** What a rule may say of a subject (W3C EARL). */
export type Judged = 'passed' | 'failed' | 'cantTell' | 'inapplicable';

/** What a finding may say: `untested` only when the rule itself broke. */
export type Outcome = Judged | 'untested';

/** How loud a failure is (a SARIF level). */
export type Severity = 'error' | 'warning' | 'note';

/** One rule, several findings: the order in which they stand for the rule (W3C ACT). */
export const WORST_FIRST: readonly Outcome[] = ['failed', 'untested', 'cantTell', 'passed', 'inapplicable'];

/** Failures by how loud they are, and what is none last. */
export const LOUDEST_FIRST: readonly (Severity | null)[] = ['error', 'warning', 'note', null];
