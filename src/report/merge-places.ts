import type { NextFact } from '../rules/next-facts.js';

/**
 * Facts that would be written in one place as one: several rules ask for the meetings, each for another side of them,
 * and whoever finds the meetings out answers all. Ranked anew by the rules they bear on.
 */
export function mergePlaces(facts: readonly NextFact[]): readonly NextFact[] {
  const places = new Map<string, NextFact[]>();
  for (const fact of facts) {
    const own = places.get(fact.at);
    if (own === undefined) places.set(fact.at, [fact]);
    else own.push(fact);
  }
  const union = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())];
  return [...places.values()]
    .flatMap((own): readonly NextFact[] => {
      const [first] = own;
      if (first === undefined || own.length === 1) return own;
      return [
        {
          at: first.at,
          need: joinedNeeds(own.map(({ need }) => need)),
          rules: union(own.map(({ rules }) => rules)),
          alone: union(own.map(({ alone }) => alone)),
        },
      ];
    })
    .sort((a, b) => b.rules.length - a.rules.length || b.alone.length - a.alone.length);
}

/** Needs in one sentence, what they have in common said once: "the meetings, and who came; and how many were in the room". */
function joinedNeeds(needs: readonly string[]): string {
  const stems = new Map<string, Set<string>>();
  for (const clause of needs.flatMap((need) => need.split('; '))) {
    const end = clause.indexOf(', and ');
    const stem = end === -1 ? clause : clause.slice(0, end);
    const tails = stems.get(stem) ?? new Set();
    stems.set(stem, tails.add(clause.slice(stem.length)));
  }
  return [...stems].map(([stem, tails]) => stem + [...tails].join(';').replaceAll(';, and', '; and')).join('; ');
}
