import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Pointer, resolve, steps } from '../../src/core/pointer.js';
import { daysOf, type When } from '../../src/core/when.js';
import { emergentVoice } from '../../src/council/rules/emergent-voice.js';
import { ministerialChair } from '../../src/council/rules/ministerial-chair.js';
import { regionalForums } from '../../src/council/rules/regional-forums.js';
import { tradeBodiesMinority } from '../../src/council/rules/trade-bodies-minority.js';
import { uk2017 } from '../../src/data/index.js';
import { challenge } from '../../src/dialogue/rules/focus/challenge.js';
import { decides } from '../../src/dialogue/rules/focus/decides.js';
import { acrossRegions } from '../../src/local-strategy/rules/alignment/across-regions.js';
import { addsUp } from '../../src/portfolio/rules/adds-up.js';
import { assess } from '../../src/rules/assess.js';
import type { Finding } from '../../src/rules/finding.js';
import type { AssessOptions } from '../../src/rules/options.js';
import type { AnyRule } from '../../src/rules/rule.js';
import type { Example } from '../../src/testing/index.js';
import { alone } from '../alone.js';

// What is said to settle a verdict is held to documents: every fact is answered in every way that tells, and judged again.

const tri = fc.constantFrom(true, false, undefined);

/** Answers by the last step of a place: every one that leads somewhere else. */
type Answers = Readonly<Record<string, readonly unknown[]>>;

interface Tried {
  readonly rule: AnyRule<never>;
  readonly subject: fc.Arbitrary<unknown>;
  readonly asOf: string;
  readonly answers: Answers;
  /** How few would do is not always known, and then not said. */
  readonly partly?: true;
}

const member = (more: object) => ({ role: 'member', ...more });
const firm = (more: object) =>
  member({ from: '2019-01-01', organisation: { name: 'Acme', kind: 'business', ...more } });
const upTo = <T>(n: number, one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { minLength: 1, maxLength: n });

const tried: Readonly<Record<string, Tried>> = {
  'a challenger among seats and visitors': {
    rule: emergentVoice as AnyRule<never>,
    asOf: '2024-01-01',
    subject: fc.record(
      {
        asAt: fc.constant('2024-01-01'),
        members: upTo(
          3,
          tri.map((challenger) => firm({ challenger })),
        ),
        meetings: fc.constant([]),
        incomplete: fc.constant(['/members']),
      },
      { requiredKeys: ['asAt', 'members'] },
    ),
    answers: {
      challenger: [true, false],
      meetings: [
        [],
        [
          {
            date: '2023-06-01',
            attendance: [{ organisation: 'New', role: 'speaker', status: 'present', challenger: true }],
          },
        ],
      ],
    },
  },
  'bodies in the minority': {
    rule: tradeBodiesMinority as AnyRule<never>,
    asOf: '2024-01-01',
    subject: fc.record({
      asAt: fc.constant('2024-01-01'),
      members: upTo(
        4,
        fc.constantFrom('business', 'representative-body', 'department', undefined).map((kind) => firm({ kind })),
      ),
    }),
    answers: { kind: ['business', 'representative-body', 'department'] },
  },
  'a tie to a region': {
    rule: regionalForums as AnyRule<never>,
    asOf: '2024-01-01',
    subject: fc.record(
      {
        asAt: fc.constant('2024-01-01'),
        members: upTo(
          3,
          fc.constantFrom('business', undefined).map((kind) => firm({ kind })),
        ),
        regionalLinks: fc.constant([]),
      },
      { requiredKeys: ['asAt', 'members'] },
    ),
    answers: {
      organisation: [
        { name: 'A', kind: 'business' },
        { name: 'A', kind: 'regional-body' },
      ],
      regionalLinks: [[], ['the forum']],
    },
  },
  'a minister in the chair': {
    rule: ministerialChair as AnyRule<never>,
    asOf: '2024-01-01',
    subject: fc.record({
      kind: fc.constant('sector-council'),
      asAt: fc.constant('2024-01-01'),
      members: upTo(
        3,
        fc
          .tuple(fc.constantFrom('government-co-chair', 'member'), fc.constantFrom('minister', 'official', undefined))
          .map(([role, seniority]) => ({ role, seniority, organisation: { name: 'Dept', kind: 'department' } })),
      ),
    }),
    answers: { seniority: ['minister', 'official'] },
  },
  'challenge by government': {
    rule: challenge as AnyRule<never>,
    asOf: '2024-01-01',
    subject: fc
      .tuple(tri, upTo(2, fc.tuple(fc.constantFrom('2023-06-01', '2021', '2022-02-10'), tri)))
      .map(([canChallenge, held]) => ({
        government: { canChallenge },
        meetings: held.map(([date, is]) => ({ date, agenda: [{ title: 'x', challenge: is }] })),
      })),
    answers: { canChallenge: [true, false], challenge: [true, false], date: ['2023-01-01', '2021-01-01'] },
  },
  'meetings that decide': {
    rule: decides as AnyRule<never>,
    asOf: '2024-01-01',
    subject: upTo(4, fc.tuple(fc.constantFrom('2023-06-01', '2023'), tri)).map((held) => ({
      meetings: held.map(([date, decided]) => ({ date, decided })),
    })),
    answers: { decided: [true, false], date: ['2023-06-01', '2023-01-01'] },
  },
  'work across the boundary': {
    rule: acrossRegions as AnyRule<never>,
    asOf: '2019-12-31',
    subject: fc.tuple(tri, upTo(2, tri)).map(([crossesBoundary, across]) => ({
      national: uk2017,
      strategy: {
        framework: uk2017.id,
        strengths: [],
        collaborations: [],
        engagement: [],
        priorities: [
          { name: 'P', crossesBoundary, partners: across.map((is, i) => ({ name: `partner ${i}`, across: is })) },
        ],
      },
    })),
    answers: { crossesBoundary: [true, false], across: [true, false] },
  },
  'targets that add up': {
    rule: addsUp as AnyRule<never>,
    asOf: '2020-06-30',
    subject: fc
      .tuple(
        tri,
        fc.constantFrom(100, undefined),
        fc.constantFrom('jobs', undefined),
        fc.constantFrom('jobs', 'homes', undefined),
        fc.constantFrom(150, undefined),
      )
      .map(([summable, value, unit, own, mine]) => ({
        national: { id: 'n', targets: [{ id: 't', value, unit, summable }] },
        strategies: [
          {
            id: 's',
            indicators: [
              { id: 'i', unit: own, target: { kind: 'number', value: mine, addsTo: 't', countedElsewhere: 0 } },
            ],
          },
        ],
        complete: true,
      })),
    answers: { summable: [true, false], value: [50, 200], unit: ['jobs', 'homes'] },
    partly: true,
  },
};

