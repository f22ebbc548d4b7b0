import type { Council, Member } from '../../../src/council/model.js';
import type { Example } from '../../../src/testing/index.js';
import { firm } from '../seats.js';

const since = (from: string, n: number, name: string): Member[] =>
  Array.from({ length: n }, (_, i) => firm(`${name} ${i + 1}`, {}, { from }));
const newcomer = firm('Newcomer', {}, { from: '2015-06' });
const old: Council = { established: '2005', asAt: '2016-03-01', membersSince: '2005' };

export const examples: readonly Example<Council>[] = [
  {
    name: 'one newcomer, and exactly half of the seats long held',
    subject: { ...old, members: [...since('2008', 3, 'Veteran'), ...since('2012', 2, 'Regular'), newcomer] },
    expect: {
      outcome: 'passed',
      messageId: 'refreshed',
      message:
        'Membership is refreshed: new since 2014-03-01: Newcomer. Of 6 seats, 3 have been held longer than 72 months (50%).',
      severity: null,
    },
  },
  {
    name: 'just over half: five of nine',
    subject: { ...old, members: [...since('2008', 5, 'Veteran'), ...since('2012', 3, 'Regular'), newcomer] },
    expect: {
      outcome: 'failed',
      messageId: 'longHeld',
      message:
        'Too many seats are long held: of 9 seats, 5 have been held longer than 72 months (56%), more than 50%. The longest held: Veteran 1, Veteran 2, Veteran 3, Veteran 4 and Veteran 5.',
      severity: 'warning',
    },
  },
  {
    name: 'just under half: four of nine',
    subject: { ...old, members: [...since('2008', 4, 'Veteran'), ...since('2012', 4, 'Regular'), newcomer] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'six years to the day are not more than six years',
    subject: { ...old, members: [...since('2010-03-01', 3, 'Veteran'), newcomer] },
    expect: { outcome: 'passed', data: { long: 0 } },
  },
  {
    name: 'a month more is',
    subject: { ...old, members: [...since('2010-02-01', 3, 'Veteran'), newcomer] },
    expect: { outcome: 'failed', messageId: 'longHeld' },
  },
  {
    name: 'nobody new for two years',
    subject: { ...old, members: since('2013', 8, 'Regular') },
    expect: {
      outcome: 'failed',
      messageId: 'nobodyNew',
      message: 'Membership is not refreshed: no organisation with a seat has joined since 2014-03-01.',
      severity: 'warning',
    },
  },
  {
    name: 'a new person for an old member is no new organisation',
    subject: {
      ...old,
      members: [
        ...since('2013', 3, 'Regular'),
        firm('Acme', {}, { from: '2009', until: '2015-05-31' }),
        firm('Acme', {}, { from: '2015-06-01' }),
      ],
    },
    expect: { outcome: 'failed', messageId: 'nobodyNew' },
  },
  {
    name: 'a renamed firm is no new organisation',
    subject: {
      ...old,
      members: [
        ...since('2013', 3, 'Regular'),
        firm('EC Harris', {}, { from: '2009', until: '2015-10-31' }),
        firm('Arcadis', { formerNames: ['EC Harris'] }, { from: '2015-11-01' }),
      ],
    },
    expect: { outcome: 'failed', messageId: 'nobodyNew' },
  },
  {
    name: 'on the first day of the window: it was there when the window began',
    subject: { ...old, members: [...since('2013', 3, 'Regular'), firm('Acme', {}, { from: '2014-03-01' })] },
    expect: { outcome: 'failed', messageId: 'nobodyNew' },
  },
  {
    name: 'a day later',
    subject: { ...old, members: [...since('2013', 3, 'Regular'), firm('Acme', {}, { from: '2014-03-02' })] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'today’s list with dates: who is new may have had another seat before',
    subject: { established: '2005', asAt: '2016-03-01', members: [...since('2013', 3, 'Regular'), newcomer] },
    expect: {
      outcome: 'cantTell',
      messageId: 'leavers',
      message: 'We do not know who left since 2014-03-01, so we cannot say which organisations are new since then.',
      settledBy: { at: ['/membersSince'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'today’s list with dates, and nobody who could be new: no leaver would change that',
    subject: { established: '2005', asAt: '2016-03-01', members: since('2013', 4, 'Regular') },
    expect: { outcome: 'failed', messageId: 'nobodyNew' },
  },
  {
    name: 'a council of four years: without dates seats are young enough, but who is new is not known',
    subject: {
      established: '2012-03',
      asAt: '2016-03-01',
      membersSince: '2012',
      members: [firm('Acme'), firm('Bolts')],
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We know too little of which organisations are new since 2014-03-01, or of how long seats have been held.',
      settledBy: { at: ['/members/0/from', '/members/1/from'], toPass: 1, toFail: 2 },
    },
  },
  {
    name: 'two of four seats long held, and one of which the first year is not known',
    subject: { ...old, members: [...since('2008', 2, 'Veteran'), newcomer, firm('Acme')] },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/members/3/from'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'a list that was complete six years and a half ago: who joined or left since is not known',
    subject: { established: '2005', asAt: '2009-09-01', membersSince: '2005', members: [firm('Acme'), firm('Bolts')] },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/asAt'] } },
  },
  {
    name: 'a partial list',
    subject: { ...old, members: [newcomer], incomplete: ['/members'] },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/members'] } },
  },
  {
    name: 'twenty-four months old: trust may still be building',
    subject: { ...old, established: '2014-03-01', members: since('2014-03-01', 4, 'Founder') },
    expect: {
      outcome: 'inapplicable',
      messageId: 'forming',
      message:
        'The membership is 24 months old, not yet past the 24 months that building trust can take: nobody asks for it to be refreshed yet.',
    },
  },
  {
    name: 'twenty-five months old, and all founders',
    subject: { ...old, established: '2014-02-01', members: since('2014-02-01', 4, 'Founder') },
    expect: { outcome: 'failed', messageId: 'nobodyNew' },
  },
  {
    name: 'an old council, reconstituted last summer',
    subject: {
      ...old,
      lifecycle: [{ event: 'reconstituted', date: '2015-07-16' }],
      members: since('2008', 4, 'Veteran'),
    },
    expect: { outcome: 'inapplicable', messageId: 'forming' },
  },
  {
    name: 'with a longer window, founders of a young council are not new: the window is cut at its beginning',
    subject: { ...old, established: '2013-12-01', membersSince: '2013', members: since('2013-12-01', 4, 'Founder') },
    options: {
      parameters: { 'representation/refresh/windowMonths': { value: 36, because: 'members serve for three years' } },
    },
    expect: { outcome: 'failed', messageId: 'nobodyNew', data: { day: '2013-12-01' } },
  },
  {
    name: 'set up some time in 2014',
    subject: { ...old, established: '2014', members: [newcomer] },
    expect: {
      outcome: 'cantTell',
      messageId: 'stage',
      message: 'We do not know whether the council is past the 24 months that building trust can take.',
      settledBy: { at: ['/established'] },
    },
  },
  {
    name: 'not yet set up',
    subject: { established: '2017' },
    expect: { outcome: 'inapplicable', messageId: 'notYet', message: 'The council was not yet set up.' },
  },
  {
    name: 'an old council without members',
    subject: { ...old, members: [] },
    expect: { outcome: 'inapplicable', messageId: 'nobody', message: 'Nobody holds a seat.' },
  },
  {
    name: 'nobody new, and most seats long held: one newcomer, and two seats that pass on',
    subject: { ...old, members: [...since('2008', 6, 'Veteran'), ...since('2012', 2, 'Regular')] },
    expect: {
      outcome: 'failed',
      messageId: 'nobodyNew',
      remedies: [
        { id: 'invite', message: 'Bring in 1 organisation that had no seat on 2014-03-01.' },
        { id: 'rotate', message: 'Let 2 long-held seats pass to new holders.' },
      ],
    },
  },
];
