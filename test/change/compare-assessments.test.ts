import {
  type Assessment,
  type AssessOptions,
  assessRepresentation,
  type Comparison,
  type Council,
  compareAssessments,
  mhclg2018,
  representationRules,
  type Shift,
} from 'industrial-strategy';
import {
  bySizeBandEmployment2016,
  bySizeBandEnterprises2016,
  councilSnapshots,
  creativeIndustriesCouncil2013,
  hertfordshireLep2019,
} from 'industrial-strategy/data';
import { assess } from 'industrial-strategy/rules';
import { describe, expect, test } from 'vitest';
import { seatsOf } from '../council/seats.js';
import { light, painted } from '../rules/widgets.js';
import { frozen } from './frozen.js';

const asOf = '2016-03-01';
const day = ({ asAt }: Council): string => (typeof asAt === 'string' ? `${asAt}-12-28`.slice(0, 10) : asOf);
const judge = (council: Council, options: Partial<AssessOptions> = {}): Assessment =>
  frozen(assessRepresentation(council, { asOf: day(council), ...options }));

/** Assessments of real councils that were made differently, or of what is not the same. */
const several: readonly (readonly [string, Assessment, Assessment])[] = [
  [
    'two dates',
    judge(hertfordshireLep2019, { asOf: '2020-03-31', profile: mhclg2018 }),
    judge(hertfordshireLep2019, { asOf: '2020-04-01', profile: mhclg2018 }),
  ],
  ['two profiles', judge(hertfordshireLep2019), judge(hertfordshireLep2019, { profile: mhclg2018 })],
  [
    'two references',
    judge(creativeIndustriesCouncil2013, { references: [bySizeBandEmployment2016] }),
    judge(creativeIndustriesCouncil2013, { references: [bySizeBandEnterprises2016] }),
  ],
  [
    'two limits',
    judge(creativeIndustriesCouncil2013),
    judge(creativeIndustriesCouncil2013, {
      parameters: { 'representation/decisive-size/maxMembers': { value: 40, because: 'A large industry.' } },
    }),
  ],
  ...councilSnapshots.slice(1, 12).map(({ id, council }, i): readonly [string, Assessment, Assessment] => {
    const earlier = councilSnapshots[i]?.council ?? {};
    return [`${councilSnapshots[i]?.id} and ${id}`, judge(earlier), judge(council)];
  }),
];

function turnedRound(by: Shift | null): Shift | null {
  const minus = (n: number): number => (n === 0 ? 0 : -n);
  if (by === null) return null;
  return typeof by === 'number'
    ? minus(by)
    : { least: minus(by.least), most: by.most === null ? null : minus(by.most) };
}

/** A comparison with its sides swapped, written down without the code that makes one. Sentences aside. */
function swapped(comparison: Comparison): unknown {
  const swap = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(swap);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).filter(([key]) => key !== 'message' || !('what' in value));
    const record = Object.fromEntries(entries.map(([key, inner]) => [key, key === 'by' ? inner : swap(inner)]));
    if ('by' in record) record['by'] = turnedRound(record['by'] as Shift | null);
    if ('in' in record) record['in'] = { both: 'both', before: 'after', after: 'before' }[String(record['in'])];
    if (record['kind'] === 'appeared' || record['kind'] === 'disappeared') {
      record['kind'] = record['kind'] === 'appeared' ? 'disappeared' : 'appeared';
    }
    return 'before' in record && 'after' in record
      ? { ...record, before: record['after'], after: record['before'] }
      : record;
  };
  return swap(comparison);
}

/** The same without sentences that name both sides in their order. */
const plain = (comparison: Comparison): unknown => {
  const without = ({ message: _, ...rest }: Comparison['differences'][number]) => rest;
  return {
    ...comparison,
    hindrances: comparison.hindrances.map(without),
    differences: comparison.differences.map(without),
  };
};

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

