import { describe, expect, test } from 'vitest';
import { upper } from '../../src/core/known.js';
import type { Council } from '../../src/council/model.js';
import * as population from '../../src/data/business-population.js';
import {
  hertfordshireLep2019,
  lepBoards2018,
  lepBoardTotals,
  lepCouncilSeats2018,
  southEastLep2018,
  southEastLepKentBoard2018,
  southWestLepBoards2011,
} from '../../src/data/lep-boards.js';
import {
  commonIssues2016,
  lifeSciences2016,
  sectorCouncilProfiles2016,
  statedFacts2016,
} from '../../src/data/sector-council-profiles-2016.js';
import type { Reference } from '../../src/rules/reference.js';
import { boardFacts, datasetFact, only, populationFacts, profileFacts, sum } from './facts.js';

function size(council: Council): number {
  if (typeof council.size !== 'number') throw new Error(`${council.id} has no size`);
  return council.size;
}

describe('the profiles of March 2016', () => {
  const bodies = profileFacts.profiles.flatMap((column) => column.bodies.map((body) => [column, body] as const));

  test('thirteen bodies hold 349 members, 27 on average', () => {
    expect(sectorCouncilProfiles2016).toHaveLength(13);
    expect(sum(sectorCouncilProfiles2016.map(size))).toBe(349);
    expect(Math.round(349 / 13)).toBe(27);
    expect(sectorCouncilProfiles2016.map(({ id }) => id)).toEqual(bodies.map(([, { bodyId }]) => bodyId));
    expect(sectorCouncilProfiles2016.map(size)).toEqual(bodies.map(([, { members }]) => members));
    expect(sectorCouncilProfiles2016.map(({ established }) => established)).toEqual(
      bodies.map(([, { established }]) => String(established)),
    );
  });

  test('oil and gas and creative have 35 members or more', () => {
    const large = sectorCouncilProfiles2016.filter((council) => size(council) >= 35).map(({ id }) => id);
    expect(large).toEqual(['oil-and-gas', 'creative']);
  });

  test('twelve councils meet 2.8 times a year by mid-points; both life sciences bodies share one figure', () => {
    const meeting = [...sectorCouncilProfiles2016, lifeSciences2016].filter(
      ({ meetingsPerYear }) => meetingsPerYear !== undefined,
    );
    expect(meeting).toHaveLength(12);
    const middles = meeting.map(({ meetingsPerYear }) =>
      typeof meetingsPerYear === 'object'
        ? (meetingsPerYear.min + upper(meetingsPerYear)) / 2
        : (meetingsPerYear ?? Number.NaN),
    );
    expect(sum(middles) / 12).toBeCloseTo(2.8333, 4);
    const printed = profileFacts.profiles.map(({ meetingsPerYear }) => (meetingsPerYear.min + meetingsPerYear.max) / 2);
    expect([...middles].sort()).toEqual([...printed].sort());
  });

  test('life sciences is one council of two bodies, 13 and 27', () => {
    expect(lifeSciences2016.bodies?.map((body) => [body.id, body.size])).toEqual([
      ['misg', 13],
      ['mmtsg', 27],
    ]);
    expect(lifeSciences2016).not.toHaveProperty('size');
  });

  test('names keep how well they are known, all else was read in the source', () => {
    for (const [column, { bodyId }] of bodies) {
      const council = only(sectorCouncilProfiles2016.filter(({ id }) => id === bodyId));
      expect(council.provenance?.['']).toEqual({ source: 'ifg-2016', confidence: 'seen-in-source' });
      expect(council.provenance?.['name']?.confidence ?? 'seen-in-source').toBe(column.nameConfidence);
      expect(council.asAt).toBe('2016-03');
    }
  });

  test('issues are kept as printed, and none are given for the second life sciences body', () => {
    expect(commonIssues2016.map(({ issues, tags }) => ({ issues, tags }))).toEqual(
      bodies.map(([, { commonIssues, issueTags }]) => ({ issues: commonIssues, tags: issueTags })),
    );
    expect(only(commonIssues2016.filter(({ issues }) => issues === null)).bodyId).toBe('mmtsg');
    const tagged = (tag: string): number => commonIssues2016.filter(({ tags }) => tags?.includes(tag)).length;
    const printed = (...words: readonly string[]): number =>
      commonIssues2016.filter(({ issues }) => issues?.some((issue) => words.includes(issue))).length;
    expect([
      tagged('skills'),
      tagged('supply-chain'),
      tagged('technology'),
      tagged('business-environment'),
      tagged('access-to-finance'),
      tagged('international'),
    ]).toEqual([10, 6, 6, 6, 5, 5]);
    expect([
      printed('Skills', 'Education and skills'),
      printed('Supply chain'),
      printed('Technology'),
      printed('Business environment'),
      printed('Access to finance'),
      printed('International'),
    ]).toEqual([10, 6, 5, 5, 5, 2]);
  });

  test('stated facts are those of the report', () => {
    expect(statedFacts2016.map(({ id, value }) => ({ id, value }))).toEqual(
      profileFacts.statedFacts.map(({ id, value }) => ({ id, value })),
    );
    expect(only(statedFacts2016.filter(({ id }) => id === 'publish-minutes')).value).toEqual({ count: 6, of: 12 });
  });
});

