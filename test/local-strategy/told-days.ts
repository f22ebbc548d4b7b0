import { expect } from 'vitest';
import type { Milestone } from '../../src/local-strategy/model/making.js';
import type { Finding } from '../../src/rules/finding.js';
import type { AnyRule } from '../../src/rules/rule.js';
import { judged } from '../council/completions.js';

// A calendar of four days, on which everything that can be told of two or three steps can be counted out. The third day
// is that of judgement: what came on the fourth had not happened yet, as if it never had.

/** What is told of a step: its day, a span of days, `null` for never, undefined for nothing. */
export type ToldDay = string | { readonly min: string; readonly max: string } | null | undefined;

/** The day of judgement. */
export const asOf = '2019-03-03';

/** A day of the calendar. */
export function day(n: number): string {
  return `2019-03-0${n}`;
}

function span(min: number, max: number): ToldDay {
  return { min: day(min), max: day(max) };
}

/** Everything that can be told of a step. */
export const toldDays: readonly ToldDay[] = [
  day(1),
  day(2),
  day(3),
  span(1, 2),
  span(2, 3),
  span(1, 3),
  span(3, 4),
  null,
  undefined,
];

/** The days that a step may have been on, as numbers; 0 is before the calendar, null is not by the day of judgement. */
export function daysFor(told: ToldDay): readonly (number | null)[] {
  if (told === undefined) return [0, 1, 2, 3, null];
  if (told === null) return [null];
  const [first, last] = typeof told === 'string' ? [told, told] : [told.min, told.max];
  return [1, 2, 3, 4].filter((n) => first <= day(n) && day(n) <= last).map((n) => (n === 4 ? null : n));
}

/** A step as a document tells it. */
export function milestone(told: ToldDay): Milestone | undefined {
  if (told === undefined) return undefined;
  return told === null ? { never: true } : { actual: told };
}

/** A field that is there only where something is told. */
export function field<K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: T });
}

/**
 * Holds a verdict to what a count by hand says of every way it could turn out: no other where all ways agree, and open
 * where they do not. Of several findings the one of the key is meant; `null`: the one without a key.
 */
export function holdsToCount<S>(
  rule: AnyRule<S>,
  subject: S,
  outcomes: Iterable<string>,
  on = asOf,
  key?: string | null,
): Finding {
  const finding = judged(rule, subject, { asOf: on, ...field('key', key) });
  const different = [...new Set(outcomes)].sort();
  const told = JSON.stringify(subject);
  expect([finding.outcome, told]).toEqual([different.length === 1 ? different[0] : 'cantTell', told]);
  if (finding.outcome === 'cantTell') expect(finding.settledBy?.facts.length, told).toBeGreaterThan(0);
  return finding;
}
