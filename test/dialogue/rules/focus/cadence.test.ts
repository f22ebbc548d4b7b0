import { expect, test } from 'vitest';
import type { Quantity } from '../../../../src/core/known.js';
import { rangeOf, upper } from '../../../../src/core/known.js';
import type { When } from '../../../../src/core/when.js';
import { sectorCouncilProfiles2016 } from '../../../../src/data/sector-council-profiles-2016.js';
import type { Dialogue } from '../../../../src/dialogue/model.js';
import { cadence } from '../../../../src/dialogue/rules/focus/cadence.js';
import { everyWay, judged, remedyNumber, selections } from '../../../council/completions.js';

const BEFORE = '2014-12-01';
const AFTER = '2015-12-01';

interface Told {
  /** `null` for a meeting without a date. */
  readonly dates: readonly (When | null)[];
  readonly partial: boolean;
  readonly stated: Quantity | undefined;
  readonly established: string | undefined;
}

const dialogue = ({ dates, partial, stated, established }: Told): Dialogue => ({
  meetings: dates.map((date) => (date === null ? {} : { date })),
  ...(partial ? { incomplete: ['/meetings'] as const } : {}),
  ...(stated === undefined ? {} : { meetingsPerYear: stated }),
  ...(established === undefined ? {} : { established }),
});

/** Every whole, dated list that it may turn out to be; meetings of before a council was set up are none. */
function completionsOf({ dates, partial, stated, established }: Told): readonly Told[] {
  const days = dates.map((date) =>
    date === null ? [BEFORE, AFTER] : date === '2015' ? ['2015-01-20', AFTER] : [String(date)],
  );
  const more = partial ? [0, 1, 2, 3] : [0];
  const begun = established === undefined ? ['2010-01-01', '2015-11-15'] : [established];
  return everyWay(days).flatMap((list) =>
    more.flatMap((n) =>
      begun.flatMap((day) => {
        const whole = [...list, ...Array.from({ length: n }, () => AFTER)];
        return whole.some((date) => date < day) ? [] : [{ dates: whole, partial: false, stated, established: day }];
      }),
    ),
  );
}

/** Worked out by hand, on whole and dated lists; where the stated number says otherwise, the two contradict one another. */
function outcomeOf(told: Told): string {
  const outcome = byDates(told);
  const stated = told.stated === undefined ? undefined : rangeOf(told.stated);
  const isContradicted =
    stated !== undefined && ((outcome === 'failed' && stated.min >= 2) || (outcome === 'passed' && upper(stated) < 2));
  return isContradicted ? 'cantTell' : outcome;
}

/** A young council that falls short goes by the stated number. */
function byDates({ dates, stated, established }: Told): string {
  const n = dates.filter((date) => String(date) >= '2015-03-01').length;
  if (n >= 2) return 'passed';
  if (n === 0) return 'failed';
  if (String(established) <= '2015-03-01') return 'failed';
  if (stated === undefined) return 'cantTell';
  if (rangeOf(stated).min >= 2) return 'passed';
  return upper(rangeOf(stated)) < 2 ? 'failed' : 'cantTell';
}

/** Where meetings or dates are missing, the stated number is taken to be right: does a completion agree with it? */
function agrees(told: Told, completion: Told): boolean {
  if (told.stated === undefined || !(told.partial || told.dates.includes(null))) return true;
  const young = String(completion.established) > '2015-03-01';
  const n = completion.dates.filter((date) => String(date) >= '2015-03-01').length;
  const { min } = rangeOf(told.stated);
  const max = upper(rangeOf(told.stated));
  // Whoever meets so many times a year has met.
  return young ? n > 0 && n <= max : n >= min && n <= max;
}

const lists = [0, 1, 2].flatMap((n) => selections<When | null>([BEFORE, AFTER, '2015', null], n));

test('no way the unknowns turn out overturns a verdict', () => {
  const outcomes = new Set<string>();
  for (const dates of lists) {
    for (const partial of [false, true]) {
      for (const stated of [undefined, 1, 3, { min: 1, max: 2 }]) {
        for (const established of [undefined, '2010-01-01', '2015-11-15']) {
          const told: Told = { dates, partial, stated, established };
          const ways = completionsOf(told).filter((completion) => agrees(told, completion));
          // A meeting of before the council was set up, or more of them than are stated, contradict it.
          if (ways.length === 0) continue;
          const { outcome, messageId, settledBy } = judged(cadence, dialogue(told));
          outcomes.add(outcome);
          const wanted = new Set(ways.map(outcomeOf));
          if (outcome !== 'cantTell') expect([...wanted], JSON.stringify(told)).toEqual([outcome]);
          else if (messageId === 'contradicted') expect(settledBy, JSON.stringify(told)).toBe(null);
          else expect(settledBy?.facts.length, JSON.stringify(told)).toBeGreaterThan(0);
        }
      }
    }
  }
  expect([...outcomes].sort()).toEqual(['cantTell', 'failed', 'passed']);
});

test('on whole and dated lists it is what a count by hand says', () => {
  for (const dates of lists) {
    for (const stated of [undefined, 1, 3, { min: 1, max: 2 }]) {
      for (const established of ['2010-01-01', '2015-11-15']) {
        if (dates.includes('2015') || dates.includes(null) || dates.some((date) => String(date) < established))
          continue;
        const told: Told = { dates, partial: false, stated, established };
        expect(judged(cadence, dialogue(told)).outcome, JSON.stringify(told)).toBe(outcomeOf(told));
      }
    }
  }
});

test('the councils of 2016 that state a number meet often enough; of the others it is not known', () => {
  for (const council of sectorCouncilProfiles2016) {
    const { outcome } = judged<Dialogue>(cadence, council, { asOf: '2016-04-01' });
    expect(outcome, council.name).toBe(council.meetingsPerYear === undefined ? 'cantTell' : 'passed');
  }
});

test('a list that disagrees with the stated number leaves it open, and the finding shows both', () => {
  const { outcome, measurements } = judged<Dialogue>(cadence, {
    established: '2010-01-01',
    meetingsPerYear: 4,
    meetings: [{ date: AFTER }],
  });
  expect(outcome).toBe('cantTell');
  expect(measurements.map(({ name, observed, note }) => [name, observed, note])).toEqual([
    ['meetings a year', 1, undefined],
    ['meetings a year, as stated', 4, 'the list of meetings says otherwise'],
  ]);
});

test('as many more as the remedy says mend it, and one fewer does not', () => {
  const held = (n: number): Dialogue => ({
    established: '2010-01-01',
    meetings: Array.from({ length: n }, () => ({ date: AFTER })),
  });
  for (const n of [0, 1]) {
    const more = remedyNumber(judged(cadence, held(n)), 'meet-more') ?? 0;
    expect(judged(cadence, held(n + more)).outcome).toBe('passed');
    expect(judged(cadence, held(n + more - 1)).outcome).toBe('failed');
  }
});
