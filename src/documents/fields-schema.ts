import * as z from 'zod';
import type { Citation } from '../core/citation.js';
import type { Fraction } from '../core/fraction.js';
import type { Quantity, Range } from '../core/known.js';
import type { Pointer } from '../core/pointer.js';
import { CONFIDENCES, type Confidence, type Origin, type Provenance } from '../core/provenance.js';
import { daysOf, type When } from '../core/when.js';
import { fieldOf, textOf } from './document-faults.js';
import {
  dateFault,
  datesBackwards,
  dayFault,
  isShare,
  MOST,
  MOST_COUNTED,
  NO_END,
  notADate,
  notAQuantity,
  notAShare,
  pointerFault,
  rangeBackwards,
} from './field-faults.js';
import { checked, type Shape } from './shape-schema.js';

/** Text that says something: an empty cell is not known, and is left out. */
export const textSchema: z.ZodType<string> = z.string().min(1);

/** A year, month or day that the calendar has. */
export const calendarDateSchema: z.ZodType<string> = z
  .string()
  .superRefine((text, context) => {
    const message = dateFault(text);
    if (message !== null) context.addIssue(message);
  })
  .meta({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$', examples: ['2014', '2014-05', '2014-05-06'] });

/** A calendar day. */
export const daySchema: z.ZodType<string> = z
  .string()
  .superRefine((text, context) => {
    const message = dayFault(text);
    if (message !== null) context.addIssue(message);
  })
  .meta({ format: 'date' });

/** A date as well as it is known. */
export const whenSchema: z.ZodType<When> = z.union(
  [
    calendarDateSchema,
    checked(
      z.strictObject({
        min: calendarDateSchema.exactOptional(),
        max: calendarDateSchema.exactOptional(),
      } satisfies Shape<Exclude<When, string>>),
      function* (range) {
        const min = textOf(range, 'min');
        const max = textOf(range, 'max');
        if (typeof range === 'object' && range !== null && Object.keys(range).length === 0) {
          yield { path: [], message: NO_END };
        }
        const { first, last } = daysOf({
          ...(min === undefined ? {} : { min }),
          ...(max === undefined ? {} : { max }),
        });
        if (first !== undefined && last !== undefined && first > last) {
          yield { path: [], message: datesBackwards(String(min), String(max)) };
        }
      },
    ),
  ],
  { error: ({ input }) => notADate(input) },
);

function quantityOf(number: z.ZodType<number>): z.ZodType<Quantity> {
  const range = checked(
    z.strictObject({ min: number, max: number.exactOptional() } satisfies Shape<Range>),
    function* (value) {
      const min = fieldOf(value, 'min');
      const max = fieldOf(value, 'max');
      if (typeof min === 'number' && typeof max === 'number' && min > max) {
        yield { path: [], message: rangeBackwards(min, max) };
      }
    },
  );
  return z.union([number, range], { error: ({ input }) => notAQuantity(input) });
}

/** A number of at least 0. */
export const amountSchema: z.ZodType<number> = z.number().min(0).max(MOST);

/** A number of at least 0, or the range it is known to lie in. */
export const quantitySchema: z.ZodType<Quantity> = quantityOf(amountSchema);

/** A number that may lie below 0, such as a rate of growth, or the range it is known to lie in. */
export const signedQuantitySchema: z.ZodType<Quantity> = quantityOf(z.number().min(-MOST).max(MOST));

/** A number of people or things: whole, and at least 0. */
export const wholeSchema: z.ZodType<number> = z.number().multipleOf(1).min(0).max(MOST_COUNTED); // z.int() would stop the checks across fields

/** A number of people or things, or the range it is known to lie in: whole, and at least 0. */
export const wholeQuantitySchema: z.ZodType<Quantity> = quantityOf(wholeSchema);

const notAFraction = ({ input }: { readonly input?: unknown }): string => notAShare(input);

/** A share from 0 to 1, as a number or an exact fraction. */
export const fractionSchema: z.ZodType<Fraction> = z
  .union([z.number(), z.templateLiteral([z.number(), '/', z.number()], { error: notAFraction })], {
    error: notAFraction,
  })
  .superRefine((input, context) => {
    if (!isShare(input)) context.addIssue(notAShare(input));
  });

/** How well a fact is known. */
export const confidenceSchema: z.ZodType<Confidence> = z.enum(CONFIDENCES);

/** Origins of the facts of a record, by path. */
export const provenanceSchema: z.ZodType<Provenance> = z.record(
  z.string(),
  z.strictObject({
    source: textSchema.exactOptional(),
    confidence: confidenceSchema.exactOptional(),
    note: textSchema.exactOptional(),
  } satisfies Shape<Origin>),
);

/** A JSON Pointer. */
export const pointerSchema: z.ZodType<Pointer> = z.string().superRefine((text, context) => {
  const message = pointerFault(text);
  if (message !== null) context.addIssue(message);
}) as unknown as z.ZodType<Pointer>; // the check is what makes the text a pointer

/** Is a text written as a JSON Pointer (RFC 6901)? */
export function isPointer(text: unknown): text is Pointer {
  return typeof text === 'string' && pointerFault(text) === null;
}

/** A place in a published document. */
export const citationSchema: z.ZodType<Citation> = z.strictObject({
  source: textSchema,
  section: textSchema,
} satisfies Shape<Citation>);
