import type { Dialogue } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';
import { itemsOf, twoMeetings } from '../../dialogues.js';

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'six of ten items strategic: exactly the limit',
    subject: { meetings: twoMeetings(itemsOf({ strategic: 6, report: 4 })) },
    expect: {
      outcome: 'passed',
      messageId: 'strategic',
      message: 'Enough of the agenda is strategic: in the 24 months to 2016-03-01, 6 of 10 items (60%).',
      data: { part: 6, whole: 10, share: 0.6 },
    },
  },
  {
    name: 'five of ten, just below',
    subject: { meetings: twoMeetings(itemsOf({ strategic: 5, lobbying: 2, report: 3 })) },
    expect: {
      outcome: 'failed',
      messageId: 'little',
      message:
        'Too little of the agenda is strategic: in the 24 months to 2016-03-01, 5 of 10 items (50%), where at least 60% is the limit.',
      severity: 'warning',
    },
  },
  {
    name: 'seven of ten, just above',
    subject: { meetings: twoMeetings(itemsOf({ strategic: 7, 'fire-fighting': 3 })) },
    expect: { outcome: 'passed' },
  },
  {
    name: 'the same items by the minutes they took: three quarters of the items, a third of the time',
    subject: {
      agendaCountedIn: 'minutes',
      meetings: twoMeetings([
        ...itemsOf({ strategic: 9 }, { minutes: 10 }),
        ...itemsOf({ report: 3 }, { minutes: 60 }),
      ]),
    },
    expect: { outcome: 'failed', data: { part: 90, whole: 270, unit: 'minutes' } },
  },
  {
    name: 'by minutes, times that are not known leave it open',
    subject: {
      agendaCountedIn: 'minutes',
      meetings: twoMeetings([...itemsOf({ strategic: 9 }, { minutes: 10 }), ...itemsOf({ report: 1 })]),
    },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/meetings/0/agenda/9/minutes'] } },
  },
  {
    name: 'times as ranges that reach the limit at their worst',
    subject: {
      agendaCountedIn: 'minutes',
      meetings: twoMeetings([
        ...itemsOf({ strategic: 9 }, { minutes: { min: 20, max: 30 } }),
        ...itemsOf({ report: 1 }, { minutes: { min: 30, max: 120 } }),
      ]),
    },
    // 180 of 300 at the least.
    expect: { outcome: 'passed', data: { share: { min: 0.6, max: 0.9 } } },
  },
  {
    name: 'two of ten not classed: either would decide',
    subject: { meetings: twoMeetings(itemsOf({ strategic: 5, report: 3, unclassed: 2 })) },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'In the 24 months to 2016-03-01, 5–7 of 10 items were strategic (50–70%); what we do not know of the agenda decides whether that reaches 60%.',
      settledBy: { at: ['/meetings/0/agenda/8/kind', '/meetings/0/agenda/9/kind'], toPass: 1, toFail: 2 },
    },
  },
  {
    name: 'a word that no list knows is not known, and is named',
    subject: {
      meetings: twoMeetings([
        ...itemsOf({ strategic: 5, report: 4 }),
        { title: 'Skills', kind: 'Strategic' as 'strategic' },
      ]),
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/meetings/0/agenda/9/kind'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'what to count in is a word that no list knows: every share is open',
    subject: {
      agendaCountedIn: 'Minutes' as 'minutes',
      meetings: twoMeetings(itemsOf({ strategic: 10 }, { minutes: 10 })),
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/agendaCountedIn'] } },
  },
  {
    name: 'three recorded meetings of eight: the agendas that were not seen decide',
    subject: {
      meetings: [
        ...twoMeetings(itemsOf({ strategic: 9, report: 1 })),
        { date: '2015-12-11', agenda: itemsOf({ strategic: 2 }) },
        { date: '2014-06' },
        { date: '2014-09' },
        { date: '2014-12' },
        { date: '2015-06' },
        { date: '2016-02' },
      ],
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'partial',
      message:
        'Of the 12 items listed for the 24 months to 2016-03-01, 11 were strategic; agendas that were not seen decide whether 60% is reached.',
      settledBy: {
        at: [
          '/meetings/3/agenda',
          '/meetings/4/agenda',
          '/meetings/5/agenda',
          '/meetings/6/agenda',
          '/meetings/7/agenda',
        ],
      },
    },
  },
  {
    name: 'an agenda that is known to be partial, wherever the document says so',
    subject: { meetings: twoMeetings(itemsOf({ strategic: 10 })), incomplete: ['/meetings/0/agenda'] },
    expect: { outcome: 'cantTell', messageId: 'partial', settledBy: { at: ['/meetings/0/agenda'] } },
  },
  {
    name: 'an item of a meeting before the window does not count',
    subject: {
      meetings: [
        { date: '2014-02-28', agenda: itemsOf({ strategic: 20 }) },
        ...twoMeetings(itemsOf({ strategic: 5, report: 5 })),
      ],
    },
    expect: { outcome: 'failed', data: { part: 5, whole: 10 } },
  },
  {
    name: 'nine items are too few to judge by',
    subject: { meetings: twoMeetings(itemsOf({ strategic: 9 })) },
    expect: {
      outcome: 'cantTell',
      messageId: 'tooFewItems',
      message:
        'The agendas of the 24 months to 2016-03-01 hold 9 items; a share of fewer than 10 says too little to judge by.',
      settledBy: null,
    },
  },
  {
    name: 'nine items, and an agenda that was not seen',
    subject: { meetings: [...twoMeetings(itemsOf({ strategic: 9 })), { date: '2015-12-11' }] },
    expect: { outcome: 'cantTell', messageId: 'itemsOpen', settledBy: { at: ['/meetings/2/agenda'] } },
  },
  {
    name: 'meetings that had no items at all',
    subject: { meetings: twoMeetings([]) },
    expect: { outcome: 'inapplicable', messageId: 'noItems' },
  },
  {
    name: 'one meeting is no habit',
    subject: { meetings: [{ date: '2015-04-10', agenda: itemsOf({ strategic: 12 }) }] },
    expect: { outcome: 'cantTell', messageId: 'tooFew', settledBy: null },
  },
  {
    name: 'no meeting was held',
    subject: { meetings: [{ date: '2015-04-10', status: 'cancelled' }] },
    expect: { outcome: 'inapplicable', messageId: 'noMeetings' },
  },
  {
    name: 'the meetings are not known',
    subject: { name: 'Widget Council' },
    expect: { outcome: 'cantTell', messageId: 'meetings', settledBy: { at: ['/meetings'] } },
  },
];
