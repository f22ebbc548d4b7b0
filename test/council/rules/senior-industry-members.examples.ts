import type { Council, Member, Seniority } from '../../../src/council/model.js';
import type { Example } from '../../../src/testing/index.js';
import { firm, governmentCoChair, tradeBody } from '../seats.js';

const firmsOf = (seniority: Seniority, n: number): Member[] =>
  Array.from({ length: n }, (_, i) => firm(`${seniority} ${i + 1}`, {}, { seniority }));

export const examples: readonly Example<Council>[] = [
  {
    name: 'exactly four in five, one of them the chief of a body',
    subject: {
      members: [
        governmentCoChair,
        ...firmsOf('executive', 3),
        tradeBody('Widget Federation', {}, { seniority: 'executive' }),
        firm('Nutworks', {}, { seniority: 'senior-manager' }),
      ],
    },
    expect: {
      outcome: 'passed',
      messageId: 'senior',
      message:
        'Enough industry members can decide: the holders of 4 of 5 industry seats (80%), 1 of them for a representative body.',
      severity: null,
    },
  },
  {
    name: 'just below: fifteen of nineteen',
    subject: { members: [...firmsOf('executive', 15), ...firmsOf('senior-manager', 4)] },
    expect: {
      outcome: 'failed',
      messageId: 'few',
      message:
        'Too few industry members can decide: the holders of 15 of 19 industry seats (79%), 0 of them for a representative body; the limit is at least 80%. By their record the holders for these cannot: senior-manager 1, senior-manager 2, senior-manager 3 and senior-manager 4.',
      severity: 'warning',
    },
  },
  {
    name: 'just above: seventeen of twenty-one',
    subject: { members: [...firmsOf('executive', 17), ...firmsOf('senior-manager', 4)] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'senior managers only, one of them declared able to commit: short of four in five, but not nobody',
    subject: {
      members: [...firmsOf('senior-manager', 3), firm('Acme', {}, { seniority: 'senior-manager', canCommit: true })],
    },
    expect: {
      outcome: 'failed',
      messageId: 'few',
      message:
        'Too few industry members can decide: the holders of 1 of 4 industry seats (25%), 0 of them for a representative body; the limit is at least 80%. By their record the holders for these cannot: senior-manager 1, senior-manager 2 and senior-manager 3.',
    },
  },
  {
    name: 'nobody who can decide',
    subject: { members: [governmentCoChair, ...firmsOf('senior-manager', 3)] },
    expect: {
      outcome: 'failed',
      messageId: 'none',
      message: 'No industry member can decide: none of 3 seats.',
      severity: 'error',
    },
  },
  {
    name: 'four managers and one holder not known: too few in any case, and perhaps nobody',
    subject: { members: [...firmsOf('senior-manager', 4), firm('Acme')] },
    expect: {
      outcome: 'failed',
      messageId: 'few',
      message:
        'Too few industry members can decide: the holders of 0–1 of 5 industry seats (0–20%), 0 of them for a representative body; the limit is at least 80%. By their record the holders for these cannot: senior-manager 1, senior-manager 2, senior-manager 3 and senior-manager 4.',
      settledBy: { at: ['/members/4/seniority'], toPass: null, toFail: 1 },
    },
  },
  {
    name: 'ten seats, seven executives and two holders not known: one more is enough, both are needed to fail',
    subject: {
      members: [...firmsOf('executive', 7), ...firmsOf('senior-manager', 1), firm('Acme'), firm('Nutworks')],
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'The holders of 7–9 of 10 industry seats (70–90%) can decide; what we do not know of them decides whether that is at least 80%.',
      settledBy: { at: ['/members/8/seniority', '/members/9/seniority'], toPass: 1, toFail: 2 },
    },
  },
  {
    name: 'eight seats, seven executives and one holder not known: enough either way',
    subject: { members: [...firmsOf('executive', 7), firm('Acme')] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'a rank that is no word known here is unknown, and named',
    subject: {
      members: [{ role: 'member', organisation: { name: 'Acme', kind: 'business' }, seniority: 'CEO' as Seniority }],
    },
    expect: { outcome: 'cantTell', messageId: 'unclear', settledBy: { at: ['/members/0/seniority'], toPass: 1 } },
  },
  {
    name: 'a list of organisations, without their people',
    subject: { members: [firm('Acme'), tradeBody('Widget Federation')] },
    expect: {
      outcome: 'cantTell',
      messageId: 'unclear',
      message: 'We know too little of who holds industry’s seats to say whether they can decide.',
      settledBy: { at: ['/members/0/seniority', '/members/1/seniority'] },
    },
  },
  {
    name: 'no list of members',
    subject: { size: 20 },
    expect: { outcome: 'cantTell', messageId: 'unclear', settledBy: { at: ['/members'] } },
  },
  {
    name: 'ministers and officials only',
    subject: { members: [governmentCoChair] },
    expect: { outcome: 'inapplicable', messageId: 'noIndustry', message: 'Industry holds no seat.' },
  },
];
