import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withMarksByLists } from '../../src/core/incomplete.js';
import { factToFind } from '../../src/core/settled-by.js';
import type { AuthorityMembership, LocalStrategy } from '../../src/local-strategy/model/strategy.js';
import {
  actualDate,
  authoritiesOn,
  happened,
  horizonMonths,
  isWithin,
  listed,
  listedEvidence,
  plannedDate,
} from '../../src/local-strategy/reading/index.js';
import { linksIn } from '../../src/local-strategy/tracing/index.js';

describe('a list of a strategy', () => {
  test('is what it says where nothing says otherwise', () => {
    const priorities = [{ id: 'a' }];
    expect(listed({ priorities }, 'priorities', 'the priorities', '/strategy')).toEqual({
      items: priorities,
      at: '/strategy/priorities',
      partial: false,
      need: 'the priorities',
    });
    expect(listed({ priorities, textSeen: 'whole' }, 'priorities', 'x').partial).toBe(false);
    expect(listed({}, 'priorities', 'x').items).toBeUndefined();
    expect(listed({ weaknesses: [] }, 'weaknesses', 'x').items).toEqual([]);
  });

  test.each<[string, LocalStrategy]>([
    ['the document says so', { incomplete: ['/priorities'] }],
    ['the text was read in part', { textSeen: 'part' }],
    ['the text was not seen', { textSeen: 'none' }],
    ['a word that no list knows says how much was read', { textSeen: 'most' as 'part' }],
  ])('may miss entries where %s', (_, strategy) => {
    expect(listed({ priorities: [], ...strategy }, 'priorities', 'x').partial).toBe(true);
  });

  test.each(['authorities', 'bodies', 'agreements', 'drafts', 'outcomes'] as const)(
    'of %s is not read from the text',
    (key) => {
      expect(listed({ [key]: [], textSeen: 'part' } as LocalStrategy, key, 'x').partial).toBe(false);
      expect(listed({ [key]: [], incomplete: [`/${key}`] } as LocalStrategy, key, 'x').partial).toBe(true);
    },
  );

  test('of authorities does not hang on the text', () => {
    expect(listed({ authorities: [], textSeen: 'none' }, 'authorities', 'x').partial).toBe(false);
    expect(listed({ authorities: [], incomplete: ['/authorities'] }, 'authorities', 'x').partial).toBe(true);
  });

  test('of evidence may be partial by the strategy, by the evidence base, or by the text', () => {
    const items = [{ id: 'a' }];
    expect(listedEvidence({ evidenceBase: { items } }, 'x', '/s')).toEqual({
      items,
      at: '/s/evidenceBase/items',
      partial: false,
      need: 'x',
    });
    expect(listedEvidence({}, 'x').items).toBeUndefined();
    expect(
      listedEvidence(withMarksByLists({ evidenceBase: { items }, incomplete: ['/evidenceBase/items'] }), 'x').partial,
    ).toBe(true);
    expect(listedEvidence({ evidenceBase: { items, incomplete: ['/items'] } }, 'x').partial).toBe(true);
    expect(listedEvidence({ evidenceBase: { items }, textSeen: 'part' }, 'x').partial).toBe(true);
  });
});

