import * as z from 'zod';
import {
  amountSchema,
  calendarDateSchema,
  citationSchema,
  confidenceSchema,
  daySchema,
  fractionSchema,
  textSchema,
  wholeSchema,
} from '../documents/fields-schema.js';
import { type ParseResult, safeParseAs } from '../documents/parse-schema.js';
import { checked, type Shape, wordsOf } from '../documents/shape-schema.js';
import { quotaFaults, referenceFaults, repeatedNames } from './option-faults.js';
import type { Quota } from './quota.js';
import type { Reference, ReferenceBasis, ReferenceCategory } from './reference.js';

const text = textSchema.exactOptional();

/** Zod schema of a reference population; `parseReferences` says more about what is wrong. */
export const referenceSchema: z.ZodType<Reference> = checked(
  z.strictObject({
    id: textSchema,
    title: text,
    attribute: textSchema,
    basis: wordsOf<ReferenceBasis>()(['enterprises', 'employers', 'employment', 'turnover', 'gva']),
    date: calendarDateSchema,
    source: citationSchema,
    sector: text,
    categories: z.array(
      z.strictObject({
        id: textSchema,
        covers: z.array(textSchema).exactOptional(),
        weight: amountSchema,
      } satisfies Shape<ReferenceCategory>),
    ),
    confidence: confidenceSchema.exactOptional(),
    note: text,
  } satisfies Shape<Reference>),
  referenceFaults,
).meta({
  title: 'Reference',
  description: "A population that a council's seats are compared with, counted on one basis on one date.",
});

/** Zod schema of a quota. */
export const quotaSchema: z.ZodType<Quota> = checked(
  z.strictObject({
    id: textSchema,
    title: text,
    attribute: text,
    category: text,
    of: wordsOf<Quota['of']>()(['members', 'industry', 'business']),
    share: z
      .strictObject({
        min: fractionSchema.exactOptional(),
        max: fractionSchema.exactOptional(),
      } satisfies Shape<NonNullable<Quota['share']>>)
      .exactOptional(),
    count: z
      .strictObject({
        min: wholeSchema.exactOptional(),
        max: wholeSchema.exactOptional(),
      } satisfies Shape<NonNullable<Quota['count']>>)
      .exactOptional(),
    coOpted: wordsOf<NonNullable<Quota['coOpted']>>()(['apart', 'counted']).exactOptional(),
    from: daySchema.exactOptional(),
    source: citationSchema.exactOptional(),
    note: text,
  } satisfies Shape<Quota>),
  quotaFaults,
).meta({ title: 'Quota', description: 'A rule about who sits: so many, or such a share, of a category.' });

const referencesSchema: z.ZodType<readonly Reference[]> = checked(z.array(referenceSchema), (references) =>
  repeatedNames(references, 'reference'),
);

/**
 * Reads reference populations from unknown data: one, or a list of them. The answer is always a list.
 *
 * ```ts
 * import { parseReferences } from 'industrial-strategy';
 *
 * const [reference] = parseReferences({
 *   id: 'widgets-2016', attribute: 'sizeBand', basis: 'employment', date: '2016',
 *   source: { source: 'widget-survey-2016', section: 'Table 1' },
 *   categories: [{ id: 'sme', covers: ['micro', 'small', 'medium'], weight: 60 }, { id: 'large', weight: 40 }],
 * });
 * reference?.categories.length; // => 2
 * ```
 *
 * @throws `InvalidInputError` with every fault at once, each with the JSON Pointer of its place.
 */
export function parseReferences(input: unknown): readonly Reference[] {
  const result = safeParseReferences(input);
  if (!result.success) throw result.error;
  return result.data;
}

/** As {@link parseReferences}, but returns its error instead of throwing it. */
export function safeParseReferences(input: unknown): ParseResult<readonly Reference[]> {
  if (isList(input)) return safeParseAs('list of references', referencesSchema, input);
  const result = safeParseAs('reference', referenceSchema, input);
  return result.success ? { success: true, data: [result.data] } : result;
}

function isList(input: unknown): boolean {
  try {
    return Array.isArray(input);
  } catch {
    return false; // a revoked Proxy; reading it will say so
  }
}
