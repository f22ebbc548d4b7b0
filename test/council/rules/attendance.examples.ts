import type { Attendance, AttendanceStatus, Council, Meeting, Member } from '../../../src/council/model.js';
import type { Example } from '../../../src/testing/index.js';
import { firm, governmentCoChair } from '../seats.js';

const acme = firm('Acme', {}, { id: 'acme' });
const bolts = firm('Bolts', {}, { id: 'bolts' });
const cogs = firm('Cogs', {}, { id: 'cogs' });

/** A meeting of which the lines say, letter by letter, who came: p present, a apologies, n not listed. */
function meeting(date: string, marks: string, members: readonly Member[] = [acme, bolts, cogs]): Meeting {
  const words: Readonly<Record<string, AttendanceStatus>> = { p: 'present', a: 'apologies', n: 'not-listed' };
  return {
    date,
    attendance: members.map((member, i): Attendance => {
      const status = words[marks[i] ?? ''];
      return { seat: member.id ?? '', ...(status === undefined ? {} : { status }) };
    }),
  };
}

export const examples: readonly Example<Council>[] = [
  {
    name: 'three in five: exactly the limit',
    subject: {
      members: [acme],
      meetings: [
        meeting('2015-01-10', 'p', [acme]),
        meeting('2015-03-10', 'p', [acme]),
        meeting('2015-06-10', 'p', [acme]),
        meeting('2015-09-10', 'a', [acme]),
        meeting('2015-12-10', 'a', [acme]),
      ],
    },
    expect: {
      outcome: 'passed',
      messageId: 'came',
      message: 'In the 24 months to 2016-03-01, members came 3 of the 5 times they were expected (60%): often enough.',
      severity: null,
    },
  },
  {
    name: 'attendance lists that are known to be partial, wherever the document says so',
    subject: {
      members: [acme, bolts],
      meetings: [meeting('2015-03-10', 'p', [acme]), meeting('2015-06-10', 'p', [acme])],
      incomplete: ['/meetings/0/attendance', '/meetings/1/attendance'],
    },
    expect: { outcome: 'cantTell', data: { attended: { min: 2, max: 4 }, expected: 4 } },
  },
  {
    name: 'a minister is not expected where none was due, and counts where the minutes show the seat taken',
    subject: {
      members: [acme, { ...governmentCoChair, id: 'minister' }],
      meetings: [
        { ...meeting('2015-03-10', 'p', [acme]), ministerDue: false },
        { ...meeting('2015-06-10', 'p', [acme]), ministerDue: false },
        { ...meeting('2015-09-10', 'pp', [acme, { id: 'minister' }]), ministerDue: false },
      ],
    },
    expect: { outcome: 'passed', data: { attended: 4, expected: 4 } },
  },
  {
    name: 'five of nine: below it, and one seat that never came is named',
    subject: {
      members: [acme, bolts, cogs],
      meetings: [meeting('2015-03-10', 'ppa'), meeting('2015-06-10', 'ppa'), meeting('2015-09-10', 'paa')],
    },
    expect: {
      outcome: 'failed',
      messageId: 'awayNamed',
      message:
        'Members came too seldom: in the 24 months to 2016-03-01, 5 of the 9 times they were expected (56%), where at least 60% is the limit. Seldom there: Cogs (0 of 3).',
      severity: 'warning',
    },
  },
  {
    name: 'two of four, and no seat missed more than one meeting it was expected at',
    subject: {
      members: [
        { ...acme, until: '2015-05-01' },
        { ...bolts, until: '2015-05-01' },
        { ...cogs, from: '2015-06-01' },
        firm('Dials', {}, { id: 'dials', from: '2015-06-01' }),
      ],
      meetings: [
        meeting('2015-03-10', 'pa', [acme, bolts]),
        meeting('2015-06-10', 'pa', [cogs, firm('Dials', {}, { id: 'dials' })]),
      ],
    },
    expect: {
      outcome: 'failed',
      messageId: 'away',
      message:
        'Members came too seldom: in the 24 months to 2016-03-01, 2 of the 4 times they were expected (50%), where at least 60% is the limit.',
      data: { attended: 2 },
    },
  },
  {
    name: 'two present, one away, one not listed, two of a meeting whose minutes were not seen: a third to five sixths',
    subject: {
      members: [acme, bolts],
      meetings: [
        meeting('2015-03-10', 'pp', [acme, bolts]),
        meeting('2015-06-10', 'an', [acme, bolts]),
        { date: '2015-09-10' },
      ],
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'In the 24 months to 2016-03-01, members came 2–5 of the 6 times they were expected (33–83%); attendance that we do not know decides whether that reaches 60%.',
      settledBy: { at: ['/meetings/1/attendance/1/status', '/meetings/2/attendance'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'three of five present and two not listed: every way they turn out, enough',
    subject: {
      members: [acme],
      meetings: [
        meeting('2015-01-10', 'p', [acme]),
        meeting('2015-03-10', 'p', [acme]),
        meeting('2015-06-10', 'p', [acme]),
        meeting('2015-09-10', 'n', [acme]),
        meeting('2015-12-10', 'n', [acme]),
      ],
    },
    expect: { outcome: 'passed', messageId: 'came' },
  },
  {
    name: 'two of five present and one not listed: that one decides',
    subject: {
      members: [acme],
      meetings: [
        meeting('2015-01-10', 'p', [acme]),
        meeting('2015-03-10', 'p', [acme]),
        meeting('2015-06-10', 'a', [acme]),
        meeting('2015-09-10', 'a', [acme]),
        meeting('2015-12-10', 'n', [acme]),
      ],
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/meetings/4/attendance/0/status'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a delegate counts as coming, a colleague who only listens does not, nor does a guest from the same firm',
    subject: {
      members: [acme, bolts],
      meetings: [
        {
          date: '2015-03-10',
          attendance: [
            { seat: 'acme', status: 'apologies', alternate: { standing: 'delegate' } },
            { seat: 'bolts', status: 'present-part' },
          ],
        },
        {
          date: '2015-09-10',
          attendance: [
            { seat: 'acme', status: 'apologies', alternate: { standing: 'guest' } },
            { seat: 'bolts', status: 'absent' },
            { organisation: 'Bolts', role: 'guest', status: 'present' },
          ],
        },
      ],
    },
    expect: { outcome: 'failed', data: { attended: 2, expected: 4, share: 0.5 } },
  },
  {
    name: 'a vacant seat, an observer, a member who joined later and a meeting of another body expect nobody',
    subject: {
      bodies: [{ id: 'group' }, { id: 'board' }],
      members: [
        { ...acme, body: 'group' },
        { id: 'empty', status: 'vacant', body: 'group' },
        { id: 'watcher', role: 'observer', body: 'group' },
        { ...bolts, body: 'group', from: '2015-12-01' },
        { ...cogs, body: 'board' },
      ],
      meetings: [
        { ...meeting('2015-03-10', 'p', [acme]), body: 'group' },
        { ...meeting('2015-09-10', 'p', [acme]), body: 'group' },
      ],
    },
    expect: { outcome: 'passed', data: { attended: 2, expected: 2 } },
  },
  {
    name: 'cancelled, planned and older meetings are left out',
    subject: {
      members: [acme],
      meetings: [
        meeting('2014-02-28', 'a', [acme]),
        meeting('2014-03-01', 'p', [acme]),
        { ...meeting('2015-06-10', 'a', [acme]), status: 'cancelled' },
        meeting('2015-09-10', 'p', [acme]),
        { ...meeting('2015-12-10', 'a', [acme]), status: 'planned' },
        meeting('2016-04-10', 'a', [acme]),
      ],
    },
    expect: { outcome: 'passed', data: { attended: 2, expected: 2 } },
  },
  {
    name: 'a reconstitution cuts the look back, and is said',
    subject: {
      members: [acme],
      lifecycle: [{ event: 'reconstituted', date: '2015-02-01' }],
      meetings: [
        meeting('2014-06-10', 'a', [acme]),
        meeting('2014-12-10', 'a', [acme]),
        meeting('2015-06-10', 'p', [acme]),
        meeting('2015-12-10', 'p', [acme]),
      ],
    },
    expect: {
      outcome: 'passed',
      message:
        'In the 24 months to 2016-03-01, cut at the council’s reconstitution (2015-02-01), members came 2 of the 2 times they were expected (100%): often enough.',
    },
  },
  {
    name: 'the list of meetings is partial: those it has do not decide',
    subject: {
      members: [acme],
      meetings: [meeting('2015-03-10', 'p', [acme]), meeting('2015-09-10', 'p', [acme])],
      incomplete: ['/meetings'],
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'partial',
      message:
        'At the meetings listed for the 24 months to 2016-03-01, members came 2 of the 2 times they were expected. The list is partial: the other meetings decide whether they reach 60%.',
      settledBy: { at: ['/meetings'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'no list of members',
    subject: { meetings: [{ date: '2015-03-10' }, { date: '2015-09-10' }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'noMembers',
      settledBy: { at: ['/members', '/meetings/0/attendance', '/meetings/1/attendance'] },
    },
  },
  {
    name: 'no list of meetings',
    subject: { members: [acme] },
    expect: {
      outcome: 'cantTell',
      messageId: 'meetings',
      message:
        'We do not know of two meetings that surely lie in the 24 months to 2016-03-01; the list of meetings and their dates decide.',
      settledBy: { at: ['/meetings'] },
    },
  },
  {
    name: 'one meeting known only by its year may lie outside: its date is asked for',
    subject: { members: [acme], meetings: [meeting('2014', 'p', [acme]), meeting('2015-09-10', 'p', [acme])] },
    expect: { outcome: 'cantTell', messageId: 'meetings', settledBy: { at: ['/meetings/0/date'] } },
  },
  {
    name: 'a single meeting, and the list is whole: nothing is left to find out',
    subject: { members: [acme], meetings: [meeting('2015-09-10', 'p', [acme])] },
    expect: {
      outcome: 'cantTell',
      messageId: 'tooFew',
      message: 'Fewer than two meetings were held in the 24 months to 2016-03-01: too few to judge by.',
      settledBy: null,
    },
  },
  {
    name: 'no meeting in the window',
    subject: { members: [acme], meetings: [meeting('2013-09-10', 'p', [acme])] },
    expect: { outcome: 'inapplicable', messageId: 'noMeetings' },
  },
  {
    name: 'nobody in any seat',
    subject: {
      members: [{ id: 'empty', status: 'reserved', reservedFor: 'a supply-chain firm' }],
      meetings: [{ date: '2015-03-10' }, { date: '2015-09-10' }],
    },
    expect: {
      outcome: 'inapplicable',
      messageId: 'nobodyExpected',
      message: 'Nobody was expected at any meeting held in the 24 months to 2016-03-01.',
    },
  },
];
