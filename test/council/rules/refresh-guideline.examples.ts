import type { Council } from '../../../src/council/model.js';
import type { Example } from '../../../src/testing/index.js';

export const examples: readonly Example<Council>[] = [
  {
    name: 'terms of reference with a guideline',
    subject: { termsOfReference: { refreshGuideline: true } },
    expect: {
      outcome: 'passed',
      messageId: 'written',
      message: 'The terms of reference say how membership is refreshed.',
      severity: null,
    },
  },
  {
    name: 'terms of reference without one',
    subject: { termsOfReference: { refreshGuideline: false } },
    expect: {
      outcome: 'failed',
      messageId: 'unwritten',
      message: 'The terms of reference do not say how membership is refreshed.',
      severity: 'note',
    },
  },
  {
    name: 'a term of two years is no word on how members are refreshed',
    subject: { termsOfReference: { termMonths: 24 } },
    expect: {
      outcome: 'cantTell',
      settledBy: { at: ['/termsOfReference/refreshGuideline'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'terms of reference that were not seen',
    subject: { name: 'Widget Council' },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether the terms of reference say how membership is refreshed.',
    },
  },
];
