import type { Attendance, Council, Meeting, Member } from '../../../src/council/model.js';
import type { Example } from '../../../src/testing/index.js';
import { firm, governmentCoChair } from '../seats.js';

const minister: Member = { ...governmentCoChair, id: 'minister' };
const acme = firm('Acme', {}, { id: 'acme' });
const members = [minister, acme];

const there: Attendance = { seat: 'minister', status: 'present' };
const away: Attendance = { seat: 'minister', status: 'apologies' };
const standIn: Attendance = { ...away, alternate: { standing: 'delegate', seniority: 'official' } };

function meeting(date: string, ...lines: readonly Attendance[]): Meeting {
  return { date, attendance: [{ seat: 'acme', status: 'present' }, ...lines] };
}

export const examples: readonly Example<Council>[] = [
  {
    name: 'three of four: exactly the limit, an hour of the meeting included',
    subject: {
      members,
      meetings: [
        meeting('2014-06-10', there),
        meeting('2014-12-10', { seat: 'minister', status: 'present-part', note: '15:00 to 16:00' }),
        meeting('2015-06-10', there),
        meeting('2015-12-10', away),
      ],
    },
    expect: {
      outcome: 'passed',
      messageId: 'there',
      message:
        'Ministers turned up: in the 24 months to 2016-03-01, one was at 3 of 4 meetings at which one was due (75%).',
    },
  },
  {
    name: 'an official who stands in is no minister: two of three',
    subject: {
      members,
      meetings: [meeting('2015-03-10', there), meeting('2015-06-10', standIn), meeting('2015-09-10', there)],
    },
    expect: {
      outcome: 'failed',
      messageId: 'seldom',
      message:
        'Ministers turned up too seldom: in the 24 months to 2016-03-01, one was at 2 of 3 meetings at which one was due (67%), where at least 75% is the limit.',
      severity: 'warning',
    },
  },
  {
    name: 'of an advisory council that no minister chairs it is not said whether one was due',
    subject: {
      kind: 'advisory-council',
      members: [acme],
      meetings: [meeting('2015-03-10'), meeting('2015-09-10')],
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/meetings/0/ministerDue', '/meetings/1/ministerDue'] },
    },
  },
  {
    name: 'of one that a minister chairs, one was due at every meeting',
    subject: {
      kind: 'advisory-council',
      members,
      meetings: [meeting('2015-03-10', away), meeting('2015-09-10', away)],
    },
    expect: { outcome: 'failed', messageId: 'never' },
  },
  {
    name: 'the terms ask for a minister at no meeting',
    subject: {
      members,
      termsOfReference: { meetingsWithMinister: 0 },
      meetings: [meeting('2015-03-10', away), meeting('2015-09-10', away)],
    },
    expect: { outcome: 'inapplicable', messageId: 'noneDue' },
  },
  {
    name: 'half of the meetings are industry’s own by the terms of reference: no minister was due there',
    subject: {
      members,
      meetings: [
        { ...meeting('2015-03-10', there), ministerDue: true },
        { ...meeting('2015-06-10', away), ministerDue: false },
        { ...meeting('2015-09-10', there), ministerDue: true },
        { ...meeting('2015-12-10', away), ministerDue: false },
      ],
    },
    expect: { outcome: 'passed', data: { present: 2, due: 2 } },
  },
  {
    name: 'no minister at any meeting',
    subject: {
      members,
      meetings: [
        meeting('2015-03-10', away),
        meeting('2015-06-10', standIn),
        { date: '2015-09-10', ministersPresent: 0 },
      ],
    },
    expect: {
      outcome: 'failed',
      messageId: 'never',
      message: 'No minister turned up at any of the 3 meetings held in the 24 months to 2016-03-01.',
      severity: 'error',
    },
  },
  {
    name: 'no minister holds a seat, and the full lists show none in the room',
    subject: { members: [acme], meetings: [meeting('2015-03-10'), meeting('2015-09-10')] },
    expect: { outcome: 'failed', messageId: 'never' },
  },
  {
    name: 'a minister who came as a guest, and one known only as a number',
    subject: {
      members: [acme],
      meetings: [
        meeting('2015-03-10', { role: 'guest', status: 'present', seniority: 'minister' }),
        { date: '2015-09-10', ministersPresent: { min: 1 } },
      ],
    },
    expect: { outcome: 'passed' },
  },
  {
    name: 'at one of four, and two are not known: at most three of four, which would do',
    subject: {
      members,
      meetings: [
        meeting('2014-06-10', there),
        meeting('2014-12-10', away),
        { date: '2015-06-10' },
        // The minister is not listed: unknown, not absent.
        meeting('2015-12-10'),
      ],
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'In the 24 months to 2016-03-01, a minister was at 1–3 of 4 meetings at which one was due (25–75%); what we do not know decides whether that reaches 75%.',
      settledBy: {
        at: ['/meetings/2/ministersPresent', '/meetings/3/ministersPresent'],
        toPass: 2,
        toFail: 1,
      },
    },
  },
  {
    name: 'away three times and one meeting unknown: too seldom for certain, and perhaps never',
    subject: {
      members,
      meetings: [
        meeting('2014-06-10', away),
        meeting('2014-12-10', away),
        meeting('2015-06-10', away),
        { date: '2015-12-10' },
      ],
    },
    expect: {
      outcome: 'failed',
      messageId: 'seldom',
      message:
        'Ministers turned up too seldom: in the 24 months to 2016-03-01, one was at 0–1 of 4 meetings at which one was due (0–25%), where at least 75% is the limit.',
      settledBy: { at: ['/meetings/3/ministersPresent'], toPass: null, toFail: 1 },
    },
  },
  {
    name: 'the number and the list disagree',
    subject: {
      members,
      meetings: [{ ...meeting('2015-03-10', there), ministersPresent: 0 }, meeting('2015-09-10', there)],
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/meetings/0/ministersPresent'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'the list of meetings is partial: a minister came, but how often is open',
    subject: {
      members,
      meetings: [meeting('2015-03-10', there), meeting('2015-09-10', there)],
      incomplete: ['/meetings'],
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'partial',
      message:
        'Of the meetings listed for the 24 months to 2016-03-01, a minister was at 2 of 2 at which one was due. The list is partial: the other meetings decide whether that reaches 75%.',
      settledBy: { at: ['/meetings'] },
    },
  },
  {
    name: 'no list of meetings',
    subject: { members },
    expect: { outcome: 'cantTell', messageId: 'meetings', settledBy: { at: ['/meetings'] } },
  },
  {
    name: 'one meeting only',
    subject: { members, meetings: [meeting('2015-03-10', away)] },
    expect: { outcome: 'cantTell', messageId: 'tooFew', settledBy: null },
  },
  {
    name: 'a kind of body that is no word known here may be a local board',
    subject: {
      kind: 'Local board' as 'local-board',
      members,
      meetings: [meeting('2015-03-10', there), meeting('2015-09-10', there)],
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/kind'] } },
  },
  {
    name: 'a local board',
    subject: { kind: 'local-board', meetings: [meeting('2015-03-10'), meeting('2015-09-10')] },
    expect: { outcome: 'inapplicable', messageId: 'localBoard' },
  },
  {
    name: 'no meeting in the window',
    subject: { members, meetings: [] },
    expect: { outcome: 'inapplicable', messageId: 'noMeetings' },
  },
  {
    name: 'no minister was due at any meeting',
    subject: {
      members: [acme],
      meetings: [
        { ...meeting('2015-03-10'), ministerDue: false },
        { ...meeting('2015-09-10'), ministerDue: false },
      ],
    },
    expect: { outcome: 'inapplicable', messageId: 'noneDue' },
  },
];
