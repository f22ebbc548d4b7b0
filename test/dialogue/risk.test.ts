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

const source = { source: 'the register', section: 'Firms by size' };

const risk = (id: Risk['id'], told: readonly Told[], options?: RiskOptions): Risk => {
  const found = riskRegister(assessmentWith(told), options).risks.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

// Capture is read from ten rules; six of them are held to here, each failing at most as a warning (2) or an error (3), and
// the four others do not apply: not-a-lobby 3, little-lobbying 2, agenda-not-dominated 2, long-term 2, transparency 2,
// shared-benefit 2: thirteen in all.
const passed = (rule: string): Told => ({ rule, outcome: 'passed' });
const RULES = [
  'focus/not-a-lobby',
  'focus/little-lobbying',
  'focus/agenda-not-dominated',
  'focus/long-term',
  'representation/transparency',
  'outputs/shared-benefit',
];
const OUT = [
  'focus/co-chair-discourages-lobbying',
  'focus/co-chair-even-handed',
  'representation/trade-bodies-minority',
  'representation/sub-sector-skew',
].map((rule): Told => ({ rule, outcome: 'inapplicable' }));
const with_ = (told: readonly Told[]): readonly Told[] => [...told, ...OUT];
const allPassed = with_(RULES.map(passed));
const but = (rule: string, told: Omit<Told, 'rule'>): readonly Told[] =>
  allPassed.map((one) => (one.rule === rule ? { rule, ...told } : one));

describe('the level of a risk', () => {
  test.each([
    ['nothing failed', allPassed, 0, 'low'],
    // 2 of 13 is 15 %, 3 of 13 is 23 %, 4 of 13 is 31 %, 7 of 13 is 54 %.
    ['a warning of thirteen', but('focus/long-term', { outcome: 'failed', severity: 'warning' }), 2 / 13, 'low'],
    ['an error of thirteen', but('focus/not-a-lobby', { outcome: 'failed', severity: 'error' }), 3 / 13, 'low'],
    [
      'two warnings',
      with_(
        RULES.map((rule, i) => (i === 1 || i === 2 ? { rule, outcome: 'failed', severity: 'warning' } : passed(rule))),
      ),
      4 / 13,
      'moderate',
    ],
    [
      'an error and two warnings',
      with_(
        RULES.map((rule, i) =>
          i < 3 ? { rule, outcome: 'failed', severity: i === 0 ? 'error' : 'warning' } : passed(rule),
        ),
      ),
      7 / 13,
      'high',
    ],
    [
      'a failure that was tempered weighs as it stands',
      but('focus/long-term', { outcome: 'failed', severity: 'note' }),
      1 / 13,
      'low',
    ],
  ] as const)('%s', (_, told, share, level) => {
    expect(risk('industry-capture', told)).toMatchObject({
      failedShare: share,
      level,
      knownShare: 1,
      possible: [level],
    });
  });

  test('a quarter is moderate and a half is high, both limits included', () => {
    const judged = (failed: number, out: number): Risk =>
      risk(
        'industry-capture',
        with_(
          RULES.map((rule, i): Told => {
            if (i < 2) return { rule, outcome: 'inapplicable' };
            return i < 2 + failed ? { rule, outcome: 'failed', severity: 'warning' } : passed(rule);
          }).slice(0, RULES.length - out),
        ).concat(RULES.slice(RULES.length - out).map((rule): Told => ({ rule, outcome: 'inapplicable' }))),
      );
    expect(judged(1, 0)).toMatchObject({ failedShare: 1 / 4, level: 'moderate' });
    expect(judged(2, 0)).toMatchObject({ failedShare: 1 / 2, level: 'high' });
    expect(judged(1, 1)).toMatchObject({ failedShare: 1 / 3, level: 'moderate' });
  });

  test('a pass that is a party’s own word on itself counts half', () => {
    const collusion = ['focus/challenges-government', 'focus/business-case', 'focus/co-chair-even-handed'];
    const out = collusion.map((rule): Told => ({ rule, outcome: 'inapplicable' }));
    const told = (messageId: string): readonly Told[] => [
      { rule: 'focus/challenge', outcome: 'passed', messageId },
      { rule: 'representation/transparency', outcome: 'failed', severity: 'warning' },
      passed('representation/sub-group-transparency'),
      ...out,
    ];
    // Two of 2 + 2 + 1, and of 1 + 2 + 1.
    expect(risk('collusion', told('recorded'))).toMatchObject({ failedShare: 2 / 5, level: 'moderate' });
    expect(risk('collusion', told('able'))).toMatchObject({ failedShare: 2 / 4, level: 'high' });
  });
});

describe('a risk is neither low nor high for want of data', () => {
  const known = (n: number, failed: number): readonly Told[] =>
    with_(
      RULES.map((rule, i): Told => {
        if (i >= n) return { rule, outcome: 'cantTell', open: [`what of ${rule}`] };
        return i < failed ? { rule, outcome: 'failed', severity: i === 0 ? 'error' : 'warning' } : passed(rule);
      }),
    );

  test('the level is that of every way the open ones can turn out, and otherwise what is excluded is told', () => {
    expect(risk('industry-capture', known(6, 3))).toMatchObject({ level: 'high', possible: ['high'] });
    // 5 of 9 to 13 and 9 of 13: high or moderate, and never low.
    expect(risk('industry-capture', known(4, 2))).toMatchObject({ level: 'unknown', possible: ['moderate', 'high'] });
    expect(risk('industry-capture', known(1, 0))).toMatchObject({ level: 'unknown', knownShare: 1 / 6 });
    expect(risk('industry-capture', known(1, 0)).possible).toEqual(['low', 'moderate', 'high']);
    expect(risk('industry-capture', known(1, 1)).possible).toEqual(['low', 'moderate', 'high']);
    expect(risk('industry-capture', known(0, 0))).toMatchObject({ failedShare: null, knownShare: 0 });
    expect(risk('industry-capture', known(5, 0)).open.map(({ need }) => need)).toEqual([
      'what of outputs/shared-benefit',
    ]);
  });

  test('rules that were not run are not known', () => {
    expect(risk('industry-capture', [])).toMatchObject({ level: 'unknown', knownShare: 0, drivers: [] });
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

  test('no public money was asked for: there is no deadweight to speak of', () => {
    const told: readonly Told[] = [
      { rule: 'outputs/additional', outcome: 'inapplicable' },
      { rule: 'focus/business-case', outcome: 'inapplicable' },
      { rule: 'focus/industry-commits', outcome: 'failed', severity: 'error' },
    ];
    const found = risk('deadweight-loss', told);
    expect(found).toMatchObject({ level: 'doesNotArise', possible: [], drivers: [] });
    // What is told beside it adds nothing to it.
    expect(found.beside.map(({ ruleId, outcome, failedWeight }) => [ruleId, outcome, failedWeight])).toEqual([
      ['focus/industry-commits', 'failed', 0],
      ['focus/shared-agency', 'notRun', 0],
    ]);
  });

  test('whatever the findings, the levels are those of every completion, each tried', () => {
    const outcomes: readonly Outcome[] = ['passed', 'failed', 'cantTell', 'inapplicable', 'untested'];
    const loudest: Readonly<Record<string, number>> = { 'focus/not-a-lobby': 3 };
    const weight = { error: 3, warning: 2, note: 1 } as const;
    const finding = (rule: string) =>
      fc
        .tuple(fc.constantFrom(...outcomes), fc.constantFrom<Severity>('error', 'warning', 'note'))
        .map(([outcome, severity]): Told => (outcome === 'failed' ? { rule, outcome, severity } : { rule, outcome }));
    const turns = ({ rule, outcome, severity = 'note' }: Told): readonly (readonly [number, number])[] => {
      const most = loudest[rule] ?? 2;
      if (outcome === 'inapplicable') return [[0, 0]];
      if (outcome === 'passed') return [[0, most]];
      if (outcome === 'failed') return [[weight[severity], Math.max(most, weight[severity])]];
      return [
        [0, 0],
        [0, most],
        [most, most],
      ];
    };
    fc.assert(
      fc.property(fc.tuple(...RULES.map(finding)), (told) => {
        let sums: readonly (readonly [number, number])[] = [[0, 0]];
        for (const one of told) sums = sums.flatMap(([f, j]) => turns(one).map(([x, y]) => [f + x, j + y] as const));
        const shares = sums.filter(([, j]) => j > 0).map(([f, j]) => f / j);
        const levels = new Set(shares.map((share) => (share >= 1 / 2 ? 'high' : share >= 1 / 4 ? 'moderate' : 'low')));
        const found = risk('industry-capture', with_(told));
        expect(new Set(found.possible)).toEqual(levels);
        expect(found.level).toBe(levels.size === 1 ? [...levels][0] : 'unknown');
      }),
    );
  });
});

describe('what counts once', () => {
  const others = (...except: readonly string[]): readonly Told[] =>
    [
      'representation/sme-voice',
      'representation/emergent-voice',
      'representation/refresh',
      'representation/regional-skew',
      'focus/agenda-not-dominated',
      'focus/new-issues',
    ]
      .filter((rule) => !except.includes(rule))
      .map((rule) => (rule.endsWith('sme-voice') ? { rule, outcome: 'inapplicable' } : passed(rule)));

  test('two failures that rest on the same records, in one risk', () => {
    const same: readonly Told[] = [
      {
        rule: 'representation/emergent-voice',
        outcome: 'failed',
        severity: 'warning',
        related: ['/members/1', '/members/2'],
      },
      { rule: 'representation/regional-skew', outcome: 'failed', severity: 'warning', related: ['/members/2'] },
      { rule: 'representation/size-band-skew', outcome: 'inapplicable' },
      ...others('representation/emergent-voice', 'representation/regional-skew'),
    ];
    const found = risk('incumbency-bias', same);
    expect(found.drivers.map(({ fingerprint }) => fingerprint)).toEqual(['representation/emergent-voice']);
    expect(found.indicators.find(({ ruleId }) => ruleId === 'representation/regional-skew')).toMatchObject({
      outcome: 'failed',
      countedWith: 'representation/emergent-voice',
      failedWeight: 0,
      judgedWeight: 0,
    });
    // Emergent 2 of: emergent 2, refresh 2, dominated 2, new issues 1.
    expect(found.failedShare).toBe(2 / 7);
  });

  test('failures that rest on no record, or on others as well, are counted each', () => {
    const apart: readonly Told[] = [
      { rule: 'outputs/shared-benefit', outcome: 'failed', severity: 'warning', related: ['/priorities/0'] },
      { rule: 'focus/not-a-lobby', outcome: 'failed', severity: 'error' },
      {
        rule: 'focus/long-term',
        outcome: 'failed',
        severity: 'warning',
        related: ['/outputs/0', '/priorities/0'],
      },
    ];
    expect(risk('industry-capture', apart).drivers.map(({ fingerprint }) => fingerprint)).toEqual([
      'focus/not-a-lobby',
      'outputs/shared-benefit',
      'focus/long-term',
    ]);
  });

  test('an accepted failure is still a risk', () => {
    const told = but('focus/not-a-lobby', { outcome: 'failed', severity: 'error', waiver: 'Agreed for 2016.' });
    expect(risk('industry-capture', told).failedShare).toBe(3 / 13);
  });
});

describe('size is weighed against the council’s own industry', () => {
  const references = [
    { id: 'whole', attribute: 'sizeBand', basis: 'employment', date: '2015', source, ageMonths: 2 },
    { id: 'own', attribute: 'sizeBand', basis: 'enterprises', sector: 'creative', date: '2015', source, ageMonths: 2 },
  ];
  const held = (reference: string, outcome: Outcome): Told => ({
    rule: 'representation/size-band-skew',
    outcome,
    ...(outcome === 'failed' ? { severity: 'warning' as const } : {}),
    key: reference,
    reference,
  });
  const indicator = (told: readonly Told[]) => {
    const assessment = { ...assessmentWith(told), references };
    const [, found] = riskRegister(assessment).risks;
    return found?.indicators.find(({ ruleId }) => ruleId === 'representation/size-band-skew');
  };

  test('against the whole economy alone it stays open, whichever way that fell', () => {
    for (const outcome of ['passed', 'failed'] as const) {
      expect(indicator([held('whole', outcome)])).toMatchObject({
        outcome: 'cantTell',
        openBecause: 'it was held against the whole economy, not the council’s own industry',
      });
    }
  });

  test('against its own industry it counts, and what the whole economy says beside it does not', () => {
    expect(indicator([held('own', 'failed'), held('whole', 'passed')])).toMatchObject({
      outcome: 'failed',
      fingerprint: 'representation/size-band-skew#own',
      failedWeight: 2,
    });
  });

  test('where two counts differ it depends on what is counted, and is open', () => {
    const told: readonly Told[] = [
      { rule: 'representation/regional-skew', outcome: 'passed', key: 'by-enterprises' },
      { rule: 'representation/regional-skew', outcome: 'failed', severity: 'warning', key: 'by-employment' },
    ];
    const found = risk('incumbency-bias', told).indicators.find(({ ruleId }) => ruleId.endsWith('regional-skew'));
    expect(found).toMatchObject({ outcome: 'cantTell', openBecause: 'it depends on what is counted', failedWeight: 0 });
  });
});

describe('what would lower it', () => {
  test('each failure with its remedies, and the level once it alone is mended', () => {
    const told = with_(
      RULES.map((rule, i) => (i === 1 || i === 2 ? { rule, outcome: 'failed', severity: 'warning' } : passed(rule))),
    );
    expect(risk('industry-capture', told).drivers[0]).toEqual({
      fingerprint: 'focus/little-lobbying',
      message: 'focus/little-lobbying failed',
      severity: 'warning',
      remedies: [{ id: 'mend', message: 'Mend focus/little-lobbying.', data: {} }],
      milder: [],
      levelIfMended: 'low',
    });
  });
});

test('every rule that a risk is read from ships', () => {
  const { risks } = riskRegister(assessDialogue({}, { asOf: '2016-03-01' }));
  const read = risks.flatMap(({ indicators, beside }) => [...indicators, ...beside]);
  expect(read.filter(({ outcome }) => outcome === 'notRun').map(({ ruleId }) => ruleId)).toEqual([]);
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