function judge(rule: AnyRule<never>, subject: unknown, asOf: string): Finding {
  const { findings, errors } = assess(subject as never, alone(rule), { asOf });
  expect(errors).toEqual([]);
  const [finding] = findings;
  if (finding === undefined) throw new Error('no finding');
  return finding;
}

function withAnswer(subject: unknown, at: Pointer, answer: unknown): unknown {
  const copy: unknown = structuredClone(subject);
  const path = steps(at);
  let place = copy as Record<string, unknown>;
  for (const step of path.slice(0, -1)) {
    place[step] ??= {};
    place = place[step] as Record<string, unknown>;
  }
  place[path.at(-1) ?? ''] = answer;
  return copy;
}

/** Every way to answer some of the facts, with how many were answered. */
function* completions(
  subject: unknown,
  places: readonly Pointer[],
  answers: Answers,
  used = 0,
): Generator<readonly [subject: unknown, used: number]> {
  const [at, ...rest] = places;
  if (at === undefined) {
    yield [subject, used];
    return;
  }
  yield* completions(subject, rest, answers, used);
  for (const answer of answers[steps(at).at(-1) ?? ''] ?? []) {
    yield* completions(withAnswer(subject, at, answer), rest, answers, used + 1);
  }
}

describe.each(Object.entries(tried))('%s', (_, { rule, subject, asOf, answers, partly }) => {
  test('what settles it is the fewest facts that do, each place once, and all of them decide', () => {
    fc.assert(
      fc.property(subject, (document) => {
        const finding = judge(rule, document, asOf);
        if (finding.outcome !== 'cantTell' || finding.settledBy === null) return;
        const { facts, toPass, toFail } = finding.settledBy;
        const places = facts.map(({ at }) => at);
        expect(new Set(places).size).toBe(places.length);
        // A list that may hold anything, or a place that is no field here, is not tried.
        if (places.length > 5 || places.some((at) => answers[steps(at).at(-1) ?? ''] === undefined)) return;
        const told = JSON.stringify([document, finding.settledBy]);
        const least = { passed: Number.POSITIVE_INFINITY, failed: Number.POSITIVE_INFINITY };
        for (const [completed, used] of completions(document, places, answers)) {
          const { outcome } = judge(rule, completed, asOf);
          if (outcome === 'passed' || outcome === 'failed') least[outcome] = Math.min(least[outcome], used);
          // What is decided by too few meetings stays open, and asks for nothing.
          else if (outcome === 'cantTell' && used === places.length) {
            expect(judge(rule, completed, asOf).settledBy, told).toBe(null);
          }
        }
        const orNull = (n: number): number | null => (Number.isFinite(n) ? n : null);
        const wanted = [orNull(least.passed), orNull(least.failed)];
        const got = [toPass, toFail].map((n, k) => (partly === true && n === null ? (wanted[k] ?? null) : n));
        expect(got, told).toEqual(wanted);
      }),
      { numRuns: 60 },
    );
  });
});

