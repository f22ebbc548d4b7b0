import type { Attendance, Council } from '../../../src/council/model.js';
import type { Example } from '../../../src/testing/index.js';
import { firm, governmentCoChair } from '../seats.js';

const acme = firm('Acme', { challenger: false }, { id: 'acme' });
const members = [governmentCoChair, acme];
const here: Attendance = { seat: 'acme', status: 'present' };
const newcomer: Attendance = { organisation: 'Newcomer', role: 'speaker', status: 'present', challenger: true };

export const examples: readonly Example<Council>[] = [
  {
    name: 'a member marked as a challenger, whatever else is not known',
    subject: { members: [...members, firm('Sparks', { challenger: true }), firm('Unknown')] },
    expect: {
      outcome: 'passed',
      messageId: 'member',
      message: 'A challenger or new entrant holds a seat: Sparks.',
    },
  },
  {
    name: 'a challenger spoke on the first day of the twelve months',
    subject: { members, meetings: [{ date: '2015-03-01', attendance: [here, newcomer] }] },
    expect: {
      outcome: 'passed',
      messageId: 'visitor',
      message:
        'A challenger or new entrant visited or spoke in the 12 months to 2016-03-01, at the meeting of 2015-03-01.',
    },
  },
  {
    name: 'a challenger spoke a day too early',
    subject: {
      members,
      meetings: [
        { date: '2015-02-28', attendance: [here, newcomer] },
        { date: '2015-09-10', attendance: [here, { ...newcomer, challenger: false }] },
      ],
    },
    expect: {
      outcome: 'failed',
      messageId: 'none',
      message:
        'No challenger or new entrant has a voice: none holds a seat, and none visited or spoke in the 12 months to 2016-03-01.',
      severity: 'warning',
    },
  },
  {
    name: 'a challenger was invited and did not come',
    subject: { members, meetings: [{ date: '2015-09-10', attendance: [here, { ...newcomer, status: 'apologies' }] }] },
    expect: { outcome: 'failed' },
  },
  {
    name: 'no meetings at all, and no challenger among the members',
    subject: { members, meetings: [] },
    expect: { outcome: 'failed' },
  },
  {
    name: 'a challenger whose seat is vacant, or who left, holds none',
    subject: {
      members: [
        firm('Sparks', { challenger: true }, { status: 'vacant' }),
        firm('Flash', { challenger: true }, { until: '2016-01-31' }),
      ],
      meetings: [],
    },
    expect: { outcome: 'failed' },
  },
  {
    name: 'nobody has been marked: of every firm it is asked, and of every meeting, but not of the department',
    subject: {
      members: [governmentCoChair, firm('Acme'), firm('Bolts')],
      meetings: [{ date: '2015-09-10' }, { date: '2015-12-10', attendance: [{ role: 'guest', status: 'present' }] }],
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'No challenger or new entrant is recorded; we do not know whether one holds a seat, or visited or spoke in the 12 months to 2016-03-01.',
      settledBy: {
        at: [
          '/members/1/organisation/challenger',
          '/members/2/organisation/challenger',
          '/meetings/0/attendance',
          '/meetings/1/attendance',
        ],
        toPass: 1,
        toFail: 4,
      },
    },
  },
  {
    name: 'no challenger in the seats, and no list of meetings',
    subject: { members },
    expect: { outcome: 'cantTell', settledBy: { at: ['/meetings'] } },
  },
  {
    name: 'the list of members is partial',
    subject: { members, meetings: [], incomplete: ['/members'] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/members'] } },
  },
  {
    name: 'the list of meetings is partial, but one visit is on it',
    subject: { members, meetings: [{ date: '2015-09-10', attendance: [newcomer] }], incomplete: ['/meetings'] },
    expect: {
      outcome: 'passed',
      messageId: 'visitor',
      message:
        'A challenger or new entrant visited or spoke in the 12 months to 2016-03-01, at the meeting of 2015-09-10.',
    },
  },
];
