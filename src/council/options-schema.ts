import * as z from 'zod';
import { daySchema } from '../documents/fields-schema.js';
import { type Shape, wordsOf } from '../documents/shape-schema.js';
import type { SeatBase, SeatTableOptions } from './seating/seat-table.js';

/** Zod schema of the options of `seatTable`, which checks them by the types of fields derived from it. */
export const seatTableOptionsSchema: z.ZodType<SeatTableOptions> = z.strictObject({
  of: wordsOf<SeatBase>()(['members', 'industry', 'business', 'representative-body']).exactOptional(),
  asOf: daySchema.exactOptional(),
} satisfies Shape<SeatTableOptions>);
