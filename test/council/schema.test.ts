import { createContext, runInContext } from 'node:vm';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import * as z from 'zod';
import { steps } from '../../src/core/pointer.js';
import type { Member } from '../../src/council/model.js';
import {
  parseArea,
  parseCouncil,
  parseMember,
  parseOrganisation,
  safeParseArea,
  safeParseCouncil,
  safeParseMember,
  safeParseOrganisation,
} from '../../src/council/parse.js';
import { areaSchema, councilSchema, memberSchema, organisationSchema } from '../../src/council/schema.js';
import { InvalidInputError } from '../../src/documents/invalid-input.js';
import { safeParseAs } from '../../src/documents/parse-schema.js';
import type { Quota } from '../../src/rules/quota.js';
import type { Reference } from '../../src/rules/reference.js';
import {
  parseReferences,
  quotaSchema,
  referenceSchema,
  safeParseReferences,
} from '../../src/rules/reference-schema.js';
import { alter, deepFrozen, faultsOf, isReadOrRefused, near, places } from '../reading.js';
import { fullCouncil as full, member, organisation } from './full-council.js';

/** Every fault of a council as `pointer: message`. */
function faults(council: unknown): readonly string[] {
  return faultsOf(safeParseCouncil(council));
}

describe('a valid council', () => {
  test('with every field of the model comes back without loss', () => {
    expect(parseCouncil(full)).toStrictEqual(full);
  });

  test('needs nothing', () => {
    expect(parseCouncil({})).toStrictEqual({});
  });

  test('keeps the order of its keys, so that writing it again gives the same text', () => {
    const text = '{"name":"Widgets","id":"w","provenance":{"name":{"note":"n","source":"s"}}}';
    expect(JSON.stringify(parseCouncil(JSON.parse(text)))).toBe(text);
  });

  test('is a copy that shares nothing with the input, nor within itself', () => {
    const shared = { name: 'Acme', attributes: { nation: 'Wales' } };
    const input = { members: [{ organisation: shared }, { organisation: shared }] };
    const council = parseCouncil(input);
    expect(council).toStrictEqual(input);
    expect(council.members?.[0]?.organisation).not.toBe(shared);
    expect(council.members?.[0]?.organisation?.attributes).not.toBe(shared.attributes);
    expect(council.members?.[0]?.organisation).not.toBe(council.members?.[1]?.organisation);
    const objects = objectsIn(full);
    for (const object of objectsIn(parseCouncil(full))) expect(objects.has(object)).toBe(false);
  });

  test('read twice is the same as read once', () => {
    expect(parseCouncil(parseCouncil(full))).toStrictEqual(parseCouncil(full));
  });

  test('may be data of another realm, without prototype, or behind a transparent proxy', () => {
    const foreign = runInContext('({ name: "Widgets", notes: ["a"], provenance: {} })', createContext());
    expect(parseCouncil(foreign)).toStrictEqual({ name: 'Widgets', notes: ['a'], provenance: {} });
    expect(parseCouncil(Object.assign(Object.create(null), { name: 'Widgets' }))).toStrictEqual({ name: 'Widgets' });
    expect(parseCouncil(new Proxy({ notes: new Proxy(['a'], {}) }, {}))).toStrictEqual({ notes: ['a'] });
  });

  test('may use the names of inherited properties as attributes', () => {
    const input = { members: [{ attributes: { toString: 'x', hasOwnProperty: 'y', valueOf: 'z' } }] };
    expect(parseCouncil(input)).toStrictEqual(input);
  });
});

describe('parseX throws what safeParseX returns', () => {
  test.each([
    ['council', parseCouncil, safeParseCouncil],
    ['member', parseMember, safeParseMember],
    ['organisation', parseOrganisation, safeParseOrganisation],
    ['area', parseArea, safeParseArea],
  ])('%s', (kind, parse, safeParse) => {
    expect(safeParse({ id: 'x' })).toStrictEqual({ success: true, data: { id: 'x' } });
    expect(parse({ id: 'x' })).toStrictEqual({ id: 'x' });
    const result = safeParse({ id: 3, from: 3 });
    expect(result.success).toBe(false);
    if (result.success) return;
    expect(result.error).toBeInstanceOf(InvalidInputError);
    expect(result.error.message).toContain(`not a valid ${kind}: 2 faults`);
    expect(result.error.cause).toBeUndefined();
    expect(() => parse({ id: 3, from: 3 })).toThrow(result.error);
  });

  test('narrows by success', () => {
    const result = safeParseMember({ role: 'chair' });
    if (result.success) expectTypeOf(result.data).toEqualTypeOf<Member>();
    else expectTypeOf(result.error).toEqualTypeOf<InvalidInputError>();
    expect(parseOrganisation(organisation)).toStrictEqual(organisation);
    expect(parseArea(full.area)).toStrictEqual(full.area);
    expect(parseMember(member)).toStrictEqual(member);
  });
});

describe('a field of the wrong type', () => {
  test.each<[string, unknown, string]>([
    ['text', { name: 3 }, '/name: expected text, found 3'],
    ['a list', { notes: 'a' }, "/notes: expected a list, found the text 'a'"],
    [
      'true or false',
      { transparency: { minutes: 'yes' } },
      "/transparency/minutes: expected true or false, found the text 'yes'",
    ],
    ['an object', { area: [] }, '/area: expected an object, found a list'],
    [
      'an object of free keys',
      { members: [{ attributes: 'x' }] },
      "/members/0/attributes: expected an object, found the text 'x'",
    ],
    ['text in a list', { notes: ['a', {}] }, '/notes/1: expected text, found an object'],
    ['a missing name', { regionalLinks: [{}] }, '/regionalLinks/0/name: expected text, found nothing'],
    ['an empty text', { name: '' }, '/name: the text is empty: leave it out when it is not known'],
  ])('%s', (_, council, fault) => {
    expect(faults(council)).toEqual([fault]);
  });

  test.each<[unknown, string]>([
    [null, ': expected an object, found null'],
    [undefined, ': expected an object, found nothing'],
    [[], ': expected an object, found a list'],
    [3, ': expected an object, found 3'],
    [
      '{"name":"x"}',
      `: expected an object, found the text '{"name":"x"}': turn JSON text into an object first, with JSON.parse`,
    ],
  ])('the whole document: %j', (council, fault) => {
    expect(faults(council)).toEqual([fault]);
  });

  test('a long text is cut in the message', () => {
    expect(faults({ kind: 'x'.repeat(100_000) }).join().length).toBeLessThan(300);
  });
});

