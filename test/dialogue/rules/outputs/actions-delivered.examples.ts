import type { Action, Dialogue } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

const done = (title: string, on = '2015-06-20', due = '2015-06'): Action => ({ title, due, done: on });
const running = (title: string, due = '2015-06'): Action => ({ title, due, status: 'under-way' });
const some = (n: number, make: (title: string) => Action, word: string): readonly Action[] =>
  Array.from({ length: n }, (_, i) => make(`${word} ${i + 1}`));
const old: Partial<Dialogue> = { established: '2010-01-01' };

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'seven of ten on time: exactly the limit',
    subject: { ...old, actions: [...some(7, done, 'Survey'), ...some(3, running, 'Plan')] },
    expect: {
      outcome: 'passed',
      messageId: 'delivered',
      message: 'Enough actions are done on time: 7 of 10 actions that fell due in the 24 months to 2016-03-01 (70%).',
      severity: null,
    },
  },
  {
    name: 'two of three: just below',
    subject: { ...old, actions: [...some(2, done, 'Survey'), running('Plan')] },
    expect: {
      outcome: 'failed',
      messageId: 'late',
      message:
        'Too few actions are done on time: 2 of 3 actions that fell due in the 24 months to 2016-03-01 (67%), where at least 70% is the limit. Late or not done: Plan.',
      severity: 'warning',
    },
  },
  {
    name: 'three of four: just above',
    subject: { ...old, actions: [...some(3, done, 'Survey'), running('Plan')] },
    expect: { outcome: 'passed', data: { done: 3, whole: 4, share: 0.75 } },
  },
  {
    name: 'due in June means by its last day; a day later is late',
    subject: { ...old, actions: [done('Survey', '2015-06-30'), done('Plan', '2015-07-01')] },
    expect: { outcome: 'failed', data: { done: 1, whole: 2, names: ['Plan'] } },
  },
  {
    name: 'done in the month it was due',
    subject: { ...old, actions: [done('Survey', '2015-06')] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'due on a day of June and done in June: on time, or late',
    subject: { ...old, actions: [done('Survey', '2015-06', '2015-06-15')] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        '0–1 of 1 action that fell due in the 24 months to 2016-03-01 were done on time; what happened to the others decides whether that reaches 70%.',
      settledBy: { at: ['/actions/0/done'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'due in February is past on 1 March; due on 1 March itself is not yet',
    subject: {
      ...old,
      actions: [...some(3, done, 'Survey'), running('Plan', '2016-02'), running('Fair', '2016-03-01')],
    },
    expect: { outcome: 'passed', data: { done: 3, whole: 4 } },
  },
  {
    name: 'due on the first day of the window counts, a day earlier does not',
    subject: { ...old, actions: [running('Plan', '2014-03-01'), done('Survey', '2014-02-28', '2014-02-28')] },
    expect: { outcome: 'failed', data: { done: 0, whole: 1 } },
  },
  {
    name: 'dropped for a recorded reason leaves the sum, without one it was not done',
    subject: {
      ...old,
      actions: [
        ...some(2, done, 'Survey'),
        { title: 'Plan', due: '2015-06', dropped: '2015-05', droppedBecause: 'Devolved.' },
        { title: 'Fair', due: '2015-06', dropped: '2015-05', droppedWithoutReason: true },
      ],
    },
    expect: { outcome: 'failed', data: { done: 2, whole: 3, names: ['Fair'] } },
  },
  {
    name: 'dropped, and whether for a reason is not recorded',
    subject: { ...old, actions: [...some(2, done, 'Survey'), { title: 'Fair', due: '2015-06', status: 'dropped' }] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/actions/2/droppedBecause'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'open-ended is not due, and what has no day may have been',
    subject: { ...old, actions: [{ title: 'Outreach', openEnded: true, status: 'under-way' }, done('Survey')] },
    expect: { outcome: 'passed', data: { done: 1, whole: 1 } },
  },
  {
    name: 'when it is due is not known, and it is still under way',
    subject: { ...old, actions: [{ title: 'Outreach', status: 'under-way' }, ...some(2, done, 'Survey')] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/actions/0/due'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'said to be done, without a day',
    subject: { ...old, actions: [{ title: 'Survey', due: '2015-06', status: 'done' }] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/actions/0/done'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'said to be done in a list made before it was due',
    subject: { ...old, asAt: '2015-05', actions: [{ title: 'Survey', due: '2015-06', status: 'done' }] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'what became of it is not known',
    subject: {
      ...old,
      actions: [...some(3, done, 'Survey'), ...some(2, (title) => ({ title, due: '2015-06' }), 'Plan')],
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      data: { done: { min: 3, max: 5 }, whole: { min: 3, max: 5 }, share: { min: 0.6, max: 1 } },
      settledBy: {
        at: [
          '/actions/3/status',
          '/actions/3/droppedBecause',
          '/actions/3/done',
          '/actions/4/status',
          '/actions/4/droppedBecause',
          '/actions/4/done',
        ],
        // One of the two done in time is enough: four of five, or of four where the other does not count.
        toPass: 1,
        toFail: null,
      },
    },
  },
  {
    name: 'a word that no list knows is not known',
    subject: { ...old, actions: [{ title: 'Survey', due: '2015-06', status: 'Done' as 'done' }] },
    expect: {
      outcome: 'cantTell',
      settledBy: { at: ['/actions/0/status', '/actions/0/droppedBecause', '/actions/0/done'] },
    },
  },
  {
    name: 'a council of twelve months may still be forming: one level less loud',
    subject: { established: '2015-03-01', actions: [running('Plan')] },
    expect: { outcome: 'failed', messageId: 'late', severity: 'note' },
  },
  {
    name: 'set up in 2014, the council may still be forming: the milder failure stands',
    subject: { established: '2014', actions: [running('Plan')] },
    expect: { outcome: 'failed', severity: 'note' },
  },
  {
    name: 'what fell due in 2015 did so after the council was set up, whatever day of 2015 that was',
    subject: { established: '2015', actions: [running('Plan')] },
    expect: { outcome: 'failed', severity: 'note' },
  },
  {
    name: 'the window is cut where the membership was made anew: some day in 2015',
    subject: { lifecycle: [{ event: 'reconstituted', date: '2015' }], actions: [running('Plan')] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/lifecycle/0/date'], toPass: null } },
  },
  {
    name: 'the list is partial',
    subject: { ...old, actions: some(3, done, 'Survey'), incomplete: ['/actions'] },
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message:
        'We do not know all the actions that fell due in the 24 months to 2016-03-01, nor what happened to them.',
      settledBy: { at: ['/actions'] },
    },
  },
  {
    name: 'nothing fell due',
    subject: { ...old, actions: [running('Plan', '2017')] },
    expect: { outcome: 'inapplicable', message: 'No action fell due in the 24 months to 2016-03-01.' },
  },
  {
    name: 'no action was agreed',
    subject: { ...old, actions: [] },
    expect: { outcome: 'inapplicable' },
  },
];
