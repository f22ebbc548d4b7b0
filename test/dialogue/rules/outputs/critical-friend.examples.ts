import type { Dialogue } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'a named official links the council to cross-cutting teams',
    subject: { government: { linkOfficial: true } },
    expect: {
      outcome: 'passed',
      message:
        'A named official links the council to cross-cutting teams. Such roles have been found beside the complaint that links are patchy, so ask whether it works.',
      severity: null,
    },
  },
  {
    name: 'known to have none',
    subject: { government: { linkOfficial: false } },
    expect: {
      outcome: 'failed',
      message: 'No named official links the council to cross-cutting teams.',
      severity: 'note',
    },
  },
  {
    name: 'the side of government is described, this is not said',
    subject: { government: { canChallenge: true } },
    expect: { outcome: 'cantTell', settledBy: { at: ['/government/linkOfficial'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'nothing is known of the side of government',
    subject: { name: 'Widget Council' },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether a named official links the council to cross-cutting teams.',
    },
  },
];
