import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type {
  AlignmentSubject,
  LIS,
  LocalIndustrialStrategy,
  LocalStrategy,
} from '../../src/local-strategy/model/strategy.js';
import {
  parseAlignmentSubject,
  parseLocalStrategy,
  safeParseAlignmentSubject,
  safeParseLocalStrategy,
} from '../../src/local-strategy/parse.js';
import { alignmentSubjectSchema, localStrategySchema } from '../../src/local-strategy/schema.js';
import { testParser } from '../parsers.js';
import { faultsOf } from '../reading.js';
import { full } from './full.js';

const faults = (strategy: unknown): readonly string[] => faultsOf(safeParseLocalStrategy(strategy));

describe('a local strategy', () => {
  testParser<LocalStrategy>(full, parseLocalStrategy, safeParseLocalStrategy, [
    'business',
    'part',
    'ideas',
    'port',
    'wind',
    'hull',
    '/priorities',
  ]);

  test('needs nothing, and goes by three names', () => {
    const lis: LIS = parseLocalStrategy({});
    const strategy: LocalIndustrialStrategy = lis;
    expect(strategy).toStrictEqual({});
  });

  test.each([
    'bodies',
    'subAreas',
    'themes',
    'priorities',
    'dropped',
    'sectors',
    'strengths',
    'weaknesses',
    'indicators',
    'outcomes',
    'engagement',
    'consultations',
    'drafts',
    'coOwned',
    'outOfScope',
    'collaborations',
  ])('two entries of %s have two ids', (key) => {
    const extra = key === 'collaborations' ? { with: ['x'] } : {};
    const told = faults({ [key]: [{ id: 'a', ...extra }, { ...extra }, { id: 'a', ...extra }] });
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(new RegExp(`^/${key}/2/id: 'a' is already the id of the .+ at ${key}/0$`));
  });

  test('two pieces of evidence have two ids', () => {
    expect(faults({ evidenceBase: { items: [{ id: 'a' }, { id: 'a' }] } })).toEqual([
      "/evidenceBase/items/1/id: 'a' is already the id of the piece of evidence at items/0",
    ]);
  });

  test('a priority, a theme and the whole name an element once', () => {
    const twice = [{ id: 'ideas' }, { id: 'ideas' }];
    expect(
      faults({
        priorities: [{ foundations: twice }],
        themes: [{ challenges: twice }],
        asAWhole: { missions: twice },
        sectors: [{ national: twice }],
      }),
    ).toEqual([
      "/priorities/0/foundations/1/id: 'ideas' is already the id of the link at foundations/0",
      "/themes/0/challenges/1/id: 'ideas' is already the id of the link at challenges/0",
      "/asAWhole/missions/1/id: 'ideas' is already the id of the link at missions/0",
      "/sectors/0/national/1/id: 'ideas' is already the id of the link at national/0",
    ]);
  });

  test.each<[string, object, string]>([
    ['theme', { themes: [{ id: 'energy' }], priorities: [{ theme: 'enery' }] }, '/priorities/0/theme'],
    [
      'sector',
      { sectors: [{ id: 'winds' }], priorities: [{ localSectors: ['winds', 'x'] }] },
      '/priorities/0/localSectors/1',
    ],
    ['strength', { strengths: [], priorities: [{ strengths: ['port'] }] }, '/priorities/0/strengths/0'],
    ['indicator', { indicators: [], priorities: [{ indicators: ['jobs'] }] }, '/priorities/0/indicators/0'],
    [
      'piece of evidence',
      { evidenceBase: { items: [] }, priorities: [{ evidence: ['audit'] }] },
      '/priorities/0/evidence/0',
    ],
    ['authority', { authorities: [], priorities: [{ benefits: ['hull'] }] }, '/priorities/0/benefits/0'],
    ['authority', { authorities: [], subAreas: [{ authorities: ['hull'] }] }, '/subAreas/0/authorities/0'],
    ['sector', { sectors: [], strengths: [{ localSector: 'wind' }] }, '/strengths/0/localSector'],
    [
      'sector',
      { sectors: [], employment: { lines: [{ name: 'a', localSectors: ['x'] }] } },
      '/employment/lines/0/localSectors/0',
    ],
    ['indicator', { indicators: [], outcomes: [{ indicators: ['jobs'] }] }, '/outcomes/0/indicators/0'],
    [
      'priority',
      { priorities: [], collaborations: [{ with: ['x'], priorities: ['p'] }] },
      '/collaborations/0/priorities/0',
    ],
    [
      'strength',
      { strengths: [], collaborations: [{ with: ['x'], strengths: ['p'] }] },
      '/collaborations/0/strengths/0',
    ],
    [
      'strength',
      { strengths: [], asAWhole: { challenges: [{ id: 'c', strengths: ['p'] }] } },
      '/asAWhole/challenges/0/strengths/0',
    ],
    [
      'strength',
      { strengths: [], priorities: [{ missions: [{ id: 'c', strengths: ['p'] }] }] },
      '/priorities/0/missions/0/strengths/0',
    ],
    [
      'strength',
      { strengths: [], sectors: [{ national: [{ id: 'c', strengths: ['p'] }] }] },
      '/sectors/0/national/0/strengths/0',
    ],
  ])('no %s that is not on its list can be named: %j', (what, strategy, at) => {
    const told = faults(strategy);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(new RegExp(`^${at}: no ${what} has the id '`));
  });

  test('while a list is absent or partial, any of its entries may be meant', () => {
    const names = {
      theme: 't',
      localSectors: ['s'],
      evidence: ['e'],
      benefits: ['b'],
      indicators: ['i'],
      strengths: ['x'],
    };
    expect(faults({ priorities: [names] })).toEqual([]);
    const lists = ['themes', 'sectors', 'authorities', 'indicators', 'strengths'];
    expect(
      faults({
        priorities: [names],
        ...Object.fromEntries(lists.map((key) => [key, []])),
        evidenceBase: { items: [] },
        incomplete: [...lists.map((key) => `/${key}`), '/evidenceBase/items'],
      }),
    ).toEqual([]);
    expect(faults({ priorities: [{ evidence: ['e'] }], evidenceBase: { items: [], incomplete: ['/items'] } })).toEqual(
      [],
    );
  });

  test('an authority is in the list twice only if it left and came back', () => {
    expect(faults({ authorities: [{ authority: 'hull' }, { authority: 'hull' }] })).toEqual([
      "/authorities/1/authority: 'hull' is already in the list at authorities/0, and neither has a date",
    ]);
    expect(
      faults({
        authorities: [
          { authority: 'hull', until: '2015' },
          { authority: 'hull', from: '2018' },
        ],
      }),
    ).toEqual([]);
  });

  test('what is known to be none is not given as well', () => {
    expect(
      faults({
        priorities: [{ owner: 'a', unowned: true }],
        sectors: [{ definition: 'a', undefinedInText: true }],
        indicators: [{ baseline: { value: 1 }, noBaseline: true, target: { value: 2 }, noTarget: true }],
        publication: { actual: '2019', never: true },
        implementation: {
          owner: 'a',
          unowned: true,
          resourcing: { amount: 3, noneAvailable: true, why: 'a', unexplained: true },
        },
        oversight: { body: 'a', none: true },
        outOfScope: [{ passedTo: 'a', notPassed: true }],
      }),
    ).toEqual([
      '/priorities/0/unowned: true, but owner is given: leave out one of the two',
      '/sectors/0/undefinedInText: true, but definition is given: leave out one of the two',
      '/indicators/0/noBaseline: true, but baseline is given: leave out one of the two',
      '/indicators/0/noTarget: true, but target is given: leave out one of the two',
      '/publication/never: true, but actual is given: leave out one of the two',
      '/implementation/unowned: true, but owner is given: leave out one of the two',
      '/implementation/resourcing/noneAvailable: true, but amount is given: leave out one of the two',
      '/implementation/resourcing/unexplained: true, but why is given: leave out one of the two',
      '/oversight/none: true, but body is given: leave out one of the two',
      '/outOfScope/0/notPassed: true, but passedTo is given: leave out one of the two',
    ]);
    expect(faults({ publication: { planned: '2020', never: true } })).toEqual([]);
  });

  test('periods end after they begin, and no more newcomers took part than took part', () => {
    const period = { from: '2020', until: '2019' };
    expect(
      faults({
        authorities: [{ authority: 'a', ...period, alsoIn: [{ area: 'b', ...period }] }],
        engagement: [{ ...period, groups: ['business', 'business'], participants: { min: 3, max: 10 }, firstTime: 11 }],
        consultations: [period],
      }).map((fault) => fault.split(':')[0]),
    ).toEqual([
      '/authorities/0/from',
      '/authorities/0/alsoIn/0/from',
      '/engagement/0/from',
      '/engagement/0/groups/1',
      '/engagement/0/firstTime',
      '/consultations/0/from',
    ]);
    expect(faults({ engagement: [{ participants: { min: 3 }, firstTime: 11 }] })).toEqual([]);
    expect(faults({ engagement: [{ participants: 10, firstTime: { min: 10, max: 12 } }] })).toEqual([]);
  });

  test('a number of people is whole, a figure may be below 0', () => {
    expect(faults({ priorityCount: 2.5 })).toEqual(['/priorityCount: expected a whole number, found 2.5']);
    expect(faults({ indicators: [{ baseline: { value: -0.3 }, target: { value: { min: -1, max: 2 } } }] })).toEqual([]);
    expect(faults({ employment: { jobs: -1 } })).toEqual(['/employment/jobs: expected 0 or more, found -1']);
  });

  test('what the source counts from month to month needs both dates to the month', () => {
    const counted = { countedIn: 'months' } as const;
    expect(
      faults({
        publication: { planned: '2019', actual: { min: '2019-05-03', max: '2019-06' }, ...counted },
        agreements: [
          { party: 'lep', date: counted },
          { party: 'lep', date: { actual: '2019-01', ...counted } },
        ],
        coOwned: [{ agreedLocally: { actual: '2018-06-11', ...counted } }],
      }),
    ).toEqual([
      "/publication/countedIn: 'months', but the day planned is not known to the month",
      "/publication/countedIn: 'months', but the day of publication is not known to the month",
      "/agreements/0/date/countedIn: 'months', but the day of agreement is not known to the month",
      "/agreements/0/date/countedIn: 'months', but the day of publication is not known to the month",
      "/agreements/1/date/countedIn: 'months', but the day of publication is not known to the month",
      "/coOwned/0/agreedLocally/countedIn: 'months', but the day of publication is not known to the month",
    ]);
    expect(
      faults({
        publication: { planned: '2019-03', actual: { min: '2019-05-03', max: '2019-05-20' }, ...counted },
        agreements: [{ party: 'lep', date: { actual: '2019-01', ...counted } }],
        coOwned: [{ agreedLocally: { actual: '2018-06-11', ...counted }, publication: { actual: '2018-10' } }],
      }),
    ).toEqual([]);
    expect(faults({ publication: { actual: '2019-05', planned: '2019-03', countedIn: 'days' } })).toHaveLength(1);
    expect(faults({ drafts: [{ submitted: { actual: '2019-05', ...counted } }] })).toHaveLength(1);
  });
});