describe('a word that is not in the list', () => {
  test('is told with the allowed words and the nearest', () => {
    expect(faults({ members: [{ organisation: { sizeBand: 'Large' } }] })).toEqual([
      "/members/0/organisation/sizeBand: 'Large' is not one of 'none', 'micro', 'small', 'medium', 'large', 'sme'; did you mean 'large'?",
    ]);
  });

  test('is told without a guess where none is near', () => {
    expect(faults({ meetings: [{ status: 'adjourned' }] })).toEqual([
      "/meetings/0/status: 'adjourned' is not one of 'held', 'cancelled', 'planned'",
    ]);
  });

  test('may be missing or no text', () => {
    expect(faults({ lifecycle: [{}] })[0]).toMatch(
      /^\/lifecycle\/0\/event: expected one of 'announced', .*, found nothing$/,
    );
    expect(faults({ kind: 3 })[0]).toMatch(/^\/kind: expected one of 'sector-council', .*, found 3$/);
  });
});

describe('an unknown field', () => {
  test('is told at its own place, with the nearest known field', () => {
    expect(faults({ members: [{ organization: {}, organisation: { sizeband: 'large' } }] })).toEqual([
      "/members/0/organization: there is no such field; did you mean 'organisation'?",
      "/members/0/organisation/sizeband: there is no such field; did you mean 'sizeBand'?",
    ]);
  });

  test('is told with the known fields where none is near', () => {
    expect(faults({ bodies: [{ id: 'a', wibbling: 1, q: 2 }] })).toEqual([
      '/bodies/0/wibbling: there is no such field; the fields here are id, name, size, established, provenance',
      '/bodies/0/q: there is no such field; the fields here are id, name, size, established, provenance',
    ]);
  });

  test('has its place escaped', () => {
    expect(places(safeParseCouncil({ 'a/b': 1, 'm~n': 1, '': 1, 'two\nlines': 1, 'a//b': 1 }))).toEqual([
      '/a~1b',
      '/m~0n',
      '/',
      '/two\nlines',
      '/a~1~1b',
    ]);
  });

  test('is told once, even where its value is no JSON either', () => {
    expect(faults({ bodies: [{ id: 'a', wibbling: null }] })).toHaveLength(1);
  });
});

describe('what JSON cannot hold', () => {
  test.each<[string, unknown, RegExp]>([
    ['null', null, /leave it out when it is not known/],
    ['undefined', undefined, /leave it out when it is not known/],
    ['NaN', Number.NaN, /NaN is no number/],
    ['Infinity', Number.POSITIVE_INFINITY, /Infinity is no number/],
    ['a bigint', 3n, /found a bigint/],
    ['a function', () => 1, /found a function/],
    ['a symbol', Symbol('x'), /found a symbol/],
    ['a Date', new Date(0), /found a Date: write it as text/],
    ['a Map', new Map(), /found a Map/],
    ['a Set', new Set(), /found a Set/],
    ['a regular expression', /x/, /found a RegExp/],
    ['a boxed text', new String('x'), /found a String/],
    ['typed numbers', new Uint8Array(2), /found a Uint8Array/],
    ['a promise', Promise.resolve(1), /found a Promise/],
    ['an instance of a class', new (class Seat {})(), /found an instance of a class/],
    ['inherited fields', Object.create({ name: 'x' }), /found an instance of a class/],
    ['a revoked proxy', revoked(), /reading it throws/],
    [
      'a proxy that refuses',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no');
          },
        },
      ),
      /reading it throws/,
    ],
    [
      'a proxy that lies',
      new Proxy(
        {},
        {
          getPrototypeOf: () => {
            throw null;
          },
        },
      ),
      /reading it throws/,
    ],
  ])('%s is refused at its place', (_, value, message) => {
    for (const [council, place] of [
      [{ name: value }, '/name'],
      [{ notes: ['a', value] }, '/notes/1'],
      [{ area: value }, '/area'],
      [{ members: [{ organisation: { attributes: { nation: value } } }] }, '/members/0/organisation/attributes/nation'],
      [{ regionalLinks: [{ name: value }] }, '/regionalLinks/0/name'],
      [{ established: value }, '/established'],
      [{ size: value }, '/size'],
    ] as const) {
      const result = safeParseCouncil(council);
      expect(places(result)).toEqual([place]);
      expect(faultsOf(result)[0]).toMatch(message);
    }
    const whole = safeParseCouncil(value);
    expect(whole.success).toBe(false);
    if (!whole.success) expect(whole.error).toBeInstanceOf(InvalidInputError);
  });

  test('a getter that throws', () => {
    const council = {
      name: 'Widgets',
      get size(): number {
        throw new Error('no');
      },
    };
    expect(faults(council)).toEqual(['/size: cannot be read: reading it throws an error']);
  });

  test('a field named by a symbol', () => {
    expect(faults({ area: { [Symbol('x')]: 1 } })).toEqual([
      '/area: expected plain JSON, found a field named by a symbol',
    ]);
  });

  test('a list with a gap, or with named fields', () => {
    // biome-ignore lint/suspicious/noSparseArray: the gap is what is tested
    expect(faults({ notes: ['a', , 'c'] })).toEqual([
      '/notes/1: this entry of the list is missing: a list cannot have gaps',
    ]);
    expect(places(safeParseCouncil({ notes: new Array(3) }))).toEqual(['/notes/0']);
    expect(places(safeParseCouncil({ notes: new Array(4_294_967_295) }))).toEqual(['/notes/0']);
    expect(faults({ notes: Object.assign(['a'], { source: 'x' }) })).toEqual([
      '/notes/source: a list has entries, not named fields',
    ]);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('a field named %s, wherever it is', (key) => {
    const poison = `{ "${key}": { "polluted": true } }`;
    for (const [text, place] of [
      [poison, `/${key}`],
      [`{ "area": ${poison} }`, `/area/${key}`],
      [`{ "members": [{ "attributes": ${poison} }] }`, `/members/0/attributes/${key}`],
      [`{ "members": [{ "holder": { "attributes": { "${key}": "x" } } }] }`, `/members/0/holder/attributes/${key}`],
      [`{ "provenance": ${poison} }`, `/provenance/${key}`],
      [`{ "provenance": { "name": ${poison} } }`, `/provenance/name/${key}`],
    ] as const) {
      expect(faults(JSON.parse(text))).toEqual([`${place}: '${key}' cannot be the name of a field`]);
    }
    expect(places(safeParseCouncil(JSON.parse(`{ "wibbling": ${poison} }`)))).toEqual([
      '/wibbling',
      `/wibbling/${key}`,
    ]);
    expect({}).not.toHaveProperty('polluted');
  });

  test('a document that holds itself', () => {
    const council: Record<string, unknown> = { name: 'Widgets', area: {} };
    (council['area'] as Record<string, unknown>)['codes'] = [council];
    council['notes'] = council;
    expect(places(safeParseCouncil(council))).toEqual(['/area/codes/0', '/notes']);
    const list: unknown[] = [];
    list.push(list);
    expect(places(safeParseCouncil({ notes: list }))).toEqual(['/notes/0']);
    expect(places(safeParseReferences(list))).toEqual(['/0']);
  });
});

