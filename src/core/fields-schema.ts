import * as z from 'zod';
import type { Citation } from './citation.js';
import { fieldOf, found, shown, textOf } from './document-faults.js';
import { type Fraction, fractionValue } from './fraction.js';
import type { Quantity, Range } from './known.js';
import type { Pointer } from './pointer.js';
import { CONFIDENCES, type Confidence, type Origin, type Provenance } from './provenance.js';
import { checked, type Shape } from './shape-schema.js';
import { daysOf, isCalendarDate, type When } from './when.js';

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
    const message = dateFault(text);
    if (message !== null) context.addIssue(message);
    else if (text.length < 10) context.addIssue(`expected a day such as '2014-05-06', found only '${text}'`);
  })
  .meta({ format: 'date' });

function dateFault(text: string): string | null {
  if (isCalendarDate(text)) return null;
  if (!/^\d{4}-\d{2}(?:-\d{2})?$/.test(text)) {
    return `expected a date such as '2014', '2014-05' or '2014-05-06', found ${shown(text)}`;
  }
  return `'${text}' is not a real ${text.length === 7 ? 'month' : 'day'}`;
}

const WHEN_FORMS = `expected a date as text, such as "2014", "2014-05" or "2014-05-06", or a range of dates such as { "min": "2014-05", "max": "2015" }`;

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
          yield { path: [], message: 'expected min, max or both: leave the date out when it is not known' };
        }
        const { first, last } = daysOf({
          ...(min === undefined ? {} : { min }),
          ...(max === undefined ? {} : { max }),
        });
        if (first !== undefined && last !== undefined && first > last) {
          yield { path: [], message: `min, '${min}', is after max, '${max}'` };
        }
      },
    ),
  ],
  {
    error: ({ input }) =>
      typeof input === 'number' && isCalendarDate(String(input))
        ? `${WHEN_FORMS}, found the number ${input}: write "${input}"`
        : `${WHEN_FORMS}${found(input)}`,
  },
);

const QUANTITY_FORMS = 'expected a number, or a range such as { "min": 3, "max": 4 }';

function quantityOf(number: z.ZodType<number>): z.ZodType<Quantity> {
  const range = checked(
    z.strictObject({ min: number, max: number.exactOptional() } satisfies Shape<Range>),
    function* (value) {
      const min = fieldOf(value, 'min');
      const max = fieldOf(value, 'max');
      if (typeof min === 'number' && typeof max === 'number' && min > max) {
        yield { path: [], message: `min, ${min}, is more than max, ${max}` };
      }
    },
  );
  return z.union([number, range], { error: ({ input }) => `${QUANTITY_FORMS}${found(input)}` });
}

/** A number of at least 0, or the range it is known to lie in. */
export const quantitySchema: z.ZodType<Quantity> = quantityOf(z.number().min(0));

/** A number that may lie below 0, such as a rate of growth, or the range it is known to lie in. */
export const signedQuantitySchema: z.ZodType<Quantity> = quantityOf(z.number());

/** A whole number of at least 0. */
export const wholeSchema: z.ZodType<number> = z.number().multipleOf(1).min(0); // z.int() would stop the checks across fields

/** A number of people or things, or the range it is known to lie in: whole, and at least 0. */
export const wholeQuantitySchema: z.ZodType<Quantity> = quantityOf(wholeSchema);

const notAFraction = ({ input }: { readonly input?: unknown }): string =>
  `expected a share from 0 to 1, such as 0.25 or "1/3"${found(input)}`;

/** A share from 0 to 1, as a number or an exact fraction. */
export const fractionSchema: z.ZodType<Fraction> = z
  .union([z.number(), z.templateLiteral([z.number(), '/', z.number()], { error: notAFraction })], {
    error: notAFraction,
  })
  .superRefine((input, context) => {
    const share = fractionValue(input);
    if (share === null || share < 0 || share > 1) context.addIssue(notAFraction({ input }));
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
  if (isPointer(text)) return;
  context.addIssue(
    text !== '' && !text.startsWith('/')
      ? `expected a path that begins with a slash, such as '/members', found ${shown(text)}`
      : `expected a JSON Pointer, in which ~ is written ~0 and / inside a name ~1, found ${shown(text)}`,
  );
}) as unknown as z.ZodType<Pointer>; // the check is what makes the text a pointer

/** Is a text written as a JSON Pointer (RFC 6901)? */
export function isPointer(text: unknown): text is Pointer {
  return typeof text === 'string' && (text === '' || (text.startsWith('/') && !/~(?![01])/.test(text)));
}

/** A place in a published document. */
export const citationSchema: z.ZodType<Citation> = z.strictObject({
  source: textSchema,
  section: textSchema,
} satisfies Shape<Citation>);
