import type { AgendaItem } from '../../../../src/council/model.js';
import type { Dialogue } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';
import { itemsOf, twoMeetings } from '../../dialogues.js';

const heard = itemsOf({ strategic: 2 }, { challenge: false });
const challenged: AgendaItem = { title: 'Skills', challenge: true };
const unable: Partial<Dialogue> = { government: { canChallenge: false } };

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'one item in which government challenged industry',
    subject: { ...unable, meetings: twoMeetings([...heard, challenged]) },
    expect: {
      outcome: 'passed',
      messageId: 'recorded',
      message:
        'In the 24 months to 2016-03-01, government challenged industry in 1 item: Skills at the meeting of 2015-04-10.',
    },
  },
  {
    name: 'one such item, and others of which it is not recorded',
    subject: { ...unable, meetings: twoMeetings([challenged, ...itemsOf({ strategic: 2 })]) },
    expect: {
      outcome: 'passed',
      message:
        'In the 24 months to 2016-03-01, government challenged industry in at least 1 item: Skills at the meeting of 2015-04-10.',
    },
  },
  {
    name: 'people who are able to',
    subject: { government: { canChallenge: true }, meetings: twoMeetings(heard) },
    expect: {
      outcome: 'passed',
      messageId: 'able',
      message: 'Government can challenge: it says it has people able to question what industry says.',
    },
  },
  {
    name: 'neither',
    subject: { ...unable, meetings: twoMeetings(heard) },
    expect: {
      outcome: 'failed',
      messageId: 'none',
      message:
        'Government does not challenge: in the 24 months to 2016-03-01, no such item is recorded, and it has no people able to do so.',
      severity: 'warning',
    },
  },
  {
    name: 'a challenge on the first day of the window counts',
    subject: { ...unable, meetings: [{ date: '2014-03-01', agenda: [challenged] }] },
    expect: { outcome: 'passed', messageId: 'recorded' },
  },
  {
    name: 'a day earlier it does not',
    subject: { ...unable, meetings: [{ date: '2014-02-28', agenda: [challenged] }, ...twoMeetings(heard)] },
    expect: { outcome: 'failed' },
  },
  {
    name: 'nothing recorded, and whether anyone could is not known',
    subject: { meetings: twoMeetings(heard) },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know whether government challenged industry in the 24 months to 2016-03-01, or has people able to do so.',
      settledBy: { at: ['/government/canChallenge'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'items of which it is not recorded',
    subject: { ...unable, meetings: twoMeetings(itemsOf({ strategic: 2 })) },
    expect: {
      outcome: 'cantTell',
      settledBy: { at: ['/meetings/0/agenda/0/challenge', '/meetings/0/agenda/1/challenge'], toPass: 1, toFail: 2 },
    },
  },
  {
    name: 'an agenda that was not seen',
    subject: { ...unable, meetings: [...twoMeetings(heard), { date: '2015-12-11' }] },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/meetings/2/agenda'] } },
  },
  {
    name: 'the meetings are not known: they may hold a challenge, or be enough to say that there was none',
    subject: unable,
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/meetings'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'two meetings without a challenge, either of which may lie before the window: too few may be left to judge by',
    subject: {
      ...unable,
      meetings: [
        { date: '2014', agenda: heard },
        { date: '2014', agenda: heard },
      ],
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'meetings',
      settledBy: { at: ['/meetings/0/date', '/meetings/1/date'], toPass: null, toFail: 2 },
    },
  },
  {
    name: 'one meeting without a challenge is too few to judge by',
    subject: { ...unable, meetings: [{ date: '2015-04-10', agenda: heard }] },
    expect: { outcome: 'cantTell', messageId: 'tooFew', settledBy: null },
  },
  {
    name: 'one meeting without a challenge, and whether anyone could is not known: it can pass, and never fail',
    subject: { meetings: [{ date: '2015-04-10', agenda: heard }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/government/canChallenge'], toPass: 1, toFail: null },
    },
  },
  {
    name: 'no meeting was held, and nobody could',
    subject: { ...unable, meetings: [] },
    expect: { outcome: 'inapplicable', messageId: 'noMeetings' },
  },
  {
    name: 'no meeting was held, but people are able to',
    subject: { government: { canChallenge: true }, meetings: [] },
    expect: { outcome: 'passed', messageId: 'able' },
  },
];
