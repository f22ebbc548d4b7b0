import * as z from 'zod';
import { type Fault, fieldOf, listOf, shown, textOf } from '../core/document-faults.js';
import {
  calendarDateSchema,
  citationSchema,
  confidenceSchema,
  daySchema,
  fractionSchema,
  textSchema,
  wholeSchema,
} from '../core/fields-schema.js';
import { fractionValue } from '../core/fraction.js';
import { type ParseResult, safeParseAs } from '../core/parse-schema.js';
import { checked, type Shape, wordsOf } from '../core/shape-schema.js';
import type { Quota } from './quota.js';
import type { Basis, Reference, ReferenceCategory } from './reference.js';

const text = textSchema.exactOptional();

/** Zod schema of a reference population; `parseReferences` says more about what is wrong. */
export const referenceSchema: z.ZodType<Reference> = checked(
  z.strictObject({
    id: textSchema,
    title: text,
    attribute: textSchema,
    basis: wordsOf<Basis>()(['enterprises', 'employers', 'employment', 'turnover', 'gva']),
    date: calendarDateSchema,
    source: citationSchema,
    sector: text,
    categories: z.array(
      z.strictObject({
        id: textSchema,
        covers: z.array(textSchema).exactOptional(),
        weight: z.number().min(0),
      } satisfies Shape<ReferenceCategory>),
    ),
    confidence: confidenceSchema.exactOptional(),
    note: text,
  } satisfies Shape<Reference>),
  function* (reference) {
    yield* wordsTwice(reference);
    yield* noWeight(reference);
  },
).meta({
  title: 'Reference',
  description: "A population that a council's seats are compared with, counted on one basis on one date.",
});

/** A word may stand in a category and in what it covers, but not in two categories: a seat would count in both. */
function* wordsTwice(reference: unknown): Generator<Fault> {
  const owners = new Map<string, number>();
  for (const [i, category] of listOf(reference, 'categories').entries()) {
    const words: [Fault['path'], unknown][] = [
      [['id'], fieldOf(category, 'id')],
      ...listOf(category, 'covers').map((word, j): [Fault['path'], unknown] => [['covers', j], word]),
    ];
    for (const [path, word] of words) {
      if (typeof word !== 'string') continue;
      const owner = owners.get(word);
      if (owner === undefined) owners.set(word, i);
      else if (owner !== i) {
        yield {
          path: ['categories', i, ...path],
          message: `${shown(word)} is already in the category at categories/${owner}: a word can be in one only`,
        };
      }
    }
  }
}

function* noWeight(reference: unknown): Generator<Fault> {
  if (!Array.isArray(fieldOf(reference, 'categories'))) return;
  const weights = listOf(reference, 'categories').map((category) => fieldOf(category, 'weight'));
  // A weight that is no number, or below 0, has its own fault.
  if (!weights.every((weight): weight is number => typeof weight === 'number' && weight >= 0)) return;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum > 0 && Number.isFinite(sum)) return;
  yield {
    path: ['categories'],
    message: `the weights must add up to more than 0${sum > 0 ? ' and to a number that can be held' : `, found ${sum}`}`,
  };
}

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
  function* (quota) {
    yield* emptyOrBackwards(quota);
    yield* halfCategory(quota);
  },
).meta({ title: 'Quota', description: 'A rule about who sits: so many, or such a share, of a category.' });

function* emptyOrBackwards(quota: unknown): Generator<Fault> {
  if (typeof quota !== 'object' || quota === null) return;
  if (!Object.hasOwn(quota, 'share') && !Object.hasOwn(quota, 'count')) {
    yield { path: [], message: 'expected share or count: without either it asks for nothing' };
  }
  for (const key of ['share', 'count']) {
    const bounds = fieldOf(quota, key);
    if (typeof bounds !== 'object' || bounds === null || Array.isArray(bounds)) continue;
    if (Object.keys(bounds).length === 0) {
      yield { path: [key], message: 'expected min, max or both: without either it asks for nothing' };
    }
    const [min, max] = [fieldOf(bounds, 'min'), fieldOf(bounds, 'max')];
    const [least, most] = [fractionValue(min), fractionValue(max)];
    if (least !== null && most !== null && least > most) {
      yield { path: [key], message: `min, ${String(min)}, is more than max, ${String(max)}` };
    }
  }
}

function* halfCategory(quota: unknown): Generator<Fault> {
  if (typeof quota !== 'object' || quota === null) return;
  const [attribute, category] = [Object.hasOwn(quota, 'attribute'), Object.hasOwn(quota, 'category')];
  if (attribute && !category) {
    yield { path: ['category'], message: 'missing: attribute and category go together, or both are left out' };
  }
  if (category && !attribute) {
    yield { path: ['attribute'], message: 'missing: attribute and category go together, or both are left out' };
  }
}

const referencesSchema: z.ZodType<readonly Reference[]> = checked(z.array(referenceSchema), function* (references) {
  const seen = new Map<string, number>();
  for (const [i, reference] of (Array.isArray(references) ? references : []).entries()) {
    const id = textOf(reference, 'id');
    if (id === undefined) continue;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, i);
    else yield { path: [i, 'id'], message: `${shown(id)} is already the id of the reference at ${first}` };
  }
});

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
