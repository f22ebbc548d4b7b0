import { canonicalJson } from '../core/canonical-json.js';
import type { Assessment, ParameterInRun } from '../rules/finding.js';

/** Something about how two assessments were made that is not the same. */
export interface Difference {
  /** What it is about. */
  readonly what:
    | 'kind of subject'
    | 'subject'
    | 'name'
    | 'day'
    | 'profile'
    | 'rule'
    | 'rule version'
    | 'parameter'
    | 'quota'
    | 'reference';
  /** Which rule, parameter, quota or reference; null where there is only one. */
  readonly id: string | null;
  /** What it is before, in words; null for none. */
  readonly before: string | number | null;
  /** What it is after, in words; null for none. */
  readonly after: string | number | null;
  /** The whole of it in a sentence. */
  readonly message: string;
}

/** How two assessments were made differently. */
export interface Differences {
  /** What stands in the way of comparing: a verdict may have turned because of it alone. */
  readonly hindering: readonly Difference[];
  /** What comparing is for: another day, other references, another name. */
  readonly expected: readonly Difference[];
}

/** What is not the same about how two assessments were made. */
export function differencesBetween(before: Assessment, after: Assessment): Differences {
  const day = before.asOf !== after.asOf;
  const moved: Difference[] = [];
  const hindering = [
    ...differing('kind of subject', null, before.subject.type, after.subject.type),
    ...(before.subject.id === null || after.subject.id === null
      ? []
      : differing('subject', null, before.subject.id, after.subject.id)),
    ...differing('profile', null, before.profile?.id ?? null, after.profile?.id ?? null),
    ...rulesDiffering(before, after),
    ...parametersDiffering(before, after).filter((difference) => {
      // With one profile and no override, only the day can have brought another value into force.
      const chosen = [before, after].some(({ overrides }) => overrides.some((one) => one.parameter === difference.id));
      const byDay = day && !chosen && before.profile?.id === after.profile?.id;
      if (byDay) moved.push(difference);
      return !byDay;
    }),
    ...listed('quota', before.quotas, after.quotas, (quota) => quota.title ?? quota.id),
  ];
  const expected = [
    ...differing('name', null, before.subject.name, after.subject.name),
    ...differing('day', null, before.asOf, after.asOf),
    ...listed('reference', before.references, after.references, ({ basis, date }) => `by ${basis}, ${date}`),
    ...moved,
  ];
  return { hindering, expected };
}

function differing(
  what: Difference['what'],
  id: string | null,
  before: string | number | null,
  after: string | number | null,
): readonly Difference[] {
  if (before === after) return [];
  const said = (value: string | number | null): string => (value === null ? 'none' : String(value));
  const name = id === null ? what : `${what} ${id}`;
  const message = `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${said(before)} before, ${said(after)} after.`;
  return [{ what, id, before, after, message }];
}

function rulesDiffering(before: Assessment, after: Assessment): readonly Difference[] {
  return namesIn(Object.keys(before.rules), Object.keys(after.rules)).flatMap((id) => {
    const [a, b] = [before.rules[id], after.rules[id]];
    if (a === undefined || b === undefined) {
      return differing('rule', id, a === undefined ? 'not run' : 'run', b === undefined ? 'not run' : 'run');
    }
    return differing('rule version', id, a.version, b.version);
  });
}

function parametersDiffering(before: Assessment, after: Assessment): readonly Difference[] {
  const [a, b] = [parametersOf(before, after), parametersOf(after, before)];
  return namesIn(a.keys(), b.keys()).flatMap((id) =>
    differing('parameter', id, a.get(id)?.value ?? null, b.get(id)?.value ?? null),
  );
}

/** The parameters of the rules that the other ran as well. */
function parametersOf({ rules }: Assessment, other: Assessment): ReadonlyMap<string, ParameterInRun> {
  const shared = Object.entries(rules).filter(([id]) => other.rules[id] !== undefined);
  return new Map(shared.flatMap(([, rule]) => Object.entries(rule.parameters)));
}

/** Entries that only one side has, or that differ under one id; told apart in words, or else by what they hold. */
function listed<T extends { readonly id: string }>(
  what: Difference['what'],
  before: readonly T[],
  after: readonly T[],
  wordsFor: (entry: T) => string,
): readonly Difference[] {
  const a = new Map(before.map((entry) => [entry.id, entry]));
  const b = new Map(after.map((entry) => [entry.id, entry]));
  return namesIn(a.keys(), b.keys()).flatMap((id) => {
    const [x, y] = [a.get(id), b.get(id)];
    const said = x === undefined ? null : wordsFor(x);
    const says = y === undefined ? null : wordsFor(y);
    const [whole, other] = [essence(x), essence(y)];
    if (whole === other) return [];
    return said === says ? differing(what, id, whole, other) : differing(what, id, said, says);
  });
}

/** What an entry says, without its age: that follows from the day. */
function essence(entry: object | undefined): string | null {
  if (entry === undefined) return null;
  return canonicalJson({ ...entry, ageMonths: undefined });
}

/** The names on either side, in their own order: that of the keys says nothing. */
function namesIn(a: Iterable<string>, b: Iterable<string>): readonly string[] {
  return [...new Set([...a, ...b])].sort();
}