// Every example of every rule: what other examples say in the same place are answers, as far as they fit what is known. With
// fewer facts than are said to be needed, no answers may turn the verdict.

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(['../../src/*/rules/**/*.ts', '!**/index.ts'], {
  eager: true,
});
const files = import.meta.glob<{ readonly examples: readonly Example<unknown>[] }>('../*/rules/**/*.examples.ts', {
  eager: true,
});
const placeOf = (path: string): string => path.replace(/^.*\/(\w[\w-]*\/rules\/.*?)(\.examples)?\.ts$/, '$1');
const examplesOf = new Map(Object.entries(files).map(([path, { examples }]) => [placeOf(path), examples]));
const everyRule = Object.entries(modules).flatMap(([path, module]) =>
  Object.values(module)
    .filter((value): value is AnyRule<never> => typeof value === 'object' && value !== null && 'evaluate' in value)
    .map((rule) => ({ id: rule.id, rule, place: placeOf(path) })),
);

/** What documents of one kind say in one place of their records, by the place without its numbers. */
type Said = Map<string, Map<string, unknown>>;

const domainOf = (place: string): string =>
  place.includes('/across/')
    ? 'councils'
    : /^(council|dialogue)\//.test(place)
      ? 'dialogue'
      : place.startsWith('local-strategy/')
        ? place.includes('/alignment/')
          ? 'alignment'
          : 'process'
        : 'portfolio';

function gather(value: unknown, place: string, said: Said): void {
  if (value === undefined) return;
  const own = said.get(place) ?? new Map<string, unknown>();
  said.set(place, own.set(JSON.stringify(value), value));
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key !== 'provenance') gather(inner, `${place}/${Array.isArray(value) ? '*' : key}`, said);
  }
}

const saidIn = new Map<string, Said>();
for (const [place, examples] of examplesOf) {
  const domain = domainOf(place);
  const said = saidIn.get(domain) ?? new Map();
  saidIn.set(domain, said);
  for (const { subject } of examples) gather(subject, '', said);
}

const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}(-\d\d){0,2}$/.test(value);
function isWhen(value: unknown): value is When {
  if (isDay(value)) return true;
  if (typeof value !== 'object' || value === null) return false;
  const ends = Object.values(value);
  return ends.length > 0 && Object.keys(value).every((key) => key === 'min' || key === 'max') && ends.every(isDay);
}

/** Is the list at the place marked as one that may lack entries? */
function isPartial(subject: unknown, at: Pointer): boolean {
  const path = steps(at);
  let place = subject;
  return path.some((step, i) => {
    const { incomplete } = place as { readonly incomplete?: readonly string[] };
    place = (place as Readonly<Record<string, unknown>> | undefined)?.[step] ?? {};
    return incomplete?.includes(`/${path.slice(i).join('/')}`) === true;
  });
}

/**
 * An answer beside what is known already: a day that it may be, a number in its range, more of a list that may lack entries,
 * more of a record.
 */