describe('any two assessments', () => {
  test.each(several)('%s: with itself, nothing', (_name, before, after) => {
    for (const one of [before, after]) {
      expect(compareAssessments(one, one)).toMatchObject({
        comparable: true,
        hindrances: [],
        differences: [],
        changes: [],
        unchanged: one.findings.length,
      });
    }
  });

  test.each(several)('%s: swapped, the inverse', (_name, before, after) => {
    expect(swapped(compareAssessments(before, after))).toEqual(plain(compareAssessments(after, before)));
  });

  test.each(several)('%s: the same bytes whatever the order of keys, and plain JSON', (_name, before, after) => {
    const bytes = JSON.stringify(compareAssessments(before, after));
    const turned = [before, after].map((one) => reversed(JSON.parse(JSON.stringify(one))) as Assessment);
    expect(JSON.stringify(compareAssessments(turned[0] as Assessment, turned[1] as Assessment))).toBe(bytes);
    expect(JSON.parse(bytes)).toEqual(compareAssessments(before, after));
  });

  test.each(several)('%s: every finding of a rule that both ran is in it once', (_name, before, after) => {
    const { changes, unchanged } = compareAssessments(before, after);
    const all = new Set([...before.findings, ...after.findings].map(({ fingerprint }) => fingerprint));
    expect(changes.length + unchanged).toBe(all.size);
    expect(new Set(changes.map(({ fingerprint }) => fingerprint)).size).toBe(changes.length);
  });
});

describe('how far a number moved', () => {
  const share = (members: Council['members']) => judge({ ...(members === undefined ? {} : { members }) }, { asOf });
  const shift = (before: Assessment, after: Assessment) =>
    compareAssessments(before, after)
      .changes.find(({ ruleId }) => ruleId === 'representation/trade-bodies-minority')
      ?.measurements.map(({ unit, observed, by, in: side }) => ({ unit, observed, by, in: side }));

  test('a number: the difference, without the noise of binary fractions', () => {
    // 2 of 5 and 1 of 5.
    expect(shift(share(seatsOf({ bodies: 2, firms: 3 })), share(seatsOf({ bodies: 1, firms: 4 })))).toEqual([
      { unit: 'share', observed: { before: 0.4, after: 0.2 }, by: -0.2, in: 'both' },
    ]);
  });

  test('a range: how far each end moved', () => {
    // 1 of 4 known, one of unknown kind: 1 of 4 (it is a firm), or 1 of 3 (it is neither), or 2 of 4 (it is a body).
    expect(shift(share(seatsOf({ bodies: 1, firms: 3 })), share(seatsOf({ bodies: 1, firms: 2, unknown: 1 })))).toEqual(
      [
        { unit: 'seats', observed: { before: 4, after: { min: 3, max: 4 } }, by: { least: -1, most: 0 }, in: 'both' },
        {
          unit: 'share',
          observed: { before: 0.25, after: { min: 0.25, max: 0.5 } },
          by: { least: 0, most: 0.25 },
          in: 'both',
        },
      ],
    );
  });

  test('with no upper end, that end is null', () => {
    const open = judge({ incomplete: ['/members'], members: seatsOf({ bodies: 1, firms: 1 }) }, { asOf });
    expect(shift(share(seatsOf({ bodies: 1, firms: 2 })), open)?.[0]).toEqual({
      unit: 'seats',
      observed: { before: 3, after: { min: 2 } },
      by: { least: -1, most: null },
      in: 'both',
    });
  });

  test('a severity that changes turns the verdict; other numbers alone do not', () => {
    const named = (before: Council, after: Council, rule: string) =>
      compareAssessments(judge(before, { asOf }), judge(after, { asOf })).changes.find(
        ({ ruleId }) => ruleId === `representation/${rule}`,
      );
    expect(named({ size: 36 }, { size: 37 }, 'decisive-size')).toMatchObject({
      kind: 'moved',
      outcome: { before: 'failed', after: 'failed' },
      measurements: [{ name: 'members', observed: { before: 36, after: 37 }, by: 1 }],
    });
    const weight = (widget: { weight: number; painted: boolean }) => assess(widget, [light, painted], { asOf });
    const { changes } = compareAssessments(weight({ weight: 9, painted: true }), weight({ weight: 7, painted: true }));
    expect(changes.map(({ fingerprint, kind, severity }) => ({ fingerprint, kind, severity }))).toEqual([
      { fingerprint: 'widgets/light', kind: 'turned', severity: { before: 'warning', after: null } },
    ]);
  });

  test('a waiver that comes in is a change, and turns nothing', () => {
    const waivers = [{ fingerprint: 'representation/decisive-size', because: 'It was agreed.' }];
    const { changes, comparable } = compareAssessments(
      judge({ size: 36 }, { asOf }),
      judge({ size: 36 }, { asOf, waivers }),
    );
    expect(comparable).toBe(true);
    expect(changes).toMatchObject([{ kind: 'moved', waiver: { before: null, after: 'It was agreed.' } }]);
  });
});

