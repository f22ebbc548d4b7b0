import { describe, expect, test } from 'vitest';
import { lepAreas } from '../../src/data/leps.js';
import { localGrowthPlans } from '../../src/data/local-growth-plans.js';
import { localIndustrialStrategies, oxfordCambridgeArc } from '../../src/data/local-strategies.js';
import { uk2017, ukModern2025 } from '../../src/data/national-strategies.js';
import type { LocalStrategy } from '../../src/local-strategy/model/strategy.js';
import { assessPortfolio } from '../../src/portfolio/assess-portfolio.js';
import { parsePortfolio } from '../../src/portfolio/index.js';
import type { Portfolio } from '../../src/portfolio/model.js';
import { boundaryOverlaps } from '../../src/portfolio/views/boundary-overlaps.js';
import { type CoverageCell, type CoverageMatrix, coverageMatrix } from '../../src/portfolio/views/coverage.js';
import { gaps } from '../../src/portfolio/views/gaps.js';
import { overlaps } from '../../src/portfolio/views/overlaps.js';

// The strategies that ship, as portfolios. Figures on the right were worked out by hand from the facts they were built from.

const in2017: Portfolio = {
  name: 'Local industrial strategies of England',
  national: uk2017,
  strategies: localIndustrialStrategies,
  families: [oxfordCambridgeArc],
  // Buckinghamshire, Tees Valley, the West of England and the Humber have none in the set.
  complete: false,
};
const in2025: Portfolio = { national: ukModern2025, strategies: localGrowthPlans };

const RICH = [
  'west-midlands',
  'greater-manchester',
  'cambridgeshire-peterborough',
  'oxfordshire',
  'south-east-midlands',
];
const ARC = ['cambridgeshire-peterborough', 'oxfordshire', 'south-east-midlands'];

function cell(matrix: CoverageMatrix, strategy: string, element: string): CoverageCell {
  const row = matrix.rows.find((one) => one.strategy.id === strategy);
  const found = row?.cells[matrix.elements.findIndex(({ id }) => id === element)];
  if (found === undefined) throw new Error(`no cell for ${strategy} and ${element}`);
  return found;
}

describe('25 local industrial strategies against the five foundations and four challenges of 2017', () => {
  const matrix = coverageMatrix(in2017);
  const column = (id: string): number => matrix.elements.findIndex((element) => element.id === id);
  const claimedBy = (id: string): number => matrix.totals[column(id)]?.addressed ?? 0;

  test('is a portfolio that parses', () => {
    expect(parsePortfolio(structuredClone(in2017)).strategies).toHaveLength(25);
  });

  test('24 elements: 5 foundations, 4 challenges, 5 missions, 10 sectors', () => {
    expect([matrix.rows.length, matrix.elements.length]).toEqual([25, 24]);
    expect(matrix.elements.map(({ kind }) => kind)).toEqual([
      ...Array(5).fill('foundation'),
      ...Array(4).fill('challenge'),
      ...Array(5).fill('mission'),
      ...Array(10).fill('sector'),
    ]);
  });

  test('Swindon and Wiltshire, London and Berkshire, whose text was not seen, are unknown throughout, never silent', () => {
    for (const id of ['swindon-wiltshire', 'london', 'berkshire']) {
      const row = matrix.rows.find(({ strategy }) => strategy.id === id);
      expect(row?.cells.map(({ state }) => state)).toEqual(Array(24).fill('unknown'));
    }
  });

  test('nothing is silent, deliberate or conditional, as none was read whole', () => {
    for (const total of matrix.totals) expect([total.silent, total.deliberate, total.conditional]).toEqual([0, 0, 0]);
    const { silent, deliberate, conditional, unknown } = gaps(in2017);
    expect([silent, deliberate, conditional]).toEqual([[], [], []]);
    expect(unknown).toHaveLength(25 * 24 - matrix.totals.reduce((sum, { addressed }) => sum + addressed, 0));
  });

  test('those in detail cover all five foundations', () => {
    for (const id of RICH) {
      for (const { id: foundation } of uk2017.foundations ?? []) {
        expect([id, foundation, cell(matrix, id, foundation).state]).toEqual([id, foundation, 'addressed']);
      }
    }
    expect(cell(matrix, 'west-midlands', 'places').priorities).toBe(3);
    expect(cell(matrix, 'greater-manchester', 'business-environment').priorities).toBe(4);
  });

  test('clean growth is the challenge that most claim, 15 of 25; mobility the fewest, 5', () => {
    expect(['ai-data', 'ageing-society', 'clean-growth', 'future-of-mobility'].map(claimedBy)).toEqual([8, 8, 15, 5]);
  });

  test('the future of mobility is primary in the West Midlands and the South East Midlands alone', () => {
    const primary = matrix.rows.filter(({ cells }) => cells[column('future-of-mobility')]?.strength === 'primary');
    expect(primary.map(({ area }) => area)).toEqual(['West Midlands', 'South East Midlands']);
  });

  test('no strategy is known to take up a mission, or the aerospace deal: whether any does is open', () => {
    const { nowhere } = gaps(in2017);
    expect(nowhere.map(({ element, maybe }) => [element.kind, element.id, maybe])).toEqual([
      ['mission', 'ai-early-diagnosis', true],
      ['mission', 'healthy-years', true],
      ['mission', 'buildings', true],
      ['mission', 'industrial-cluster', true],
      ['mission', 'zero-emission-vehicles', true],
      ['sector', 'aerospace', true],
    ]);
  });
});

