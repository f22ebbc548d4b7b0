import * as z from 'zod';
import type { Citation } from './citation.js';
import { type Fraction, fractionValue } from './fraction.js';
import { type InputIssue, InvalidInputError } from './invalid-input.js';
import type { Quantity, Range } from './known.js';
import { nearest } from './nearest.js';
import { child, type Pointer, steps } from './pointer.js';
import { CONFIDENCES, type Confidence, type Origin, type Provenance } from './provenance.js';
import { daysOf, isCalendarDate, type When } from './when.js';

// --- Writing schemas that cannot drift from their interface ---

/**
 * The schemas of every field of `T`: a field that is missing, not in `T`, of another type, or optional where `T` is
 * not (or the other way round) does not compile.
 */
export type Shape<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K>
    ? z.ZodExactOptional<z.ZodType<Required<T>[K]>>
    : z.ZodType<T[K]>;
};

/** An enumeration of every word of a union type; leaving one out does not compile. */
export const wordsOf =
  <T extends string>() =>
  <const W extends readonly T[]>(words: [T] extends [W[number]] ? W : never): z.ZodType<T> =>
    z.enum(words as readonly T[]) as z.ZodType<T>;

/** Something wrong at a place, as steps from the record it was found on. */
export interface Fault {
  /** Steps to the place. */
  readonly path: readonly (string | number)[];
  /** What is wrong there and what was expected. */
  readonly message: string;
}

/** Adds checks across fields. They see whatever was given, faulty fields included, so that every fault is told at once. */
export function checked<S extends z.ZodType>(schema: S, faultsOf: (value: unknown) => Iterable<Fault>): S {
  return schema.superRefine(
    (value, context) => {
      for (const { path, message } of faultsOf(value)) context.addIssue({ code: 'custom', path: [...path], message });
    },
    { when: () => true },
  );
}

/** A field of something that may be no record at all; null, the mark left by a fault, is absent. */
export function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key] ?? undefined;
}

/** A list in something that may be no record at all; empty where there is none. */
export function listOf(value: unknown, key: string): readonly unknown[] {
  const list = fieldOf(value, key);
  return Array.isArray(list) ? list : [];
}

/** A text in something that may be no record at all. */
export function textOf(value: unknown, key: string): string | undefined {
  const text = fieldOf(value, key);
  return typeof text === 'string' ? text : undefined;
}

// --- Schemas that every domain shares ---

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

// --- Places that a document talks about ---

/**
 * What a document may hold at a path: the schema there, `'anything'` inside a record of free keys, or null where there
 * is no such field. A field may be absent; an entry of a list must exist.
 */
export function schemaAt(
  schema: z.core.$ZodType,
  document: unknown,
  path: readonly string[],
): z.core.$ZodType | 'anything' | null {
  let here = bare(schema);
  let value = document;
  for (const step of path) {
    const def = (here as z.core.$ZodTypes)._zod.def;
    if (def.type === 'record' || def.type === 'union') return 'anything';
    if (def.type === 'object') {
      const field = Object.hasOwn(def.shape, step) ? def.shape[step] : undefined;
      if (field === undefined) return null;
      here = bare(field);
      value = fieldOf(value, step);
    } else if (def.type === 'array' && /^(?:0|[1-9]\d*)$/.test(step)) {
      if (!Array.isArray(value) || Number(step) >= value.length) return null;
      here = bare(def.element);
      value = value[Number(step)];
    } else return null;
  }
  return here;
}

function bare(schema: z.core.$ZodType): z.core.$ZodType {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  return def.type === 'optional' ? bare(def.innerType) : schema;
}

/** Marks of origin that lead to no field: they would be lost without a word. */
export function* strayMarks(schema: z.core.$ZodType, record: unknown): Generator<Fault> {
  const marks = fieldOf(record, 'provenance');
  if (typeof marks !== 'object' || marks === null || Array.isArray(marks)) return;
  for (const key of Object.keys(marks)) {
    if (key === '' || schemaAt(schema, record, key.split('/')) !== null) continue;
    yield {
      path: ['provenance', key],
      message: key.startsWith('/')
        ? `expected a path from this record, without a slash in front, such as 'organisation/sizeBand'`
        : 'leads to no field of this record',
    };
  }
}

