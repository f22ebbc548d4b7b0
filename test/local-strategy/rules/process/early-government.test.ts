import { expect, test } from 'vitest';
import type { StrategyDraft } from '../../../../src/local-strategy/model/making.js';
import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import { earlyGovernment } from '../../../../src/local-strategy/rules/process/early-government.js';
import { fundingClarity } from '../../../../src/local-strategy/rules/process/funding-clarity.js';
import { everyWay, judged } from '../../../council/completions.js';
import { asOf, day, daysFor, field, holdsToCount, milestone, type ToldDay, toldDays } from '../../told-days.js';

const shown = (n: number | null): ToldDay => (n === null ? null : n === 0 ? '2019-02-01' : day(n));

const drafted = (told: ToldDay): LocalStrategy =>
  told === undefined ? {} : { drafts: told === null ? [] : [{ date: told }] };

const involved = (told: ToldDay, draft: ToldDay): LocalStrategy => ({
  ...drafted(draft),
  government: field('involved', milestone(told)),
});

function outcomeOf([first, draft]: readonly (number | null | undefined)[]): string {
  if (draft === null || draft === undefined) return first === null || first === undefined ? 'inapplicable' : 'passed';
  return typeof first === 'number' && first < draft ? 'passed' : 'failed';
}

test('every day of government against every day of the draft, counted out', () => {
  for (const [told, draft] of everyWay<ToldDay>([toldDays, toldDays])) {
    holdsToCount(earlyGovernment, involved(told, draft), everyWay([daysFor(told), daysFor(draft)]).map(outcomeOf));
  }
});

test('what was said of money is held to the draft in the same way', () => {
  for (const [told, draft] of everyWay<ToldDay>([toldDays, toldDays])) {
    const funding = told === undefined ? undefined : told === null ? { made: false } : { made: true, date: told };
    const subject: LocalStrategy = { ...drafted(draft), government: field('funding', funding) };
    holdsToCount(fundingClarity, subject, everyWay([daysFor(told), daysFor(draft)]).map(outcomeOf));
  }
});

test('as few facts as it says decide it as it says, and no fewer do', () => {
  for (const [told, draft] of everyWay<ToldDay>([toldDays, toldDays])) {
    const { outcome, settledBy } = judged(earlyGovernment, involved(told, draft), { asOf });
    if (outcome !== 'cantTell') continue;
    const reaches = (wanted: string, tells: readonly ToldDay[], drafts: readonly ToldDay[]): boolean =>
      everyWay<ToldDay>([tells, drafts]).some(
        ([a, b]) => judged(earlyGovernment, involved(a, b), { asOf }).outcome === wanted,
      );
    const byTold = daysFor(told).map(shown);
    const byDraft = daysFor(draft).map(shown);
    for (const [wanted, few] of [
      ['passed', settledBy?.toPass],
      ['failed', settledBy?.toFail],
    ] as const) {
      const one = reaches(wanted, byTold, [draft]) || reaches(wanted, [told], byDraft);
      const least = one ? 1 : reaches(wanted, byTold, byDraft) ? 2 : null;
      expect(few, `${wanted}: ${JSON.stringify([told, draft])}`).toBe(least);
    }
  }
});

test('a second draft adds nothing, and a submitted one was ready by then', () => {
  const drafts = (...list: readonly StrategyDraft[]): LocalStrategy => ({
    drafts: list,
    government: { involved: { actual: '2019-03-02' } },
  });
  const outcome = (...list: readonly StrategyDraft[]): string =>
    judged(earlyGovernment, drafts(...list), { asOf }).outcome;
  expect(outcome({ date: '2019-03-03' }, {})).toBe('passed');
  expect(outcome({}, { date: '2019-03-03' })).toBe('cantTell');
  expect(outcome({}, { date: '2019-03-02' })).toBe('failed');
  expect(outcome({ date: '2019-03', submitted: { actual: '2019-03-02' } })).toBe('failed');
  expect(outcome({ submitted: { actual: '2019-03-03' } })).toBe('cantTell');
  expect(outcome({ submitted: { planned: '2019-03-02' } })).toBe('cantTell');
});
