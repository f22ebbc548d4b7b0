import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask, type Inquiry } from '../../src/core/ask.js';
import { daysOf, type When } from '../../src/core/when.js';
import type { Council, LifecycleEvent } from '../../src/council/model.js';
import { meetingsIn, windowOf } from '../../src/council/reading/meetings.js';
import { asked } from './asked.js';

const asOf = '2016-03-01';
const WHO_CAME = ask('who-came', 'and who came');
const reconstituted = (date?: When): LifecycleEvent => ({
  event: 'reconstituted',
  ...(date === undefined ? {} : { date }),
});

describe('the window', () => {
  test('is the months before the day of judgement', () => {
    const window = windowOf({}, 24, asOf);
    expect(window).toMatchObject({
      earliest: '2014-03-01',
      latest: '2014-03-01',
      months: 24,
      span: { months: 24, to: asOf },
      open: [],
    });
  });

  test('is cut at the establishment, and says so', () => {
    expect(windowOf({ established: '2015-03-01' }, 24, asOf)).toMatchObject({
      latest: '2014-03-01',
      months: 12,
      span: { months: 24, to: asOf, cut: { at: 'establishment', on: '2015-03-01' } },
      open: [],
    });
    expect(windowOf({ established: '2009' }, 24, asOf).span).toEqual({ months: 24, to: asOf });
  });

  test('is cut at the latest reconstitution', () => {
    const council: Council = {
      established: '2009',
      lifecycle: [reconstituted('2014-06-30'), { event: 'renamed', date: '2015-12' }, reconstituted('2015-06-30')],
    };
    expect(windowOf(council, 24, asOf)).toMatchObject({ earliest: '2015-06-30', latest: '2015-06-30', months: 8 });
  });

  test('a year of establishment leaves open how far it reaches, and takes nothing out of it', () => {
    expect(windowOf({ established: '2015' }, 24, asOf)).toMatchObject({
      earliest: '2014-03-01',
      latest: '2014-03-01',
      months: { min: 2, max: 14 },
      span: { months: 24, to: asOf, cut: { at: 'establishment', on: '2015' } },
      open: [],
    });
    const met = { established: '2015', meetings: [{ date: '2015-03-16' }] };
    expect(windowOf(met, 24, asOf)).toMatchObject({
      months: { min: 11, max: 14 },
      span: { months: 24, to: asOf, cut: { at: 'establishment', on: { min: '2015-01-01', max: '2015-03-16' } } },
    });
  });

  test('is cut at the event of its establishment as well', () => {
    expect(windowOf({ lifecycle: [{ event: 'established', date: '2015-03-01' }] }, 24, asOf)).toMatchObject({
      months: 12,
      span: { months: 24, to: asOf, cut: { at: 'establishment', on: '2015-03-01' } },
    });
    expect(windowOf({ lifecycle: [{ event: 'first-meeting', date: '2015-03-01' }] }, 24, asOf).months).toBe(24);
  });

  test('a reconstitution that is only coarsely dated leaves its beginning open, and is asked for', () => {
    const window = windowOf({ lifecycle: [reconstituted('2015')] }, 24, asOf);
    expect(window).toMatchObject({ earliest: '2015-01-01', latest: '2015-12-31', months: { min: 2, max: 14 } });
    expect(asked(window.open)).toEqual([{ at: '/lifecycle/0/date', need: 'the day the council was reconstituted' }]);
  });

  test('a reconstitution that may be still to come, or has no date, may cut nothing', () => {
    const coming = windowOf({ lifecycle: [reconstituted('2016')] }, 24, asOf);
    expect(coming).toMatchObject({ earliest: '2014-03-01', latest: asOf, open: [{ at: '/lifecycle/0/date' }] });
    const undated = windowOf({ lifecycle: [reconstituted()] }, 24, asOf);
    expect(undated).toMatchObject({ earliest: '2014-03-01', latest: asOf, open: [{ at: '/lifecycle/0/date' }] });
    expect(undated.span).toEqual({ months: 24, to: asOf, cut: { at: 'reconstitution' } });
    const future = windowOf({ lifecycle: [reconstituted('2016-04-01')] }, 24, asOf);
    expect(future).toMatchObject({ latest: '2014-03-01', open: [] });
  });
});

