import { describe, expect, test } from 'vitest';
import { safeParseLocalStrategy } from '../../src/local-strategy/parse.js';
import { assess } from '../../src/rules/assess.js';
import type { Finding } from '../../src/rules/finding.js';
import type { AssessOptions } from '../../src/rules/options.js';
import type { AnyRule } from '../../src/rules/rule.js';
import type { Example } from '../../src/testing/index.js';
import { alone } from '../alone.js';

// A date that is known less well is every day that it may be: each date of each example of each rule is blurred, to its
// month, its year and a span, and what is then told has to be what every one of those days tells. A plan is no such date
// but a term: it tells what its last day tells.

type Subject = Readonly<Record<string, unknown>>;

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(['../../src/*/rules/**/*.ts', '!**/index.ts'], {
  eager: true,
});
const cases = import.meta.glob<{ readonly examples: readonly Example<never>[] }>('../*/rules/**/*.examples.ts', {
  eager: true,
});
const placeOf = (path: string): string => path.replace(/^.*\/(\w[\w-]*\/rules\/.*?)(\.examples)?\.ts$/, '$1');
const rules = Object.entries(modules).flatMap(([path, module]) =>
  Object.values(module)
    .filter((value): value is AnyRule<never> => typeof value === 'object' && value !== null && 'evaluate' in value)
    .map((rule) => ({ id: rule.id, rule, place: placeOf(path) })),
);
const examples = new Map(Object.entries(cases).map(([path, file]) => [placeOf(path), file.examples]));

/** Fields that say by when something is meant to be done. */
const TERMS = ['planned', 'due'];
/** Fields that hold marks, which may look like a date. */
const MARKS = ['provenance', 'id', 'meeting', 'min', 'max'];
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

interface Blur {
  readonly when: unknown;
  readonly days: readonly string[];
}

function monthLength(year: string, month: string): number {
  const isLeap = Number(year) % 4 === 0;
  return month === '02' && isLeap ? 29 : (LENGTHS[Number(month) - 1] ?? 0);
}

/** Days of a month that tell its days apart: its ends, some between, and those about the day that was blurred. */
function daysIn(year: string, month: string, about: number): readonly string[] {
  const length = monthLength(year, month);
  const days = [1, 10, 20, about - 1, about, about + 1, length].filter((day) => day >= 1 && day <= length);
  return [...new Set(days)].map((day) => `${year}-${month}-${String(day).padStart(2, '0')}`).sort();
}

function blursOf(date: string): readonly Blur[] {
  const [year = '', month = '', day = ''] = date.split('-');
  const inMonth = daysIn(year, month, Number(day));
  const months = ['01', '02', '03', '06', '09', '12'].filter((one) => one !== month);
  const inYear = [...inMonth, ...months.flatMap((one) => [`${year}-${one}-01`, `${year}-${one}-28`]), `${year}-12-31`];
  const span = inMonth.filter((one) => one >= date);
  return [
    { when: `${year}-${month}`, days: inMonth },
    { when: year, days: inYear },
    { when: { min: date, max: span.at(-1) ?? date }, days: span },
  ];
}

interface Place {
  readonly path: readonly string[];
  readonly date: string;
}

function* datesIn(value: unknown, path: readonly string[] = []): Generator<Place> {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) yield { path, date: value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (!MARKS.includes(key)) yield* datesIn(inner, [...path, key]);
  }
}

function withAt(value: unknown, [key, ...rest]: readonly string[], put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) return value.map((one, i) => (String(i) === key ? withAt(one, rest, put) : one));
  const record = value as Subject;
  return { ...record, [key]: withAt(record[key], rest, put) };
}

/** A year to which something looks is looked to until its end. */
function isTerm(path: readonly string[], when: unknown): boolean {
  const [of, field] = path.slice(-2);
  return TERMS.includes(field ?? '') || (of === 'horizon' && field === 'until' && typeof when === 'string');
}

/** Is it no document at all, as one day says what another field denies? Asked of strategies, whose declarations have days. */
function isContradictory(place: string, subject: unknown): boolean {
  return place.includes('/rules/process/') && !safeParseLocalStrategy(subject).success;
}

const LOUDNESS = [null, 'note', 'warning', 'error'] as const;

/** Each finding, by what tells it from the others of its rule. */
function findingsOn(rule: AnyRule<never>, subject: unknown, options: AssessOptions): ReadonlyMap<string, Finding> {
  const { findings, errors } = assess(subject as never, alone(rule), options);
  expect(errors).toEqual([]);
  return new Map(findings.map((finding) => [finding.fingerprint, finding]));
}

/** What is told has to be what every day tells, and a failure as loud as the least loud of them. */
function differs(told: Finding, days: readonly Finding[], term: boolean): boolean {
  if (told.outcome === 'cantTell') return term && days.some(({ outcome }) => outcome !== 'cantTell');
  if (days.some(({ outcome }) => outcome !== told.outcome)) return true;
  const loud = (finding: Finding): number => LOUDNESS.indexOf(finding.severity);
  return days.length > 0 && loud(told) !== Math.min(...days.map(loud));
}

/** Where people have marks they are compared, and organisations otherwise: which, a coarse date of one without may leave open. */
const TWO_WAYS = 'the same where one of them has no mark: by organisation all remain';

describe('a coarse date tells what all of its days tell', () => {
  test.each(rules)('$id', ({ rule, place }) => {
    const wrong: string[] = [];
    for (const { name, subject, options } of examples.get(place) ?? []) {
      const settings = { asOf: '2016-03-01', ...options } as AssessOptions;
      if (name === TWO_WAYS) continue;
      for (const { path, date } of datesIn(subject)) {
        // Days of a month are days of its year and its spans as well.
        const onDay = new Map<string, ReadonlyMap<string, Finding>>();
        const findingsOnDay = (day: string): ReadonlyMap<string, Finding> => {
          const findings = onDay.get(day) ?? findingsOn(rule, withAt(subject, path, day), settings);
          onDay.set(day, findings);
          return findings;
        };
        for (const { when, days } of blursOf(date)) {
          const term = isTerm(path, when);
          const possible = days.filter((day) => !isContradictory(place, withAt(subject, path, day)));
          const exact = (term ? possible.slice(-1) : possible).map(findingsOnDay);
          for (const [fingerprint, told] of findingsOn(rule, withAt(subject, path, when), settings)) {
            const same = exact
              .map((findings) => findings.get(fingerprint))
              .filter((one) => one !== undefined)
              // How long a list stands after its day is a convention, by which a coarse day is its last.
              .filter(({ outcome }) => path.at(-1) !== 'asAt' || outcome !== 'cantTell');
            if (differs(told, same, term))
              wrong.push(`${name}: /${path.join('/')} ${JSON.stringify(when)}: ${told.message}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
