import type { AgendaItem, Member, Organisation } from '../../../../src/council/model.js';
import type { Dialogue } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';
import { firm, governmentCoChair, tradeBody } from '../../../council/seats.js';
import { twoMeetings } from '../../dialogues.js';

const seat = (name: string, sizeBand: Organisation['sizeBand'], sector: string, more: Partial<Member> = {}): Member =>
  firm(name, { ...(sizeBand === undefined ? {} : { sizeBand }), subSectors: [sector] }, { id: name, ...more });

/** Two of six are large, and two of six are of each sub-sector. */
const members: readonly Member[] = [
  seat('Acme', 'large', 'forged'),
  seat('Nutworks', 'large', 'printed'),
  seat('Bolts', 'small', 'forged'),
  seat('Cogs', 'small', 'printed'),
  seat('Dots', 'micro', 'recycled'),
  seat('Ends', 'medium', 'recycled'),
  { ...governmentCoChair, id: 'minister' },
];

const by = (raisedBy: AgendaItem['raisedBy'], n: number, more: Partial<AgendaItem> = {}): readonly AgendaItem[] =>
  Array.from({ length: n }, () => ({ title: 'Skills', ...(raisedBy === undefined ? {} : { raisedBy }), ...more }));

/** So many items raised by each seat. */
const raised = (wanted: Readonly<Record<string, number>>): readonly AgendaItem[] =>
  Object.entries(wanted).flatMap(([mark, n]) => by({ seat: mark }, n));

const dialogue = (agenda: readonly AgendaItem[], more: Partial<Dialogue> = {}): Dialogue => ({
  subSectors: ['forged', 'printed', 'recycled'],
  members,
  meetings: twoMeetings(agenda),
  ...more,
});