describe('a document of any size', () => {
  const nested = (levels: number): unknown => {
    let deep: unknown = 'x';
    for (let i = 0; i < levels; i += 1) deep = i % 2 === 0 ? [deep] : { a: deep };
    return deep;
  };

  test('may be nested 10,000 levels deep', () => {
    for (const council of [nested(10_000), { members: nested(10_000) }, { provenance: nested(10_001) }]) {
      const result = safeParseCouncil(council);
      expect(result.success).toBe(false);
      expect(faultsOf(result).some((fault) => /nested more than 64 levels deep$/.test(fault))).toBe(true);
    }
  });

  test('may hold a long list, right or wrong', () => {
    const length = 100_000;
    const notes = Array.from({ length }, (_, i) => `note ${i}`);
    expect(parseCouncil({ notes })).toStrictEqual({ notes });
    const wrong = places(safeParseCouncil({ notes: Array.from({ length }, () => 3) }));
    expect(wrong.slice(0, 2)).toEqual(['/notes/0', '/notes/1']);
    expect(wrong).toHaveLength(10_001);
    expect(wrong.at(-1)).toBe('');
    const unknown = Object.fromEntries(Array.from({ length }, (_, i) => [`key ${i}`, i]));
    expect(places(safeParseCouncil(unknown)).slice(9_999)).toEqual(['/key 9999', '']);
  });

  test('may hold more faults in one record than Zod can hand on', () => {
    const within = { subGroups: [{ subSectors: Array.from({ length: 200_000 }, () => 3) }] };
    // How many that are depends on the size of the stack.
    expect(['', '/subGroups/0/subSectors/0']).toContain(places(safeParseCouncil(within))[0]);
  });

  test('comes to an end even where it has none', () => {
    let twice: unknown = [];
    for (let i = 0; i < 60; i += 1) twice = [twice, twice];
    expect(faults({ notes: twice })).toEqual([': the document holds more than 2000000 values, or never ends']);
    const endless = (): object =>
      new Proxy(
        {},
        {
          ownKeys: () => ['a', 'b'],
          getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
          get: endless,
        },
      );
    expect(faults(endless()).at(-1)).toBe(': there are more faults than can be listed');
  });
});

describe('a number or range', () => {
  test.each<[string, unknown, string]>([
    ['text', { size: '3' }, `/size: expected a number, or a range such as { "min": 3, "max": 4 }, found the text '3'`],
    ['a list', { size: [3, 4] }, '/size: expected a number, or a range such as { "min": 3, "max": 4 }, found a list'],
    ['a range upside down', { size: { min: 4, max: 3 } }, '/size: min, 4, is more than max, 3'],
    ['a range without min', { size: { max: 3 } }, '/size/min: expected a number, found nothing'],
    ['a bound that is text', { size: { min: '3' } }, "/size/min: expected a number, found the text '3'"],
    [
      'a field of no range',
      { size: { min: 3, most: 4 } },
      '/size/most: there is no such field; the fields here are min, max',
    ],
    ['half a person', { size: 2.5 }, '/size: expected a whole number, found 2.5'],
    [
      'half a person, as a bound',
      { establishment: { min: 2.5 } },
      '/establishment/min: expected a whole number, found 2.5',
    ],
    ['fewer than none', { size: -1 }, '/size: expected 0 or more, found -1'],
    ['fewer meetings than none', { meetingsPerYear: -0.5 }, '/meetingsPerYear: expected 0 or more, found -0.5'],
    [
      'part of a missed meeting',
      { termsOfReference: { missedMeetingsLimit: 1.5 } },
      '/termsOfReference/missedMeetingsLimit: expected a whole number, found 1.5',
    ],
    [
      'fewer meetings with a minister than none',
      { termsOfReference: { meetingsWithMinister: -1, openMeetingsPerYear: 0.5 } },
      '/termsOfReference/meetingsWithMinister: expected 0 or more, found -1',
    ],
    [
      'half of a count',
      { counts: [{ attribute: 'a', category: 'b', n: 0.5 }] },
      '/counts/0/n: expected a whole number, found 0.5',
    ],
    [
      'half a person in the room',
      { meetings: [{ present: 0.5, ministersPresent: 1 }] },
      '/meetings/0/present: expected a whole number, found 0.5',
    ],
  ])('%s is refused', (_, council, fault) => {
    expect(faults(council)).toEqual([fault]);
  });

  test.each([0, 3, { min: 3 }, { min: 3, max: 3 }, { min: 0, max: 1e6 }])('%j is a size', (size) => {
    expect(parseCouncil({ size })).toStrictEqual({ size });
  });

  test('a rate or a number of employees may be broken', () => {
    const input = { meetingsPerYear: 2.5, members: [{ organisation: { employees: 12.5 } }] };
    expect(parseCouncil(input)).toStrictEqual(input);
  });
});

