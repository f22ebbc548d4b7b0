import type { Dialogue } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'terms of reference with a purpose in words',
    subject: { termsOfReference: { purpose: 'To advise ministers on skills for widget makers.' } },
    expect: { outcome: 'passed', message: 'The terms of reference state a purpose.', severity: null },
  },
  {
    name: 'a purpose whose words were not seen',
    subject: { termsOfReference: { statesPurpose: true } },
    expect: { outcome: 'passed', messageId: 'stated' },
  },
  {
    name: 'terms of reference without one',
    subject: { termsOfReference: { statesPurpose: false } },
    expect: {
      outcome: 'failed',
      messageId: 'none',
      message: 'The terms of reference state no purpose.',
      severity: 'error',
    },
  },
  {
    name: 'terms of reference that were not seen',
    subject: { name: 'Widget Council' },
    expect: {
      outcome: 'cantTell',
      message: 'We do not know whether the terms of reference state a purpose.',
      settledBy: { at: ['/termsOfReference/statesPurpose'], toPass: 1, toFail: 1 },
    },
  },
];
