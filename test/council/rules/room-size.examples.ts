import type { Attendance, Council, Meeting } from '../../../src/council/model.js';
import type { Example } from '../../../src/testing/index.js';

const rooms = (...present: readonly Meeting['present'][]): readonly Meeting[] =>
  present.map((people, i) => ({ date: `2015-0${i + 1}-10`, ...(people === undefined ? {} : { present: people }) }));
const people = (n: number, line: Attendance = { status: 'present' }): readonly Attendance[] =>
  Array.from({ length: n }, () => line);

export const examples: readonly Example<Council>[] = [
  {
    name: 'just below: the middle of three is 34',
    subject: { meetings: rooms(20, 34, 50) },
    expect: {
      outcome: 'passed',
      messageId: 'small',
      message:
        'Few enough were in the room: in the 24 months to 2016-03-01, a typical meeting had 34 people, officials and guests included; the limit is fewer than 35.',
    },
  },
  {
    name: 'exactly 35: two meetings, halfway between 30 and 40',
    subject: { meetings: rooms(30, 40) },
    expect: {
      outcome: 'failed',
      messageId: 'crowded',
      message:
        'Too many were in the room: in the 24 months to 2016-03-01, a typical meeting had 35 people, officials and guests included; the limit is fewer than 35.',
      severity: 'note',
    },
  },
  {
    name: 'just above: 35 and a half',
    subject: { meetings: rooms(31, 40) },
    expect: { outcome: 'failed', data: { median: 35.5 } },
  },
  {
    name: 'counted from the list: officials, guests, stand-ins and those there for part count, apologies do not, and a mark counts once',
    subject: {
      meetings: [
        {
          date: '2015-03-10',
          attendance: [
            ...people(20),
            ...people(8, { role: 'official', status: 'present' }),
            ...people(2, { role: 'guest', status: 'present-part' }),
            ...people(3, { status: 'apologies', alternate: { standing: 'guest' } }),
            ...people(9, { status: 'apologies' }),
            { holder: 'h1', status: 'present' },
            { holder: 'h1', status: 'present' },
          ],
        },
        { date: '2015-09-10', present: 34 },
      ],
    },
    expect: { outcome: 'passed', data: { median: 34 } },
  },
  {
    name: 'the list is partial: 36 names are a lower bound, and enough',
    subject: {
      meetings: [
        { date: '2015-03-10', attendance: people(36), incomplete: ['/attendance'] },
        { date: '2015-09-10', present: 40 },
      ],
    },
    expect: {
      outcome: 'failed',
      message:
        'Too many were in the room: in the 24 months to 2016-03-01, a typical meeting had at least 38 people, officials and guests included; the limit is fewer than 35.',
    },
  },
  {
    name: 'a range and three not listed leave it open',
    subject: {
      meetings: [
        { date: '2015-03-10', present: { min: 30, max: 38 } },
        { date: '2015-09-10', attendance: [...people(33), ...people(3, { status: 'not-listed' })] },
      ],
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'In the 24 months to 2016-03-01, a typical meeting had 31.5–37 people in the room, as far as we know; the numbers that are missing decide whether that is fewer than 35.',
      settledBy: { at: ['/meetings/0/present', '/meetings/1/present'], toPass: null, toFail: null },
    },
  },
  {
    name: 'one number missing of three, but the other two are small',
    subject: { meetings: rooms(20, undefined, 30) },
    expect: {
      outcome: 'passed',
      message:
        'Few enough were in the room: in the 24 months to 2016-03-01, a typical meeting had 20–30 people, officials and guests included; the limit is fewer than 35.',
    },
  },
  {
    name: 'a meeting of 2014 may lie outside the window; with it or without, the room was small',
    subject: { meetings: [...rooms(20, 30), { date: '2014', present: 60 }] },
    expect: { outcome: 'passed', data: { median: { min: 25, max: 30 } } },
  },
  {
    name: 'the list of meetings is partial',
    subject: { meetings: rooms(20, 30), incomplete: ['/meetings'] },
    expect: {
      outcome: 'cantTell',
      messageId: 'partial',
      message:
        'At the meetings listed for the 24 months to 2016-03-01, a typical one had 25 people in the room. The list is partial: the other meetings decide whether that is fewer than 35.',
      settledBy: { at: ['/meetings'] },
    },
  },
  {
    name: 'no number and no list',
    subject: { meetings: rooms(undefined, undefined) },
    expect: {
      outcome: 'cantTell',
      messageId: 'unknown',
      message: 'We do not know how many people were in the room in the 24 months to 2016-03-01.',
      settledBy: { at: ['/meetings/0/present', '/meetings/1/present'] },
    },
  },
  {
    name: 'no list of meetings',
    subject: {},
    expect: { outcome: 'cantTell', messageId: 'meetings', settledBy: { at: ['/meetings'] } },
  },
  {
    name: 'one meeting only',
    subject: { meetings: rooms(50) },
    expect: { outcome: 'cantTell', messageId: 'tooFew', settledBy: null },
  },
  {
    name: 'no meeting in the window',
    subject: { meetings: [{ date: '2010-03-10', present: 50 }] },
    expect: {
      outcome: 'inapplicable',
      messageId: 'noMeetings',
      message: 'No meeting was held in the 24 months to 2016-03-01.',
    },
  },
];
