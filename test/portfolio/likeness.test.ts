import { localIndustrialStrategies, uk2017 } from 'industrial-strategy/data';
import { describe, expect, test } from 'vitest';
import type { Pointer } from '../../src/core/pointer.js';
import type { LocalStrategy } from '../../src/local-strategy/model/strategy.js';
import type { Portfolio } from '../../src/portfolio/model.js';
import {
  collaborationCandidates,
  nearestNeighbours,
  similarityMatrix,
  tippexTest,
} from '../../src/portfolio/views/index.js';

/** A strategy with one priority for each word, a letter of it a code. */
const coded = (id: string, ...words: readonly string[]): LocalStrategy => ({
  id,
  priorities: words.map((word) => ({ codes: [...word] })),
});

const ids = (refs: readonly { readonly id: string | null }[]): readonly (string | null)[] => refs.map(({ id }) => id);

describe('the similarity matrix', () => {
  const codesOf = (of: string, at: Pointer) => ({
    at,
    need: `the priorities of ${of}, and the codes of each`,
    parts: [
      {
        need: `the priorities of ${of}`,
        ask: 'priorities/all-of',
        of,
        also: [{ need: 'and the codes of each', ask: 'priorities/each-codes' }],
      },
    ],
  });

  test('names its rows, and says why some are empty', () => {
    const portfolio: Portfolio = {
      national: {},
      strategies: [coded('arden', 'ab', 'cd'), { ...coded('dale', 'bc', 'e'), name: 'Dale' }, { name: 'Moor' }, {}],
    };
    expect(similarityMatrix(portfolio)).toEqual({
      by: 'codes',
      strategies: [
        { id: 'arden', name: 'arden', at: '/strategies/0' },
        { id: 'dale', name: 'Dale', at: '/strategies/1' },
        { id: null, name: 'Moor', at: '/strategies/2' },
        { id: null, name: 'strategy 4 of the list', at: '/strategies/3' },
      ],
      values: [
        [1, 2 / 5, null, null],
        [2 / 5, 1, null, null],
        [null, null, null, null],
        [null, null, null, null],
      ],
      uncompared: [
        {
          strategy: { id: null, name: 'Moor', at: '/strategies/2' },
          why: 'not-given',
          facts: [codesOf('Moor', '/strategies/2/priorities')],
        },
        {
          strategy: { id: null, name: 'strategy 4 of the list', at: '/strategies/3' },
          why: 'not-given',
          facts: [codesOf('the strategy', '/strategies/3/priorities')],
        },
      ],
    });
  });

  test('reads a plain list as well, with places in that', () => {
    const { strategies, values } = similarityMatrix([coded('arden', 'a'), coded('dale', 'b')]);
    expect(strategies.map(({ at }) => at)).toEqual(['/0', '/1']);
    expect(values).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(similarityMatrix([])).toEqual({ by: 'text', strategies: [], values: [], uncompared: [] });
  });

  test('shows what names and shared text do', () => {
    const place = (name: string, own: string): LocalStrategy => ({
      placeNames: [name],
      chapters: [{ text: `${name} grows ${own}.` }, { text: 'Skills for everyone.', fundamental: true }],
    });
    const two = [place('Arden', 'apples'), place('Dale', 'apples')];
    expect(similarityMatrix(two).values[0]?.[1]).toBeCloseTo(1, 12);
    // Unmasked, a word that only one of two has counts ln(3/2) + 1, the two in common count 1 each.
    const alone = Math.log(3 / 2) + 1;
    expect(similarityMatrix(two, { masked: false }).values[0]?.[1]).toBeCloseTo(2 / (2 + alone ** 2), 12);
    const others = [place('Arden', 'apples'), place('Dale', 'pears')];
    expect(similarityMatrix(others).values[0]?.[1]).toBeCloseTo(1 / (1 + alone ** 2), 12);
    expect(similarityMatrix(others, { withShared: true }).values[0]?.[1]).toBeCloseTo(3 / (3 + alone ** 2), 12);
    expect(similarityMatrix(others, { ignore: ['grows'] }).values[0]?.[1]).toBe(0);
  });
});

