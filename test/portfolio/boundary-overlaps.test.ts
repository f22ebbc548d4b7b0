import { describe, expect, test } from 'vitest';
import type { AuthorityMembership } from '../../src/local-strategy/model/strategy.js';
import type { AreaOfAuthorities } from '../../src/portfolio/reading/index.js';
import { boundaryOverlaps } from '../../src/portfolio/views/index.js';

const DAY = '2019-07-19';
const area = (id: string, ...authorities: readonly (string | AuthorityMembership)[]) => ({
  id,
  name: `${id.toUpperCase()} area`,
  authorities: authorities.map((one) => (typeof one === 'string' ? { authority: one } : one)),
});
const marks = (areas: Parameters<typeof boundaryOverlaps>[0], day = DAY) =>
  boundaryOverlaps(areas, day).overlaps.map(({ authority, areas: list }) => [
    authority,
    ...list.map(({ area: ref }) => ref.id ?? ref.name),
  ]);

describe('who is in two areas on a day', () => {
  test('by the lists of both, with the places that say so', () => {
    const found = boundaryOverlaps(
      [area('a', 'x', 'y'), area('b', { authority: 'y', name: 'Wye' }), area('c', 'z')],
      DAY,
    );
    expect(found).toMatchObject({
      day: DAY,
      overlaps: [
        {
          authority: 'y',
          name: 'y',
          areas: [
            { area: { id: 'a', name: 'A area', at: '/0' }, at: '/0/authorities/1', part: false },
            { area: { id: 'b', name: 'B area', at: '/1' }, at: '/1/authorities/0', part: false },
          ],
        },
      ],
      possible: [],
      missing: [],
    });
    expect(found.pairs.map(({ between, authorities }) => [between.map(({ id }) => id), authorities])).toEqual([
      [['a', 'b'], ['y']],
    ]);
  });

  test('in a portfolio places are those of the document', () => {
    const strategies = [area('a', 'x'), area('b', 'x')];
    const { overlaps } = boundaryOverlaps({ national: {}, strategies }, DAY);
    expect(overlaps[0]?.areas.map(({ at }) => at)).toEqual([
      '/strategies/0/authorities/0',
      '/strategies/1/authorities/0',
    ]);
  });

  test('until the day it left, and from the day it came', () => {
    const areas = [area('a', { authority: 'x', until: DAY }), area('b', 'x')];
    expect(marks(areas)).toEqual([['x', 'a', 'b']]);
    expect(marks(areas, '2019-07-20')).toEqual([]);
    expect(marks([area('a', { authority: 'x', from: '2019-07-20' }), area('b', 'x')])).toEqual([]);
  });

  test('one that left and came back has two records and is in one area', () => {
    const back = [
      { authority: 'x', until: '2018-12-31' },
      { authority: 'x', from: '2019-06-01' },
    ];
    expect(marks([area('a', ...back)])).toEqual([]);
    expect(marks([area('a', ...back), area('b', 'x')])).toEqual([['x', 'a', 'b']]);
  });

  test('a district is in the area of its county, and in which county it lies is for a record to say', () => {
    const county = { authority: 'wessex', tier: 'upper' as const };
    const district = { authority: 'x', tier: 'lower' as const };
    const own = { ...district, partOf: 'wessex' };
    expect(marks([area('a', county, own)])).toEqual([]);
    expect(marks([area('a', county), area('b', own)])).toEqual([['x', 'a', 'b']]);
    expect(marks([area('a', county), area('b', { ...district, partOf: 'mercia' })])).toEqual([]);
    const open = boundaryOverlaps([area('a', county), area('b', district)], DAY);
    expect(open.overlaps).toEqual([]);
    expect(open.possible).toMatchObject([
      {
        authority: 'x',
        areas: [{ area: { id: 'a' } }, { area: { id: 'b' } }],
        facts: [{ at: '/1/authorities/0/partOf', need: 'whether x lies in wessex' }],
      },
    ]);
  });

  test('a county in part in an area is there with the districts that are listed', () => {
    const part = { authority: 'wessex', tier: 'upper' as const, part: true };
    const [x, y] = ['x', 'y'].map((authority) => ({ authority, tier: 'lower' as const, partOf: 'wessex' }));
    const found = boundaryOverlaps(
      [area('a', part, x as AuthorityMembership), area('b', part, y as AuthorityMembership)],
      DAY,
    );
    expect([found.overlaps, found.possible]).toEqual([[], []]);
    // Without the districts of one, which part of the county it has is not known.
    const open = boundaryOverlaps([area('a', part), area('b', part, y as AuthorityMembership)], DAY);
    expect(open.possible.map(({ authority }) => authority)).toEqual(['y']);
  });

  test('a member whose land lies outside is not in the area, whatever other area it names', () => {
    const outside = { authority: 'x', outside: true, alsoIn: [{ area: 'The Marches' }] };
    expect(marks([area('a', outside)])).toEqual([]);
  });

  test('another area that only a record names counts, and is met once however many name it', () => {
    const also = { authority: 'x', alsoIn: [{ area: 'The Marches' }] };
    expect(marks([area('a', also), area('b', also)])).toEqual([['x', 'a', 'b', 'The Marches']]);
    const named = boundaryOverlaps([area('a', also)], DAY).overlaps[0]?.areas[1];
    expect(named).toMatchObject({ area: { id: null, name: 'The Marches' }, at: '/0/authorities/0/alsoIn/0' });
  });

  test('an area named by mark or by name is the one of the document', () => {
    for (const name of ['b', 'B area', 'b AREA']) {
      const b: AreaOfAuthorities = { ...area('b', 'y'), incomplete: ['/authorities'] };
      expect(marks([area('a', { authority: 'x', alsoIn: [{ area: name }] }), b])).toEqual([['x', 'a', 'b']]);
    }
  });

  test('that it is in another area is open where the list of that area is whole and has it not', () => {
    const a = area('a', { authority: 'x', alsoIn: [{ area: 'b' }] });
    for (const b of [area('b', 'y'), area('b', 'y', { authority: 'x', until: '2000-01-01' })]) {
      const { overlaps, possible } = boundaryOverlaps([a, b], DAY);
      expect([overlaps, possible.map(({ authority, facts }) => [authority, facts.map(({ at }) => at)])]).toEqual([
        [],
        [['x', ['/0/authorities/0/alsoIn/0']]],
      ]);
    }
  });

  test('a list with the county of a district does not deny that the district is in the area', () => {
    const district = { authority: 'x', tier: 'lower', partOf: 'shire', alsoIn: [{ area: 'b' }] } as const;
    expect(marks([area('a', district), area('b', { authority: 'shire', tier: 'upper', part: true })])).toEqual([
      ['x', 'a', 'b'],
    ]);
  });

  test('with part of its land in one and all in the other it is in both; a part in each is open', () => {
    const part = { authority: 'x', part: true };
    expect(marks([area('a', part), area('b', 'x')])).toEqual([['x', 'a', 'b']]);
    const halves = boundaryOverlaps([area('a', part), area('b', part)], DAY);
    expect([halves.overlaps, halves.pairs]).toEqual([[], []]);
    expect(halves.possible.map(({ authority, facts }) => [authority, facts.map(({ at }) => at)])).toEqual([
      ['x', ['/0/authorities/0/part', '/1/authorities/0/part']],
    ]);
  });

  test('a date that is not known leaves it possible, and says what to find out', () => {
    const found = boundaryOverlaps([area('a', { authority: 'x', until: '2019' }), area('b', 'x')], DAY);
    expect(found.overlaps).toEqual([]);
    expect(found.possible[0]?.facts).toEqual([
      {
        at: '/0/authorities/0',
        need: 'from when to when x was in A area',
        ask: 'authority/in-area',
        of: 'x',
        data: { area: 'A area' },
      },
    ]);
  });

  test('lists that may lack authorities are named', () => {
    const found = boundaryOverlaps([{ id: 'a' }, { ...area('b', 'x'), authoritiesAsAt: '2021-04' }], DAY);
    expect(found.missing).toEqual([
      { at: '/0/authorities', need: 'which authorities are in a', ask: 'area/authorities', of: 'a' },
      {
        at: '/1/authorities',
        need: 'which other authorities are in B area',
        ask: 'area/other-authorities',
        of: 'B area',
      },
    ]);
  });

  test('a day that is none is refused', () => {
    expect(() => boundaryOverlaps([], '2019-07')).toThrow(RangeError);
  });
});
