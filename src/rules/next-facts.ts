import type { Pointer } from '../core/pointer.js';
import { type FactToFind, joinedFact } from '../core/settled-by.js';
import type { Assessment, Force } from './finding.js';

/** A fact worth finding out, and the rules it bears on. */
export interface NextFact extends FactToFind {
  /** The rules that cannot tell without it, in catalogue order. */
  readonly rules: readonly string[];
  /** Those of them that it settles by itself. */
  readonly alone: readonly string[];
}

/**
 * What to find out next: the facts behind every `cantTell`, a place once, the one that decides most first. Several rules
 * ask one place for different things, and whoever looks it up answers all.
 *
 * A finding that one fact settles counts one for that fact; a finding that takes several counts as large a part of one
 * for each, so that a fact that settles a rule by itself comes before one of fifteen that settle four. Among equals the
 * fact comes first on which more requirements wait, then more recommendations, then more rules of any kind; ties keep the
 * order in which the rules name them.
 */
export function nextFacts(assessment: Assessment): readonly NextFact[] {
  const places = new Map<Pointer, Place>();
  for (const { outcome, ruleId, settledBy } of assessment.findings) {
    if (outcome !== 'cantTell' || settledBy === null) continue;
    // A place is one fact, however much is asked of it.
    const among = new Set(settledBy.facts.map(({ at }) => at)).size;
    const counted = new Set<Pointer>();
    for (const fact of settledBy.facts) {
      const { at } = fact;
      const place = places.get(at) ?? { facts: [], rules: new Set(), alone: new Set(), among: [] };
      place.facts.push(fact);
      place.rules.add(ruleId);
      if (among === 1) place.alone.add(ruleId);
      if (!counted.has(at)) place.among.push(among);
      counted.add(at);
      places.set(at, place);
    }
  }
  return [...places]
    .map(([at, { facts, rules, alone, among }]) => ({
      fact: { ...joinedFact(at, facts), rules: [...rules], alone: [...alone] },
      decides: partsOf(among),
      binding: BINDING.map((force) => [...rules].filter((id) => assessment.rules[id]?.force === force).length),
    }))
    .sort(
      (a, b) =>
        b.decides - a.decides ||
        (b.binding[0] ?? 0) - (a.binding[0] ?? 0) ||
        (b.binding[1] ?? 0) - (a.binding[1] ?? 0) ||
        b.fact.rules.length - a.fact.rules.length,
    )
    .map(({ fact }) => fact);
}

/** What is asked at one place. */
interface Place {
  readonly facts: FactToFind[];
  readonly rules: Set<string>;
  readonly alone: Set<string>;
  /** For each finding that waits for it, how many places settle it together. */
  readonly among: number[];
}

const BINDING = ['requirement', 'recommendation'] as const satisfies readonly Force[];

/** The parts of findings together, to nine digits: a half, a third and a sixth are one. */
function partsOf(among: readonly number[]): number {
  return Number(among.reduce((sum, n) => sum + 1 / n, 0).toFixed(9));
}
