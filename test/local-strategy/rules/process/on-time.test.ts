import { expect, test } from 'vitest';
import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import { onTime } from '../../../../src/local-strategy/rules/process/on-time.js';
import { everyWay, judged } from '../../../council/completions.js';
import { field, holdsToCount, type ToldDay } from '../../told-days.js';
import { dueOn, judgedOn, monthsCounted, toldMonths, turnsOut } from '../../told-months.js';

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
    const ways = everyWay([dueOn(planned), actual === undefined ? [...turnsOut(actual), null] : turnsOut(actual)]);
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
      const byPlan = dueOn(planned).some((plan) => outcome(plan, actual) === wanted);
      const byDay = days.some((day) => outcome(planned, day) === wanted);
      const byBoth = everyWay([dueOn(planned), days]).some(([plan, day]) => outcome(plan, day) === wanted);
      expect(few, `${wanted}: ${JSON.stringify([planned, actual])}`).toBe(byPlan || byDay ? 1 : byBoth ? 2 : null);
    }
  }
});

test('counted from month to month, every day of the two months gives the same slip', () => {
  const ends = ['2019-03', '2019-03-01', '2019-03-17', '2019-03-31'];
  const out = ['2019-05', '2019-05-01', '2019-05-16', '2019-05-31', { min: '2019-05-03', max: '2019-05-20' }];
  for (const [planned, actual] of everyWay<ToldDay>([ends, out])) {
    const publication = { ...field('planned', planned ?? undefined), ...field('actual', actual ?? undefined) };
    const { outcome, measurements } = judged(
      onTime,
      { publication: { ...publication, countedIn: 'months' } },
      { asOf: '2019-12-31' },
    );
    expect([outcome, measurements[0]?.observed], JSON.stringify(publication)).toEqual(['failed', 2]);
  }
});
