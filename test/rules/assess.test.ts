import { describe, expect, test } from 'vitest';
import type { Tri } from '../../src/core/known.js';
import { assess } from '../../src/rules/assess.js';
import { type Claim, stated } from '../../src/rules/claim.js';
import { isFindingOf, type Severity } from '../../src/rules/finding.js';
import { nextFacts } from '../../src/rules/next-facts.js';
import type { AssessOptions } from '../../src/rules/options.js';
import { InvalidOptionsError } from '../../src/rules/refuse-options.js';
import { type AnyRule, ruleFor } from '../../src/rules/rule.js';
import { broken, light, painted, type Widget } from './widgets.js';

const options = { asOf: '2016-03-01' };
const one = (widget: Widget, rule: AnyRule<Widget>, more: Partial<AssessOptions> = {}) => {
  const [finding] = assess(widget, [rule], { ...options, ...more }).findings;
  if (finding === undefined) throw new Error('no finding');
  return finding;
};

describe('a finding', () => {
  test('carries its number, the limit in force that day, and where the limit comes from', () => {
    expect(one({ weight: 9 }, light)).toEqual({
      ruleId: 'widgets/light',
      outcome: 'failed',
      severity: 'warning',
      messageId: 'heavy',
      message: 'It weighs 9; the limit is 8.',
      data: { weight: 9, limit: 8 },
      target: '',
      related: [],
      measurements: [
        {
          name: 'weight',
          observed: 9,
          operator: '<',
          expected: 8,
          unit: 'grams',
          parameter: 'widgets/light/maxWeight',
          basis: 'source',
        },
      ],
      remedies: [],
      settledBy: null,
      confidence: null,
      fingerprint: 'widgets/light',
    });
  });

  test('a value holds from its day, not before', () => {
    expect(one({ weight: 9 }, light, { asOf: '2014-12-31' }).outcome).toBe('passed');
    expect(one({ weight: 9 }, light, { asOf: '2015-01-01' }).outcome).toBe('failed');
  });

  test('narrows to the rule in hand', () => {
    const finding = one({ weight: 9 }, light);
    if (!isFindingOf(light, finding) || finding.messageId !== 'heavy') throw new Error('expected a heavy widget');
    const weight = finding.data.weight;
    expect(weight).toBe(9);
    expect(isFindingOf(painted, finding)).toBe(false);
  });
});

describe('limbs', () => {
  test('the first that certainly does not hold is the verdict', () => {
    expect(one({ painted: false }, painted)).toMatchObject({ messageId: 'bare', severity: 'error' });
  });
  test('a worse one still open is named beside a milder failure', () => {
    expect(one({}, painted)).toMatchObject({
      outcome: 'failed',
      messageId: 'unweighed',
      severity: 'note',
      settledBy: { facts: [{ at: '/painted', need: 'whether it is painted' }], toPass: null, toFail: 1 },
    });
  });
  test('open limbs and no failure: it cannot be told', () => {
    expect(one({ weight: 3 }, painted)).toMatchObject({ outcome: 'cantTell', settledBy: { toPass: 1, toFail: 1 } });
  });
  test('what does not apply is not judged', () => {
    expect(one({ id: '', painted: false }, painted)).toMatchObject({ outcome: 'inapplicable', severity: null });
  });
});

