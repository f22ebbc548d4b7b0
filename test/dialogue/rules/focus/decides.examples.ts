import type { AgendaItem, ItemOutcome, Meeting } from '../../../../src/council/model.js';
import type { Dialogue } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

const with_ = (...outcomes: readonly ItemOutcome[]): readonly AgendaItem[] =>
  outcomes.map((outcome) => ({ title: 'Skills', outcome }));
const meeting = (date: string, more: Partial<Meeting> = {}): Meeting => ({ id: date, date, ...more });
const heard = meeting('2015-04-10', { decided: false });
const noActions: Partial<Dialogue> = { actions: [] };

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'one of two meetings decided: exactly the limit',
    subject: { ...noActions, meetings: [heard, meeting('2015-10-09', { agenda: with_('noted', 'decided') })] },
    expect: {
      outcome: 'passed',
      messageId: 'decided',
      message:
        'Meetings decide: in the 12 months to 2016-03-01, 1 of 2 meetings ended with a decision or an agreed action (50%).',
      data: { share: 0.5 },
    },
  },
  {
    name: 'one of three, just below',
    subject: {
      ...noActions,
      meetings: [
        heard,
        meeting('2015-10-09', { decided: true }),
        meeting('2015-12-11', { agenda: with_('noted', 'deferred', 'redirected', 'ruled-out-of-order') }),
      ],
    },
    expect: {
      outcome: 'failed',
      messageId: 'heard',
      message:
        'Too few meetings decide: in the 12 months to 2016-03-01, 1 of 3 meetings ended with a decision or an agreed action (33%), where at least 50% is the limit. Without: the meeting of 2015-04-10 and the meeting of 2015-12-11.',
      severity: 'warning',
    },
  },
  {
    name: 'two of three, just above: by an agreed action in the agenda, and by one on record',
    subject: {
      meetings: [heard, meeting('2015-10-09', { agenda: with_('action-agreed') }), meeting('2015-12-11')],
      actions: [{ title: 'Survey skills', meeting: '2015-12-11' }],
    },
    expect: { outcome: 'passed', data: { part: 2, whole: 3 } },
  },
  {
    name: 'a meeting of thirteen months ago does not count',
    subject: {
      ...noActions,
      meetings: [meeting('2015-02-28', { decided: true }), heard, meeting('2015-10-09', { decided: false })],
    },
    expect: { outcome: 'failed', data: { part: 0, whole: 2 } },
  },
  {
    name: 'an agenda without items decided nothing, where the list of actions is whole',
    subject: { ...noActions, meetings: [meeting('2015-04-10', { agenda: [] }), heard] },
    expect: { outcome: 'failed', data: { part: 0, whole: 2 } },
  },
  {
    name: 'the same with the actions not known',
    subject: { meetings: [meeting('2015-04-10', { agenda: [] }), heard] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'In the 12 months to 2016-03-01, 0–1 of 2 meetings ended with a decision or an agreed action (0–50%); what we do not know of them decides whether that reaches 50%.',
      settledBy: { at: ['/meetings/0/decided'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'an action that names no meeting may have been agreed at one',
    subject: {
      meetings: [meeting('2015-04-10', { agenda: [] }), heard],
      actions: [{ title: 'Survey skills' }],
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/meetings/0/decided'] } },
  },
  {
    name: 'not where it was agreed on another day',
    subject: {
      meetings: [meeting('2015-04-10', { agenda: [] }), heard],
      actions: [{ title: 'Survey skills', agreed: '2015-06-01' }],
    },
    expect: { outcome: 'failed', data: { part: 0, whole: 2 } },
  },
  {
    name: 'an action of a meeting that is not in the list may be of the one that has no mark',
    subject: {
      meetings: [{ date: '2015-04-10', agenda: [] }, heard],
      actions: [{ title: 'Survey skills', meeting: 'spring' }],
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/meetings/0/decided'] } },
  },
  {
    name: 'what became of an item is not recorded, or by a word that no list knows',
    subject: {
      ...noActions,
      meetings: [heard, meeting('2015-10-09', { agenda: [{ title: 'Skills', outcome: 'Agreed' as 'decided' }] })],
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/meetings/1/decided'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'an agenda that is known to be partial',
    subject: {
      ...noActions,
      meetings: [heard, meeting('2015-10-09', { agenda: with_('noted'), incomplete: ['/agenda'] })],
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/meetings/1/decided'] } },
  },
  {
    name: 'said to have decided nothing, with an action on record: the two disagree',
    subject: {
      meetings: [heard, meeting('2015-10-09', { decided: false })],
      actions: [{ title: 'Survey skills', meeting: '2015-10-09' }],
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/meetings/1/decided'] } },
  },
  {
    name: 'two recorded meetings of a list that is partial',
    subject: {
      ...noActions,
      meetings: [heard, meeting('2015-10-09', { decided: true })],
      incomplete: ['/meetings'],
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'partial',
      message:
        'Of 2 meetings listed for the 12 months to 2016-03-01, 1 ended with a decision or an agreed action; meetings that are not listed decide whether 50% is reached.',
      settledBy: { at: ['/meetings'] },
    },
  },
  {
    name: 'one meeting is no habit',
    subject: { ...noActions, meetings: [heard] },
    expect: { outcome: 'cantTell', messageId: 'tooFew', settledBy: null },
  },
  {
    name: 'of two meetings one may lie before the twelve months',
    subject: { ...noActions, meetings: [heard, meeting('2015', { decided: false })] },
    expect: { outcome: 'cantTell', messageId: 'meetings', settledBy: { at: ['/meetings/1/date'] } },
  },
  {
    name: 'no meeting was held',
    subject: { meetings: [] },
    expect: { outcome: 'inapplicable', messageId: 'noMeetings' },
  },
];
