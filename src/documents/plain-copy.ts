import { type Fault, MOST_FAULTS } from './document-faults.js';
import { CIRCULAR, NULL, notFinite, UNDEFINED, UNREADABLE } from './plain-faults.js';

/** No document goes deeper than a dozen levels; what does is reported, so that nothing overflows. */
const DEEPEST = 64;

/** A document that refers to the same record over and over, or makes up records as it is read, must come to an end. */
const MOST_VALUES = 2_000_000;

const FORBIDDEN = ['__proto__', 'constructor', 'prototype'] as const;

/** What came of copying a document. */
export interface PlainCopy {
  /** The copy; null stands where a value was refused. */
  readonly value: unknown;
  /** Each value that JSON cannot hold. */
  readonly faults: readonly Fault[];
  /** Why the copy ends before the document does; null: it is whole. */
  readonly cutShort: string | null;
}

/** A fresh copy of plain JSON, every property read once. Proxies that behave as plain data are read as such. */
export function plainCopy(input: unknown): PlainCopy {
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
        return Number.isFinite(value) ? value : refuse(notFinite(value));
      case 'undefined':
        return path.length === 0 ? value : refuse(UNDEFINED);
      case 'object':
        break;
      default:
        return refuse(`expected plain JSON, found a ${typeof value}`);
    }
    if (value === null) {
      return path.length === 0 ? value : refuse(NULL);
    }
    if (around.has(value)) return refuse(CIRCULAR);
    if (path.length >= DEEPEST) return refuse(`nested more than ${DEEPEST} levels deep`);
    around.add(value);
    try {
      return Array.isArray(value) ? copyOfList(value) : copyOfRecord(value);
    } catch {
      return refuse(UNREADABLE);
    } finally {
      around.delete(value);
    }
  };

  const copyOfField = (record: object, key: string, step: string | number): unknown => {
    path.push(step);
    try {
      return copyOf((record as Readonly<Record<string, unknown>>)[key]);
    } catch {
      return refuse(UNREADABLE);
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
