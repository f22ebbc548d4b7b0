import type { FieldType, RecordType } from './field-types.js';

/**
 * A frozen copy of a value that fits its type, the fields in the order of the type: what a caller changes afterwards is
 * changed for the caller alone, and the order of a caller's keys leaves no trace.
 */
export function canonicalCopy<T>(value: T, type: FieldType): T {
  return copyOf(value, type) as T;
}

function copyOf(value: unknown, type: FieldType): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const entry = Array.isArray(type) ? (type[0] as FieldType) : 't';
    return Object.freeze(value.map((inner) => copyOf(inner, entry)));
  }
  const fields: RecordType = typeof type === 'object' && !Array.isArray(type) ? (type as RecordType) : {};
  const record = value as Readonly<Record<string, unknown>>;
  const free = fields['*'] as FieldType | undefined;
  const keys = free === undefined ? Object.keys(fields) : Object.keys(record).sort();
  const entries = keys
    .filter((key) => key !== '' && record[key] !== undefined)
    .map((key) => [key, copyOf(record[key], free ?? (fields[key] as FieldType))] as const);
  // Entries rather than assignment: a key named __proto__ stays a key.
  return Object.freeze(Object.fromEntries(entries));
}

/** A frozen copy of plain data, its fields in their own order. */
export function frozenCopy<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy)) as T;
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, frozenCopy(inner)]))) as T;
}
