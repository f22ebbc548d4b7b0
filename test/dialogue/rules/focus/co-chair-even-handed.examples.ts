import type { AgendaItem, CouncilKind, Meeting, Member } from '../../../../src/council/model.js';
import type { Dialogue } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';
import { firm, governmentCoChair } from '../../../council/seats.js';
import { twoMeetings } from '../../dialogues.js';

const coChair = (more: Partial<Member> = {}, name = 'Acme'): Member =>
  firm(name, {}, { id: `${name} chairs`, role: 'industry-co-chair', ...more });
const members = [governmentCoChair, coChair(), firm('Nutworks', {}, { id: 'n' }), firm('Boltworks', {}, { id: 'b' })];

/** So many items that were alike, numbered. */
const items = (n: number, item: AgendaItem): readonly AgendaItem[] =>
  Array.from({ length: n }, (_, i): AgendaItem => ({ title: `Item ${i + 1}`, ...item }));
const own = (n: number): readonly AgendaItem[] => items(n, { onBehalfOf: 'Acme' });
const others = (n: number): readonly AgendaItem[] => items(n, { onBehalfOf: 'Nutworks' });
const untold = (n: number): readonly AgendaItem[] => items(n, {});

const dialogue = (agenda: readonly AgendaItem[], more: Partial<Dialogue> = {}): Dialogue => ({
  members,
  meetings: twoMeetings(agenda),
  ...more,
});

