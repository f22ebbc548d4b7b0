import { expect, test } from 'vitest';
import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import { updates } from '../../../../src/local-strategy/rules/process/updates.js';
import { everyWay, judged, selections } from '../../../council/completions.js';
import { field, type ToldDay } from '../../told-days.js';
import { calendar, judgedOn, monthsCounted, toldMonths, turnsOut } from '../../told-months.js';

const parameters = { 'process/updates/maxGap': { value: 1, because: 'a limit that the calendar reaches' } };

function outcomeOf(start: string, told: readonly string[], end: string): string {
  const until = end <= judgedOn ? end : judgedOn;
  if (start > judgedOn) return 'inapplicable';
  const points = [start, ...told.filter((day) => start < day && day < until).sort(), until];
  const gaps = points.slice(1).map((day, i) => monthsCounted(points[i] ?? '', day));
  return gaps.some((gap) => gap > 1) ? 'failed' : 'passed';
}

const build = (start: ToldDay, told: readonly ToldDay[], end: ToldDay, partial: boolean): LocalStrategy => ({
  engagement: [{ kind: 'event', ...field('from', start ?? undefined) }],
  consultations: [],
  updates: told.map((day) => field('date', day ?? undefined)),
  publication: field('actual', end ?? undefined),
  ...(partial ? { incomplete: ['/updates'] } : {}),
});

test('two updates on any day: no way they turn out overturns a verdict, and a pass is never missed', () => {
  const coarse = [...calendar.slice(0, 2), '2019-04', ...toldMonths.slice(-4)];
  const starts: readonly ToldDay[] = ['2019-03-10', '2019-05-09', { min: '2019-03-10', max: '2019-04-10' }, undefined];
  const ends: readonly ToldDay[] = ['2019-05-10', '2019-06-20', { min: '2019-04-10', max: '2019-05-09' }];
  const seen = new Set<string>();
  for (const told of [0, 1, 2].flatMap((n) => selections(coarse, n))) {
    for (const [start, end] of everyWay<ToldDay>([starts, ends])) {
      for (const partial of [false, true]) {
        const more = partial ? [[...calendar, '2001-01-20']] : [];
        const days = [...told.map(turnsOut), ...more].map((list) => list.filter((day) => day !== null));
        const outcomes = new Set(
          everyWay([start, end].map(turnsOut)).flatMap(([first, last]) =>
            everyWay(days).map((list) => outcomeOf(first ?? '', list, last ?? '')),
          ),
        );
        const subject = build(start, told, end, partial);
        const { outcome } = judged(updates, subject, { asOf: judgedOn, parameters });
        const shown = JSON.stringify(subject);
        if (outcome !== 'cantTell') expect([...outcomes], shown).toEqual([outcome]);
        else expect([...outcomes], shown).not.toEqual(['passed']);
        seen.add(outcome);
      }
    }
  }
  expect([...seen].sort()).toEqual(['cantTell', 'failed', 'passed']);
});

test('of days that are known the longest gap is what a count by hand says', () => {
  const days = [...calendar];
  for (const told of [0, 1, 2, 3].flatMap((n) => selections<string>(days, n))) {
    for (const [start = '', end = ''] of everyWay<string>([days.slice(0, 5), days])) {
      const { outcome } = judged(updates, build(start, told, end, false), { asOf: judgedOn, parameters });
      expect(outcome, JSON.stringify([start, told, end])).toBe(outcomeOf(start, told, end));
    }
  }
});
