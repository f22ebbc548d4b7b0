import type { AgendaItem } from '../../../../src/council/model.js';
import type { Dialogue, Output } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';
import { itemsOf, twoMeetings } from '../../dialogues.js';

const heard = itemsOf({ strategic: 2 }, { challengesGovernment: false });
const challenged: AgendaItem = { title: 'Tax credits', challengesGovernment: true };
// What the Automotive Council is told to have done: it secured a change in the way tax credits for research are given.
const credits: Output = { title: 'Tax credits for research', use: 'changed-policy', stage: 'testing', used: '2013' };
const not: Partial<Dialogue> = { government: { isChallenged: false }, outputs: [] };

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'one item in which industry challenged government',
    subject: { ...not, meetings: twoMeetings([...heard, challenged]) },
    expect: {
      outcome: 'passed',
      messageId: 'recorded',
      message:
        'In the 24 months to 2016-03-01, industry challenged a position of government in 1 item: Tax credits at the meeting of 2015-04-10.',
    },
  },
  {
    name: 'a policy that was tested and changed, years ago',
    subject: { ...not, outputs: [credits], meetings: twoMeetings(heard) },
    expect: {
      outcome: 'passed',
      messageId: 'changed',
      message:
        'Government’s thinking was challenged: a policy tested on the dialogue was changed (Tax credits for research).',
    },
  },
  {
    name: 'it is declared',
    subject: { outputs: [], government: { isChallenged: true }, meetings: twoMeetings(heard) },
    expect: {
      outcome: 'passed',
      messageId: 'declared',
      message: 'Industry challenges the positions of government: that is declared of the dialogue.',
    },
  },
  {
    name: 'none of the three; that government challenges industry is another matter',
    subject: {
      ...not,
      meetings: twoMeetings(itemsOf({ strategic: 2 }, { challenge: true, challengesGovernment: false })),
    },
    expect: {
      outcome: 'failed',
      messageId: 'none',
      message:
        'The dialogue does not challenge government: in the 24 months to 2016-03-01, no such item is recorded; no policy was tested on it and changed; and industry is declared not to.',
      severity: 'note',
    },
  },
  {
    name: 'a policy changed at another stage, one tested and left, one changed later',
    subject: {
      ...not,
      outputs: [
        { ...credits, stage: 'informing' },
        { ...credits, use: 'evidence' },
        { ...credits, used: '2016-04' },
      ],
      meetings: twoMeetings(heard),
    },
    expect: { outcome: 'failed' },
  },
  {
    name: 'a challenge on the first day of the window counts',
    subject: { ...not, meetings: [{ date: '2014-03-01', agenda: [challenged] }] },
    expect: { outcome: 'passed', messageId: 'recorded' },
  },
  {
    name: 'a day earlier it does not',
    subject: { ...not, meetings: [{ date: '2014-02-28', agenda: [challenged] }, ...twoMeetings(heard)] },
    expect: { outcome: 'failed' },
  },
  {
    name: 'a policy was changed, at a stage that we do not know',
    subject: {
      ...not,
      outputs: [{ title: 'Tax credits for research', use: 'changed-policy', used: '2013' }],
      meetings: twoMeetings(heard),
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know whether the dialogue challenged a position of government in the 24 months to 2016-03-01, or changed a policy that was tested on it.',
      settledBy: { at: ['/outputs/0/stage'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'items of which it is not recorded',
    subject: { ...not, meetings: twoMeetings(itemsOf({ strategic: 2 })) },
    expect: {
      outcome: 'cantTell',
      settledBy: {
        at: ['/meetings/0/agenda/0/challengesGovernment', '/meetings/0/agenda/1/challengesGovernment'],
        toPass: 1,
        toFail: 2,
      },
    },
  },
  {
    name: 'the outputs are not known',
    subject: { government: { isChallenged: false }, meetings: twoMeetings(heard) },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/outputs'] } },
  },
  {
    name: 'nothing is known of it',
    subject: { name: 'Widget Council' },
    expect: { outcome: 'cantTell', messageId: 'open' },
  },
  {
    name: 'two meetings without a challenge, either of which may lie before the window',
    subject: {
      ...not,
      meetings: [
        { date: '2014', agenda: heard },
        { date: '2014', agenda: heard },
      ],
    },
    expect: { outcome: 'cantTell', messageId: 'meetings', settledBy: { at: ['/meetings/0/date', '/meetings/1/date'] } },
  },
  {
    name: 'one meeting without a challenge is too few to judge by',
    subject: { ...not, meetings: [{ date: '2015-04-10', agenda: heard }] },
    expect: { outcome: 'cantTell', messageId: 'tooFew', settledBy: null },
  },
  {
    name: 'no meeting was held',
    subject: { ...not, meetings: [] },
    expect: { outcome: 'inapplicable', messageId: 'noMeetings' },
  },
];
