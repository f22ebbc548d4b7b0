import type { Dialogue } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'terms that rule it out',
    subject: { termsOfReference: { rulesOutLobbying: true } },
    expect: {
      outcome: 'passed',
      message: 'The terms of reference rule out lobbying and fire-fighting for single firms.',
      severity: null,
    },
  },
  {
    name: 'terms that do not',
    subject: { termsOfReference: { purpose: 'To advise ministers.', rulesOutLobbying: false } },
    expect: {
      outcome: 'failed',
      messageId: 'silent',
      message: 'The terms of reference do not rule out lobbying and fire-fighting for single firms.',
      severity: 'error',
    },
  },
  {
    name: 'of the terms only the purpose was seen',
    subject: { termsOfReference: { purpose: 'To advise ministers.' } },
    expect: {
      outcome: 'cantTell',
      message: 'We do not know whether the terms of reference rule out lobbying and fire-fighting for single firms.',
      settledBy: { at: ['/termsOfReference/rulesOutLobbying'], toPass: 1, toFail: 1 },
    },
  },
];
