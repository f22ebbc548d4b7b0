import type { Day } from '../core/when.js';
import type { Force } from './finding.js';
import type { AboutRule } from './rule.js';
import type { Standing } from './source.js';

/** What kind of statement a rule stands on: that of the source it cites first; null where it does not say. */
export function standingOf({ sources }: Pick<AboutRule, 'sources'>): Standing | null {
  return sources[0].standing ?? null;
}

/** How binding a statement is where no framework makes more of it. */
export function forceOfStanding(standing: Standing): Exclude<Force, 'requirement'> {
  return FORCE_OF[standing];
}

const FORCE_OF: Readonly<Record<Standing, Exclude<Force, 'requirement'>>> = {
  finding: 'recommendation',
  reported: 'recommendation',
  quoted: 'heuristic',
  opinion: 'heuristic',
  heuristic: 'heuristic',
};

/**
 * How binding a rule is for whoever is judged on a day under a framework, named by its mark. Only what the authors of a
 * document in force ask is a requirement: an opinion or a heuristic that cites it stays what it is.
 */
export function forceOf(rule: Pick<AboutRule, 'sources'>, framework: string | undefined, day: Day): Force | null {
  const standing = standingOf(rule);
  if (standing === null) return null;
  return standing === 'finding' && isInForce(rule, framework, day) ? 'requirement' : forceOfStanding(standing);
}

function isInForce({ sources }: Pick<AboutRule, 'sources'>, framework: string | undefined, day: Day): boolean {
  return sources.some(({ document }) => {
    const force = document?.inForce;
    return force !== undefined && force.framework === framework && force.from <= day && day <= force.until;
  });
}