describe('a coarse date', () => {
  test.each<[string, unknown, string]>([
    ['a month that does not exist', '2014-13', "'2014-13' is not a real month"],
    ['a month 0', '2014-00', "'2014-00' is not a real month"],
    ['a day that does not exist', '2014-02-30', "'2014-02-30' is not a real day"],
    ['29 February of a common year', '2015-02-29', "'2015-02-29' is not a real day"],
    ['another notation', '5 May 2014', "expected a date such as '2014', '2014-05' or '2014-05-06', found '5 May 2014'"],
    [
      'a time',
      '2014-05-06T10:00:00Z',
      "expected a date such as '2014', '2014-05' or '2014-05-06', found '2014-05-06T10:00:00Z'",
    ],
    ['no bounds', {}, 'expected min, max or both: leave the date out when it is not known'],
    ['bounds upside down', { min: '2015', max: '2014-12' }, "min, '2015', is after max, '2014-12'"],
    [
      'a number',
      2014,
      'expected a date as text, such as "2014", "2014-05" or "2014-05-06", or a range of dates such as { "min": "2014-05", "max": "2015" }, found the number 2014: write "2014"',
    ],
    [
      'true',
      true,
      'expected a date as text, such as "2014", "2014-05" or "2014-05-06", or a range of dates such as { "min": "2014-05", "max": "2015" }, found true',
    ],
  ])('%s is refused', (_, established, message) => {
    expect(faults({ established })).toEqual([`/established: ${message}`]);
  });

  test('a bound is checked at its own place', () => {
    expect(faults({ asAt: { min: '2014-13', max: 3, mix: 1 } })).toEqual([
      "/asAt/min: '2014-13' is not a real month",
      '/asAt/max: expected text, found 3',
      "/asAt/mix: there is no such field; did you mean 'min'?",
    ]);
  });

  test.each(['2014', '2014-05', '2016-02-29', { min: '2014' }, { max: '2014-05' }, { min: '2014-05', max: '2014' }])(
    '%j is one',
    (established) => {
      expect(parseCouncil({ established })).toStrictEqual({ established });
    },
  );
});

describe('where a fact comes from', () => {
  test('a mark must lead to a field of its record', () => {
    expect(
      faults({
        size: 3,
        members: [{ provenance: { 'organisation/sizeband': {}, 'organisation/sizeBand': {} } }],
        provenance: { '/size': {}, 'members/0/role': {}, 'members/1/role': {}, 'size/min': {} },
      }),
    ).toEqual([
      '/members/0/provenance/organisation~1sizeband: leads to no field of this record',
      "/provenance/~1size: expected a path from this record, without a slash in front, such as 'organisation/sizeBand'",
      '/provenance/members~11~1role: leads to no field of this record',
    ]);
  });

  test.each([
    { organisation: { provenance: { nmae: {} } } },
    { holder: { provenance: { nmae: {} } } },
    { sharedWith: { provenance: { nmae: {} } } },
  ])('on the records of a seat: %j', (seat) => {
    expect(places(safeParseMember(seat))).toEqual([`/${Object.keys(seat)[0]}/provenance/nmae`]);
  });

  test.each(['area', 'termsOfReference', 'transparency', 'communications'])('on the record %s', (key) => {
    expect(places(safeParseCouncil({ [key]: { provenance: { nmae: {} } } }))).toEqual([`/${key}/provenance/nmae`]);
  });

  test.each([
    ['lifecycle', { event: 'closed' }],
    ['bodies', { id: 'a' }],
    ['subGroups', {}],
    ['meetings', {}],
    ['regionalLinks', { name: 'a' }],
  ])('on the records of %s', (key, record) => {
    const council = { [key]: [{ ...record, provenance: { nmae: {} } }] };
    expect(places(safeParseCouncil(council))).toEqual([`/${key}/0/provenance/nmae`]);
  });

  test('on a line of attendance', () => {
    const council = { meetings: [{ attendance: [{ provenance: { nmae: {} } }] }] };
    expect(places(safeParseCouncil(council))).toEqual(['/meetings/0/attendance/0/provenance/nmae']);
  });

  test('a confidence is one of five', () => {
    expect(faults({ provenance: { name: { confidence: 'recaled' } } })).toEqual([
      "/provenance/name/confidence: 'recaled' is not one of 'seen-in-source', 'secondary-source', 'derived', 'analyst', 'recalled'; did you mean 'recalled'?",
    ]);
  });
});

describe('a council fits together', () => {
  test('two members have two ids', () => {
    expect(faults({ members: [{ id: 'a' }, { id: 'b' }, {}, { id: 'a' }, {}] })).toEqual([
      "/members/3/id: 'a' is already the id of the member at members/0",
    ]);
    expect(places(safeParseCouncil({ subGroups: [{ members: [{ id: 'a' }, { id: 'a' }] }] }))).toEqual([
      '/subGroups/0/members/1/id',
    ]);
  });

  test('two members may have one seat, one after the other', () => {
    const input = {
      members: [
        { id: 'a1', seat: 'a', until: '2015' },
        { id: 'a2', seat: 'a', from: '2016' },
      ],
    };
    expect(parseCouncil(input)).toStrictEqual(input);
  });

  test('a member of the council may sit in a sub-group with the same mark', () => {
    const input = { members: [{ id: 'a' }], subGroups: [{ members: [{ id: 'a' }] }, { members: [{ id: 'a' }] }] };
    expect(parseCouncil(input)).toStrictEqual(input);
  });

  test('two bodies have two ids', () => {
    expect(faults({ bodies: [{ id: 'a' }, { id: 'a' }] })).toEqual([
      "/bodies/1/id: 'a' is already the id of the body at bodies/0",
    ]);
  });

  test('a seat or meeting is of a declared body', () => {
    expect(faults({ bodies: [{ id: 'a' }, { id: 'b' }], members: [{ body: 'c' }], meetings: [{ body: 'd' }] })).toEqual(
      [
        "/members/0/body: no body has the id 'c'; the bodies are 'a', 'b'",
        "/meetings/0/body: no body has the id 'd'; the bodies are 'a', 'b'",
      ],
    );
    expect(faults({ bodies: [], members: [{ body: 'c' }] })).toEqual([
      "/members/0/body: no body has the id 'c'; the bodies are none",
    ]);
  });

  test('while the bodies are not all known, any may be meant', () => {
    for (const input of [
      { members: [{ body: 'c' }], meetings: [{ body: 'd' }] },
      { bodies: [{ id: 'a' }], members: [{ body: 'c' }], incomplete: ['/bodies'] },
    ]) {
      expect(parseCouncil(input)).toStrictEqual(input);
    }
  });

  test('nobody starts after having left', () => {
    expect(faults({ members: [{ from: '2018', until: '2017-12-31' }] })).toEqual([
      '/members/0/from: 2018-01-01 at the earliest, which is after until, 2017-12-31 at the latest',
    ]);
    expect(places(safeParseMember({ from: { min: '2018-02' }, until: { max: '2018-01' } }))).toEqual(['/from']);
    expect(places(safeParseArea({ from: '2018', until: '2017' }))).toEqual(['/from']);
  });

  test('unless the dates are too coarse to tell', () => {
    for (const [from, until] of [
      ['2018', '2018-01-01'],
      ['2018-01-01', '2018-01-01'],
      [{ max: '2018' }, '2001'],
      ['2018', { min: '2001' }],
    ]) {
      expect(parseMember({ from, until })).toStrictEqual({ from, until });
    }
  });

  test.each(['vacant', 'reserved', 'to-be-confirmed'])('nobody holds a seat that is %s', (status) => {
    expect(places(safeParseMember({ status, holder: { id: 'p' }, sharedWith: {} }))).toEqual([
      '/holder',
      '/sharedWith',
    ]);
    expect(safeParseMember({ status, reservedFor: 'sme', organisation: { name: 'Acme' } }).success).toBe(true);
  });

  test('a seat for no organisation has none', () => {
    expect(faults({ members: [{ unaffiliated: true, organisation: {} }] })).toEqual([
      '/members/0/unaffiliated: true, but the seat names an organisation: leave out one of the two',
    ]);
    expect(parseMember({ unaffiliated: false, organisation: {} })).toStrictEqual({
      unaffiliated: false,
      organisation: {},
    });
  });

  test('a category is no larger than the whole', () => {
    const count = { attribute: 'gender', category: 'female' };
    expect(
      faults({
        size: 12,
        counts: [
          { ...count, n: 12 },
          { ...count, n: 13 },
        ],
      }),
    ).toEqual(['/counts/1/n: 13 members of one category, but size says 12 in all']);
    expect(
      places(safeParseCouncil({ size: { min: 12, max: 12 }, counts: [{ ...count, n: { min: 13, max: 13 } }] })),
    ).toEqual(['/counts/0/n']);
    for (const input of [
      { counts: [{ ...count, n: 13 }] },
      { size: { min: 12 }, counts: [{ ...count, n: 13 }] },
      { size: 12, counts: [{ ...count, n: { min: 13, max: 14 } }] },
    ]) {
      expect(parseCouncil(input)).toStrictEqual(input);
    }
  });
});

