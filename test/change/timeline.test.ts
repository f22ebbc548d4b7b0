import { assessRepresentation, type Council, mhclg2018, timeline } from 'industrial-strategy';
import { hertfordshireLep2019, lepBoards2018 } from 'industrial-strategy/data';
import { describe, expect, test } from 'vitest';
import { frozen } from './frozen.js';

const judge = (council: Council, on: string) => assessRepresentation(council, { asOf: on, profile: mhclg2018 });

describe('one board across April 2020', () => {
  // The review of 2018 asks for at most 20 members and two thirds from the private sector at once, for a third of women
  // by April 2020 and for equal numbers by 2023. Cornwall: 19 members, 6 of them women, which is 32 % and below a third.
  // The list is of 2018; it is judged as if it had been found unchanged on each of the days.
  const cornwall = lepBoards2018.find(({ id }) => id === 'cornwall-isles-of-scilly') as Council;
  const days = ['2018-12-31', '2020-03-31', '2020-04-01', '2023-01-01'];
  const result = timeline(
    days.map((on) => frozen({ on, subject: { ...cornwall, asAt: on } })),
    judge,
  );

  test('the third of women turns on the first of April, equal numbers in 2023', () => {
    const told = result.turns.map(({ from, to, comparable, change }) => [
      from,
      to,
      comparable,
      change.fingerprint,
      change.outcome.before,
      change.outcome.after,
    ]);
    expect(told).toEqual([
      ['2020-03-31', '2020-04-01', true, 'representation/quota#women-one-third', 'inapplicable', 'failed'],
      ['2020-04-01', '2023-01-01', true, 'representation/quota#women-equal', 'inapplicable', 'failed'],
    ]);
  });

  test('the quotas day by day', () => {
    const quotas = result.outcomes.filter(({ fingerprint }) => fingerprint.startsWith('representation/quota'));
    expect(quotas).toEqual([
      { fingerprint: 'representation/quota#members-at-most-twenty', on: ['passed', 'passed', 'passed', 'passed'] },
      { fingerprint: 'representation/quota#private-two-thirds', on: ['cantTell', 'cantTell', 'cantTell', 'cantTell'] },
      {
        fingerprint: 'representation/quota#women-equal',
        on: ['inapplicable', 'inapplicable', 'inapplicable', 'failed'],
      },
      { fingerprint: 'representation/quota#women-one-third', on: ['inapplicable', 'inapplicable', 'failed', 'failed'] },
    ]);
  });

  test('where nobody looked again, nothing is known once six months have passed since the day of the list', () => {
    const { outcomes } = timeline(
      days.map((on) => frozen({ on, subject: cornwall })),
      judge,
    );
    expect(outcomes.filter(({ fingerprint }) => /at-most-twenty|#women/.test(fingerprint))).toEqual([
      {
        fingerprint: 'representation/quota#members-at-most-twenty',
        on: ['passed', 'cantTell', 'cantTell', 'cantTell'],
      },
      {
        fingerprint: 'representation/quota#women-equal',
        on: ['inapplicable', 'inapplicable', 'inapplicable', 'cantTell'],
      },
      {
        fingerprint: 'representation/quota#women-one-third',
        on: ['inapplicable', 'inapplicable', 'cantTell', 'cantTell'],
      },
    ]);
  });

  test('a step a pair of days; the day before differs in nothing but the day', () => {
    expect(result.steps.map(({ from, to }) => [from, to])).toEqual([
      ['2018-12-31', '2020-03-31'],
      ['2020-03-31', '2020-04-01'],
      ['2020-04-01', '2023-01-01'],
    ]);
    expect(result.steps[1]?.comparison.differences.map(({ what }) => what)).toEqual(['day']);
    expect(result.assessments.map(({ asOf }) => asOf)).toEqual(days);
  });

  test('a board of exactly a third turns the other way', () => {
    // Hertfordshire: 5 women of 15.
    const { turns } = timeline(
      ['2020-03-31', '2020-04-01'].map((on) => ({ on, subject: hertfordshireLep2019 })),
      judge,
    );
    expect(turns.map(({ change }) => [change.fingerprint, change.outcome.before, change.outcome.after])).toEqual([
      ['representation/quota#women-one-third', 'inapplicable', 'passed'],
    ]);
  });
});

describe('snapshots', () => {
  test('are taken in the order of their days, whatever order they come in', () => {
    const sizes = [
      { on: '2016-01-01', subject: { size: 12 } },
      { on: '2013-01-01', subject: { size: 40 } },
      { on: '2014-01-01', subject: { size: 36 } },
    ];
    const result = timeline(frozen(sizes), (council, on) => assessRepresentation(council, { asOf: on }));
    expect(result.outcomes[0]?.on).toEqual(['failed', 'failed', 'passed']);
    const turned = result.turns.filter(({ change }) => change.ruleId === 'representation/decisive-size');
    expect(turned.map(({ from, to }) => [from, to])).toEqual([['2014-01-01', '2016-01-01']]);
    expect(timeline([...sizes].reverse(), (council, on) => assessRepresentation(council, { asOf: on }))).toEqual(
      result,
    );
  });

  test('of other councils are told apart: a verdict may have turned for that alone', () => {
    const boards = lepBoards2018.slice(0, 2).map((subject, i) => ({ on: `2020-04-0${i + 1}`, subject }));
    expect(timeline(boards, judge).turns.every(({ comparable }) => !comparable)).toBe(true);
  });

  test('none, or one: nothing turns', () => {
    expect(timeline([], judge)).toEqual({ format: 1, assessments: [], steps: [], turns: [], outcomes: [] });
    const one = timeline([{ on: '2020-04-01', subject: hertfordshireLep2019 }], judge);
    expect([one.turns, one.steps, one.assessments.length]).toEqual([[], [], 1]);
  });

  test('need a day', () => {
    expect(() => timeline([{ on: 'April 2020', subject: {} }], judge)).toThrow(
      'timeline: snapshot 0 is on "April 2020"; give a calendar day',
    );
  });
});
