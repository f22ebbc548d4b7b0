import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharedIssues } from '../../src/dialogue/consequences/shared-issues.js';
import type { Councils, IssueNames } from '../../src/dialogue/model.js';

const councils = (lists: readonly (readonly string[] | undefined)[], issueNames?: IssueNames): Councils => ({
  dialogues: lists.map((issues) => (issues === undefined ? {} : { issues })),
  ...(issueNames === undefined ? {} : { issueNames }),
});
const counts = (all: Councils): readonly (readonly [string, number, number])[] =>
  sharedIssues(all).issues.map(({ issue, printed, mapped }) => [issue, printed.count, mapped.count]);

describe('which names are names of one issue', () => {
  test.each([
    ['case', 'Skills', 'SKILLS'],
    ['a hyphen', 'Supply chain', 'supply-chain'],
    ['a full stop', 'Ports', 'Ports.'],
    ['an apostrophe', 'Apprentices’ pay', "apprentices' pay"],
    ['an ampersand', 'R&D', 'R and D'],
    ['an ampersand with spaces', 'Education & skills', 'education and skills'],
    ['accents written in two ways', 'Cafés', 'Cafe\u0301s'],
  ])('%s does not matter', (_, one, other) => {
    expect(counts(councils([[one], [other]]))).toEqual([[[one, other].sort()[0], 2, 2]]);
  });

  test.each([
    ['another word', 'Skills', 'Skill'],
    ['a space within a word', 'Supply chain', 'Supplychain'],
    ['an accent', 'Cafés', 'Cafes'],
    ['a figure', 'Net zero 2040', 'Net zero 2050'],
    ['signs alone, of which nothing is left', '?', '!'],
  ])('%s does', (_, one, other) => {
    expect(counts(councils([[one], [other]]))).toEqual([]);
  });

  test('the commonest spelling is the name, the first by code units where several are', () => {
    expect(counts(councils([['skills'], ['Skills'], ['skills']]))).toEqual([['skills', 3, 3]]);
    expect(counts(councils([['skills'], ['Skills']]))).toEqual([['Skills', 2, 2]]);
  });
});

describe('a mapping', () => {
  const lists = [['Skills'], ['Education and skills'], ['Training'], ['Apprenticeships']];

  test('other spellings count as printed, narrower names as mapped only', () => {
    const issueNames = {
      same: { 'education and skills': 'Skills' },
      within: { training: 'skills', APPRENTICESHIPS: 'skills' },
    };
    expect(counts(councils(lists, issueNames))).toEqual([['Skills', 2, 4]]);
    expect(counts(councils(lists))).toEqual([]);
  });

  test('leads on from name to name', () => {
    const issueNames = {
      same: { 'education and skills': 'skilling', skilling: 'Skills' },
      within: { apprenticeships: 'training', training: 'education & skills' },
    };
    expect(counts(councils(lists, issueNames))).toEqual([
      ['Skills', 2, 4],
      ['training', 1, 2],
    ]);
  });

  test('that runs in a circle does no harm', () => {
    const spelt = { same: { a: 'b', b: 'a' } };
    expect(counts(councils([['a'], ['b'], ['b']], spelt))).toEqual([['b', 3, 3]]);
    const narrow = { within: { a: 'b', b: 'a' } };
    expect(counts(councils([['a'], ['b']], narrow))).toEqual([
      ['a', 1, 2],
      ['b', 1, 2],
    ]);
  });

  test('an issue that two councils name something narrower of is shared, though none names it', () => {
    const issueNames = { within: { exports: 'International', Europe: 'International' } };
    const [issue] = sharedIssues(councils([['Exports'], ['Europe']], issueNames)).issues;
    expect(issue).toEqual({
      issue: 'International',
      printed: { count: 0, councils: [] },
      mapped: { count: 2, councils: ['council 1 of the list', 'council 2 of the list'] },
    });
  });

  test('a council that names an issue and something narrower counts once, as printed', () => {
    const both = [
      ['Exports', 'International'],
      ['International', 'Exports'],
    ];
    expect(counts(councils(both, { within: { exports: 'international' } }))).toEqual([
      ['Exports', 2, 2],
      ['international', 2, 2],
    ]);
  });

  test('names that every object has are names like others', () => {
    expect(counts(councils([['constructor'], ['Constructor', '__proto__'], ['__proto__']]))).toEqual([
      ['Constructor', 2, 2],
      ['__proto__', 2, 2],
    ]);
  });
});

