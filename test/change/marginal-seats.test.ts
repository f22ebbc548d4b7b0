import {
  type Assessment,
  assessRepresentation,
  type Council,
  compareAssessments,
  marginalSeats,
  withMember,
  withoutMember,
} from 'industrial-strategy';
import { councilSnapshots } from 'industrial-strategy/data';
import { describe, expect, test } from 'vitest';
import { firm, seatsOf, tradeBody } from '../council/seats.js';
import { frozen } from './frozen.js';

const asOf = '2016-03-01';
const judge = (council: Council): Assessment => assessRepresentation(council, { asOf });

describe('each single seat', () => {
  // Two bodies of five industry seats are a minority; without a firm they are half of four, and no minority any more.
  const council: Council = frozen({ size: 5, members: seatsOf({ bodies: 2, firms: 3 }) });
  const { removed, added, assessment } = marginalSeats(council, judge, {
    candidates: [tradeBody('Third Body'), firm('Fourth Firm')],
  });
  const turnsOf = (effects: typeof removed) =>
    effects.map(({ at, name, turned }) => [at, name, turned.includes('representation/trade-bodies-minority')]);

  test('given up: bodies lose their minority with any firm, and keep it without a body', () => {
    expect(turnsOf(removed)).toEqual([
      ['/members/0', 'Body 1', false],
      ['/members/1', 'Body 2', false],
      ['/members/2', 'Firm 1', true],
      ['/members/3', 'Firm 2', true],
      ['/members/4', 'Firm 3', true],
    ]);
  });

  test('taken in: a third body makes half of six', () => {
    expect(turnsOf(added)).toEqual([
      ['/members/5', 'Third Body', true],
      ['/members/5', 'Fourth Firm', false],
    ]);
  });

  test('by how much', () => {
    const share = removed[2]?.changes
      .find(({ ruleId }) => ruleId === 'representation/trade-bodies-minority')
      ?.measurements.find(({ unit }) => unit === 'share');
    expect(share).toMatchObject({ observed: { before: 0.4, after: 0.5 }, by: 0.1 });
    const size = removed[0]?.changes.find(({ ruleId }) => ruleId === 'representation/decisive-size');
    expect(size).toMatchObject({ kind: 'moved', measurements: [{ by: -1 }, { by: -1 }] });
  });

  test('the council as it is comes first, and is left as it was', () => {
    expect(assessment).toEqual(judge(council));
    expect(council).toEqual({ size: 5, members: seatsOf({ bodies: 2, firms: 3 }) });
  });
});

test('the same as to compare the council with and without, on every real list', () => {
  for (const { council } of councilSnapshots.filter((_, i) => i % 6 === 3)) {
    const candidate = firm('Newcomer', { sizeBand: 'small', region: 'Wales' });
    const { removed, added } = marginalSeats(frozen(council), judge, { candidates: [candidate] });
    expect(removed).toHaveLength(council.members?.length ?? 0);
    for (const [i, { changes }] of removed.entries()) {
      expect(changes).toEqual(compareAssessments(judge(council), judge(withoutMember(council, i))).changes);
    }
    expect(added[0]?.changes).toEqual(
      compareAssessments(judge(council), judge(withMember(council, candidate))).changes,
    );
  }
});

test('each costs one assessment, and the council as it is one more', () => {
  let judged = 0;
  const counting = (council: Council): Assessment => {
    judged += 1;
    return judge(council);
  };
  marginalSeats({ members: seatsOf({ firms: 7 }) }, counting, { candidates: [firm('A'), firm('B')] });
  expect(judged).toBe(1 + 7 + 2);
});

test('a council without a list has no seat to give up', () => {
  expect(marginalSeats({ size: 30 }, judge).removed).toEqual([]);
});
