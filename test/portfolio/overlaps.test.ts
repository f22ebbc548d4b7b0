import { describe, expect, test } from 'vitest';
import type { LocalPriority, LocalStrategy } from '../../src/local-strategy/model/strategy.js';
import type { NationalStrategy } from '../../src/national-strategy/model.js';
import type { Portfolio } from '../../src/portfolio/model.js';
import { type Overlaps, overlaps } from '../../src/portfolio/views/overlaps.js';

const plan: NationalStrategy = {
  id: 'plan',
  foundations: [{ id: 'ideas', asked: 'required' }],
  challenges: [{ id: 'clean', asked: 'optional', missions: [] }],
  sectors: [{ id: 'wind' }, { id: 'food' }],
  objectives: [],
};
const claim = (...ids: readonly string[]): LocalPriority => ({
  foundations: [{ id: 'ideas' }],
  challenges: ids.filter((id) => id === 'clean').map((id) => ({ id })),
  sectors: ids.filter((id) => id !== 'clean').map((id) => ({ id })),
});
const place = (id: string, priorities: readonly LocalPriority[], more: Partial<LocalStrategy> = {}): LocalStrategy => ({
  id,
  framework: 'plan',
  priorities,
  collaborations: [],
  authorities: [{ authority: `${id} council` }],
  ...more,
});
const of = (strategies: readonly LocalStrategy[], more: Partial<Portfolio> = {}): Overlaps =>
  overlaps({ national: plan, strategies, complete: true, overlaps: [], ...more });

/** What is found, list by list: who, and on what. */
function told(found: Overlaps): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(found)
      .filter(([, list]) => list.length > 0)
      .map(([kind, list]: [string, Overlaps['shared']]) => [
        kind,
        list.map(({ between, elements }) =>
          [between.map(({ id }) => id).join('+'), ...elements.map(({ id }) => id)].join(' '),
        ),
      ]),
  );
}

