import { expect } from 'vitest';
import type { Dialogue, Priority } from '../../src/dialogue/model.js';
import type { AnyRule } from '../../src/rules/rule.js';
import { everyWay, type Held, holdsForAll, judged } from '../council/completions.js';

/** What may be told of the life of a priority, with the ways it can turn out, for 1 March 2016. */
export const lives: readonly (readonly [told: Priority, ways: readonly Priority[]])[] = [
  [{ status: 'open' }, [{ status: 'open' }]],
  [{ status: 'closed' }, [{ status: 'closed' }]],
  [{ dropped: '2015-05' }, [{ dropped: '2015-05-05' }]],
  [{}, [{ status: 'open' }, { status: 'closed' }, { dropped: '2015-05-05' }, { closed: '2016-03-02' }]],
  [{ closed: '2016' }, [{ closed: '2016-03-01' }, { closed: '2016-03-02' }]],
  [
    { opened: '2016' },
    [
      { opened: '2016-03-01', status: 'open' },
      { opened: '2016-03-02', status: 'open' },
      { opened: '2016-01-04', status: 'dropped' },
    ],
  ],
  [{ status: 'Done' as 'closed' }, [{ status: 'open' }, { status: 'closed' }]],
];

/** One priority as told, and the ways it can turn out. */
export interface Told {
  readonly told: Priority;
  readonly ways: readonly Priority[];
}

/** Every life with every answer. */
export function toldOf(
  some: typeof lives,
  answers: readonly (readonly [told: Priority, ways: readonly Priority[]])[],
): readonly Told[] {
  return some.flatMap(([life, lifeWays]) =>
    answers.map(([answer, answerWays]) => ({
      told: { ...life, ...answer },
      ways: lifeWays.flatMap((one) => answerWays.map((other) => ({ ...one, ...other }))),
    })),
  );
}

/**
 * Holds a rule to every way its priorities could turn out, on a list that is whole, partial or absent: none overturns a
 * verdict, none is left open that they agree on, and once the priorities that are named are known it is decided.
 */
export function holdsForPriorities(
  rule: AnyRule<Dialogue>,
  told: readonly Told[],
  others: readonly Priority[],
  options: Held = {},
): void {
  const whole = (priorities: readonly Priority[]): Dialogue => ({ priorities });
  const ways = everyWay(told.map((one) => one.ways));
  const finding = holdsForAll(rule, whole(told.map((one) => one.told)), ways.map(whole), {
    complete: true,
    ...options,
  });
  const partial: Dialogue = { priorities: told.map((one) => one.told), incomplete: ['/priorities'] };
  const more = [[], ...others.map((one) => [one, one, one])];
  holdsForAll(
    rule,
    partial,
    ways.flatMap((way) => more.map((rest) => whole([...way, ...rest]))),
    options,
  );
  if (finding.outcome !== 'cantTell') return;
  const named = told.map((_, i) => finding.settledBy?.facts.some(({ at }) => at.startsWith(`/priorities/${i}/`)));
  for (const way of ways) {
    const filled = whole(told.map((one, i) => (named[i] === true ? (way[i] ?? {}) : one.told)));
    expect(judged(rule, filled, options).outcome, JSON.stringify(filled)).not.toBe('cantTell');
  }
}
