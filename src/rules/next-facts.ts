import type { Pointer } from '../core/pointer.js';
import { type FactToFind, joinedFact } from '../core/settled-by.js';
import type { Assessment } from './finding.js';

/** A fact worth finding out, and the rules it bears on. */
export interface NextFact extends FactToFind {
  /** The rules that cannot tell without it, in catalogue order. */
  readonly rules: readonly string[];
  /** Those of them that it settles by itself. */
  readonly alone: readonly string[];
}

/**
 * What to find out next: the facts behind every `cantTell`, a place once, those that bear on most rules first. Several
 * rules ask one place for different things, and whoever looks it up answers all.
 *
 * A fact that settles a rule by itself counts before one that is needed together with others; ties keep the order in
 * which the rules name them.
 */
export function nextFacts(assessment: Assessment): readonly NextFact[] {
  const places = new Map<Pointer, { facts: FactToFind[]; rules: Set<string>; alone: Set<string> }>();
  for (const { outcome, ruleId, settledBy } of assessment.findings) {
    if (outcome !== 'cantTell' || settledBy === null) continue;
    for (const fact of settledBy.facts) {
      const place = places.get(fact.at) ?? { facts: [], rules: new Set(), alone: new Set() };
      place.facts.push(fact);
      place.rules.add(ruleId);
      if (settledBy.facts.length === 1) place.alone.add(ruleId);
      places.set(fact.at, place);
    }
  }
  return [...places]
    .map(([at, { facts, rules, alone }]) => ({ ...joinedFact(at, facts), rules: [...rules], alone: [...alone] }))
    .sort((a, b) => b.rules.length - a.rules.length || b.alone.length - a.alone.length);
}
