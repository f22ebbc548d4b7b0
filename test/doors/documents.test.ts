import {
  type Assessment,
  assessAlignment,
  assessCouncils,
  assessDialogue,
  assessFocus,
  assessOutputs,
  assessPortfolio,
  assessProcess,
  assessRepresentation,
  boundaryOverlaps,
  collaborationCandidates,
  coverageMatrix,
  gaps,
  InvalidInputError,
  nearestNeighbours,
  overlaps,
  type ParseResult,
  safeParseAlignmentSubject,
  safeParseCouncil,
  safeParseCouncils,
  safeParseDialogue,
  safeParseLocalStrategy,
  safeParsePortfolio,
  seatTable,
  sharedIssues,
  similarityMatrix,
  tippexTest,
  trustStage,
  whatIf,
  withMember,
  withoutMember,
} from 'industrial-strategy';
import { bySizeBandEmployment2016 } from 'industrial-strategy/data/business-population';
import { assess } from 'industrial-strategy/rules';
import { describe, expect, test } from 'vitest';
import { steps } from '../../src/core/pointer.js';
import { fullCouncil } from '../council/full-council.js';
import { fullCouncils, fullDialogue } from '../dialogue/full-dialogue.js';
import { full as fullStrategy } from '../local-strategy/full.js';
import { fullPortfolio } from '../portfolio/full-portfolio.js';
import { alter, placesIn } from '../reading.js';

// Whatever judges or counts takes documents that nobody parsed: from a database, a form, a spreadsheet. What no reader
// understands is refused there as the parser refuses it, and nothing else is.

const asOf = '2019-12-31';

const DOORS: readonly {
  readonly name: string;
  readonly document: object;
  readonly parse: (input: unknown) => ParseResult<unknown>;
  readonly judge: (document: never) => unknown;
}[] = [
  {
    name: 'assessRepresentation',
    document: fullCouncil,
    parse: safeParseCouncil,
    judge: (council) => assessRepresentation(council, { asOf }),
  },
  {
    name: 'assessDialogue',
    document: fullDialogue,
    parse: safeParseDialogue,
    judge: (dialogue) => assessDialogue(dialogue, { asOf }),
  },
  {
    name: 'assessCouncils',
    document: fullCouncils,
    parse: safeParseCouncils,
    judge: (councils) => assessCouncils(councils, { asOf }),
  },
  {
    name: 'assessProcess',
    document: fullStrategy,
    parse: safeParseLocalStrategy,
    judge: (strategy) => assessProcess(strategy, { asOf }),
  },
  {
    name: 'assessAlignment',
    document: { strategy: fullStrategy, national: { id: 'plan', foundations: [{ id: 'ideas' }] } },
    parse: safeParseAlignmentSubject,
    judge: ({ strategy, national }: { readonly strategy: never; readonly national: never }) =>
      assessAlignment(strategy, national, { asOf }),
  },
  {
    name: 'assessPortfolio',
    document: fullPortfolio,
    parse: safeParsePortfolio,
    judge: (portfolio) => assessPortfolio(portfolio, { asOf }),
  },
];

/** What a parser says of one value by itself; what does not fit together with other fields is another matter. */
const OF_A_VALUE =
  /^expected (?!the path of a list|two strategies)|^null says|is no number|is not one of|^the text is empty|^undefined is|is not a real|, is (?:after|more than) max/;

const AT_ONCE = 40;

const WRONG = [null, 'x', '', 7, -1, 0.5, 1e308, Number.NaN, Number.POSITIVE_INFINITY, true, {}, [], [null]];

describe.each(DOORS)('$name', ({ document, parse, judge }) => {
  // One place of each kind: the entries of a list are alike.
  const kinds = new Map(placesIn(document).map((at) => [at.replaceAll(/\/\d+/g, '/0'), at]));
  const spots = [...kinds.values()].filter((at) => at !== '');

  /**
   * Places that do not lie within one another, so that all of them can be wrong in one document: reading a document once
   * for each of its places is what takes long. The parts of a document stay apart, for without one there is none.
   */
  const apart = [...new Set(spots.map((at) => steps(at as '').length))].flatMap((depth) => {
    const alike = spots.filter((at) => steps(at as '').length === depth);
    if (depth === 1) return alike.map((at) => [at]);
    // No more at once than a refusal lists.
    return Array.from({ length: Math.ceil(alike.length / AT_ONCE) }, (_, i) =>
      alike.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
    );
  });

  /** How many of the places are refused; fails where the parser refuses one for its value and the judge does not. */
  function refusedAs(groups: readonly (readonly string[])[], value: unknown): number {
    let refused = 0;
    for (const group of groups) {
      const input = structuredClone(document);
      for (const at of group) alter(input, steps(at as ''), value, false);
      const read = parse(input);
      const issues = read.success ? [] : read.error.issues.filter(({ message }) => OF_A_VALUE.test(message));
      const own = group.flatMap((at) =>
        issues.filter(({ pointer }) => pointer === at || pointer.startsWith(`${at}/`)).slice(0, 1),
      );
      if (own.length === 0) continue;
      refused += own.length;
      const thrown = caught(() => judge(input as never));
      if (thrown instanceof TypeError && group.length === 1) continue; // no document at all
      expect(thrown, `${own[0]?.pointer}: ${own[0]?.message}`).toBeInstanceOf(InvalidInputError);
      const told = new Set((thrown as InvalidInputError).issues.map(asText));
      expect(own.map(asText).filter((issue) => !told.has(issue))).toEqual([]);
      // One fault can hide another of the same record: what was not told is tried again without what was.
      const hidden = group.filter((at) => !own.some(({ pointer }) => pointer === at || pointer.startsWith(`${at}/`)));
      if (hidden.length > 0) refused += refusedAs([hidden], value);
    }
    return refused;
  }

  test.each(WRONG.map((value) => [String(JSON.stringify(value) ?? value), value] as const))(
    'refuses %s in any field as the parser does, or the parser has nothing against it',
    (_name, value) => {
      expect(refusedAs(apart, value)).toBeGreaterThan(10);
    },
  );

  test('refuses a field for itself, whatever else is right', () => {
    const single = spots.map((at) => [at]);
    expect(refusedAs(single, null)).toBeGreaterThan(10);
  });

  test('takes every field as it is', () => {
    expect(() => judge(document as never)).not.toThrow();
  });

  test('tells every place at once', () => {
    const input = structuredClone(document);
    const some = spots.filter((at) => steps(at as '').length === 1 || at.endsWith('/name')).slice(0, 40);
    const top = some.filter((at) => !['/national', '/strategies', '/strategy', '/dialogues'].includes(at));
    for (const at of [...top].reverse()) alter(input, steps(at as ''), null, false);
    const thrown = caught(() => judge(input as never)) as InvalidInputError;
    const told = thrown.issues.map(({ pointer }) => pointer);
    const kept = top.filter((at) => !top.some((other) => at.startsWith(`${other}/`)));
    expect(told).toEqual(expect.arrayContaining(kept));
  });
});

