import type * as z from 'zod';
import { withMarksByLists } from '../core/incomplete.js';
import { child, type Pointer, pointerTo } from '../core/pointer.js';
import { type Fault, fieldOf, MOST_FAULTS } from './document-faults.js';
import { EMPTY, noSuchField, notA, notARecord, notOneOf, notWhole, outOfBounds } from './field-faults.js';
import { type InputIssue, InvalidInputError } from './invalid-input.js';
import { plainCopy } from './plain-copy.js';

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

/** As {@link safeParseAs}, throwing the error instead of returning it. */
export function parseAs<T>(kind: string, schema: z.ZodType<T>, input: unknown): T {
  const result = safeParseAs(kind, schema, input);
  if (!result.success) throw result.error;
  return result.data;
}

/**
 * Reads a document of some kind against its schema; `schema` must check only, and change nothing. A `$schema` at the root,
 * by which editors check the document, is no part of it and left out.
 */
export function safeParseAs<T>(kind: string, schema: z.ZodType<T>, input: unknown): ParseResult<T> {
  const { value: copy, faults, cutShort } = plainCopy(input);
  const value = withoutSchemaHint(copy);
  const misfits = cutShort === null ? misfitsIn(schema, value) : [];
  if (cutShort === null && faults.length === 0 && misfits.length === 0) return { success: true, data: value as T };
  const all = inDocumentOrder(value, withoutEchoes(faults, misfits));
  const issues: InputIssue[] = all
    .slice(0, MOST_FAULTS)
    .map(({ path, message }) => ({ pointer: pointerTo(path), message }));
  const more = all.length - issues.length;
  if (more > 0) issues.push({ pointer: '', message: `${more} more faults are not listed` });
  if (cutShort !== null) issues.push({ pointer: '', message: cutShort });
  return { success: false, error: new InvalidInputError(kind, issues) };
}

/** Editors are told by `$schema` what to check a document against; it says nothing of what the document is about. */
function withoutSchemaHint(value: unknown): unknown {
  if (typeof fieldOf(value, '$schema') !== 'string') return value;
  const { $schema: _, ...document } = value as Readonly<Record<string, unknown>>;
  return document;
}

/**
 * What does not fit. A record is checked by its own marks of partial lists, and what is known of it may be said further up:
 * a fault that is none with each mark by its list is none.
 */
function misfitsIn(schema: z.ZodType, value: unknown): readonly SchemaFault[] {
  const misfits = faultsIn(schema, value);
  const marked = misfits.length === 0 ? value : withMarksByLists(value);
  if (marked === value) return misfits;
  const left = new Set(faultsIn(schema, marked).map(keyOf));
  return misfits.filter((fault) => fault.path.includes('incomplete') || left.has(keyOf(fault)));
}

function keyOf({ path, message }: Fault): string {
  return `${pointerTo(path)}\n${message}`;
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

/** Zod's issue as a sentence; for unknown keys, one line a key. */
function inWords(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type': {
      if (issue.expected === 'object') return notARecord(issue.input);
      return notA(TYPES.get(issue.expected) ?? issue.expected, issue.input);
    }
    case 'invalid_value':
      return notOneOf(issue.values.map(String), issue.input);
    case 'unrecognized_keys': {
      const known = Object.keys((issue.inst as z.core.$ZodObject | undefined)?._zod.def.shape ?? {});
      return issue.keys.map((key, i) => noSuchField(key, known, i < MOST_SUGGESTIONS)).join('\n');
    }
    case 'too_small':
      return issue.origin === 'string' ? EMPTY : outOfBounds('min', Number(issue.minimum), issue.input);
    case 'too_big':
      return outOfBounds('max', Number(issue.maximum), issue.input);
    case 'not_multiple_of':
      return issue.divisor === 1 ? notWhole(issue.input) : undefined;
    default:
      return undefined;
  }
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['record', 'an object'],
]);

/** Looking for the nearest word takes time; nobody reads more of them. */
const MOST_SUGGESTIONS = 100;
