import * as fc from 'fast-check';
import {
  assessAlignment,
  assessRepresentation,
  type Council,
  collaborationCandidates,
  coverageMatrix,
  gaps,
  InvalidOptionsError,
  marginalSeats,
  memberSchema,
  nearestNeighbours,
  overlaps,
  type Portfolio,
  type Reference,
  referenceSchema,
  riskRegister,
  robustness,
  seatTable,
  similarityMatrix,
  tippexTest,
} from 'industrial-strategy';
import { exactMultinomial, multivariateHypergeometricExact, wilsonInterval } from 'industrial-strategy/measures';
import { toMarkdown, toText } from 'industrial-strategy/report';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { overrideSchema } from '../../src/cli/profile-schema.js';
import { seatTableOptionsSchema } from '../../src/council/options-schema.js';
import {
  candidateOptionsSchema,
  comparisonOptionsSchema,
  coverageOptionsSchema,
  overlapOptionsSchema,
  tippexOptionsSchema,
} from '../../src/portfolio/options-schema.js';

// An option of a view that nobody can use is refused, however it is wrong: left unread it would change nothing, and
// whoever gave it would take the answer for another.

const portfolio: Portfolio = {
  national: { id: 'plan', foundations: [{ id: 'ideas' }], challenges: [], sectors: [], objectives: [] },
  strategies: [
    { id: 'arden', framework: 'plan', themes: [], priorities: [{ codes: ['space', 'food'] }] },
    { id: 'dale', framework: 'plan', themes: [], priorities: [{ codes: ['food'] }] },
  ],
};
const firm = { organisation: { name: 'Acme', kind: 'business', sizeBand: 'large' } } as const;
const council: Council = { name: 'Widget Council', members: [firm] };
const asOf = '2016-03-01';
const assessment = assessRepresentation(council, { asOf });
const reference: Reference = {
  id: 'jobs',
  attribute: 'sizeBand',
  basis: 'employment',
  date: '2016',
  source: { source: 'mine', section: 'table 1' },
  categories: [
    { id: 'sme', covers: ['none', 'micro', 'small', 'medium'], weight: 60 },
    { id: 'large', weight: 40 },
  ],
};

const oneRule = { id: 'one', title: 'One rule', rules: ['representation/decisive-size'] };

const text = z.string().min(1);
const reportOptionsSchema = z.strictObject({
  title: text.exactOptional(),
  dayIs: text.exactOptional(),
  remarks: z.array(text).exactOptional(),
  sources: z
    .array(
      z.object({
        id: text,
        title: text,
        publisher: text.exactOptional(),
        date: text.exactOptional(),
        caveat: text.exactOptional(),
      }),
    )
    .exactOptional(),
});

interface View {
  readonly name: string;
  readonly call: (options: never) => unknown;
  readonly schema: z.ZodType;
  /** Options with everything in them. */
  readonly good: Readonly<Record<string, unknown>>;
}

const comparing = { by: 'codes', masked: false, withShared: true, ignore: ['local'] };
const views: readonly View[] = [
  {
    name: 'coverageMatrix',
    call: (options) => coverageMatrix(portfolio, options),
    schema: coverageOptionsSchema,
    good: { kinds: ['foundation', 'sector'] },
  },
  {
    name: 'gaps',
    call: (options) => gaps(portfolio, options),
    schema: coverageOptionsSchema,
    good: { kinds: ['mission'] },
  },
  {
    name: 'overlaps',
    call: (options) => overlaps(portfolio, options),
    schema: overlapOptionsSchema,
    good: { asOf: '2019-07-19' },
  },
  {
    name: 'similarityMatrix',
    call: (options) => similarityMatrix(portfolio, options),
    schema: comparisonOptionsSchema,
    good: comparing,
  },
  {
    name: 'nearestNeighbours',
    call: (options) => nearestNeighbours(portfolio.strategies, options),
    schema: comparisonOptionsSchema,
    good: comparing,
  },
  {
    name: 'tippexTest',
    call: (options) => tippexTest(portfolio, options),
    schema: tippexOptionsSchema,
    good: { ...comparing, rareShare: '1/3', minLq: 1.5 },
  },
  {
    name: 'collaborationCandidates',
    call: (options) => collaborationCandidates(portfolio, options),
    schema: candidateOptionsSchema,
    good: { ...comparing, minSimilarity: 0.4, asOf: '2019-07-19' },
  },
  {
    name: 'seatTable',
    call: (options) => seatTable(council, 'sizeBand', reference, options),
    schema: seatTableOptionsSchema,
    good: { of: 'business', asOf },
  },
  {
    name: 'riskRegister',
    call: (options) => riskRegister(assessment, options),
    schema: z.strictObject({
      parameters: z.strictObject({ 'risk/highFrom': overrideSchema.exactOptional() }).exactOptional(),
    }),
    good: { parameters: { 'risk/highFrom': { value: '1/3', because: 'a test' } } },
  },
  {
    name: 'robustness',
    call: (options: object) => robustness(council, assessRepresentation, { asOf, profile: oneRule, ...options }),
    schema: z.strictObject({ otherReferences: z.array(referenceSchema).exactOptional() }),
    good: { otherReferences: [reference] },
  },
  {
    name: 'toText',
    call: (options) => toText(assessment, options),
    schema: reportOptionsSchema,
    good: {
      title: 'A report',
      dayIs: 'the day of its list',
      remarks: ['For the board'],
      sources: [
        { id: 'mine', title: 'My book', inForce: { framework: 'plan', from: '2018-01-01', until: '2019-01-01' } },
      ],
    },
  },
  {
    name: 'toMarkdown',
    call: (options) => toMarkdown(assessment, options),
    schema: reportOptionsSchema,
    good: { title: 'A report', remarks: ['For the board'] },
  },
];