describe('nearest neighbours', () => {
  test('are the most alike, more than one where two are equally so', () => {
    const { neighbours } = nearestNeighbours([coded('arden', 'ab'), coded('dale', 'abcd'), coded('moor', 'abef')]);
    expect(neighbours.map(({ nearest, similarity }) => [ids(nearest), similarity])).toEqual([
      [['dale', 'moor'], 1 / 2],
      [['arden'], 1 / 2],
      [['arden'], 1 / 2],
    ]);
  });

  test('may be nearer where another is not known, and are none for what is not known itself', () => {
    const { neighbours, uncompared } = nearestNeighbours([coded('arden', 'ab'), coded('dale', 'bc'), { id: 'moor' }]);
    expect(neighbours.map(({ nearest, similarity }) => [ids(nearest), similarity])).toEqual([
      [['dale'], { min: 1 / 3, max: 1 }],
      [['arden'], { min: 1 / 3, max: 1 }],
      [[], null],
    ]);
    expect(uncompared.map(({ strategy, why }) => [strategy.id, why])).toEqual([['moor', 'not-given']]);
  });

  test('are not versions of the same strategy', () => {
    const versions = ['2018', '2021'].map((year) => ({ ...coded(`arden-${year}`, 'ab'), versionOf: 'arden' }));
    const { neighbours } = nearestNeighbours([...versions, coded('dale', 'bz')]);
    expect(neighbours.map(({ nearest }) => ids(nearest))).toEqual([['dale'], ['dale'], ['arden-2018', 'arden-2021']]);
    expect(nearestNeighbours(versions).neighbours.map(({ similarity }) => similarity)).toEqual([null, null]);
  });
});

