import type { Range } from '../core/known.js';

/** What a rule may say of a subject (W3C EARL). */
export type Judged = 'passed' | 'failed' | 'cantTell' | 'inapplicable';

/** What a finding may say: `untested` only when the rule itself broke. */
export type Outcome = Judged | 'untested';

/** How loud a failure is (a SARIF level). */
export type Severity = 'error' | 'warning' | 'note';

/** Everything a finding can hold and a sentence can say. */
export type Datum = string | number | boolean | Range | readonly string[];
