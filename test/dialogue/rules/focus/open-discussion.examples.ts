import type { Dialogue } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';
import { itemsOf, twoMeetings } from '../../dialogues.js';

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'three items of ten: exactly the limit',
    subject: { meetings: twoMeetings(itemsOf({ strategic: 7, open: 3 })) },
    expect: {
      outcome: 'passed',
      messageId: 'some',
      message: 'A small part of the agenda is left open: in the 24 months to 2016-03-01, 3 of 10 items (30%).',
      data: { share: 0.3 },
    },
  },
  {
    name: 'one item of twenty is some',
    subject: { meetings: twoMeetings(itemsOf({ strategic: 19, open: 1 })) },
    expect: { outcome: 'passed', data: { part: 1, whole: 20 } },
  },
  {
    name: 'none at all',
    subject: { meetings: twoMeetings(itemsOf({ strategic: 8, report: 2 })) },
    expect: {
      outcome: 'failed',
      messageId: 'none',
      message: 'No part of the agenda is left open: in the 24 months to 2016-03-01, none of 10 items on it was.',
      severity: 'note',
    },
  },
  {
    name: 'four items of ten: too much',
    subject: { meetings: twoMeetings(itemsOf({ strategic: 6, open: 4 })) },
    expect: {
      outcome: 'failed',
      messageId: 'much',
      message:
        'Too much of the agenda is left open: in the 24 months to 2016-03-01, 4 of 10 items (40%), where at most 30% is the limit. Among them: open 1 at the meeting of 2015-04-10, open 2 at the meeting of 2015-04-10, open 3 at the meeting of 2015-04-10 and open 4 at the meeting of 2015-04-10.',
      severity: 'note',
    },
  },
  {
    name: 'by minutes: one open item took half the time',
    subject: {
      agendaCountedIn: 'minutes',
      meetings: twoMeetings([...itemsOf({ strategic: 9 }, { minutes: 10 }), ...itemsOf({ open: 1 }, { minutes: 90 })]),
    },
    expect: { outcome: 'failed', messageId: 'much', data: { part: 90, whole: 180 } },
  },
  {
    name: 'by minutes, an open item of five to ten is some, however short',
    subject: {
      agendaCountedIn: 'minutes',
      meetings: twoMeetings([
        ...itemsOf({ strategic: 9 }, { minutes: 10 }),
        ...itemsOf({ open: 1 }, { minutes: { min: 5, max: 10 } }),
      ]),
    },
    expect: { outcome: 'passed', data: { part: { min: 5, max: 10 } } },
  },
  {
    name: 'one of ten not classed: it may be the one that is open',
    subject: { meetings: twoMeetings(itemsOf({ strategic: 9, unclassed: 1 })) },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'In the 24 months to 2016-03-01, 0–1 of 10 items were left open (0–10%); what we do not know of the agenda decides whether that is some, and no more than 30%.',
      settledBy: { at: ['/meetings/0/agenda/9/kind'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'three open and one not classed: it may be one too many',
    subject: { meetings: twoMeetings(itemsOf({ strategic: 6, open: 3, unclassed: 1 })) },
    expect: { outcome: 'cantTell', settledBy: { at: ['/meetings/0/agenda/9/kind'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'four open of ten are too much, whatever the two not classed are',
    subject: { meetings: twoMeetings(itemsOf({ strategic: 4, open: 4, unclassed: 2 })) },
    expect: { outcome: 'failed', messageId: 'much', data: { share: { min: 0.4, max: 0.6 } } },
  },
  {
    name: 'an agenda that was not seen',
    subject: { meetings: [...twoMeetings(itemsOf({ strategic: 9, open: 1 })), { date: '2015-12-11' }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'partial',
      message:
        'Of the 10 items listed for the 24 months to 2016-03-01, 1 were left open; agendas that were not seen decide whether that is some, and no more than 30%.',
      settledBy: { at: ['/meetings/2/agenda'] },
    },
  },
  {
    name: 'nine items are too few to judge by',
    subject: { meetings: twoMeetings(itemsOf({ strategic: 9 })) },
    expect: { outcome: 'cantTell', messageId: 'tooFewItems', settledBy: null },
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
    subject: { meetings: [{ date: '2015-04-10', agenda: itemsOf({ open: 12 }) }] },
    expect: { outcome: 'cantTell', messageId: 'tooFew', settledBy: null },
  },
  {
    name: 'no meeting was held',
    subject: { meetings: [] },
    expect: { outcome: 'inapplicable', messageId: 'noMeetings' },
  },
  {
    name: 'the meetings are not known',
    subject: { name: 'Widget Council' },
    expect: { outcome: 'cantTell', messageId: 'meetings', settledBy: { at: ['/meetings'] } },
  },
];
