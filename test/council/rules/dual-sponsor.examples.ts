import type { Attendance, Council, Meeting, Member } from '../../../src/council/model.js';
import type { Example } from '../../../src/testing/index.js';
import { firm } from '../seats.js';

const culture: Member = {
  id: 'culture',
  role: 'government-co-chair',
  organisation: { name: 'Department for Culture, Media and Sport', kind: 'department' },
};
const business: Member = {
  id: 'business',
  role: 'government-co-chair',
  organisation: { name: 'Business department', kind: 'department' },
};
const acme = firm('Acme', {}, { id: 'acme' });
const sponsors = ['Business department', 'Department for Culture, Media & Sport'];
const members = [business, culture, acme];

/** A meeting with the departments that came; the others sent apologies. */
function meeting(date: string, ...came: readonly string[]): Meeting {
  return {
    date,
    attendance: ['business', 'culture'].map(
      (seat): Attendance => ({ seat, status: came.includes(seat) ? 'present' : 'apologies' }),
    ),
  };
}

export const examples: readonly Example<Council>[] = [
  {
    name: 'both have a seat, and each came once',
    subject: { sponsors, members, meetings: [meeting('2015-03-01', 'business'), meeting('2015-09-10', 'culture')] },
    expect: {
      outcome: 'passed',
      messageId: 'both',
      message:
        'Every sponsoring department has a seat and came to a meeting in the 12 months to 2016-03-01: Business department and Department for Culture, Media & Sport.',
    },
  },
  {
    name: 'one came a day before the twelve months and not since',
    subject: {
      sponsors,
      members,
      meetings: [
        meeting('2015-02-28', 'business', 'culture'),
        meeting('2015-06-10', 'business'),
        meeting('2015-12-10', 'business'),
      ],
    },
    expect: {
      outcome: 'failed',
      messageId: 'absent',
      message:
        'A sponsoring department did not come to any meeting in the 12 months to 2016-03-01: Department for Culture, Media & Sport.',
      severity: 'warning',
    },
  },
  {
    name: 'one has no seat, though its officials are in the room',
    subject: {
      sponsors,
      members: [business, { ...culture, role: 'secretariat' }, acme],
      meetings: [meeting('2015-06-10', 'business', 'culture'), meeting('2015-12-10', 'business', 'culture')],
    },
    expect: {
      outcome: 'failed',
      messageId: 'noSeat',
      message:
        'A sponsoring department has no seat: Department for Culture, Media & Sport. Departments that have one: Business department.',
      severity: 'warning',
    },
  },
  {
    name: 'a seat that is missing needs no meetings to be missed',
    subject: { sponsors, members: [business, acme] },
    expect: { outcome: 'failed', messageId: 'noSeat' },
  },
  {
    name: 'one minister of both departments stands for both, and an official in the minister’s place will do',
    subject: {
      sponsors,
      members: [{ ...business, holder: { alsoOf: ['Department for Culture, Media and Sport'] } }, acme],
      meetings: [
        meeting('2015-06-10'),
        {
          date: '2015-12-10',
          attendance: [{ seat: 'business', status: 'apologies', alternate: { standing: 'delegate' } }],
        },
      ],
    },
    expect: { outcome: 'passed' },
  },
  {
    name: 'who attended one of the meetings is not known',
    subject: { sponsors, members, meetings: [meeting('2015-06-10', 'business'), { date: '2015-12-10' }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know whether these sponsoring departments have a seat and came to a meeting in the 12 months to 2016-03-01: Department for Culture, Media & Sport.',
      settledBy: { at: ['/meetings/1/attendance'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a department without a name may be the sponsor',
    subject: {
      sponsors,
      members: [business, { id: 'culture', role: 'member', organisation: { kind: 'department' } }],
      meetings: [meeting('2015-06-10', 'business', 'culture'), meeting('2015-12-10', 'business')],
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/members/1/organisation/name'] },
    },
  },
  {
    name: 'the list of members is partial',
    subject: {
      sponsors,
      members: [business],
      meetings: [meeting('2015-06-10', 'business'), meeting('2015-12-10', 'business')],
      incomplete: ['/members'],
    },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/members'] } },
  },
  {
    name: 'the list of sponsors is partial',
    subject: {
      sponsors,
      members,
      meetings: [meeting('2015-06-10', 'business', 'culture'), meeting('2015-12-10', 'business', 'culture')],
      incomplete: ['/sponsors'],
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know whether these sponsoring departments have a seat and came to a meeting in the 12 months to 2016-03-01: sponsors that are not listed.',
      settledBy: { at: ['/sponsors'] },
    },
  },
  {
    name: 'sponsors not known',
    subject: { members, meetings: [meeting('2015-06-10', 'business', 'culture'), meeting('2015-12-10', 'business')] },
    expect: {
      outcome: 'cantTell',
      messageId: 'noSponsors',
      message: 'We do not know all the departments that sponsor the council.',
      settledBy: { at: ['/sponsors'] },
    },
  },
  {
    name: 'both came to the one meeting listed, and the rest of the meetings is to be found out',
    subject: {
      sponsors,
      members,
      meetings: [meeting('2015-06-10', 'business', 'culture')],
      incomplete: ['/meetings'],
    },
    expect: { outcome: 'cantTell', messageId: 'meetings', settledBy: { at: ['/meetings'] } },
  },
  {
    name: 'both have a seat, and there is no list of meetings',
    subject: { sponsors, members },
    expect: { outcome: 'cantTell', messageId: 'meetings', settledBy: { at: ['/meetings'] } },
  },
  {
    name: 'one meeting only',
    subject: { sponsors, members, meetings: [meeting('2015-06-10', 'business', 'culture')] },
    expect: { outcome: 'cantTell', messageId: 'tooFew', settledBy: null },
  },
  {
    name: 'one sponsor',
    subject: { sponsors: ['Business department'], members },
    expect: {
      outcome: 'inapplicable',
      messageId: 'oneSponsor',
      message: 'Fewer than two departments sponsor the council.',
    },
  },
  {
    name: 'both have a seat, and no meeting was held',
    subject: { sponsors, members, meetings: [{ ...meeting('2015-06-10'), status: 'cancelled' }] },
    expect: { outcome: 'inapplicable', messageId: 'noMeetings' },
  },
  {
    name: 'one has no seat and never came: it is to get a seat, and to come',
    subject: {
      sponsors,
      members: [business, acme],
      meetings: [meeting('2015-06-10', 'business'), meeting('2015-12-10', 'business')],
    },
    expect: {
      outcome: 'failed',
      messageId: 'noSeat',
      remedies: [{ id: 'seat-sponsors' }, { id: 'bring-sponsors' }],
    },
  },
];
