import { test } from 'vitest';
import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import { consultAfterEvidence } from '../../../../src/local-strategy/rules/process/consult-after-evidence.js';
import { everyWay, selections } from '../../../council/completions.js';
import { daysFor, field, holdsToCount, milestone, type ToldDay, toldDays } from '../../told-days.js';

function outcomeOf([evidence, ...openings]: readonly (number | null | undefined)[]): string {
  const opened = openings.filter((n) => typeof n === 'number');
  if (opened.length === 0) return 'inapplicable';
  return typeof evidence === 'number' && Math.max(...opened) >= evidence ? 'passed' : 'failed';
}

test('the end of the evidence against every pair of consultations, counted out', () => {
  const openings = toldDays.filter((told) => told !== null);
  for (const list of [0, 1, 2].flatMap((n) => selections(openings, n))) {
    for (const evidence of toldDays) {
      for (const partial of [false, true]) {
        const subject: LocalStrategy = {
          evidenceBase: field('completed', milestone(evidence)),
          consultations: list.map((from) => field('from', from)),
          ...(partial ? { incomplete: ['/consultations'] } : {}),
        };
        const more: readonly ToldDay[] = partial ? [undefined] : [];
        holdsToCount(consultAfterEvidence, subject, everyWay([evidence, ...list, ...more].map(daysFor)).map(outcomeOf));
      }
    }
  }
});
