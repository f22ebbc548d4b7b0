import { describe, expect, test } from 'vitest';
import type { Council } from '../../src/council/model.js';
import { trustStage } from '../../src/council/reading/trust-stage.js';

const stages = (council: Council, asOf = '2016-03-01'): string => trustStage(council, asOf).stages.join(', ');

describe('a council set up on a known day', () => {
  test.each([
    ['2014-10-01', 17, 'forming'],
    ['2014-09-02', 17, 'forming'],
    ['2014-09-01', 18, 'within'],
    ['2014-03-01', 24, 'within'],
    ['2014-02-02', 24, 'within'],
    ['2014-02-01', 25, 'past'],
  ])('on %s is %i months old on 1 March 2016: %s', (established, months, stage) => {
    expect(trustStage({ established }, '2016-03-01')).toEqual({
      stages: [stage],
      months: { min: months, max: months },
      since: 'establishment',
      sinceEstablishment: { min: months, max: months },
      sinceReconstitution: null,
      open: [],
    });
  });
});

test('set up some time in 2014: fourteen to twenty-six months, and every stage is open', () => {
  expect(trustStage({ established: '2014' }, '2016-03-01')).toEqual({
    stages: ['forming', 'within', 'past'],
    months: { min: 14, max: 26 },
    since: 'establishment',
    sinceEstablishment: { min: 14, max: 26 },
    sinceReconstitution: null,
    open: [{ at: '/established', need: 'the day the council was set up', ask: 'council/established' }],
  });
});

test('a coarse date that leaves one stage is enough', () => {
  expect(stages({ established: '2009' })).toBe('past');
  expect(stages({ established: { max: '2012' } })).toBe('past');
  expect(stages({ established: { min: '2015' } })).toBe('forming');
  expect(stages({ established: { min: '2014-06' } })).toBe('forming, within');
  expect(stages({ established: '2014-08' })).toBe('within');
  // From 30 September seventeen months, from the first eighteen.
  expect(stages({ established: '2014-09' })).toBe('forming, within');
});

test('without a date anything is possible', () => {
  const { months, since, open } = trustStage({}, '2016-03-01');
  expect(stages({})).toBe('forming, within, past');
  expect(months).toEqual({ min: 0 });
  expect(since).toBeNull();
  expect(open.map((fact) => fact.at)).toEqual(['/established']);
});

test('a council that was not yet set up is at no stage', () => {
  expect(trustStage({ established: '2016-03-02' }, '2016-03-01')).toMatchObject({ stages: [], months: null });
});

describe('a reconstitution begins anew', () => {
  const on = (date: string | undefined): Council => ({
    established: '2005',
    lifecycle: [
      { event: 'renamed', date: '2016' },
      { event: 'reconstituted', ...(date === undefined ? {} : { date }) },
    ],
  });

  test('the later of the two counts', () => {
    expect(trustStage(on('2015-07-16'), '2016-03-01')).toEqual({
      stages: ['forming'],
      months: { min: 7, max: 7 },
      since: 'reconstitution',
      sinceEstablishment: { min: 122, max: 134 },
      sinceReconstitution: { min: 7, max: 7 },
      open: [],
    });
    expect(trustStage({ ...on('2004'), established: '2015' }, '2016-03-01')).toMatchObject({
      stages: ['forming'],
      since: 'establishment',
    });
  });

  test('without a date of establishment the reconstitution is enough: it came later', () => {
    expect(trustStage({ lifecycle: [{ event: 'reconstituted', date: '2013-06-01' }] }, '2016-03-01')).toMatchObject({
      stages: ['past'],
      since: 'reconstitution',
      open: [],
    });
  });

  test('the latest of several counts', () => {
    expect(
      stages({
        lifecycle: [
          { event: 'reconstituted', date: '2015-01-01' },
          { event: 'reconstituted', date: '2010' },
        ],
      }),
    ).toBe('forming');
  });

  test('one that lay ahead does not', () => {
    expect(stages(on('2016-06-01'))).toBe('past');
  });

  test('one that may have lain ahead leaves two ages, and nothing between', () => {
    expect(stages(on('2016'))).toBe('forming, past');
    expect(trustStage(on('2016'), '2016-03-01').open.map((fact) => fact.at)).toEqual(['/lifecycle/1/date']);
  });

  test('one without a date leaves everything since establishment', () => {
    expect(stages(on(undefined))).toBe('forming, within, past');
    expect(trustStage(on(undefined), '2016-03-01').open.map((fact) => fact.at)).toEqual(['/lifecycle/1/date']);
  });
});

test('whatever day of a year it was, the stage is among those that the year leaves', () => {
  for (const year of ['2012', '2013', '2014', '2015']) {
    const told = trustStage({ established: year }, '2016-03-01');
    const found = new Set<string>();
    for (let day = 0; day < 365; day += 1) {
      const established = new Date(Date.UTC(Number(year), 0, 1 + day)).toISOString().slice(0, 10);
      for (const stage of trustStage({ established }, '2016-03-01').stages) found.add(stage);
    }
    expect([...found].sort()).toEqual([...told.stages].sort());
  }
});

test('a day that is none is refused', () => {
  expect(() => trustStage({}, '2016')).toThrow(RangeError);
});
