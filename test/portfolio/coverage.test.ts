import { describe, expect, test } from 'vitest';
import type { LocalStrategy } from '../../src/local-strategy/model/strategy.js';
import type { NationalStrategy } from '../../src/national-strategy/model.js';
import type { Portfolio } from '../../src/portfolio/model.js';
import { coverageMatrix } from '../../src/portfolio/views/coverage.js';
import { gaps } from '../../src/portfolio/views/gaps.js';

const plan: NationalStrategy = {
  id: 'plan',
  name: 'The Plan',
  foundations: [
    { id: 'ideas', name: 'Ideas', asked: 'required' },
    { id: 'coast', name: 'Coast', asked: 'where-relevant', condition: 'places by the sea' },
  ],
  challenges: [{ id: 'clean', name: 'Clean growth', missions: [{ id: 'cluster', name: 'A cluster' }] }],
  sectors: [{ id: 'wind', name: 'Offshore wind' }],
  objectives: [],
};
const NOTHING = { foundations: [], challenges: [], missions: [], sectors: [] };

const arden: LocalStrategy = {
  id: 'arden',
  name: 'Arden Strategy',
  area: { name: 'Arden' },
  framework: 'plan',
  themes: [],
  priorities: [
    { id: 'labs', name: 'Laboratories', ...NOTHING, foundations: [{ id: 'ideas', strength: 'secondary' }] },
    {
      id: 'cluster',
      name: 'A clean cluster',
      ...NOTHING,
      missions: [{ id: 'cluster', strength: 'primary', localWord: 'net zero coast' }],
      shared: 'chapter/1',
    },
    { id: 'fairs', name: 'Village fairs', ...NOTHING },
  ],
  sectors: [
    { name: 'Turbines', national: [{ id: 'wind', match: 'partial' }] },
    { name: 'Weaving', national: [] },
  ],
  silences: [{ kind: 'foundation', id: 'coast', why: 'not-relevant', reason: 'no sea' }],
};
const dale: LocalStrategy = {
  id: 'dale',
  framework: 'plan',
  themes: [],
  priorities: [{ name: 'Moors' }, { name: 'Mills', ...NOTHING, foundations: [{ id: 'ideas' }] }],
  sectors: [],
  silences: [{ kind: 'sector', id: 'wind', why: 'deliberate', reason: 'no wind' }],
};
const unseen: LocalStrategy = { id: 'moor', framework: 'plan', textSeen: 'none' };

const portfolio: Portfolio = { id: 'all', national: plan, strategies: [arden, dale, unseen], complete: true };

describe('the coverage matrix', () => {
  const matrix = coverageMatrix(portfolio);
  const states = (row: number) => matrix.rows[row]?.cells.map(({ state }) => state);

  test('has a column an element, in the order of kinds, and a row a strategy', () => {
    expect(matrix.national).toEqual({ id: 'plan', name: 'The Plan' });
    expect(matrix.complete).toBe(true);
    expect(matrix.elements.map(({ kind, id, asked, at }) => [kind, id, asked, at])).toEqual([
      ['foundation', 'ideas', 'required', '/national/foundations/0'],
      ['foundation', 'coast', 'where-relevant', '/national/foundations/1'],
      ['challenge', 'clean', null, '/national/challenges/0'],
      ['mission', 'cluster', null, '/national/challenges/0/missions/0'],
      ['sector', 'wind', null, '/national/sectors/0'],
    ]);
    expect(matrix.rows.map(({ area, strategy }) => [area, strategy.id, strategy.at])).toEqual([
      ['Arden', 'arden', '/strategies/0'],
      ['dale', 'dale', '/strategies/1'],
      ['moor', 'moor', '/strategies/2'],
    ]);
  });

  test('tells the kinds of gap apart; a link to a mission takes up its challenge', () => {
    expect(states(0)).toEqual(['addressed', 'conditional', 'addressed', 'addressed', 'addressed']);
    // Which foundations, challenges and missions the first priority of Dale takes up is not known.
    expect(states(1)).toEqual(['addressed', 'unknown', 'unknown', 'unknown', 'deliberate']);
    expect(states(2)).toEqual(['unknown', 'unknown', 'unknown', 'unknown', 'unknown']);
  });

  test('has the priorities behind each cell, with the local word', () => {
    const [ideas, coast, clean, cluster, wind] = matrix.rows[0]?.cells ?? [];
    expect(ideas).toMatchObject({ priorities: 1, strength: 'secondary', related: ['/strategies/0/priorities/0'] });
    expect(coast).toMatchObject({ priorities: 0, by: [], reason: 'no sea', related: ['/strategies/0/silences/0'] });
    const behind = {
      from: 'priority',
      name: 'A clean cluster',
      at: '/strategies/0/priorities/1',
      strength: 'primary',
      match: null,
      localWord: 'net zero coast',
      shared: 'chapter/1',
    };
    expect(clean?.by).toEqual([behind]);
    expect(cluster?.by).toEqual([behind]);
    expect(wind).toMatchObject({
      priorities: 0,
      strength: null,
      by: [{ from: 'sector', name: 'Turbines', at: '/strategies/0/sectors/0', match: 'partial', shared: null }],
    });
  });

  test('counts column by column', () => {
    expect(matrix.totals[0]).toEqual({ addressed: 2, deliberate: 0, conditional: 0, silent: 0, unknown: 1 });
    expect(matrix.totals[4]).toEqual({ addressed: 1, deliberate: 1, conditional: 0, silent: 0, unknown: 1 });
  });

  test('lists what is local only, and counts what may be', () => {
    expect(matrix.rows[0]?.localOnly).toEqual([
      { kind: 'priority', name: 'Village fairs', at: '/strategies/0/priorities/2' },
      { kind: 'sector', name: 'Weaving', at: '/strategies/0/sectors/1' },
    ]);
    expect(matrix.rows.map(({ untraced }) => untraced)).toEqual([0, 1, 0]);
  });

  test('shows the kinds asked for, and says of which the national strategy may have more', () => {
    const some = coverageMatrix(portfolio, { kinds: ['sector', 'foundation'] });
    expect(some.elements.map(({ id }) => id)).toEqual(['ideas', 'coast', 'wind']);
    expect(some.partial).toEqual([]);
    const bare = coverageMatrix({ national: { foundations: [], incomplete: ['/foundations'] }, strategies: [] });
    expect(bare.partial).toEqual(['foundation', 'challenge', 'mission', 'sector', 'objective']);
    expect(bare).toMatchObject({ complete: null, elements: [], rows: [], totals: [] });
  });

  test('a shared chapter counts for each strategy that carries it', () => {
    const chapter = { ...NOTHING, shared: 'chapter/1', challenges: [{ id: 'clean' }] };
    const strategies = ['a', 'b', 'c'].map((id) => ({ id, framework: 'plan', priorities: [chapter] }));
    const { totals, elements } = coverageMatrix({ national: plan, strategies });
    expect(totals[elements.findIndex(({ id }) => id === 'clean')]?.addressed).toBe(3);
  });

  test('areas of one name are told apart', () => {
    const strategies = [{ id: 'a', area: { name: 'North' } }, { id: 'b', area: { name: 'North' } }, {}];
    expect(coverageMatrix({ national: plan, strategies }).rows.map(({ area }) => area)).toEqual([
      'North (a)',
      'North (b)',
      'strategy 3 of the list',
    ]);
  });

  test('a strategy of another framework is read through the crosswalk alone', () => {
    const old: LocalStrategy = {
      ...dale,
      framework: 'old',
      priorities: [{ ...NOTHING, foundations: [{ id: 'science' }] }],
    };
    const crosswalk = {
      from: 'old',
      to: 'plan',
      pairs: [
        { from: { kind: 'foundation' as const, id: 'science' }, to: [{ kind: 'foundation' as const, id: 'ideas' }] },
      ],
    };
    const state = (more: Partial<Portfolio>) =>
      coverageMatrix({ national: plan, strategies: [old], ...more }).rows[0]?.cells[0]?.state;
    expect(state({})).toBe('unknown');
    expect(state({ crosswalks: [crosswalk] })).toBe('addressed');
  });

  test('is plain JSON, the same whatever the order of keys', () => {
    expect(JSON.parse(JSON.stringify(matrix))).toEqual(matrix);
    expect(JSON.stringify(coverageMatrix(reversed(portfolio)))).toBe(JSON.stringify(matrix));
  });
});

