import type { Assessment } from '../rules/finding.js';
import { nextFacts } from '../rules/next-facts.js';
import type { AskLine } from './summary.js';
import { capital } from './wording.js';

/** What to ask, what decides most first. */
export function asksIn(assessments: readonly Assessment[]): readonly AskLine[] {
  return assessments.flatMap((assessment) =>
    nextFacts(assessment).map(({ at, need, rules, alone }) => ({
      id: at,
      text: capital(need),
      who: null,
      decides: alone,
      helps: rules.filter((rule) => !alone.includes(rule)),
    })),
  );
}
