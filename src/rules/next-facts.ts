import type { Pointer } from '../core/pointer.js';
import type { Assessment } from './finding.js';

/** A fact worth finding out, and the rules it bears on. */
export interface NextFact {
  /** Where in the document the answer would be written. */
  readonly at: Pointer;
  /** What to find out. */
  readonly need: string;
  /** The rules that cannot tell without it, in catalogue order. */
  readonly rules: readonly string[];
  /** Those of them that it settles by itself. */
  readonly alone: readonly string[];
}

/**
 * What to find out next: the facts behind every `cantTell`, those that bear on most rules first.
 *
 * A fact that settles a rule by itself counts before one that is needed together with others; ties keep the order in
 * which the rules name them.
 */
export function nextFacts(assessment: Assessment): readonly NextFact[] {
  const facts = new Map<string, { at: Pointer; need: string; rules: Set<string>; alone: Set<string> }>();
  for (const finding of assessment.findings) {
    if (finding.outcome !== 'cantTell' || finding.settledBy === null) continue;
    for (const { at, need } of finding.settledBy.facts) {
      const key = `${at}\n${need}`;
      const fact = facts.get(key) ?? { at, need, rules: new Set(), alone: new Set() };
      fact.rules.add(finding.ruleId);
      if (finding.settledBy.facts.length === 1) fact.alone.add(finding.ruleId);
      facts.set(key, fact);
    }
  }
  return [...facts.values()]
    .map(({ at, need, rules, alone }) => ({ at, need, rules: [...rules], alone: [...alone] }))
    .sort((a, b) => b.rules.length - a.rules.length || b.alone.length - a.alone.length);
}
