import { test } from 'vitest';
import type { Horizon, LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import { longTerm } from '../../../../src/local-strategy/rules/alignment/long-term.js';
import { held, holdsWhenAnswered } from '../../held.js';

type Told<T> = readonly [told: T, ways: readonly T[]];

const DAYS = ['2019-01-01', '2019-06-30', '2019-07-01', '2019-12-31'];
const published: readonly Told<string | undefined>[] = [
  ['2019-06-30', ['2019-06-30']],
  ['2019', DAYS],
  [undefined, [...DAYS, '2018-01-01', '2031-01-01']],
];
const horizons: readonly Told<Horizon | undefined>[] = [
  ...['2028', '2029-06-29', '2029-06-30', '2029', '2030'].map((until): Told<Horizon> => [{ until }, [{ until }]]),
  ...[9, 10].map((years): Told<Horizon> => [{ years }, [{ years }]]),
  [{ years: { min: 9, max: 12 } }, [{ years: 9 }, { years: 10 }, { years: 12 }]],
  [{ reported: [{ years: 9 }, { years: 11 }] }, [{ years: 9 }, { years: 11 }]],
  [{ reported: [{ years: 12 }, { years: 11 }] }, [{ years: 12 }, { years: 11 }]],
  [undefined, [{ years: 9 }, { years: 10 }, { until: '2040' }, { until: '2024' }]],
];

const build = (actual: string | undefined, horizon: Horizon | undefined): LocalStrategy => ({
  ...(actual === undefined ? {} : { publication: { actual } }),
  ...(horizon === undefined ? {} : { horizon }),
});

test('no way the dates turn out overturns a verdict, and none is left open that they agree on', () => {
  for (const [day, days] of published) {
    for (const [horizon, ways] of horizons) {
      holdsWhenAnswered(
        longTerm,
        held(build(day, horizon)),
        days.flatMap((one) => ways.map((way) => held(build(one, way)))),
        { complete: true },
      );
    }
  }
});
