import type { Attendance, Meeting, Member } from '../../../../src/council/model.js';
import type { Dialogue } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

const business: Member = {
  id: 'business',
  role: 'government-co-chair',
  organisation: { name: 'Business department', kind: 'department' },
};
const treasury: Member = {
  id: 'treasury',
  role: 'member',
  organisation: { name: 'HM Treasury', kind: 'department' },
};
const acme: Member = { id: 'acme', role: 'member', organisation: { name: 'Acme', kind: 'business' } };
const here = (seat: string): Attendance => ({ seat, status: 'present' });
const away = (seat: string): Attendance => ({ seat, status: 'apologies' });
const official = (organisation: string, more: Partial<Attendance> = {}): Attendance => ({
  organisation,
  role: 'official',
  status: 'present',
  ...more,
});
const meeting = (date: string, ...attendance: readonly Attendance[]): Meeting => ({ date, attendance });

const twoSeats: Partial<Dialogue> = { members: [business, treasury, acme], priorities: [] };
const stake: Partial<Dialogue> = { departmentsWithStake: ['HM Treasury'] };
const attended = [here('business'), here('acme')];

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'the holder of a seat came once, on the first day of the twelve months',
    subject: {
      ...twoSeats,
      ...stake,
      meetings: [
        meeting('2015-03-01', here('treasury'), ...attended),
        meeting('2015-09-10', away('treasury'), ...attended),
      ],
    },
    expect: {
      outcome: 'passed',
      messageId: 'came',
      message: 'Each department with a stake came to a meeting in the 12 months to 2016-03-01: HM Treasury.',
    },
  },
  {
    name: 'it came a day before the twelve months and not since',
    subject: {
      ...twoSeats,
      ...stake,
      meetings: [
        meeting('2015-02-28', here('treasury'), ...attended),
        meeting('2015-06-10', away('treasury'), ...attended),
        meeting('2015-12-10', away('treasury'), ...attended),
      ],
    },
    expect: {
      outcome: 'failed',
      messageId: 'absent',
      message: 'A department with a stake did not come to any meeting in the 12 months to 2016-03-01: HM Treasury.',
      severity: 'note',
    },
  },
  {
    name: 'without a seat, an official beside the table will do, and a guest in the place of a holder',
    subject: {
      members: [business, treasury, acme],
      priorities: [],
      departmentsWithStake: ['HM Treasury', 'Department for Education & Skills'],
      meetings: [
        meeting('2015-06-10', away('treasury'), ...attended, official('Department for Education and Skills')),
        meeting('2015-12-10', { ...away('treasury'), alternate: { standing: 'guest' } }, ...attended),
      ],
    },
    expect: { outcome: 'passed', data: { departments: ['HM Treasury', 'Department for Education & Skills'] } },
  },
  {
    name: 'no seat, and on no list of who was there, but for one that it did not come to',
    subject: {
      members: [business, acme],
      priorities: [],
      departmentsWithStake: ['HM Treasury'],
      meetings: [
        meeting('2015-06-10', ...attended, official('Department for Transport')),
        meeting('2015-12-10', ...attended, official('HM Treasury', { status: 'apologies' })),
      ],
    },
    expect: { outcome: 'failed', data: { missing: ['HM Treasury'] } },
  },
  {
    name: 'several departments: one that an open priority needs was never there, one that a closed priority needed does not count',
    subject: {
      members: [business, treasury, acme],
      departmentsWithStake: ['HM Treasury'],
      priorities: [
        { title: 'Skills', status: 'open', needs: [{ department: 'Department for Education' }] },
        { title: 'Rail', closed: '2014', needs: [{ department: 'Department for Transport' }] },
      ],
      meetings: [
        meeting('2015-06-10', here('treasury'), ...attended),
        meeting('2015-12-10', away('treasury'), ...attended),
      ],
    },
    expect: { outcome: 'failed', data: { missing: ['Department for Education'] } },
  },
  {
    name: 'a department named twice is asked of once, and whether the priority is open makes no difference when it came',
    subject: {
      members: [business, treasury, acme],
      departmentsWithStake: ['HM Treasury'],
      priorities: [{ title: 'Tax', needs: [{ department: 'hm treasury' }, { department: 'Business Department' }] }],
      meetings: [
        meeting('2015-06-10', here('treasury'), ...attended),
        meeting('2015-12-10', away('treasury'), ...attended),
      ],
    },
    expect: { outcome: 'passed', data: { departments: ['HM Treasury', 'Business Department'] } },
  },
  {
    name: 'a minister of two departments stands for both',
    subject: {
      members: [{ ...business, holder: { alsoOf: ['HM Treasury'] } }, acme],
      priorities: [],
      ...stake,
      meetings: [meeting('2015-06-10', ...attended), meeting('2015-12-10', ...attended)],
    },
    expect: { outcome: 'passed' },
  },
  {
    name: 'a former name given with the seat, on a line that names only the new one',
    subject: {
      members: [
        business,
        {
          ...treasury,
          organisation: { name: 'Department for Exports', formerNames: ['UK Trade'], kind: 'department' },
        },
      ],
      priorities: [],
      departmentsWithStake: ['UK Trade'],
      meetings: [
        meeting('2015-06-10', here('business'), official('Department for Exports')),
        meeting('2015-12-10', here('business'), away('treasury')),
      ],
    },
    expect: { outcome: 'passed' },
  },
  {
    name: 'who attended one of the meetings is not known',
    subject: {
      ...twoSeats,
      ...stake,
      meetings: [meeting('2015-06-10', away('treasury'), ...attended), { date: '2015-12-10' }],
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know whether these departments with a stake came to a meeting in the 12 months to 2016-03-01: HM Treasury.',
      settledBy: { at: ['/meetings/1/attendance'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a list of who was there that is partial',
    subject: {
      members: [business, acme],
      priorities: [],
      ...stake,
      meetings: [
        meeting('2015-06-10', ...attended),
        { ...meeting('2015-12-10', ...attended), incomplete: ['/attendance'] },
      ],
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/meetings/1/attendance'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'a seat that is not on the list is not known to have been away',
    subject: {
      ...twoSeats,
      ...stake,
      meetings: [meeting('2015-06-10', away('treasury'), ...attended), meeting('2015-12-10', ...attended)],
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/meetings/1/attendance'] } },
  },
  {
    name: 'an official of an unknown department, and a word for attendance that no list knows',
    subject: {
      members: [business, acme],
      priorities: [],
      ...stake,
      meetings: [
        meeting('2015-06-10', ...attended, { role: 'official', status: 'present' }),
        meeting('2015-12-10', ...attended, official('HM Treasury', { status: 'Here' as 'present' })),
      ],
    },
    expect: {
      outcome: 'cantTell',
      settledBy: {
        at: ['/meetings/0/attendance/2/organisation', '/meetings/1/attendance/2/status'],
        toPass: 1,
        toFail: 2,
      },
    },
  },
  {
    name: 'a meeting that may lie outside the twelve months',
    subject: {
      ...twoSeats,
      ...stake,
      meetings: [
        meeting('2015', here('treasury'), ...attended),
        meeting('2015-06-10', away('treasury'), ...attended),
        meeting('2015-12-10', away('treasury'), ...attended),
      ],
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/meetings/0/date'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'members are missing from the list, one of whom may sit for it',
    subject: {
      members: [business],
      incomplete: ['/members'],
      priorities: [],
      ...stake,
      meetings: [meeting('2015-06-10', here('business')), meeting('2015-12-10', here('business'))],
    },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/members'] } },
  },
  {
    name: 'whether a priority is open decides whether the department it needs has a stake',
    subject: {
      members: [business, acme],
      departmentsWithStake: ['Business department'],
      priorities: [{ title: 'Tax', needs: [{ department: 'HM Treasury' }] }],
      meetings: [meeting('2015-06-10', ...attended), meeting('2015-12-10', ...attended)],
    },
    expect: {
      outcome: 'cantTell',
      data: { unknown: ['HM Treasury'] },
      settledBy: { at: ['/priorities/0/status'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'the departments with a stake are not all known',
    subject: {
      ...twoSeats,
      ...stake,
      incomplete: ['/departmentsWithStake'],
      meetings: [
        meeting('2015-06-10', here('treasury'), ...attended),
        meeting('2015-12-10', here('treasury'), ...attended),
      ],
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      data: { unknown: ['departments that are not listed'] },
      settledBy: { at: ['/departmentsWithStake'] },
    },
  },
  {
    name: 'one that was never there is enough, whichever others have a stake',
    subject: {
      ...twoSeats,
      ...stake,
      incomplete: ['/departmentsWithStake'],
      meetings: [
        meeting('2015-06-10', away('treasury'), ...attended),
        meeting('2015-12-10', away('treasury'), ...attended),
      ],
    },
    expect: { outcome: 'failed', data: { missing: ['HM Treasury'] } },
  },
  {
    name: 'the meetings are not known',
    subject: { ...twoSeats, ...stake },
    expect: { outcome: 'cantTell', messageId: 'meetings', settledBy: { at: ['/meetings'] } },
  },
  {
    name: 'one meeting only',
    subject: { ...twoSeats, ...stake, meetings: [meeting('2015-06-10', here('treasury'))] },
    expect: { outcome: 'cantTell', messageId: 'tooFew', settledBy: null },
  },
  {
    name: 'no department has a stake',
    subject: { ...twoSeats, departmentsWithStake: [] },
    expect: {
      outcome: 'inapplicable',
      messageId: 'noStake',
      message: 'No department besides the sponsors has a stake in what the council works on.',
    },
  },
  {
    name: 'no meeting was held',
    subject: { ...twoSeats, ...stake, meetings: [{ date: '2015-06-10', status: 'cancelled' }] },
    expect: { outcome: 'inapplicable', messageId: 'noMeetings' },
  },
  {
    name: 'nothing is known',
    subject: { name: 'Widget Council' },
    expect: { outcome: 'cantTell', messageId: 'meetings' },
  },
];
