import type { Council } from '../../../src/council/model.js';
import type { Example } from '../../../src/testing/index.js';
import { firm, governmentCoChair, seatsOf, tradeBody } from '../seats.js';

export const examples: readonly Example<Council>[] = [
  {
    name: 'one firm among bodies',
    subject: { members: [governmentCoChair, tradeBody('Widget Federation'), firm('Acme')] },
    expect: {
      outcome: 'passed',
      messageId: 'atTheTable',
      message: 'Single firms are at the table: they hold 1 seat.',
      severity: null,
    },
  },
  {
    name: 'a firm for sure and two seats that may be firms',
    subject: { members: seatsOf({ firms: 1, unknown: 2 }) },
    expect: { outcome: 'passed', message: 'Single firms are at the table: they hold 1–3 seats.' },
  },
  {
    name: 'bodies only',
    subject: { members: [governmentCoChair, tradeBody('Widget Federation'), tradeBody('Nut Association')] },
    expect: {
      outcome: 'failed',
      messageId: 'none',
      message: 'No single firm has a seat.',
      severity: 'warning',
    },
  },
  {
    name: 'a practitioner without a firm is no firm',
    subject: {
      members: [
        tradeBody('Widget Federation'),
        { role: 'member', organisation: { name: 'A freelance designer', kind: 'self-employed' } },
      ],
    },
    expect: { outcome: 'failed' },
  },
  {
    name: 'a seat kept for a firm and not filled',
    subject: {
      members: [tradeBody('Widget Federation'), { role: 'member', status: 'reserved', reservedFor: 'a small firm' }],
    },
    expect: { outcome: 'failed' },
  },
  {
    name: 'bodies, and two seats of unknown kind',
    subject: { members: seatsOf({ bodies: 3, unknown: 2 }) },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know of any seat that a single firm holds, and we do not know every seat.',
      settledBy: { at: ['/members/3/organisation/kind', '/members/4/organisation/kind'], toPass: 1, toFail: 2 },
    },
  },
  {
    name: 'no list of members',
    subject: { size: 20 },
    expect: { outcome: 'cantTell', settledBy: { at: ['/members'] } },
  },
];