/** Entries of `incomplete` that lead to anything but a list. */
export function* strayIncomplete(schema: z.core.$ZodType, record: unknown): Generator<Fault> {
  for (const [i, pointer] of listOf(record, 'incomplete').entries()) {
    if (!isPointer(pointer)) continue; // its own schema says so
    const place = schemaAt(schema, record, steps(pointer));
    const isList = place !== null && place !== 'anything' && (place as z.core.$ZodTypes)._zod.def.type === 'array';
    if (isList) continue;
    const message =
      place === null
        ? `leads nowhere: there is no ${shownBare(pointer)} here`
        : `expected the path of a list; ${pointer === '' ? 'the whole record' : shownBare(pointer)} is none, and only lists can be incomplete`;
    yield { path: ['incomplete', i], message };
  }
}

// --- Reading a document ---

/** A document that could be read. */
export interface ParseSuccess<T> {
  /** It could be read. */
  readonly success: true;
  /** A copy of the document, sharing nothing with what was given. */
  readonly data: T;
}

/** A document that could not be read. */
export interface ParseFailure {
  /** It could not be read. */
  readonly success: false;
  /** Every fault, with its place. */
  readonly error: InvalidInputError;
}

/** What came of reading a document. */
export type ParseResult<T> = ParseSuccess<T> | ParseFailure;

/** More faults than these are not listed: the message must stay a text that a program can hold. */
const MOST_FAULTS = 10_000;

/** As {@link safeParseAs}, throwing the error instead of returning it. */
export function parseAs<T>(kind: string, schema: z.ZodType<T>, input: unknown): T {
  const result = safeParseAs(kind, schema, input);
  if (!result.success) throw result.error;
  return result.data;
}

/** Reads a document of some kind against its schema; `schema` must check only, and change nothing. */
export function safeParseAs<T>(kind: string, schema: z.ZodType<T>, input: unknown): ParseResult<T> {
  const { value, faults, cutShort } = plainCopy(input);
  const found = cutShort === null ? faultsIn(schema, value) : [];
  if (cutShort === null && faults.length === 0 && found.length === 0) return { success: true, data: value as T };
  const all = inDocumentOrder(value, withoutEchoes(faults, found));
  const issues: InputIssue[] = all
    .slice(0, MOST_FAULTS)
    .map(({ path, message }) => ({ pointer: pointerTo(path), message }));
  const more = all.length - issues.length;
  if (more > 0) issues.push({ pointer: '', message: `${more} more faults are not listed` });
  if (cutShort !== null) issues.push({ pointer: '', message: cutShort });
  return { success: false, error: new InvalidInputError(kind, issues) };
}

function pointerTo(path: Fault['path']): Pointer {
  let pointer: Pointer = '';
  for (const step of path) pointer = child(pointer, step);
  return pointer;
}

function faultsIn(schema: z.ZodType, value: unknown): readonly SchemaFault[] {
  try {
    const result = schema.safeParse(value, { error: inWords });
    return result.success ? [] : result.error.issues.flatMap((issue) => faultsOf(issue, []));
  } catch (error) {
    // Zod hands faults on as arguments of one call, and a list with some hundred thousand of them does not fit.
    if (error instanceof RangeError) return [{ path: [], message: 'it has more faults than can be listed' }];
    throw error;
  }
}

interface SchemaFault extends Fault {
  /** The field itself should not be there. */
  readonly unknownKey?: boolean;
}

function faultsOf(issue: z.core.$ZodIssue, base: Fault['path']): readonly SchemaFault[] {
  const path = [...base, ...(issue.path as (string | number)[])];
  if (issue.code === 'unrecognized_keys') {
    const messages = issue.message.split('\n');
    return issue.keys.map((key, i) => ({ path: [...path, key], message: messages[i] ?? '', unknownKey: true }));
  }
  if (issue.code === 'invalid_union') {
    // Of several forms, speak of the one that was meant: the only one of the right type.
    const meant = issue.errors.filter(
      (branch) => !branch.some((one) => one.code === 'invalid_type' && one.path.length === 0),
    );
    const [branch] = meant;
    if (branch !== undefined && meant.length === 1) return branch.flatMap((one) => faultsOf(one, path));
  }
  return [{ path, message: issue.message }];
}

/** Where a value could not be copied, what the schema makes of the gap is no news; and where the key is wrong, its value is none. */
function withoutEchoes(copying: readonly Fault[], checking: readonly SchemaFault[]): readonly Fault[] {
  const gaps = new Set(copying.map(({ path }) => pointerTo(path)));
  const unknown = new Set(checking.filter((fault) => fault.unknownKey).map(({ path }) => pointerTo(path)));
  const isEcho = ({ path, unknownKey }: SchemaFault): boolean => {
    if (gaps.size === 0 || unknownKey) return false;
    let pointer: Pointer = '';
    if (gaps.has(pointer)) return true;
    return path.some((step) => {
      pointer = child(pointer, step);
      return gaps.has(pointer);
    });
  };
  return [
    ...copying.filter(({ path }) => !unknown.has(pointerTo(path))),
    ...checking.filter((fault) => !isEcho(fault)),
  ];
}