function fitting(known: unknown, answer: unknown, partial: boolean): readonly unknown[] {
  if (known === undefined) return [answer];
  if (Array.isArray(known)) return partial && Array.isArray(answer) ? [[...known, ...answer]] : [];
  if (isWhen(known)) {
    const { first = '0', last = '9' } = daysOf(known);
    return typeof answer === 'string' && answer.length === 10 && answer >= first && answer <= last ? [answer] : [];
  }
  if (typeof known === 'object' && known !== null) {
    const { min, max = Number.POSITIVE_INFINITY } = known as { readonly min?: number; readonly max?: number };
    if (typeof min === 'number') return typeof answer === 'number' && answer >= min && answer <= max ? [answer] : [];
    return typeof answer === 'object' && answer !== null && !Array.isArray(answer) ? [{ ...answer, ...known }] : [];
  }
  // A word stands there that is none: any may be meant.
  return typeof known === 'string' && typeof answer === 'string' ? [answer] : [];
}

function answersAt(subject: unknown, at: Pointer, said: Said, most: number): readonly unknown[] {
  const known = resolve(subject, at);
  const kind = at.replaceAll(/\/\d+(?=\/|$)/g, '/*');
  const partial = isPartial(subject, at);
  const ends = isWhen(known) ? Object.values(daysOf(known)) : Array.isArray(known) && partial ? [known] : [];
  const answers = [...(said.get(kind)?.values() ?? [])];
  const all = [...ends, ...answers.flatMap((answer) => fitting(known, answer, partial))];
  const apart = [...new Map(all.map((answer) => [JSON.stringify(answer), answer])).values()];
  const step = Math.max(1, apart.length / most);
  return Array.from({ length: Math.min(most, apart.length) }, (_, i) => apart[Math.floor(i * step)]);
}

/** The document with an answer: a list that is answered is whole. */
function told(subject: unknown, at: Pointer, answer: unknown): unknown {
  const copy: unknown = structuredClone(subject);
  const path = steps(at);
  let place = copy as Record<string, unknown>;
  for (const [i, step] of path.entries()) {
    const { incomplete } = place;
    const below = `/${path.slice(i).join('/')}`;
    if (Array.isArray(incomplete)) place['incomplete'] = incomplete.filter((mark) => mark !== below);
    if (i === path.length - 1) break;
    place[step] ??= {};
    place = place[step] as Record<string, unknown>;
  }
  place[path.at(-1) ?? ''] = structuredClone(answer);
  return copy;
}

/** Answers tried for a fact, where so many are answered at once. */
const TRIED = [0, 60, 12, 6] as const;

describe('every example that cannot be told', () => {
  test.each(everyRule.map(({ id, rule, place }) => [id, rule, place] as const))('%s', (_, rule, place) => {
    const said = saidIn.get(domainOf(place)) ?? new Map();
    for (const { name, subject, options } of examplesOf.get(place) ?? []) {
      const given: AssessOptions = { asOf: '2016-03-01', ...options };
      for (const { outcome, settledBy, fingerprint } of assess(subject as never, alone(rule), given).findings) {
        if (outcome !== 'cantTell' || settledBy === null) continue;
        const { facts, toPass, toFail } = settledBy;
        const places = facts.map(({ at }) => at);
        expect(new Set(places).size, name).toBe(places.length);
        for (const n of [toPass, toFail]) {
          if (n === null) continue;
          expect(n, name).toBeGreaterThanOrEqual(1);
          expect(n, name).toBeLessThanOrEqual(places.length);
        }
        const turns = (document: unknown, used: number, how: readonly string[]): void => {
          const { findings, errors } = assess(document as never, alone(rule), given);
          if (errors.length > 0) return;
          const now = findings.find((one) => one.fingerprint === fingerprint)?.outcome;
          const least = now === 'passed' ? toPass : now === 'failed' ? toFail : null;
          if (least !== null) expect(used, `${name}: ${now} by ${how.join(' and ')}`).toBeGreaterThanOrEqual(least);
        };
        const most = Math.max(toPass ?? 0, toFail ?? 0) - 1;
        const answer = (document: unknown, from: number, used: number, how: readonly string[], upTo: number): void => {
          if (used === upTo) {
            turns(document, used, how);
            return;
          }
          for (let i = from; i < places.length; i += 1) {
            const at = places[i] ?? '';
            if (at === '') continue;
            for (const one of answersAt(subject, at, said, TRIED[upTo] ?? 0)) {
              answer(
                told(document, at, one),
                i + 1,
                used + 1,
                [...how, `${at} ${JSON.stringify(one).slice(0, 200)}`],
                upTo,
              );
            }
          }
        };
        if (places.length > 6) continue;
        for (let upTo = 1; upTo <= Math.min(most, 2); upTo += 1) answer(subject, 0, 0, [], upTo);
      }
    }
  });
});
