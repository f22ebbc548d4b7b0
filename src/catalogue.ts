import { representationRules } from './council/index.js';
import { acrossCouncilsRules, focusRules, outputsRules } from './dialogue/index.js';
import { alignmentRules, processRules } from './local-strategy/index.js';
import { portfolioRules } from './portfolio/index.js';
import type { AnyRule } from './rules/rule.js';

/**
 * Every rule that ships, in the order of the catalogue, for reading and looking up. To judge, take a pack
 * (`representation`, `focus`, `alignmentRules` …): its rules know what they are for.
 */
export const catalogue: readonly AnyRule<never>[] = [
  ...representationRules,
  ...focusRules,
  ...outputsRules,
  ...acrossCouncilsRules,
  ...alignmentRules,
  ...processRules,
  ...portfolioRules,
];

/** The shipped rule of that id, or undefined. */
export function findRule(id: string): AnyRule<never> | undefined {
  return catalogue.find((rule) => rule.id === id);
}
