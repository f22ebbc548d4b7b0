import * as z from 'zod';
import type { Assessment } from '../rules/finding.js';

const range = z.looseObject({ min: z.number(), max: z.number().optional() });
const measurement = z.looseObject({
  name: z.string(),
  observed: z.union([z.number(), range]).nullable(),
  operator: z.enum(['<', '<=', '>=', '>']).nullable(),
  expected: z.number().nullable(),
  unit: z.string(),
  parameter: z.string().nullable(),
  reference: z.string().optional(),
});
const outcomes = ['passed', 'failed', 'cantTell', 'inapplicable', 'untested'] as const;
const finding = z.looseObject({
  ruleId: z.string(),
  outcome: z.enum(outcomes),
  severity: z.enum(['error', 'warning', 'note']).nullable(),
  messageId: z.string(),
  message: z.string(),
  measurements: z.array(measurement),
  confidence: z.string().nullable(),
  waiver: z.string().optional(),
  fingerprint: z.string(),
});
const named = z.looseObject({ id: z.string() });
const parameter = z.looseObject({ value: z.number().nullable(), unit: z.string() });
const rule = z.looseObject({
  version: z.string().nullable(),
  parameters: z.record(z.string(), parameter),
});

/** What a comparison reads of an assessment; the rest is taken as it is. */
const assessmentSchema = z.looseObject({
  format: z.literal(1),
  subject: z.looseObject({ type: z.string(), id: z.string().nullable(), name: z.string().nullable() }),
  asOf: z.string(),
  profile: named.nullable(),
  overrides: z.array(z.looseObject({ parameter: z.string() })),
  references: z.array(named.extend({ basis: z.string(), date: z.string() })),
  quotas: z.array(named),
  rules: z.record(z.string(), rule),
  findings: z.array(finding),
  counts: z.record(z.enum(outcomes), z.number()),
});

/** Does it say that it is an assessment, whole or not? */
export function looksAssessed(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'findings' in input && 'rules' in input;
}

/** Reads an assessment as it was written; else says what is wrong with it. */
export function readAssessment(input: unknown): Assessment | { readonly fault: string } {
  const { success, data, error } = assessmentSchema.safeParse(input);
  if (success) return data as unknown as Assessment;
  const [issue] = error.issues;
  return { fault: `${(issue?.path ?? []).map((step) => `/${String(step)}`).join('')}: ${issue?.message ?? ''}` };
}
