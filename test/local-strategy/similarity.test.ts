import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withMarksByLists } from '../../src/core/incomplete.js';
import type { Pointer } from '../../src/core/pointer.js';
import type { ComparisonOptions } from '../../src/local-strategy/comparing/index.js';
import { compareStrategies, type StrategyAt } from '../../src/local-strategy/comparing/similarity.js';
import type { LocalStrategy } from '../../src/local-strategy/model/strategy.js';
import { jaccard, tfidfCosine } from '../../src/measures/index.js';
import { makeStrategies, naiveCodes, naiveTexts } from '../bench/naive-similarity.js';

const placed = (strategies: readonly LocalStrategy[]): readonly StrategyAt[] =>
  strategies.map((strategy, i) => ({ strategy, at: `/${i}` as Pointer }));
const compared = (strategies: readonly LocalStrategy[], options?: ComparisonOptions) =>
  compareStrategies(placed(strategies.map(withMarksByLists)), options);

const code = fc.constantFrom('space', 'food', 'ports', 'wind', 'film', 'care');
const priority = fc.record(
  { codes: fc.array(code, { maxLength: 4 }), fundamental: fc.boolean(), shared: fc.constant('arc/1') },
  { requiredKeys: [] },
);
const words = fc.array(fc.constantFrom('steel', 'Glass', 'wool', 'cider', 'peat', 'the', 'and'), { maxLength: 12 });
const chapter = fc.record(
  { text: words.map((list) => list.join(' ')), fundamental: fc.boolean(), shared: fc.constant('arc/1') },
  { requiredKeys: ['text'] },
);
const strategy: fc.Arbitrary<LocalStrategy> = fc.record(
  {
    priorities: fc.array(priority, { maxLength: 4 }),
    chapters: fc.array(chapter, { maxLength: 3 }),
    placeNames: fc.constantFrom([], ['Steel']),
    textSeen: fc.constantFrom('whole', 'part'),
  },
  { requiredKeys: [] },
);
const strategies = fc.array(strategy, { maxLength: 7 });
const by = fc.constantFrom('text', 'codes', undefined);
const optionsOf = (way: 'text' | 'codes' | undefined): ComparisonOptions => (way === undefined ? {} : { by: way });

