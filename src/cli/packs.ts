import { representationRules } from '../council/index.js';
import { acrossCouncilsRules, focusRules, outputsRules } from '../dialogue/index.js';
import { alignmentRules, processRules } from '../local-strategy/index.js';
import { portfolioRules } from '../portfolio/index.js';
import type { AnyRule } from '../rules/rule.js';

/** The rules that each command runs. */
export const RUN_BY = {
  assess: representationRules,
  dialogue: [...representationRules, ...focusRules, ...outputsRules],
  councils: acrossCouncilsRules,
  align: [...alignmentRules, ...processRules],
  portfolio: portfolioRules,
} as const satisfies Readonly<Record<string, readonly AnyRule<never>[]>>;

/** The commands that run a rule. */
export function commandsFor(id: string): readonly string[] {
  return Object.entries(RUN_BY)
    .filter(([, rules]: readonly [string, readonly { readonly id: string }[]]) => rules.some((rule) => rule.id === id))
    .map(([command]) => command);
}