describe('gaps', () => {
  const found = gaps(portfolio);
  const named = (list: (typeof found)['silent']) => list.map(({ area, element }) => `${area}: ${element.id}`);

  test('are listed by their kind', () => {
    expect(named(found.silent)).toEqual([]);
    expect(named(found.conditional)).toEqual(['Arden: coast']);
    expect(named(found.deliberate)).toEqual(['dale: wind']);
    expect(named(found.unknown)).toEqual([
      'dale: coast',
      'dale: clean',
      'dale: cluster',
      'moor: ideas',
      'moor: coast',
      'moor: clean',
      'moor: cluster',
      'moor: wind',
    ]);
    expect([found.conditional[0]?.reason, found.deliberate[0]?.reason]).toEqual(['no sea', 'no wind']);
  });

  test('of what is not known it says what to find out, of the others nothing', () => {
    for (const gap of found.unknown) expect(gap.facts.length).toBeGreaterThan(0);
    expect(found.unknown[2]?.facts.map(({ at }) => at)).toEqual(['/strategies/1/priorities/0/missions']);
    for (const gap of [...found.deliberate, ...found.conditional]) expect(gap.facts).toEqual([]);
  });

  test('silent only where everything is known', () => {
    const whole: LocalStrategy = {
      id: 'whole',
      framework: 'plan',
      themes: [],
      priorities: [{ name: 'Fairs', ...NOTHING }],
      sectors: [],
    };
    const { silent, nowhere } = gaps({ national: plan, strategies: [whole], complete: true });
    expect(named(silent)).toEqual(['whole: ideas', 'whole: clean', 'whole: cluster', 'whole: wind']);
    expect(nowhere.map(({ element, maybe }) => [element.id, maybe])).toEqual([
      ['ideas', false],
      // Asked for where it is relevant: that nothing is said leaves it open.
      ['coast', true],
      ['clean', false],
      ['cluster', false],
      ['wind', false],
    ]);
    const open = gaps({ national: plan, strategies: [whole] });
    expect(open.nowhere.every(({ maybe }) => maybe)).toBe(true);
  });

  test('agree with the matrix', () => {
    const { rows, elements } = coverageMatrix(portfolio);
    const all = [...found.silent, ...found.deliberate, ...found.conditional, ...found.unknown];
    const missing = rows.flatMap(({ cells }) => cells.filter(({ state }) => state !== 'addressed'));
    expect(all).toHaveLength(missing.length);
    expect(found.nowhere.map(({ element }) => element.id)).toEqual(
      elements.filter((_, i) => rows.every(({ cells }) => cells[i]?.state !== 'addressed')).map(({ id }) => id),
    );
  });
});

/** The same document with every object's keys in reverse order. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  ) as T;
}
