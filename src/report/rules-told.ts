import type { AnyRule } from '../rules/rule.js';

/** What reports are told of rules: an assessment names them by their ids alone. */
export type RulesTold = ReadonlyMap<string, AnyRule<never>>;

/** Rules by their id. */
export function rulesTold(rules: readonly AnyRule<never>[] | undefined): RulesTold {
  return new Map((rules ?? []).map((rule) => [rule.id, rule]));
}

/** What holds when a rule passes, or its id where the report was not told of it. */
export function titleOf(told: RulesTold, ruleId: string): string {
  return told.get(ruleId)?.title ?? ruleId;
}
