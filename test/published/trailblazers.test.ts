import type { LocalStrategy } from 'industrial-strategy';
import {
  cambridgeshirePeterborough2019,
  greaterManchester2019,
  oxfordCambridgeArc,
  oxfordshire2019,
  southEastMidlands2019,
  westMidlands2019,
} from 'industrial-strategy/data';
import { describe, expect, test } from 'vitest';
import { onTime } from '../../src/local-strategy/rules/process/on-time.js';
import { signOffDelay } from '../../src/local-strategy/rules/process/sign-off-delay.js';
import { stages } from '../../src/local-strategy/rules/process/stages.js';
import { judged } from '../council/completions.js';

// The first local industrial strategies, planned for March 2019: what became of them, as the report on the lessons learned
// tells it. Figures on the right-hand side are counted by hand from its dates.

const asOf = '2019-12-31';

/** The fourth of the Arc ships no entry of its own; it came out with the other three. */
const buckinghamshire2019: LocalStrategy = {
  id: 'buckinghamshire',
  status: 'agreed',
  textSeen: 'none',
  publication: { planned: '2019-03', actual: '2019-07-19', countedIn: 'months' },
};

const arc = [buckinghamshire2019, cambridgeshirePeterborough2019, oxfordshire2019, southEastMidlands2019];
const trailblazers: readonly LocalStrategy[] = [westMidlands2019, greaterManchester2019, ...arc];

describe('when they came out', () => {
  test.each([
    // March to 16 May, to 13 June, to 19 July.
    [westMidlands2019, 2],
    [greaterManchester2019, 3],
    ...arc.map((strategy) => [strategy, 4] as const),
  ] as const)('$0.id slipped by $1 months', (strategy, months) => {
    const { outcome, severity, measurements } = judged(onTime, strategy as LocalStrategy, { asOf });
    expect([outcome, severity]).toEqual(['failed', 'warning']);
    expect(measurements.map(({ name, observed, expected }) => [name, observed, expected])).toEqual([
      ['months of slip', months, 1],
    ]);
  });

  test('the Arc is these four', () => {
    expect(arc.map(({ id }) => id)).toEqual(oxfordCambridgeArc.members);
  });

  test('the cause on record is the run-up to leaving the EU, which the report lays to nobody', () => {
    const late = trailblazers.filter((strategy) => judged(onTime, strategy, { asOf }).data['cause'] !== undefined);
    expect(late.map(({ id }) => id)).toEqual([
      'west-midlands',
      'cambridgeshire-peterborough',
      'oxfordshire',
      'south-east-midlands',
    ]);
    expect(judged(onTime, westMidlands2019, { asOf }).message).toBe(
      'Planned for 2019-03, published on 2019-05-16. Months of slip, counted from month to month as the source does: 2; the limit is 1 month. Cause on record, laid to nobody in particular: Preparation for leaving the EU.',
    );
  });

  test('government answers for the slips and the wait', () => {
    expect(onTime.answerable).toEqual(['government']);
    expect(signOffDelay.answerable).toEqual(['government']);
  });

  test('in time for the day, late the month after: the slip of the Arc as it grew', () => {
    const outcomeOn = (day: string): string => judged(onTime, oxfordshire2019, { asOf: day }).outcome;
    expect(['2019-03-31', '2019-04-30', '2019-05-01', '2019-07-18', '2019-07-19'].map(outcomeOn)).toEqual([
      'inapplicable',
      'inapplicable',
      'failed',
      'failed',
      'failed',
    ]);
  });
});

describe('how long the West Midlands waited', () => {
  test('from agreement in January to publication in May: four months', () => {
    const { outcome, data, measurements } = judged(signOffDelay, westMidlands2019, { asOf });
    expect(outcome).toBe('failed');
    expect(data).toMatchObject({
      who: { phrase: 'party/combined-authority' },
      agreed: { first: '2019-01-11', last: '2019-01-11' },
      months: 4,
      limit: 3,
    });
    expect(measurements.map(({ observed }) => observed)).toEqual([4]);
  });

  test('the local agreement of the others is not on record, and their wait cannot be told', () => {
    for (const strategy of trailblazers.slice(1)) {
      // An interim statement that Greater Manchester made with government has a finding of its own.
      const { outcome, settledBy } = judged(signOffDelay, strategy, { asOf, key: null });
      expect([strategy.id, outcome, settledBy?.facts.map(({ at }) => at)]).toEqual([
        strategy.id,
        'cantTell',
        ['/agreements'],
      ]);
    }
  });
});

test('no trailblazer fails for the order of its stages', () => {
  for (const strategy of trailblazers) {
    const { outcome, settledBy } = judged(stages, strategy, { asOf });
    expect([strategy.id, outcome]).toEqual([strategy.id, 'cantTell']);
    expect(settledBy?.facts.length).toBeGreaterThan(0);
  }
});