describe('attendance', () => {
  const at = (attendance: unknown, rest = {}): unknown => ({ ...rest, meetings: [{ attendance }] });

  test('is of a seat that exists', () => {
    expect(faults(at([{ seat: 'a' }, { seat: 'b' }], { members: [{ id: 'a' }] }))).toEqual([
      "/meetings/0/attendance/1/seat: no member has the id or seat 'b'",
    ]);
    expect(places(safeParseCouncil(at([{ seat: 'a' }], { members: [] })))).toEqual(['/meetings/0/attendance/0/seat']);
  });

  test('names the member by id or by seat', () => {
    const members = [
      { id: 'a1', seat: 'a' },
      { id: 'a2', seat: 'a' },
    ];
    for (const input of [
      at([{ seat: 'a1' }, { seat: 'a2' }], { members }),
      at([{ seat: 'a' }], { members }),
      at([{ seat: 'a' }], { members: [{ seat: 'a' }] }),
      at([{ seat: 'a' }], { members: [], subGroups: [{ members }] }),
    ]) {
      expect(parseCouncil(input)).toStrictEqual(input);
    }
    expect(faults(at([{ seat: 'a' }, { seat: 'b' }], { members }))).toEqual([
      "/meetings/0/attendance/1/seat: no member has the id or seat 'b'",
    ]);
  });

  test('may be of a seat not listed where the list is absent or partial, or of a seat in a sub-group', () => {
    for (const input of [
      at([{ seat: 'b' }]),
      at([{ seat: 'b' }], { members: [{ id: 'a' }], incomplete: ['/members'] }),
      at([{ seat: 'b' }], { members: [{ id: 'a' }], subGroups: [{ members: [{ id: 'b' }] }] }),
    ]) {
      expect(parseCouncil(input)).toStrictEqual(input);
    }
  });

  test('lists a seat once', () => {
    expect(faults(at([{ seat: 'a' }, { seat: 'b' }, { seat: 'a' }]))).toEqual([
      "/meetings/0/attendance/2/seat: the seat 'a' is already in this list",
    ]);
    for (const lines of [
      [{ seat: 'a', holder: 'p' }, { seat: 'a' }],
      [{ seat: 'a' }, { seat: 'a', holder: 'p' }],
      [
        { seat: 'a', holder: 'p' },
        { seat: 'a', holder: 'p' },
      ],
    ]) {
      expect(places(safeParseCouncil(at(lines)))).toEqual(['/meetings/0/attendance/1/seat']);
    }
  });

  test('may list the two who share a seat, a name twice, and a seat at two meetings', () => {
    for (const input of [
      at([
        { seat: 'a', holder: 'p' },
        { seat: 'a', holder: 'q' },
      ]),
      at([{ organisation: 'Acme' }, { organisation: 'Acme' }]),
      at([{ holder: 'p' }, { holder: 'p' }]),
      { meetings: [{ attendance: [{ seat: 'a' }] }, { attendance: [{ seat: 'a' }] }] },
    ]) {
      expect(parseCouncil(input)).toStrictEqual(input);
    }
  });
});

