import type { IndicatorTarget, LocalStrategy } from '../../../src/local-strategy/model/strategy.js';
import type { NationalTarget } from '../../../src/national-strategy/model.js';
import type { Portfolio } from '../../../src/portfolio/model.js';
import type { Example } from '../../../src/testing/index.js';

const options = { asOf: '2019-12-31' };

const jobs: NationalTarget = { id: 'jobs', name: 'New jobs', value: 1000, unit: 'jobs', summable: true };
const adding = (value: number | undefined, more: Partial<IndicatorTarget> = {}): IndicatorTarget => ({
  kind: 'change',
  addsTo: 'jobs',
  countedElsewhere: 0,
  ...(value === undefined ? {} : { value }),
  ...more,
});
const place = (
  name: string,
  target: IndicatorTarget | undefined,
  unit: string | undefined = 'jobs',
): LocalStrategy => ({
  id: name.toLowerCase(),
  name,
  indicators: [{ name: 'jobs', unit, ...(target === undefined ? {} : { target }) }],
});
const of = (
  strategies: readonly LocalStrategy[],
  target: NationalTarget = jobs,
  more: Partial<Portfolio> = { complete: true },
): Portfolio => ({ national: { targets: [target] }, strategies, ...more });
const without = <T extends object, K extends keyof T>(record: T, key: K): Omit<T, K> => {
  const { [key]: _, ...rest } = record;
  return rest;
};

