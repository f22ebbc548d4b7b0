import type * as z from 'zod';
import type { Area, Council, Member, Organisation, SizeBand } from '../../src/council/model.js';
import { parseCouncil, safeParseCouncil } from '../../src/council/parse.js';
import { areaSchema, councilSchema, memberSchema, organisationSchema } from '../../src/council/schema.js';
import { textSchema } from '../../src/documents/fields-schema.js';
import { type Shape, wordsOf } from '../../src/documents/shape-schema.js';
import type { Reference } from '../../src/rules/reference.js';
import { parseReferences } from '../../src/rules/reference-schema.js';

// Compiled, not run: every line below is the test.

// The schemas are of the interfaces, and the interfaces alone.
councilSchema satisfies z.ZodType<Council>;
memberSchema satisfies z.ZodType<Member>;
organisationSchema satisfies z.ZodType<Organisation>;
areaSchema satisfies z.ZodType<Area>;
parseCouncil satisfies (input: unknown) => Council;
parseReferences satisfies (input: unknown) => readonly Reference[];

// What is read is read-only.
// @ts-expect-error a council is not written to
parseCouncil({}).name = 'x';

const result = safeParseCouncil({});
// @ts-expect-error there is no data before success is known
result.data;

// A schema that drifts from its interface does not compile.
interface Seat {
  readonly id: string;
  readonly note?: string;
}
const note = textSchema.exactOptional();
({ id: textSchema, note }) satisfies Shape<Seat>;
// @ts-expect-error a field is missing
({ id: textSchema }) satisfies Shape<Seat>;
// @ts-expect-error there is no such field
({ id: textSchema, note, name: textSchema }) satisfies Shape<Seat>;
// @ts-expect-error an optional field must be optional
({ id: textSchema, note: textSchema }) satisfies Shape<Seat>;
// @ts-expect-error undefined is not absent
({ id: textSchema, note: textSchema.optional() }) satisfies Shape<Seat>;

// So does a list of words.
wordsOf<SizeBand>()(['none', 'micro', 'small', 'medium', 'large', 'sme']);
// @ts-expect-error a word is missing
wordsOf<SizeBand>()(['none', 'micro', 'small', 'medium', 'large']);
// @ts-expect-error a word too many
wordsOf<SizeBand>()(['none', 'micro', 'small', 'medium', 'large', 'sme', 'huge']);
