import {
  type Assessment,
  type AssessOptions,
  assessFocus,
  assessRepresentation,
  type Council,
  InvalidOptionsError,
  mhclg2018,
  type Quota,
  quotaSchema,
  type Reference,
  referenceSchema,
  safeParseReferences,
  seatTable,
} from 'industrial-strategy';
import { assess, defineParameter, ruleFor } from 'industrial-strategy/rules';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { profileSchema, waiverSchema } from '../../src/cli/profile-schema.js';
import { steps } from '../../src/core/pointer.js';
import { objectsIn } from '../parsers.js';
import { alter, deepFrozen, placesIn } from '../reading.js';
import { reversed } from '../reversed.js';

// Options are checked as documents are, and nothing of them is kept.

const asOf = '2019-12-31';
const source = { source: 'own-book', section: 'Table 1' };

const reference: Required<Reference> = {
  id: 'by-size',
  title: 'By size',
  attribute: 'sizeBand',
  basis: 'employment',
  date: '2016-01',
  source,
  sector: 'widgets',
  categories: [
    { id: 'sme', covers: ['none', 'micro', 'small', 'medium'], weight: 60 },
    { id: 'large', weight: 40 },
  ],
  confidence: 'derived',
  note: 'rounded',
};

const quota: Required<Quota> = {
  id: 'women',
  title: 'A third women',
  attribute: 'gender',
  category: 'female',
  of: 'members',
  share: { min: '1/3', max: 0.9 },
  count: { min: 1, max: 20 },
  coOpted: 'apart',
  from: '2016-01-01',
  source,
  note: 'as read',
};

const parameter = 'representation/decisive-size/maxMembers';

const options = {
  asOf,
  references: [reference],
  profile: {
    id: 'mine',
    title: 'My own',
    rules: ['representation/decisive-size', 'representation/quota', 'representation/size-band-skew'],
    parameters: { [parameter]: [{ value: 30, from: '2016-01-01', basis: 'source', source }] },
    quotas: [{ ...quota, id: 'of-the-profile', share: { min: 0.2 } }],
    source,
  },
  parameters: { [parameter]: { value: 5, because: 'a small room' } },
  quotas: [quota],
  waivers: [{ fingerprint: 'representation/decisive-size', because: 'agreed', until: '2030-01-01' }],
  subjectType: 'council',
} as const satisfies AssessOptions<string>;

const council: Council = {
  sector: 'widgets',
  size: 8,
  members: [1, 2, 3, 4, 5, 6].map((n) => ({
    role: 'member',
    organisation: { name: `Firm ${n}`, kind: 'business', sizeBand: 'large' },
    holder: { attributes: { gender: n < 3 ? 'female' : 'male' } },
  })),
};

const judge = (given: unknown): Assessment => assessRepresentation(council, given as AssessOptions<never>);

const WRONG = [null, 'x', '', 7, -1, 0.5, 1.5, 2e6, Number.NaN, true, {}, [], [null], ['x'], { wibble: 1 }];

