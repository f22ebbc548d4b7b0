import type { Pointer } from '../core/pointer.js';
import { joinedNeeds } from '../core/settled-by.js';
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
 * What to find out next: the facts behind every `cantTell`, a place once, those that bear on most rules first. Several
 * rules ask one place for different things, and whoever looks it up answers all.
 *
 * A fact that settles a rule by itself counts before one that is needed together with others; ties keep the order in
 * which the rules name them.
 */
export function nextFacts(assessment: Assessment): readonly NextFact[] {
  const places = new Map<Pointer, { needs: Set<string>; rules: Set<string>; alone: Set<string> }>();
  for (const { outcome, ruleId, settledBy } of assessment.findings) {
    if (outcome !== 'cantTell' || settledBy === null) continue;
    for (const { at, need } of settledBy.facts) {
      const place = places.get(at) ?? { needs: new Set(), rules: new Set(), alone: new Set() };
      place.needs.add(need);
      place.rules.add(ruleId);
      if (settledBy.facts.length === 1) place.alone.add(ruleId);
      places.set(at, place);
    }
  }
  return [...places]
    .map(([at, { needs, rules, alone }]) => ({
      at,
      need: needs.size === 1 ? ([...needs][0] ?? '') : joinedNeeds([...needs]),
      rules: [...rules],
      alone: [...alone],
    }))
    .sort((a, b) => b.rules.length - a.rules.length || b.alone.length - a.alone.length);
}
