import { test } from 'vitest';
import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import { officialsVisited } from '../../../../src/local-strategy/rules/process/officials-visited.js';
import { everyWay, selections } from '../../../council/completions.js';
import { holdsForEvery } from '../../../dialogue/every-completion.js';

const DAYS = ['2018-11-30', '2018-12-01', '2018-12-02', '2018-12-03', '2018-12-04', '2020-01-01'];
const daysOf = (date: string | undefined): readonly string[] =>
  date === undefined ? DAYS : date.length === 10 ? [date] : DAYS.filter((day) => day.startsWith(date));

const DATES = [undefined, '2018', '2018-12', '2018-12-02', '2018-12-03', '2020-01-01'];
const lists = [[], ...selections(DATES, 1), ...selections(DATES, 2)];

const of = (
  visits: readonly (string | undefined)[] | undefined,
  drafts: readonly (string | undefined)[],
): LocalStrategy => {
  const dated = (dates: readonly (string | undefined)[]) => dates.map((date) => (date === undefined ? {} : { date }));
  return {
    ...(visits === undefined ? {} : { government: { visits: dated(visits) } }),
    drafts: dated(drafts),
    publication: { never: true },
  };
};

test('no day that a date may stand for overturns a verdict, and none is left open that they agree on', () => {
  for (const drafts of [[], ...selections(DATES, 1)]) {
    const ofDrafts = everyWay(drafts.map(daysOf));
    for (const visits of [undefined, ...lists]) {
      const ofVisits = visits === undefined ? [[], ...selections(DAYS, 1)] : everyWay(visits.map(daysOf));
      const completions = ofVisits.flatMap((some) => ofDrafts.map((one) => of(some, one)));
      holdsForEvery(officialsVisited, of(visits, drafts), completions, { asOf: '2019-12-31', complete: true });
    }
  }
});