const even = { Acme: 2, Nutworks: 2, Bolts: 2, Cogs: 2, Dots: 1, Ends: 1 };

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'ten items from all sides: none raised more than two',
    subject: dialogue(raised(even)),
    expect: {
      outcome: 'passed',
      messageId: 'shared',
      message:
        'No firm or sub-sector set the agenda alone: industry raised 10 items in the 24 months to 2016-03-01, the organisation that raised most 20% of them; neither large firms nor the sub-sector that raised most went beyond 1.5 times their share of seats.',
    },
  },
  {
    name: 'one organisation raised three of ten: exactly the limit; large firms half of them, with a third of the seats: as well',
    subject: dialogue(raised({ Acme: 3, Nutworks: 2, Bolts: 2, Cogs: 1, Dots: 1, Ends: 1 })),
    expect: { outcome: 'passed', data: { share: 0.3 } },
  },
  {
    name: 'one organisation raised four of thirteen, just above',
    subject: dialogue(raised({ Bolts: 4, Acme: 1, Nutworks: 2, Cogs: 2, Dots: 2, Ends: 2 })),
    expect: {
      outcome: 'failed',
      messageId: 'organisation',
      message:
        'One organisation set too much of the agenda: industry raised 13 items in the 24 months to 2016-03-01, and one organisation more than 30% of them: Bolts (4).',
      severity: 'warning',
    },
  },
  {
    name: 'two of them are one organisation, by its name of before',
    subject: dialogue(
      [...raised({ Bolts: 2, Acme: 1, Nutworks: 2, Dots: 2, Ends: 2 }), ...by({ organisation: 'Bolt & Daughters' }, 2)],
      {
        members: members.map((member) =>
          member.id === 'Bolts'
            ? { ...member, organisation: { ...member.organisation, formerNames: ['Bolt and Daughters'] } }
            : member,
        ),
      },
    ),
    expect: { outcome: 'failed', data: { whole: 11, names: ['Bolts (4)'] } },
  },
  {
    name: 'large firms raised eleven of twenty, with two of six seats: just above',
    subject: dialogue(raised({ Acme: 6, Nutworks: 5, Bolts: 3, Cogs: 2, Dots: 2, Ends: 2 })),
    expect: {
      outcome: 'failed',
      messageId: 'large',
      message:
        'Large firms set too much of the agenda: they raised 11 of the 20 items that industry raised in the 24 months to 2016-03-01 (55%), and hold 2 of 6 industry seats (33%); the limit is 1.5 times their share of seats.',
      severity: 'warning',
    },
  },
  {
    name: 'the forged raised five of ten, with two of six seats: exactly the limit',
    subject: dialogue(raised({ Acme: 2, Bolts: 3, Nutworks: 1, Cogs: 2, Dots: 1, Ends: 1 })),
    expect: { outcome: 'passed' },
  },
  {
    name: 'the forged raised six of eleven, just above',
    subject: dialogue(raised({ Acme: 3, Bolts: 3, Nutworks: 2, Cogs: 1, Dots: 1, Ends: 1 })),
    expect: {
      outcome: 'failed',
      messageId: 'subSector',
      message:
        'One sub-sector, forged, set too much of the agenda: it raised 6 of the 11 items that industry raised in the 24 months to 2016-03-01 (55%), and holds 2 of 6 industry seats (33%); the limit is 1.5 times its share of seats.',
      data: { part: 6, seats: 2, industry: 6 },
    },
  },
  {
    name: 'three sub-sectors raised six each, and one of them holds a single seat of seven',
    subject: dialogue(raised({ Arcs: 6, Cogs: 2, Dies: 2, Gears: 2, Ends: 3, Files: 3, Federation: 2 }), {
      members: [
        seat('Arcs', 'small', 'forged'),
        seat('Cogs', 'small', 'printed'),
        seat('Dies', 'small', 'printed'),
        seat('Gears', 'small', 'printed'),
        seat('Ends', 'small', 'recycled'),
        seat('Files', 'small', 'recycled'),
        tradeBody('Federation', { crossSector: true }, { id: 'Federation' }),
      ],
    }),
    expect: {
      outcome: 'failed',
      messageId: 'subSector',
      data: { name: 'forged', part: 6, whole: 20, seats: 1, industry: 7 },
    },
  },
  {
    name: 'what government raised, and a chair for the council itself, are no items of industry',
    subject: dialogue(
      [
        ...raised(even),
        ...by({ seat: 'minister' }, 4),
        ...by({ side: 'government' }, 4),
        ...by({ organisation: 'Business department' }, 4),
        ...by({ seat: 'chair' }, 4, { onBehalfOf: 'the council' }),
      ],
      {
        members: [
          ...members,
          firm('Gears', { sizeBand: 'medium', subSectors: ['recycled'] }, { id: 'chair', role: 'industry-co-chair' }),
        ],
      },
    ),
    expect: { outcome: 'passed', data: { whole: 10 } },
  },
  {
    name: 'an item that a minister tabled for a firm is that firm’s',
    subject: dialogue([...raised({ ...even, Bolts: 1 }), ...by({ seat: 'minister' }, 3, { onBehalfOf: 'Bolts' })]),
    expect: { outcome: 'failed', messageId: 'organisation', data: { whole: 12, names: ['Bolts (4)'] } },
  },
  {
    name: 'of what the industry co-chair raised it is not known for whom',
    subject: dialogue([...raised(even), ...by({ seat: 'chair' }, 3)], {
      members: [
        ...members,
        firm('Gears', { sizeBand: 'medium', subSectors: ['recycled'] }, { id: 'chair', role: 'industry-co-chair' }),
      ],
    }),
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'Industry raised 10–13 items in the 24 months to 2016-03-01. We know too little of who raised them, and who holds the seats, to tell whether a few firms or one sub-sector set the agenda.',
      settledBy: {
        at: [
          '/meetings/0/agenda/10/onBehalfOf',
          '/meetings/0/agenda/11/onBehalfOf',
          '/meetings/0/agenda/12/onBehalfOf',
        ],
      },
    },
  },
  {
    name: 'who raised one of eleven is not known: no organisation can come to more than three',
    subject: dialogue([...raised(even), ...by({ side: 'industry' }, 1)]),
    // Three of eleven at the most; five of eleven for large firms or a sub-sector, each with a third of the seats.
    expect: { outcome: 'passed' },
  },
  {
    name: 'the size of a firm that raised three is not known',
    subject: dialogue(raised({ Acme: 2, Nutworks: 2, Bolts: 3, Cogs: 1, Dots: 1, Ends: 1 }), {
      members: members.map((member) => (member.id === 'Bolts' ? seat('Bolts', undefined, 'forged') : member)),
    }),
    expect: { outcome: 'cantTell', settledBy: { at: ['/members/2/organisation/sizeBand'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'a sub-sector in words that are none of the council’s own',
    subject: dialogue(raised({ Acme: 3, Bolts: 3, Nutworks: 1, Cogs: 1, Dots: 1, Ends: 1 }), {
      members: members.map((member) => (member.id === 'Bolts' ? seat('Bolts', 'small', 'Forging') : member)),
    }),
    expect: { outcome: 'cantTell', settledBy: { at: ['/members/2/organisation/subSectors'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'which sub-sectors there are is not known, nor which one of the firms is of',
    subject: {
      members: members.map((member) =>
        member.id === 'Ends' ? firm('Ends', { sizeBand: 'medium' }, { id: 'Ends' }) : member,
      ),
      meetings: twoMeetings(raised({ Acme: 2, Nutworks: 1, Bolts: 1, Cogs: 1, Dots: 2, Ends: 3 })),
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/members/5/organisation/subSectors'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'a large firm that holds no seat had an item tabled',
    subject: dialogue(
      [...raised({ Bolts: 3, Cogs: 3, Dots: 3 }), ...by({ seat: 'minister' }, 1, { onBehalfOf: 'Giant' })],
      {
        subSectors: [],
        members: [...members.slice(2), firm('Giant', { sizeBand: 'large' }, { role: 'observer' })],
      },
    ),
    expect: { outcome: 'failed', messageId: 'large', data: { part: 1, whole: 10, seats: 0, industry: 4 } },
  },
  {
    name: 'who an item was tabled for is not in the list of members',
    subject: dialogue([...raised({ Bolts: 3, Cogs: 3, Dots: 3 }), ...by({ organisation: 'Giant' }, 1)], {
      subSectors: [],
      members: members.slice(2),
    }),
    expect: { outcome: 'cantTell', messageId: 'itemsOpen', settledBy: { at: ['/members'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'nine items of industry are too few to judge by',
    subject: dialogue([...raised({ ...even, Acme: 1 }), ...by({ side: 'government' }, 5)]),
    expect: {
      outcome: 'cantTell',
      messageId: 'tooFewItems',
      message:
        'Industry raised 9 items in the 24 months to 2016-03-01; a share of fewer than 10 says too little to judge by.',
      settledBy: null,
    },
  },
  {
    name: 'nine items of industry, and one of which it is not known who raised it',
    subject: dialogue([...raised({ ...even, Acme: 1 }), ...by(undefined, 1)]),
    expect: {
      outcome: 'cantTell',
      messageId: 'itemsOpen',
      message:
        'In the 24 months to 2016-03-01, industry raised 9–10 items as far as we know; a share takes at least 10.',
      settledBy: { at: ['/meetings/0/agenda/9/raisedBy', '/meetings/0/agenda/9/onBehalfOf'] },
    },
  },
  {
    name: 'government raised them all',
    subject: dialogue(by({ side: 'government' }, 12)),
    expect: { outcome: 'inapplicable', messageId: 'noItems' },
  },
  {
    name: 'one meeting is no habit',
    subject: dialogue([], { meetings: [{ date: '2015-04-10', agenda: raised({ Acme: 12 }) }] }),
    expect: { outcome: 'cantTell', messageId: 'tooFew', settledBy: null },
  },
  {
    name: 'no meeting was held',
    subject: dialogue([], { meetings: [] }),
    expect: { outcome: 'inapplicable', messageId: 'noMeetings' },
  },
  {
    name: 'the meetings are not known',
    subject: { name: 'Widget Council', members },
    expect: { outcome: 'cantTell', messageId: 'meetings', settledBy: { at: ['/meetings'] } },
  },
];