/** Two meetings in 2014 and two in 2015, each with an agenda of its own. */
const years = (early: readonly AgendaItem[], late: readonly AgendaItem[]): readonly Meeting[] => [
  { date: '2014-05-09', agenda: early },
  { date: '2014-11-14', agenda: [] },
  ...twoMeetings(late),
];

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'three of twenty items: exactly the limit',
    subject: dialogue([...own(3), ...others(17)]),
    expect: {
      outcome: 'passed',
      messageId: 'even',
      message:
        'The co-chair is even-handed: in the 24 months to 2016-03-01, 3 of 20 items were tabled for the co-chair’s own organisation, Acme (15%).',
      severity: null,
    },
  },
  {
    name: 'three of nineteen, just above',
    subject: dialogue([...own(3), ...others(16)]),
    expect: {
      outcome: 'failed',
      messageId: 'own',
      // 3/19 = 15.79 %.
      message:
        'The co-chair is not even-handed: in the 24 months to 2016-03-01, 3 of 19 items were tabled for the co-chair’s own organisation, Acme (16%), where at most 15% is the limit.',
      severity: 'warning',
    },
  },
  {
    name: 'two of nineteen, just below',
    subject: dialogue([...own(2), ...others(17)]),
    expect: { outcome: 'passed' },
  },
  {
    name: 'by minutes: one item of ten took a quarter of the time',
    subject: dialogue(
      [...items(1, { onBehalfOf: 'Acme', minutes: 30 }), ...items(9, { onBehalfOf: 'Nutworks', minutes: 10 })],
      {
        agendaCountedIn: 'minutes',
      },
    ),
    // 30 of 120 minutes.
    expect: { outcome: 'failed', data: { part: 30, whole: 120, unit: 'minutes', share: 0.25 } },
  },
  {
    name: 'a former name is its own',
    subject: dialogue([...items(2, { onBehalfOf: 'EC Harris' }), ...others(8)], {
      members: [firm('Arcadis', { formerNames: ['EC Harris'] }, { role: 'industry-co-chair' })],
    }),
    expect: { outcome: 'failed', data: { part: 2, whole: 10, organisation: 'Arcadis' } },
  },
  {
    name: 'items of a trade body that the co-chair presides over are not the firm’s (Aerospace Growth Partnership)',
    subject: dialogue([...items(5, { onBehalfOf: 'ADS Group' }), ...others(5)], {
      members: [firm('GKN Aerospace', {}, { role: 'industry-co-chair', holder: { alsoOf: ['ADS Group'] } })],
    }),
    expect: { outcome: 'passed', data: { part: 0, whole: 10 } },
  },
  {
    name: 'raised by members and by government: for whoever raised it',
    subject: dialogue([
      ...items(6, { raisedBy: { seat: 'n' } }),
      ...items(2, { raisedBy: { organisation: 'Boltworks' } }),
      ...items(2, { raisedBy: { organisation: 'Business department' } }),
      ...items(2, { raisedBy: { side: 'government' } }),
      ...items(1, { raisedBy: { side: 'other' } }),
    ]),
    expect: { outcome: 'passed', data: { part: 0, whole: 13 } },
  },
  {
    name: 'a co-chair from a public body may be among the others who raised it',
    subject: dialogue([...items(2, { raisedBy: { side: 'other' } }), ...others(8)], {
      members: [{ role: 'industry-co-chair', organisation: { name: 'Network Rail', kind: 'public-body' } }],
    }),
    expect: { outcome: 'cantTell', data: { part: { min: 0, max: 2 } } },
  },
  {
    name: 'a second seat of the co-chair’s organisation raised it',
    subject: dialogue([...items(3, { raisedBy: { seat: 'second' } }), ...others(7)], {
      members: [...members, firm('Acme', {}, { id: 'second' })],
    }),
    expect: { outcome: 'failed', data: { part: 3, whole: 10 } },
  },
  {
    name: 'the co-chair raised four of ten items, for whom is not said',
    subject: dialogue([...items(4, { raisedBy: { seat: 'Acme chairs' } }), ...others(6)]),
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'In the 24 months to 2016-03-01, 0–4 of 10 items were tabled for the organisation of the industry co-chair, Acme (0–40%); what we do not know decides whether that stays within 15%.',
      settledBy: {
        at: [0, 1, 2, 3].map((i) => `/meetings/0/agenda/${i}/onBehalfOf`),
        // At most one of ten may be its own: three others pass it, two of its own fail it.
        toPass: 3,
        toFail: 2,
      },
    },
  },
  {
    name: 'the co-chair’s firm is named as the one that raised it',
    subject: dialogue([...items(2, { raisedBy: { organisation: 'Acme' } }), ...others(8)]),
    expect: { outcome: 'failed', data: { part: 2, whole: 10 } },
  },
  {
    name: 'the co-chair raised it for the council itself',
    subject: dialogue([...items(4, { raisedBy: { seat: 'Acme chairs' }, onBehalfOf: 'The Council' }), ...others(6)]),
    expect: { outcome: 'passed', data: { part: 0 } },
  },
  {
    name: 'the co-chair raised it for another firm',
    subject: dialogue([...items(4, { raisedBy: { seat: 'Acme chairs' }, onBehalfOf: 'Boltworks' }), ...others(6)]),
    expect: { outcome: 'passed', data: { part: 0 } },
  },
  {
    name: 'who raised it is not said, or by a mark that no seat has',
    subject: dialogue([...untold(2), ...items(1, { raisedBy: { seat: 'x' } }), ...others(7)]),
    expect: { outcome: 'cantTell', data: { part: { min: 0, max: 3 } }, settledBy: { toPass: 2, toFail: 2 } },
  },
  {
    name: 'items before the co-chair took the chair are not the co-chair’s',
    subject: {
      members: [governmentCoChair, coChair({ from: '2015-01-01' })],
      meetings: years(own(8), [...own(1), ...others(9)]),
    },
    expect: {
      outcome: 'passed',
      message:
        'The co-chair is even-handed: in the 24 months to 2016-03-01, cut when Acme took the chair, 1 of 10 items were tabled for the co-chair’s own organisation, Acme (10%).',
      data: { window: { months: 24, to: '2016-03-01', cut: { at: 'chair', of: 'Acme' } } },
    },
  },
  {
    name: 'a seat taken on the day of a meeting counts from that meeting',
    subject: {
      members: [governmentCoChair, coChair({ from: '2014-11-14' })],
      meetings: years(own(8), [...own(2), ...others(8)]),
    },
    expect: { outcome: 'failed', data: { part: 2, whole: 10 } },
  },
  {
    name: 'when the co-chair took the chair is known to the year: it may have been before the items of 2014',
    subject: {
      members: [governmentCoChair, coChair({ from: '2014' })],
      meetings: years(own(4), [...own(1), ...others(9)]),
    },
    // One of ten since, or five of fourteen.
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/members/1/from'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'the list is of a later day and has no dates: the co-chair may be new',
    subject: {
      members: [governmentCoChair, coChair()],
      meetings: twoMeetings([...own(2), ...others(8)]),
      asAt: '2016-02',
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'since',
      message:
        'We do not know of two meetings that were surely held since Acme took the chair: when that was, and when they were, decides.',
      settledBy: { at: ['/members/1/from'] },
    },
  },
  {
    name: 'an agenda that was not seen',
    subject: dialogue([], { meetings: [...twoMeetings([...own(1), ...others(11)]), { date: '2015-12-11' }] }),
    expect: {
      outcome: 'cantTell',
      messageId: 'partial',
      message:
        'Of the 12 items listed for the 24 months to 2016-03-01, 1 was tabled for the organisation of the industry co-chair, Acme; agendas that were not seen decide whether that stays within 15%.',
      settledBy: { at: ['/meetings/2/agenda'] },
    },
  },
  {
    name: 'nine items are too few for a share',
    subject: dialogue([...own(5), ...others(4)]),
    expect: { outcome: 'cantTell', messageId: 'tooFewItems', settledBy: null },
  },
  {
    name: 'nine items, but others attest a fair hand',
    subject: dialogue([...own(5), ...others(4)], { members: [coChair({ attested: { evenHanded: true } })] }),
    expect: {
      outcome: 'passed',
      messageId: 'rated',
      message: 'Others attest that the industry co-chair is even-handed: Acme.',
    },
  },
  {
    name: 'nine items, and an agenda that was not seen',
    subject: dialogue([], { meetings: [...twoMeetings(others(9)), { date: '2015-12-11' }] }),
    expect: { outcome: 'cantTell', messageId: 'itemsOpen', settledBy: { at: ['/meetings/2/agenda'] } },
  },
  {
    name: 'one meeting is no habit',
    subject: { members, meetings: [{ date: '2015-04-10', agenda: others(12) }] },
    expect: { outcome: 'cantTell', messageId: 'tooFew', settledBy: null },
  },
  {
    name: 'the meetings are not known',
    subject: { members },
    expect: { outcome: 'cantTell', messageId: 'meetings', settledBy: { at: ['/meetings'] } },
  },
  {
    name: 'the meetings are not known; a rating that is good does not settle it',
    subject: { members: [coChair({ attested: { evenHanded: true } })] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/meetings'] } },
  },
  {
    name: 'the meetings are not known, and others deny it',
    subject: { members: [coChair({ attested: { evenHanded: false } })] },
    expect: {
      outcome: 'failed',
      messageId: 'rated',
      message: 'Others attest that the industry co-chair is not even-handed: Acme.',
      severity: 'warning',
    },
  },
  {
    name: 'an even agenda, and others deny it',
    subject: dialogue(others(10), { members: [coChair({ attested: { evenHanded: false } })] }),
    expect: { outcome: 'failed', messageId: 'rated' },
  },
  {
    name: 'a rating does not outweigh the agenda',
    subject: dialogue([...own(5), ...others(5)], { members: [coChair({ attested: { evenHanded: true } })] }),
    expect: { outcome: 'failed', messageId: 'own' },
  },
  {
    name: 'two co-chairs, each within the limit: the nearer to it is told of',
    subject: dialogue([...own(1), ...items(3, { onBehalfOf: 'Nutworks' }), ...items(16, { onBehalfOf: 'Boltworks' })], {
      members: [coChair(), coChair({}, 'Nutworks')],
    }),
    expect: { outcome: 'passed', data: { part: 3, whole: 20, organisation: 'Nutworks' } },
  },
  {
    name: 'two co-chairs, one of them over the limit',
    subject: dialogue([...own(1), ...items(4, { onBehalfOf: 'Nutworks' }), ...items(15, { onBehalfOf: 'Boltworks' })], {
      members: [coChair(), coChair({}, 'Nutworks')],
    }),
    expect: { outcome: 'failed', data: { part: 4, whole: 20, organisation: 'Nutworks' } },
  },
  {
    name: 'one of two co-chairs has no employer',
    subject: dialogue([...own(1), ...others(9)], {
      members: [coChair(), { role: 'industry-co-chair', unaffiliated: true, holder: { name: 'A. Smith' } }],
    }),
    expect: { outcome: 'passed', data: { organisation: 'Acme' } },
  },
  {
    name: 'the co-chair has no employer',
    subject: dialogue(others(10), {
      members: [governmentCoChair, { role: 'industry-co-chair', unaffiliated: true, holder: { name: 'A. Smith' } }],
    }),
    expect: {
      outcome: 'inapplicable',
      messageId: 'noEmployer',
      message: 'The industry co-chair has no employer whose items could be counted: A. Smith.',
    },
  },
  {
    name: 'the co-chair has no employer, and others attest a fair hand',
    subject: dialogue(others(10), {
      members: [
        {
          role: 'industry-co-chair',
          unaffiliated: true,
          holder: { name: 'A. Smith' },
          attested: { evenHanded: true, by: 'Widget Federation' },
        },
      ],
    }),
    expect: { outcome: 'passed', messageId: 'rated' },
  },
  {
    name: 'for whom the co-chair sits is not known',
    subject: dialogue(others(10), { members: [{ role: 'industry-co-chair', holder: { name: 'Richard Sandford' } }] }),
    expect: {
      outcome: 'cantTell',
      messageId: 'employer',
      message: 'We do not know for which organisation the industry co-chair sits there: Richard Sandford.',
      settledBy: { at: ['/members/0/organisation'] },
    },
  },
  {
    name: 'for whom the co-chair sits is not known, nor for whom some items were tabled',
    subject: dialogue([...others(9), ...untold(1)], {
      members: [{ role: 'industry-co-chair', holder: { name: 'Richard Sandford' } }],
    }),
    expect: {
      outcome: 'cantTell',
      messageId: 'employer',
      settledBy: { at: ['/members/0/organisation', '/meetings/0/agenda/9/raisedBy'], toPass: null },
    },
  },
  {
    name: 'meetings that had no items at all',
    subject: dialogue([]),
    expect: {
      outcome: 'inapplicable',
      messageId: 'noItems',
      message: 'No item was on the agenda of any meeting held in the 24 months to 2016-03-01.',
    },
  },
  {
    name: 'no meeting was held',
    subject: { members, meetings: [] },
    expect: { outcome: 'inapplicable', messageId: 'noItems' },
  },
  {
    name: 'nobody co-chairs for industry',
    subject: dialogue(others(10), { members: [governmentCoChair, firm('Nutworks')] }),
    expect: { outcome: 'inapplicable', messageId: 'nobody' },
  },
  {
    name: 'only part of the list was seen: there may be another co-chair',
    subject: dialogue(others(10), { incomplete: ['/members'] }),
    expect: { outcome: 'cantTell', messageId: 'who', settledBy: { at: ['/members'] } },
  },
  {
    name: 'a local board',
    subject: dialogue([...own(9), ...others(1)], { kind: 'local-board' }),
    expect: { outcome: 'inapplicable', messageId: 'localBoard' },
  },
  {
    name: 'a kind of body that is no word known here',
    subject: dialogue([...own(9), ...others(1)], { kind: 'Local board' as CouncilKind }),
    expect: { outcome: 'cantTell', messageId: 'kind', settledBy: { at: ['/kind'] } },
  },
  {
    name: 'too much for the own firm, and others deny a fair hand: both are to be mended',
    subject: dialogue([...own(5), ...others(5)], { members: [coChair({ attested: { evenHanded: false } })] }),
    expect: {
      outcome: 'failed',
      messageId: 'own',
      remedies: [{ id: 'table-for-others' }, { id: 'share-the-floor' }],
    },
  },
];