export const examples: readonly Example<Portfolio>[] = [
  {
    name: 'at the national figure',
    subject: of([place('Arden', adding(600)), place('Dale', adding(400))]),
    options,
    expect: {
      outcome: 'passed',
      key: 'jobs',
      messageId: 'reached',
      message: 'Local targets add up: for “New jobs” (jobs), to 1000 of 1000.',
    },
  },
  {
    name: 'one short of it',
    subject: of([place('Arden', adding(600)), place('Dale', adding(399))]),
    options,
    expect: {
      outcome: 'failed',
      severity: 'note',
      messageId: 'short',
      message: 'Local targets fall short: for “New jobs” (jobs), they add up to 999 of 1000, short by 1.',
    },
  },
  {
    name: 'what both count is counted once: 600 and 600, of which the same 300',
    subject: of([
      place('Arden', adding(600, { countedElsewhere: 300 })),
      place('Dale', adding(600, { countedElsewhere: 300 })),
    ]),
    options,
    expect: { outcome: 'failed', messageId: 'short', data: { sum: 900, short: 100 } },
  },
  {
    name: 'of three with 300 counted elsewhere each, 300 to 450 are to be counted once',
    subject: of(['Arden', 'Dale', 'Moor'].map((name) => place(name, adding(500, { countedElsewhere: 300 })))),
    options,
    expect: { outcome: 'cantTell', messageId: 'open', data: { sum: { min: 900, max: 1050 } } },
  },
  {
    name: 'a target for something else adds nothing, nor does one that is known to add to none',
    subject: of([
      place('Arden', adding(1000)),
      place('Dale', adding(500, { addsTo: 'homes' })),
      place('Moor', { kind: 'change', value: 500, addsToNone: true }),
      place('Weald', { kind: 'rank', value: 3 }),
      place('Fen', { kind: 'change', value: 2 }, 'GBP bn'),
    ]),
    options,
    expect: { outcome: 'passed', messageId: 'reached', data: { sum: 1000 } },
  },
  {
    name: 'a number to be brought down is reached from above',
    subject: of([place('Arden', adding(-6), 'Mt'), place('Dale', adding(-5), 'Mt')], {
      id: 'jobs',
      name: 'Emissions',
      value: -10,
      unit: 'Mt',
      summable: true,
    }),
    options,
    expect: { outcome: 'passed', messageId: 'reached', data: { sum: 11, national: 10 } },
  },
  {
    name: 'reached by one, whatever others do and however much they count as well',
    subject: of([place('Arden', adding(1000)), place('Dale', undefined)], jobs, {}),
    options,
    expect: { outcome: 'passed', messageId: 'reached', data: { sum: { min: 1000 } } },
  },
  {
    name: 'how much both count is not known',
    subject: of([
      place('Arden', without(adding(600), 'countedElsewhere')),
      place('Dale', without(adding(600), 'countedElsewhere')),
    ]),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'For “New jobs” (jobs), local targets add up to 600–1200 of 1000, as far as we know.',
      settledBy: {
        at: [
          '/strategies/0/indicators/0/target/countedElsewhere',
          '/strategies/1/indicators/0/target/countedElsewhere',
        ],
      },
    },
  },
  {
    name: 'whether a target adds to it is not said',
    subject: of([place('Arden', adding(600)), place('Dale', without(adding(600), 'addsTo'))]),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      data: { sum: { min: 600, max: 1200 } },
      settledBy: { at: ['/strategies/1/indicators/0/target/addsTo'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'too little whether it adds or not',
    subject: of([place('Arden', adding(600)), place('Dale', without(adding(300), 'addsTo'))]),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'short',
      data: { sum: { min: 600, max: 900 }, short: { min: 100, max: 400 } },
    },
  },
  {
    name: 'a multiple is no number that could be added, whatever it is said to add to',
    subject: of([place('Arden', adding(2, { kind: 'multiple' }))]),
    options,
    expect: { outcome: 'failed', messageId: 'short', data: { sum: 0, short: 1000 } },
  },
  {
    name: 'a target in another unit is no part of the sum, whatever it is said to add to',
    subject: of([place('Arden', adding(2), 'thousand jobs')]),
    options,
    expect: { outcome: 'failed', messageId: 'short', data: { sum: 0, short: 1000 } },
  },
  {
    name: 'neither number is known: both are asked for at once',
    subject: of([place('Arden', adding(undefined))], without(jobs, 'value')),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'number',
      settledBy: { at: ['/national/targets/0/value', '/strategies/0/indicators/0/target/value'] },
    },
  },
  {
    name: 'the unit of the national target is not known: it is asked for, and not the one that is',
    subject: of([place('Arden', adding(2000))], without(jobs, 'unit')),
    options,
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/national/targets/0/unit'] } },
  },
  {
    name: 'a target whose number is not known',
    subject: of([place('Arden', adding(undefined))]),
    options,
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/strategies/0/indicators/0/target/value'] } },
  },
  {
    name: 'about a thousand may be enough or not',
    subject: of([place('Arden', adding(1000))], { ...jobs, value: { min: 900, max: 1100 } }),
    options,
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/national/targets/0/value'] } },
  },
  {
    name: 'a strategy that was not seen',
    subject: of([place('Arden', adding(600)), { id: 'dale', name: 'Dale', textSeen: 'none' }]),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'For “New jobs” (jobs), local targets add up to at least 600 of 1000, as far as we know.',
      settledBy: { at: ['/strategies/1/indicators'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'there may be other strategies',
    subject: of([place('Arden', adding(600))], jobs, {}),
    options,
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/complete'] } },
  },
  {
    name: 'how much the nation is to reach is not known',
    subject: of([place('Arden', adding(600))], without(jobs, 'value')),
    options,
    expect: { outcome: 'cantTell', key: 'jobs', messageId: 'number', settledBy: { at: ['/national/targets/0/value'] } },
  },
  {
    name: 'whether local numbers add up to it is not said',
    subject: of([place('Arden', adding(600))], without(jobs, 'summable')),
    options,
    expect: { outcome: 'cantTell', messageId: 'summable', settledBy: { at: ['/national/targets/0/summable'] } },
  },
  {
    name: 'two national targets, one finding each; a share of output is no sum',
    subject: {
      national: {
        targets: [
          jobs,
          { id: 'homes', name: 'Homes', value: 10, unit: 'homes', summable: true },
          { id: 'rd', summable: false },
        ],
      },
      strategies: [place('Arden', adding(1000))],
      complete: true,
    },
    options,
    expect: [
      { outcome: 'failed', key: 'homes', messageId: 'short', data: { sum: 0, short: 10 } },
      { outcome: 'passed', key: 'jobs', messageId: 'reached' },
    ],
  },
  {
    name: 'a list of national targets that is known to be partial',
    subject: { national: { targets: [], incomplete: ['/targets'] }, strategies: [], complete: true },
    options,
    expect: { outcome: 'cantTell', messageId: 'targets', settledBy: { at: ['/national/targets'] } },
  },
  {
    name: 'no target is a sum',
    subject: of([place('Arden', adding(600))], { id: 'rd', name: 'R&D as share of GDP', value: 2.4, summable: false }),
    options,
    expect: { outcome: 'inapplicable', messageId: 'none' },
  },
];