describe('an agenda', () => {
  const on = (agenda: unknown, rest = {}): unknown => ({ ...rest, meetings: [{ agenda }] });

  test('has two marks for two items, of one meeting', () => {
    expect(faults(on([{ id: 'a' }, {}, { id: 'a' }, {}]))).toEqual([
      "/meetings/0/agenda/2/id: 'a' is already the id of the item at agenda/0",
    ]);
    const input = { meetings: [{ agenda: [{ id: 'a' }] }, { agenda: [{ id: 'a' }] }] };
    expect(parseCouncil(input)).toStrictEqual(input);
  });

  test('names a seat that exists as the one that raised an item, by the mark of the record or of the seat', () => {
    const members = [{ id: 'a1', seat: 'a' }];
    expect(faults(on([{ raisedBy: { seat: 'a' } }, { raisedBy: { seat: 'b' } }], { members }))).toEqual([
      "/meetings/0/agenda/1/raisedBy/seat: no member has the id or seat 'b'",
    ]);
    for (const input of [
      on([{ raisedBy: { seat: 'a1' } }, { raisedBy: { seat: 'a' } }], { members }),
      on([{ raisedBy: { seat: 'g' } }], { members, subGroups: [{ members: [{ id: 'g' }] }] }),
      on([{ raisedBy: { seat: 'b' } }], { members, incomplete: ['/members'] }),
      on([{ raisedBy: { seat: 'b' } }]),
      on([{ raisedBy: { organisation: 'nobody listed', side: 'other' } }], { members }),
    ]) {
      expect(parseCouncil(input)).toStrictEqual(input);
    }
  });

  test('may name priorities, which only a dialogue holds', () => {
    const input = on([{ priorities: ['skills', 'skills'] }, { priorities: [] }]);
    expect(parseCouncil(input)).toStrictEqual(input);
  });

  test.each<[unknown, string]>([
    [
      { kind: 'strategy' },
      "kind: 'strategy' is not one of 'strategic', 'lobbying', 'fire-fighting', 'open', 'report'; did you mean 'strategic'?",
    ],
    [
      { outcome: 'agreed' },
      "outcome: 'agreed' is not one of 'decided', 'action-agreed', 'noted', 'deferred', 'ruled-out-of-order', 'redirected'; did you mean 'action-agreed'?",
    ],
    [{ minutes: -1 }, 'minutes: expected 0 or more, found -1'],
    [{ raisedBy: { side: 'firms' } }, "raisedBy/side: 'firms' is not one of 'industry', 'government', 'other'"],
    [{ raisedBy: 'Acme' }, "raisedBy: expected an object, found the text 'Acme'"],
    [{ priorities: 'skills' }, "priorities: expected a list, found the text 'skills'"],
    [{ challenge: 'yes' }, "challenge: expected true or false, found the text 'yes'"],
    [{ provenance: { titel: {} } }, 'provenance/titel: leads to no field of this record'],
  ])('%j is refused', (entry, fault) => {
    expect(faults(on([entry]))).toEqual([`/meetings/0/agenda/0/${fault}`]);
  });
});

describe('minutes, terms and what is attested', () => {
  test.each<[string, unknown, string]>([
    [
      'minutes of another extent',
      { meetings: [{ minutes: { extent: 'verbatim' } }] },
      "/meetings/0/minutes/extent: 'verbatim' is not one of 'full', 'summary', 'read-out'",
    ],
    [
      'minutes of no real day',
      { meetings: [{ minutes: { publishedOn: '2014-02-30' } }] },
      "/meetings/0/minutes/publishedOn: '2014-02-30' is not a real day",
    ],
    [
      'a field of no minutes',
      { meetings: [{ minutes: { provenance: {} } }] },
      '/meetings/0/minutes/provenance: there is no such field; the fields here are published, publishedOn, extent',
    ],
    [
      'a purpose that is denied',
      { termsOfReference: { purpose: 'growth', statesPurpose: false } },
      '/termsOfReference/statesPurpose: false, but purpose is given: leave out one of the two',
    ],
    [
      'fewer years than none',
      { members: [{ yearsInIndustry: -1 }] },
      '/members/0/yearsInIndustry: expected 0 or more, found -1',
    ],
    [
      'an attestation that is no yes or no',
      { members: [{ attested: { standing: 'good' } }] },
      "/members/0/attested/standing: expected true or false, found the text 'good'",
    ],
  ])('%s is refused', (_, council, fault) => {
    expect(faults(council)).toEqual([fault]);
  });

  test.each([
    { termsOfReference: { statesPurpose: false } },
    { termsOfReference: { purpose: 'growth' } },
    { termsOfReference: { purpose: 'growth', statesPurpose: true } },
    { members: [{ attested: {} }] },
    { meetings: [{ minutes: {}, decided: false }] },
  ])('%j is read', (input) => {
    expect(parseCouncil(input)).toStrictEqual(input);
  });
});

describe('a list known to be partial', () => {
  test.each<[string, string]>([
    ['/size', 'expected the path of a list; /size is none, and only lists can be incomplete'],
    ['/name', 'expected the path of a list; /name is none, and only lists can be incomplete'],
    ['/area', 'expected the path of a list; /area is none, and only lists can be incomplete'],
    ['', 'expected the path of a list; the whole record is none, and only lists can be incomplete'],
    ['/members/0', 'expected the path of a list; /members/0 is none, and only lists can be incomplete'],
    ['/provenance/x', 'expected the path of a list; /provenance/x is none, and only lists can be incomplete'],
    ['/membres', 'leads nowhere: there is no /membres here'],
    ['/members/1/speaksFor', 'leads nowhere: there is no /members/1/speaksFor here'],
    ['/members/00/speaksFor', 'leads nowhere: there is no /members/00/speaksFor here'],
    ['/meetings/0/attendance', 'leads nowhere: there is no /meetings/0/attendance here'],
    ['/name/x', 'leads nowhere: there is no /name/x here'],
    ['/toString', 'leads nowhere: there is no /toString here'],
    ['members', "expected a path that begins with a slash, such as '/members', found 'members'"],
    ['/a~2', "expected a JSON Pointer, in which ~ is written ~0 and / inside a name ~1, found '/a~2'"],
  ])('%j is refused', (pointer, message) => {
    expect(faults({ members: [{}], incomplete: ['/notes', pointer] })).toEqual([`/incomplete/1: ${message}`]);
  });

  test.each([
    '/members',
    '/meetings',
    '/members/0/speaksFor',
    '/members/0/organisation/subSectors',
    '/area/codes',
    '/incomplete',
  ])('%s is a list, given or not', (pointer) => {
    const input = { members: [{}], incomplete: [pointer] };
    expect(parseCouncil(input)).toStrictEqual(input);
  });

  test('of a meeting or a sub-group is told from there', () => {
    const input = {
      meetings: [{ incomplete: ['/attendance', '/agenda'] }, { agenda: [{}], incomplete: ['/agenda/0/priorities'] }],
      subGroups: [{ incomplete: ['/members', '/subSectors'] }],
    };
    expect(parseCouncil(input)).toStrictEqual(input);
    expect(
      places(safeParseCouncil({ meetings: [{ incomplete: ['/meetings'] }], subGroups: [{ incomplete: ['/people'] }] })),
    ).toEqual(['/meetings/0/incomplete/0', '/subGroups/0/incomplete/0']);
  });
});

test('every fault is told at once, in the order of the document', () => {
  const council = {
    notes: [null],
    members: [
      { id: 'a', organisation: { kind: 'firm', employees: 1.5 } },
      { id: 'a', role: 'boss', from: '2014-13' },
    ],
    nmae: 'Widgets',
    size: Number.NaN,
    incomplete: ['/size'],
    counts: [{}],
  };
  expect(places(safeParseCouncil(council))).toEqual([
    '/notes/0',
    '/members/0/organisation/kind',
    '/members/1/id',
    '/members/1/role',
    '/members/1/from',
    '/nmae',
    '/size',
    '/incomplete/0',
    '/counts/0/attribute',
    '/counts/0/category',
    '/counts/0/n',
  ]);
});