function weights(reference: Reference): readonly number[] {
  return reference.categories.map(({ weight }) => weight);
}

describe('the business population', () => {
  const references = population.businessPopulationReferences;
  const REGIONS = [
    'North East',
    'North West',
    'Yorkshire and The Humber',
    'East Midlands',
    'West Midlands',
    'East of England',
    'London',
    'South East',
    'South West',
    'Wales',
    'Scotland',
    'Northern Ireland',
  ];

  test('every reference is in the list once, under an id of its own', () => {
    const exported = Object.values(population as Readonly<Record<string, unknown>>).filter(
      (value): value is Reference => typeof value === 'object' && value !== null && !Array.isArray(value),
    );
    expect(new Set(references)).toEqual(new Set(exported));
    expect(references).toHaveLength(exported.length);
    expect(new Set(references.map(({ id }) => id)).size).toBe(references.length);
  });

  test('size bands cover each word of the records once', () => {
    for (const reference of references.filter(({ attribute }) => attribute === 'sizeBand')) {
      const words = reference.categories.flatMap(({ id, covers }) => covers ?? [id]);
      const whole = reference.basis === 'employers' ? [] : ['none'];
      expect(words).toEqual([...whole, 'micro', 'small', 'medium', 'large']);
    }
  });

  test('regions are the twelve', () => {
    for (const reference of references.filter(({ attribute }) => attribute === 'region')) {
      expect(reference.categories.map(({ id }) => id)).toEqual(REGIONS);
    }
  });

  test.each([
    [2015, population.bySizeBandEnterprises2015, 'shareOfBusinesses', [99.3, 0.6, 0.1]],
    [2015, population.bySizeBandEmployment2015, 'shareOfEmployment', [48, 12, 40]],
    [2015, population.bySizeBandTurnover2015, 'shareOfTurnover', [33, 15, 53]],
    [2016, population.bySizeBandEnterprises2016, 'shareOfBusinesses', [99.3, 0.6, 0.1]],
    [2016, population.bySizeBandEmployment2016, 'shareOfEmployment', [48, 12, 40]],
    [2016, population.bySizeBandTurnover2016, 'shareOfTurnover', [33, 14, 53]],
  ] as const)('shares of %i as printed', (year, reference, field, printed) => {
    const bands = datasetFact(`bpe-${year}`).byBand;
    const raw = ['none-to-small', 'medium', 'large'].map(
      (band) => only(bands.filter(({ sizeBand }) => sizeBand === band))[field],
    );
    expect(weights(reference)).toEqual(raw);
    expect(weights(reference).map((weight) => Math.round(weight * 1000) / 10)).toEqual(printed);
    const total = Math.round(sum(weights(reference)) * 100);
    expect(reference.note?.includes('add up to') ?? false).toBe(total !== 100);
    expect(reference.confidence).toBe('seen-in-source');
    expect(reference.date).toBe(`${year}-01`);
  });

  test('by count 0.15 % were large in 2025, by employment 40 %, by turnover 49 %', () => {
    const bpe = datasetFact('bpe-2025');
    const fields = [
      [population.bySizeBandEnterprises2025, 'businesses', 'businesses', 0.15],
      [population.bySizeBandEmployment2025, 'employmentThousands', 'employmentThousands', 39.98],
      [population.bySizeBandTurnover2025, 'turnoverGbpMillions', 'turnoverGbpMillions', 48.8],
    ] as const;
    for (const [reference, field, total, share] of fields) {
      expect(weights(reference)).toEqual(bpe.byBand.map((band) => band[field]));
      const all = sum(weights(reference));
      expect(Math.round(((weights(reference).at(-1) ?? 0) / all) * 10_000) / 100).toBe(share);
      expect(Math.abs(all - (bpe.totals[total] ?? 0))).toBeLessThanOrEqual(1);
      expect(reference.note?.includes('add up to') ?? false).toBe(all !== bpe.totals[total]);
      expect(reference.confidence).toBe('secondary-source');
    }
    expect(sum(weights(population.bySizeBandEnterprises2025))).toBe(5_690_265);
    expect(sum(weights(population.bySizeBandEmployers2025))).toBe(1_417_730);
    expect(sum(weights(population.byRegionEnterprises2025))).toBe(5_690_265);
  });

  test('registered enterprises of 2025 add up to the printed totals', () => {
    const ons = datasetFact('ons-uk-business-2025');
    expect(sum(weights(population.bySizeBandRegisteredEnterprises2025))).toBe(ons.uk['total']);
    expect(sum(weights(population.byRegionRegisteredEnterprises2025))).toBe(ons.uk['total']);
    expect(sum(weights(population.byRegionLargeEnterprises2025))).toBe(ons.uk['large']);
    expect(ons.uk['total']).toBe(2_734_620);
    for (const region of ons.byRegion) {
      const weight = only(population.byRegionLargeEnterprises2025.categories.filter(({ id }) => id === region.region));
      expect(weight.weight).toBe(region.large);
    }
  });

  test.each(populationFacts.sectorProxies.sectors)('$sector: counts, confidence and shortfalls', (fact) => {
    const own = references.filter(({ sector }) => sector === fact.sector);
    const bands = only(own.filter(({ attribute }) => attribute === 'sizeBand'));
    const regions = only(own.filter(({ attribute }) => attribute === 'region'));
    expect(own).toHaveLength(2);
    expect(weights(bands)).toEqual(['micro', 'small', 'medium', 'large'].map((band) => fact.uk[band]));
    expect(weights(regions)).toEqual(fact.byRegion.map(({ enterprises }) => enterprises));
    for (const reference of own) {
      const total = sum(weights(reference));
      // Cells are rounded to 5 one by one.
      expect(Math.abs(total - (fact.uk['total'] ?? 0))).toBeLessThanOrEqual(15);
      expect(reference.note?.includes('add up to') ?? false).toBe(total !== fact.uk['total']);
      expect([fact.definitionConfidence, fact.countsConfidence]).toContain(reference.confidence);
      expect(reference.confidence).toBe('recalled');
    }
  });
});

