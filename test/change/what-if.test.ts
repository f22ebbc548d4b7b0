import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyPatches } from '../../src/change/json-patch.js';
import { patchesBetween } from '../../src/change/patches-between.js';
import { whatIf } from '../../src/change/what-if.js';
import { assessRepresentation } from '../../src/council/index.js';
import type { Council } from '../../src/council/model.js';
import { creativeIndustriesCouncil2013 } from '../../src/data/index.js';
import { assess } from '../../src/rules/assess.js';
import { seatsOf } from '../council/seats.js';
import { frozen } from './frozen.js';
import { documents, follow, recipes } from './recipes.js';

const judge = (council: Council) => assessRepresentation(council, { asOf: '2016-03-01' });
const judgeNothing = (subject: object) => assess(subject, [], { asOf: '2016-03-01' });
const council: Council = frozen({
  name: 'Widget Council',
  size: 6,
  members: seatsOf({ bodies: 2, firms: 4 }),
  notes: ['x'],
});

describe('a change', () => {
  test('is judged before and after, and the subject stays as it was', () => {
    const told = JSON.stringify(council);
    const result = whatIf(
      council,
      (draft) => {
        draft.members?.splice(4, 2);
        draft.size = 4;
      },
      judge,
    );
    expect(JSON.stringify(council)).toBe(told);
    expect(result.before).toEqual(judge(council));
    expect(result.after).toEqual(judge({ ...council, size: 4, members: seatsOf({ bodies: 2, firms: 2 }) }));
    expect(result.patches).toEqual([
      { op: 'remove', path: '/members/4' },
      { op: 'remove', path: '/members/4' },
      { op: 'replace', path: '/size', value: 4 },
    ]);
    // Two bodies of six industry seats are a third and a minority; two of four are half, and none.
    const bodies = result.comparison.changes.find(({ ruleId }) => ruleId === 'representation/trade-bodies-minority');
    expect(bodies).toMatchObject({
      kind: 'turned',
      outcome: { before: 'passed', after: 'failed' },
      severity: { before: null, after: 'error' },
      messageId: { before: 'minority', after: 'majority' },
    });
    expect(bodies?.measurements.map(({ unit, observed, by, expected }) => ({ unit, observed, by, expected }))).toEqual([
      { unit: 'seats', observed: { before: 6, after: 4 }, by: -2, expected: { before: 1, after: 1 } },
      {
        unit: 'share',
        observed: { before: 2 / 6, after: 0.5 },
        by: 0.166666666667,
        expected: { before: 0.5, after: 0.5 },
      },
    ]);
  });

  test('of nothing yields no changes, not even where a field is taken out and put back', () => {
    const nothing = whatIf(council, () => undefined, judge);
    expect(nothing).toMatchObject({ patches: [], inversePatches: [] });
    expect(nothing.comparison.changes).toEqual([]);
    expect(nothing.subject).toBe(council);
    const again = whatIf(
      council,
      (draft) => {
        const size = draft.size;
        delete draft.size;
        if (size !== undefined) draft.size = size;
        draft.name = 'Widget Council';
      },
      judge,
    );
    expect([again.patches, again.inversePatches, again.comparison.changes]).toEqual([[], [], []]);
    expect(JSON.stringify(again.subject)).toBe(JSON.stringify(council));
  });

  test('may be another subject, returned in its stead', () => {
    const { patches, subject } = whatIf(council, () => ({ ...council, size: 5 }), judge);
    expect(patches).toEqual([{ op: 'replace', path: '/size', value: 5 }]);
    expect(subject.members).toBe(council.members);
    const spread = whatIf(council, (draft) => ({ ...draft, members: draft.members?.slice(1) ?? [] }), judge);
    expect(spread.patches).toEqual([{ op: 'remove', path: '/members/0' }]);
  });

  test('may be one expression: what it happens to return means nothing', () => {
    expect(whatIf(council, (draft) => draft.members?.pop(), judge).patches).toEqual([
      { op: 'remove', path: '/members/5' },
    ]);
    expect(whatIf(council, (draft) => draft.members?.splice(1, 1), judge).patches).toEqual([
      { op: 'remove', path: '/members/1' },
    ]);
    expect(whatIf(council, (draft) => draft.members?.find((member) => member.role === 'chair'), judge).patches).toEqual(
      [],
    );
    expect(whatIf(council, (draft) => draft.members?.[0], judge).patches).toEqual([]);
  });

  test('that waits, or is two things at once, is refused in words', () => {
    expect(() => whatIf(council, async () => undefined, judge)).toThrow('a recipe cannot wait');
    const both = (draft: { transparency?: unknown }) => {
      draft.transparency = {};
      return { name: 'Another' };
    };
    expect(() => whatIf(council, both, judge)).toThrow('Do one of the two');
  });

  const loose = council as Readonly<Record<string, unknown>>;

  test.each<[string, string, unknown, string]>([
    ['a date object', 'asAt', new Date(0), 'There is an instance of a class at /asAt'],
    ['a gap in a list', 'notes', [undefined], 'There is a gap at /notes/0'],
    ['what is no number', 'size', Number.NaN, 'There is NaN at /size'],
    ['a function', 'size', () => 1, 'There is a function at /size'],
  ])('that leaves %s behind is refused, with its place', (_name, field, value, message) => {
    const set = (draft: Record<string, unknown>) => {
      draft[field] = value;
    };
    expect(() => whatIf(loose, set, judgeNothing)).toThrow(message);
  });

  test('to a field left undefined takes it out', () => {
    const unset = (draft: Record<string, unknown>) => {
      draft['size'] = undefined;
    };
    const { patches, subject } = whatIf(loose, unset, judgeNothing);
    expect(patches).toEqual([{ op: 'remove', path: '/size' }]);
    expect('size' in subject).toBe(false);
  });

  test('is told by the same patches whatever the order of keys', () => {
    const turned = Object.fromEntries(Object.entries(council).reverse()) as Council;
    const smaller = (draft: { size?: unknown; name?: unknown; sector?: unknown; kind?: unknown }) => {
      delete draft.name;
      draft.size = 5;
      draft.sector = 'widgets';
      draft.kind = 'sector-council';
    };
    const { patches } = whatIf(council, smaller, judge);
    expect(patches.map(({ op, path }) => `${op} ${path}`)).toEqual([
      'remove /name',
      'replace /size',
      'add /kind',
      'add /sector',
    ]);
    expect(whatIf(turned, smaller, judge).patches).toEqual(patches);
  });
});

