import type { Action, Dialogue } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

const own = (more: Partial<Action>): Action => ({ title: 'Sector metrics', owners: ['industry'], ...more });
const joint: Action = { title: 'Skills plan', owners: ['industry', 'government'], status: 'under-way' };

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'one done, one under way with a university, beside a joint one',
    subject: {
      actions: [
        own({ done: '2014-05' }),
        { title: 'Test centre', owners: ['industry', 'other'], status: 'under-way' },
        joint,
      ],
    },
    expect: {
      outcome: 'passed',
      messageId: 'alone',
      message: 'Industry has acted on its own account: 2 actions under way or done without government.',
      severity: null,
    },
  },
  {
    name: 'every action is joint, not begun, given up, or somebody else’s',
    subject: {
      actions: [
        joint,
        own({ status: 'agreed' }),
        own({ dropped: '2015', status: 'dropped' }),
        { title: 'Survey', owners: ['other'], status: 'done' },
        { title: 'Hosting', owners: [], status: 'done' },
      ],
    },
    expect: {
      outcome: 'passed',
      messageId: 'none',
      message: 'Industry has not acted on its own account: no action is under way or done without government.',
    },
  },
  {
    name: 'owners that are not known may or may not include government',
    subject: { actions: [{ title: 'Sector metrics', status: 'done' }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether industry has an action under way or done without government.',
      settledBy: { at: ['/actions/0/owners'] },
    },
  },
  {
    name: 'a word that no list knows is not known',
    subject: { actions: [own({ owners: ['industry', 'Government' as 'government'], status: 'done' })] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/actions/0/owners'] } },
  },
  {
    name: 'with government among them it does not matter who else is',
    subject: { actions: [own({ owners: ['government', 'Industry' as 'industry'], status: 'done' })] },
    expect: { outcome: 'passed', messageId: 'none' },
  },
  {
    name: 'what became of it is not known',
    subject: { actions: [own({})] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/actions/0/status'] } },
  },
  {
    name: 'agreed before the day and done after it: under way on it',
    subject: { actions: [own({ agreed: '2015-06', done: '2016-05' })] },
    expect: { outcome: 'passed', messageId: 'alone', data: { n: 1 } },
  },
  {
    name: 'agreed after the day',
    subject: { actions: [own({ agreed: '2016-03-02', done: '2016-05' })] },
    expect: { outcome: 'passed', messageId: 'none' },
  },
  {
    name: 'under way in a list that was made after the day, without a date',
    subject: { asAt: '2017', actions: [own({ status: 'under-way' })] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/actions/0/agreed'] } },
  },
  {
    name: 'one is known and the list is partial: at least one',
    subject: { actions: [own({ status: 'done' })], incomplete: ['/actions'] },
    expect: {
      outcome: 'passed',
      message: 'Industry has acted on its own account: at least 1 action under way or done without government.',
    },
  },
  {
    name: 'no action was agreed',
    subject: { actions: [] },
    expect: { outcome: 'inapplicable', message: 'No action was agreed.' },
  },
  {
    name: 'actions are not known',
    subject: { name: 'Widget Council' },
    expect: { outcome: 'cantTell', settledBy: { at: ['/actions'] } },
  },
];
