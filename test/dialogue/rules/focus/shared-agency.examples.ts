import type { Action, Dialogue, Side } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

/** So many actions of these owners, under way. */
const actions = (n: number, owners: readonly Side[] | undefined, more: Partial<Action> = {}): readonly Action[] =>
  Array.from(
    { length: n },
    (_, i): Action => ({
      title: `${owners?.join(' and ') ?? 'untold'} ${i + 1}`,
      status: 'under-way',
      ...(owners === undefined ? {} : { owners }),
      ...more,
    }),
  );
const ours = (n: number): readonly Action[] => actions(n, ['industry']);
const theirs = (n: number): readonly Action[] => actions(n, ['government']);
const old: Partial<Dialogue> = { established: '2010-01-01' };

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'two of industry and one joint of ten: exactly the limit',
    subject: { ...old, actions: [...ours(2), ...actions(1, ['government', 'industry']), ...theirs(7)] },
    expect: {
      outcome: 'passed',
      messageId: 'shared',
      message: 'Industry takes its share: it owns 3 of 10 actions, alone or with others (30%).',
      severity: null,
    },
  },
  {
    name: 'two of seven, just below',
    subject: { ...old, actions: [...ours(2), ...theirs(5)] },
    expect: {
      outcome: 'failed',
      messageId: 'left',
      message:
        'Industry leaves too much to government: it owns 2 of 7 actions, alone or with others (29%), where at least 30% is the limit. Left to others: government 1, government 2, government 3, government 4 and government 5.',
      severity: 'warning',
    },
  },
  {
    name: 'one of three, just above',
    subject: { ...old, actions: [...ours(1), ...theirs(2)] },
    expect: { outcome: 'passed', data: { owned: 1, whole: 3 } },
  },
  {
    name: 'all three agreed with a council of large firms are joint (Industrial, Infrastructure and Manufacturing Council, 2019)',
    subject: {
      established: '2018-11',
      actions: [
        { title: 'levy proposals', owners: ['industry', 'government'], status: 'agreed', agreed: '2019-07-16' },
        { title: 'alternative fuels', owners: ['industry', 'government'], status: 'agreed', agreed: '2019-07-16' },
        { title: 'carbon capture', owners: ['industry', 'government'], status: 'agreed', agreed: '2019-07-16' },
      ],
    },
    options: { asOf: '2019-12-31' },
    expect: { outcome: 'passed', data: { owned: 3, whole: 3, share: 1 } },
  },
  {
    name: 'dropped for a recorded reason leaves the sum, dropped without a reason stays',
    subject: {
      ...old,
      actions: [
        ...ours(1),
        ...theirs(2),
        { title: 'a', owners: ['government'], dropped: '2015-05', droppedBecause: 'Devolved.' },
        { title: 'b', owners: ['government'], dropped: '2015-05', droppedWithoutReason: true },
      ],
    },
    expect: { outcome: 'failed', data: { owned: 1, whole: 4, share: 0.25 } },
  },
  {
    name: 'dropped, and whether for a reason is not recorded',
    subject: {
      ...old,
      actions: [...ours(1), ...theirs(2), { title: 'a', owners: ['government'], dropped: '2015-05' }],
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/actions/3/droppedBecause'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'owned by nobody, or by others',
    subject: { ...old, actions: [...actions(1, []), ...actions(1, ['other'])] },
    expect: { outcome: 'failed', data: { owned: 0, whole: 2 } },
  },
  {
    name: 'who owns two of five is not known: either would decide',
    subject: { ...old, actions: [...ours(1), ...theirs(2), ...actions(2, undefined)] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'Industry owns 1–3 of 5 actions, alone or with others; what we do not know of them decides whether that reaches 30%.',
      settledBy: { at: ['/actions/3/owners', '/actions/4/owners'], toPass: 1, toFail: 2 },
    },
  },
  {
    name: 'names of owners are not read for their side',
    subject: { ...old, actions: actions(1, undefined, { ownedBy: ['HM Treasury'] }) },
    expect: { outcome: 'cantTell', settledBy: { at: ['/actions/0/owners'] } },
  },
  {
    name: 'a word that no list knows is not known; beside industry it does not matter',
    subject: { ...old, actions: [...theirs(2), ...actions(1, ['Business' as Side])] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/actions/2/owners'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'industry beside a word that no list knows',
    subject: { ...old, actions: [...theirs(2), ...actions(1, ['Unions' as Side, 'industry'])] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'what became of one is not known: it may have been dropped for a reason',
    subject: {
      ...old,
      actions: [...ours(1), ...theirs(2), { title: 'a', owners: ['government'] }],
    },
    expect: {
      outcome: 'cantTell',
      settledBy: { at: ['/actions/3/status', '/actions/3/droppedBecause'], toPass: null, toFail: null },
    },
  },
  {
    name: 'agreed on the day of judgement counts, a day later does not',
    subject: {
      ...old,
      actions: [
        ...theirs(2),
        ...actions(1, ['industry'], { agreed: '2016-03-01' }),
        ...actions(4, ['government'], { agreed: '2016-03-02' }),
      ],
    },
    expect: { outcome: 'passed', data: { owned: 1, whole: 3 } },
  },
  {
    name: 'agreed at a meeting after the day of judgement',
    subject: {
      ...old,
      meetings: [{ id: 'june', date: '2016-06-10' }],
      actions: [...theirs(3), ...actions(4, ['industry'], { meeting: 'june' })],
    },
    expect: { outcome: 'failed', data: { owned: 0, whole: 3 } },
  },
  {
    name: 'a council of twelve months may still be forming: one level less loud',
    subject: { established: '2015-03-01', actions: theirs(3) },
    expect: { outcome: 'failed', messageId: 'left', severity: 'note' },
  },
  {
    name: 'at eighteen months it is no longer',
    subject: { established: '2014-09-01', actions: theirs(3) },
    expect: { outcome: 'failed', severity: 'warning' },
  },
  {
    name: 'only part of the list was seen',
    subject: { ...old, actions: ours(3), incomplete: ['/actions'] },
    expect: { outcome: 'cantTell', messageId: 'noList', settledBy: { at: ['/actions'] } },
  },
  {
    name: 'the actions are not known',
    subject: { name: 'Widget Council' },
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message: 'We do not know all the actions that were agreed, nor who owns them.',
    },
  },
  {
    name: 'no action was agreed',
    subject: { ...old, actions: [] },
    expect: {
      outcome: 'inapplicable',
      messageId: 'none',
      message: 'No action is on record that was not dropped for a reason.',
    },
  },
  {
    name: 'every action was dropped for a reason',
    subject: { ...old, actions: actions(2, ['industry'], { status: 'dropped', droppedBecause: 'Devolved.' }) },
    expect: { outcome: 'inapplicable', messageId: 'none' },
  },
];
