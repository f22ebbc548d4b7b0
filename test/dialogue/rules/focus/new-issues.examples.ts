import type { AgendaItem } from '../../../../src/council/model.js';
import type { Dialogue, Priority } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';
import { twoMeetings } from '../../dialogues.js';

const skills: Priority = { id: 'skills', title: 'Skills', opened: '2013-10-03' };
const rigs: Priority = { id: 'rigs', title: 'Testing rigs', opened: '2015-09-17' };
const item = (priorities: readonly string[] | undefined, more: Partial<AgendaItem> = {}): AgendaItem => ({
  title: 'What robots will change',
  kind: 'strategic',
  ...(priorities === undefined ? {} : { priorities }),
  ...more,
});
const dialogue = (agenda: readonly AgendaItem[], priorities: readonly Priority[] = [skills, rigs]): Dialogue => ({
  priorities,
  meetings: twoMeetings(agenda),
});

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'one item that belongs to no priority',
    subject: dialogue([item(['skills']), item([])]),
    expect: {
      outcome: 'passed',
      messageId: 'surfaced',
      message:
        'New issues surface: in the 12 months to 2016-03-01, 1 item brought up what belongs to no older priority: What robots will change at the meeting of 2015-04-10.',
      data: { n: 1 },
    },
  },
  {
    name: 'an item of a priority that was taken up within the year',
    subject: dialogue([item(['rigs'])]),
    expect: { outcome: 'passed' },
  },
  {
    name: 'a priority taken up on the first day of the twelve months is new, one of the day before is not',
    subject: dialogue(
      [item(['first']), item(['before'], { title: 'Exports' })],
      [
        { id: 'first', opened: '2015-03-01' },
        { id: 'before', opened: '2015-02-28' },
      ],
    ),
    expect: { outcome: 'passed', data: { n: 1, names: ['What robots will change at the meeting of 2015-04-10'] } },
  },
  {
    name: 'every item belongs to a priority taken up before, one of them beside a new one',
    subject: dialogue([item(['skills']), item(['rigs', 'skills'])]),
    expect: {
      outcome: 'failed',
      messageId: 'rehearsed',
      message:
        'No new issue surfaced: of 2 items on the agenda in the 12 months to 2016-03-01, each belonged to a priority taken up before, or was a report or a matter of single firms.',
      severity: 'note',
    },
  },
  {
    name: 'minutes and matters arising belong to no priority, and bring up no issue',
    subject: dialogue([item(['skills']), item([], { title: 'Minutes of the last meeting', kind: 'report' })]),
    expect: { outcome: 'failed', messageId: 'rehearsed', data: { items: 2 } },
  },
  {
    name: 'a rebate for one firm belongs to no priority, and is no issue of the industry',
    subject: dialogue([item(['skills']), item([], { kind: 'lobbying' }), item([], { kind: 'fire-fighting' })]),
    expect: { outcome: 'failed', messageId: 'rehearsed', data: { items: 3 } },
  },
  {
    name: 'what came up in open discussion is one',
    subject: dialogue([item(['skills']), item([], { kind: 'open' })]),
    expect: { outcome: 'passed', data: { n: 1 } },
  },
  {
    name: 'one new item, and perhaps another',
    subject: dialogue([item([]), item(undefined)]),
    expect: { outcome: 'passed', data: { n: { min: 1 } } },
  },
  {
    name: 'an item of a meeting a day before the twelve months does not count',
    subject: {
      ...dialogue([item(['skills'])]),
      meetings: [{ date: '2015-02-28', agenda: [item([])] }, ...twoMeetings([item(['skills'])])],
    },
    expect: { outcome: 'failed', data: { items: 1 } },
  },
  {
    name: 'in a council set up within the year every priority is new',
    subject: { ...dialogue([item(['rigs'])]), established: '2015-04-01' },
    expect: { outcome: 'passed' },
  },
  {
    name: 'which priorities an item belongs to is not recorded',
    subject: dialogue([item(['skills']), item(undefined)]),
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether an item on the agenda in the 12 months to 2016-03-01 brought up anything new.',
      settledBy: { at: ['/meetings/0/agenda/1/priorities'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'when the priority was taken up is not recorded',
    subject: dialogue([item(['ports'])], [{ id: 'ports', title: 'Ports' }]),
    expect: { outcome: 'cantTell', settledBy: { at: ['/priorities/0/opened'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'taken up some day in 2015',
    subject: dialogue([item(['ports'])], [{ id: 'ports', title: 'Ports', opened: '2015' }]),
    expect: { outcome: 'cantTell', settledBy: { at: ['/priorities/0/opened'] } },
  },
  {
    name: 'the priorities are not listed',
    subject: { meetings: twoMeetings([item(['ports'])]) },
    expect: { outcome: 'cantTell', settledBy: { at: ['/priorities'] } },
  },
  {
    name: 'an item that nobody classed may be a report',
    subject: dialogue([item(['skills']), { title: 'Steel', priorities: [] }]),
    expect: { outcome: 'cantTell', settledBy: { at: ['/meetings/0/agenda/1/kind'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'a list of the priorities of an item that is known to be partial',
    subject: { ...dialogue([item([])]), incomplete: ['/meetings/0/agenda/0/priorities'] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/meetings/0/agenda/0/priorities'] } },
  },
  {
    name: 'one new item is enough, however many meetings there were',
    subject: { meetings: [{ date: '2015-04-10', agenda: [item([])] }], incomplete: ['/meetings'] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'an old item, and meetings that are not listed',
    subject: {
      ...dialogue([]),
      meetings: [{ date: '2015-04-10', agenda: [item(['skills'])] }],
      incomplete: ['/meetings'],
    },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/meetings'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'two meetings with old items, either of which may lie before the window: too few may be left to judge by',
    subject: {
      ...dialogue([]),
      meetings: [
        { date: '2015', agenda: [item(['skills'])] },
        { date: '2015', agenda: [item(['skills'])] },
      ],
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'meetings',
      settledBy: { at: ['/meetings/0/date', '/meetings/1/date'], toPass: null, toFail: 2 },
    },
  },
  {
    name: 'one meeting with an old item is too few to judge by',
    subject: { ...dialogue([]), meetings: [{ date: '2015-04-10', agenda: [item(['skills'])] }] },
    expect: { outcome: 'cantTell', messageId: 'tooFew', settledBy: null },
  },
  {
    name: 'one meeting with an item that may be new: it can pass, and never fail',
    subject: { ...dialogue([]), meetings: [{ date: '2015-04-10', agenda: [item(undefined)] }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/meetings/0/agenda/0/priorities'], toPass: 1, toFail: null },
    },
  },
  {
    name: 'meetings that had no items at all',
    subject: dialogue([]),
    expect: { outcome: 'inapplicable', messageId: 'noItems' },
  },
  {
    name: 'no meeting was held',
    subject: { meetings: [] },
    expect: { outcome: 'inapplicable', messageId: 'noMeetings' },
  },
  {
    name: 'whether shares of the agenda are counted in minutes makes no difference',
    subject: { ...dialogue([item([])]), agendaCountedIn: 'Minutes' as 'minutes' },
    expect: { outcome: 'passed' },
  },
];