describe('boards known by their numbers', () => {
  const women = (board: Council): number => {
    const n = only(
      (board.counts ?? []).filter(({ attribute, category }) => attribute === 'gender' && category === 'female'),
    ).n;
    return typeof n === 'number' ? n : Number.NaN;
  };
  const percent = (board: Council): number => Math.round((women(board) / size(board)) * 100);

  test('nine boards of 2018 give the percentages printed; two reach one third; all have at most 20 members', () => {
    expect(lepBoards2018.map(percent)).toEqual([19, 40, 27, 17, 32, 11, 23, 40, 28]);
    expect(lepBoards2018.filter((board) => women(board) * 3 >= size(board)).map(({ id }) => id)).toEqual([
      'buckinghamshire-thames-valley',
      'd2n2',
    ]);
    expect(lepBoards2018.every((board) => size(board) <= 20)).toBe(true);
    expect(lepBoards2018.every(({ kind }) => kind === 'local-board')).toBe(true);
  });

  test('members nominated by councils, and women among them, on eight boards', () => {
    expect(lepCouncilSeats2018.map(({ seats, women: n }) => [seats, n])).toEqual([
      [4, 0],
      [5, 2],
      [3, 2],
      [5, 1],
      [3, 0],
      [7, 0],
      [5, 0],
      [3, 1],
    ]);
    expect(lepCouncilSeats2018.map(({ boardId }) => boardId)).toEqual(lepBoards2018.slice(0, 8).map(({ id }) => id));
  });

  test('the South West of 2011: 74 members, 14 women, 81 % men', () => {
    expect(sum(southWestLepBoards2011.map(size))).toBe(74);
    expect(sum(southWestLepBoards2011.map(women))).toBe(14);
    expect(Math.round((60 / 74) * 100)).toBe(81);
    const total = only(lepBoardTotals.filter(({ scope }) => scope === 'South West'));
    expect([total.boards, total.members, total.women, total.menSharePrinted]).toEqual([6, 74, 14, 0.81]);
  });

  test('South East 4 of 28, its Kent board 1 of 8, Hertfordshire exactly one third', () => {
    expect([women(southEastLep2018), size(southEastLep2018), percent(southEastLep2018)]).toEqual([4, 28, 14]);
    expect([women(southEastLepKentBoard2018), size(southEastLepKentBoard2018)]).toEqual([1, 8]);
    expect(women(hertfordshireLep2019) * 3).toBe(size(hertfordshireLep2019));
  });

  test('every board of the facts is there, and keeps its confidence', () => {
    const boards = [
      ...lepBoards2018,
      ...southWestLepBoards2011,
      southEastLep2018,
      southEastLepKentBoard2018,
      hertfordshireLep2019,
    ];
    expect(boards.map((board) => [board.id, board.asAt, size(board), women(board)])).toEqual(
      boardFacts.boards.map((fact) => [fact.boardId, fact.asOf, fact.members, fact.women]),
    );
    expect(boards.map(({ provenance }) => provenance?.[''])).toEqual(
      boardFacts.boards.map(({ source, confidence }) => ({ source, confidence })),
    );
  });
});
