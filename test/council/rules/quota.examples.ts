import type { Council, Member } from '../../../src/council/model.js';
import type { Quota } from '../../../src/rules/quota.js';
import type { Example } from '../../../src/testing/index.js';
import { firm, tradeBody } from '../seats.js';

const third: Quota = {
  id: 'women',
  title: 'At least one third women',
  attribute: 'gender',
  category: 'female',
  of: 'members',
  share: { min: '1/3' },
};
const quotas = (...set: readonly Quota[]) => ({ quotas: set });

const holders = (gender: string, n: number): Member[] =>
  Array.from({ length: n }, (_, i) =>
    firm(`${gender} ${i + 1}`, {}, { holder: { id: `${gender}-${i + 1}`, attributes: { gender } } }),
  );
const board = (women: number, men: number, more: readonly Member[] = []): Council => ({
  kind: 'local-board',
  members: [...holders('female', women), ...holders('male', men), ...more],
});
const numbers = (size: number, women: number): Council => ({
  kind: 'local-board',
  size,
  counts: [{ attribute: 'gender', category: 'female', n: women }],
});
const coOptee = (n: number): Member[] =>
  Array.from({ length: n }, (_, i) =>
    firm(`Co-optee ${i + 1}`, {}, { coOpted: true, attributes: { gender: 'female' } }),
  );
const twenty: Quota = { id: 'size', title: 'At most 20 members', of: 'members', count: { max: 20 } };

