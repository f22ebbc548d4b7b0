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
/** Set up in 2010; whether it was made anew before the day or after is not known. */
const either: Dialogue = { established: '2010-01-01', lifecycle: [{ event: 'reconstituted', date: '2016' }] };
const map: Action = { title: 'Map the skills gap', agreed: '2014-06-10', status: 'agreed' };
const fund: Action = { title: 'Set up a loan fund', agreed: '2014-06-10', status: 'under-way' };

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'twelve months old, one of two priorities still identifies the issue: exactly the limit',
    subject: { ...young, priorities: [at('Skills', 'identifying'), at('Ports', 'agreed')] },
    expect: {
      outcome: 'passed',
      messageId: 'identifying',
      message: 'The council may still be forming. At the stage of identifying the issue: 1 of 2 open priorities (50%).',
      severity: null,
    },
  },
  {
    name: 'one of three, just below',
    subject: { ...young, priorities: [at('Skills', 'identifying'), at('Ports', 'agreed'), at('Rail', 'under-way')] },
    expect: {
      outcome: 'failed',
      messageId: 'ahead',
      message:
        'The council may still be forming. At the stage of identifying the issue: 1 of 3 open priorities (33%); the limit is 50%. Further on: Ports and Rail.',
      severity: 'note',
    },
  },
  {
    name: 'two of three, just above',
    subject: { ...young, priorities: [at('Skills', 'identifying'), at('Ports', 'identifying'), at('Rail', 'done')] },
    expect: { outcome: 'passed', data: { part: 2, whole: 3 } },
  },
  {
    name: 'seventeen months: still asked what a forming council is asked',
    subject: { established: '2014-09-02', priorities: [at('Ports', 'under-way')] },
    expect: { outcome: 'failed', messageId: 'ahead' },
  },
  {
    name: 'eighteen months: nothing is asked',
    subject: { established: '2014-09-01', priorities: [at('Ports', 'under-way')], actions: [] },
    expect: {
      outcome: 'inapplicable',
      messageId: 'within',
      message:
        'It is 18 months since the council was set up: within the 18–24 months that trust usually takes, when either kind of work fits.',
    },
  },
  {
    name: 'twenty-four months: nothing is asked yet',
    subject: { established: '2014-03-01', priorities: [], actions: [] },
    expect: { outcome: 'inapplicable', messageId: 'within' },
  },
  {
    name: 'twenty-five months, and nothing under way',
    subject: { established: '2014-02-01', priorities: [], actions: [] },
    expect: {
      outcome: 'failed',
      messageId: 'idle',
      message:
        'The council is past the time that trust takes, and no agreed action was under way or done in the 24 months to 2016-03-01.',
      severity: 'note',
    },
  },
  {
    name: 'past it, with one action under way: stages of priorities are not asked',
    subject: { ...old, actions: [map, fund] },
    expect: {
      outcome: 'passed',
      messageId: 'atWork',
      message:
        'The council is past the time that trust takes, and 1 agreed action was under way or done in the 24 months to 2016-03-01.',
    },
  },
  {
    name: 'past it, with what was agreed still waiting to begin',
    subject: { ...old, actions: [map] },
    expect: {
      outcome: 'failed',
      messageId: 'idleNamed',
      message:
        'The council is past the time that trust takes, and no agreed action was under way or done in the 24 months to 2016-03-01. On record: Map the skills gap.',
    },
  },
  {
    name: 'done on the first day looked back over',
    subject: { ...old, actions: [{ title: 'Loan fund', agreed: '2012', done: '2014-03-01' }] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'done a day before that',
    subject: { ...old, actions: [{ title: 'Loan fund', agreed: '2012', done: '2014-02-28' }] },
    expect: { outcome: 'failed' },
  },
  {
    name: 'done the day after the day of judgement, agreed before it: it was under way',
    subject: { ...old, actions: [{ title: 'Loan fund', agreed: '2012', done: '2016-03-02' }] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'agreed after the day of judgement: not yet',
    subject: { ...old, actions: [{ ...fund, agreed: '2016-03-02' }] },
    expect: { outcome: 'failed' },
  },
  {
    name: 'done on a day that is not stated, but agreed within the months looked back over',
    subject: { ...old, actions: [{ title: 'Loan fund', agreed: '2014-03-01', status: 'done' }] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'done on a day that is not stated, and agreed before: it may be long ago',
    subject: { ...old, actions: [{ title: 'Loan fund', agreed: '2013', status: 'done' }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'openPast',
      message:
        'The council is past the time that trust takes; whether any agreed action was under way or done in the 24 months to 2016-03-01 is not known.',
      settledBy: { at: ['/actions/0/done'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'agreed at a meeting whose day is known',
    subject: {
      ...old,
      meetings: [{ id: 'spring', date: '2014-04-10' }],
      actions: [{ title: 'Loan fund', meeting: 'spring', status: 'done' }],
    },
    expect: { outcome: 'passed' },
  },
  {
    name: 'what became of two is not known: one is enough',
    subject: { ...old, actions: [{ title: 'Loan fund' }, { title: 'A map', status: 'started' as 'under-way' }] },
    expect: {
      outcome: 'cantTell',
      settledBy: { at: ['/actions/0/status', '/actions/1/status'], toPass: 1, toFail: 2 },
    },
  },
  {
    name: 'a list of a later day says of an action without a date only that it was under way then',
    subject: { ...old, asAt: '2017-01-01', actions: [{ title: 'Loan fund', status: 'under-way' }] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/actions/0/agreed'] } },
  },
  {
    name: 'the actions are not known',
    subject: old,
    expect: { outcome: 'cantTell', messageId: 'openPast', settledBy: { at: ['/actions'] } },
  },
  {
    name: 'how far one of two has come is not known',
    subject: { ...young, priorities: [at('Ports', 'agreed'), at('Skills')] },
    expect: {
      outcome: 'cantTell',
      messageId: 'openForming',
      message:
        'The council may still be forming. At the stage of identifying the issue, as far as is known: 0–1 of 2 open priorities; the limit is 50%.',
      settledBy: { at: ['/priorities/1/stage'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a word that no list knows is not known',
    subject: { ...young, priorities: [at('Skills', 'Exploring' as 'identifying')] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/priorities/0/stage'] } },
  },
  {
    name: 'what a priority had come to by its end says nothing of where it was before',
    subject: { ...young, priorities: [{ title: 'Skills', opened: '2015-04', closed: '2016-09-01', stage: 'done' }] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/priorities/0/stage'] } },
  },
  {
    name: 'the list of priorities is partial',
    subject: { ...young, priorities: [at('Skills', 'identifying')], incomplete: ['/priorities'] },
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message:
        'The council may still be forming; which priorities are open, and how far they have come, is not known in full.',
      settledBy: { at: ['/priorities'] },
    },
  },
  {
    name: 'still forming, and nothing taken up',
    subject: { ...young, priorities: [] },
    expect: {
      outcome: 'inapplicable',
      messageId: 'nothing',
      message: 'The council may still be forming, and no priority is open.',
    },
  },
  {
    name: 'forming or within it, and nothing taken up: no question arises either way',
    subject: { established: { min: '2014-06', max: '2015' }, priorities: [] },
    expect: { outcome: 'inapplicable', messageId: 'nothing' },
  },
  {
    name: 'forming or within it, with a priority open',
    subject: { established: { min: '2014-06', max: '2015' }, priorities: [at('Skills', 'identifying')] },
    expect: {
      outcome: 'cantTell',
      messageId: 'stage',
      message:
        'What fits depends on the age of the council, of which too little is known. Stages still possible: still forming and within the usual lead time.',
      settledBy: { at: ['/established'], toPass: 1, toFail: null },
    },
  },
  {
    name: 'within it or past it: only the day it was set up decides',
    subject: { established: { min: '2013', max: '2014-06' }, actions: [fund] },
    expect: { outcome: 'cantTell', messageId: 'stage', settledBy: { at: ['/established'], toPass: 1, toFail: null } },
  },
  {
    name: 'forming or long past it, and the work fits both',
    subject: { ...either, priorities: [at('Skills', 'identifying')], actions: [fund] },
    expect: {
      outcome: 'passed',
      messageId: 'either',
      message:
        'The council is either still forming or past the time that trust takes. Its work fits both. At the stage of identifying the issue: 1 of 1 open priority (100%); 1 agreed action was under way or done in the 24 months to 2016-03-01.',
    },
  },
  {
    name: 'forming or long past it, and the work fits neither',
    subject: { ...either, priorities: [at('Skills', 'agreed')], actions: [map] },
    expect: {
      outcome: 'failed',
      messageId: 'neither',
      message:
        'The council is either still forming or past the time that trust takes. Its work fits neither. At the stage of identifying the issue: 0 of 1 open priority (0%; the limit is 50%); no agreed action was under way or done in the 24 months to 2016-03-01.',
      severity: 'note',
    },
  },
  {
    name: 'forming or long past it, and the work fits one of the two',
    subject: { ...either, priorities: [at('Skills', 'identifying')], actions: [map] },
    expect: { outcome: 'cantTell', messageId: 'stage', settledBy: { at: ['/lifecycle/0/date'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'forming or long past it; of a forming council nothing would be asked',
    subject: { ...either, priorities: [], actions: [map] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/lifecycle/0/date'], toPass: null, toFail: 1 } },
  },
  {
    name: 'set up some time this year, perhaps not yet',
    subject: { established: '2016', priorities: [at('Skills', 'identifying')] },
    expect: {
      outcome: 'cantTell',
      messageId: 'setUp',
      message: 'Whether the council was set up by 2016-03-01 is not certain. Stages possible if it was: still forming.',
      settledBy: { at: ['/established'] },
    },
  },
  {
    name: 'not yet set up',
    subject: { established: '2016-03-02' },
    expect: { outcome: 'inapplicable', messageId: 'notYet', message: 'The council was not yet set up on 2016-03-01.' },
  },
];
