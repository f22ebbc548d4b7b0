import type { AnyRule } from '../src/rules/rule.js';

const lists = new WeakMap<object, readonly [unknown]>();

/**
 * A rule as a list of its own, the same list each time: an assessment keeps what it has made ready for a list of rules, and
 * to make it ready anew takes as long as to judge a small document.
 */
export function alone<R extends AnyRule<never>>(rule: R): readonly [R] {
  const list = lists.get(rule) ?? [rule];
  lists.set(rule, list);
  return list as readonly [R];
}