describe('the chapter that the strategies of the Oxford–Cambridge Arc share', () => {
  /** The same strategies as if the chapter had not been written. */
  const without: Portfolio = {
    ...in2017,
    strategies: localIndustrialStrategies.map((strategy): LocalStrategy => {
      if (strategy.priorities === undefined) return strategy;
      return { ...strategy, priorities: strategy.priorities.filter(({ shared }) => shared === undefined) };
    }),
  };

  test('raises coverage for each of them: one priority more on each foundation', () => {
    const [more, fewer] = [coverageMatrix(in2017), coverageMatrix(without)];
    for (const id of ARC) {
      for (const { id: foundation } of uk2017.foundations ?? []) {
        const counts = [more, fewer].map((matrix) => cell(matrix, id, foundation).priorities);
        expect([id, foundation, (counts[0] ?? 0) - (counts[1] ?? 0)]).toEqual([id, foundation, 1]);
      }
      const clean = cell(more, id, 'clean-growth').by.map(({ from, name, shared }) => [from, shared ?? name]);
      const own = id === 'south-east-midlands' ? [['priority', 'Energy capacity in line with clean growth']] : [];
      expect(clean.slice(1)).toEqual([...own, ['priority', 'oxford-cambridge-arc/5']]);
      expect(clean[0]?.[0]).toBe('whole');
    }
    expect(cell(more, 'oxfordshire', 'places').priorities).toBe(3);
    expect(cell(fewer, 'oxfordshire', 'places').priorities).toBe(2);
  });

  test('is one overlap of three strategies, however many pieces it has', () => {
    const { shared } = overlaps(in2017);
    expect(shared.map(({ between, related }) => [between.map(({ id }) => id), related.length])).toEqual([[ARC, 15]]);
    expect(overlaps(without).shared).toEqual([]);
  });

  test('raises no rival overlap, and none that may be one', () => {
    const pairs = (portfolio: Portfolio): unknown => {
      const { rival, open } = overlaps(portfolio);
      return [...rival, ...open].map(({ between, elements }) => [
        between.map(({ id }) => id),
        elements.map(({ id }) => id),
      ]);
    };
    expect(pairs(in2017)).toEqual(pairs(without));
    // The same where it is taken for known that nobody works with anybody who does not say so.
    const told = ({ strategies, ...rest }: Portfolio): Portfolio => ({
      ...rest,
      complete: true,
      overlaps: rest.overlaps ?? [],
      strategies: strategies.map((one) => ({
        ...one,
        textSeen: 'whole' as const,
        collaborations: one.collaborations ?? [],
      })),
    });
    expect(overlaps(told(in2017)).rival.length).toBeGreaterThan(0);
    expect(pairs(told(in2017))).toEqual(pairs(told(without)));
  });

  test('goes with an agreed collaboration, so that what the three claim alike is not rival', () => {
    const { collaboration } = overlaps(in2017);
    expect(collaboration.map(({ between, on }) => [between.map(({ id }) => id), on])).toEqual([
      [ARC, 'the five shared Arc priorities'],
    ]);
    expect(collaboration[0]?.elements.map(({ id }) => id)).toContain('clean-growth');
  });
});

