import type { Assessment, Finding, Outcome, Severity } from '../../src/rules/finding.js';

/** What a test says of one finding; the rest is as plain as can be. */
export interface Told {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly severity?: Severity;
  readonly key?: string;
  readonly messageId?: string;
  readonly reference?: string;
  readonly related?: Finding['related'];
  readonly waiver?: string;
  readonly open?: readonly string[];
}

/** An assessment with these findings and nothing else. */
export function assessmentWith(told: readonly Told[]): Assessment {
  const findings = told.map(
    ({ rule, outcome, severity, key, messageId = 'told', reference, related = [], waiver, open = [] }): Finding => ({
      ruleId: rule,
      outcome,
      severity: severity ?? null,
      messageId,
      message: `${rule} ${outcome}`,
      data: {},
      target: '',
      related,
      measurements:
        reference === undefined
          ? []
          : [
              {
                name: 'share',
                observed: 0.5,
                operator: '<=',
                expected: 0.4,
                unit: 'share',
                parameter: null,
                basis: null,
                reference,
              },
            ],
      remedies: outcome === 'failed' ? [{ id: 'mend', message: `Mend ${rule}.`, data: {} }] : [],
      settledBy:
        open.length === 0
          ? null
          : {
              facts: open.map((need) => ({ at: `/${need.replaceAll(' ', '-')}` as const, need })),
              toPass: null,
              toFail: null,
            },
      confidence: null,
      ...(waiver === undefined ? {} : { waiver }),
      fingerprint: key === undefined ? rule : `${rule}#${key}`,
    }),
  );
  return {
    format: 1,
    subject: { type: 'dialogue', id: null, name: 'Widget Council' },
    asOf: '2016-03-01',
    profile: null,
    overrides: [],
    waivers: [],
    references: [],
    quotas: [],
    notes: [],
    rules: {},
    asks: {},
    findings,
    errors: [],
    complete: true,
    counts: { passed: 0, failed: 0, cantTell: 0, inapplicable: 0, untested: 0 },
  };
}