describe('links to the national strategy', () => {
  const strategy: LocalStrategy = {
    name: 'Arden',
    priorities: [
      { name: 'Test bed', foundations: [{ id: 'ideas' }], challenges: [] },
      { id: 'skills', foundations: [{ id: 'people' }], sectors: [{ id: 'rail' }] },
    ],
    themes: [{ name: 'Mobility', foundations: [], challenges: [{ id: 'mobility' }] }],
    asAWhole: { challenges: [{ id: 'clean-growth', strength: 'secondary' }] },
    sectors: [
      { name: 'Cars', national: [{ id: 'automotive' }] },
      { name: 'Ports', national: [] },
    ],
  };

  test('come from priorities, themes and the strategy as a whole', () => {
    const { links, open } = linksIn(strategy, 'foundation', '/strategy');
    expect(links).toEqual([
      {
        link: { id: 'ideas' },
        at: '/strategy/priorities/0/foundations/0',
        from: 'priority',
        of: '/strategy/priorities/0',
        name: 'Test bed',
      },
      {
        link: { id: 'people' },
        at: '/strategy/priorities/1/foundations/0',
        from: 'priority',
        of: '/strategy/priorities/1',
        name: 'skills',
      },
    ]);
    expect(open).toEqual([]);
    expect(linksIn(strategy, 'challenge').links.map(({ from, link, at, name }) => [from, link.id, at, name])).toEqual([
      ['whole', 'clean-growth', '/asAWhole/challenges/0', 'Arden'],
      ['theme', 'mobility', '/themes/0/challenges/0', 'Mobility'],
    ]);
  });

  test('of sectors come from local sectors as well', () => {
    const { links, open } = linksIn(strategy, 'sector');
    expect(links.map(({ from, link, at }) => [from, link.id, at])).toEqual([
      ['priority', 'rail', '/priorities/1/sectors/0'],
      ['sector', 'automotive', '/sectors/0/national/0'],
    ]);
    expect(open.map(factToFind)).toMatchObject([
      { at: '/priorities/0/sectors', need: 'which national sectors “Test bed” takes up' },
      { at: '/themes/0/sectors', need: 'which national sectors “Mobility” takes up' },
    ]);
  });

  test('are open where a record does not say which elements it takes up', () => {
    expect(linksIn(strategy, 'challenge', '/strategies/3').open.map(factToFind)).toMatchObject([
      { at: '/strategies/3/priorities/1/challenges', need: 'which challenges “skills” takes up' },
    ]);
    expect(linksIn({ priorities: [{}], themes: [] }, 'mission').open.map(factToFind)).toMatchObject([
      { at: '/priorities/0/missions', need: 'which missions “a priority without a name” takes up' },
    ]);
  });

  test.each<[string, LocalStrategy, string]>([
    ['priorities are not known', {}, '/priorities'],
    ['the list is partial', { priorities: [], incomplete: ['/priorities'] }, '/priorities'],
    [
      'the links of a priority are partial, as the strategy says',
      { priorities: [{ foundations: [] }], incomplete: ['/priorities/0/foundations'] },
      '/priorities/0/foundations',
    ],
    [
      'the links of a priority are partial, as the priority says',
      { priorities: [{ foundations: [], incomplete: ['/foundations'] }] },
      '/priorities/0/foundations',
    ],
    [
      'the links of a theme are partial',
      { priorities: [], themes: [{ foundations: [] }], incomplete: ['/themes/0/foundations'] },
      '/themes/0/foundations',
    ],
  ])('are open where %s', (_, one, at) => {
    expect(linksIn(withMarksByLists({ themes: [], ...one }), 'foundation').open.map((fact) => fact.at)).toEqual([at]);
  });

  test('are open where themes are not known', () => {
    expect(linksIn({ priorities: [] }, 'foundation').open.map((fact) => fact.at)).toEqual(['/themes']);
  });

  test('are open in each list of a text that was read in part', () => {
    const part: LocalStrategy = { priorities: [], themes: [], textSeen: 'part' };
    expect(linksIn(part, 'foundation').open.map((fact) => fact.at)).toEqual(['/priorities', '/themes']);
  });

  test('of sectors are open where the sectors are not known, or not where each falls', () => {
    expect(linksIn({ priorities: [], themes: [] }, 'sector').open.map(factToFind)).toMatchObject([
      { at: '/sectors', need: 'the sectors it names' },
    ]);
    expect(linksIn({ priorities: [], themes: [], sectors: [{ id: 'x' }] }, 'sector').open.map(({ at }) => at)).toEqual([
      '/sectors/0/national',
    ]);
    const partial: LocalStrategy = {
      priorities: [],
      themes: [],
      sectors: [{ national: [] }],
      incomplete: ['/sectors/0/national'],
    };
    expect(linksIn(withMarksByLists(partial), 'sector').open.map(({ at }) => at)).toEqual(['/sectors/0/national']);
    expect(linksIn({ priorities: [], themes: [] }, 'objective').open).toEqual([]);
  });

  test('to other frameworks are never links', () => {
    const elsewhere = [{ framework: 'uk-2025', kind: 'sector', id: 'defence' }] as const;
    expect(linksIn({ priorities: [], themes: [], sectors: [{ national: [], elsewhere }] }, 'sector')).toEqual({
      links: [],
      open: [],
    });
  });
});

describe('the day of a step', () => {
  test('a plan never stands in for the day itself', () => {
    const step = { planned: '2020-06' };
    expect(actualDate(step)).toBeUndefined();
    expect(plannedDate(step)).toBe('2020-06');
    expect(happened(step)).toBeUndefined();
    expect(happened({ actual: '2019' })).toBe(true);
    expect(happened({ planned: '2020', never: true })).toBe(false);
    expect(happened(undefined)).toBeUndefined();
    expect(actualDate(undefined)).toBeUndefined();
  });

  test('lies between the dates of sources that disagree', () => {
    const step = {
      planned: '2020-06',
      actual: '2019-05-16',
      reported: [
        { of: 'planned', date: '2020-03' },
        { of: 'actual', date: { min: '2019-04', max: '2019-06' } },
      ],
    } as const;
    expect(plannedDate(step)).toEqual({ min: '2020-03-01', max: '2020-06-30' });
    expect(actualDate(step)).toEqual({ min: '2019-04-01', max: '2019-06-30' });
    expect(happened({ reported: [{ of: 'actual', date: '2019' }] })).toBe(true);
    expect(plannedDate({ reported: [{ of: 'actual', date: '2019' }] })).toBeUndefined();
  });
});

