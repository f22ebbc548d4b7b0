import type { Dialogue } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';
import { itemsOf, twoMeetings } from '../../dialogues.js';

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'one item of ten: exactly the limit',
    subject: { meetings: twoMeetings(itemsOf({ strategic: 9, lobbying: 1 })) },
    expect: {
      outcome: 'passed',
      messageId: 'little',
      message:
        'Little of the agenda was lobbying: in the 24 months to 2016-03-01, 1 of 10 items were lobbying or fire-fighting (10%).',
      data: { part: 1, whole: 10, share: 0.1 },
    },
  },
  {
    name: 'two items of ten, one of either kind: just above',
    subject: { meetings: twoMeetings(itemsOf({ strategic: 8, lobbying: 1, 'fire-fighting': 1 })) },
    expect: {
      outcome: 'failed',
      messageId: 'much',
      message:
        'Too much of the agenda was lobbying or fire-fighting: in the 24 months to 2016-03-01, 2 of 10 items (20%), where at most 10% is the limit. Among them: lobbying 1 at the meeting of 2015-04-10 and fire-fighting 1 at the meeting of 2015-04-10.',
      severity: 'warning',
    },
  },
  {
    name: 'two of twenty-one, just below',
    subject: { meetings: twoMeetings(itemsOf({ strategic: 19, 'fire-fighting': 2 })) },
    expect: { outcome: 'passed', data: { part: 2, whole: 21 } },
  },
  {
    name: 'of seven, the first four are named',
    subject: { meetings: twoMeetings(itemsOf({ lobbying: 7, report: 3 })) },
    expect: {
      outcome: 'failed',
      message:
        'Too much of the agenda was lobbying or fire-fighting: in the 24 months to 2016-03-01, 7 of 10 items (70%), where at most 10% is the limit. Among them: lobbying 1 at the meeting of 2015-04-10, lobbying 2 at the meeting of 2015-04-10, lobbying 3 at the meeting of 2015-04-10, lobbying 4 at the meeting of 2015-04-10 and 3 others.',
      data: {
        names: [
          'lobbying 1 at the meeting of 2015-04-10',
          'lobbying 2 at the meeting of 2015-04-10',
          'lobbying 3 at the meeting of 2015-04-10',
          'lobbying 4 at the meeting of 2015-04-10',
          'lobbying 5 at the meeting of 2015-04-10',
          'lobbying 6 at the meeting of 2015-04-10',
          'lobbying 7 at the meeting of 2015-04-10',
        ],
      },
    },
  },
  {
    name: 'one that was ruled out of order was on the agenda all the same',
    subject: {
      meetings: twoMeetings([
        ...itemsOf({ strategic: 8, lobbying: 1 }),
        { title: 'Rebate', kind: 'lobbying', outcome: 'ruled-out-of-order' },
      ]),
    },
    expect: { outcome: 'failed', data: { part: 2 } },
  },
  {
    name: 'by the minutes they took, one item of ten is a third of the time',
    subject: {
      agendaCountedIn: 'minutes',
      meetings: twoMeetings([
        ...itemsOf({ strategic: 9 }, { minutes: 10 }),
        ...itemsOf({ lobbying: 1 }, { minutes: 45 }),
      ]),
    },
    expect: { outcome: 'failed', data: { part: 45, whole: 135, unit: 'minutes' } },
  },
  {
    name: 'two of ten not classed: one of them is let through, two are not',
    subject: { meetings: twoMeetings(itemsOf({ strategic: 8, unclassed: 2 })) },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'In the 24 months to 2016-03-01, 0–2 of 10 items were lobbying or fire-fighting (0–20%); what we do not know of the agenda decides whether that is more than 10%.',
      settledBy: { at: ['/meetings/0/agenda/8/kind', '/meetings/0/agenda/9/kind'], toPass: 1, toFail: 2 },
    },
  },
  {
    name: 'a word that no list knows is not known',
    subject: {
      meetings: twoMeetings([
        ...itemsOf({ strategic: 8, lobbying: 1 }),
        { title: 'Steel', kind: 'Lobbying' as 'lobbying' },
      ]),
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/meetings/0/agenda/9/kind'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'an agenda that was not seen may hold anything',
    subject: { meetings: [...twoMeetings(itemsOf({ strategic: 10 })), { date: '2015-12-11' }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'partial',
      message:
        'Of the 10 items listed for the 24 months to 2016-03-01, 0 were lobbying or fire-fighting; agendas that were not seen decide whether that is more than 10%.',
      settledBy: { at: ['/meetings/2/agenda'] },
    },
  },
  {
    name: 'nine items are too few to judge by',
    subject: { meetings: twoMeetings(itemsOf({ lobbying: 9 })) },
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
    subject: { meetings: [{ date: '2015-04-10', agenda: itemsOf({ lobbying: 12 }) }] },
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
