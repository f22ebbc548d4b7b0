import { expect } from 'vitest';
import type { Fact } from '../../src/core/settled-by.js';
import type { Finding } from '../../src/rules/finding.js';
import type { AnyRule } from '../../src/rules/rule.js';
import { type Held, holdsForAll, judged } from '../council/completions.js';

type Node = Record<string, unknown>;

/**
 * Holds a verdict to every way the unknowns could turn out; and where it cannot be told, to what it asks for: once the
 * facts it names are known, as any of those ways has them, it is decided.
 */
export function holdsForEvery<S extends object>(
  rule: AnyRule<S>,
  told: S,
  completions: readonly S[],
  held: Held = {},
): Finding {
  const different = [...new Map(completions.map((completion) => [JSON.stringify(completion), completion])).values()];
  const finding = holdsForAll(rule, told, different, held);
  if (finding.outcome !== 'cantTell') return finding;
  const { complete: _, ...options } = held;
  const facts = finding.settledBy?.facts ?? [];
  const filled = new Set(different.map((completion) => JSON.stringify(withFacts(told, completion, facts))));
  for (const document of filled) {
    const outcome = judged(rule, JSON.parse(document) as S, options).outcome;
    expect(outcome, `${document} was told as ${JSON.stringify(told)}`).not.toBe('cantTell');
  }
  return finding;
}

/** What was told, with the facts that were asked for as they turned out. A list that was found out is whole. */
function withFacts<S extends object>(told: S, completion: S, facts: readonly Fact[]): S {
  const filled = structuredClone(told);
  for (const { at } of facts) {
    const path = at.slice(1).split('/');
    const last = path.pop() ?? '';
    let from: unknown = completion;
    let into: unknown = filled;
    for (const step of path) {
      from = (from as Node | undefined)?.[step];
      if (from !== undefined) (into as Node)[step] ??= {};
      into = (into as Node | undefined)?.[step];
    }
    const value = (from as Node | undefined)?.[last];
    if (value === undefined) continue;
    (into as Node)[last] = value;
    const lists = (into as Node)['incomplete'];
    if (Array.isArray(lists)) (into as Node)['incomplete'] = lists.filter((list) => list !== `/${last}`);
  }
  return filled;
}
