import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Pointer, steps } from '../../src/core/pointer.js';
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
import type { AnyRule } from '../../src/rules/rule.js';

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
  const { findings, errors } = assess(subject as never, [rule], { asOf });
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
