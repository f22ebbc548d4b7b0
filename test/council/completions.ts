import { expect } from 'vitest';
import { assess } from '../../src/rules/assess.js';
import type { Finding } from '../../src/rules/finding.js';
import type { AssessOptions } from '../../src/rules/options.js';
import type { AnyRule } from '../../src/rules/rule.js';
import { alone } from '../alone.js';

/** Every way to take one of each: the product of lists. */
export function everyWay<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>(
    (ways, list) => ways.flatMap((way) => list.map((item) => [...way, item])),
    [[]],
  );
}

/** Every way to take so many, whatever the order. */
export function selections<T>(items: readonly T[], n: number, first = 0): readonly (readonly T[])[] {
  if (n === 0) return [[]];
  return items.flatMap((item, i) => (i < first ? [] : selections(items, n - 1, i).map((rest) => [item, ...rest])));
}

/** The one finding that a rule leaves; of several, the one with the key. */
export function judged<S>(
  rule: AnyRule<S>,
  subject: S,
  { key, ...options }: Partial<AssessOptions> & { readonly key?: string | null } = {},
): Finding {
  const assessment = assess(subject, alone(rule), { asOf: '2016-03-01', ...options });
  // Asked before it is said: there are hundreds of thousands of these.
  if (assessment.errors.length > 0) expect(assessment.errors).toEqual([]);
  const findings = assessment.findings.filter(
    ({ fingerprint }) => key === undefined || fingerprint === (key === null ? rule.id : `${rule.id}#${key}`),
  );
  const [finding] = findings;
  if (finding === undefined || findings.length > 1) throw new Error(`${findings.length} findings`);
  return finding;
}

/** Options of a run, the key of the finding looked at, and whether it is left open only where the completions disagree. */
export type Held = Partial<AssessOptions> & { readonly complete?: boolean; readonly key?: string };

/** Holds a verdict to every way the unknowns could turn out: none may overturn it. */
export function holdsForAll<S>(
  rule: AnyRule<S>,
  subject: S,
  completions: readonly S[],
  { complete, ...options }: Held = {},
): Finding {
  const finding = judged(rule, subject, options);
  const outcomes = new Set(completions.map((completion) => judged(rule, completion, options).outcome));
  const told = JSON.stringify(subject);
  if (finding.outcome !== 'cantTell') expect([...outcomes], told).toEqual([finding.outcome]);
  else {
    if (complete === true) expect(outcomes.size, told).toBeGreaterThan(1);
    expect(finding.settledBy?.facts.length, told).toBeGreaterThan(0);
  }
  return finding;
}

/** The same over seats, each with its own unknowns; and once the seats that are named are known, it is decided. */
export function holdsForSeats<S, T>(
  rule: AnyRule<S>,
  build: (seats: readonly T[]) => S,
  told: readonly T[],
  completionsOf: (seat: T) => readonly T[],
  options: Held = {},
): void {
  const ways = everyWay(told.map(completionsOf));
  const finding = holdsForAll(rule, build(told), ways.map(build), options);
  if (finding.outcome !== 'cantTell') return;
  const { complete: _, ...rest } = options;
  const named = told.map((_, i) =>
    (finding.settledBy?.facts ?? []).some(
      ({ at }) => `/members/${i}/`.startsWith(`${at}/`) || at.startsWith(`/members/${i}/`),
    ),
  );
  const filled = new Set(ways.map((way) => JSON.stringify(told.map((seat, i) => (named[i] === true ? way[i] : seat)))));
  for (const way of filled) {
    if (judged(rule, build(JSON.parse(way)), rest).outcome === 'cantTell') expect.fail(`not decided by ${way}`);
  }
}

/** The least number that a remedy gives. */
export function remedyNumber(finding: Finding, id: string): number | undefined {
  const n = finding.remedies.find((remedy) => remedy.id === id)?.data['n'];
  return typeof n === 'object' && 'min' in n ? n.min : typeof n === 'number' ? n : undefined;
}
