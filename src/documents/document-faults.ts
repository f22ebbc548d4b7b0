import { visible } from '../core/visible.js';

/** Something wrong at a place, as steps from the record it was found on. */
export interface Fault {
  /** Steps to the place. */
  readonly path: readonly (string | number)[];
  /** What is wrong there and what was expected. */
  readonly message: string;
}

/** More faults than these are not listed: nobody reads so far, and the list must end. */
export const MOST_FAULTS = 10_000;

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

/** A text in something that may be no record at all; undefined where there is none. */
export function textOf(value: unknown, key: string): string | undefined {
  const text = fieldOf(value, key);
  return typeof text === 'string' ? text : undefined;
}

/** What was found, as the end of a sentence that begins with what was expected. */
export function found(value: unknown): string {
  if (value === undefined) return ', found nothing';
  if (value === null) return ', found null';
  if (Array.isArray(value)) return ', found a list';
  if (typeof value === 'object') return ', found an object';
  if (typeof value === 'function') return ', found a function';
  return typeof value === 'string' ? `, found the text ${shown(value)}` : `, found ${String(value)}`;
}

/** A text from the document in quotes, cut where it is long. */
export function shown(text: string): string {
  return `'${shownBare(text)}'`;
}

/** As {@link shown}, without the quotes. */
export function shownBare(text: string): string {
  return visible(text, 60);
}