describe('whatever is given', () => {
  const council = { parse: parseCouncil, safeParse: safeParseCouncil };
  const words = ['2014', '2014-13', 'large', 'member', 'vacant', '/members', 's1', 'board'];
  const { spot, json, altered } = near(full, words);

  test('any JSON', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), json), (input) => {
        isReadOrRefused(council, deepFrozen(input));
      }),
      { numRuns: 1000 },
    );
  });

  test('any council, with something put in, taken out or put in its place', () => {
    let read = 0;
    let refused = 0;
    fc.assert(
      fc.property(altered, (input) => {
        if (isReadOrRefused(council, deepFrozen(input))) read += 1;
        else refused += 1;
      }),
      { numRuns: 1000 },
    );
    expect(read).toBeGreaterThan(10);
    expect(refused).toBeGreaterThan(10);
  });

  test('anything that is no JSON, anywhere, is refused at its place', () => {
    const odd = fc.constantFrom<() => unknown>(
      () => null,
      () => undefined,
      () => Number.NaN,
      () => 3n,
      () => () => 1,
      () => Symbol('x'),
      () => new Date(0),
      () => new Map([[1, 2]]),
      () => new (class Seat {})(),
      () => revoked(),
    );
    fc.assert(
      fc.property(spot, odd, (at, make) => {
        const input = structuredClone(full) as unknown;
        alter(input, steps(at as ''), make(), false);
        expect(places(safeParseCouncil(input))).toContain(at);
      }),
      { numRuns: 1000 },
    );
  });

  test('any seats with marks of their own', () => {
    const seat = fc.record(
      {
        role: fc.constantFrom('member', 'chair', 'observer'),
        organisation: fc.record(
          {
            kind: fc.constantFrom('business', 'union'),
            employees: fc.nat(),
            attributes: fc.dictionary(fc.string(), text),
          },
          { requiredKeys: [] },
        ),
        note: text,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(seat), (seats) => {
        const input = deepFrozen({ members: seats.map((one, i) => ({ id: `s${i}`, ...one })) });
        const names = new Set(seats.flatMap((one) => Object.keys(one.organisation?.attributes ?? {})));
        fc.pre(!['__proto__', 'constructor', 'prototype'].some((name) => names.has(name)));
        expect(parseCouncil(input)).toEqual(input);
      }),
    );
  });
});

const text = fc.string({ minLength: 1 });

describe('references', () => {
  const source = { source: 'bpe-2016', section: 'Table 1' };
  const reference: Required<Reference> = deepFrozen({
    id: 'uk-2016-size',
    title: 'UK firms by size',
    attribute: 'sizeBand',
    basis: 'employment',
    date: '2016',
    source,
    sector: 'widgets',
    categories: [
      { id: 'sme', covers: ['sme', 'micro', 'small', 'medium'], weight: 60 },
      { id: 'large', weight: 40.5 },
      { id: 'none', weight: 0 },
    ],
    confidence: 'derived',
    note: 'rounded',
  });

  test('one or a list, always a list', () => {
    expect(parseReferences(reference)).toStrictEqual([reference]);
    expect(parseReferences([reference, { ...reference, id: 'b' }])).toStrictEqual([
      reference,
      { ...reference, id: 'b' },
    ]);
    expect(parseReferences([])).toStrictEqual([]);
    expect(parseReferences(reference)[0]?.categories).not.toBe(reference.categories);
  });

  test.each<[string, object, string]>([
    [
      'a weight below 0',
      {
        categories: [
          { id: 'a', weight: -1 },
          { id: 'b', weight: 2 },
        ],
      },
      '/categories/0/weight: expected 0 or more, found -1',
    ],
    [
      'an endless weight',
      { categories: [{ id: 'a', weight: Infinity }] },
      '/categories/0/weight: Infinity is no number: leave it out when it is not known',
    ],
    [
      'weights of 0',
      { categories: [{ id: 'a', weight: 0 }] },
      '/categories: the weights must add up to more than 0, found 0',
    ],
    ['no categories', { categories: [] }, '/categories: the weights must add up to more than 0, found 0'],
    [
      'a weight beyond all bounds',
      {
        categories: [
          { id: 'a', weight: 1e308 },
          { id: 'b', weight: 1 },
        ],
      },
      '/categories/0/weight: expected 1000000000000000 or less, found 1e+308',
    ],
    [
      'a category twice',
      {
        categories: [
          { id: 'a', weight: 1 },
          { id: 'a', weight: 1 },
        ],
      },
      "/categories/1/id: 'a' is already in the category at categories/0: a word can be in one only",
    ],
    [
      'a word in two categories',
      {
        categories: [
          { id: 'a', covers: ['x'], weight: 1 },
          { id: 'b', covers: ['y', 'x'], weight: 1 },
        ],
      },
      "/categories/1/covers/1: 'x' is already in the category at categories/0: a word can be in one only",
    ],
    [
      'a category covered by another',
      {
        categories: [
          { id: 'a', covers: ['b'], weight: 1 },
          { id: 'b', weight: 1 },
        ],
      },
      "/categories/1/id: 'b' is already in the category at categories/0: a word can be in one only",
    ],
    ['a month that does not exist', { date: '2016-13' }, "/date: '2016-13' is not a real month"],
    ['a range of dates', { date: { min: '2016' } }, '/date: expected text, found an object'],
    [
      'another basis',
      { basis: 'employees' },
      "/basis: 'employees' is not one of 'enterprises', 'employers', 'employment', 'turnover', 'gva'; did you mean 'employers'?",
    ],
    ['half a citation', { source: { source: 'x' } }, '/source/section: expected text, found nothing'],
    [
      'an unknown field',
      { weigth: 1 },
      '/weigth: there is no such field; the fields here are id, title, attribute, basis, date, source, sector, categories, confidence, note',
    ],
  ])('%s is refused', (_, part, fault) => {
    expect(faultsOf(safeParseReferences({ ...reference, ...part }))).toEqual([fault]);
    expect(
      faultsOf(
        safeParseReferences([
          { ...reference, id: 'b' },
          { ...reference, ...part },
        ]),
      ),
    ).toEqual([`/1${fault}`]);
    expect(() => parseReferences({ ...reference, ...part })).toThrow(InvalidInputError);
  });

  test('two references have two ids', () => {
    expect(faultsOf(safeParseReferences([reference, reference]))).toEqual([
      "/1/id: 'uk-2016-size' is already the id of the reference at 0",
    ]);
  });

  test('anything else is refused', () => {
    for (const input of [null, undefined, 3, 'x', [null], new Map(), revoked()]) {
      expect(() => parseReferences(input)).toThrow(InvalidInputError);
    }
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        const result = safeParseReferences(input);
        if (result.success) expect(result.data).toEqual(Array.isArray(input) ? input : [input]);
        else expect(result.error).toBeInstanceOf(InvalidInputError);
      }),
    );
  });
});

