import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MASK, maskNames, placeNamesOf } from '../../src/local-strategy/comparing/place-names.js';

describe('the names of a place', () => {
  test('are those it lists, that of its area and those of its authorities, the longest first', () => {
    expect(
      placeNamesOf({
        placeNames: ['Arden', 'The Fens'],
        area: { name: 'West Arden and Dale' },
        authorities: [
          { authority: 'ford', name: 'Ford Metropolitan Borough Council' },
          { authority: 'wick', name: 'Royal Borough of Wick' },
          { authority: 'hill', name: 'Hill' },
          { authority: 'mill' },
        ],
      }),
    ).toEqual([
      'Ford Metropolitan Borough Council',
      'Royal Borough of Wick',
      'West Arden and Dale',
      'The Fens',
      'Arden',
      'Ford',
      'Hill',
      'Wick',
    ]);
  });

  test('are not known where no list gives them, or one that is partial, and none where the list says so', () => {
    expect(placeNamesOf({})).toBeUndefined();
    expect(
      placeNamesOf({ area: { name: 'Arden' }, authorities: [{ authority: 'ford', name: 'Ford' }] }),
    ).toBeUndefined();
    expect(placeNamesOf({ placeNames: ['Arden'], incomplete: ['/placeNames'] })).toBeUndefined();
    expect(placeNamesOf({ placeNames: [] })).toEqual([]);
  });
});

describe('masking', () => {
  test.each([
    ['as a whole word only', 'Bath and Bathurst', ['Bath'], `${MASK} and Bathurst`],
    ['in capitals or not', 'BATH, bath and Bath', ['Bath'], `${MASK}, ${MASK} and ${MASK}`],
    ['before a possessive', 'Birmingham’s canals', ['Birmingham'], `${MASK}’s canals`],
    [
      'the longer name first',
      'in West Arden',
      ['Arden', 'West Arden'].sort((a, b) => b.length - a.length),
      `in ${MASK}`,
    ],
    ['over a line break', 'West\n  Midlands', ['West Midlands'], MASK],
    ['with hyphens or spaces', 'Stoke on Trent, Stoke-on-Trent', ['Stoke-on-Trent'], `${MASK}, ${MASK}`],
    ['with & or and', 'Tyne & Wear, Tyne and Wear', ['Tyne and Wear'], `${MASK}, ${MASK}`],
    ['with & in the name', 'D&N and D & N', ['D&N'], `${MASK} and ${MASK}`],
    [
      'with or without an apostrophe',
      "King’s Lynn, Kings Lynn, King's Lynn",
      ["King's Lynn"],
      `${MASK}, ${MASK}, ${MASK}`,
    ],
    ['with accents, however they are written', 'Cafe\u0301ville', ['Caféville'], MASK],
    ['with signs that mean something to a pattern', 'A (b) [c] * town', ['(b) [c] *'], `A (${MASK} town`],
    ['never twice over one gap', 'West West Midlands Midlands', ['West Midlands'], `West ${MASK} Midlands`],
    ['not where there is none', 'Nothing here', ['', '…'], 'Nothing here'],
  ])('finds a name %s', (_, text, names, masked) => {
    expect(maskNames(text, names)).toBe(masked);
  });

  test('leaves no name of the place standing, in any case and between any signs', () => {
    const word = fc.constantFrom('west', 'Arden', 'dale', 'upon', 'Ock', 'st');
    const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    const gap = fc.constantFrom(' ', '-', '\n', ', ', '. ', ' – ');
    const text = fc
      .array(
        fc.tuple(
          fc.oneof(
            word,
            word.map((w) => w.toUpperCase()),
            fc.constant('other'),
          ),
          gap,
        ),
        { maxLength: 25 },
      )
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 4 }), text, (placeNames, said) => {
        const names = placeNamesOf({ placeNames }) ?? [];
        const masked = maskNames(said, names);
        // Independent of the pattern: the words between two masks, in a row.
        const runs = masked.split(MASK).map(
          (run) =>
            ` ${run
              .toLowerCase()
              .split(/[^a-z]+/)
              .join(' ')} `,
        );
        for (const one of names) for (const run of runs) expect(run).not.toContain(` ${one.toLowerCase()} `);
        // Nothing else goes: what is left is what was there, in order.
        expect(masked.replaceAll(MASK, '').length).toBeLessThanOrEqual(said.length);
        expect(maskNames(masked, names)).toBe(masked);
        if (names.length === 0) expect(masked).toBe(said);
      }),
    );
  });
});
