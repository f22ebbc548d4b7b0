import type { Council, Member } from '../../../src/council/model.js';
import type { Example } from '../../../src/testing/index.js';
import { firm, seatsOf } from '../seats.js';

const firms = (n: number): readonly Member[] => seatsOf({ firms: n });

export const examples: readonly Example<Council>[] = [
  {
    name: 'just below: 34 members',
    subject: { members: firms(34) },
    expect: {
      outcome: 'passed',
      messageId: 'few',
      message: 'The council has 34 members, few enough to decide: from 35 on, councils struggle.',
      severity: null,
    },
  },
  {
    name: 'exactly 35 members',
    subject: { members: firms(35) },
    expect: {
      outcome: 'failed',
      messageId: 'many',
      message: 'The council has 35 members, too many to decide easily: from 35 on, councils struggle.',
      severity: 'warning',
    },
  },
  { name: 'just above: 36 members', subject: { members: firms(36) }, expect: { outcome: 'failed' } },
  {
    name: 'thirty-nine members and a secretariat of two: the secretariat does not count',
    subject: { members: [...firms(39), { role: 'secretariat' }, { role: 'secretariat' }] },
    expect: { outcome: 'failed', data: { members: 39 } },
  },
  {
    name: 'twelve seats of which six are filled',
    subject: {
      establishment: 12,
      members: [
        ...firms(6),
        { role: 'member', status: 'reserved', reservedFor: 'a housebuilder' },
        { role: 'member', status: 'reserved', reservedFor: 'a small supplier' },
        { role: 'member', status: 'reserved', reservedFor: 'an adviser' },
        { role: 'member', status: 'vacant' },
        { role: 'member', status: 'vacant' },
        { role: 'member', status: 'to-be-confirmed' },
      ],
    },
    expect: {
      outcome: 'passed',
      messageId: 'fewOfSeats',
      message: 'The council has 6 members for its 12 seats, few enough to decide: from 35 on, councils struggle.',
    },
  },
  {
    name: 'vacant seats are counted from the list where no establishment is stated',
    subject: { members: [...firms(36), { role: 'member', status: 'vacant' }] },
    expect: {
      outcome: 'failed',
      messageId: 'manyOfSeats',
      message: 'The council has 36 members for its 37 seats, too many to decide easily: from 35 on, councils struggle.',
    },
  },
  {
    name: 'nobody holds a seat: none to be too many',
    subject: { members: [] },
    expect: {
      outcome: 'inapplicable',
      messageId: 'nobody',
      message: 'The council has no members: nobody holds a seat.',
    },
  },
  {
    name: 'every seat is vacant',
    subject: { members: [{ role: 'member', status: 'vacant' }] },
    expect: { outcome: 'inapplicable', messageId: 'nobody' },
  },
  { name: 'a stated size of none', subject: { size: 0 }, expect: { outcome: 'inapplicable', messageId: 'nobody' } },
  {
    name: 'the one member may have left: whether there is a council to judge is open',
    subject: { members: [firm('Left', {}, { until: '2016' })] },
    expect: {
      outcome: 'cantTell',
      messageId: 'anyone',
      message: 'We do not know whether anybody sits on the council: as far as we know it has 0–1 member.',
      settledBy: { at: ['/members/0/until'], toPass: 1 },
    },
  },
  {
    name: 'members who have left or are yet to join do not count',
    subject: { members: [...firms(34), firm('Gone', {}, { until: '2015' }), firm('Coming', {}, { from: '2016-04' })] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'only a stated size, as in the profiles of 2016',
    subject: { name: 'Oil and Gas Industry Council', size: 36 },
    expect: { outcome: 'failed', data: { members: 36 } },
  },
  {
    name: 'a stated size of 38 and a list of 39: both fail',
    subject: { size: 38, members: firms(39) },
    expect: {
      outcome: 'failed',
      message: 'The council has 38–39 members, too many to decide easily: from 35 on, councils struggle.',
    },
  },
  {
    name: 'a stated size of 34 and a list of 36 disagree across the line',
    subject: { size: 34, members: firms(36) },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'The council has 34–36 members as far as we know; we do not know whether that is fewer than 35.',
      settledBy: { at: ['/size'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a stated size of 36 and a list of 34 disagree across the line',
    subject: { size: 36, members: firms(34) },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/members'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'about 30 to 40 are stated and the list of 33 is whole: the two agree',
    subject: { size: { min: 30, max: 40 }, members: firms(33) },
    expect: { outcome: 'passed', data: { members: 33 } },
  },
  {
    name: 'a list known to be partial, of a stated 30',
    subject: { size: 30, members: firms(5), incomplete: ['/members'] },
    expect: { outcome: 'passed', data: { members: 30 } },
  },
  {
    name: 'a list known to be partial that already holds 35',
    subject: { members: firms(35), incomplete: ['/members'] },
    expect: {
      outcome: 'failed',
      message: 'The council has at least 35 members, too many to decide easily: from 35 on, councils struggle.',
    },
  },
  {
    name: 'a list known to be partial that holds more than the stated size: the stated size bounds nothing',
    subject: { size: 20, members: firms(25), incomplete: ['/members'] },
    expect: { outcome: 'cantTell', data: { members: { min: 20 } }, settledBy: { at: ['/members', '/size'] } },
  },
  {
    name: 'two seats of unknown standing beside 33 members',
    subject: {
      members: [
        ...firms(33),
        firm('Left', {}, { until: '2016' }),
        firm('Joined', {}, { from: { min: '2016-02', max: '2016-04' } }),
      ],
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/members/33/until', '/members/34/from'], toPass: 1, toFail: 2 } },
  },
  {
    name: 'neither size nor list',
    subject: { name: 'Widget Council' },
    expect: {
      outcome: 'cantTell',
      messageId: 'unknown',
      message: 'We do not know how many members the council has; from 35 on, councils struggle to decide.',
      settledBy: { at: ['/members'] },
    },
  },
  {
    name: 'a board known only by its numbers',
    subject: { kind: 'local-board', size: 18, counts: [{ attribute: 'gender', category: 'female', n: 5 }] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'one council, two bodies that meet apart: 13 and 27, 40 together, and each decides by itself',
    subject: {
      bodies: [
        { id: 'misg', name: 'Ministerial Industry Strategy Group', size: 13 },
        { id: 'mmtsg', name: 'Ministerial Medical Technology Strategy Group', size: 27 },
      ],
    },
    expect: [
      {
        outcome: 'passed',
        key: 'misg',
        message:
          'Ministerial Industry Strategy Group has 13 members, few enough to decide: from 35 on, councils struggle.',
      },
      { outcome: 'passed', key: 'mmtsg', data: { members: 27 } },
    ],
  },
  {
    name: 'a seat whose body is not known may be on either',
    subject: {
      bodies: [{ id: 'board', name: 'The board' }, { id: 'forum' }],
      members: [
        ...firms(34).map((member) => ({ ...member, body: 'board' })),
        firm('Acme', {}, { body: 'forum' }),
        firm('Nutworks'),
      ],
    },
    expect: [
      { outcome: 'cantTell', key: 'board', settledBy: { at: ['/members/35/body'], toPass: 1, toFail: 1 } },
      { outcome: 'passed', key: 'forum', data: { members: { min: 1, max: 2 } } },
    ],
  },
  {
    name: 'members carry the mark of a body, but the bodies are not declared: there may be others',
    subject: { members: firms(35).map((member) => ({ ...member, body: 'forum' })) },
    expect: [
      {
        outcome: 'cantTell',
        messageId: 'otherBodies',
        message: 'The council has other bodies, each of which decides by itself. We do not know which.',
        settledBy: { at: ['/bodies'] },
      },
      { outcome: 'failed', key: 'forum' },
    ],
  },
  {
    name: 'a lower line, set by the caller',
    subject: { size: 20 },
    options: { parameters: { 'representation/decisive-size/maxMembers': { value: 20, because: 'Our own terms.' } } },
    expect: { outcome: 'failed' },
  },
  {
    name: 'thirty-five seats, two of them held by one person: 34 members',
    subject: {
      members: [
        ...firms(33),
        { ...firm('Acme'), seat: 's1', holder: { id: 'jo' } },
        { ...firm('Acme'), role: 'deputy-chair', seat: 's2', holder: { id: 'jo' } },
      ],
    },
    expect: { outcome: 'passed', data: { members: 34 } },
  },
  {
    name: 'a seat on the day on which it passes on: one member',
    subject: {
      members: [
        { ...firm('Acme'), seat: 's1', holder: { id: 'jo' }, until: '2016-03-01' },
        { ...firm('Acme'), seat: 's1', holder: { id: 'kim' }, from: '2016-03-01' },
      ],
    },
    expect: { outcome: 'passed', data: { members: 1 } },
  },
  {
    name: 'a list that is seven months old: who joined or left since is not known',
    subject: { asAt: '2015-08-01', size: 20, members: firms(20) },
    expect: { outcome: 'cantTell', messageId: 'unknown', settledBy: { at: ['/asAt'] } },
  },
  {
    name: 'the same, of a council whose list is taken to stand for a year',
    subject: { asAt: '2015-08-01', size: 20, members: firms(20) },
    options: {
      parameters: { 'representation/listGrace': { value: 12, because: 'Members are appointed once a year.' } },
    },
    expect: { outcome: 'passed' },
  },
];
