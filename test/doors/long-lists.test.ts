import {
  assessCouncils,
  assessPortfolio,
  assessProcess,
  parseArea,
  parseCouncil,
  parseCouncils,
  parseCrosswalk,
  parseDialogue,
  parseLocalStrategy,
  parseNationalStrategy,
  parsePortfolio,
  parseReferences,
} from 'industrial-strategy';
import { expect, test } from 'vitest';

// A list of 130,000 entries is read and judged like any other: none is spread into a call, none is walked by a function
// that calls itself for each entry. An engine takes fewer arguments and fewer calls within calls than that.

const LONG = 130_000;
const many = <T>(one: (i: number) => T): readonly T[] => Array.from({ length: LONG }, (_, i) => one(i));
const asOf = '2019-12-31';

test('every parser reads a list of 130,000 entries', () => {
  const firm = { organisation: { name: 'Acme', kind: 'business' } } as const;
  const read: readonly (readonly [(input: unknown) => unknown, unknown])[] = [
    [parseArea, { name: 'Arden', codes: many((i) => ({ scheme: 'GSS', code: `E${i}` })) }],
    [parseCouncil, { members: many(() => firm) }],
    [parseDialogue, { actions: many(() => ({ title: 'Count' })) }],
    [parseCouncils, { dialogues: [{ id: 'a', issues: many((i) => `issue ${i}`) }] }],
    [parseLocalStrategy, { priorities: many(() => ({ name: 'Skills' })) }],
    [parseNationalStrategy, { targets: many((i) => ({ id: `t${i}` })) }],
    [parseCrosswalk, { from: 'a', to: 'b', pairs: many((i) => ({ from: { kind: 'sector', id: `s${i}` }, to: [] })) }],
    [parsePortfolio, { national: {}, strategies: [], register: many((i) => ({ authority: `council-${i}` })) }],
    [
      parseReferences,
      {
        id: 'r',
        attribute: 'region',
        basis: 'employment',
        date: '2016',
        source: { source: 's', section: '1' },
        categories: many((i) => ({ id: `c${i}`, weight: 1 })),
      },
    ],
  ];
  for (const [parse, input] of read) expect(() => parse(input), parse.name).not.toThrow();
});

test('councils with one are judged', () => {
  const { errors } = assessCouncils({ dialogues: [{ id: 'a', issues: many((i) => `issue ${i}`) }] }, { asOf });
  expect(errors).toEqual([]);
});

test('a portfolio with a register of as many authorities is judged', () => {
  const register = many((i) => ({ authority: `council-${i}` }));
  expect(assessPortfolio({ national: {}, strategies: [], register }, { asOf }).errors).toEqual([]);
});

// Which of these came first is asked of all of them together: of so many nobody tries which few would tell.
test('10,000 engagements of which nothing but their kind is known are judged', () => {
  const engagement = many(() => ({ kind: 'event' as const })).slice(0, 10_000);
  expect(assessProcess({ engagement }, { asOf }).errors).toEqual([]);
});