describe('a failure that is made milder', () => {
  const loud = (severity: Severity, young: Tri, related: Claim['related'] = []) =>
    ruleFor<Widget>()({
      id: 'widgets/young',
      title: 'It is whole',
      sources: [{ source: 'ifg-2016', section: 'Widgets' }],
      parameters: {},
      messages: {
        passed: { whole: 'It is whole.' },
        failed: { broken: [severity, 'It is broken.'] },
        cantTell: { open: 'It is not known whether it is whole.' },
      },
      evaluate: ({ weight }, ctx) =>
        ctx.verdict({
          limbs: [[stated(weight === undefined ? undefined : weight < 5, '/weight', 'its weight'), 'broken', {}]],
          passed: ['whole', {}],
          cantTell: ['open', {}],
          temper: [
            {
              holds: young,
              measurements: ctx.report('age', 3, 'months').measurements,
              related,
              evidence: related,
              settledBy: null,
            },
            'it is young.',
          ],
        }),
    });

  test('says what it was, what it is, why, and by which number', () => {
    const finding = one({ weight: 9 }, loud('error', true, ['/id']));
    expect(finding).toMatchObject({
      outcome: 'failed',
      severity: 'warning',
      tempered: { from: 'error', because: 'it is young.' },
      related: ['/weight', '/id'],
    });
    expect(finding.measurements.map(({ name, observed }) => [name, observed])).toEqual([['age', 3]]);
    expect(one({ weight: 9 }, loud('warning', true))).toMatchObject({
      severity: 'note',
      tempered: { from: 'warning' },
    });
  });

  test('an age that is not certain may be as young: the milder severity stands', () => {
    expect(one({ weight: 9 }, loud('error', undefined))).toMatchObject({
      severity: 'warning',
      tempered: { from: 'error', because: 'it is young.' },
    });
  });

  test.each([
    ['a note stays a note', { weight: 9 }, loud('note', true)],
    ['an age that is past changes nothing', { weight: 9 }, loud('error', false)],
    ['a pass is not louder or milder', { weight: 1 }, loud('error', true)],
    ['nor is what cannot be told', {}, loud('error', true)],
  ])('%s', (_, widget, rule) => {
    const finding = one(widget, rule);
    expect(Object.hasOwn(finding, 'tempered')).toBe(false);
    expect(finding.measurements).toEqual([]);
  });
});

describe('a run', () => {
  test('goes on when a rule breaks, and says so', () => {
    const assessment = assess({ weight: 3, painted: true }, [light, broken, painted], options);
    expect(assessment.findings.map((finding) => finding.outcome)).toEqual(['passed', 'untested', 'passed']);
    expect(assessment.errors).toEqual([{ ruleId: 'widgets/broken', message: 'out of glue' }]);
    expect(assessment.complete).toBe(false);
    expect(assessment.counts).toEqual({ passed: 2, failed: 0, cantTell: 0, inapplicable: 0, untested: 1 });
  });

  test('says the same whatever ran before with the same rules', () => {
    const rules: AnyRule<Widget>[] = [light];
    const parameters = { 'widgets/light/maxWeight': { value: 20, because: 'outdoor use' } };
    const outcome = (more: Partial<AssessOptions>): string | undefined =>
      assess({ weight: 9 }, rules, { ...options, ...more }).findings[0]?.outcome;
    expect(outcome({})).toBe('failed');
    expect(outcome({ parameters })).toBe('passed');
    expect(outcome({})).toBe('failed');
    // An object that the caller changes between two calls is read anew.
    parameters['widgets/light/maxWeight'] = { value: 5, because: 'indoor use' };
    expect(outcome({ parameters })).toBe('failed');
    rules.push(painted);
    expect(assess({ weight: 9 }, rules, options).findings).toHaveLength(2);
  });

  test('echoes what was overridden, from what, and why', () => {
    const parameters = { 'widgets/light/maxWeight': { value: '41/4', because: 'outdoor use' } } as const;
    const assessment = assess({ weight: 10 }, [light], { ...options, parameters });
    expect(assessment.overrides).toEqual([
      { parameter: 'widgets/light/maxWeight', value: 10.25, replaced: 8, because: 'outdoor use' },
    ]);
    expect(assessment.findings[0]?.measurements[0]?.basis).toBe('override');
    expect(assessment.rules['widgets/light']?.parameters['widgets/light/maxWeight']).toMatchObject({
      value: 10.25,
      why: 'outdoor use',
    });
  });

  test('a profile selects rules and sets numbers; the caller’s own come last', () => {
    const profile = {
      id: 'outdoor',
      title: 'Outdoor widgets',
      rules: ['widgets/light'],
      parameters: {
        'widgets/light/maxWeight': [{ value: 12, basis: 'convention' as const, why: 'wind' }],
      },
    };
    const assessment = assess({ weight: 11 }, [light, painted], { ...options, profile });
    expect(assessment.findings.map((finding) => [finding.ruleId, finding.outcome])).toEqual([
      ['widgets/light', 'passed'],
    ]);
    expect(assessment.profile).toEqual({ id: 'outdoor', title: 'Outdoor widgets' });
    const parameters = { 'widgets/light/maxWeight': { value: 9, because: 'calm' } };
    expect(assess({ weight: 11 }, [light], { ...options, profile, parameters }).findings[0]?.outcome).toBe('failed');
  });

  test('waivers mark a failure and never hide it', () => {
    const waivers = [
      { fingerprint: 'widgets/light', because: 'last of its kind', until: '2016-03-01' },
      { fingerprint: 'widgets/painted', because: 'to be painted' },
    ];
    const assessment = assess({ weight: 9, painted: true }, [light, painted], { ...options, waivers });
    expect(assessment.findings[0]).toMatchObject({ outcome: 'failed', waiver: 'last of its kind' });
    expect(assessment.waivers.map((waiver) => waiver.state)).toEqual(['used', 'unused']);
    const later = assess({ weight: 9 }, [light], { asOf: '2016-03-02', waivers: waivers.slice(0, 1) });
    expect(later.findings[0]?.waiver).toBe(undefined);
    expect(later.waivers[0]?.state).toBe('expired');
  });

  test('the weakest mark among the facts that told is the finding’s', () => {
    const marked = { painted: true, weight: 3, provenance: { painted: { confidence: 'recalled' } } } as const;
    expect(one(marked, painted).confidence).toBe('recalled');
  });
});