describe('how alike strategies are', () => {
  test('is symmetric, from 0 to 1, and 1 of a strategy and itself', () => {
    fc.assert(
      fc.property(strategies, by, (all, way) => {
        const { contents, matrix, between, range } = compared(all, optionsOf(way));
        const values = matrix();
        expect(values.length).toBe(all.length);
        for (const [i, row] of values.entries()) {
          expect(row.length).toBe(all.length);
          for (const [j, value] of row.entries()) {
            expect(value).toBe(values[j]?.[i]);
            expect(value).toBe(between(i, j));
            const known = contents[i]?.state === 'known' && contents[j]?.state === 'known';
            expect(value === null).toBe(!known);
            if (value === null) continue;
            if (i === j) expect(value).toBe(1);
            expect(value >= 0 && value <= 1).toBe(true);
            const { min, max = 1 } = range(i, j) ?? { min: Number.NaN };
            expect(min - 1e-12 <= value && value <= max + 1e-12).toBe(true);
          }
        }
      }),
    );
  });

  test('goes with the strategies when they change places, to the last digit', () => {
    const shuffled = strategies.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(
          all.map((_, i) => i),
          { minLength: all.length },
        ),
      ),
    );
    fc.assert(
      fc.property(shuffled, by, ([all, order], way) => {
        const before = compared(all, optionsOf(way));
        const after = compared(
          order.map((i) => all[i] as LocalStrategy),
          optionsOf(way),
        );
        const values = before.matrix();
        expect(after.by).toBe(before.by);
        expect(after.matrix()).toEqual(order.map((i) => order.map((j) => values[i]?.[j])));
      }),
    );
  });

  test('is what the plain way of counting gives', () => {
    const codes = fc.array(fc.array(code, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(codes, (lists) => {
        const all = lists.map((list) => ({ priorities: list.map((one) => ({ codes: [one] })) }));
        const values = compared(all).matrix();
        expect(values).toEqual(naiveCodes(all));
        expect(values).toEqual(lists.map((a) => lists.map((b) => jaccard({ a, b }))));
      }),
    );
    const texts = fc.array(fc.array(fc.constantFrom('steel', 'glass', 'wool', 'cider'), { minLength: 1 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(texts, (documents) => {
        const all = documents.map((list) => ({ placeNames: [], chapters: [{ text: list.join(' ') }] }));
        const values = compared(all).matrix();
        expect(values).toEqual(naiveTexts(documents));
        expect(values).toEqual(tfidfCosine({ documents }));
      }),
    );
  });
});

test('many strategies are compared as the plain way compares them', () => {
  const all = makeStrategies(150, { codes: 60, words: 80, vocabulary: 500 });
  expect(compared(all, { by: 'codes' }).matrix()).toEqual(naiveCodes(all));
  const documents = all.map(({ chapters = [] }) => chapters.flatMap(({ text }) => text.split(' ')));
  expect(compared(all, { by: 'text' }).matrix()).toEqual(naiveTexts(documents));
});

describe('what is compared', () => {
  const chapters = (...texts: readonly string[]): LocalStrategy => ({
    placeNames: [],
    chapters: texts.map((text) => ({ text })),
  });

  test('leaves out names of the place, what is shared, what every place needs, and words that hold texts together', () => {
    const arden: LocalStrategy = {
      placeNames: ['Arden'],
      chapters: [
        { text: 'The firms of Arden make glass, and they will be in 2 places: its glass is green.' },
        { text: 'Skills for all.', fundamental: true },
        { text: 'The Arc will lead.', shared: 'arc/1' },
      ],
    };
    const [own] = compared([arden]).contents;
    expect(own).toMatchObject({ state: 'known', whole: ['firms', 'make', 'glass', 'places', 'glass', 'green'] });
    const [all] = compared([arden], { masked: false, withShared: true, ignore: ['glass', 'places'] }).contents;
    expect(all).toMatchObject({
      parts: [['firms', 'arden', 'make', 'green'], ['skills'], ['arc', 'lead']],
    });
  });

  test('is text or codes, whichever lets more be compared', () => {
    const coded: LocalStrategy = { priorities: [{ codes: ['space'] }] };
    const both: LocalStrategy = { ...chapters('glass'), ...coded };
    expect(compared([both, both]).by).toBe('text');
    expect(compared([both, coded]).by).toBe('codes');
    expect(compared([both, chapters('wool')]).by).toBe('text');
    expect(compared([{ ...coded, chapters: [], placeNames: [] }, coded]).by).toBe('codes');
    expect(compared([{}, { priorities: [{ codes: ['a'] }, {}] }]).by).toBe('codes');
    expect(compared([both, both], { by: 'codes' }).by).toBe('codes');
  });

  test.each<[string, LocalStrategy, 'text' | 'codes', string, readonly string[]]>([
    ['no text', {}, 'text', 'not-given', ['/0/chapters', '/0/placeNames']],
    ['part of a text', { ...chapters('wool'), textSeen: 'part' }, 'text', 'partly-seen', ['/0/chapters']],
    [
      'a list of chapters that is partial',
      { ...chapters('wool'), incomplete: ['/chapters'] },
      'text',
      'partly-seen',
      ['/0/chapters'],
    ],
    ['a text and no names', { chapters: [{ text: 'wool' }] }, 'text', 'no-names', ['/0/placeNames']],
    ['no priorities', {}, 'codes', 'not-given', ['/0/priorities']],
    ['priorities without codes', { priorities: [{ name: 'Growth' }] }, 'codes', 'not-given', ['/0/priorities/0/codes']],
    [
      'part of the priorities',
      { priorities: [{ codes: ['a'] }], textSeen: 'part' },
      'codes',
      'partly-seen',
      ['/0/priorities'],
    ],
    [
      'codes of one that are partial',
      { priorities: [{ codes: ['a'], incomplete: ['/codes'] }] },
      'codes',
      'partly-seen',
      ['/0/priorities/0/codes'],
    ],
    [
      'the same, said of the strategy',
      { priorities: [{ codes: ['a'] }], incomplete: ['/priorities/0/codes'] },
      'codes',
      'partly-seen',
      ['/0/priorities/0/codes'],
    ],
    [
      'fewer priorities than are stated',
      { priorities: [{ codes: ['a'] }], priorityCount: 2 },
      'codes',
      'partly-seen',
      ['/0/priorities'],
    ],
  ])('%s is not known, and may be like anything', (_, one, way, why, places) => {
    const other: LocalStrategy = { ...chapters('wool'), priorities: [{ codes: ['a'] }] };
    const comparison = compared([one, other], { by: way });
    const [content] = comparison.contents;
    expect(content).toMatchObject({ state: 'open', why });
    if (content?.state === 'open') expect(content.open.map(({ at }) => at)).toEqual(places);
    expect(comparison.matrix()).toEqual([
      [null, null],
      [null, 1],
    ]);
    expect(comparison.range(0, 1)).toEqual({ min: 0, max: 1 });
  });

  test('with nothing of its own there is nothing to compare, which is not to be unlike', () => {
    const none: LocalStrategy = { priorities: [{ codes: ['skills'], fundamental: true }, { shared: 'arc/1' }] };
    const comparison = compared([none, { priorities: [{ codes: ['a'] }] }]);
    expect(comparison.contents[0]).toEqual({ state: 'none', why: 'nothing-left' });
    expect(comparison.between(0, 1)).toBeNull();
    expect(comparison.range(0, 1)).toBeNull();
  });
});

describe('a text that is not known', () => {
  const text = fc.array(fc.constantFrom('steel', 'glass', 'wool', 'cider', 'peat', 'salt'), {
    minLength: 1,
    maxLength: 15,
  });
  const place = (list: readonly string[]): LocalStrategy => ({ placeNames: [], chapters: [{ text: list.join(' ') }] });

  test('shifts the weight of words in the others, by no more than the range allows', () => {
    let widest = 0;
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 2, maxLength: 6 }),
        fc.array(text, { minLength: 1, maxLength: 3 }),
        (known, open) => {
          const hidden = open.map((): LocalStrategy => ({ ...place(['hint']), incomplete: ['/chapters'] }));
          const before = compared([...known.map(place), ...hidden], { by: 'text' });
          // Any of the unknown ones may turn out to be any text, or to have nothing of its own.
          for (const n of open.keys()) {
            const found = open.slice(0, n + 1).map(place);
            const after = compared([...known.map(place), ...found], { by: 'text' });
            for (const [i, j] of known.flatMap((_, a) => known.map((__, b) => [a, b] as const))) {
              const { min, max = 1 } = before.range(i, j) ?? { min: Number.NaN };
              const value = after.between(i, j) ?? Number.NaN;
              expect(value).toBeGreaterThanOrEqual(min - 1e-12);
              expect(value).toBeLessThanOrEqual(max + 1e-12);
              widest = Math.max(widest, max - min);
            }
          }
        },
      ),
    );
    expect(widest).toBeGreaterThan(0.1);
  });

  test('leaves no margin about texts that are the same', () => {
    const comparison = compared([
      place(['wool', 'salt']),
      place(['salt', 'wool']),
      { ...place(['x']), textSeen: 'part' },
    ]);
    expect(comparison.range(0, 1)?.min).toBeCloseTo(1, 12);
    expect(comparison.range(0, 2)).toEqual({ min: 0, max: 1 });
  });
});