describe('what the schema refuses, an assessment refuses', () => {
  test.each<[string, unknown, z.ZodType, (value: unknown) => object]>([
    ['reference', reference, referenceSchema, (value) => ({ references: [value] })],
    ['quota', quota, quotaSchema, (value) => ({ quotas: [value] })],
    ['profile', options.profile, profileSchema, (value) => ({ profile: value })],
    ['waiver', options.waivers[0], waiverSchema, (value) => ({ waivers: [value] })],
  ])('%s', (_name, good, schema, asOptions) => {
    expect(() => judge({ asOf, ...asOptions(good) })).not.toThrow();
    let refused = 0;
    for (const at of placesIn(good)) {
      for (const value of WRONG) {
        const bad = structuredClone(good) as object;
        if (at !== '') alter(bad, steps(at as ''), value, false);
        const given = at === '' ? value : bad;
        if (schema.safeParse(given).success) continue;
        refused += 1;
        expect(() => judge({ asOf, ...asOptions(given) }), `${at}: ${JSON.stringify(value)}`).toThrow(
          InvalidOptionsError,
        );
      }
      const short = structuredClone(good) as object;
      if (at !== '') alter(short, steps(at as ''), undefined, true);
      if (schema.safeParse(short).success) continue;
      expect(() => judge({ asOf, ...asOptions(short) }), `without ${at}`).toThrow(InvalidOptionsError);
    }
    expect(refused).toBeGreaterThan(25);
  });

  test.each<[string, Partial<Quota>]>([
    ['more than all', { share: { min: 1.5 } }],
    ['less than none', { share: { max: -0.1 } }],
    ['half a seat', { count: { min: 0.5 } }],
    ['at least more than at most', { share: { min: 0.6, max: '1/3' } }],
    ['at least more seats than at most', { count: { min: 3, max: 2 } }],
    ['nothing at all', { share: {} }],
    ['a category of nothing', { attribute: undefined as never, share: { min: 0.5 } }],
  ])('a quota that asks for %s', (_name, part) => {
    const { share: _share, count: _count, ...bare } = quota;
    const given = { asOf, quotas: [{ ...bare, ...part }] };
    expect(() => judge(given)).toThrow(InvalidOptionsError);
    expect(() => judge({ asOf, profile: { id: 'p', title: 'P', quotas: given.quotas } })).toThrow(InvalidOptionsError);
  });

  test.each(['references', 'quotas', 'waivers', 'profile', 'parameters'])(
    'a value of another kind under %s is answered with the line to write',
    (option) => {
      for (const value of [7, 'x', true, ...(option === 'parameters' ? [[]] : [])]) {
        expect(() => judge({ asOf, [option]: value })).toThrow(new RegExp(`Write: ${option}: `));
      }
      if (option !== 'profile' && option !== 'parameters') {
        expect(() => judge({ asOf, [option]: {} })).toThrow(new RegExp(`Write: ${option}: \\[`));
      }
    },
  );

  test('a reference by its name is answered with how to give the reference', () => {
    for (const given of [['uk-2025-size-employment'], 'uk-2025-size-employment']) {
      expect(() => judge({ asOf, references: given })).toThrow(InvalidOptionsError);
      expect(() => judge({ asOf, references: given })).toThrow('industrial-strategy/data/business-population');
    }
    expect(() => seatTable(council, 'sizeBand', 'uk-2025-size-employment' as never)).toThrow(InvalidOptionsError);
  });

  test('a profile made for other rules is refused, and says for which it was not', () => {
    const profile = { ...options.profile, parameters: {} };
    expect(() => assessFocus({}, { asOf, profile })).toThrow(
      'names a rule "representation/decisive-size" that is not there: these are the rules of focus',
    );
    const numbers = { id: 'p', title: 'P', parameters: options.profile.parameters };
    expect(() => assessFocus({}, { asOf, profile: numbers })).toThrow('these are the rules of focus');
  });

  test('references of one id are refused', () => {
    expect(() => judge({ asOf, references: [reference, reference] })).toThrow('already the id of the reference at 0');
    expect(safeParseReferences([reference, reference]).success).toBe(false);
  });
});

describe('what did nothing is told', () => {
  const notes = (given: object): string => judge({ asOf, ...given }).notes.join('\n');

  test('a reference over an attribute that no rule compares by', () => {
    expect(notes({ references: [{ ...reference, id: 'r', attribute: 'party' }] })).toContain(
      'No rule used the reference r, which is over “party”.',
    );
    expect(notes({ references: [reference] })).not.toContain('No rule used');
  });

  test('a quota, a reference and a number for rules that did not run', () => {
    const profile = { id: 'p', title: 'P', rules: ['representation/transparency'] };
    const told = notes({ ...options, profile });
    expect(told).toContain('No rule used the quota women.');
    expect(told).toContain('No rule used the reference by-size');
    expect(told).toContain(`No rule that ran has the parameter ${parameter}`);
    expect(notes(options)).not.toMatch(/No rule/);
  });
});