describe('the tippex test', () => {
  test('has four forms, from weak to strong, worked by hand on codes', () => {
    const arden: LocalStrategy = {
      // Five codes: a and b its own, x with Dale and Moor, y with Dale, z with Moor.
      ...coded('arden', 'ab', 'ax', 'by', 'z'),
      sectors: [
        { name: 'Space', locationQuotient: 1.25 },
        { name: 'Food', locationQuotient: 1.2 },
        { name: 'Film', sic: [] },
        { name: 'Care', locationQuotient: { min: 0.9, max: 1.1 } },
      ],
    };
    const { by, results, uncompared } = tippexTest([arden, coded('dale', 'x', 'y'), coded('moor', 'xz', 'xq')]);
    expect([by, uncompared]).toEqual(['codes', []]);
    // Nearest: with Dale 2 of 5 codes, with Moor 2 of 6.
    expect(results[0]?.nearest).toMatchObject({ value: 2 / 5, why: null, to: [{ id: 'dale' }] });
    // Specificity: of a third of three strategies, one: a and b of five codes.
    expect(results[0]?.specificity).toEqual({ value: 2 / 5, why: null });
    // Attribution: "ab" has 2/5 in common with the rest {a, x, b, y, z}. "ax": 1/5 with the rest {a, b, y, z}, 1/3 with Dale.
    // "by": 1/5 with its rest, 1/3 with Dale. "z": nothing with its rest, 1/3 with Moor. One part of four.
    expect(results[0]?.attribution).toEqual({ value: 1 / 4, why: null, parts: 4, chance: 1 / 3 });
    // Evidence: of the three for which there can be figures one is at 1.25 or more.
    expect(results[0]?.evidence).toEqual({ value: 1 / 3, why: null });
  });

  test('says of each form why it has no number', () => {
    const four = (...strategies: readonly LocalStrategy[]) => {
      const [first] = tippexTest(strategies, { by: 'codes' }).results;
      return [first?.nearest.why, first?.specificity.why, first?.attribution.why, first?.evidence.why];
    };
    expect(four(coded('arden', 'a', 'b'))).toEqual(['alone', 'too-few', 'alone', 'not-given']);
    expect(four(coded('arden', 'ab'), coded('dale', 'c'))).toEqual([null, 'too-few', 'one-part', 'not-given']);
    const few = [coded('dale', 'c'), coded('moor', 'd')];
    expect(four({ ...coded('arden', 'a', 'b'), sectors: [] }, ...few)).toEqual([null, null, null, 'no-sectors']);
    expect(four({ id: 'arden' }, ...few)).toEqual(['not-given', 'not-given', 'not-given', 'not-given']);
    expect(four({ ...coded('arden', 'a'), textSeen: 'part' }, ...few).slice(0, 3)).toEqual(
      Array(3).fill('partly-seen'),
    );
    expect(four({ id: 'arden', priorities: [] }, ...few).slice(0, 3)).toEqual(Array(3).fill('nothing-left'));
  });

  test('gives guessing no more than chance: parts that are like nothing, and like all', () => {
    const strange = tippexTest([coded('arden', 'a', 'b'), coded('dale', 'c'), coded('moor', 'd')]);
    expect(strange.results[0]?.attribution).toMatchObject({ value: 1 / 3, chance: 1 / 3 });
    const same = tippexTest([coded('arden', 'a', 'a'), coded('dale', 'a', 'a'), coded('moor', 'a', 'a')]);
    expect(same.results.map(({ attribution }) => attribution.value)).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });

  test('reads texts chapter by chapter, the place’s own names whited out', () => {
    const place = (name: string, ...texts: readonly string[]): LocalStrategy => ({
      id: name.toLowerCase(),
      placeNames: [name],
      chapters: texts.map((text) => ({ text: `${name}. ${text}` })),
    });
    const arden = place('Arden', 'glass kilns', 'glass cutters');
    const dale = place('Dale', 'wool mills', 'wool traders');
    const moor = place('Moor', 'growth', 'wool');
    const results = (options = {}) => tippexTest([arden, dale, moor], options).results;
    // Arden: both chapters speak of glass, and nobody else does. Dale: each has "wool" and a word of its own, as has the
    // rest and as has Moor, so that it is one of two. Moor: "growth" is like nothing, one guess in three; "wool" is Dale's.
    expect(results().map(({ attribution }) => attribution.value)).toEqual([1, 1 / 2, 1 / 6]);
    // With the names left in, every chapter gives itself away.
    expect(results({ masked: false }).map(({ attribution }) => attribution.value)).toEqual([1, 1, 1]);
  });

  test('leaves other versions of a strategy aside', () => {
    const versions = ['2018', '2021'].map((year) => ({ ...coded(`arden-${year}`, 'ab', 'ac'), versionOf: 'arden' }));
    const { results } = tippexTest([...versions, coded('dale', 'z')]);
    expect(results[0]?.nearest).toMatchObject({ value: 0, to: [{ id: 'dale' }] });
    expect(results[0]?.attribution).toMatchObject({ value: 1, chance: 1 / 2 });
  });

  test('counts a word as rare by the share that is asked for', () => {
    const four = ['a', 'ab', 'abc', 'abcd'].map((codes, i) => coded(`place-${i}`, codes));
    const rare = (rareShare: number) => tippexTest(four, { rareShare }).results[3]?.specificity.value;
    expect([rare(1 / 4), rare(1 / 2), rare(3 / 4), rare(1)]).toEqual([1 / 4, 2 / 4, 3 / 4, 1]);
  });

  test('leaves the sectors without figures open', () => {
    const sectors = [{ locationQuotient: 2 }, {}, { locationQuotient: { min: 1, max: 1.3 } }, { sic: ['62'] }];
    const evidence = (more: Partial<LocalStrategy>) =>
      tippexTest([{ id: 'arden', sectors, ...more }]).results[0]?.evidence;
    expect(evidence({})).toEqual({ value: { min: 1 / 4, max: 1 }, why: null });
    expect(evidence({ textSeen: 'part' })).toEqual({ value: { min: 0, max: 1 }, why: null });
    expect(tippexTest([{ sectors: sectors.slice(0, 1) }], { minLq: 2.5 }).results[0]?.evidence.value).toBe(0);
  });
});