describe('overlaps', () => {
  test('the same claim twice is rival where it is known that nothing joins the two', () => {
    const found = of([
      place('a', [claim('clean', 'wind')]),
      place('b', [claim('clean', 'food')]),
      place('c', [claim('food')]),
    ]);
    expect(told(found)).toEqual({ rival: ['a+b clean', 'b+c food'] });
    expect(found.rival[0]).toMatchObject({
      kind: 'rival',
      declared: false,
      on: null,
      related: ['/strategies/0/priorities/0', '/strategies/1/priorities/0'],
      facts: [],
    });
  });

  test('what every area must cover is no overlap', () => {
    expect(told(of([place('a', [claim()]), place('b', [claim()])]))).toEqual({});
  });

  test('while it is not known whether they work together, it is called neither', () => {
    const { collaborations: _, ...b } = place('b', [claim('clean')]);
    const found = of([place('a', [claim('clean')]), b]);
    expect(told(found)).toEqual({ open: ['a+b clean'] });
    expect(found.open[0]).toMatchObject({ kind: null, facts: [{ at: '/strategies/1/collaborations' }] });
  });

  test('an agreed collaboration, told by each partner, is one overlap; on its elements where it names some', () => {
    const joined = (id: string, other: string, elements?: readonly { kind: 'sector'; id: string }[]): LocalStrategy =>
      place(id, [claim('clean', 'wind')], {
        collaborations: [
          { with: [other], agreed: true, on: 'turbines', ...(elements === undefined ? {} : { elements }) },
        ],
      });
    const general = of([joined('a', 'b'), joined('b', 'a')]);
    expect(told(general)).toEqual({ collaboration: ['a+b clean wind'] });
    expect(general.collaboration[0]).toMatchObject({
      on: 'turbines',
      declared: true,
      related: ['/strategies/0/collaborations/0', '/strategies/1/collaborations/0'],
    });
    const wind = [{ kind: 'sector' as const, id: 'wind' }];
    expect(told(of([joined('a', 'b', wind), joined('b', 'a', wind)]))).toEqual({
      collaboration: ['a+b wind'],
      rival: ['a+b clean'],
    });
  });

  test('a chapter in common is one overlap for all that carry it, and no rival claim', () => {
    const pieces = [
      { ...claim('clean'), shared: 'chapter/1', name: 'Towards clean growth' },
      { ...claim(), shared: 'chapter/2', name: 'Skills' },
    ];
    const found = of(['a', 'b', 'c'].map((id) => place(id, pieces)));
    expect(told(found)).toEqual({ shared: ['a+b+c ideas clean'] });
    expect(found.shared[0]).toMatchObject({ on: 'Towards clean growth; Skills', declared: true });
    expect(found.shared[0]?.related).toHaveLength(6);
  });

  test('who claims it besides the chapter claims it against those outside, as before', () => {
    const chapter = { ...claim('clean'), shared: 'chapter/1' };
    const outside = place('z', [claim('clean')]);
    const without = of([place('a', [claim('clean')]), place('b', [claim()]), outside]);
    expect(told(without)).toEqual({ rival: ['a+z clean'] });
    const withIt = of([place('a', [claim('clean'), chapter]), place('b', [claim(), chapter]), outside]);
    // The chapter makes a claim of b, which stands against the one outside; between the two it is shared.
    expect(told(withIt)).toEqual({ shared: ['a+b ideas clean'], rival: ['a+z clean', 'b+z clean'] });
  });

  test('chapters of texts are shared as well', () => {
    const chapters = [{ title: 'The Arc', text: 'Between two cities.', shared: 'arc' }];
    expect(told(of([place('a', [], { chapters }), place('b', [], { chapters })]))).toEqual({ shared: ['a+b'] });
  });

  test('an area inside another is nested, an authority in both a boundary', () => {
    const land = (...marks: readonly string[]) => ({ authorities: marks.map((authority) => ({ authority })) });
    const found = of([
      place('a', [claim('clean')], land('x', 'y', 'w')),
      place('b', [claim('clean')], land('x', 'y')),
      place('c', [claim('clean')], land('w', 'v')),
    ]);
    expect(told(found)).toEqual({ nested: ['a+b clean'], boundary: ['a+c clean'], rival: ['b+c clean'] });
    expect(found.boundary[0]).toMatchObject({
      on: 'w',
      related: ['/strategies/0/authorities/2', '/strategies/2/authorities/0'],
    });
  });

  test('on a day: an authority that had left is in one', () => {
    const strategies = [
      place('a', [claim('clean')], { authorities: [{ authority: 'x', until: '2020-03-31' }, { authority: 'y' }] }),
      place('b', [claim('clean')], { authorities: [{ authority: 'x' }, { authority: 'z' }] }),
    ];
    const on = (asOf: string) => told(overlaps({ national: plan, strategies, complete: true, overlaps: [] }, { asOf }));
    expect(on('2020-03-31')).toEqual({ boundary: ['a+b clean'] });
    expect(on('2020-04-01')).toEqual({ rival: ['a+b clean'] });
    expect(told(of(strategies))).toEqual({ rival: ['a+b clean'] });
  });

  test('a list of authorities that is not known leaves the kind open', () => {
    const { authorities: _, ...a } = place('a', [claim('clean')]);
    const found = of([a, place('b', [claim('clean')])]);
    expect(told(found)).toEqual({ open: ['a+b clean'] });
    expect(found.open[0]?.facts.map(({ at }) => at)).toEqual(['/strategies/0/authorities']);
  });

  test('what the document declares of an element goes before what could be worked out', () => {
    const strategies = [place('a', [claim('clean', 'wind')]), place('b', [claim('clean', 'wind')])];
    const declared: Portfolio['overlaps'] = [
      { between: ['a', 'b'], kind: 'shared', elements: [{ kind: 'challenge', id: 'clean' }], on: 'one project' },
      { between: ['a', 'b'], kind: 'rival', on: 'Silverstone cluster' },
    ];
    const found = of(strategies, { overlaps: declared });
    expect(told(found)).toEqual({ shared: ['a+b clean'], rival: ['a+b', 'a+b wind'] });
    expect(found.rival.map(({ declared: is, on }) => [is, on])).toEqual([
      [true, 'Silverstone cluster'],
      [false, null],
    ]);
  });

  test('a collaboration may be declared for the two', () => {
    const strategies = [place('a', [claim('clean')]), place('b', [claim('clean')])];
    expect(told(of(strategies, { overlaps: [{ between: ['a', 'b'], kind: 'collaboration' }] }))).toEqual({
      collaboration: ['a+b clean'],
    });
  });

  test('versions of one strategy do not overlap', () => {
    const strategies = [
      place('a-1', [claim('clean')], { versionOf: 'a' }),
      place('a-2', [claim('clean')], { versionOf: 'a' }),
    ];
    expect(told(of(strategies))).toEqual({});
  });

  test('one pair and element stands in one list alone', () => {
    const strategies = [
      place('a', [claim('clean', 'wind', 'food')], { authorities: [{ authority: 'x' }, { authority: 'y' }] }),
      place('b', [claim('clean', 'wind'), { ...claim('food'), shared: 's' }], {
        authorities: [{ authority: 'x' }, { authority: 'z' }],
        collaborations: [{ with: ['c'], agreed: true }],
      }),
      place('c', [claim('wind', 'clean'), { ...claim('food'), shared: 's' }]),
    ];
    const found = of(strategies);
    const seen = new Map<string, string>();
    for (const [kind, list] of Object.entries(found)) {
      if (kind === 'shared') continue;
      for (const { between, elements } of list as Overlaps['rival']) {
        for (const { id } of elements) {
          const key = `${between.map((one) => one.id).join('+')} ${id}`;
          expect([key, seen.get(key)]).toEqual([key, undefined]);
          seen.set(key, kind);
        }
      }
    }
    expect(Object.fromEntries(seen)).toEqual({
      'a+b clean': 'boundary',
      'a+b wind': 'boundary',
      'a+b food': 'boundary',
      'b+c clean': 'collaboration',
      'b+c wind': 'collaboration',
      'a+c clean': 'rival',
      'a+c wind': 'rival',
      'a+c food': 'rival',
    });
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  });
});