describe('a quota in words that no record has', () => {
  const told = (attribute: string, category: string, one: Council = council): readonly string[] =>
    assessRepresentation(one, {
      asOf,
      quotas: [{ id: 'q', of: 'members', attribute, category, share: { min: 0.1 } }],
    }).notes.filter((note) => note.startsWith('The quota q '));

  test.each([
    ['gender', 'femal', 'The quota q counts “femal”, which no record says (did you mean “female”?).'],
    ['gender', 'femlae', 'The quota q counts “femlae”, which no record says (did you mean “female”?).'],
    ['gendr', 'female', 'The quota q is over “gendr”, which no record has (did you mean “gender”?).'],
    ['sizeband', 'large', 'The quota q is over “sizeband”, which no record has (did you mean “sizeBand”?).'],
    ['sizeBand', 'lrge', 'The quota q counts “lrge”, which is no word for sizeBand (did you mean “large”?).'],
    ['kind', 'busines', 'The quota q counts “busines”, which is no word for kind (did you mean “business”?).'],
    ['role', 'boss', 'The quota q counts “boss”, which is no word for role.'],
  ])('%s %s', (attribute, category, note) => {
    expect(told(attribute, category)).toEqual([note]);
  });

  test.each([
    ['gender', 'female'],
    ['gender', 'Female'],
    ['gender', 'other'],
    ['sizeBand', 'sme'],
    ['sizeBand', 'micro'],
    ['side', 'private'],
    ['region', 'Wales'],
  ])('but not of %s %s', (attribute, category) => {
    expect(told(attribute, category)).toEqual([]);
  });

  test('nor of a word that no member happens to have, however near another is', () => {
    const all = (gender: string): Council => ({ members: [{ holder: { attributes: { gender } } }] });
    expect(told('gender', 'male', all('female'))).toEqual([]);
    const firm = (region: string): Council => ({ members: [{ organisation: { name: 'Acme', region } }] });
    expect(told('region', 'North East', firm('North West'))).toEqual([]);
  });

  test('a board known by its numbers has the words of those', () => {
    const board: Council = { size: 3, counts: [{ attribute: 'sector', category: 'private', n: 2 }] };
    expect(told('sector', 'privat', board)).toHaveLength(1);
    expect(told('sector', 'private', board)).toEqual([]);
    expect(told('secter', 'private', board)).toEqual([expect.stringContaining('did you mean “sector”?')]);
  });
});

describe('quotas that cannot both be met', () => {
  const of = (id: string, more: Partial<Quota>): Quota => ({
    id,
    attribute: 'gender',
    category: 'female',
    of: 'members',
    ...more,
  });
  const told = (...quotas: readonly Quota[]): readonly string[] =>
    judge({ asOf, quotas }).notes.filter((note) => note.includes('cannot'));

  test.each<[string, Quota, Quota]>([
    [
      'two shares of more than all',
      of('a', { share: { min: 0.6 } }),
      of('b', { category: 'male', share: { min: 0.6 } }),
    ],
    ['thirds', of('a', { share: { min: '2/3' } }), of('b', { category: 'male', share: { min: 0.34 } })],
    ['one category, more and less', of('a', { share: { min: 0.5 } }), of('b', { share: { max: 0.4 } })],
    ['one category, by seats', of('a', { count: { min: 5 } }), of('b', { count: { max: 4 } })],
    ['among fewer seats', of('a', { of: 'industry', count: { min: 5 } }), of('b', { count: { max: 4 } })],
    [
      'more of a category than there may be seats',
      of('a', { count: { min: 21 } }),
      { id: 'b', of: 'members', count: { max: 20 } },
    ],
    [
      'small and large firms',
      of('a', { attribute: 'sizeBand', category: 'sme', share: { min: 0.7 } }),
      of('b', { attribute: 'sizeBand', category: 'large', share: { min: 0.4 } }),
    ],
  ])('%s', (_name, a, b) => {
    expect(told(a, b)).toEqual([expect.stringContaining('The quotas a and b cannot both be met')]);
    expect(told(b, a)).toHaveLength(1);
    // Not yet in force.
    expect(told(a, { ...b, from: '2020-01-01' })).toEqual([]);
  });

  test.each<[string, Quota, Quota]>([
    ['just all', of('a', { share: { min: '1/3' } }), of('b', { category: 'male', share: { min: '2/3' } })],
    [
      'one word spelt in two ways',
      of('a', { share: { min: 0.6 } }),
      of('b', { category: 'Female', share: { min: 0.6 } }),
    ],
    [
      'over other seats',
      of('a', { share: { min: 0.6 } }),
      of('b', { of: 'industry', category: 'male', share: { min: 0.6 } }),
    ],
    [
      'small firms are SMEs',
      of('a', { attribute: 'sizeBand', category: 'sme', share: { min: 0.7 } }),
      of('b', { attribute: 'sizeBand', category: 'small', share: { min: 0.7 } }),
    ],
    [
      'a seat may stand for two sub-sectors',
      of('a', { attribute: 'subSector', category: 'x', share: { min: 0.7 } }),
      of('b', { attribute: 'subSector', category: 'y', share: { min: 0.7 } }),
    ],
  ])('but %s', (_name, a, b) => {
    expect(told(a, b)).toEqual([]);
  });

  test('three that no two of which clash', () => {
    const third = (id: string, category: string): Quota => of(id, { category, share: { min: 0.4 } });
    expect(told(third('a', 'x'), third('b', 'y'), third('c', 'z'))).toEqual([
      'The quotas a, b, c cannot all be met: together they ask for 120% of the seats.',
    ]);
  });

  test('a profile and the caller’s own', () => {
    const notes = judge({
      asOf,
      profile: mhclg2018,
      quotas: [{ id: 'many', of: 'members', count: { min: 25 } }],
    }).notes;
    expect(notes.join()).toContain('cannot both be met: one asks for at least 25 seats, the other for at most 20');
  });
});

