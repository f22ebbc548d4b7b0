import { fractionValue } from '../core/fraction.js';
import { CONFIDENCES } from '../core/provenance.js';
import { daysOf } from '../core/when.js';
import type { Fault } from './document-faults.js';
import {
  dateFault,
  datesBackwards,
  dayFault,
  EMPTY,
  isShare,
  MOST,
  MOST_COUNTED,
  NO_END,
  noSuchField,
  notA,
  notADate,
  notALimit,
  notAQuantity,
  notARecord,
  notAShare,
  notOneOf,
  notWhole,
  outOfBounds,
  pointerFault,
  rangeBackwards,
} from './field-faults.js';
import type { FieldType, LeafType, ListType, RecordType } from './field-types.js';
import { Walk } from './odd-values.js';
import { UNREADABLE } from './plain-faults.js';

/**
 * Every value of a document that no reader understands, those of another type than their field among them. One walk, in
 * the order of the document; fields that no type names are walked for null and numbers that are none, or refused where
 * it is `strict`.
 */
export function misfitsIn(document: unknown, type: FieldType, strict = false): readonly Fault[] {
  return new TypedWalk(strict).through(document, type);
}

class TypedWalk extends Walk {
  private readonly strict: boolean;

  constructor(strict: boolean) {
    super();
    this.strict = strict;
  }

  protected override typed(value: unknown, type: FieldType): void {
    if (typeof type === 'string') this.leaf(value, type);
    else if (isListType(type)) this.list(value, type);
    else this.record(value, type);
  }

  private list(value: unknown, [type]: ListType): void {
    if (!Array.isArray(value)) {
      this.add(notA('a list', value));
      return;
    }
    if (!this.enter(value)) return;
    this.entries(value, type);
    this.around.pop();
  }

  private record(value: unknown, type: RecordType): void {
    if (!isRecord(value)) {
      this.add(notARecord(value));
      return;
    }
    if (!this.enter(value)) return;
    const depth = this.path.length;
    try {
      this.fields(value, type);
    } catch {
      this.path.length = depth;
      this.add(UNREADABLE);
    }
    this.around.pop();
  }

  private fields(record: Given, type: RecordType): void {
    for (const key of Object.keys(record)) {
      const value = record[key];
      if (value === undefined) continue;
      const known = Object.hasOwn(type, key) ? type[key] : type['*'];
      if (known === undefined && this.strict) this.add(noSuchField(key, namesIn(type)), key);
      else this.step(key, value, known as FieldType | undefined);
    }
    for (const key of (type[''] ?? []) as readonly string[]) {
      if (record[key] === undefined) this.step(key, undefined, type[key] as FieldType);
    }
  }

  private leaf(value: unknown, type: LeafType | `|${string}`): void {
    if (type === 'o') {
      this.record(value, ORIGINS);
      return;
    }
    const fault = type in LEAVES ? LEAVES[type as PlainType](value) : wordFault(value, type);
    if (fault !== null) this.add(fault);
    else if (type in ENDS && isRecord(value)) this.range(value, ENDS[type as keyof typeof ENDS]);
  }

  /** A range of numbers has a lower end; a range of dates may lack either. */
  private range(value: Given, ends: 'a' | 'm' | 'i' | 'd'): void {
    const before = this.faults.length;
    this.fields(value, ends === 'd' ? { min: ends, max: ends } : { min: ends, max: ends, '': ['min'] });
    for (const key of Object.keys(value)) {
      // A word that is none would leave the range open without a word.
      if (key !== 'min' && key !== 'max' && !this.strict) this.add(noSuchField(key, ['min', 'max']), key);
    }
    const fault = this.faults.length > before ? null : ends === 'd' ? datesFault(value) : rangeFault(value);
    if (fault !== null) this.add(fault);
  }
}

type Given = Readonly<Record<string, unknown>>;

function isListType(type: ListType | RecordType): type is ListType {
  return Array.isArray(type);
}

function namesIn(type: RecordType): readonly string[] {
  return Object.keys(type).filter((key) => key !== '');
}

function isRecord(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const ORIGINS: RecordType = { '*': { source: 't', confidence: `|${CONFIDENCES.join('|')}`, note: 't' } };

/** Dates and numbers that may be given as a range, and what its ends are. */
const ENDS = { w: 'd', q: 'a', n: 'm', c: 'i' } as const;

type PlainType = Exclude<LeafType, 'o'>;

const LEAVES: Readonly<Record<PlainType, (value: unknown) => string | null>> = {
  t: (value) => (typeof value === 'string' ? (value === '' ? EMPTY : null) : notA('text', value)),
  p: (value) => (typeof value === 'string' ? pointerFault(value) : notA('text', value)),
  d: (value) => (typeof value === 'string' ? dateFault(value) : notA('text', value)),
  y: (value) => (typeof value === 'string' ? dayFault(value) : notA('text', value)),
  w: (value) => (typeof value === 'string' ? dateFault(value) : isRecord(value) ? null : notADate(value)),
  b: (value) => (typeof value === 'boolean' ? null : notA('true or false', value)),
  a: (value) => numberFault(value, 0, MOST),
  m: (value) => numberFault(value, -MOST, MOST),
  i: (value) => (isPart(value) ? notWhole(value) : numberFault(value, 0, MOST_COUNTED)),
  q: (value) => quantityFault(value, 'a'),
  n: (value) => quantityFault(value, 'm'),
  c: (value) => quantityFault(value, 'i'),
  s: (value) => (isShare(value) ? null : notAShare(value)),
  f: (value) => (fractionValue(value) === null ? notALimit(value) : null),
};

function isPart(value: unknown): boolean {
  return typeof value === 'number' && !Number.isInteger(value);
}

function numberFault(value: unknown, min: number, max: number): string | null {
  if (typeof value !== 'number') return notA('a number', value);
  if (value < min) return outOfBounds('min', min, value);
  return value > max ? outOfBounds('max', max, value) : null;
}

function quantityFault(value: unknown, end: 'a' | 'm' | 'i'): string | null {
  if (typeof value === 'number') return LEAVES[end](value);
  return isRecord(value) ? null : notAQuantity(value);
}

function wordFault(value: unknown, type: string): string | null {
  if (typeof value === 'string' && !value.includes('|') && `${type}|`.includes(`|${value}|`)) return null;
  return notOneOf(type.slice(1).split('|'), value);
}

function datesFault({ min, max }: Given): string | null {
  if (min === undefined && max === undefined) return NO_END;
  const { first } = daysOf(min as string | undefined);
  const { last } = daysOf(max as string | undefined);
  return first !== undefined && last !== undefined && first > last ? datesBackwards(String(min), String(max)) : null;
}

function rangeFault({ min, max }: Given): string | null {
  return max !== undefined && Number(min) > Number(max) ? rangeBackwards(min, max) : null;
}