describe('what stands in the way', () => {
  const board: Council = { id: 'a', name: 'A', size: 20 };
  const hindrances = (before: Assessment, after: Assessment) => compareAssessments(before, after).hindrances;
  const messages = (before: Assessment, after: Assessment) => hindrances(before, after).map(({ message }) => message);
  const base = judge(board, { asOf });

  test('another limit, with both values; its finding is compared all the same', () => {
    const other = judge(board, {
      asOf,
      parameters: { 'representation/decisive-size/maxMembers': { value: 15, because: 'Asked for.' } },
    });
    expect(messages(base, other)).toEqual(['Parameter representation/decisive-size/maxMembers: 35 before, 15 after.']);
    expect(compareAssessments(base, other)).toMatchObject({
      comparable: false,
      changes: [
        {
          fingerprint: 'representation/decisive-size',
          kind: 'turned',
          measurements: [{ observed: { before: 20, after: 20 }, by: 0, expected: { before: 35, after: 15 } }],
        },
      ],
    });
  });

  test('other rules: those that both ran are compared, the rest is named', () => {
    const profile = { id: 'two', title: 'Two', rules: ['representation/decisive-size', 'representation/transparency'] };
    const other = judge({ ...board, size: 40 }, { asOf, profile });
    expect(messages(base, other).slice(0, 2)).toEqual([
      'Profile: none before, two after.',
      'Rule representation/attendance: run before, not run after.',
    ]);
    expect(hindrances(base, other)).toHaveLength(1 + representationRules.length - 2);
    expect(compareAssessments(base, other).changes.map(({ fingerprint }) => fingerprint)).toEqual([
      'representation/decisive-size',
    ]);
  });

  test('another version of a rule', () => {
    const versions = ['1.0.0', '2.0.0'].map((version) => assess({ weight: 1 }, [{ ...light, version }], { asOf }));
    expect(messages(versions[0] as Assessment, versions[1] as Assessment)).toEqual([
      'Rule version widgets/light: 1.0.0 before, 2.0.0 after.',
    ]);
  });

  test('another subject, or another kind of one; another name is only said', () => {
    expect(messages(base, judge({ ...board, id: 'b' }, { asOf }))).toEqual(['Subject: a before, b after.']);
    const renamed = compareAssessments(base, judge({ ...board, name: 'B' }, { asOf }));
    expect(renamed.comparable).toBe(true);
    expect(renamed.differences.map(({ message }) => message)).toEqual(['Name: A before, B after.']);
    const kinds = ['widget', 'gadget'].map((subjectType) => assess({}, [light], { asOf, subjectType }));
    expect(messages(kinds[0] as Assessment, kinds[1] as Assessment)).toEqual([
      'Kind of subject: widget before, gadget after.',
    ]);
  });

  test('other quotas, also under the same name', () => {
    const quota = { id: 'few', of: 'members', count: { max: 12 } } as const;
    const few = judge(board, { asOf, quotas: [quota] });
    expect(messages(base, few)).toEqual(['Quota few: none before, few after.']);
    const fewer = judge(board, { asOf, quotas: [{ ...quota, count: { max: 10 } }] });
    expect(messages(few, fewer)).toHaveLength(1);
    expect(messages(few, fewer)[0]).toContain('{"max":12}');
  });

  test('another day does not, not even where it brings another limit into force: that is said', () => {
    // The widgets' limit is 10, and 8 from 2015 on.
    const days = ['2014-12-31', '2015-01-01'].map((on) => assess({ weight: 9 }, [light], { asOf: on }));
    const comparison = compareAssessments(days[0] as Assessment, days[1] as Assessment);
    expect(comparison.comparable).toBe(true);
    expect(comparison.differences.map(({ message }) => message)).toEqual([
      'Day: 2014-12-31 before, 2015-01-01 after.',
      'Parameter widgets/light/maxWeight: 10 before, 8 after.',
    ]);
    expect(comparison.changes[0]?.outcome).toEqual({ before: 'passed', after: 'failed' });
  });

  test('other references do not: they are said', () => {
    const [, before, after] = several[2] as (typeof several)[number];
    const { comparable, differences, changes } = compareAssessments(before, after);
    expect(comparable).toBe(true);
    expect(differences.map(({ what, id, before: was, after: is }) => [what, id, was, is])).toEqual([
      ['reference', 'uk-2016-size-employment', 'by employment, 2016-01', null],
      ['reference', 'uk-2016-size-enterprises', null, 'by enterprises, 2016-01'],
    ]);
    const skews = changes.filter(({ ruleId }) => ruleId === 'representation/size-band-skew');
    expect(skews.map(({ fingerprint, kind }) => [fingerprint.split('#')[1], kind])).toEqual([
      ['uk-2016-size-employment', 'disappeared'],
      ['uk-2016-size-enterprises', 'appeared'],
    ]);
  });
});