describe('who is in two areas', () => {
  test('before the review 33 districts were in two partnerships, over 20 of them and 15 pairs', () => {
    const { overlaps: found, pairs, possible } = boundaryOverlaps(lepAreas, '2018-07-01');
    expect(found).toHaveLength(33);
    expect(new Set(found.flatMap(({ areas }) => areas.map(({ area }) => area.id))).size).toBe(20);
    expect(pairs).toHaveLength(15);
    expect(possible).toEqual([]);
    for (const { areas } of found) expect(areas).toHaveLength(2);
  });

  test('in 2021 seven districts still were: four of Staffordshire, three of Worcestershire', () => {
    const { overlaps: found, pairs } = boundaryOverlaps(lepAreas, '2021-05-01');
    expect(found.map(({ name }) => name).sort()).toEqual([
      'Bromsgrove',
      'Cannock Chase',
      'East Staffordshire',
      'Lichfield',
      'Redditch',
      'Tamworth',
      'Wyre Forest',
    ]);
    expect(pairs.map(({ between, authorities }) => [between.map(({ name }) => name), authorities.length])).toEqual([
      [['Greater Birmingham and Solihull', 'Stoke-on-Trent and Staffordshire'], 4],
      [['Greater Birmingham and Solihull', 'Worcestershire'], 3],
    ]);
  });

  test('Aylesbury Vale was in two until it went in March 2020', () => {
    const inTwo = (day: string) =>
      boundaryOverlaps(lepAreas, day).overlaps.some(({ name }) => name === 'Aylesbury Vale');
    expect([inTwo('2019-07-19'), inTwo('2020-04-01')]).toEqual([true, false]);
  });

  test('the same districts stand in the strategies of two areas; the Black Country lies inside the West Midlands', () => {
    const { nested, boundary } = overlaps(in2017, { asOf: '2021-03-31' });
    expect(nested.map(({ between, on }) => [between.map(({ id }) => id), on])).toEqual([
      [['west-midlands', 'black-country'], 'Dudley; Sandwell; Walsall; Wolverhampton'],
    ]);
    expect(boundary.map(({ between, on }) => [between.map(({ id }) => id).join(' '), on?.split('; ').sort()])).toEqual([
      ['west-midlands worcestershire', ['Bromsgrove', 'Redditch', 'Wyre Forest']],
      ['west-midlands stoke-staffordshire', ['Cannock Chase', 'East Staffordshire', 'Lichfield', 'Tamworth']],
    ]);
    // Cherwell parted with South East Midlands some day between the review of 2018 and April 2021.
    const { possible } = boundaryOverlaps(in2017, '2021-03-31');
    expect(possible.map(({ name, areas }) => [name, areas.map(({ area }) => area.id)])).toContainEqual([
      'Cherwell',
      ['oxfordshire', 'south-east-midlands'],
    ]);
  });
});

