import { expect, test } from 'vitest';
import type { Council } from '../../src/council/model.js';
import { seatTable } from '../../src/council/seating/seat-table.js';
import { sizeByEmployment, sizeByFirms, threeRegions } from './references.js';
import { firm, tradeBody } from './seats.js';

const largeAndSmall: Council = {
  members: [
    ...Array.from({ length: 20 }, (_, i) => firm(`Large ${i}`, { sizeBand: 'large' })),
    ...Array.from({ length: 10 }, (_, i) => firm(`Small ${i}`, { sizeBand: 'small' })),
  ],
};

test('large firms with two thirds of seats: about 670 times their share of firms, 1.7 of jobs, 1.3 of turnover', () => {
  // UK, start of 2016: one firm in a thousand is large, with 40 % of jobs and 53 % of turnover.
  const byTurnover = {
    ...sizeByEmployment,
    id: 'turnover',
    basis: 'turnover',
    categories: [
      { id: 'none-to-small', covers: ['none', 'micro', 'small'], weight: 33 },
      { id: 'medium', weight: 14 },
      { id: 'large', weight: 53 },
    ],
  } as const;
  const ratios = [sizeByFirms, sizeByEmployment, byTurnover].map(
    (reference) => seatTable(largeAndSmall, 'sizeBand', reference).rows.find((row) => row.category === 'large')?.ratio,
  );
  expect(ratios[0]).toBeCloseTo(666.7, 1);
  expect(ratios[1]).toBeCloseTo(1.67, 2);
  expect(ratios[2]).toBeCloseTo(1.26, 2);
});

test('representative bodies hold no seat of a size', () => {
  const council: Council = { members: [firm('Acme', { sizeBand: 'large' }), tradeBody('Widget Federation')] };
  expect(seatTable(council, 'sizeBand', sizeByEmployment).seats).toBe(1);
});

test('a seat of unknown region widens every figure it could touch, and ratios wait for it', () => {
  const council: Council = {
    members: [
      firm('A', { region: 'London' }),
      firm('B', { region: 'London' }),
      firm('C', { region: 'North' }),
      firm('D', { region: 'North' }),
      firm('E'),
    ],
  };
  const table = seatTable(council, 'region', threeRegions);
  expect(table.seats).toBe(5);
  expect(table.rows.map((row) => row.seats)).toEqual([
    { min: 2, max: 3 },
    { min: 0, max: 1 },
    { min: 2, max: 3 },
  ]);
  expect(table.rows.every((row) => row.ratio === null && row.ratioInterval === null)).toBe(true);
  expect(table.indices.reason).toBe('the category of some seats is not known');
  // Shares 0.4 0 0.4 with a fifth open, against 0.3 0.1 0.6: nearest with E in the North (0.1 too much in London),
  // farthest with E in London (0.3 too much there).
  const distance = table.indices.loosemoreHanby as { min: number; max: number };
  expect(distance.min).toBeCloseTo(0.1, 12);
  expect(distance.max).toBeCloseTo(0.3, 12);
  expect(table.open).toEqual([
    {
      at: '/members/4/organisation/region',
      need: 'the region of E',
      ask: 'seat/attribute',
      of: 'E',
      data: { attribute: 'region' },
    },
  ]);
});

test('no council with so few seats can be nearer than the attainable distance', () => {
  // Two seats against 3 : 1 : 6 can be split London 1, North 1 at best: |0.5-0.3| + |0-0.1| + |0.5-0.6|, halved, is 0.2.
  const council: Council = { members: [firm('A', { region: 'London' }), firm('B', { region: 'North' })] };
  const { indices } = seatTable(council, 'region', threeRegions);
  expect(indices.attainable).toBeCloseTo(0.2, 12);
  expect(indices.loosemoreHanby).toBeCloseTo(0.2, 12);
});

test('with no seats there is nothing to measure, and it says so', () => {
  const { rows, indices } = seatTable({ members: [] }, 'region', threeRegions);
  expect(rows.map((row) => row.share)).toEqual([null, null, null]);
  expect(indices).toMatchObject({ loosemoreHanby: null, z: null, reason: 'no seat counts' });
});

test('a reference over something else is refused', () => {
  expect(() => seatTable(largeAndSmall, 'region', sizeByFirms)).toThrow(
    'seatTable: reference size-firms is over sizeBand, not region.',
  );
});
