import * as z from 'zod';
import { amountSchema, daySchema, fractionSchema, textSchema } from '../documents/fields-schema.js';
import { type Shape, wordsOf } from '../documents/shape-schema.js';
import type { ComparedBy, ComparisonOptions } from '../local-strategy/comparing/index.js';
import type { ElementKind } from '../national-strategy/model.js';
import type { CandidateOptions } from './views/collaboration-candidates.js';
import type { CoverageOptions } from './views/coverage.js';
import type { OverlapOptions } from './views/overlaps.js';
import type { TippexOptions } from './views/tippex-test.js';

// What the options of the views may hold. The views check it by the types of fields that are derived from these schemas.

/** Zod schema of the options of `coverageMatrix` and `gaps`. */
export const coverageOptionsSchema: z.ZodType<CoverageOptions> = z.strictObject({
  kinds: z.array(wordsOf<ElementKind>()(['foundation', 'challenge', 'mission', 'sector', 'objective'])).exactOptional(),
} satisfies Shape<CoverageOptions>);

/** Zod schema of the options of `overlaps`. */
export const overlapOptionsSchema: z.ZodType<OverlapOptions> = z.strictObject({
  asOf: daySchema.exactOptional(),
} satisfies Shape<OverlapOptions>);

const comparison = {
  by: wordsOf<ComparedBy>()(['text', 'codes']).exactOptional(),
  masked: z.boolean().exactOptional(),
  withShared: z.boolean().exactOptional(),
  ignore: z.array(textSchema).exactOptional(),
} satisfies Shape<ComparisonOptions>;

/** Zod schema of the options of `similarityMatrix` and `nearestNeighbours`. */
export const comparisonOptionsSchema: z.ZodType<ComparisonOptions> = z.strictObject(comparison);

/** Zod schema of the options of `tippexTest`. */
export const tippexOptionsSchema: z.ZodType<TippexOptions> = z.strictObject({
  ...comparison,
  rareShare: fractionSchema.exactOptional(),
  minLq: amountSchema.exactOptional(),
} satisfies Shape<TippexOptions>);

/** Zod schema of the options of `collaborationCandidates`. */
export const candidateOptionsSchema: z.ZodType<CandidateOptions> = z.strictObject({
  ...comparison,
  minSimilarity: fractionSchema.exactOptional(),
  asOf: daySchema.exactOptional(),
} satisfies Shape<CandidateOptions>);
