import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type {
  Crosswalk,
  Foundation,
  GrandChallenge,
  Mission,
  NationalSector,
  NationalStrategy,
} from '../../src/national-strategy/model.js';
import {
  parseCrosswalk,
  parseFoundation,
  parseGrandChallenge,
  parseNationalStrategy,
  safeParseCrosswalk,
  safeParseFoundation,
  safeParseGrandChallenge,
  safeParseNationalStrategy,
} from '../../src/national-strategy/parse.js';
import {
  crosswalkSchema,
  foundationSchema,
  grandChallengeSchema,
  nationalStrategySchema,
} from '../../src/national-strategy/schema.js';
import { testParser } from '../parsers.js';
import { faultsOf } from '../reading.js';

const origin = { source: 'the white paper', confidence: 'seen-in-source', note: 'page 3' } as const;

const foundation: Required<Foundation> = {
  id: 'c6',
  name: 'Industrial transition',
  description: 'Actions that support it.',
  asked: 'where-relevant',
  condition: 'regions in transition',
  policies: [{ id: 'fund', text: 'A fund.', provenance: { text: origin } }],
  provenance: { '': origin, 'policies/0/text': origin },
};

const mission: Required<Mission> = {
  id: 'industrial-cluster',
  name: 'Net zero cluster',
  text: 'First net zero cluster by 2040, a low-carbon one by 2030.',
  dates: [{ by: '2030', what: 'a low-carbon cluster' }, { by: { min: '2039', max: '2040' } }],
  quantified: true,
  parts: ['capture', 'hydrogen'],
  announced: '2018-12',
  worded: '2021-01-26',
  formerWordings: [{ text: 'First cluster.', dates: [], from: '2018-12', provenance: { text: origin } }],
  provenance: { announced: origin, 'dates/1/by': origin },
};

const challenge: Required<GrandChallenge> = {
  id: 'clean-growth',
  name: 'Clean growth',
  description: 'Growth without carbon.',
  asked: 'where-relevant',
  condition: 'places with heavy industry',
  missions: [mission, { id: 'buildings', dates: [] }],
  provenance: { 'missions/0/name': origin },
};

const sector: Required<NationalSector> = {
  id: 'life-sciences',
  name: 'Life sciences',
  asked: 'where-relevant',
  condition: 'places with laboratories',
  definition: 'medicines and devices',
  sic: ['21', '26.60'],
  subSectors: [{ id: 'pharmaceuticals', name: 'Pharmaceuticals', sic: [] }, { id: 'devices' }],
  deals: [
    {
      edition: 1,
      name: 'First deal',
      published: '2017-12',
      note: 'with the white paper',
      provenance: { note: origin },
    },
    { edition: 2, published: '2018-12' },
  ],
  aim: 'third in the world',
  note: 'two deals',
  provenance: { sic: origin, 'deals/0/published': origin },
};