/** What stands first in the document is told first; what is missing comes last in its record. */
function inDocumentOrder(document: unknown, faults: readonly Fault[]): readonly Fault[] {
  const orders = new Map<object, Map<string | number, number>>();
  const position = (record: unknown, step: string | number): number => {
    if (typeof step === 'number') return step;
    if (typeof record !== 'object' || record === null) return Number.MAX_SAFE_INTEGER;
    let order = orders.get(record);
    if (order === undefined) {
      order = new Map(Object.keys(record).map((key, i) => [key, i]));
      orders.set(record, order);
    }
    return order.get(step) ?? Number.MAX_SAFE_INTEGER;
  };
  return [...faults].sort(({ path: a }, { path: b }) => {
    let record = document;
    for (const [i, step] of a.entries()) {
      const other = b[i];
      if (other === undefined) return 1;
      if (step !== other) return position(record, step) - position(record, other);
      record = fieldOf(record, String(step));
    }
    return a.length - b.length;
  });
}

// --- Copying whatever was given as plain JSON ---

/** No document goes deeper than a dozen levels; what does is reported, so that nothing overflows. */
const DEEPEST = 64;

/** A document that refers to the same record over and over, or makes up records as it is read, must come to an end. */
const MOST_VALUES = 2_000_000;

const FORBIDDEN = ['__proto__', 'constructor', 'prototype'] as const;

interface PlainCopy {
  /** The copy; null stands where a value was refused. */
  readonly value: unknown;
  /** Each value that JSON cannot hold. */
  readonly faults: readonly Fault[];
  /** Why the copy ends before the document does; null: it is whole. */
  readonly cutShort: string | null;
}

/** A fresh copy of plain JSON, every property read once. Proxies that behave as plain data are read as such. */
function plainCopy(input: unknown): PlainCopy {
  const faults: Fault[] = [];
  const path: (string | number)[] = [];
  const around = new Set<object>();
  let left = MOST_VALUES;
  let cutShort: string | null = null;

  const refuseAt = (place: Fault['path'], message: string): null => {
    if (faults.length < MOST_FAULTS) faults.push({ path: place, message });
    else cutShort ??= 'there are more faults than can be listed';
    return null;
  };
  const refuse = (message: string): null => refuseAt([...path], message);

  const copyOf = (value: unknown): unknown => {
    left -= 1;
    if (left < 0) cutShort ??= `the document holds more than ${MOST_VALUES} values, or never ends`;
    if (cutShort !== null) return null;
    switch (typeof value) {
      case 'string':
      case 'boolean':
        return value;
      case 'number':
        return Number.isFinite(value) ? value : refuse(`${value} is no number: leave it out when it is not known`);
      case 'undefined':
        return path.length === 0 ? value : refuse('undefined is no JSON: leave it out when it is not known');
      case 'object':
        break;
      default:
        return refuse(`expected plain JSON, found a ${typeof value}`);
    }
    if (value === null) {
      return path.length === 0 ? value : refuse('null says nothing: leave it out when it is not known');
    }
    if (around.has(value)) return refuse('leads back to a record that it is part of: a document cannot hold itself');
    if (path.length >= DEEPEST) return refuse(`nested more than ${DEEPEST} levels deep`);
    around.add(value);
    try {
      return Array.isArray(value) ? copyOfList(value) : copyOfRecord(value);
    } catch {
      return refuse('cannot be read: reading it throws an error');
    } finally {
      around.delete(value);
    }
  };

  const copyOfField = (record: object, key: string, step: string | number): unknown => {
    path.push(step);
    try {
      return copyOf((record as Readonly<Record<string, unknown>>)[key]);
    } catch {
      return refuse('cannot be read: reading it throws an error');
    } finally {
      path.pop();
    }
  };

  const refuseSymbols = (record: object): void => {
    const symbols = Object.getOwnPropertySymbols(record);
    if (symbols.some((symbol) => Object.prototype.propertyIsEnumerable.call(record, symbol))) {
      refuse('expected plain JSON, found a field named by a symbol');
    }
  };

  const refuseForbidden = (record: object): void => {
    for (const key of FORBIDDEN) {
      if (Object.hasOwn(record, key)) refuseAt([...path, key], `'${key}' cannot be the name of a field`);
    }
  };

  const copyOfList = (list: readonly unknown[]): unknown => {
    refuseForbidden(list);
    refuseSymbols(list);
    const copy: unknown[] = [];
    for (const key of Object.keys(list)) {
      if (cutShort !== null) return copy;
      if (key === String(copy.length)) copy.push(copyOfField(list, key, copy.length));
      else if (!/^\d+$/.test(key)) {
        if (!isForbidden(key)) refuseAt([...path, key], 'a list has entries, not named fields');
      } else break;
    }
    if (list.length !== copy.length)
      refuseAt([...path, copy.length], 'this entry of the list is missing: a list cannot have gaps');
    return copy;
  };

  const copyOfRecord = (record: object): unknown => {
    if (!isPlain(record)) return refuse(`expected plain JSON, found ${kindOf(record)}`);
    refuseForbidden(record);
    refuseSymbols(record);
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(record)) {
      if (cutShort !== null) return copy;
      if (!isForbidden(key)) copy[key] = copyOfField(record, key, key);
    }
    return copy;
  };

  return { value: copyOf(input), faults, cutShort };
}