test('councils are told by their marks, then their names, then their places, each once', () => {
  const all: Councils = {
    dialogues: [
      { id: 'automotive', name: 'Automotive Council', issues: ['Skills', 'skills', 'Ports'] },
      { name: 'Rail Supply Group', issues: ['Skills'] },
      { issues: ['Skills'] },
    ],
  };
  expect(sharedIssues(all)).toEqual({
    issues: [
      {
        issue: 'Skills',
        printed: { count: 3, councils: ['automotive', 'Rail Supply Group', 'council 3 of the list'] },
        mapped: { count: 3, councils: ['automotive', 'Rail Supply Group', 'council 3 of the list'] },
      },
    ],
    unknown: [],
    complete: true,
  });
});

test('a council whose list is absent or partial is unknown, one with an empty list is not', () => {
  const dialogues = [
    { id: 'a' },
    { id: 'b', issues: ['Skills'], incomplete: ['/issues'] as const },
    { id: 'c', issues: [] },
  ];
  expect(sharedIssues({ dialogues })).toEqual({ issues: [], unknown: ['a', 'b'], complete: false });
  const marked: Councils = { dialogues: [{ id: 'd', issues: [] }], incomplete: ['/dialogues/0/issues'] };
  expect(sharedIssues(marked).unknown).toEqual(['d']);
  expect(sharedIssues({ dialogues: [], incomplete: ['/dialogues'] }).complete).toBe(false);
});

test('two bodies of one council are one dialogue, and count once', () => {
  const bodies = [{ id: 'misg' }, { id: 'mmtsg' }];
  expect(sharedIssues({ dialogues: [{ id: 'life-sciences', bodies, issues: ['Skills'] }] }).issues).toEqual([]);
});

const NAMES = ['a', 'A.', 'b', 'c', 'd', 'e', 'f'];

/** By the definition, one pair of names at a time: joined by spellings, and led to by steps from narrow to wide. */
function byDefinition(
  lists: readonly (readonly string[])[],
  { same = {}, within = {} }: IssueNames,
): readonly string[] {
  const plain = (name: string): string => name.toLowerCase().replace('.', '');
  const one = (x: string, y: string): boolean =>
    plain(x) === plain(y) ||
    Object.entries(same).some(
      ([k, v]) => (plain(k) === plain(x) && plain(v) === plain(y)) || (plain(k) === plain(y) && plain(v) === plain(x)),
    );
  const closure = (start: string, step: (x: string, y: string) => boolean): ReadonlySet<string> => {
    const reached = new Set([start]);
    for (let size = 0; size < reached.size; ) {
      size = reached.size;
      for (const x of [...reached]) for (const y of NAMES) if (step(x, y)) reached.add(y);
    }
    return reached;
  };
  const narrower = (x: string, y: string): boolean =>
    one(x, y) || Object.entries(within).some(([k, v]) => plain(k) === plain(x) && plain(v) === plain(y));
  const spelt = new Map(NAMES.map((name) => [name, closure(name, one)]));
  const counted = new Map(NAMES.map((name) => [name, closure(name, narrower)]));
  const classes = new Map(NAMES.map((name) => [[...(spelt.get(name) ?? [])].sort().join(), name]));
  return [...classes.values()].flatMap((name) => {
    const printed = lists.filter((list) => list.some((x) => spelt.get(x)?.has(name))).length;
    const mapped = lists.filter((list) => list.some((x) => counted.get(x)?.has(name))).length;
    return mapped < 2 ? [] : [`${printed}/${mapped}`];
  });
}

const name = fc.constantFrom(...NAMES);
const mapping = fc.dictionary(name, name, { maxKeys: 4 });
const anything = fc.record({
  lists: fc.array(fc.array(name, { maxLength: 4 }), { maxLength: 5 }),
  same: mapping,
  within: mapping,
});

test('counts what the definition counts, for any lists and any mapping', () => {
  fc.assert(
    fc.property(anything, ({ lists, same, within }) => {
      const found = counts(councils(lists, { same, within })).map(([, printed, mapped]) => `${printed}/${mapped}`);
      expect([...found].sort()).toEqual([...byDefinition(lists, { same, within })].sort());
    }),
    { numRuns: 1500 },
  );
});

test('neither the order of a mapping nor a change of the input by the call makes a difference', () => {
  fc.assert(
    fc.property(anything, ({ lists, same, within }) => {
      const turned = (map: Readonly<Record<string, string>>): Record<string, string> =>
        Object.fromEntries(Object.entries(map).reverse());
      const all = councils(lists, { same, within });
      const before = JSON.stringify(all);
      const answer = JSON.stringify(sharedIssues(all));
      expect(JSON.stringify(all)).toBe(before);
      expect(JSON.stringify(sharedIssues(councils(lists, { same: turned(same), within: turned(within) })))).toBe(
        answer,
      );
    }),
  );
});