const full: Required<NationalStrategy> = {
  id: 'uk-2017',
  name: 'Industrial strategy',
  country: 'United Kingdom',
  kind: 'white paper',
  lead: 'Business department',
  published: '2017-11-27',
  from: '2017-11-27',
  until: '2021-03',
  horizonYears: { min: 10, max: 13 },
  predecessor: 'uk-2013',
  successor: 'uk-2021',
  labels: {
    foundations: 'foundations',
    challenges: 'grand challenges',
    missions: 'missions',
    sectors: 'deals',
    objectives: 'objectives',
  },
  foundations: [foundation, { id: 'ideas', asked: 'required' }],
  challenges: [challenge, { id: 'ageing', asked: 'optional', missions: [] }],
  sectors: [sector],
  foundationalIndustries: ['steel'],
  objectives: [
    {
      id: 'net-zero',
      name: 'Net zero',
      description: 'by 2050',
      asked: 'where-relevant',
      condition: 'places with emissions',
      provenance: { name: origin },
    },
  ],
  targets: [
    {
      id: 'rd',
      name: 'research as a share of output',
      value: { min: 2.4, max: 3 },
      unit: 'percent',
      by: '2027',
      summable: false,
      element: { kind: 'foundation', id: 'ideas' },
      provenance: { value: origin },
    },
    { id: 'gap', value: -11, element: { kind: 'mission', id: 'buildings' } },
  ],
  outcomes: [
    { id: 'firms', name: 'more firms', term: 'short', leadsTo: ['pay'], provenance: { term: origin } },
    { id: 'pay', term: 'long', leadsTo: [] },
  ],
  localInstrument: {
    name: 'Local Industrial Strategy',
    guidance: 'prospectus',
    guidancePublished: '2018-10',
    bodies: 'combined authorities',
    horizonYears: 10,
    agreedWithGovernment: true,
    agreedPart: 'the whole',
    criteria: [{ id: 'long-term', text: 'long term', provenance: { text: origin } }],
    waves: [
      {
        number: 1,
        announced: '2017-11',
        due: '2019-03',
        areas: ['West Midlands'],
        partnerships: 8,
        provenance: { due: origin },
      },
    ],
    note: 'England only',
    provenance: { horizonYears: origin },
  },
  institutions: [{ name: 'Council', role: 'measures', chair: 'A. Chair', provenance: { role: origin } }],
  growthBodies: { clear: false, date: '2018-07', text: 'under review', provenance: { text: origin } },
  progressReports: [{ name: 'The story so far', published: '2018-12-06', provenance: { published: origin } }],
  incomplete: ['/targets', '/challenges/1/missions', '/sectors/0/subSectors'],
  notes: ['withdrawn'],
  provenance: { '': origin, 'foundations/0/name': origin },
};

const faults = (national: unknown): readonly string[] => faultsOf(safeParseNationalStrategy(national));

describe('a national strategy', () => {
  testParser(full, parseNationalStrategy, safeParseNationalStrategy, ['required', 'foundation', 'ideas', '/targets']);

  test('needs nothing, and may say that it has no elements of a kind', () => {
    expect(parseNationalStrategy({})).toStrictEqual({});
    expect(parseNationalStrategy({ foundations: [], challenges: [] })).toStrictEqual({
      foundations: [],
      challenges: [],
    });
  });

  test.each([
    ['foundations', 'foundation'],
    ['challenges', 'challenge'],
    ['sectors', 'sector'],
    ['objectives', 'objective'],
    ['targets', 'target'],
    ['outcomes', 'outcome'],
  ])('two of its %s have two ids', (key, what) => {
    expect(faults({ [key]: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] })).toEqual([
      `/${key}/2/id: 'a' is already the id of the ${what} at ${key}/0`,
    ]);
  });

  test('elements of two kinds may have one id', () => {
    const national = { foundations: [{ id: 'innovation' }], objectives: [{ id: 'innovation' }] };
    expect(parseNationalStrategy(national)).toStrictEqual(national);
  });

  test('two missions have two ids, whatever challenge they stand under', () => {
    expect(
      faults({
        challenges: [
          { id: 'a', missions: [{ id: 'm' }, { id: 'm' }] },
          { id: 'b', missions: [{ id: 'n' }, { id: 'm' }] },
        ],
      }),
    ).toEqual([
      "/challenges/0/missions/1/id: 'm' is already the id of the mission at missions/0",
      "/challenges/1/missions/1/id: 'm' is already the id of the mission at challenges/0/missions/0",
    ]);
  });

  test('a sector has one deal of each edition, and parts with ids of their own', () => {
    expect(faults({ sectors: [{ id: 'a', deals: [{ edition: 1 }, {}, {}, { edition: 1 }] }] })).toEqual([
      '/sectors/0/deals/3/edition: there is already a deal of edition 1',
    ]);
    expect(faults({ sectors: [{ id: 'a', subSectors: [{ id: 'x' }, { id: 'x' }] }] })).toEqual([
      "/sectors/0/subSectors/1/id: 'x' is already the id of the part at subSectors/0",
    ]);
  });

  test('a condition goes with what is asked where relevant', () => {
    expect(faults({ foundations: [{ id: 'a', asked: 'required', condition: 'towns' }] })).toEqual([
      "/foundations/0/condition: asked says 'required': a condition goes with 'where-relevant' only",
    ]);
    expect(faults({ foundations: [{ id: 'a', condition: 'towns' }] })).toEqual([]);
  });

  test('ends after it begins, and a mission is worded after it is announced', () => {
    expect(faults({ from: '2021-04', until: '2021-03' })).toEqual([
      '/from: 2021-04-01 at the earliest, which is after until, 2021-03-31 at the latest',
    ]);
    expect(faults({ challenges: [{ id: 'a', missions: [{ id: 'm', announced: '2019', worded: '2018' }] }] })).toEqual([
      '/challenges/0/missions/0/announced: 2019-01-01 at the earliest, which is after worded, 2018-12-31 at the latest',
    ]);
  });

  test('outcomes lead to outcomes that it has', () => {
    expect(faults({ outcomes: [{ id: 'firms', leadsTo: ['firms', 'pays'] }, { id: 'pay' }] })).toEqual([
      "/outcomes/0/leadsTo/1: no outcome has the id 'pays'; did you mean 'pay'?",
    ]);
    expect(faults({ outcomes: [{ id: 'firms', leadsTo: ['pays'] }], incomplete: ['/outcomes'] })).toEqual([]);
  });

  test('a target belongs to an element that it has, as far as those are listed', () => {
    const targets = [
      { id: 'a', element: { kind: 'foundation', id: 'x' } },
      { id: 'b', element: { kind: 'mission', id: 'x' } },
      { id: 'c', element: { kind: 'sector', id: 'x' } },
    ];
    expect(faults({ targets, foundations: [{ id: 'ideas' }], challenges: [{ id: 'c', missions: [] }] })).toEqual([
      "/targets/0/element/id: no foundation has the id 'x'",
      "/targets/1/element/id: no mission has the id 'x'",
    ]);
    expect(faults({ targets, challenges: [{ id: 'c' }] })).toEqual([]);
    expect(
      faults({ targets, challenges: [{ id: 'c', missions: [] }], incomplete: ['/challenges/0/missions'] }),
    ).toEqual([]);
    expect(faults({ targets, foundations: [], incomplete: ['/foundations'] })).toEqual([]);
  });
});

