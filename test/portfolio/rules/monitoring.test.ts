import { test } from 'vitest';
import type { DatedFigure, LocalStrategy } from '../../../src/local-strategy/model/strategy.js';
import type { Portfolio } from '../../../src/portfolio/model.js';
import { monitoring } from '../../../src/portfolio/rules/monitoring.js';
import { everyWay, holdsForAll, selections } from '../../council/completions.js';

const asOf = '2020-06-30';

/** A figure with what is known of its day, or none of the list at all. */
type Told = string | undefined | 'no list';

const figure = (date: string | undefined): DatedFigure => (date === undefined ? { value: 1 } : { value: 1, date });
const strategy = (figures: readonly Told[]): LocalStrategy => ({
  indicators: figures.map((one) => (one === 'no list' ? {} : { actuals: [figure(one)] })),
});
const of = (lists: readonly (readonly Told[])[], complete = true): Portfolio => ({
  national: {},
  strategies: lists.map(strategy),
  complete,
});

const told: readonly Told[] = [undefined, 'no list', '2019', '2019-06', '2019-06-29', '2019-06-30', '2020-07-01'];

/** Days within the twelve months before, and outside of them, that a date may be. */
function completionsOf(one: Told): readonly Told[] {
  const days = ['2019-01-01', '2019-06-29', '2019-06-30', '2020-07-01'];
  if (one === undefined || one === 'no list') return days;
  return one.length === 10 ? [one] : days.filter((day) => day.startsWith(one));
}

test('no way the days turn out overturns a verdict, and none is left open that they agree on', () => {
  for (const first of [...selections(told, 1), ...selections(told, 2)]) {
    for (const second of selections(told, 1)) {
      const completions = everyWay([...first, ...second].map(completionsOf)).map((way) =>
        of([way.slice(0, first.length), way.slice(first.length)]),
      );
      holdsForAll(monitoring, of([first, second]), completions, { asOf, complete: true });
    }
  }
});

test('another strategy may report or not', () => {
  for (const first of selections(told, 1)) {
    const completions = everyWay([...first.map(completionsOf), ['2020-06-30', '2015-12-31']]).map((way) =>
      of(way.map((one) => [one])),
    );
    holdsForAll(monitoring, of([first], false), completions, { asOf, complete: true });
  }
});