describe('the meetings in it', () => {
  test('lie within it, both ends included, and were held', () => {
    const { held, state } = meetingsIn(
      {
        meetings: [
          { date: '2014-02-28' },
          { date: '2014-03-01' },
          { date: '2016-03-01' },
          { date: '2016-03-02' },
          { date: '2015-06', status: 'held' },
          { date: '2015-06', status: 'cancelled' },
          { date: '2015-06', status: 'planned' },
        ],
      },
      24,
      asOf,
    );
    expect(held.map(({ at, inWindow }) => [at, inWindow.value])).toEqual([
      ['/meetings/1', true],
      ['/meetings/2', true],
      ['/meetings/4', true],
    ]);
    expect(state).toBe('enough');
  });

  test('are unknown where a coarse date straddles an edge, or there is none', () => {
    const { held, state } = meetingsIn(
      { meetings: [{ date: '2014' }, { date: '2016-03' }, {}, { id: 'm4' }] },
      24,
      asOf,
    );
    expect(held.map(({ inWindow }) => inWindow.value)).toEqual([undefined, undefined, undefined, undefined]);
    expect(held.map(({ inWindow }) => asked(inWindow.open).map(({ at, need }) => `${at}: ${need}`))).toEqual([
      ['/meetings/0/date: the day of the meeting of 2014'],
      ['/meetings/1/date: the day of the meeting of 2016-03'],
      ['/meetings/2/date: the day of meeting 3 of the list'],
      ['/meetings/3/date: the day of the meeting m4'],
    ]);
    expect(state).toBe('open');
  });

  test('are never taken out by the day on which the council was set up', () => {
    const { held } = meetingsIn(
      { established: '2015', meetings: [{ date: '2015-06-10' }, { date: '2015' }, { date: '2014-12-31' }] },
      24,
      asOf,
    );
    expect(held.map(({ at, inWindow }) => [at, inWindow.value, inWindow.open])).toEqual([
      ['/meetings/0', true, []],
      ['/meetings/1', true, []],
      ['/meetings/2', true, []],
    ]);
  });

  test('are unknown where a reconstitution may leave them out', () => {
    const { held } = meetingsIn(
      { lifecycle: [reconstituted('2015')], meetings: [{ date: '2015-06-10' }, { date: '2014-12-31' }] },
      24,
      asOf,
    );
    expect(held.map(({ at, inWindow }) => [at, inWindow.value, inWindow.open.map((fact) => fact.at)])).toEqual([
      ['/meetings/0', undefined, ['/lifecycle/0/date']],
    ]);
  });

  test('a word for a status that no list knows is asked for', () => {
    const { held } = meetingsIn({ meetings: [{ date: '2015-06-10', status: 'Held' as 'held' }] }, 24, asOf);
    expect(asked(held[0]?.inWindow.open ?? [])).toEqual([
      { at: '/meetings/0/status', need: 'whether the meeting of 2015-06-10 was held (“Held” is no word known here)' },
    ]);
  });

  test('state: none and too few only of a whole list', () => {
    const state = (council: Council) => meetingsIn(council, 24, asOf).state;
    const one = [{ date: '2015-06-10' }];
    expect(state({ meetings: [] })).toBe('none');
    expect(state({ meetings: one })).toBe('tooFew');
    expect(state({ meetings: [{ date: '2014' }] })).toBe('tooFew');
    expect(state({ meetings: [...one, { date: '2014' }] })).toBe('open');
    expect(state({ meetings: [...one, ...one] })).toBe('enough');
    expect(state({})).toBe('open');
    expect(state({ meetings: [], incomplete: ['/meetings'] })).toBe('open');
    expect(state({ meetings: [...one, ...one], incomplete: ['/meetings'] })).toBe('enough');
  });

  test('the list is whole from a day on: a window that begins before it is partial', () => {
    const told = (council: Council) => meetingsIn({ meetings: [], ...council }, 24, asOf).unlisted === undefined;
    expect(told({ meetingsSince: '2014-03-01' })).toBe(true);
    expect(told({ meetingsSince: '2014-03-02' })).toBe(false);
    // Some day of March 2014, or of 2013.
    expect(told({ meetingsSince: '2014-03' })).toBe(false);
    expect(told({ meetingsSince: '2013' })).toBe(true);
    // There was nobody to meet before, or nobody of the present membership.
    expect(told({ meetingsSince: '2015-03-01', established: '2015-03-01' })).toBe(true);
    expect(told({ meetingsSince: '2015-03-01', lifecycle: [reconstituted('2015-04-01')] })).toBe(true);
    expect(told({ meetingsSince: '2010', incomplete: ['/meetings'] })).toBe(false);
  });

  test('missing meetings are asked for', () => {
    const missing = (council: Council, months: number, ...asking: readonly Inquiry[]) => {
      const { unlisted } = meetingsIn(council, months, asOf, ...asking);
      return unlisted === undefined ? [] : asked([unlisted]);
    };
    expect(meetingsIn({}, 12, asOf).unlisted).toMatchObject({ count: { min: 0 }, among: undefined });
    expect(missing({}, 12, WHO_CAME())).toEqual([
      { at: '/meetings', need: 'the meetings held in the 12 months to 2016-03-01, and who came' },
    ]);
    expect(missing({ meetings: [], incomplete: ['/meetings'] }, 1)).toEqual([
      { at: '/meetings', need: 'the rest of the meetings held in the 1 month to 2016-03-01' },
    ]);
    expect(meetingsIn({ meetings: [] }, 12, asOf).unlisted).toBeUndefined();
  });

  test('as every way the dates turn out', () => {
    const when = fc.constantFrom<(When | undefined)[]>(
      '2014',
      '2014-02',
      '2014-03-01',
      '2015',
      '2015-06',
      '2015-06-10',
      '2016',
      '2016-03-01',
      { min: '2015', max: '2016-02' },
    );
    const ways = (date: When | undefined): readonly string[] => {
      const { first = '', last = '' } = daysOf(date);
      const days = ['2014-02-28', '2014-03-01', '2015-06-10', '2015-06-11', '2016-02-29', '2016-03-01', '2016-03-02'];
      return [first, last, ...days.filter((day) => first < day && day < last)];
    };
    fc.assert(
      fc.property(when, when, when, (date, established, restart) => {
        const council = (...dates: readonly [When | undefined, When | undefined, When | undefined]): Council => ({
          meetings: [dates[0] === undefined ? {} : { date: dates[0] }],
          ...(dates[1] === undefined ? {} : { established: dates[1] }),
          lifecycle: [reconstituted(dates[2])],
        });
        const [read] = meetingsIn(council(date, established, restart), 24, asOf).held;
        const outcomes = new Set<boolean>();
        for (const day of ways(date)) {
          for (const edge of ways(established)) {
            for (const cut of ways(restart)) {
              const from = ['2014-03-01', ...(cut <= asOf ? [cut] : [])].sort().at(-1) ?? '';
              outcomes.add(from <= day && day <= asOf);
              const then = meetingsIn(council(day, edge, cut), 24, asOf).held[0]?.inWindow.value;
              expect(then).toBe(from <= day && day <= asOf ? true : undefined);
            }
          }
        }
        const sure = outcomes.size === 1 ? [...outcomes][0] : undefined;
        if (read === undefined) expect(sure).toBe(false);
        else if (read.inWindow.value === true) expect(sure).toBe(true);
        else expect(sure === undefined || date === restart).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