describe('a strategy beside a national one', () => {
  const national = {
    id: 'uk-2017',
    foundations: [{ id: 'ideas' }, { id: 'places' }],
    challenges: [
      { id: 'clean-growth', missions: [{ id: 'industrial-cluster' }] },
      { id: 'ageing-society', missions: [] },
    ],
    sectors: [{ id: 'offshore-wind' }],
    objectives: [],
  };
  const subject: AlignmentSubject = {
    strategy: full,
    national,
    crosswalk: { from: 'uk-2017', to: 'uk-2017', pairs: [] },
    others: [{ id: 'other', incomplete: ['/priorities'] }],
  };

  test('comes back as it was', () => {
    expect(parseAlignmentSubject(subject)).toStrictEqual(subject);
    expect(() => parseAlignmentSubject({ strategy: {} })).toThrow('not a valid alignment subject: 1 fault');
  });

  test('names elements that the national strategy has', () => {
    const stray = [{ id: 'idea' }];
    const strategy = {
      framework: 'uk-2017',
      priorities: [{ foundations: stray }],
      themes: [{ objectives: stray }],
      asAWhole: { missions: stray, challenges: [{ id: 'clean-growth' }] },
      sectors: [{ national: stray }],
      silences: [
        { kind: 'challenge', id: 'ageing', why: 'deliberate' },
        { kind: 'foundation', id: 'places', why: 'deliberate' },
      ],
    };
    const told = faultsOf(safeParseAlignmentSubject({ strategy, national, others: [strategy] }));
    expect(told.filter((fault) => fault.startsWith('/strategy'))).toEqual([
      "/strategy/priorities/0/foundations/0/id: no foundation has the id 'idea'; did you mean 'ideas'?",
      "/strategy/themes/0/objectives/0/id: no objective has the id 'idea'",
      "/strategy/asAWhole/missions/0/id: no mission has the id 'idea'",
      "/strategy/sectors/0/national/0/id: no sector has the id 'idea'",
      "/strategy/silences/0/id: no challenge has the id 'ageing'; did you mean 'ageing-society'?",
    ]);
    expect(told).toHaveLength(10);
  });

  test('of another framework, or of a national strategy not fully listed, may name any', () => {
    const strategy = { framework: 'uk-2025', priorities: [{ foundations: [{ id: 'x' }] }] };
    expect(faultsOf(safeParseAlignmentSubject({ strategy, national }))).toEqual([]);
    const partial = { ...national, incomplete: ['/foundations'] };
    expect(
      faultsOf(safeParseAlignmentSubject({ strategy: { ...strategy, framework: 'uk-2017' }, national: partial })),
    ).toEqual([]);
  });

  test('has a crosswalk from its own framework to the national strategy', () => {
    const crosswalk = { from: 'uk-2013', to: 'uk-2021', pairs: [] };
    expect(faultsOf(safeParseAlignmentSubject({ strategy: { framework: 'uk-2025' }, national, crosswalk }))).toEqual([
      "/crosswalk/from: 'uk-2013' is not the strategy's framework, which is 'uk-2025'",
      "/crosswalk/to: 'uk-2021' is not the national strategy, which is 'uk-2017'",
    ]);
    expect(faultsOf(safeParseAlignmentSubject({ strategy: {}, national: {}, crosswalk }))).toEqual([]);
  });

  test.each([
    ['local strategy', localStrategySchema, full],
    ['alignment', alignmentSubjectSchema, subject],
  ] as const)('%s: Zod and JSON Schema agree', (_, schema, document) => {
    expect(schema.parse(document)).toStrictEqual(document);
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      z.toJSONSchema(schema, { io: 'input' }),
    );
    expect(validate(document)).toBe(true);
    expect(validate({ ...document, wibble: 1 })).toBe(false);
  });
});