export const examples: readonly Example<Council>[] = [
  {
    name: 'five women of fifteen: exactly one third',
    subject: board(5, 10),
    options: quotas(third),
    expect: {
      outcome: 'passed',
      messageId: 'met',
      message: 'At least one third women: met, 5 of 15 members (33%).',
      severity: null,
      key: 'women',
    },
  },
  {
    name: 'five women of sixteen: just below',
    subject: board(5, 11),
    options: quotas(third),
    expect: {
      outcome: 'failed',
      messageId: 'tooFew',
      message:
        'At least one third women: not met, 5 of 16 members (31%). It would take 1 change among them, or 1 more.',
      severity: 'warning',
    },
  },
  {
    name: 'six women of sixteen: just above',
    subject: board(6, 10),
    options: quotas(third),
    expect: { outcome: 'passed' },
  },
  {
    name: 'a board known only by its numbers: five of fifteen (Hertfordshire, 2019)',
    subject: numbers(15, 5),
    options: quotas(third),
    expect: { outcome: 'passed', message: 'At least one third women: met, 5 of 15 members (33%).' },
  },
  {
    name: 'three of sixteen (Black Country, 2018): three seats to change hands, or four to be added',
    subject: numbers(16, 3),
    options: quotas(third),
    expect: {
      outcome: 'failed',
      messageId: 'tooFew',
      message:
        'At least one third women: not met, 3 of 16 members (19%). It would take 3 changes among them, or 4 more.',
    },
  },
  {
    name: 'the men alone are counted: of sixteen eleven, so at most five are women',
    subject: { size: 16, counts: [{ attribute: 'gender', category: 'male', n: 11 }] },
    options: quotas(third),
    expect: {
      outcome: 'failed',
      data: { part: { min: 0, max: 5 }, change: { min: 1, max: 6 }, add: { min: 1, max: 8 } },
    },
  },
  {
    name: 'a number of women, without the size of the board',
    subject: { counts: [{ attribute: 'gender', category: 'female', n: 4 }] },
    options: quotas(third),
    expect: { outcome: 'cantTell', messageId: 'unknown', settledBy: { at: ['/size'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'five of about fifteen',
    subject: { size: { min: 14, max: 16 }, counts: [{ attribute: 'gender', category: 'female', n: 5 }] },
    options: quotas(third),
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'At least one third women: 5 of 14–16 members (31–36%); what we do not know decides whether it is met.',
      settledBy: { at: ['/size'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'four women of twelve known, and three seats of which it is not recorded',
    subject: board(4, 8, [firm('A'), firm('B'), firm('C')]),
    options: quotas(third),
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'At least one third women: 4–7 of 15 members (27–47%); what we do not know decides whether it is met.',
      settledBy: {
        at: ['/members/12/attributes/gender', '/members/13/attributes/gender', '/members/14/attributes/gender'],
        toPass: 1,
        toFail: 3,
      },
    },
  },
  {
    name: 'the quota’s word in other letters is the quota’s word',
    subject: board(4, 8, [firm('A', {}, { attributes: { gender: 'Female' } })]),
    options: quotas(third),
    expect: { outcome: 'passed', data: { part: 5, whole: 13 } },
  },
  {
    name: 'nothing known of who sits',
    subject: { name: 'Widget Board', size: 12 },
    options: quotas(third),
    expect: {
      outcome: 'cantTell',
      messageId: 'unknown',
      message: 'At least one third women: we know too little of who holds the seats to say whether it is met.',
      settledBy: { at: ['/members'] },
    },
  },
  {
    name: 'co-opted women do not count, unless the quota says so',
    subject: board(4, 11, coOptee(3)),
    options: quotas(third, { ...third, id: 'women-counted', coOpted: 'counted' }),
    expect: [
      { outcome: 'failed', key: 'women', data: { part: 4, whole: 15 } },
      { outcome: 'passed', key: 'women-counted', data: { part: 7, whole: 18 } },
    ],
  },
  {
    name: 'twenty members and five co-opted',
    subject: board(10, 10, coOptee(5)),
    options: quotas(twenty),
    expect: { outcome: 'passed', messageId: 'size', message: 'At most 20 members: met, 20 members.' },
  },
  {
    name: 'twenty-one members',
    subject: board(10, 11),
    options: quotas(twenty),
    expect: {
      outcome: 'failed',
      messageId: 'tooLarge',
      message: 'At most 20 members: not met, 21 members. It would take 1 fewer.',
    },
  },
  {
    name: 'nineteen listed, and the list is not whole',
    subject: { ...board(9, 10), size: { min: 19, max: 22 }, incomplete: ['/members'] },
    options: quotas(twenty),
    expect: {
      outcome: 'cantTell',
      messageId: 'openSize',
      message: 'At most 20 members: 19–22 members; what we do not know decides whether it is met.',
      settledBy: { at: ['/members'] },
    },
  },
  {
    name: 'twenty-two listed, but only twenty stated',
    subject: { ...board(11, 11), size: 20 },
    options: quotas(twenty),
    expect: { outcome: 'cantTell', messageId: 'openSize', settledBy: { at: ['/size'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'at least five members, and only three',
    subject: board(1, 2),
    options: quotas({ id: 'floor', title: 'At least 5 members', of: 'members', count: { min: 5 } }),
    expect: {
      outcome: 'failed',
      messageId: 'tooSmall',
      message: 'At least 5 members: not met, 3 members. It would take 2 more.',
    },
  },
  {
    name: 'everyone from the private sector: no seat added would mend it',
    subject: {
      members: [
        firm('Acme', {}, { attributes: { side: 'private' } }),
        firm('Nutworks', {}, { attributes: { side: 'private' } }),
        firm('City', { kind: 'local-authority' }, { attributes: { side: 'public' } }),
      ],
    },
    options: quotas({
      id: 'private',
      title: 'All from the private sector',
      attribute: 'side',
      category: 'private',
      of: 'members',
      share: { min: 1 },
    }),
    expect: {
      outcome: 'failed',
      messageId: 'tooFewToChange',
      message: 'All from the private sector: not met, 2 of 3 seats (67%). It would take 1 change among them.',
    },
  },
  {
    name: 'three Welsh firms asked for, and only two firms: a seat has to be added',
    subject: {
      members: [firm('A', { attributes: { nation: 'Wales' } }), firm('B', { attributes: { nation: 'Wales' } })],
    },
    options: quotas({
      id: 'wales',
      title: 'At least 3 firms from Wales',
      attribute: 'nation',
      category: 'Wales',
      of: 'business',
      count: { min: 3 },
    }),
    expect: {
      outcome: 'failed',
      messageId: 'tooFewSeats',
      message: 'At least 3 firms from Wales: not met, 2 of 2 seats (100%). It would take 1 more.',
    },
  },
  {
    name: 'no more than two seats of industry for large firms',
    subject: {
      members: [
        firm('A', { sizeBand: 'large' }),
        firm('B', { employees: 900 }),
        firm('C', { sizeBand: 'large' }),
        firm('D', { sizeBand: 'small' }),
        tradeBody('Guild'),
      ],
    },
    options: quotas({
      id: 'large',
      title: 'At most 2 seats of industry for large firms',
      attribute: 'sizeBand',
      category: 'large',
      of: 'industry',
      count: { max: 2 },
    }),
    expect: {
      outcome: 'failed',
      messageId: 'tooMany',
      message:
        'At most 2 seats of industry for large firms: not met, 3 of 5 seats (60%). It would take 1 change among them, or 1 fewer.',
    },
  },
  {
    name: 'all seats in London, where at most half should be: giving seats up would not help',
    subject: { members: [firm('A', { region: 'London' }), firm('B', { region: 'London' })] },
    options: quotas({
      id: 'london',
      title: 'At most half from London',
      attribute: 'region',
      category: 'London',
      of: 'members',
      share: { max: '1/2' },
    }),
    expect: {
      outcome: 'failed',
      messageId: 'tooManyToChange',
      message: 'At most half from London: not met, 2 of 2 seats (100%). It would take 1 change among them.',
    },
  },
  {
    name: 'the day before it applies',
    subject: board(1, 14),
    options: { asOf: '2020-03-31', ...quotas({ ...third, from: '2020-04-01' }) },
    expect: {
      outcome: 'inapplicable',
      messageId: 'notYet',
      message: 'At least one third women: it applies from 2020-04-01 on.',
    },
  },
  {
    name: 'the first day it applies',
    subject: board(1, 14),
    options: { asOf: '2020-04-01', ...quotas({ ...third, from: '2020-04-01' }) },
    expect: { outcome: 'failed', messageId: 'tooFew' },
  },
  {
    name: 'a share of firms where no firm sits',
    subject: { members: [tradeBody('Guild')] },
    options: quotas({ ...third, of: 'business' }),
    expect: {
      outcome: 'inapplicable',
      messageId: 'nobody',
      message: 'At least one third women: nobody holds a seat that it could be over.',
    },
  },
  {
    name: 'no quota',
    subject: board(1, 14),
    expect: { outcome: 'inapplicable', messageId: 'none', message: 'No quota was set.', settledBy: null },
  },
  {
    name: 'people over an attribute of the holder: a woman in two seats is one of three',
    subject: {
      members: [
        { ...firm('Acme'), seat: 's1', holder: { id: 'jo', attributes: { gender: 'female' } } },
        { ...firm('Acme'), seat: 's2', holder: { id: 'jo', attributes: { gender: 'female' } } },
        { ...firm('Bolts'), holder: { id: 'kim', attributes: { gender: 'male' } } },
        { ...firm('Cogs'), holder: { id: 'lee', attributes: { gender: 'male' } } },
      ],
    },
    options: quotas(third),
    expect: { outcome: 'passed', data: { part: 1, whole: 3 } },
  },
  {
    name: 'seats over an attribute of the organisation: a body with two seats has two of three',
    subject: {
      members: [
        { ...tradeBody('Guild'), seat: 's1', holder: { id: 'jo' } },
        { ...tradeBody('Guild'), seat: 's2', holder: { id: 'jo' } },
        firm('Bolts'),
      ],
    },
    options: quotas({ ...third, attribute: 'kind', category: 'representative-body' }),
    expect: { outcome: 'passed', data: { part: 2, whole: 3 } },
  },
];
