import fc from 'fast-check';
import {
  type AssessOptions,
  assessRepresentation,
  type Council,
  type Firmness,
  type RepresentationParameter,
  type Robustness,
  robustness,
} from 'industrial-strategy';
import { bySizeBandEmployment2016, bySizeBandEnterprises2016, bySizeBandTurnover2016 } from 'industrial-strategy/data';
import { assess, ruleFor } from 'industrial-strategy/rules';
import { describe, expect, test } from 'vitest';
import { withoutRecalled } from '../../src/change/without-recalled.js';
import { compare } from '../../src/core/known.js';
import { firm, seatsOf } from '../council/seats.js';
import { frozen } from './frozen.js';

const asOf = '2016-03-01';
type Options = Partial<AssessOptions<RepresentationParameter>> & Partial<Parameters<typeof robustness>[2]>;
const of = (council: Council, options: Options = {}): Robustness =>
  robustness(frozen(council), assessRepresentation, frozen({ asOf, ...options }));
const found = ({ findings }: Robustness, fingerprint: string): Firmness => {
  const finding = findings.find((one) => one.fingerprint === `representation/${fingerprint}`);
  if (finding === undefined) throw new Error(`no finding ${fingerprint}`);
  return finding;
};
const turns = (result: Robustness, fingerprint: string, parameter: string) =>
  found(result, fingerprint).parameters.find((one) => one.parameter.endsWith(`/${parameter}`))?.turns;
const only = (...rules: readonly string[]) => ({
  profile: { id: 'some', title: 'Some rules', rules: rules.map((rule) => `representation/${rule}`) },
});

