import { expect, test } from 'vitest';
import type { Engagement } from '../../../../src/local-strategy/model/making.js';
import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import { earlyEngagement } from '../../../../src/local-strategy/rules/process/early-engagement.js';
import { everyWay, selections } from '../../../council/completions.js';
import { daysFor, field, holdsToCount, milestone, type ToldDay, toldDays } from '../../told-days.js';

/** What is told of one engagement: was it with business, and when did it begin? */
interface ToldEvent {
  readonly counts: boolean | undefined;
  readonly from: ToldDay;
}

const from: readonly ToldDay[] = ['2019-03-01', '2019-03-02', { min: '2019-03-01', max: '2019-03-03' }, undefined];
const events: readonly ToldEvent[] = [true, undefined].flatMap((counts) =>
  from.map((told) => ({ counts, from: told })),
);
const lists = [0, 1, 2].flatMap((n) => selections([...events, { counts: false, from: '2019-03-01' }], n));

/** Not with business, or only an invitation, or not known which: each is told in two ways that come to the same. */
function eventOf({ counts, from: told }: ToldEvent, i: number): Engagement {
  const date = field('from', told ?? undefined);
  if (counts === true) return { kind: 'event', groups: ['business', 'health'], ...date };
  if (counts === false)
    return {
      ...(i === 0 ? { kind: 'invitation', groups: ['business'] } : { kind: 'event', groups: ['health'] }),
      ...date,
    };
  return i === 0 ? { groups: ['business'], ...date } : { kind: 'event', ...date };
}

/** The first day of the engagement of business, in every way the list could turn out. */
function firstDays(list: readonly ToldEvent[], partial: boolean): readonly (number | null)[] {
  const ways = list.map(({ counts, from: told }): readonly (number | null)[] => {
    if (counts === false) return [null];
    return counts === true ? daysFor(told) : [...daysFor(told), null];
  });
  const more = partial ? [[0, 1, 2, 3, null]] : [];
  return everyWay([...ways, ...more]).map((days) => earliest(days));
}

function earliest(days: readonly (number | null)[]): number | null {
  const reached = days.filter((n) => n !== null);
  return reached.length === 0 ? null : Math.min(...reached);
}

function outcomeOf(engaged: number | null, submitted: number | null, draft: number | null): string {
  const limit = submitted ?? draft;
  if (limit === null) return engaged === null ? 'inapplicable' : 'passed';
  return engaged !== null && engaged < limit ? 'passed' : 'failed';
}

test('every list of two engagements against every submission and draft, counted out', () => {
  const seen = new Set<string>();
  const submissions = toldDays.filter((told) => told !== '2019-03-01');
  const drafts: readonly ToldDay[] = ['2019-03-02', { min: '2019-03-01', max: '2019-03-02' }, null, undefined];
  for (const list of lists) {
    for (const partial of [false, true]) {
      const engaged = [...new Set(firstDays(list, partial))];
      for (const [submitted, draft] of everyWay<ToldDay>([submissions, drafts])) {
        const subject: LocalStrategy = {
          engagement: list.map(eventOf),
          ...(partial ? { incomplete: ['/engagement'] } : {}),
          evidenceBase: field('submitted', milestone(submitted)),
          ...(draft === undefined ? {} : { drafts: draft === null ? [] : [{ date: draft }] }),
        };
        const ways = engaged.flatMap((first) =>
          everyWay([daysFor(submitted), daysFor(draft)]).map(([a, b]) => outcomeOf(first, a ?? null, b ?? null)),
        );
        seen.add(holdsToCount(earlyEngagement, subject, ways).outcome);
      }
    }
  }
  expect([...seen].sort()).toEqual(['cantTell', 'failed', 'inapplicable', 'passed']);
});
