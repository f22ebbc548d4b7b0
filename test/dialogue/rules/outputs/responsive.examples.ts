import type { Action, Dialogue, Output, Priority } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

const skills: Priority = { id: 'skills', opened: '2015-01-10' };
const exports_: Priority = { id: 'exports', opened: '2015-03-01' };
const ports: Priority = { id: 'ports', opened: '2015-06-01' };
const onSkills: Action = { priority: 'skills', agreed: '2015-02-09' };
const onExports: Output = { priority: 'exports', produced: '2015-05-30' };
const dialogue = (more: Partial<Dialogue>): Dialogue => ({ priorities: [skills], actions: [], outputs: [], ...more });

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'one answered after 30 days, one after 90, one not at all: half of three are two',
    subject: dialogue({ priorities: [skills, exports_, ports], actions: [onSkills], outputs: [onExports] }),
    expect: {
      outcome: 'passed',
      messageId: 'answered',
      message: 'A first answer came within 90 days for at least half of 3 issues raised; 1 has had none so far.',
      severity: null,
    },
  },
  {
    name: 'one of two is half',
    subject: dialogue({ priorities: [skills, ports], actions: [onSkills] }),
    expect: { outcome: 'passed', messageId: 'answered', data: { n: 2, days: 30, waiting: 1 } },
  },
  {
    name: 'one of three is not',
    subject: dialogue({ priorities: [skills, exports_, ports], actions: [onSkills] }),
    expect: {
      outcome: 'passed',
      messageId: 'waiting',
      message: 'Fewer than half of 3 issues raised had a first answer by 2016-03-01; 2 wait for one.',
    },
  },
  {
    name: 'the first of two answers counts, and one agreed at a meeting has its day',
    subject: dialogue({
      actions: [
        { priority: 'skills', meeting: 'm1' },
        { priority: 'skills', agreed: '2015-06-01' },
      ],
      meetings: [{ id: 'm1', date: '2015-01-20' }],
    }),
    expect: { outcome: 'passed', data: { n: 1, days: 10, waiting: 0 } },
  },
  {
    name: 'it was raised at a meeting before it was taken up',
    subject: dialogue({
      actions: [onSkills],
      meetings: [
        { date: '2014-12-11', agenda: [{ title: 'Apprentices', priorities: ['skills'] }] },
        { date: '2014-06-11', status: 'cancelled', agenda: [{ title: 'Apprentices', priorities: ['skills'] }] },
      ],
    }),
    expect: { outcome: 'passed', data: { days: 60 } },
  },
  {
    name: 'an answer that was there before took no days',
    subject: dialogue({ outputs: [{ priority: 'skills', produced: '2014-12' }] }),
    expect: { outcome: 'passed', data: { days: 0 } },
  },
  {
    name: 'what came later, names no priority or flows the other way is no answer',
    subject: dialogue({
      actions: [{ agreed: '2015-02-09' }],
      outputs: [
        { priority: 'skills', produced: '2016-03-02' },
        { priority: 'skills', produced: '2015-02', toCouncil: true },
      ],
    }),
    expect: { outcome: 'passed', messageId: 'waiting', data: { n: 1, waiting: 1 } },
  },
  {
    name: 'taken up some day in January',
    subject: dialogue({ priorities: [{ ...skills, opened: '2015-01' }], actions: [onSkills] }),
    expect: { outcome: 'passed', data: { days: { min: 9, max: 39 } } },
  },
  {
    name: 'when it was taken up is not known',
    subject: dialogue({ priorities: [{ id: 'skills', title: 'Skills' }], actions: [onSkills] }),
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know how long a first answer takes: of 1 issue raised, too few days are on record.',
      settledBy: { at: ['/priorities/0/opened'] },
    },
  },
  {
    name: 'it may have been raised after the day',
    subject: dialogue({ priorities: [{ id: 'skills', opened: '2016' }] }),
    expect: { outcome: 'cantTell', messageId: 'open' },
  },
  {
    name: 'the outputs are not known: one may have been first',
    subject: { priorities: [skills], actions: [onSkills] },
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message: 'We do not know all the issues that were raised, nor when each was first answered.',
      settledBy: { at: ['/outputs'] },
    },
  },
  {
    name: 'nothing is known of issues',
    subject: { name: 'Widget Council' },
    expect: { outcome: 'cantTell', messageId: 'noList' },
  },
  {
    name: 'no issue was raised',
    subject: { priorities: [] },
    expect: { outcome: 'inapplicable', message: 'No issue was raised by 2016-03-01.' },
  },
  {
    name: 'the only issue was raised later',
    subject: dialogue({ priorities: [{ id: 'skills', opened: '2016-03-02' }] }),
    expect: { outcome: 'inapplicable' },
  },
];
