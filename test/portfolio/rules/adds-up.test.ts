import { expect, test } from 'vitest';
import type { Quantity } from '../../../src/core/known.js';
import type { LocalStrategy } from '../../../src/local-strategy/model/strategy.js';
import type { Portfolio } from '../../../src/portfolio/model.js';
import { addsUp } from '../../../src/portfolio/rules/adds-up.js';
import { everyWay, holdsForAll, judged, selections } from '../../council/completions.js';

const asOf = '2019-12-31';

interface Told {
  readonly value: Quantity | undefined;
  /** How much of it others count. */
  readonly double: Quantity | undefined;
  /** Does it add to the national target, or to none? */
  readonly adds: boolean | undefined;
}

const strategy = ({ value, double, adds }: Told): LocalStrategy => ({
  indicators: [
    {
      unit: 'jobs',
      target: {
        kind: 'change',
        ...(value === undefined ? {} : { value }),
        ...(double === undefined ? {} : { countedElsewhere: double }),
        ...(adds === undefined ? {} : adds ? { addsTo: 'jobs' } : { addsToNone: true }),
      },
    },
  ],
});
const of = (told: readonly Told[], value: number, complete = true): Portfolio => ({
  national: { targets: [{ id: 'jobs', value, unit: 'jobs', summable: true }] },
  strategies: told.map(strategy),
  complete,
});

const told: readonly Told[] = [undefined, 4, { min: 2, max: 4 }].flatMap((value) =>
  [undefined, 0, 2].flatMap((double) => [undefined, true].map((adds) => ({ value, double, adds }))),
);

function completionsOf({ value, double, adds }: Told): readonly Told[] {
  const values = value === undefined ? [0, 4, 9] : typeof value === 'number' ? [value] : [2, 4];
  return values.flatMap((v) => {
    const doubles = double === undefined ? [0, v / 2, v] : [Math.min(v, Number(double))];
    return doubles.flatMap((d) =>
      (adds === undefined ? [true, false] : [adds]).map((is) => ({ value: v, double: d, adds: is })),
    );
  });
}

test('no way the numbers turn out overturns a verdict', () => {
  for (const pair of selections(told, 2)) {
    const completions = everyWay(pair.map(completionsOf));
    for (const value of [4, 7]) {
      holdsForAll(
        addsUp,
        of(pair, value),
        completions.map((way) => of(way, value)),
        { asOf },
      );
    }
  }
});

test('the sum is that of the sets counted: every way to overlap lies in the range, and its ends are reached', () => {
  // Three places count 5 each, 2 of which others count as well: the shared parts may be one and the same 2, or 3 in pairs.
  const three = [1, 2, 3].map((): Told => ({ value: 5, double: 2, adds: true }));
  const sum = (complete: boolean): unknown => judged(addsUp, of(three, 12, complete), { asOf }).data['sum'];
  // One and the same: 3 × 3 + 2. In pairs, each of the 6 halved: 3 × 3 + 3.
  expect(sum(true)).toEqual({ min: 11, max: 12 });
  // With others outside the document nobody here need share with anybody here; they may add more than is known.
  expect(sum(false)).toEqual({ min: 11 });
});

test('one alone has nobody to share with in a document that has every strategy', () => {
  const alone = of([{ value: 5, double: undefined, adds: true }], 5);
  expect(judged(addsUp, alone, { asOf }).outcome).toBe('passed');
});
