import type { Action, Dialogue, Priority } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

const at = (title: string, stage?: Priority['stage']): Priority => ({
  title,
  opened: '2015-04',
  status: 'open',
  ...(stage === undefined ? {} : { stage }),
});
const young: Dialogue = { established: '2015-03-01' };
const old: Dialogue = { established: '2010-01-01' };
const map: Action = { title: 'Map the skills gap', agreed: '2014-06-10', status: 'agreed' };
const fund: Action = { title: 'Set up a loan fund', agreed: '2014-06-10', status: 'under-way' };

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'twelve months old, one of two priorities still identifies the issue',
    subject: { ...young, priorities: [at('Skills', 'identifying'), at('Ports', 'agreed')], actions: [] },
    expect: {
      outcome: 'passed',
      messageId: 'told',
      message:
        'At 12 months, the issue is still being identified in 1 of 2 open priorities; 0 agreed actions were under way or done in the 24 months to 2016-03-01, cut at the council’s establishment (2015-03-01).',
      severity: null,
    },
  },
  {
    name: 'young, and already delivering: no fault',
    subject: { ...young, priorities: [at('Ports', 'under-way')], actions: [{ ...fund, agreed: '2015-06-10' }] },
    expect: { outcome: 'passed', data: { part: 0, whole: 1, actions: 1 } },
  },
  {
    name: 'long established, and nothing under way: told, and no fault either',
    subject: { ...old, priorities: [at('Ports', 'agreed')], actions: [map] },
    expect: { outcome: 'passed', data: { part: 0, whole: 1, actions: 0 } },
  },
  {
    name: 'done on the first day looked back over',
    subject: { ...old, priorities: [], actions: [{ title: 'Loan fund', agreed: '2012', done: '2014-03-01' }] },
    expect: { outcome: 'passed', data: { whole: 0, actions: 1 } },
  },
  {
    name: 'done a day before that',
    subject: { ...old, priorities: [], actions: [{ title: 'Loan fund', agreed: '2012', done: '2014-02-28' }] },
    expect: { outcome: 'passed', data: { actions: 0 } },
  },
  {
    name: 'done on a day that is not stated, and agreed before: it may be long ago',
    subject: { ...old, priorities: [], actions: [{ title: 'Loan fund', agreed: '2013', status: 'done' }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'At 74 months, the issue is still being identified in 0 of 0 open priorities, and 0–1 agreed action was under way or done in the 24 months to 2016-03-01, as far as we know.',
      settledBy: { at: ['/actions/0/done'], toPass: 1, toFail: null },
    },
  },
  {
    name: 'the actions are not known',
    subject: { ...old, priorities: [at('Ports', 'agreed')] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/actions'], toPass: 1, toFail: null } },
  },
  {
    name: 'how far one of two has come is not known',
    subject: { ...young, priorities: [at('Ports', 'agreed'), at('Skills')], actions: [] },
    expect: {
      outcome: 'cantTell',
      data: { part: { min: 0, max: 1 }, whole: 2 },
      settledBy: { at: ['/priorities/1/stage'], toPass: 1, toFail: null },
    },
  },
  {
    name: 'a word that no list knows is not known',
    subject: { ...young, priorities: [at('Skills', 'Exploring' as 'identifying')], actions: [] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/priorities/0/stage'] } },
  },
  {
    name: 'what a priority had come to by its end says nothing of where it was before',
    subject: {
      ...young,
      priorities: [{ title: 'Skills', opened: '2015-04', closed: '2016-09-01', stage: 'done' }],
      actions: [],
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/priorities/0/stage'] } },
  },
  {
    name: 'set up on some day of two years: the age is told as well as it is known',
    subject: { established: { min: '2014-06', max: '2015' }, priorities: [at('Skills', 'identifying')], actions: [] },
    expect: { outcome: 'passed', data: { months: { min: 2, max: 21 }, part: 1, whole: 1, actions: 0 } },
  },
  {
    name: 'nothing taken up and nothing agreed',
    subject: { ...young, priorities: [], actions: [] },
    expect: {
      outcome: 'inapplicable',
      messageId: 'nothing',
      message: 'No priority is open, and no action was agreed.',
    },
  },
  {
    name: 'not yet set up',
    subject: { established: '2016-03-02' },
    expect: { outcome: 'inapplicable', messageId: 'notYet', message: 'The council was not yet set up on 2016-03-01.' },
  },
];
