import * as z from 'zod';
import { type Fraction, fractionValue } from '../core/fraction.js';
import { notALimit } from '../documents/field-faults.js';
import { citationSchema, daySchema, textSchema } from '../documents/fields-schema.js';
import { parseAs } from '../documents/parse-schema.js';
import type { Shape } from '../documents/shape-schema.js';
import type { Override, Waiver } from '../rules/finding.js';
import type { Profile } from '../rules/options.js';
import type { Value } from '../rules/parameter.js';
import { quotaSchema } from '../rules/reference-schema.js';

/** Zod schema of a limit: a number or an exact fraction. */
export const limitSchema: z.ZodType<Fraction> = z.custom<Fraction>((value) => fractionValue(value) !== null, {
  error: ({ input }) => notALimit(input),
});

const valueSchema: z.ZodType<Value> = z.discriminatedUnion('basis', [
  z.strictObject({
    value: limitSchema,
    from: daySchema.exactOptional(),
    basis: z.enum(['source', 'derived']),
    source: citationSchema,
  }),
  z.strictObject({
    value: limitSchema,
    from: daySchema.exactOptional(),
    basis: z.literal('convention'),
    why: textSchema,
  }),
]);

/** Zod schema of a profile; whether its rules and parameters are there is asked when it is used. */
export const profileSchema: z.ZodType<Profile> = z.strictObject({
  id: textSchema,
  title: textSchema,
  rules: z.array(textSchema).exactOptional(),
  parameters: z.record(z.string(), z.array(valueSchema)).exactOptional(),
  quotas: z.array(quotaSchema).exactOptional(),
  source: citationSchema.exactOptional(),
} satisfies Shape<Profile>);

/** Zod schema of a waiver. */
export const waiverSchema: z.ZodType<Waiver> = z.strictObject({
  fingerprint: textSchema,
  because: textSchema,
  until: daySchema.exactOptional(),
} satisfies Shape<Waiver>);

/** Zod schema of a number set by the caller, with its reason. */
export const overrideSchema: z.ZodType<Override> = z.strictObject({
  value: limitSchema,
  because: textSchema,
} satisfies Shape<Override>);

/**
 * Reads a profile from unknown data.
 *
 * @throws {@link InvalidInputError} with every fault.
 */
export function parseProfile(input: unknown): Profile {
  return parseAs('profile', profileSchema, input);
}

/**
 * Reads waivers from unknown data: one, or a list of them.
 *
 * @throws {@link InvalidInputError} with every fault.
 */
export function parseWaivers(input: unknown): readonly Waiver[] {
  return Array.isArray(input)
    ? parseAs('list of waivers', z.array(waiverSchema), input)
    : [parseAs('waiver', waiverSchema, input)];
}
