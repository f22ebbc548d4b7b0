import type { AlignmentSubject, LocalPriority, LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const held = (strategy: LocalStrategy): AlignmentSubject => ({
  strategy: { strengths: [], collaborations: [], engagement: [], ...strategy },
  national: {},
});
const river: LocalPriority = { id: 'river', name: 'A clean river', crossesBoundary: true, partners: [] };
const fair: LocalPriority = { id: 'fair', name: 'The widget fair', crossesBoundary: false };
const across = { name: 'Boltshire', across: true } as const;
const options = { asOf: '2019-12-31' };

export const examples: readonly Example<AlignmentSubject>[] = [
  {
    name: 'a priority that crosses the boundary, with a partner beyond it',
    subject: held({ priorities: [{ ...river, partners: [{ name: 'The mill', across: false }, across] }, fair] }),
    options,
    expect: {
      outcome: 'passed',
      message: 'What crosses the boundary of the area is worked on with someone beyond it: A clean river.',
    },
  },
  {
    name: 'a strength that is shared with the neighbour',
    subject: held({
      priorities: [],
      strengths: [{ name: 'The forge valley', crossesBoundary: true, sharedWith: ['Boltshire'] }],
    }),
    options,
    expect: { outcome: 'passed', data: { names: ['The forge valley'] } },
  },
  {
    name: 'agreed work with the neighbour on just this priority',
    subject: held({
      priorities: [river],
      collaborations: [{ with: ['boltshire-2019'], kind: 'strategy', priorities: ['river'], agreed: true }],
    }),
    options,
    expect: { outcome: 'passed' },
  },
  {
    name: 'agreed work with the neighbour on something else',
    subject: held({
      priorities: [river],
      collaborations: [{ with: ['boltshire-2019'], kind: 'strategy', priorities: ['fair'], agreed: true }],
    }),
    options,
    expect: { outcome: 'failed' },
  },
  {
    name: 'agreed work through a body for the wider region',
    subject: held({
      priorities: [river],
      collaborations: [{ with: ['The Northern Engine'], kind: 'pan-regional-body', agreed: true }],
    }),
    options,
    expect: { outcome: 'passed' },
  },
  {
    name: 'people from beyond the boundary took part',
    subject: held({
      priorities: [river],
      engagement: [{ name: 'River day', kind: 'event', from: '2018-05', acrossBoundary: true }],
    }),
    options,
    expect: { outcome: 'passed' },
  },
  {
    name: 'people from beyond the boundary were only invited',
    subject: held({
      priorities: [river],
      engagement: [{ name: 'River day', kind: 'invitation', from: '2018-05', acrossBoundary: true }],
    }),
    options,
    expect: { outcome: 'failed' },
  },
  {
    name: 'a priority that crosses the boundary alone',
    subject: held({ priorities: [river, fair] }),
    options,
    expect: {
      outcome: 'failed',
      severity: 'warning',
      message:
        'What crosses the boundary of the area is not worked on with anyone beyond it: no partner is on record for A clean river.',
    },
  },
  {
    name: 'a strength that nobody shares',
    subject: held({ priorities: [], strengths: [{ crossesBoundary: true, sharedWith: [] }] }),
    options,
    expect: { outcome: 'failed', data: { names: ['strength 1 of the list'] } },
  },
  {
    name: 'links with the neighbour that are felt to be missing',
    subject: held({
      priorities: [river],
      collaborations: [{ with: ['Boltshire'], kind: 'consultation', agreed: false }],
    }),
    options,
    expect: { outcome: 'failed' },
  },
  {
    name: 'work that was agreed only after the day of judgement',
    subject: held({
      priorities: [river],
      collaborations: [{ with: ['Boltshire'], kind: 'consultation', agreed: true, date: '2020-01-01' }],
    }),
    options,
    expect: { outcome: 'failed' },
  },
  {
    name: 'a priority of which it is not known whether it crosses the boundary',
    subject: held({ priorities: [{ name: 'A clean river', partners: [] }] }),
    options,
    expect: {
      outcome: 'cantTell',
      message:
        'We do not know of each whether it crosses the boundary of the area, and with whom it is then worked on: A clean river.',
      // That it does not cross makes the question idle; that it does leaves it alone.
      settledBy: { at: ['/strategy/priorities/0/crossesBoundary'], toPass: null, toFail: 1 },
    },
  },
  {
    name: 'a partner of whom it is not known where it is',
    subject: held({ priorities: [{ ...river, partners: [{ name: 'The mill' }] }] }),
    options,
    expect: {
      outcome: 'cantTell',
      settledBy: { at: ['/strategy/priorities/0/partners/0/across'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'work with a body for the wider region that is not known to be agreed',
    subject: held({
      priorities: [river],
      collaborations: [{ with: ['The Northern Engine'], kind: 'pan-regional-body', priorities: [] }],
    }),
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/strategy/collaborations/0/agreed'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'a text that was read in part, in which what crosses has a partner',
    subject: held({ textSeen: 'part', priorities: [{ ...river, partners: [across] }] }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'others',
      message:
        'Nothing on record crosses the boundary of the area without a partner beyond it, but we do not know every priority and strength.',
      settledBy: { at: ['/strategy/priorities', '/strategy/strengths'] },
    },
  },
  {
    name: 'nothing crosses the boundary',
    subject: held({ priorities: [fair], strengths: [{ name: 'The fairground', crossesBoundary: false }] }),
    options,
    expect: {
      outcome: 'inapplicable',
      message: 'No priority and no named strength crosses the boundary of the area.',
    },
  },
];
