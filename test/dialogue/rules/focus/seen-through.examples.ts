import type { Dialogue, Priority } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

const closed = (title: string, on = '2015-06-30'): Priority => ({ title, opened: '2014-06', closed: on });
const overdue = (title: string): Priority => ({ title, opened: '2013-06', due: '2015', status: 'open' });
const old: Partial<Dialogue> = { established: '2010-01-01' };

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'three closed, two overdue: exactly the limit, and opened no faster than closed',
    subject: {
      ...old,
      priorities: [closed('Skills'), closed('Exports'), closed('Batteries'), overdue('Ports'), overdue('Rail')],
    },
    expect: {
      outcome: 'passed',
      messageId: 'seen',
      message:
        'Priorities are seen through: of 5 priorities that ended or fell due in the 24 months to 2016-03-01, 3 were closed (60%).',
    },
  },
  {
    name: 'one closed, one dropped without a reason: just below',
    subject: {
      ...old,
      priorities: [closed('Skills'), { title: 'Rail', opened: '2012', dropped: '2015-05', droppedWithoutReason: true }],
    },
    expect: {
      outcome: 'failed',
      messageId: 'notSeen',
      message:
        'Too few priorities are seen through: of 2 priorities that ended or fell due in the 24 months to 2016-03-01, 1 was closed (50%), where at least 60% is the limit. Dropped without a reason or overdue: Rail.',
      severity: 'warning',
    },
  },
  {
    name: 'dropped for a recorded reason leaves the sum',
    subject: {
      ...old,
      priorities: [
        closed('Skills'),
        { title: 'Rail', opened: '2012', dropped: '2015-05', droppedBecause: 'Devolved.' },
      ],
    },
    expect: { outcome: 'passed', data: { closed: 1, whole: 1 } },
  },
  {
    name: 'due in February 2016 is overdue on 1 March, due in March is not',
    subject: {
      ...old,
      priorities: [
        closed('Skills'),
        { title: 'Ports', opened: '2012', due: '2016-02', status: 'open' },
        { title: 'Rail', opened: '2012', due: '2016-03', status: 'open' },
      ],
    },
    expect: { outcome: 'failed', data: { closed: 1, whole: 2, names: ['Ports'] } },
  },
  {
    name: 'closed on the first day of the window counts, a day earlier does not',
    subject: {
      ...old,
      priorities: [
        closed('Skills', '2014-03-01'),
        { title: 'Exports', opened: '2012', closed: '2014-02-28' },
        overdue('Rail'),
      ],
    },
    expect: { outcome: 'failed', data: { closed: 1, whole: 2 } },
  },
  {
    name: 'past the time trust takes: three opened while two were closed',
    subject: {
      ...old,
      priorities: [
        { title: 'Skills', opened: '2012', closed: '2015-06-30' },
        { title: 'Exports', opened: '2012', closed: '2015-06-30' },
        ...['Rail', 'Ports', 'Data'].map(
          (title): Priority => ({ title, opened: '2015-09', status: 'open', due: '2017' }),
        ),
      ],
    },
    expect: {
      outcome: 'failed',
      messageId: 'openedFaster',
      message:
        'Priorities open faster than they close: in the 24 months to 2016-03-01, 3 priorities were opened and 2 closed.',
      severity: 'warning',
    },
  },
  {
    name: 'the same in a council of 24 months: not yet past it, so that only the share closed is asked',
    subject: {
      established: '2014-03-01',
      priorities: [
        { title: 'Skills', opened: '2014-03-01', closed: '2015-06-30' },
        ...['Rail', 'Ports', 'Data'].map(
          (title): Priority => ({ title, opened: '2015-09', status: 'open', due: '2017' }),
        ),
      ],
    },
    expect: { outcome: 'passed', data: { closed: 1, whole: 1 } },
  },
  {
    name: 'a council of twelve months may still be forming: one level less loud, and it says why',
    subject: {
      established: '2015-03-01',
      priorities: [{ title: 'Rail', opened: '2015-03-10', dropped: '2015-05', droppedWithoutReason: true }],
    },
    expect: { outcome: 'failed', messageId: 'notSeen', severity: 'note' },
  },
  {
    name: 'set up in 2014, the council may still be forming: the milder failure stands',
    subject: {
      established: '2014',
      priorities: [{ title: 'Rail', opened: '2015-03-10', dropped: '2015-05', droppedWithoutReason: true }],
    },
    expect: { outcome: 'failed', messageId: 'notSeen', severity: 'note' },
  },
  {
    name: 'what became of two is not known, and either would decide',
    subject: { ...old, priorities: [closed('Skills'), { title: 'Rail', opened: '2012', due: '2015' }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/priorities/1/status', '/priorities/1/droppedBecause'], toPass: null, toFail: null },
    },
  },
  {
    name: 'a word that no list knows is not known',
    subject: {
      ...old,
      priorities: [closed('Skills'), { title: 'Rail', opened: '2012', due: '2015', status: 'Done' as 'closed' }],
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/priorities/1/status', '/priorities/1/droppedBecause'] } },
  },
  {
    name: 'dropped, and whether for a reason is not recorded',
    subject: { ...old, priorities: [closed('Skills'), { title: 'Rail', opened: '2012', dropped: '2015-05' }] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/priorities/1/droppedBecause'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'the list of priorities is partial',
    subject: { ...old, priorities: [closed('Skills')], incomplete: ['/priorities'] },
    expect: { outcome: 'cantTell', messageId: 'noList', settledBy: { at: ['/priorities'] } },
  },
  {
    name: 'nothing ended or fell due, and nothing was taken up',
    subject: { ...old, priorities: [{ title: 'Skills', opened: '2012', due: '2020', status: 'open' }] },
    expect: { outcome: 'inapplicable', messageId: 'nothing' },
  },
  {
    name: 'it has no priorities',
    subject: { ...old, priorities: [] },
    expect: { outcome: 'inapplicable' },
  },
  {
    name: 'nothing ended or fell due, but two were taken up by a council that is past the time trust takes',
    subject: {
      ...old,
      priorities: ['Rail', 'Ports'].map(
        (title): Priority => ({ title, opened: '2015-09', status: 'open', due: '2020' }),
      ),
    },
    expect: {
      outcome: 'failed',
      messageId: 'openedFaster',
      data: { opened: 2, ended: 0 },
      remedies: [{ id: 'open-fewer', message: 'Close 2 more priorities before new ones are opened.' }],
    },
  },
  {
    name: 'one is overdue and three were taken up: what closes the one leaves two too many',
    subject: {
      ...old,
      priorities: [
        { title: 'Rail', opened: '2013-09', status: 'open', due: '2015-01' },
        ...['Ports', 'Roads', 'Skills'].map(
          (title): Priority => ({ title, opened: '2015-09', status: 'open', due: '2020' }),
        ),
      ],
    },
    expect: {
      outcome: 'failed',
      messageId: 'notSeen',
      remedies: [
        { id: 'see-through', message: 'Close 1 more of these priorities.' },
        { id: 'open-fewer', message: 'Close 2 more priorities before new ones are opened.' },
      ],
    },
  },
];
