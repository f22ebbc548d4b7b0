import type { LocalPriority, LocalStrategy } from '../../../src/local-strategy/model/strategy.js';
import type { Portfolio } from '../../../src/portfolio/model.js';
import type { Example } from '../../../src/testing/index.js';

const options = { asOf: '2019-12-31' };

const place = (id: string, ...priorities: readonly LocalPriority[]): LocalStrategy => ({
  id,
  indicators: [{ id: 'jobs', name: 'Jobs' }],
  priorities,
});
const all = (...strategies: readonly LocalStrategy[]): Portfolio => ({ national: {}, strategies, complete: true });

const both: LocalPriority = { name: 'The port', cost: { min: 20, max: 30 }, costUnit: 'GBP m', indicators: ['jobs'] };
const uncosted: LocalPriority = { name: 'Skills', uncosted: true, indicators: ['jobs'] };
const unmeasured: LocalPriority = { name: 'Pride in the place', cost: 1, indicators: [] };

export const examples: readonly Example<Portfolio>[] = [
  {
    name: 'at the limit: in one of two each priority has a cost and a measure',
    subject: all(place('north', both, both), place('south', both, uncosted)),
    options,
    expect: {
      outcome: 'passed',
      messageId: 'enough',
      message:
        'Outcomes can be set against cost in 1 of 2 strategies (50%): each priority has a cost and a measure there.',
      severity: null,
    },
  },
  {
    name: 'below it: in one of three; a cost without a measure is as little use as a measure without a cost',
    subject: all(place('north', both), place('south', both, uncosted), place('west', unmeasured)),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'few',
      message:
        'Outcomes can be set against cost in too few strategies: in 1 of 3 strategies each priority has a cost and a measure (33%), where at least 50% is the limit. Not in: south and west.',
      severity: 'note',
    },
  },
  {
    name: 'above it: in two of three',
    subject: all(place('north', both), place('south', both), place('west', unmeasured)),
    options,
    expect: { outcome: 'passed', data: { n: 2, whole: 3 } },
  },
  {
    name: 'a strategy without priorities leaves the sum',
    subject: all(place('north', both), place('south'), place('west')),
    options,
    expect: { outcome: 'passed', data: { n: 1, whole: 1 } },
  },
  {
    name: 'none of them sets priorities',
    subject: all(place('north'), place('south')),
    options,
    expect: { outcome: 'inapplicable', messageId: 'none', message: 'No strategy sets any priorities.' },
  },
  {
    name: 'what one priority costs is open, and decides',
    subject: all(place('north', both, { name: 'Rail', indicators: ['jobs'] }), place('south', uncosted)),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know whether outcomes can be set against cost in at least 50% of the strategies. As far as we know, in 0–1 of 2 strategies each priority has a cost and a measure.',
      settledBy: { at: ['/strategies/0/priorities/1/cost'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'what one priority costs is open, and whatever it is, another of the place has none',
    subject: all(place('north', { name: 'Rail', indicators: ['jobs'] }, uncosted), place('south', uncosted)),
    options,
    expect: { outcome: 'failed', data: { n: 0, names: ['north', 'south'] } },
  },
  {
    name: 'by what a priority is measured is open',
    subject: all(place('north', { name: 'Rail', cost: 3 })),
    options,
    expect: {
      outcome: 'cantTell',
      settledBy: { at: ['/strategies/0/priorities/0/indicators'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a list of priorities that is known to be partial',
    subject: all({ ...place('north', both), incomplete: ['/priorities'] }),
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/strategies/0/priorities'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'there may be other strategies',
    subject: { ...all(place('north', both)), complete: false },
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/strategies'] } },
  },
  {
    name: 'a strategy of which nothing is known',
    subject: all({ id: 'north' }),
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/strategies/0/priorities'] } },
  },
];
