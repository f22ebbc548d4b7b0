import { expect, test } from 'vitest';
import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import { stages } from '../../../../src/local-strategy/rules/process/stages.js';
import { everyWay, judged } from '../../../council/completions.js';
import { holdsForEvery } from '../../../dialogue/every-completion.js';
import { asOf, daysFor, field, holdsToCount, milestone, type ToldDay, toldDays } from '../../told-days.js';

type Days = readonly (number | null)[];

/** Stages that are known to have been left out. */
const none: LocalStrategy = {
  evidenceBase: { started: { never: true } },
  engagement: [],
  consultations: [],
  drafts: [],
  agreements: [],
  publication: { never: true },
  implementation: { started: { never: true } },
};

/** By hand: the ranks of the stages, and the days they were on. */
function outcomeOf(days: Days, ranks: readonly number[]): string {
  const reached = days.flatMap((n, i) => (n === null ? [] : [{ n, rank: ranks[i] ?? 0 }]));
  const pairs = reached.flatMap((a) => reached.filter((b) => a.rank < b.rank).map((b) => [a, b] as const));
  if (pairs.length === 0) return 'inapplicable';
  return pairs.some(([earlier, later]) => later.n < earlier.n) ? 'failed' : 'passed';
}

function chain([draft, agreed, published, started]: readonly ToldDay[]): LocalStrategy {
  const { publication: _p, implementation: _i, drafts: _d, agreements: _a, ...rest } = none;
  return {
    ...rest,
    ...(draft === undefined ? {} : { drafts: draft === null ? [] : [{ date: draft }] }),
    ...(agreed === undefined
      ? {}
      : { agreements: agreed === null ? [] : [{ party: 'lep', status: 'agreed', date: { actual: agreed } }] }),
    ...field('publication', milestone(published)),
    implementation: field('started', milestone(started)),
  };
}

test('of four stages in a row every way is counted out: it is open only where the ways disagree', () => {
  const seen = new Set<string>();
  // An absent list of agreements may hold those of government as well, which the count below leaves out.
  const some: readonly ToldDay[] = ['2019-03-02', { min: '2019-03-01', max: '2019-03-03' }, null];
  for (const told of everyWay<ToldDay>([toldDays, some, toldDays, [...some, undefined]])) {
    const outcomes = everyWay(told.map(daysFor)).map((days) => outcomeOf(days, [1, 2, 4, 5]));
    seen.add(holdsToCount(stages, chain(told), outcomes).outcome);
  }
  expect([...seen].sort()).toEqual(['cantTell', 'failed', 'inapplicable', 'passed']);
});

test('evidence and engagement begin in either order, both before the first draft', () => {
  const begun = (evidence: ToldDay, engaged: ToldDay, draft: ToldDay): LocalStrategy => ({
    ...none,
    evidenceBase: field('started', milestone(evidence)),
    engagement: engaged === null ? [] : [{ kind: 'event', ...field('from', engaged) }],
    drafts: draft === null ? [] : [field('date', draft)],
  });
  for (const [evidence, engaged, draft] of everyWay<ToldDay>([toldDays, toldDays, toldDays])) {
    const ways = everyWay([evidence, engaged, draft].map(daysFor));
    const outcomes = ways.map((days) => outcomeOf(days, [0, 0, 1]));
    holdsToCount(stages, begun(evidence, engaged, draft), outcomes);
  }
});

test('once the facts that it asks for are known, it is decided', () => {
  const some: readonly ToldDay[] = ['2019-03-02', { min: '2019-03-01', max: '2019-03-03' }, undefined];
  // What had not happened by the third day, as it turned out, did on the ninth.
  const shown = (n: number | null): ToldDay => (n === 0 ? '2019-02-01' : `2019-03-0${n ?? 9}`);
  const agreed = some.filter((told) => told !== undefined);
  for (const told of everyWay<ToldDay>([some, agreed, some, [null, undefined]])) {
    const completions = everyWay(told.map(daysFor)).map((days) => chain(days.map(shown)));
    holdsForEvery(stages, chain(told), completions, { asOf, complete: true });
  }
});

test('agreements of several parties, some of whom are not known', () => {
  // Local, of government, or not known which; `null` is a party that has not agreed.
  const parties = ['lep', 'government', 'Cabinet'] as const;
  const days: readonly ToldDay[] = ['2019-03-01', '2019-03-02', { min: '2019-03-01', max: '2019-03-02' }, null];
  for (const [a, b] of everyWay<(typeof parties)[number]>([parties, parties])) {
    for (const [ofA, ofB, published] of everyWay<ToldDay>([days, days, ['2019-03-01', '2019-03-02', null]])) {
      const agreement = (party: string, told: ToldDay) => ({
        party: party as 'lep',
        ...(told === null
          ? { status: 'refused' as const }
          : { status: 'agreed' as const, date: field('actual', told) }),
      });
      const subject: LocalStrategy = {
        ...none,
        agreements: [agreement(a ?? '', ofA), agreement(b ?? '', ofB)],
        publication: milestone(published) ?? {},
      };
      const ranks = [a, b].map((party) => (party === 'lep' ? [2] : party === 'government' ? [3] : [2, 3]));
      const outcomes = everyWay(ranks).flatMap(([rankOfA, rankOfB]) =>
        everyWay([ofA, ofB, published].map(daysFor)).map((ways) => outcomeOf(ways, [rankOfA ?? 0, rankOfB ?? 0, 4])),
      );
      const isKnown = a !== 'Cabinet' && b !== 'Cabinet';
      if (isKnown) holdsToCount(stages, subject, outcomes);
      else {
        // Which stage it was is settled for each other stage by itself, so that it may be left open too often.
        const { outcome } = judged(stages, subject, { asOf });
        if (outcome !== 'cantTell') expect([...new Set(outcomes)], JSON.stringify(subject)).toEqual([outcome]);
      }
    }
  }
});
