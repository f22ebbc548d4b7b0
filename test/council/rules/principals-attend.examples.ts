import type { Attendance, Council, Meeting, Member } from '../../../src/council/model.js';
import type { Example } from '../../../src/testing/index.js';
import { firm, governmentCoChair } from '../seats.js';

const minister: Member = { ...governmentCoChair, id: 'minister' };
const acme = firm('Acme', {}, { id: 'acme' });
const members = [minister, acme];
const dates = ['2014-06-10', '2014-12-10', '2015-06-10', '2015-12-10'];

/** Meetings of which the marks say who took the seat: h the holder, d a delegate, a nobody, ? not known. */
function meetings(ministers: string, firms: string): readonly Meeting[] {
  return [...firms].map((mark, i) => ({
    date: dates[i] ?? '2015-12-11',
    attendance: [lineFor('minister', ministers[i] ?? 'a'), lineFor('acme', mark)],
  }));
}

function lineFor(seat: string, mark: string): Attendance {
  if (mark === '?') return { seat, status: 'not-listed' };
  if (mark === 'd') return { seat, status: 'apologies', alternate: { standing: 'delegate', seniority: 'official' } };
  return { seat, status: mark === 'h' ? 'present' : 'apologies' };
}

export const examples: readonly Example<Council>[] = [
  {
    name: 'one delegate in four for the minister, exactly the limit; two in four for the firm',
    subject: { members, meetings: meetings('hhhd', 'ddhh') },
    expect: [
      {
        key: 'members',
        outcome: 'failed',
        messageId: 'membersDelegate',
        message:
          'Members sent delegates too often: in the 24 months to 2016-03-01, these took their seats 2 of the 4 times they were taken (50%), where at most 25% is the limit.',
        severity: 'note',
      },
      {
        key: 'ministers',
        outcome: 'passed',
        messageId: 'themselves',
        message:
          'They came themselves: in the 24 months to 2016-03-01, delegates took the seats of ministers 1 of the 4 times they were taken (25%).',
      },
    ],
  },
  {
    name: 'a meeting at which no minister was due is not asked of the minister, unless the seat was taken at it',
    subject: {
      members,
      meetings: meetings('hh?d', 'hhhh').map((meeting, i) => ({ ...meeting, ministerDue: i < 2 })),
    },
    expect: [
      { key: 'members', outcome: 'passed' },
      { key: 'ministers', outcome: 'failed', data: { delegates: 1, taken: 3 } },
    ],
  },
  {
    name: 'who attended a meeting at which no minister was due is not known: the seat may have been taken',
    subject: {
      members,
      meetings: meetings('hh?d', 'hhhh').map(({ attendance, ...meeting }, i) =>
        i < 3 ? { ...meeting, attendance, ministerDue: i < 2 } : { ...meeting, ministerDue: false },
      ) as readonly Meeting[],
    },
    expect: [
      { key: 'members', outcome: 'passed' },
      { key: 'ministers', outcome: 'cantTell' },
    ],
  },
  {
    name: 'the minister stood in for once and away once: a third of the times the seat was taken',
    subject: { members, meetings: meetings('hhda', 'hhhh') },
    expect: [
      { key: 'members', outcome: 'passed', messageId: 'themselves' },
      {
        key: 'ministers',
        outcome: 'failed',
        messageId: 'ministersDelegate',
        message:
          'Ministers sent delegates too often: in the 24 months to 2016-03-01, these took their seats 1 of the 3 times they were taken (33%), where at most 25% is the limit.',
        severity: 'note',
      },
    ],
  },
  {
    name: 'the minister not listed once: a delegate that day would be one too many',
    subject: { members, meetings: meetings('hhd?', 'hhhh') },
    expect: [
      { key: 'members', outcome: 'passed' },
      {
        key: 'ministers',
        outcome: 'cantTell',
        messageId: 'open',
        message:
          'In the 24 months to 2016-03-01, delegates took the seats of ministers 1–2 of the 3–4 times they were taken (25–50%); what we do not know decides whether that is at most 25%.',
        settledBy: { at: ['/meetings/3/attendance/0/status'], toPass: 1, toFail: 1 },
      },
    ],
  },
  {
    name: 'a stand-in who may have been a delegate or may only have listened',
    subject: {
      members: [acme],
      meetings: [
        { date: '2015-03-10', attendance: [{ seat: 'acme', status: 'present' }] },
        { date: '2015-09-10', attendance: [{ seat: 'acme', status: 'apologies', alternate: {} }] },
      ],
    },
    expect: [
      {
        key: 'members',
        outcome: 'cantTell',
        messageId: 'open',
        settledBy: { at: ['/meetings/1/attendance/0/alternate/standing'], toPass: 1, toFail: 1 },
      },
      {
        key: 'ministers',
        outcome: 'inapplicable',
        messageId: 'noSeats',
        message: 'No seat of ministers was expected at a meeting in the 24 months to 2016-03-01.',
      },
    ],
  },
  {
    name: 'someone less senior came without being called a delegate',
    subject: {
      members: [minister],
      meetings: [
        { date: '2015-03-10', attendance: [{ seat: 'minister', status: 'present' }] },
        { date: '2015-09-10', attendance: [{ seat: 'minister', status: 'present', seniority: 'official' }] },
      ],
    },
    expect: [
      { key: 'members', outcome: 'inapplicable', messageId: 'noSeats' },
      {
        key: 'ministers',
        outcome: 'cantTell',
        settledBy: { at: ['/meetings/1/attendance/0/alternate'], toPass: 1, toFail: 1 },
      },
    ],
  },
  {
    name: 'whether the holder for a department is a minister is not known',
    subject: {
      members: [{ id: 'gov', role: 'member', organisation: { name: 'Trade department', kind: 'department' } }],
      meetings: [
        { date: '2015-03-10', attendance: [lineFor('gov', 'd')] },
        { date: '2015-09-10', attendance: [lineFor('gov', 'h')] },
      ],
    },
    expect: [
      { key: 'members', outcome: 'cantTell', settledBy: { at: ['/members/0/seniority'] } },
      { key: 'ministers', outcome: 'cantTell', settledBy: { at: ['/members/0/seniority'] } },
    ],
  },
  {
    name: 'the minister never came, nor sent anyone',
    subject: { members, meetings: meetings('aaaa', 'hhhh') },
    expect: [
      { key: 'members', outcome: 'passed' },
      {
        key: 'ministers',
        outcome: 'inapplicable',
        messageId: 'nobodyCame',
        message: 'In the 24 months to 2016-03-01, nobody took the seats of ministers.',
      },
    ],
  },
  {
    name: 'the list of meetings is partial',
    subject: { members, meetings: meetings('hh', 'hd'), incomplete: ['/meetings'] },
    expect: [
      {
        key: 'members',
        outcome: 'cantTell',
        messageId: 'partial',
        message:
          'At the meetings listed for the 24 months to 2016-03-01, delegates took the seats of other members 1 of the 2 times they were taken. The list is partial: the other meetings decide whether that is at most 25%.',
        settledBy: { at: ['/meetings'] },
      },
      { key: 'ministers', outcome: 'cantTell', messageId: 'partial' },
    ],
  },
  {
    name: 'no list of members',
    subject: { meetings: [{ date: '2015-03-10' }, { date: '2015-09-10' }] },
    expect: [
      { key: 'members', outcome: 'cantTell', messageId: 'noMembers' },
      {
        key: 'ministers',
        outcome: 'cantTell',
        messageId: 'noMembers',
        message:
          'We do not have the whole list of members, so we cannot tell how often delegates took the seats of ministers in the 24 months to 2016-03-01.',
      },
    ],
  },
  {
    name: 'no list of meetings',
    subject: { members },
    expect: [
      { key: 'members', outcome: 'cantTell', messageId: 'meetings' },
      { key: 'ministers', outcome: 'cantTell', messageId: 'meetings', settledBy: { at: ['/meetings'] } },
    ],
  },
  {
    name: 'one meeting only',
    subject: { members, meetings: meetings('h', 'd') },
    expect: [
      { key: 'members', outcome: 'cantTell', messageId: 'tooFew', settledBy: null },
      { key: 'ministers', outcome: 'cantTell', messageId: 'tooFew', settledBy: null },
    ],
  },
  {
    name: 'no meeting in the window',
    subject: { members, meetings: [] },
    expect: [
      { key: 'members', outcome: 'inapplicable', messageId: 'noMeetings' },
      { key: 'ministers', outcome: 'inapplicable', messageId: 'noMeetings' },
    ],
  },
  {
    name: 'a local board has members, but no ministers',
    subject: { kind: 'local-board', members: [acme], meetings: meetings('aa', 'hh') },
    expect: [
      { key: 'members', outcome: 'passed' },
      { key: 'ministers', outcome: 'inapplicable', messageId: 'localBoard' },
    ],
  },
];
