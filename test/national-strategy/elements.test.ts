import { describe, expect, test } from 'vitest';
import { withMarksByLists } from '../../src/core/incomplete.js';
import type { Crosswalk, NationalStrategy } from '../../src/national-strategy/model.js';
import { counterparts } from '../../src/national-strategy/reading/crosswalk.js';
import { ELEMENT_KINDS, elementsOf } from '../../src/national-strategy/reading/index.js';

describe('the elements of a national strategy', () => {
  const national: NationalStrategy = {
    foundations: [
      { id: 'ideas', name: 'Ideas', asked: 'required' },
      { id: 'c6', asked: 'where-relevant', condition: 'regions in transition' },
    ],
    challenges: [
      { id: 'clean-growth', asked: 'optional', missions: [{ id: 'buildings', name: 'Buildings' }] },
      { id: 'ageing', missions: [] },
    ],
    sectors: [],
    incomplete: ['/foundations'],
  };

  test('come with their names, their places and what is asked', () => {
    expect(elementsOf(national, 'foundation', '/national')).toEqual({
      elements: [
        {
          kind: 'foundation',
          id: 'ideas',
          name: 'Ideas',
          asked: 'required',
          askedAt: '/national/foundations/0/asked',
          at: '/national/foundations/0',
        },
        {
          kind: 'foundation',
          id: 'c6',
          name: 'c6',
          asked: 'where-relevant',
          askedAt: '/national/foundations/1/asked',
          condition: 'regions in transition',
          at: '/national/foundations/1',
        },
      ],
      at: '/national/foundations',
      partial: true,
    });
  });

  test('missions are asked for as their challenge is', () => {
    expect(elementsOf(national, 'mission')).toEqual({
      elements: [
        {
          kind: 'mission',
          id: 'buildings',
          name: 'Buildings',
          asked: 'optional',
          askedAt: '/challenges/0/asked',
          at: '/challenges/0/missions/0',
        },
      ],
      at: '/challenges',
      partial: false,
    });
  });

  test('none is not the same as not known', () => {
    expect(elementsOf(national, 'sector').elements).toEqual([]);
    expect(elementsOf(national, 'objective').elements).toBeUndefined();
    expect(elementsOf({}, 'mission').elements).toBeUndefined();
  });

  test.each<[string, NationalStrategy]>([
    ['a challenge whose missions are not known', { challenges: [{ id: 'a' }] }],
    [
      'missions known to be partial',
      { challenges: [{ id: 'a', missions: [] }], incomplete: ['/challenges/0/missions'] },
    ],
    ['challenges known to be partial', { challenges: [], incomplete: ['/challenges'] }],
  ])('%s leaves room for more missions', (_, one) => {
    expect(elementsOf(withMarksByLists(one), 'mission').partial).toBe(true);
  });

  test('every kind has a list', () => {
    for (const kind of ELEMENT_KINDS) expect(elementsOf({}, kind).partial).toBe(false);
    expect(ELEMENT_KINDS).toEqual(['foundation', 'challenge', 'mission', 'sector', 'objective']);
  });
});

describe('counterparts in another framework', () => {
  const crosswalk: Crosswalk = {
    from: 'a',
    to: 'b',
    pairs: [
      {
        from: { kind: 'foundation', id: 'places' },
        to: [
          { kind: 'objective', id: 'levelling-up' },
          { kind: 'foundation', id: 'skills' },
        ],
      },
      { from: { kind: 'sector', id: 'rail' }, to: [] },
    ],
  };

  test('may be several, none, or not known', () => {
    expect(counterparts(crosswalk, { kind: 'foundation', id: 'places' })).toEqual([
      { kind: 'objective', id: 'levelling-up' },
      { kind: 'foundation', id: 'skills' },
    ]);
    expect(counterparts(crosswalk, { kind: 'sector', id: 'rail' })).toEqual([]);
    expect(counterparts(crosswalk, { kind: 'foundation', id: 'ideas' })).toBeUndefined();
  });

  test('an id of another kind is another element', () => {
    expect(counterparts(crosswalk, { kind: 'foundation', id: 'rail' })).toBeUndefined();
  });
});