describe('14 local growth plans against the eight sectors of 2025', () => {
  const matrix = coverageMatrix(in2025, { kinds: ['sector'] });

  test('financial and professional services of West Yorkshire is two of the eight, and keeps its name', () => {
    for (const sector of ['financial-services', 'professional-and-business-services']) {
      expect(cell(matrix, 'west-yorkshire-ca', sector).by.map(({ from, name, match }) => [from, name, match])).toEqual([
        ['sector', 'Financial and professional services', 'full'],
      ]);
    }
    const own = matrix.rows.find(({ strategy }) => strategy.id === 'west-yorkshire-ca');
    // Its five sectors; the first stands for two.
    expect(own?.cells.filter(({ state }) => state === 'addressed')).toHaveLength(6);
  });

  test('one national sector may stand for several local ones: digital in London', () => {
    const { by, strength, priorities } = cell(matrix, 'greater-london-authority', 'digital-and-technologies');
    expect(by.map(({ name, match }) => [name, match])).toEqual([
      ['Financial, professional and business services and technology', 'full'],
      ['Frontier innovation (including medical technology)', 'partial'],
    ]);
    expect([strength, priorities]).toEqual([null, 0]);
  });

  test('plans that take each sector up: space goes with defence in the North East', () => {
    const counts = Object.fromEntries(matrix.elements.map(({ id }, i) => [id, matrix.totals[i]?.addressed]));
    expect(counts).toEqual({
      'advanced-manufacturing': 7,
      'clean-energy-industries': 7,
      'creative-industries': 7,
      defence: 3,
      'digital-and-technologies': 7,
      'financial-services': 3,
      'life-sciences': 7,
      'professional-and-business-services': 4,
    });
    expect(cell(matrix, 'north-east-ca', 'defence').by.map(({ name }) => name)).toEqual([
      'Defence, security and space',
    ]);
  });

  test('what falls in none of the eight is listed as local only', () => {
    expect(
      matrix.rows.flatMap(({ area, localOnly }) => localOnly.map(({ kind, name }) => `${area}: ${kind} ${name}`)),
    ).toEqual([
      'London: sector International education',
      'Liverpool City Region: sector Maritime',
      'Liverpool City Region: sector Visitor economy',
      'East Midlands: sector Visitor economy',
    ]);
  });

  test('a plan that was not found is unknown, not a row of gaps', () => {
    const row = matrix.rows.find(({ strategy }) => strategy.id === 'tees-valley-ca');
    expect(row?.cells.map(({ state }) => state)).toEqual(Array(8).fill('unknown'));
  });
});

describe('judged as portfolios', () => {
  const finding = (portfolio: Portfolio, asOf: string, rule: string) => {
    const { findings, errors } = assessPortfolio(portfolio, { asOf });
    expect(errors).toEqual([]);
    return findings.find(({ ruleId }) => ruleId === `portfolio/${rule}`);
  };

  test('18 of 24 elements are taken up somewhere; of the others it cannot be told, so that none is called a gap', () => {
    const { outcome, data } = finding(in2017, '2021-03-31', 'no-gaps') ?? {};
    expect([outcome, data?.['n'], data?.['whole']]).toEqual(['cantTell', 18, 24]);
  });

  test('the strategies of 2017 leave places in two of them, for government to settle', () => {
    const found = finding(in2017, '2021-03-31', 'boundaries');
    expect(found).toMatchObject({ outcome: 'failed', severity: 'warning' });
    expect(found?.measurements[0]).toMatchObject({ name: 'authorities in two strategies', observed: 4 + 7 });
  });

  test('nobody is known to be in two growth plans', () => {
    expect(finding(in2025, '2025-12-31', 'boundaries')).toMatchObject({ outcome: 'cantTell', messageId: 'register' });
  });

  test('targets of 2017 are shares of output, which places cannot add up to', () => {
    expect(finding(in2017, '2021-03-31', 'adds-up')).toMatchObject({ outcome: 'inapplicable', messageId: 'none' });
  });

  test('nothing fails for what was not seen', () => {
    const { findings } = assessPortfolio(in2017, { asOf: '2021-03-31' });
    expect(findings.filter(({ outcome }) => outcome === 'failed').map(({ ruleId }) => ruleId)).toEqual([
      'portfolio/boundaries',
    ]);
  });
});