const crosswalk: Required<Crosswalk> = {
  id: 'x',
  from: 'uk-2017',
  to: 'uk-2021',
  pairs: [
    {
      from: { kind: 'foundation', id: 'places' },
      to: [
        { kind: 'objective', id: 'levelling-up' },
        { kind: 'foundation', id: 'infrastructure' },
      ],
      note: 'in part',
      provenance: { to: origin },
    },
    { from: { kind: 'foundation', id: 'business-environment' }, to: [] },
  ],
  note: 'ours',
  provenance: { pairs: origin },
};

describe('a crosswalk', () => {
  testParser(crosswalk, parseCrosswalk, safeParseCrosswalk, ['foundation', 'places']);

  test('says of an element once where it went', () => {
    const from = { kind: 'foundation', id: 'places' };
    const pairs = [
      { from, to: [] },
      { from: { kind: 'objective', id: 'places' }, to: [] },
      { from, to: [] },
    ];
    expect(faultsOf(safeParseCrosswalk({ from: 'a', to: 'b', pairs }))).toEqual([
      "/pairs/2/from: the foundation 'places' already has the pair at pairs/0: list all its counterparts there",
    ]);
  });
});

describe('its parts by themselves', () => {
  test.each([
    ['foundation', parseFoundation, safeParseFoundation],
    ['grand challenge', parseGrandChallenge, safeParseGrandChallenge],
  ])('%s', (kind, parse, safeParse) => {
    expect(parse({ id: 'x' })).toStrictEqual({ id: 'x' });
    const result = safeParse({ name: 'x' });
    expect(faultsOf(result)).toEqual(['/id: expected text, found nothing']);
    expect(() => parse({ name: 'x' })).toThrow(`not a valid ${kind}: 1 fault`);
  });

  test.each([
    ['national strategy', nationalStrategySchema, full],
    ['foundation', foundationSchema, foundation],
    ['grand challenge', grandChallengeSchema, challenge],
    ['crosswalk', crosswalkSchema, crosswalk],
  ] as const)('%s: Zod and JSON Schema agree', (_, schema, document) => {
    expect(schema.parse(document)).toStrictEqual(document);
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      z.toJSONSchema(schema, { io: 'input' }),
    );
    expect(validate(document)).toBe(true);
    expect(validate({ ...document, wibble: 1 })).toBe(false);
  });
});
