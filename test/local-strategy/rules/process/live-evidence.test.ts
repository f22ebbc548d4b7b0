import { test } from 'vitest';
import type { EvidenceBase, EvidenceItem, LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import { liveEvidence } from '../../../../src/local-strategy/rules/process/live-evidence.js';
import { everyWay, selections } from '../../../council/completions.js';
import { holdsForEvery } from '../../../dialogue/every-completion.js';

// 24 months before the day of judgement is in the middle of a month.
const options = { asOf: '2019-12-15' };
const EXACT = ['2017-06-30', '2017-11-14', '2017-11-15', '2017-11-16', '2017-12-15', '2019-03-01'];
const daysOf = (date: string | undefined): readonly string[] => {
  if (date === undefined) return EXACT;
  const within = EXACT.filter((day) => day.startsWith(date));
  return date.length === 10 ? [date] : within;
};

const DATES = [undefined, '2017', '2017-11', '2017-11-14', '2017-11-16', '2019-03-01'];
const of = (
  refreshed: string | undefined,
  items: readonly EvidenceItem[] | undefined,
  partial = false,
): LocalStrategy => ({
  evidenceBase: {
    ...(refreshed === undefined ? {} : { refreshed }),
    ...(items === undefined ? {} : { items }),
    ...(partial ? { incomplete: ['/items'] as const } : {}),
  } satisfies EvidenceBase,
});
const pieces = (dates: readonly (string | undefined)[]): readonly EvidenceItem[] =>
  dates.map((date) => (date === undefined ? {} : { date }));

test('no day that a date may stand for overturns a verdict, nor what is not listed, nor when it was last brought up to date', () => {
  for (const refreshed of DATES) {
    for (const dates of [[], ...selections(DATES, 1), ...selections(DATES, 2)]) {
      for (const partial of [true, false]) {
        // The day is that of the last change: no piece is newer, but for one that surely is.
        const completions = everyWay([daysOf(refreshed), ...dates.map(daysOf)]).flatMap(([day, ...days]) => {
          const isNewer = days.some((one, i) => one > (day ?? '') && !isSurelyNewer(dates[i], refreshed));
          return isNewer ? [] : [of(day, pieces(days))];
        });
        if (completions.length === 0) continue;
        holdsForEvery(liveEvidence, of(refreshed, pieces(dates), partial), completions, options);
      }
    }
  }
});

function isSurelyNewer(date: string | undefined, than: string | undefined): boolean {
  if (date === undefined || than === undefined) return false;
  return daysOf(date).every((day) => daysOf(than).every((other) => day > other));
}
