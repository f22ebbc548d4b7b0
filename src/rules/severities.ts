import type { Severity } from './outcome.js';
import type { AnyRule } from './rule.js';

/** How loud a rule's failures are, worst first; empty for a rule that never fails. */
export function severitiesOf(rule: AnyRule<never>): readonly Severity[] {
  const said = Object.values(rule.messages.failed ?? {}).map((text) =>
    typeof text === 'string' ? (rule.severity ?? 'warning') : text[0],
  );
  return (['error', 'warning', 'note'] as const).filter((severity) => said.includes(severity));
}