const odd = fc.oneof(
  fc.constantFrom<unknown>(null, '', 'x', 'text', 7, -1, 0.5, 1, 1.5, Number.NaN, true, false, '1/2', '4/3'),
  fc.constantFrom<unknown>('2019-02-30', '2019-02', '2019-02-03', 'codes', 'mission', 'misson', 'members'),
  fc.constantFrom<unknown>({}, [], [null], ['x'], ['mission', 'mission'], [['mission']], { x: 1 }, () => 'x'),
);

/** Options as given, with a value at any place of them changed, left out, or under another name. */
function altered(good: unknown): fc.Arbitrary<unknown> {
  if (typeof good !== 'object' || good === null) return odd;
  if (Array.isArray(good)) {
    return fc.oneof(
      odd,
      odd.map((value) => [...good, value]),
      ...good.map((entry: unknown, i) =>
        altered(entry).map((value) => good.map((kept: unknown, j) => (i === j ? value : kept))),
      ),
    );
  }
  const fields = Object.entries(good);
  return fc.oneof(
    odd,
    fc
      .tuple(fc.constantFrom('asof', 'kind', 'wibble', 'constructor'), odd)
      .map(([key, value]) => ({ ...good, [key]: value })),
    ...fields.flatMap(([key, value]) => [
      altered(value).map((other) => ({ ...good, [key]: other })),
      fc.constant(Object.fromEntries(fields.filter(([other]) => other !== key))),
      fc.constant(Object.fromEntries(fields.map(([other, kept]) => [other === key ? `${key}s` : other, kept]))),
    ]),
  );
}

describe.each(views)('$name', ({ name, call, schema, good }) => {
  test('takes what its schema takes and refuses what it refuses', () => {
    expect(schema.safeParse(good).success).toBe(true);
    expect(() => call(good as never)).not.toThrow();
    let refused = 0;
    fc.assert(
      fc.property(altered(good), (options) => {
        // For robustness, which needs a day besides, there is always a set of options.
        if (name === 'robustness' && (typeof options !== 'object' || options === null || Array.isArray(options)))
          return;
        if (schema.safeParse(options).success) expect(() => call(options as never)).not.toThrow();
        else {
          refused += 1;
          expect(() => call(options as never)).toThrow(InvalidOptionsError);
        }
      }),
      { numRuns: 400 },
    );
    expect(refused).toBeGreaterThan(50);
  });

  test('refuses a misspelt option with the one that was meant, and a value with its place', () => {
    for (const [key, value] of Object.entries(good)) {
      const misspelt = key === 'ignore' ? 'ignored' : `${key}x`;
      expect(() => call({ [misspelt]: value } as never)).toThrow(`Did you mean "${key}"?`);
      expect(() => call({ [key]: -1 } as never)).toThrow(InvalidOptionsError);
    }
    if (name === 'robustness') return;
    for (const none of [null, 'x', 7, []]) {
      expect(() => call(none as never)).toThrow(InvalidOptionsError);
      expect(() => call(none as never)).toThrow(/Write: \{ .* \}\.$/);
    }
  });

  test('options that are not given are as good as none', () => {
    expect(() => call(undefined as never)).not.toThrow();
    expect(() => call(Object.fromEntries(Object.keys(good).map((key) => [key, undefined])) as never)).not.toThrow();
  });
});