describe('options that cannot be used', () => {
  const refuse = (more: unknown): string => {
    try {
      assess({ weight: 3 }, [light, painted], more as AssessOptions);
    } catch (error) {
      if (error instanceof InvalidOptionsError) return error.message;
      throw error;
    }
    throw new Error('these options were accepted');
  };

  test('a missing day is answered with the line to write', () => {
    expect(refuse({})).toBe("asOf is missing: the day of judgement. Add it to the options: asOf: '2016-03-01'.");
    expect(refuse(undefined)).toContain("{ asOf: '2016-03-01' }");
    expect(refuse({ asOf: '2016-02-30' })).toContain('calendar day');
  });

  test.each([
    [{ parameter: {} }, 'Did you mean "parameters"?'],
    [
      { parameters: { 'widgets/light/maxWieght': { value: 3, because: 'x' } } },
      'Did you mean "widgets/light/maxWeight"?',
    ],
    [{ parameters: { 'widgets/light/maxWeight': { value: Number.NaN, because: 'x' } } }, 'finite number'],
    [{ parameters: { 'widgets/light/maxWeight': { value: 3, because: ' ' } } }, 'needs a reason'],
    [{ profile: { id: 'p', title: 'P', rules: ['widgets/lite'] } }, 'Did you mean "widgets/light"?'],
    [{ waivers: [{ fingerprint: 'widgets/paint', because: 'x' }] }, 'Did you mean "widgets/painted"?'],
    [{ waivers: [{ fingerprint: 'widgets/light', because: '' }] }, 'waivers/0/because: the text is empty'],
    [{ waivers: [{ fingerprint: 'widgets/light', because: ' ' }] }, 'needs a reason'],
    [{ quotas: [{ id: 'q', of: 'members' }] }, 'quotas/0: expected share or count'],
    [
      { quotas: [{ id: 'q', of: 'members', attribute: 'gender', count: { min: 1 } }] },
      'quotas/0/category: missing: attribute and category',
    ],
  ])('%j', (more, message) => {
    expect(refuse({ ...options, ...more })).toContain(message);
    // Also when the same rules have just run with options that were fine.
    assess({ weight: 3 }, [light, painted], options);
    expect(refuse({ ...options, ...more })).toContain(message);
  });

  test('a reference without weight compares with nothing', () => {
    const reference = {
      id: 'r',
      attribute: 'region',
      basis: 'enterprises',
      date: '2015',
      source: { source: 's', section: 't' },
      categories: [{ id: 'London', weight: 0 }],
    };
    expect(refuse({ ...options, references: [reference] })).toContain(
      'references/0/categories: the weights must add up to more than 0',
    );
    expect(
      refuse({
        ...options,
        references: [
          {
            ...reference,
            categories: [
              { id: 'A', weight: 1 },
              { id: 'A', weight: 2 },
            ],
          },
        ],
      }),
    ).toContain("references/0/categories/1/id: 'A' is already");
  });
});

describe('what to find out next', () => {
  test('ranks facts by the rules they bear on', () => {
    const assessment = assess({}, [light, painted], options);
    expect(nextFacts(assessment)).toEqual([
      { at: '/weight', need: 'its weight', rules: ['widgets/light'], alone: ['widgets/light'] },
    ]);
  });
});