describe('nothing of the options is kept', () => {
  test('frozen options do', () => {
    expect(() => judge(deepFrozen(structuredClone(options)))).not.toThrow();
  });

  test('the result shares no object with them', () => {
    const given = structuredClone(options);
    const own = objectsIn(given);
    for (const object of objectsIn(judge(given))) expect(own.has(object)).toBe(false);
  });

  test('what is changed in them afterwards is not changed in the result, nor in the next', () => {
    const fresh = JSON.stringify(judge(structuredClone(options)));
    for (const at of placesIn(options)) {
      const given = structuredClone(options) as object;
      const result = judge(given);
      alter(given, steps(at as ''), 'changed', false);
      expect(JSON.stringify(result)).toBe(fresh);
      // A plan that was kept with the changed object in it would be found again by these settings.
      expect(JSON.stringify(judge(structuredClone(options)))).toBe(fresh);
    }
  });

  test('nor does a result that is changed show in the next', () => {
    const change = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const key of Object.keys(value)) {
        change((value as Record<string, unknown>)[key]);
        Reflect.set(value, key, 'changed');
      }
    };
    for (const given of [options, { asOf }]) {
      const before = JSON.stringify(judge(given));
      change(judge(given));
      expect(JSON.stringify(judge(given))).toBe(before);
    }
  });

  test('the order of their keys leaves no trace', () => {
    expect(JSON.stringify(judge(reversed(options)))).toBe(JSON.stringify(judge(options)));
  });

  test('rules of one’s own are held to the same', () => {
    const max = defineParameter({
      id: 'widgets/max',
      label: 'most',
      unit: 'kg',
      values: [{ value: 3, basis: 'convention', why: 'a guess' }],
    });
    const rule = ruleFor<{ weight?: number }>()({
      id: 'widgets/light',
      title: 'It is light',
      sources: [source],
      parameters: { max },
      messages: { passed: { light: 'light' }, failed: { heavy: 'heavy' }, cantTell: { open: 'open' } },
      evaluate: (widget, ctx) =>
        ctx.verdict({
          limbs: [[ctx.holds('weight', widget.weight ?? { min: 0 }, '<=', 'max'), 'heavy', {}]],
          passed: ['light', {}],
          cantTell: ['open', {}],
        }),
    });
    const rules = [rule];
    const given = { asOf, parameters: { 'widgets/max': { value: 5, because: 'x' } } };
    const first = assess({ weight: 4 }, rules, given);
    given.parameters['widgets/max'].value = 2;
    expect(first.findings[0]?.outcome).toBe('passed');
    expect(assess({ weight: 4 }, rules, given).findings[0]?.outcome).toBe('failed');
    expect(assess({ weight: 4 }, rules, { asOf }).findings[0]?.outcome).toBe('failed');
  });
});
