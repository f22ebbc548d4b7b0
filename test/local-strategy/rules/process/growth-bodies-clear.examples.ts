import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { GrowthBodiesPlan } from '../../../../src/national-strategy/model.js';
import type { Example } from '../../../../src/testing/index.js';

const options = { asOf: '2019-12-31' };

const under = (growthBodies: GrowthBodiesPlan): LocalStrategy => ({
  framework: 'uk-industrial-strategy-2017',
  national: { id: 'uk-industrial-strategy-2017', growthBodies },
});

export const examples: readonly Example<LocalStrategy>[] = [
  {
    name: 'made clear, on a day that is not given',
    options,
    subject: under({ clear: true, text: 'Each area keeps its partnership.' }),
    expect: {
      outcome: 'passed',
      messageId: 'clear',
      message: 'Government has made clear what will become of growth bodies and devolution.',
      severity: null,
    },
  },
  {
    name: 'made clear on the day of judgement: that they will be closed is clear as well',
    options,
    subject: under({ clear: true, date: '2019-12-31', text: 'They will be closed.' }),
    expect: { outcome: 'passed' },
  },
  {
    name: 'made clear the day after',
    options,
    subject: under({ clear: true, date: '2020-01-01' }),
    expect: {
      outcome: 'failed',
      messageId: 'unclear',
      message: 'By 2019-12-31 government had not made clear what would become of growth bodies and devolution.',
      severity: 'note',
    },
  },
  {
    name: 'left unclear',
    options,
    subject: under({ clear: false }),
    expect: { outcome: 'failed', messageId: 'unclear' },
  },
  {
    name: 'made clear some day in 2019 or 2020',
    options,
    subject: under({ clear: true, date: { min: '2019', max: '2020' } }),
    expect: {
      outcome: 'cantTell',
      settledBy: { at: ['/national/growthBodies/date'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'the national strategy says nothing of it',
    options,
    subject: { national: { id: 'uk-industrial-strategy-2017' } },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether government has made clear what will become of growth bodies and devolution.',
      settledBy: { at: ['/national/growthBodies/clear'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'the document carries no national strategy along',
    options,
    subject: { framework: 'uk-industrial-strategy-2017' },
    expect: { outcome: 'cantTell', settledBy: { at: ['/national/growthBodies/clear'], toPass: 1, toFail: 1 } },
  },
];