test('the words of an option are told, with the nearest', () => {
  expect(() => coverageMatrix(portfolio, { kinds: ['sector', 'mision' as never] })).toThrow(
    "coverageMatrix: kinds/1: 'mision' is not one of 'foundation', 'challenge', 'mission', 'sector', 'objective'; did you mean 'mission'?",
  );
  expect(() => similarityMatrix([], { by: 'code' as never })).toThrow(
    "similarityMatrix: by: 'code' is not one of 'text', 'codes'; did you mean 'codes'?",
  );
  expect(() => overlaps(portfolio, { asOf: '2019-07' })).toThrow(
    "overlaps: asOf: expected a day such as '2014-05-06', found only '2019-07'.",
  );
});

test('all faults are told at once', () => {
  expect(() => collaborationCandidates(portfolio, { minSimilarity: 2, masked: 'no', asOf: 'today' } as never)).toThrow(
    /^collaborationCandidates: 3 faults in minSimilarity, masked, asOf\.\n {2}minSimilarity: .*\n {2}masked: .*\n {2}asOf: /,
  );
});

test('what is put beside a report is what the functions of their names give', () => {
  for (const value of [null, 7, 'x', {}, [], { risks: 7 }]) {
    for (const option of ['risks', 'strengthening', 'coverage', 'overlaps'] as const) {
      if (option === 'strengthening' && Array.isArray(value)) continue;
      if (value === null) continue;
      expect(() => toText(assessment, { [option]: value } as never), option).toThrow(InvalidOptionsError);
    }
  }
  expect(() => toText(assessment, { coverage: 7 } as never)).toThrow(
    'toText: coverage: expected what coverageMatrix gives, found 7.',
  );
  expect(() => toText(assessment, { style: 'bold' } as never)).toThrow(InvalidOptionsError);
  expect(() => toText(assessment, { width: '80' } as never)).toThrow(RangeError);
});

test('a candidate for a seat is held to what a member is', () => {
  const judge = (one: Council) => assessRepresentation(one, { asOf });
  const tried = (candidates: unknown) => () => marginalSeats(council, judge, { candidates } as never);
  expect(tried([firm])).not.toThrow();
  for (const wrong of [7, 'x', {}, [7], [{ organisation: 'Acme' }], [{ role: null }]]) {
    expect(z.array(memberSchema).safeParse(wrong).success).toBe(false);
    expect(tried(wrong)).toThrow(InvalidOptionsError);
  }
  expect(() => marginalSeats(council, judge, { candidate: [firm] } as never)).toThrow('Did you mean "candidates"?');
});

test('options of an alignment have their own names', () => {
  const judge = (options: object) => () => assessAlignment({}, {}, { asOf, ...options } as never);
  expect(judge({ others: [] })).not.toThrow();
  expect(judge({ other: [] })).toThrow('There is no option "other". Did you mean "others"?');
  expect(judge({ crosswalks: {} })).toThrow('Did you mean "crosswalk"?');
});

test('words to leave out of texts are left out however they are spelt', () => {
  const strategies = [
    { id: 'a', placeNames: [], chapters: [{ text: 'Local kilns and Straße works' }] },
    { id: 'b', placeNames: [], chapters: [{ text: 'local looms' }] },
  ];
  const alike = (ignore: readonly string[]) => similarityMatrix(strategies, { by: 'text', ignore }).values[0]?.[1];
  expect(alike([])).toBeGreaterThan(0);
  for (const ignore of [['local'], ['LOCAL'], ['Local, industrial'], [' local ']]) expect(alike(ignore)).toBe(0);
});

test('what a measure may be given and is not known to it is refused', () => {
  expect(() => wilsonInterval({ successes: 1, n: 4, confidense: 0.9 } as never)).toThrow(
    'wilsonInterval: there is no input "confidense"; its inputs are successes, n, confidence',
  );
  expect(() => wilsonInterval({ successes: 1, n: 4, confidence: '0.9' } as never)).toThrow(RangeError);
  for (const measure of [
    () => exactMultinomial({ counts: [1, 2], reference: [1, 1], most: 3 } as never),
    () => multivariateHypergeometricExact({ counts: [1], population: [2], outcomes: 3 } as never),
  ]) {
    expect(measure).toThrow(TypeError);
  }
  expect(() => exactMultinomial({ counts: [1], reference: [1], mostOutcomes: 'x' } as never)).toThrow(RangeError);
});