describe('how far a strategy looks ahead', () => {
  const published = { publication: { actual: '2019-07-19' } };

  // July 2019 to December 2040: 21 years and 5 months.
  test.each<[string, LocalStrategy, object | null]>([
    ['years', { horizon: { years: 10 } }, { min: 120, max: 120 }],
    ['a range of years', { horizon: { years: { min: 10 } } }, { min: 120 }],
    ['a year, to its last day', { ...published, horizon: { until: '2040' } }, { min: 257, max: 257 }],
    ['a month, to its last day', { ...published, horizon: { until: '2029-07' } }, { min: 120, max: 120 }],
    ['nothing', published, null],
    ['a year, but not from when', { horizon: { until: '2040' } }, null],
    ['years, and a year it cannot be counted from', { horizon: { until: '2040', years: 20 } }, { min: 240, max: 240 }],
    ['years and a year', { ...published, horizon: { until: '2040', years: 20 } }, { min: 240, max: 257 }],
    [
      'two sources',
      { ...published, horizon: { reported: [{ until: '2030' }, { years: 20 }] } },
      // July 2019 to December 2030 is 11 years and 5 months.
      { min: 137, max: 240 },
    ],
    [
      'two sources, of which one cannot be counted',
      { horizon: { reported: [{ until: '2030' }, { years: 20 }] } },
      null,
    ],
    ['a planned publication only', { publication: { planned: '2019' }, horizon: { until: '2040' } }, null],
  ])('%s', (_, strategy, months) => {
    expect(horizonMonths(strategy)).toEqual(months);
  });
});

describe('authorities on a day', () => {
  const vale: AuthorityMembership = { authority: 'aylesbury-vale', until: { min: '2019-07-19', max: '2020-04' } };
  const on = (membership: AuthorityMembership, day: string, more: LocalStrategy = {}) =>
    authoritiesOn({ authorities: [membership], ...more }, day).authorities?.[0]?.inArea;

  test('are in until they left, and unknown between the days that the leaving is bounded by', () => {
    expect(on(vale, '2019-07-19')).toBe(true);
    expect(on(vale, '2019-07-20')).toBeUndefined();
    expect(on(vale, '2020-04-30')).toBeUndefined();
    expect(on(vale, '2020-05-01')).toBe(false);
  });

  test('with no first day were there by the day the list is complete for', () => {
    const list = { authoritiesAsAt: '2021-04' };
    expect(on({ authority: 'a' }, '2021-04-30', list)).toBe(true);
    expect(on({ authority: 'a' }, '2021-04-01', list)).toBeUndefined();
    expect(on({ authority: 'a' }, '2019-01-01', list)).toBeUndefined();
    expect(on({ authority: 'a' }, '2030-01-01', list)).toBe(true);
    expect(on({ authority: 'a' }, '1900-01-01')).toBe(true);
    expect(on({ authority: 'a', from: '2020-04-01' }, '2020-03-31')).toBe(false);
    expect(on({ authority: 'a', from: '2020-04-01' }, '2020-04-01')).toBe(true);
  });

  test('outside the area are never in it', () => {
    expect(on({ authority: 'shropshire', outside: true }, '2019-05-16')).toBe(false);
  });

  test.each<[string, LocalStrategy, string, boolean]>([
    ['not known', {}, '2019-01-01', true],
    ['known to be partial', { authorities: [], incomplete: ['/authorities'] }, '2019-01-01', true],
    ['standing as it is', { authorities: [], textSeen: 'none' }, '2019-01-01', false],
    ['asked about later', { authorities: [], authoritiesAsAt: '2018' }, '2019-01-01', false],
    ['asked about earlier', { authorities: [], authoritiesAsAt: '2021' }, '2019-01-01', true],
    [
      'asked about earlier, with leavers kept',
      { authorities: [], authoritiesAsAt: '2021', authoritiesSince: '2018' },
      '2019-01-01',
      false,
    ],
    [
      'asked about before leavers are kept',
      { authorities: [], authoritiesAsAt: '2021', authoritiesSince: '2018' },
      '2018-12-30',
      true,
    ],
  ])('a list %s', (_, strategy, day, partial) => {
    expect(authoritiesOn(strategy, day, '/strategies/1')).toMatchObject({ at: '/strategies/1/authorities', partial });
  });

  test('a day that is in on every reading of its bounds is in, and on none is out', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2020-02-${String(n).padStart(2, '0')}`);
    const bounded = fc.option(
      fc.tuple(day, day).map(([a, b]) => ({ min: a < b ? a : b, max: a < b ? b : a })),
      { nil: undefined },
    );
    const readings = (range: { min: string; max: string } | undefined): readonly (string | undefined)[] =>
      range === undefined
        ? [undefined]
        : Array.from({ length: 28 }, (_, i) => `2020-02-${String(i + 1).padStart(2, '0')}`).filter(
            (one) => one >= range.min && one <= range.max,
          );
    fc.assert(
      fc.property(bounded, bounded, day, (from, until, asked) => {
        const told = isWithin(
          { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) },
          asked,
          undefined,
        );
        const all = readings(from).flatMap((a) =>
          readings(until).map((b) => (a === undefined || a <= asked) && (b === undefined || asked <= b)),
        );
        expect(told).toBe(all.every(Boolean) ? true : all.some(Boolean) ? undefined : false);
      }),
    );
  });
});