describe('quotas', () => {
  const quota: Required<Quota> = deepFrozen({
    id: 'women',
    title: 'A third women',
    attribute: 'gender',
    category: 'female',
    of: 'members',
    share: { min: '1/3', max: 1 },
    count: { min: 2, max: 10 },
    coOpted: 'apart',
    from: '2019-04-01',
    source: { source: 'lep-review-2018', section: 'Diversity' },
    note: 'rounded up',
  });
  const quotaFaults = (input: unknown): readonly string[] => faultsOf(safeParseAs('quota', quotaSchema, input));

  test('every field', () => {
    expect(quotaSchema.parse(quota)).toStrictEqual(quota);
    expect(quotaFaults(quota)).toEqual([]);
  });

  test.each(['0/1', '1/1', '2.5/10', 0, 1, 0.25, '0/3'])('%j is a share', (min) => {
    expect(quotaFaults({ id: 'a', of: 'members', share: { min } })).toEqual([]);
  });

  test.each<[unknown, string]>([
    ['1/0', "'1/0'"],
    ['4/3', "'4/3'"],
    ['-1/3', "'-1/3'"],
    ['1/-3', "'1/-3'"],
    ['1 / 3', "'1 / 3'"],
    ['a third', "'a third'"],
    ['0.3', "'0.3'"],
    [1.01, '1.01'],
    [-0.1, '-0.1'],
    [33, '33'],
    [true, 'true'],
  ])('%j is no share', (max, shown) => {
    expect(quotaFaults({ id: 'a', of: 'members', share: { max } })).toEqual([
      `/share/max: expected a share from 0 to 1, such as 0.25 or "1/3", found ${typeof max === 'string' ? 'the text ' : ''}${shown}`,
    ]);
  });

  test.each<[string, object, string]>([
    ['neither share nor count', {}, ': expected share or count: without either it asks for nothing'],
    ['a share without bounds', { share: {} }, '/share: expected min, max or both: without either it asks for nothing'],
    ['a count without bounds', { count: {} }, '/count: expected min, max or both: without either it asks for nothing'],
    ['a share upside down', { share: { min: '2/3', max: 0.5 } }, '/share: min, 2/3, is more than max, 0.5'],
    ['a count upside down', { count: { min: 3, max: 2 } }, '/count: min, 3, is more than max, 2'],
    ['half a seat', { count: { min: 0.5 } }, '/count/min: expected a whole number, found 0.5'],
    ['fewer than no seats', { count: { max: -1 } }, '/count/max: expected 0 or more, found -1'],
    [
      'an attribute alone',
      { count: { min: 1 }, attribute: 'gender' },
      '/category: missing: attribute and category go together, or both are left out',
    ],
    [
      'a category alone',
      { count: { min: 1 }, category: 'female' },
      '/attribute: missing: attribute and category go together, or both are left out',
    ],
    [
      'a start to the month',
      { count: { min: 1 }, from: '2019-04' },
      "/from: expected a day such as '2014-05-06', found only '2019-04'",
    ],
    ['a day that does not exist', { count: { min: 1 }, from: '2019-04-31' }, "/from: '2019-04-31' is not a real day"],
    [
      'no seats to count',
      { count: { min: 1 }, of: undefined },
      '/of: undefined is no JSON: leave it out when it is not known',
    ],
    [
      'other seats',
      { count: { min: 1 }, of: 'member' },
      "/of: 'member' is not one of 'members', 'industry', 'business'; did you mean 'members'?",
    ],
  ])('%s is refused', (_, part, fault) => {
    expect(quotaFaults({ id: 'a', of: 'members', ...part })).toEqual([fault]);
  });

  test('equal bounds are an exact demand', () => {
    const exact = { id: 'a', of: 'business', share: { min: '1/3', max: '2/6' }, count: { min: 2, max: 2 } };
    expect(quotaFaults(exact)).toEqual([]);
  });
});

describe('the schemas themselves', () => {
  test.each([
    ['council', councilSchema, full],
    ['member', memberSchema, member],
    ['organisation', organisationSchema, organisation],
    ['area', areaSchema, full.area],
  ] as const)('%s: Zod, Standard Schema and JSON Schema agree', async (_, schema, document) => {
    expect(schema.parse(document)).toStrictEqual(document);
    expect(await schema['~standard'].validate(document)).toStrictEqual({ value: document });
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      z.toJSONSchema(schema, { io: 'input' }),
    );
    expect(validate(document)).toBe(true);
    expect(validate({ ...document, wibble: 1 })).toBe(false);
  });

  test('references and quotas have a JSON Schema as well', () => {
    expect(z.toJSONSchema(referenceSchema, { io: 'input' })).toMatchObject({ title: 'Reference', type: 'object' });
    expect(z.toJSONSchema(quotaSchema, { io: 'input' })).toMatchObject({ title: 'Quota', type: 'object' });
  });

  test('say the same of dates and numbers without the parser', () => {
    const result = councilSchema.safeParse({ established: 2014, size: 'three', members: [{ id: 'a' }, { id: 'a' }] });
    expect(result.error?.issues.map((issue) => [issue.path.join('/'), issue.message])).toEqual([
      ['established', expect.stringContaining('found the number 2014: write "2014"')],
      ['size', `expected a number, or a range such as { "min": 3, "max": 4 }, found the text 'three'`],
      ['members/1/id', "'a' is already the id of the member at members/0"],
    ]);
  });
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function objectsIn(value: unknown, seen = new Set<unknown>()): Set<unknown> {
  if (typeof value === 'object' && value !== null) {
    seen.add(value);
    for (const inner of Object.values(value)) objectsIn(inner, seen);
  }
  return seen;
}
