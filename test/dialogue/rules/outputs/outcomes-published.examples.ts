import type { Action, Dialogue, Output } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

const done = (title: string, published?: boolean): Action => ({
  title,
  done: '2015-06-30',
  ...(published === undefined ? {} : { published }),
});
const paper = (title: string, published?: boolean): Output => ({
  title,
  ...(published === undefined ? {} : { published }),
});

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'two of four: exactly the limit',
    subject: {
      actions: [done('Survey', true), done('Letter', false)],
      outputs: [paper('Plan', true), paper('Note', false)],
    },
    expect: {
      outcome: 'passed',
      messageId: 'open',
      message: 'Outsiders can see enough of what came out: 2 of 4 actions done and outputs (50%).',
    },
  },
  {
    name: 'two of five, just below',
    subject: {
      actions: [done('Survey', true), done('Letter', false), done('Visit', false)],
      outputs: [paper('Plan', true), paper('Note', false)],
    },
    expect: {
      outcome: 'failed',
      messageId: 'closed',
      message:
        'Outsiders see too little of what came out: 2 of 5 actions done and outputs (40%), where at least 50% is the limit. Not published: Letter, Visit and Note.',
      severity: 'warning',
    },
  },
  {
    name: 'three of five, just above',
    subject: {
      actions: [done('Survey', true), done('Letter', false), done('Visit', true)],
      outputs: [paper('Plan', true), paper('Note', false)],
    },
    expect: { outcome: 'passed', data: { share: 0.6 } },
  },
  {
    name: 'actions under way or given up, and what flows to the council, do not count',
    subject: {
      actions: [
        done('Survey', true),
        { title: 'Letter', status: 'under-way', published: false },
        { title: 'Visit', dropped: '2015', published: false },
      ],
      outputs: [{ title: 'Commission', published: false, toCouncil: true }],
    },
    expect: {
      outcome: 'passed',
      message: 'Outsiders can see enough of what came out: 1 of 1 action done or output (100%).',
    },
  },
  {
    name: 'done on the day of judgement counts, a day later does not',
    subject: {
      actions: [
        { title: 'Survey', done: '2016-03-01', published: false },
        { title: 'Letter', done: '2016-03-02', published: true },
      ],
      outputs: [],
    },
    expect: { outcome: 'failed', data: { part: 0, whole: 1 } },
  },
  {
    name: 'one of two is not known, and decides',
    subject: { actions: [done('Letter', false)], outputs: [paper('Plan')] },
    expect: {
      outcome: 'cantTell',
      messageId: 'unknown',
      message:
        'Outsiders can see 0–1 of 2 actions done and outputs (0–50%); what we do not know of the others decides whether that reaches 50%.',
      settledBy: { at: ['/outputs/0/published'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'what became of an action is not known: to pass it has to be done and published, not done is enough to fail',
    subject: { actions: [done('Letter', false), { title: 'Survey' }], outputs: [] },
    expect: {
      outcome: 'cantTell',
      settledBy: { at: ['/actions/1/status', '/actions/1/published'], toPass: 2, toFail: 1 },
    },
  },
  {
    name: 'three of four are published, so that one unknown does not matter',
    subject: { actions: [done('Letter', true), done('Survey')], outputs: [paper('Plan', true), paper('Note', true)] },
    expect: { outcome: 'passed', data: { share: { min: 0.75, max: 1 } } },
  },
  {
    name: 'the list of actions is not known',
    subject: { outputs: [paper('Plan', true)] },
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message:
        'We do not know all that was done and came out. Of what is on record, outsiders can see 1 of 1 action done or output.',
      settledBy: { at: ['/actions'] },
    },
  },
  {
    name: 'neither list is known',
    subject: { name: 'Widget Council' },
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      settledBy: { at: ['/actions', '/outputs'], toPass: 2, toFail: 2 },
    },
  },
  {
    name: 'nothing was done and nothing came out',
    subject: { actions: [{ title: 'Letter', status: 'agreed' }], outputs: [] },
    expect: {
      outcome: 'inapplicable',
      messageId: 'nothing',
      message: 'No action was done and no output was there by 2016-03-01.',
    },
  },
];
