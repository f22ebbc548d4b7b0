import type { Council } from '../../../src/council/model.js';
import type { Example } from '../../../src/testing/index.js';
import { firm, governmentCoChair, seatsOf, tradeBody } from '../seats.js';

export const examples: readonly Example<Council>[] = [
  {
    name: 'one body among three firms',
    subject: {
      members: [governmentCoChair, tradeBody('Widget Federation'), firm('Acme'), firm('Nutworks'), firm('Bolts')],
    },
    expect: {
      outcome: 'passed',
      messageId: 'minority',
      message: 'Representative bodies are a minority: they hold 1 of 4 industry seats (25%).',
      severity: null,
    },
  },
  {
    name: 'just below half: 14 of 29',
    subject: { members: seatsOf({ bodies: 14, firms: 15 }) },
    expect: { outcome: 'passed' },
  },
  {
    name: 'exactly half is no minority',
    subject: {
      members: [tradeBody('Widget Federation'), tradeBody('Nut Association'), firm('Acme'), firm('Nutworks')],
    },
    expect: {
      outcome: 'failed',
      messageId: 'majority',
      message:
        'Representative bodies are no minority: they hold 2 of 4 industry seats (50%), where a minority is less than 50%. The right balance varies by industry.',
      severity: 'error',
    },
  },
  {
    name: 'thirty industry seats, ten known bodies, eight of unknown type: a third to three fifths',
    subject: { members: seatsOf({ bodies: 10, firms: 12, unknown: 8 }) },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { toPass: 4, toFail: 5 } },
  },
  {
    name: 'the same with three unknown: every way they turn out, a minority',
    subject: { members: seatsOf({ bodies: 10, firms: 17, unknown: 3 }) },
    expect: { outcome: 'passed' },
  },
  {
    name: 'no list of members',
    subject: { name: 'Widget Council', size: 20 },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/members'] } },
  },
  {
    name: 'ministers and officials only',
    subject: { members: [governmentCoChair] },
    expect: { outcome: 'inapplicable', messageId: 'noIndustry' },
  },
  {
    name: 'the head of a body is its chair and a member: one seat or two, and 1 of 3 or 2 of 4',
    subject: {
      members: [
        tradeBody('Fed', {}, { role: 'chair', holder: { id: 'jo' } }),
        tradeBody('Fed', {}, { holder: { id: 'jo' } }),
        firm('Acme'),
        firm('Bolts'),
      ],
    },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/members/1/seat'], toPass: 1, toFail: 1 } },
  },
];