describe('patches are small', () => {
  test.each<[string, unknown, unknown, unknown]>([
    [
      'a record that goes',
      [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      [{ id: 'a' }, { id: 'c' }],
      [{ op: 'remove', path: '/1' }],
    ],
    ['one that comes first', [1, 2, 3], [0, 1, 2, 3], [{ op: 'add', path: '/0', value: 0 }]],
    [
      'the last that comes first',
      [1, 2, 3],
      [3, 1, 2],
      [
        { op: 'add', path: '/0', value: 3 },
        { op: 'remove', path: '/3' },
      ],
    ],
    [
      'a field of a record that moved up',
      [{ id: 'a' }, { id: 'b', n: 1 }],
      [{ id: 'b', n: 2 }],
      [
        { op: 'remove', path: '/0' },
        { op: 'replace', path: '/0/n', value: 2 },
      ],
    ],
    ['a record without a mark', [{ n: 1, m: 1 }], [{ n: 2, m: 1 }], [{ op: 'replace', path: '/0/n', value: 2 }]],
    [
      'another record',
      [{ id: 'a', n: 1 }],
      [{ id: 'b', n: 1 }],
      [{ op: 'replace', path: '/0', value: { id: 'b', n: 1 } }],
    ],
    [
      'keys to be escaped',
      { 'a/b': { 'm~n': 1 } },
      { 'a/b': { 'm~n': 2 } },
      [{ op: 'replace', path: '/a~1b/m~0n', value: 2 }],
    ],
    ['the order of keys alone', { a: 1, b: 2 }, { b: 2, a: 1 }, []],
    ['a list for a record', { a: {} }, { a: [] }, [{ op: 'replace', path: '/a', value: [] }]],
  ])('%s', (_name, before, after, patches) => {
    expect(patchesBetween(before, after, 'any')).toEqual(patches);
    expect(applyPatches(before, patchesBetween(before, after, 'any'))).toEqual(after);
  });
});

describe('an undo', () => {
  test('gives back the very bytes of a real council, keys that went from the middle included', () => {
    const real = frozen(structuredClone(creativeIndustriesCouncil2013));
    const { subject, inversePatches } = whatIf(
      real,
      (draft) => {
        delete draft.sector;
        draft.members?.splice(3, 4);
        draft.members?.reverse();
        for (const member of draft.members ?? [])
          if (member.organisation?.kind === 'business') delete member.organisation.region;
        draft.size = 12;
      },
      judgeNothing,
    );
    expect(JSON.stringify(subject)).not.toBe(JSON.stringify(real));
    expect(JSON.stringify(applyPatches(subject, inversePatches))).toBe(JSON.stringify(creativeIndustriesCouncil2013));
    // As a file would carry it.
    const read = JSON.parse(JSON.stringify({ subject, inversePatches }));
    expect(JSON.stringify(applyPatches(read.subject, read.inversePatches))).toBe(
      JSON.stringify(creativeIndustriesCouncil2013),
    );
  });

  test('does so after any recipe, and the patches lead where the recipe led', () => {
    fc.assert(
      fc.property(documents, recipes, (document, steps) => {
        const bytes = JSON.stringify(document);
        const original = frozen(document);
        const { subject, patches, inversePatches } = whatIf(original, (draft) => follow(draft, steps), judgeNothing);
        const done = JSON.parse(bytes);
        follow(done, steps);
        expect(JSON.stringify(original)).toBe(bytes);
        expect(subject).toEqual(JSON.parse(JSON.stringify(done)));
        expect(JSON.stringify(applyPatches(JSON.parse(bytes), patches))).toBe(JSON.stringify(subject));
        expect(JSON.stringify(applyPatches(subject, inversePatches))).toBe(bytes);
      }),
      { numRuns: 1000 },
    );
  });

  test('needs no patches where the bytes are the same already', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(patchesBetween(document, JSON.parse(JSON.stringify(document)), 'exact')).toEqual([]);
      }),
    );
  });
});
