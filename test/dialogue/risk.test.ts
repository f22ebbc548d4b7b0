import fc from 'fast-check';
import {
  assessDialogue,
  InvalidOptionsError,
  type Outcome,
  type Risk,
  type RiskOptions,
  riskRegister,
  type Severity,
} from 'industrial-strategy';
import { describe, expect, test } from 'vitest';
import { assessmentWith, type Told } from './findings.js';

const risk = (id: Risk['id'], told: readonly Told[], options?: RiskOptions): Risk => {
  const found = riskRegister(assessmentWith(told), options).risks.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

// Deadweight loss is read from four rules, which can fail at most as: additional warning (2), industry-commits error (3),
// shared-agency warning (2), evidence-kept warning (2): nine in all.
const passed = (rule: string): Told => ({ rule, outcome: 'passed' });
const deadweight = ['outputs/additional', 'focus/industry-commits', 'focus/shared-agency', 'outputs/evidence-kept'];
const allPassed = deadweight.map(passed);
const but = (rule: string, told: Omit<Told, 'rule'>): readonly Told[] =>
  allPassed.map((one) => (one.rule === rule ? { rule, ...told } : one));

describe('the level of a risk', () => {
  test.each([
    ['nothing failed', allPassed, 0, 'low'],
    // 2 of 9 is 22 %, 3 of 9 is 33 %, 5 of 9 is 56 %.
    ['a warning of nine', but('outputs/additional', { outcome: 'failed', severity: 'warning' }), 2 / 9, 'low'],
    ['an error of nine', but('focus/industry-commits', { outcome: 'failed', severity: 'error' }), 3 / 9, 'moderate'],
    [
      'a failure that was tempered weighs as it stands',
      but('focus/shared-agency', { outcome: 'failed', severity: 'note' }),
      1 / 9,
      'low',
    ],
  ] as const)('%s', (_, told, share, level) => {
    expect(risk('deadweight-loss', told)).toMatchObject({ failedShare: share, level, knownShare: 1 });
  });

  test('a quarter is moderate and a half is high, both limits included', () => {
    const two = (failed: number, judged: number): Risk =>
      risk(
        'deadweight-loss',
        [
          { rule: 'outputs/additional', outcome: 'failed', severity: 'warning' },
          ...deadweight.slice(2).map(passed),
          passed('focus/industry-commits'),
        ],
        {
          parameters: {
            'risk/warningWeight': { value: failed, because: 'test' },
            'risk/errorWeight': { value: judged, because: 'test' },
          },
        },
      );
    // One of 1 + 1 + 1 and 1: a quarter. One of 1 + 1 + 1 and 2: a fifth.
    expect(two(1, 1)).toMatchObject({ failedShare: 1 / 4, level: 'moderate' });
    expect(two(1, 2)).toMatchObject({ failedShare: 1 / 5, level: 'low' });
    const half = deadweight.map(
      (rule, i): Told => (i < 2 ? { rule, outcome: 'failed', severity: 'warning' } : passed(rule)),
    );
    const equal = { 'risk/errorWeight': { value: 2, because: 'test' } };
    expect(risk('deadweight-loss', half, { parameters: equal })).toMatchObject({ failedShare: 1 / 2, level: 'high' });
  });

  test('what does not apply leaves the indicators', () => {
    const told = but('outputs/additional', { outcome: 'inapplicable' });
    expect(risk('deadweight-loss', told)).toMatchObject({ level: 'low', knownShare: 1, failedShare: 0 });
  });
});

describe('a risk is never low for want of data', () => {
  test('two of four judged is half, and may be low; one of four is not', () => {
    const known = (n: number): readonly Told[] =>
      deadweight.map((rule, i) => (i < n ? passed(rule) : { rule, outcome: 'cantTell', open: [`what of ${rule}`] }));
    expect(risk('deadweight-loss', known(2))).toMatchObject({ level: 'low', knownShare: 1 / 2 });
    expect(risk('deadweight-loss', known(1))).toMatchObject({ level: 'unknown', knownShare: 1 / 4 });
    expect(risk('deadweight-loss', known(1)).possible).toEqual(['low', 'moderate', 'high']);
    expect(risk('deadweight-loss', known(0))).toMatchObject({ level: 'unknown', failedShare: null, knownShare: 0 });
    expect(risk('deadweight-loss', known(1)).open.map(({ need }) => need)).toEqual([
      'what of focus/industry-commits',
      'what of focus/shared-agency',
      'what of outputs/evidence-kept',
    ]);
  });

  test('rules that were not run are not known', () => {
    expect(risk('deadweight-loss', [])).toMatchObject({ level: 'unknown', knownShare: 0, drivers: [] });
  });

  test('a bare council', () => {
    const { risks } = riskRegister(assessDialogue({ name: 'Widget Council' }, { asOf: '2016-03-01' }));
    expect(risks.map(({ id, level }) => [id, level])).toEqual([
      ['industry-capture', 'unknown'],
      ['incumbency-bias', 'unknown'],
      ['collusion', 'unknown'],
      ['deadweight-loss', 'unknown'],
    ]);
  });

  test('whatever the findings: low takes half of the indicators, and every level given is among those possible', () => {
    const outcomes: readonly Outcome[] = ['passed', 'failed', 'cantTell', 'inapplicable', 'untested'];
    const finding = (rule: string) =>
      fc
        .tuple(fc.constantFrom(...outcomes), fc.constantFrom<Severity>('error', 'warning', 'note'))
        .map(([outcome, severity]): Told => (outcome === 'failed' ? { rule, outcome, severity } : { rule, outcome }));
    fc.assert(
      fc.property(fc.tuple(...deadweight.map(finding)), (told) => {
        const found = risk('deadweight-loss', told);
        const judged = told.filter(({ outcome }) => outcome === 'passed' || outcome === 'failed').length;
        const applicable = told.filter(({ outcome }) => outcome !== 'inapplicable').length;
        if (found.level === 'low') expect(judged / applicable).toBeGreaterThanOrEqual(1 / 2);
        if (found.level !== 'unknown') expect(found.possible).toContain(found.level);
        if (applicable > 0) expect(found.knownShare).toBe(judged / applicable);
      }),
    );
  });
});

describe('what counts once', () => {
  test('two failures that rest on the same records, in one risk', () => {
    const same: readonly Told[] = [
      {
        rule: 'representation/size-band-skew',
        outcome: 'failed',
        severity: 'warning',
        related: ['/members/1', '/members/2'],
      },
      { rule: 'representation/regional-skew', outcome: 'failed', severity: 'warning', related: ['/members/2'] },
      ...['sme-voice', 'emergent-voice', 'refresh'].map((rule) => passed(`representation/${rule}`)),
      ...['agenda-not-dominated', 'new-issues'].map((rule) => passed(`focus/${rule}`)),
    ];
    const found = risk('incumbency-bias', same);
    expect(found.drivers.map(({ fingerprint }) => fingerprint)).toEqual(['representation/size-band-skew']);
    expect(found.indicators.find(({ ruleId }) => ruleId === 'representation/regional-skew')).toMatchObject({
      outcome: 'failed',
      countedWith: 'representation/size-band-skew',
      failedWeight: 0,
      judgedWeight: 0,
    });
    // Skew 2 of: skew 2, voice 3, emergent 2, refresh 2, dominated 2, new issues 1.
    expect(found.failedShare).toBe(2 / 12);
  });

  test('failures that rest on no record, or on others as well, are counted each', () => {
    const apart: readonly Told[] = [
      { rule: 'outputs/additional', outcome: 'failed', severity: 'warning', related: ['/investmentRequests/0'] },
      { rule: 'focus/industry-commits', outcome: 'failed', severity: 'error' },
      {
        rule: 'outputs/evidence-kept',
        outcome: 'failed',
        severity: 'warning',
        related: ['/outputs/0', '/investmentRequests/0'],
      },
      passed('focus/shared-agency'),
    ];
    expect(risk('deadweight-loss', apart).drivers.map(({ fingerprint }) => fingerprint)).toEqual([
      'focus/industry-commits',
      'outputs/additional',
      'outputs/evidence-kept',
    ]);
  });

  test('the worse of two references, and the other is named', () => {
    const told: readonly Told[] = [
      { rule: 'representation/size-band-skew', outcome: 'passed', key: 'by-enterprises' },
      { rule: 'representation/size-band-skew', outcome: 'failed', severity: 'warning', key: 'by-employment' },
    ];
    expect(risk('incumbency-bias', told).drivers.map(({ milder }) => milder)).toEqual([
      ['representation/size-band-skew#by-enterprises'],
    ]);
    const found = risk('incumbency-bias', told).indicators.find(({ ruleId }) => ruleId.endsWith('size-band-skew'));
    expect(found).toMatchObject({
      outcome: 'failed',
      fingerprint: 'representation/size-band-skew#by-employment',
      milder: ['representation/size-band-skew#by-enterprises'],
    });
  });

  test('an accepted failure is still a risk', () => {
    const told = but('focus/industry-commits', { outcome: 'failed', severity: 'error', waiver: 'Agreed for 2016.' });
    expect(risk('deadweight-loss', told).level).toBe('moderate');
  });
});

describe('what would lower it', () => {
  test('each failure with its remedies, and the level once it alone is mended', () => {
    const told = but('focus/industry-commits', { outcome: 'failed', severity: 'error' });
    expect(risk('deadweight-loss', told).drivers).toEqual([
      {
        fingerprint: 'focus/industry-commits',
        message: 'focus/industry-commits failed',
        severity: 'error',
        remedies: [{ id: 'mend', message: 'Mend focus/industry-commits.', data: {} }],
        milder: [],
        levelIfMended: 'low',
      },
    ]);
  });
});

describe('its numbers', () => {
  test('stand in the register with their grounds', () => {
    const { parameters } = riskRegister(assessmentWith([]), {
      parameters: { 'risk/highFrom': { value: '2/3', because: 'The minister asked for it.' } },
    });
    expect(parameters['highFrom']).toMatchObject({
      value: 2 / 3,
      basis: 'override',
      why: 'The minister asked for it.',
    });
    expect(parameters['moderateFrom']).toMatchObject({ value: 1 / 4, basis: 'convention' });
  });

  test('one that is not there, or without a reason, is refused with the nearest name', () => {
    const set = (parameters: Readonly<Record<string, unknown>>) => () =>
      riskRegister(assessmentWith([]), { parameters } as RiskOptions);
    expect(set({ 'risk/hihgFrom': { value: 1, because: 'x' } })).toThrow(
      new InvalidOptionsError('There is no parameter "risk/hihgFrom". Did you mean "risk/highFrom"?'),
    );
    expect(set({ 'risk/highFrom': { value: 1 } })).toThrow(InvalidOptionsError);
  });
});
