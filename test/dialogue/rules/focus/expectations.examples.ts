import type { Dialogue } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'both are written down',
    subject: { termsOfReference: { statesScope: true, statesIndustryContribution: true } },
    expect: {
      outcome: 'passed',
      message: 'Expectations are set: the terms of reference say what can be addressed and what industry contributes.',
      severity: null,
    },
  },
  {
    name: 'one of the two is wanting',
    subject: { termsOfReference: { statesScope: true, statesIndustryContribution: false } },
    expect: {
      outcome: 'failed',
      message: 'Expectations are not set: the terms of reference do not say what industry contributes.',
      severity: 'warning',
      data: { missing: ['what industry contributes'] },
    },
  },
  {
    name: 'both are wanting',
    subject: { termsOfReference: { statesScope: false, statesIndustryContribution: false } },
    expect: {
      outcome: 'failed',
      message:
        'Expectations are not set: the terms of reference do not say what can be addressed and what industry contributes.',
    },
  },
  {
    name: 'one is wanting, and of the other nothing is known: that is enough to fail',
    subject: { termsOfReference: { statesScope: false } },
    expect: { outcome: 'failed', data: { missing: ['what can be addressed'] } },
  },
  {
    name: 'one is written down, the other not known',
    subject: { termsOfReference: { statesScope: true } },
    expect: {
      outcome: 'cantTell',
      message: 'We do not know whether the terms of reference say what industry contributes.',
      settledBy: { at: ['/termsOfReference/statesIndustryContribution'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'the terms were not seen: two yeses would pass it, one no would fail it',
    subject: { name: 'Widget Council' },
    expect: {
      outcome: 'cantTell',
      settledBy: {
        at: ['/termsOfReference/statesScope', '/termsOfReference/statesIndustryContribution'],
        toPass: 2,
        toFail: 1,
      },
    },
  },
];
