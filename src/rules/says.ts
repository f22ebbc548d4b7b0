import { compile, fill } from '../core/template.js';
import type { Finding } from './finding.js';
import type { AnyRule, Says } from './rule.js';

/** Which of the three sentences says what a finding does; there is none for what does not arise or was not asked. */
const KIND: Readonly<Record<Finding['outcome'], keyof Says | null>> = {
  failed: 'notMet',
  passed: 'met',
  cantTell: 'depends',
  inapplicable: null,
  untested: null,
};

/**
 * The verdict of a finding in one line, in the words of its rule and with the numbers of the finding; null where the rule
 * has no such words.
 */
export function sayOf({ says }: Pick<AnyRule<never>, 'says'>, finding: Finding): string | null {
  const kind = KIND[finding.outcome];
  const sentence = kind === null ? undefined : says?.[kind];
  if (sentence === undefined) return null;
  const text = typeof sentence === 'string' ? sentence : sentence[finding.messageId];
  return text === undefined ? null : fill(compile(text), finding.data, finding.measurements);
}
