import { expect, test } from 'vitest';
import type { LocalStrategy } from '../../../../src/local-strategy/index.js';
import { onTime } from '../../../../src/local-strategy/rules/process/on-time.js';
import { everyWay, judged } from '../../../council/completions.js';
import { field, holdsToCount, type ToldDay } from '../../told-days.js';
import { judgedOn, monthsCounted, toldMonths, turnsOut } from '../../told-months.js';

function outcomeOf([planned, actual]: readonly (string | null | undefined)[]): string {
  const plan = planned ?? '';
  if (typeof actual === 'string' && actual <= judgedOn) return monthsCounted(plan, actual) <= 1 ? 'passed' : 'failed';
  return monthsCounted(plan, judgedOn) <= 1 ? 'inapplicable' : 'failed';
}

test('every planned day against every day of publication, counted out', () => {
  const seen = new Set<string>();
  for (const [planned, actual] of everyWay<ToldDay>([toldMonths, [...toldMonths, null]])) {
    const subject: LocalStrategy = {
      publication: {
        ...field('planned', planned ?? undefined),
        ...(actual === null ? { never: true } : field('actual', actual)),
      },
    };
    const ways = everyWay([turnsOut(planned), actual === undefined ? [...turnsOut(actual), null] : turnsOut(actual)]);
    seen.add(holdsToCount(onTime, subject, ways.map(outcomeOf), judgedOn).outcome);
  }
  expect([...seen].sort()).toEqual(['cantTell', 'failed', 'inapplicable', 'passed']);
});

test('as few facts as it says decide it as it says', () => {
  for (const [planned, actual] of everyWay<ToldDay>([toldMonths, toldMonths])) {
    const build = (plan: ToldDay, day: ToldDay): LocalStrategy => ({
      publication: {
        ...field('planned', plan ?? undefined),
        ...(day === null ? { never: true } : field('actual', day)),
      },
    });
    const outcome = (plan: ToldDay, day: ToldDay): string =>
      judged(onTime, build(plan, day), { asOf: judgedOn }).outcome;
    const { settledBy } = judged(onTime, build(planned, actual), { asOf: judgedOn });
    if (settledBy === null) continue;
    const days = actual === undefined ? [...turnsOut(actual), null] : turnsOut(actual);
    for (const [wanted, few] of [
      ['passed', settledBy.toPass],
      ['failed', settledBy.toFail],
    ] as const) {
      const byPlan = turnsOut(planned).some((plan) => outcome(plan, actual) === wanted);
      const byDay = days.some((day) => outcome(planned, day) === wanted);
      const byBoth = everyWay([turnsOut(planned), days]).some(([plan, day]) => outcome(plan, day) === wanted);
      expect(few, `${wanted}: ${JSON.stringify([planned, actual])}`).toBe(byPlan || byDay ? 1 : byBoth ? 2 : null);
    }
  }
});