describe('candidates for collaboration', () => {
  const framework = 'plan';
  const arden: LocalStrategy = {
    ...coded('arden', 'abcd'),
    framework,
    collaborations: [],
    authorities: [{ authority: 'ford' }],
    sectors: [{ national: [{ id: 'space' }] }],
  };
  const dale: LocalStrategy = {
    ...coded('dale', 'bcde'),
    framework,
    collaborations: [],
    authorities: [{ authority: 'ford' }, { authority: 'wick' }],
    sectors: [{ national: [{ id: 'space' }, { id: 'film' }] }],
  };
  const candidates = (strategies: readonly LocalStrategy[], more: Partial<Portfolio> = {}, options = {}) =>
    collaborationCandidates({ national: {}, strategies, complete: true, overlaps: [], ...more }, options);

  test('are alike or neighbours, with what they share', () => {
    expect(candidates([arden, dale])).toEqual([
      {
        between: [
          { id: 'arden', name: 'arden', at: '/strategies/0' },
          { id: 'dale', name: 'dale', at: '/strategies/1' },
        ],
        adjacent: true,
        similarity: 3 / 5,
        collaborating: false,
        shares: {
          codes: ['b', 'c', 'd'],
          elements: [{ kind: 'sector', id: 'space' }],
          authorities: ['ford'],
        },
      },
    ]);
  });

  test('are not those that work together already; those not known to are', () => {
    const together = { ...arden, collaborations: [{ with: ['dale'], agreed: true }] };
    expect(candidates([together, dale])).toEqual([]);
    const { collaborations: _, ...silent } = dale;
    expect(candidates([arden, silent]).map(({ collaborating }) => collaborating)).toEqual([null]);
    const later = { ...arden, collaborations: [{ with: ['dale'], agreed: true, date: '2020' }] };
    expect(candidates([later, dale])).toEqual([]);
    expect(candidates([later, dale], {}, { asOf: '2019-12-31' })).toHaveLength(1);
  });

  test('need something to share: neighbours without it are none, nor are elements of two frameworks', () => {
    const moor: LocalStrategy = { ...coded('moor', 'xyz'), framework, authorities: [{ authority: 'ford' }] };
    expect(candidates([arden, moor])).toEqual([]);
    const film: LocalStrategy = { ...moor, sectors: [{ national: [{ id: 'space' }] }] };
    expect(candidates([arden, film]).map(({ shares }) => shares.elements)).toEqual([[{ kind: 'sector', id: 'space' }]]);
    expect(candidates([arden, { ...film, framework: 'other' }])).toEqual([]);
  });

  test('far apart, they have to be alike from a limit up', () => {
    const far = { ...dale, authorities: [] };
    const whole = { neighbours: [] };
    expect(candidates([arden, far], whole).map(({ adjacent }) => adjacent)).toEqual([false]);
    expect(candidates([arden, far], whole, { minSimilarity: 0.6 })).toHaveLength(1);
    expect(candidates([arden, far], whole, { minSimilarity: 0.61 })).toEqual([]);
    expect(candidates([arden, far]).map(({ adjacent }) => adjacent)).toEqual([null]);
  });

  test('come in order: neighbours that are alike, then by likeness', () => {
    const strategies = [
      coded('a', 'pqrs'),
      coded('b', 'pqrs'), // The same as a, not known to be near.
      coded('c', 'pqtu'), // Near to a, 2 of 6.
      coded('d', 'pqrstu'), // Near to b, 4 of 6.
    ];
    const neighbours = [
      { a: 'a', b: 'c' },
      { a: 'b', b: 'd' },
    ];
    const order = candidates(strategies, { neighbours }).map(({ between: [one, other] }) => `${one.id}${other.id}`);
    expect(order).toEqual(['bd', 'ab', 'ad', 'cd', 'ac']);
  });

  test('of 2019: the West Midlands with two whose districts were in its partnerships too; the Arc works together', () => {
    const found = candidates(localIndustrialStrategies, { national: uk2017 }, { asOf: '2019-12-31' });
    const pairs = found.map(({ between, shares }) => [...ids(between), ...shares.authorities]);
    expect(pairs).toContainEqual(['west-midlands', 'worcestershire', 'bromsgrove', 'redditch', 'wyre-forest']);
    expect(pairs).toContainEqual([
      'west-midlands',
      'stoke-staffordshire',
      'cannock-chase',
      'east-staffordshire',
      'lichfield',
      'tamworth',
    ]);
    const arc = ['cambridgeshire-peterborough', 'oxfordshire', 'south-east-midlands'];
    expect(found.filter(({ between }) => between.every(({ id }) => arc.includes(id ?? '')))).toEqual([]);
    // No texts and no codes ship with them: nothing is said of likeness.
    expect(found.every(({ similarity }) => similarity === null)).toBe(true);
  });
});

test('everything is plain data, and nothing given is changed', () => {
  const portfolio: Portfolio = {
    national: uk2017,
    strategies: [...localIndustrialStrategies, coded('arden', 'ab', 'c'), coded('dale', 'bc', 'a')],
  };
  const before = JSON.stringify(portfolio);
  for (const result of [
    similarityMatrix(portfolio),
    nearestNeighbours(portfolio),
    collaborationCandidates(portfolio),
    tippexTest(portfolio),
  ]) {
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  }
  expect(JSON.stringify(portfolio)).toBe(before);
});
