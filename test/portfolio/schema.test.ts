import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { parsePortfolio, portfolioSchema, safeParsePortfolio } from '../../src/portfolio/index.js';
import { testParser } from '../parsers.js';
import { faultsOf } from '../reading.js';
import { fullPortfolio as full } from './full-portfolio.js';

const national = { id: 'uk-2017' };
const faults = (portfolio: object): readonly string[] =>
  faultsOf(safeParsePortfolio({ national, strategies: [], ...portfolio }));

describe('a portfolio', () => {
  testParser(full, parsePortfolio, safeParsePortfolio, ['oxfordshire', 'arc', 'rival', '/reviews']);

  test('has a national strategy and local ones', () => {
    expect(faultsOf(safeParsePortfolio({}))).toEqual([
      '/national: expected an object, found nothing',
      '/strategies: expected a list, found nothing',
    ]);
    expect(parsePortfolio({ national: {}, strategies: [] })).toStrictEqual({ national: {}, strategies: [] });
  });

  test('tells its strategies apart', () => {
    expect(faults({ strategies: [{ id: 'a' }, {}, { id: 'a' }] })).toEqual([
      '/strategies/1/id: missing: strategies of a portfolio are told apart by it',
      "/strategies/2/id: 'a' is already the id of the strategy at strategies/0",
    ]);
  });

  test('names only strategies that it has', () => {
    const named = {
      strategies: [{ id: 'arden' }, { id: 'b' }],
      neighbours: [
        { a: 'ardens', b: 'b' },
        { a: 'b', b: 'x' },
      ],
      overlaps: [{ between: ['arden', 'y'], kind: 'nested' }],
      reviews: [{ strategy: 'z' }],
    };
    expect(faults(named)).toEqual([
      "/neighbours/0/a: no strategy has the id 'ardens'; did you mean 'arden'?",
      "/neighbours/1/b: no strategy has the id 'x'",
      "/overlaps/0/between/1: no strategy has the id 'y'",
      "/reviews/0/strategy: no strategy has the id 'z'",
    ]);
    expect(faults({ ...named, incomplete: ['/strategies'] })).toEqual([]);
    // Families may reach beyond the portfolio.
    expect(faults({ families: [{ id: 'f', members: ['x'] }] })).toEqual([]);
  });

  test('has the families that its strategies belong to, where it lists them', () => {
    const strategies = [{ id: 'a', family: 'arcs' }];
    expect(faults({ strategies, families: [{ id: 'arc' }] })).toEqual([
      "/strategies/0/family: no family has the id 'arcs'; did you mean 'arc'?",
    ]);
    expect(faults({ strategies })).toEqual([]);
    expect(faults({ strategies, families: [], incomplete: ['/families'] })).toEqual([]);
  });

  test('an overlap is between two strategies or more, each named once', () => {
    const strategies = [{ id: 'a' }, { id: 'b' }];
    expect(
      faults({
        strategies,
        overlaps: [
          { between: ['a'], kind: 'rival' },
          { between: ['a', 'b', 'a'], kind: 'rival' },
        ],
      }),
    ).toEqual([
      '/overlaps/0/between: expected two strategies or more: one cannot overlap',
      "/overlaps/1/between/2: 'a' is already in this list",
    ]);
    expect(faults({ strategies, neighbours: [{ a: 'a', b: 'a' }] })).toEqual([
      "/neighbours/0/b: 'a' cannot be its own neighbour",
    ]);
  });

  test('leads from other frameworks to its national strategy, once from each', () => {
    const pairs: unknown[] = [];
    expect(
      faults({
        crosswalks: [
          { from: 'uk-2013', to: 'uk-2021', pairs },
          { from: 'uk-2013', to: 'uk-2017', pairs },
        ],
      }),
    ).toEqual([
      "/crosswalks/0/to: 'uk-2021' is not the national strategy, which is 'uk-2017'",
      "/crosswalks/1/from: 'uk-2013' already has the crosswalk at crosswalks/0",
    ]);
  });

  test('links of a strategy written for its national strategy lead somewhere', () => {
    const whole = { ...national, foundations: [{ id: 'ideas' }] };
    const priorities = [{ foundations: [{ id: 'people' }] }];
    expect(
      faults({
        national: whole,
        strategies: [
          { id: 'a', framework: 'uk-2017', priorities },
          { id: 'b', framework: 'uk-2025', priorities },
        ],
      }),
    ).toEqual(["/strategies/0/priorities/0/foundations/0/id: no foundation has the id 'people'"]);
  });

  test('has each review, overlap, family and registered authority once', () => {
    expect(
      faults({
        strategies: [{ id: 'a' }, { id: 'b' }],
        families: [{ id: 'f' }, { id: 'f' }],
        overlaps: [
          { id: 'o', between: ['a', 'b'], kind: 'rival' },
          { id: 'o', between: ['a', 'b'], kind: 'shared' },
        ],
        reviews: [
          { id: 'r', strategy: 'a' },
          { id: 'r', strategy: 'b' },
        ],
        register: [{ authority: 'hull' }, { authority: 'hull' }],
      }),
    ).toEqual([
      "/families/1/id: 'f' is already the id of the family at families/0",
      "/overlaps/1/id: 'o' is already the id of the overlap at overlaps/0",
      "/reviews/1/id: 'r' is already the id of the review at reviews/0",
      "/register/1/authority: 'hull' is already the authority at register/0",
    ]);
  });

  test('what is known to be none is not given as well, and periods end after they begin', () => {
    expect(
      faults({
        strategies: [{ id: 'a' }],
        oversight: { body: 'x', none: true, remit: 'y', noRemit: true },
        reviews: [{ strategy: 'a', from: '2020', until: '2019' }],
        register: [{ authority: 'x', from: '2020', until: '2019' }],
        families: [{ id: 'f', members: ['a', 'a'] }],
      }).map((fault) => fault.split(':')[0]),
    ).toEqual([
      '/oversight/none',
      '/oversight/noRemit',
      '/reviews/0/from',
      '/register/0/from',
      '/families/0/members/1',
    ]);
  });

  test('Zod and JSON Schema agree', () => {
    expect(portfolioSchema.parse(full)).toStrictEqual(full);
    const schema = z.toJSONSchema(portfolioSchema, { io: 'input', reused: 'ref' });
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    expect(validate(full)).toBe(true);
    expect(validate({ ...full, wibble: 1 })).toBe(false);
  });
});
