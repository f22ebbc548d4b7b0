import type { Dialogue } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'a protocol is declared',
    subject: { termsOfReference: { competitionSafeguards: true } },
    expect: {
      outcome: 'passed',
      message: 'A statement or protocol says what competitors may talk about.',
      severity: null,
    },
  },
  {
    name: 'known to have none',
    subject: { termsOfReference: { competitionSafeguards: false } },
    expect: {
      outcome: 'failed',
      messageId: 'none',
      message: 'No statement or protocol says what competitors may talk about.',
      severity: 'note',
    },
  },
  {
    name: 'the terms were not seen',
    subject: {},
    expect: {
      outcome: 'cantTell',
      message: 'We do not know whether a statement or protocol says what competitors may talk about.',
      settledBy: { at: ['/termsOfReference/competitionSafeguards'], toPass: 1, toFail: 1 },
    },
  },
];