describe('where a verdict turns', () => {
  test('a count, in whole numbers: fewer than 35 is asked', () => {
    const size = (n: Council['size']) =>
      turns(of({ ...(n === undefined ? {} : { size: n }) }, only('decisive-size')), 'decisive-size', 'maxMembers');
    // 39 are fewer than 40, and 34 are not fewer than 34.
    expect(size(39)).toEqual([
      { at: 40, inclusive: true, side: 'above', distance: 5, relative: 5 / 35, outcome: 'passed', severity: null },
    ]);
    expect(size(34)).toEqual([
      { at: 34, inclusive: true, side: 'below', distance: 1, relative: 1 / 35, outcome: 'failed', severity: 'warning' },
    ]);
    expect(size(35)?.map(({ at, outcome }) => [at, outcome])).toEqual([[36, 'passed']]);
    // 30 to 40: at most 30 surely fails, from 41 on it surely passes; the nearer comes first.
    expect(size({ min: 30, max: 40 })?.map(({ at, distance, outcome }) => [at, distance, outcome])).toEqual([
      [30, 5, 'failed'],
      [41, 6, 'passed'],
    ]);
    // Far away, but there: one more than there are.
    expect(size(900)?.map(({ at }) => at)).toEqual([901]);
  });

  test('a share, exactly: a minority is less than half', () => {
    const share = (bodies: number, firms: number, unknown = 0) =>
      turns(
        of({ members: seatsOf({ bodies, firms, unknown }) }, only('trade-bodies-minority')),
        'trade-bodies-minority',
        'maxShare',
      )?.map(({ at, inclusive, side, distance, outcome }) => [at, inclusive, side, distance, outcome]);
    expect(share(2, 3)).toEqual([[0.4, true, 'below', 0.1, 'failed']]);
    expect(share(1, 2)).toEqual([[1 / 3, true, 'below', 0.166666666667, 'failed']]);
    // Just half is no minority; with anything above a half as the limit it would be.
    expect(share(1, 1)).toEqual([[0.5, false, 'above', 0, 'passed']]);
    expect(share(3, 1)).toEqual([[0.75, false, 'above', 0.25, 'passed']]);
    // 1 of 3 to 2 of 3, one unknown (1 of 2 where it is neither): open from just above a third up to two thirds.
    expect(share(1, 1, 1)).toEqual([
      [2 / 3, false, 'above', 0.166666666667, 'passed'],
      [1 / 3, true, 'below', 0.166666666667, 'failed'],
    ]);
  });

  test('a look back, month by month', () => {
    // Came to the two latest meetings, in October and January; missed two of September 2013, thirty months back. With 30
    // months it is two of four, less than three in five; with four months one meeting is left, which is too few.
    const meeting = (date: string, status: 'present' | 'absent') => ({ date, attendance: [{ seat: 'a', status }] });
    const council: Council = {
      members: [{ ...firm('Acme'), id: 'a', from: '2010-01-01' }],
      membersSince: '2010-01-01',
      meetings: [
        meeting('2013-09-10', 'absent'),
        meeting('2013-09-20', 'absent'),
        meeting('2015-10-10', 'present'),
        meeting('2016-01-10', 'present'),
      ],
    };
    const result = of(council, only('attendance'));
    expect(found(result, 'attendance').outcome).toBe('passed');
    expect(turns(result, 'attendance', 'windowMonths')).toEqual([
      { at: 30, inclusive: true, side: 'above', distance: 6, relative: 0.25, outcome: 'failed', severity: 'warning' },
      { at: 4, inclusive: true, side: 'below', distance: 20, relative: 20 / 24, outcome: 'cantTell', severity: null },
    ]);
    expect(found(result, 'attendance').hangsOn).toEqual(['representation/attendance/windowMonths']);
  });

  test('nowhere, with the reason: another limb decides, or nothing is held against it', () => {
    const large = [1, 2, 3].map((n) => firm(`Firm ${n}`, { sizeBand: 'large' }));
    const result = of({ members: large }, { references: [bySizeBandEmployment2016], ...only('sme-voice') });
    const finding = found(result, 'sme-voice#uk-2016-size-employment');
    expect([finding.outcome, finding.hangsOn]).toEqual(['failed', []]);
    // The list names no day that it is complete for, so no grace runs out.
    expect(finding.parameters).toMatchObject([
      { value: 0.5, turns: [], reason: 'No value from 0.05 to 5 turns it.' },
      { value: 6, turns: [], reason: 'No value from 1 to 60 turns it.' },
    ]);
    const open = of({}, only('attendance'));
    expect(found(open, 'attendance').parameters.map(({ turns: some, reason }) => [some, reason])).toEqual([
      [[], 'No value above 0 to 1 turns it.'],
      [[], 'No value from 1 to 60 turns it.'],
      [[], 'No value from 1 to 60 turns it.'],
    ]);
  });

  test('not where a limit would ask nothing', () => {
    // One of three surely can decide, of two it is not known: with "at least none" it would pass, which is no limit.
    const members = [firm('A', {}, { seniority: 'other' }), firm('B'), firm('C')];
    const result = of({ members }, only('senior-industry-members'));
    const { parameters } = found(result, 'senior-industry-members');
    expect(parameters[0]?.turns.every(({ at }) => at > 0)).toBe(true);
  });

  test('a source’s number may turn it as well, but only a convention is one that a verdict hangs on', () => {
    expect(found(of({ size: 39 }, only('decisive-size')), 'decisive-size').hangsOn).toEqual([]);
    expect(found(of({ size: 39 }, only('small-council-reach')), 'small-council-reach').hangsOn).toEqual([
      'representation/small-council-reach/smallCouncil',
    ]);
  });

  test('starting from the value in force: an override, a profile', () => {
    const parameters = {
      'representation/decisive-size/maxMembers': { value: 50, because: 'A large industry.' },
    } as const;
    const result = of({ size: 39 }, { parameters, ...only('decisive-size') });
    expect(turns(result, 'decisive-size', 'maxMembers')?.map(({ at, distance }) => [at, distance])).toEqual([[39, 11]]);
    expect(found(result, 'decisive-size').parameters[0]?.basis).toBe('override');
  });

  test('a value that breaks the rule says nothing', () => {
    const fragile = ruleFor<object>()({
      id: 'widgets/fragile',
      title: 'It holds',
      sources: [{ source: 'widget-book', section: 'Glass' }],
      parameters: { load: { label: 'load', unit: 'grams', value: 5, because: 'As good as any.' } },
      messages: { passed: { holds: 'It holds.' }, failed: { breaks: 'It breaks.' }, cantTell: { open: 'Open.' } },
      evaluate(_subject, ctx) {
        if (ctx.p.load > 7) throw new RangeError('too much');
        return ctx.verdict({
          limbs: [[ctx.holds('load', 3, '<', 'load'), 'breaks', {}]],
          passed: ['holds', {}],
          cantTell: ['open', {}],
        });
      },
    });
    const [finding] = robustness({}, (subject, options) => assess(subject, [fragile], options), { asOf }).findings;
    expect(finding?.parameters[0]?.turns.map(({ at, outcome }) => [at, outcome])).toEqual([[3, 'failed']]);
  });
});

