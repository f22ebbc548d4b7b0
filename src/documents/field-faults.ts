import { fractionValue } from '../core/fraction.js';
import { isCalendarDate } from '../core/when.js';
import { found, shown } from './document-faults.js';
import { suggestion } from './nearest.js';

// What is wrong with one value, in the words that parsers and assessments share. Nothing here needs Zod.

/** No count of people or things is higher: what is has slipped a few places, and sums of it mean nothing. */
export const MOST_COUNTED = 1_000_000;

/** No amount is higher: up to here whole numbers, and their sums, are exact. */
export const MOST = 1_000_000_000_000_000;

/** A value of another type than `what`, such as "a number". */
export function notA(what: string, value: unknown): string {
  return `expected ${what}${found(value)}`;
}

/** Something else where a record should be; JSON text is met so often that its remedy is said. */
export function notARecord(value: unknown): string {
  const isJson = typeof value === 'string' && /^\s{0,9}\{/.test(value);
  return `${notA('an object', value)}${isJson ? ': turn JSON text into an object first, with JSON.parse' : ''}`;
}

/** A text that says nothing. */
export const EMPTY = 'the text is empty: leave it out when it is not known';

/** A number below the least or above the most that it can be. */
export function outOfBounds(bound: 'min' | 'max', limit: number, value: unknown): string {
  return `expected ${limit} or ${bound === 'min' ? 'more' : 'less'}${found(value)}`;
}

/** Part of a person or thing. */
export function notWhole(value: unknown): string {
  return notA('a whole number', value);
}

/** None of the words that can stand here. */
export function notOneOf(words: readonly string[], value: unknown): string {
  const listed = `one of ${words.map((word) => `'${word}'`).join(', ')}`;
  if (typeof value !== 'string') return `expected ${listed}${found(value)}`;
  return `${shown(value)} is not ${listed}${suggestion(value, words)}`;
}

/** A field that no such record has. */
export function noSuchField(key: string, known: readonly string[], suggest = true): string {
  const hint = suggest ? suggestion(key, known) : '';
  return `there is no such field${hint === '' ? `; the fields here are ${known.join(', ')}` : hint}`;
}

/** What is wrong with a text that should be a year, month or day; null: nothing. */
export function dateFault(text: string): string | null {
  if (isCalendarDate(text)) return null;
  if (!/^\d{4}-\d{2}(?:-\d{2})?$/.test(text)) {
    return `expected a date such as '2014', '2014-05' or '2014-05-06', found ${shown(text)}`;
  }
  return `'${text}' is not a real ${text.length === 7 ? 'month' : 'day'}`;
}

/** What is wrong with a text that should be a day; null: nothing. */
export function dayFault(text: string): string | null {
  const fault = dateFault(text);
  if (fault !== null || text.length === 10) return fault;
  return `expected a day such as '2014-05-06', found only '${text}'`;
}

const WHEN_FORMS = `expected a date as text, such as "2014", "2014-05" or "2014-05-06", or a range of dates such as { "min": "2014-05", "max": "2015" }`;

/** What is neither a text nor a range of dates. */
export function notADate(value: unknown): string {
  return typeof value === 'number' && isCalendarDate(String(value))
    ? `${WHEN_FORMS}, found the number ${value}: write "${value}"`
    : `${WHEN_FORMS}${found(value)}`;
}

/** A range without an end. */
export const NO_END = 'expected min, max or both: leave the date out when it is not known';

/** A range of dates that ends before it begins. */
export function datesBackwards(min: string, max: string): string {
  return `min, '${min}', is after max, '${max}'`;
}

/** What is neither a number nor a range. */
export function notAQuantity(value: unknown): string {
  return `expected a number, or a range such as { "min": 3, "max": 4 }${found(value)}`;
}

/** A range that ends before it begins. */
export function rangeBackwards(min: unknown, max: unknown): string {
  return `min, ${String(min)}, is more than max, ${String(max)}`;
}

/** What is no share of a whole. */
export function notAShare(value: unknown): string {
  return `expected a share from 0 to 1, such as 0.25 or "1/3"${found(value)}`;
}

/** What is neither a number nor a fraction. */
export function notALimit(value: unknown): string {
  return `expected a number, or an exact fraction such as "1/3"${found(value)}`;
}

/** Is it a share from 0 to 1? */
export function isShare(value: unknown): boolean {
  const share = fractionValue(value);
  return share !== null && share >= 0 && share <= 1;
}

/** What is wrong with a text that should be a JSON Pointer; null: nothing. */
export function pointerFault(text: string): string | null {
  if (text !== '' && !text.startsWith('/')) {
    return `expected a path that begins with a slash, such as '/members', found ${shown(text)}`;
  }
  return /~(?![01])/.test(text)
    ? `expected a JSON Pointer, in which ~ is written ~0 and / inside a name ~1, found ${shown(text)}`
    : null;
}