function asText({ pointer, message }: { readonly pointer: string; readonly message: string }): string {
  return `${pointer}: ${message}`;
}

function caught(run: () => unknown): unknown {
  try {
    run();
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('what is no document', () => {
  const day = '2019-12-31';
  const readers: Readonly<Record<string, (document: never) => unknown>> = {
    assessRepresentation: (it) => assessRepresentation(it, { asOf }),
    assessDialogue: (it) => assessDialogue(it, { asOf }),
    assessFocus: (it) => assessFocus(it, { asOf }),
    assessOutputs: (it) => assessOutputs(it, { asOf }),
    assessCouncils: (it) => assessCouncils(it, { asOf }),
    assessProcess: (it) => assessProcess(it, { asOf }),
    assessAlignment: (it) => assessAlignment(it, {}, { asOf }),
    assessPortfolio: (it) => assessPortfolio(it, { asOf }),
    seatTable: (it) => seatTable(it, 'sizeBand', bySizeBandEmployment2016),
    trustStage: (it) => trustStage(it, day),
    withMember: (it) => withMember(it, {}),
    withoutMember: (it) => withoutMember(it, 0),
    sharedIssues: (it) => sharedIssues(it),
    coverageMatrix: (it) => coverageMatrix(it),
    gaps: (it) => gaps(it),
    overlaps: (it) => overlaps(it),
    collaborationCandidates: (it) => collaborationCandidates(it),
    similarityMatrix: (it) => similarityMatrix(it),
    nearestNeighbours: (it) => nearestNeighbours(it),
    tippexTest: (it) => tippexTest(it),
    boundaryOverlaps: (it) => boundaryOverlaps(it, day),
  };
  const listsToo = ['similarityMatrix', 'nearestNeighbours', 'tippexTest', 'boundaryOverlaps'];

  test.each(Object.entries(readers))('%s says so', (name, read) => {
    for (const none of [null, undefined, 'council.json', 7, true]) {
      expect(() => read(none as never)).toThrow(new RegExp(`^${name}: the .* (?:is|are) .*; give an object`));
    }
    if (!listsToo.includes(name)) expect(() => read([] as never)).toThrow(TypeError);
    expect(() => read([null] as never)).toThrow(listsToo.includes(name) ? InvalidInputError : TypeError);
    expect(() => read({ id: null, dialogues: [], national: {}, strategies: [] } as never)).toThrow(InvalidInputError);
  });
});

describe('rules of one’s own', () => {
  const judge = (subject: unknown): Assessment => assess(subject, [], { asOf });

  test('null, and numbers that are none, are refused wherever they stand', () => {
    const thrown = caught(() => judge({ a: null, b: [1, Number.NaN, { c: null }], d: { e: Infinity } }));
    expect((thrown as InvalidInputError).issues.map(({ pointer }) => pointer)).toEqual([
      '/a',
      '/b/1',
      '/b/2/c',
      '/d/e',
    ]);
  });

  test('a document that holds itself, or never ends, is refused and ends', () => {
    const round: Record<string, unknown> = {};
    round['a'] = round;
    round['b'] = [round];
    expect(() => judge(round)).toThrow('leads back to a record that it is part of');
    const endless: object = {
      get more() {
        return endlessly();
      },
    };
    const endlessly = (): object =>
      Object.create(Object.getPrototypeOf(endless), Object.getOwnPropertyDescriptors(endless));
    expect(() => judge(endless)).toThrow(InvalidInputError);
  });

  test('what cannot be read is refused with its place', () => {
    const broken = {
      a: {
        get b(): never {
          throw new Error('no');
        },
      },
    };
    expect((caught(() => judge(broken)) as InvalidInputError).issues).toEqual([
      { pointer: '/a', message: 'cannot be read: reading it throws an error' },
    ]);
  });

  test('the same document may stand in it twice', () => {
    const part = { n: 1 };
    expect(() => judge({ a: part, b: [part, part] })).not.toThrow();
  });

  test('what if begins at the same door', () => {
    const recipe = (): void => undefined;
    expect(() => whatIf({ size: null }, recipe, judge)).toThrow('/size: null says nothing');
  });
});