describe('turning values, by trying', () => {
  // A rule that holds a range against a share: what it says at every value is plain to see.
  const held = (min: number, max: number, operator: '<' | '<=' | '>' | '>=', value: number) =>
    ruleFor<object>()({
      id: 'widgets/share',
      title: 'The share is right',
      sources: [{ source: 'widget-book', section: 'Shares' }],
      parameters: { limit: { label: 'limit', unit: 'share', value, because: 'As good as any.' } },
      messages: { passed: { ok: 'Right.' }, failed: { no: 'Wrong.' }, cantTell: { open: 'Open.' } },
      evaluate(_subject, ctx) {
        return ctx.verdict({
          limbs: [[ctx.holds('share', { min, max }, operator, 'limit'), 'no', {}]],
          passed: ['ok', {}],
          cantTell: ['open', {}],
        });
      },
    });
  const twentieths = fc.nat(20).map((n) => n / 20);

  test('up to the turning value nothing turns, at it or just beyond it does, and where there is none nothing ever does', () => {
    fc.assert(
      fc.property(
        fc.tuple(twentieths, twentieths),
        fc.constantFrom('<' as const, '<=' as const, '>' as const, '>=' as const),
        fc.integer({ min: 1, max: 19 }).map((n) => n / 20),
        (ends, operator, value) => {
          const [min, max] = [Math.min(...ends), Math.max(...ends)];
          const judge = (subject: object, options: AssessOptions) =>
            assess(subject, [held(min, max, operator, value)], options);
          const parameter = robustness({}, judge, { asOf }).findings[0]?.parameters[0];
          const said = (limit: number) => compare({ min, max }, operator, limit);
          const now = said(value);
          for (const [side, sign] of [
            ['above', 1],
            ['below', -1],
          ] as const) {
            const turn = parameter?.turns.find((one) => one.side === side);
            const end = turn?.at ?? (sign === 1 ? 0.999 : 0.001);
            for (let i = 0; i < 50; i += 1) expect(said(value + ((end - value) * i) / 50)).toBe(now);
            if (turn === undefined) continue;
            expect(said(turn.at) !== now).toBe(turn.inclusive);
            expect(said(turn.at + sign * 1e-6)).not.toBe(now);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('another reference', () => {
  // Two large firms of six seats: at most two over, whatever is fair, which is within the tolerance of two.
  const members = [
    ...['A', 'B', 'E', 'F'].map((n) => firm(n, { sizeBand: 'small' })),
    ...['C', 'D'].map((n) => firm(n, { sizeBand: 'large' })),
  ];
  const references = [bySizeBandEmployment2016, bySizeBandEnterprises2016];

  test('every other one over the same attribute is tried in its place', () => {
    const result = of(
      { members },
      { references, otherReferences: [bySizeBandTurnover2016], ...only('size-band-skew') },
    );
    const said = (key: string) =>
      found(result, `size-band-skew#${key}`).references.map(({ instead, basis, outcome, survives }) => [
        instead,
        basis,
        outcome,
        survives,
      ]);
    expect(said('uk-2016-size-employment')).toEqual([
      ['uk-2016-size-enterprises', 'enterprises', 'passed', true],
      ['uk-2016-size-turnover', 'turnover', 'passed', true],
    ]);
    expect(said('uk-2016-size-enterprises').map(([instead]) => instead)).toEqual([
      'uk-2016-size-employment',
      'uk-2016-size-turnover',
    ]);
  });

  test('with six of six seats large firms are over-seated by number and by jobs: it survives', () => {
    const large = [1, 2, 3, 4, 5, 6].map((n) => firm(`Firm ${n}`, { sizeBand: 'large' }));
    const [only6] = [of({ members: large }, { references, ...only('size-band-skew') })];
    expect(found(only6, 'size-band-skew#uk-2016-size-enterprises')).toMatchObject({
      outcome: 'failed',
      references: [{ instead: 'uk-2016-size-employment', outcome: 'failed', survives: true }],
    });
  });

  test('none over another attribute, and none where a verdict rests on no reference', () => {
    const region = {
      ...bySizeBandTurnover2016,
      id: 'regions',
      attribute: 'region',
      categories: [{ id: 'London', weight: 1 }],
    };
    const result = of(
      { members },
      { references, otherReferences: [region], ...only('size-band-skew', 'decisive-size') },
    );
    expect(found(result, 'decisive-size').references).toEqual([]);
    expect(found(result, 'size-band-skew#uk-2016-size-employment').references.map(({ instead }) => instead)).toEqual([
      'uk-2016-size-enterprises',
    ]);
  });
});

describe('without what was only recalled', () => {
  const recalled = { confidence: 'recalled' } as const;
  const seen = { confidence: 'seen-in-source' } as const;

  test('a fact goes whose nearest mark says so, and what is marked better stays', () => {
    const member = {
      id: 'a',
      role: 'member',
      organisation: { name: 'Acme', kind: 'business', region: 'London' },
      provenance: { '': seen, organisation: recalled, 'organisation/name': seen },
    };
    expect(withoutRecalled(frozen({ name: 'X', members: [member] }))).toEqual({
      subject: { name: 'X', members: [{ ...member, organisation: { name: 'Acme' } }] },
      leftOut: ['/members/0/organisation/kind', '/members/0/organisation/region'],
    });
  });

  test('a record of which nothing is left goes, and its list is then known in part', () => {
    const whole = { id: 'b', role: 'member', provenance: { '': recalled } };
    const council = {
      members: [whole, { id: 'c', role: 'member' }, whole, { id: 'd', subSectors: ['x'] }],
      incomplete: ['/members/3/subSectors', '/meetings'],
    };
    expect(withoutRecalled(frozen(council)).subject).toEqual({
      members: [
        { id: 'c', role: 'member' },
        { id: 'd', subSectors: ['x'] },
      ],
      incomplete: ['/members/1/subSectors', '/meetings', '/members'],
    });
  });

  test('a record that is there, but of which nothing is known, stays', () => {
    const member = { id: 'a', seniority: 'executive', provenance: { '': seen, seniority: recalled } };
    expect(withoutRecalled({ members: [member] }).subject).toEqual({
      members: [{ id: 'a', provenance: member.provenance }],
    });
  });

  test('a list goes as a whole where it is marked, is empty, or lies deeper', () => {
    const council = {
      subGroups: [],
      members: [{ organisation: { subSectors: ['a', 'b'] }, provenance: { 'organisation/subSectors/1': recalled } }],
      sponsors: ['A'],
      provenance: { subGroups: recalled, sponsors: recalled },
    };
    const { subject, leftOut } = withoutRecalled(council);
    expect(subject).toEqual({
      members: [{ organisation: {}, provenance: council.members[0]?.provenance }],
      provenance: council.provenance,
    });
    expect(leftOut).toEqual(['/members/0/organisation/subSectors/1', '/sponsors/0', '/subGroups']);
  });

  test('where nothing was, the subject is the same', () => {
    const council = { name: 'X', members: [{ id: 'a' }] };
    expect(withoutRecalled(council).subject).toBe(council);
  });

  test('a verdict that rests on it is told; one that does not survives; so is a reference', () => {
    const member = (n: number, kind: 'business' | 'representative-body') => ({
      organisation: { name: `O${n}`, kind },
      provenance: { 'organisation/kind': recalled },
    });
    const council: Council = {
      size: 3,
      members: [member(1, 'business'), member(2, 'business'), member(3, 'representative-body')],
    };
    const shaky = { ...bySizeBandEmployment2016, confidence: 'recalled' as const };
    const result = of(council, {
      references: [shaky],
      ...only('decisive-size', 'trade-bodies-minority', 'size-band-skew'),
    });
    expect(result.recalled).toEqual({
      facts: [0, 1, 2].map((i) => `/members/${i}/organisation/kind`),
      references: ['uk-2016-size-employment'],
    });
    expect(found(result, 'decisive-size').withoutRecalled).toMatchObject({ survives: true, outcome: 'passed' });
    expect(found(result, 'trade-bodies-minority').withoutRecalled).toEqual({
      survives: false,
      outcome: 'cantTell',
      severity: null,
      message:
        'Representative bodies hold an unknown number of up to 3 industry seats; the seats that we do not know decide whether that is less than 50%.',
    });
    expect(found(result, 'size-band-skew#uk-2016-size-employment').withoutRecalled).toEqual({
      survives: false,
      outcome: null,
      severity: null,
      message: null,
    });
  });
});

test('the same bytes whatever the order of keys, and plain JSON', () => {
  const council: Council = {
    size: 4,
    members: seatsOf({ bodies: 1, firms: 2, unknown: 1 }).map((member) => ({
      ...member,
      provenance: {
        'organisation/kind': { confidence: 'recalled' as const },
        role: { confidence: 'recalled' as const },
      },
    })),
  };
  const turned = JSON.parse(JSON.stringify(council), (_key, value) =>
    typeof value === 'object' && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value,
  );
  const bytes = JSON.stringify(of(council));
  expect(JSON.stringify(of(turned))).toBe(bytes);
  expect(JSON.parse(bytes)).toEqual(of(council));
});