function isForbidden(key: string): boolean {
  return (FORBIDDEN as readonly string[]).includes(key);
}

/** A plain record, of this realm or another (a frame, a `vm` context). */
function isPlain(record: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(record);
  if (prototype === null || prototype === Object.prototype) return true;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype as object, 'isPrototypeOf');
}

function kindOf(record: object): string {
  const tag = Object.prototype.toString.call(record).slice('[object '.length, -1);
  if (tag === 'Date') return 'a Date: write it as text, such as "2014-05-06"';
  return tag === 'Object' ? 'an instance of a class' : `a ${tag}`;
}

// --- Saying what is wrong in plain words ---

/** Zod's issue as a sentence; for unknown keys, one line a key. */
function inWords(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type': {
      const isJson = issue.expected === 'object' && typeof issue.input === 'string' && /^\s{0,9}\{/.test(issue.input);
      const hint = isJson ? ': turn JSON text into an object first, with JSON.parse' : '';
      return `expected ${TYPES.get(issue.expected) ?? issue.expected}${found(issue.input)}${hint}`;
    }
    case 'invalid_value': {
      const words = issue.values.map(String);
      const listed = `one of ${words.map((word) => `'${word}'`).join(', ')}`;
      if (typeof issue.input !== 'string') return `expected ${listed}${found(issue.input)}`;
      return `${shown(issue.input)} is not ${listed}${suggestion(issue.input, words)}`;
    }
    case 'unrecognized_keys': {
      const known = Object.keys((issue.inst as z.core.$ZodObject | undefined)?._zod.def.shape ?? {});
      const meant = issue.keys.map((key, i) => (i < MOST_SUGGESTIONS ? suggestion(key, known) : ''));
      return meant
        .map((hint) => `there is no such field${hint === '' ? `; the fields here are ${known.join(', ')}` : hint}`)
        .join('\n');
    }
    case 'too_small':
      if (issue.origin === 'string') return 'the text is empty: leave it out when it is not known';
      return `expected ${issue.inclusive === false ? 'more than ' : ''}${issue.minimum}${issue.inclusive === false ? '' : ' or more'}${found(issue.input)}`;
    case 'not_multiple_of':
      return issue.divisor === 1 ? `expected a whole number${found(issue.input)}` : undefined;
    default:
      return undefined;
  }
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'an object'],
  ['record', 'an object'],
]);

/** Looking for the nearest word takes time; nobody reads more of them. */
const MOST_SUGGESTIONS = 100;

function suggestion(word: string, known: readonly string[]): string {
  // In a word of one or two letters everything is near.
  const near = word.length < 3 || word.length > 60 ? null : nearest(word, known);
  return near === null ? '' : `; did you mean '${near}'?`;
}

/** What was found, as the end of a sentence that begins with what was expected. */
function found(value: unknown): string {
  if (value === undefined) return ', found nothing';
  if (value === null) return ', found null';
  if (Array.isArray(value)) return ', found a list';
  if (typeof value === 'object') return ', found an object';
  return typeof value === 'string' ? `, found the text ${shown(value)}` : `, found ${String(value)}`;
}

/** A text from the document in quotes, cut where it is long. */
export function shown(text: string): string {
  return `'${shownBare(text)}'`;
}

function shownBare(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
