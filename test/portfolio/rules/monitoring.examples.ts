import type { DatedFigure, LocalStrategy } from '../../../src/local-strategy/model/strategy.js';
import type { Portfolio } from '../../../src/portfolio/model.js';
import type { Example } from '../../../src/testing/index.js';

const options = { asOf: '2020-06-30' };

const place = (name: string, actuals: readonly DatedFigure[] | undefined): LocalStrategy => ({
  id: name.toLowerCase(),
  name,
  indicators: [{ name: 'pay', ...(actuals === undefined ? {} : { actuals }) }],
});
const on = (...dates: readonly string[]): readonly DatedFigure[] => dates.map((date) => ({ value: 1, date }));
const of = (...strategies: readonly LocalStrategy[]): Portfolio => ({ national: {}, strategies, complete: true });

export const examples: readonly Example<Portfolio>[] = [
  {
    name: 'a figure of this year in each',
    subject: of(place('Arden', on('2018-03-31', '2020-03-31')), place('Dale', on('2020-01-31'))),
    options,
    expect: {
      outcome: 'passed',
      messageId: 'current',
      message:
        'Progress is reported for all: each of 2 strategies has an indicator with a figure of the last 12 months.',
    },
  },
  {
    name: 'at the limit: twelve months to the day',
    subject: of(place('Arden', on('2019-06-30'))),
    options,
    expect: { outcome: 'passed', messageId: 'current' },
  },
  {
    name: 'just over it: twelve months and a day',
    subject: of(place('Arden', on('2020-06-01')), place('Dale', on('2019-06-29'))),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'behind',
      severity: 'warning',
      message:
        'Progress is not reported for all: without a figure of the last 12 months: Dale. With one: 1 of 2 strategies.',
    },
  },
  {
    name: 'never measured',
    subject: of(place('Arden', [])),
    options,
    expect: { outcome: 'failed', messageId: 'behind', data: { names: ['Arden'] } },
  },
  {
    name: 'no indicators at all',
    subject: of({ id: 'arden', name: 'Arden', indicators: [] }),
    options,
    expect: { outcome: 'failed', messageId: 'behind' },
  },
  {
    name: 'a figure of a later day is not there yet',
    subject: of(place('Arden', on('2020-07-01'))),
    options,
    expect: { outcome: 'failed', messageId: 'behind' },
  },
  {
    name: 'some day of 2019 may be within the twelve months or not',
    subject: of(place('Arden', on('2019'))),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether these have a figure of the last 12 months: Arden. With one: 0 of 1 strategy.',
      settledBy: { at: ['/strategies/0/indicators/0/actuals/0/date'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'what an indicator stood at since is not known',
    subject: of(place('Arden', undefined)),
    options,
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/strategies/0/indicators/0/actuals'] } },
  },
  {
    name: 'a list of indicators that was seen in part leaves it open',
    subject: of({ ...place('Arden', on('2015-12-31')), textSeen: 'part' }),
    options,
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/strategies/0/indicators'] } },
  },
  {
    name: 'one strategy surely behind, whoever else there may be',
    subject: { ...of(place('Arden', on('2015-12-31'))), complete: false },
    options,
    expect: { outcome: 'failed', messageId: 'behind' },
  },
  {
    name: 'those in the document report, and there may be others',
    subject: { national: {}, strategies: [place('Arden', on('2020-01-31'))] },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'others',
      message:
        'Each of 1 strategy in the document has a figure of the last 12 months; we do not know whether there are others.',
      settledBy: { at: ['/complete'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a limit of two years',
    subject: of(place('Arden', on('2018-06-30'))),
    options: {
      ...options,
      parameters: { 'portfolio/monitoring/maxAge': { value: 24, because: 'figures come every second year' } },
    },
    expect: { outcome: 'passed', messageId: 'current', data: { limit: 24 } },
  },
  {
    name: 'no strategies',
    subject: of(),
    options,
    expect: { outcome: 'inapplicable', messageId: 'none' },
  },
];
