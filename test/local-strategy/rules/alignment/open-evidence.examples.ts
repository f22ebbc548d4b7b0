import type { AlignmentSubject } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';
import { held, options } from '../../held.js';

export const examples: readonly Example<AlignmentSubject>[] = [
  {
    name: 'open, and reviewed by a panel from outside',
    subject: held({ evidenceBase: { open: true, reviewed: true, reviewer: 'a panel of experts' } }),
    options,
    expect: {
      outcome: 'passed',
      message: 'The evidence base is open to anyone and was reviewed by someone independent.',
      severity: null,
    },
  },
  {
    name: 'not open',
    subject: held({ evidenceBase: { open: false, reviewed: true } }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'closed',
      message: 'The evidence base is not open to anyone.',
      severity: 'warning',
    },
  },
  {
    name: 'neither open nor reviewed: the worse of the two is said',
    subject: held({ evidenceBase: { open: false, reviewed: false } }),
    options,
    expect: { outcome: 'failed', messageId: 'closed', settledBy: null },
  },
  {
    name: 'open, but nobody independent looked at it',
    subject: held({ evidenceBase: { open: true, reviewed: false } }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'unreviewed',
      message: 'The evidence base is open, but nobody independent reviewed it.',
      severity: 'note',
    },
  },
  {
    name: 'not reviewed, and whether it is open is not known: it may be worse',
    subject: held({ evidenceBase: { reviewed: false } }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'maybeOpen',
      message: 'Nobody independent reviewed the evidence base; we do not know whether it is open.',
      severity: 'note',
      settledBy: { at: ['/strategy/evidenceBase/open'], toPass: null, toFail: 1 },
    },
  },
  {
    name: 'reviewed, and whether it is open is not known',
    subject: held({ evidenceBase: { reviewed: true } }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether the evidence base is open to anyone.',
      settledBy: { at: ['/strategy/evidenceBase/open'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'open, and whether it was reviewed is not known',
    subject: held({ evidenceBase: { open: true } }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'review',
      message: 'The evidence base is open; we do not know whether someone independent reviewed it.',
      settledBy: { at: ['/strategy/evidenceBase/reviewed'] },
    },
  },
  {
    name: 'nothing is known of the evidence',
    subject: held({ name: 'Widgetshire' }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/strategy/evidenceBase/open', '/strategy/evidenceBase/reviewed'], toPass: 2, toFail: 1 },
    },
  },
  {
    name: 'known to rest on no evidence',
    subject: held({ evidenceBase: { items: [] } }),
    options,
    expect: { outcome: 'inapplicable', messageId: 'none', message: 'The strategy rests on no evidence.' },
  },
  {
    name: 'no evidence seen in a text that was read in part: there may be some',
    subject: held({ textSeen: 'part', evidenceBase: { items: [] } }),
    options,
    expect: { outcome: 'cantTell', messageId: 'open' },
  },
];
