import type { AgendaItem, CouncilKind, ItemOutcome } from '../../../../src/council/model.js';
import type { Dialogue } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';
import { itemsOf, twoMeetings } from '../../dialogues.js';

/** A lobbying item with what became of it. */
const plea = (title: string, outcome?: ItemOutcome): AgendaItem => ({
  title,
  kind: 'lobbying',
  ...(outcome === undefined ? {} : { outcome }),
});

const dialogue = (agenda: readonly AgendaItem[], more: Partial<Dialogue> = {}): Dialogue => ({
  meetings: twoMeetings([...agenda, ...itemsOf({ strategic: 3, 'fire-fighting': 1 })]),
  ...more,
});

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'one ruled out of order and one sent elsewhere, of four: exactly the limit',
    subject: dialogue([
      plea('A permit for Acme', 'ruled-out-of-order'),
      plea('A road for Nutworks', 'redirected'),
      plea('A grant for Acme', 'noted'),
      plea('A levy on Boltworks', 'deferred'),
    ]),
    expect: {
      outcome: 'passed',
      messageId: 'declined',
      message:
        'Lobbying was turned away: in the 24 months to 2016-03-01, 2 of 4 lobbying items were ruled out of order or redirected (50%).',
      severity: null,
    },
  },
  {
    name: 'one of three, just below',
    subject: dialogue([
      plea('A permit for Acme', 'ruled-out-of-order'),
      plea('A grant for Acme', 'decided'),
      plea('A levy on Boltworks', 'action-agreed'),
    ]),
    expect: {
      outcome: 'failed',
      messageId: 'heard',
      message:
        'Lobbying was heard too often: in the 24 months to 2016-03-01, 1 of 3 lobbying items were ruled out of order or redirected (33%), where at least 50% is the limit. Among those heard: A grant for Acme at the meeting of 2015-04-10 and A levy on Boltworks at the meeting of 2015-04-10.',
      severity: 'warning',
    },
  },
  {
    name: 'two of three, just above',
    subject: dialogue([
      plea('A permit for Acme', 'ruled-out-of-order'),
      plea('A road for Nutworks', 'redirected'),
      plea('A grant for Acme', 'noted'),
    ]),
    expect: { outcome: 'passed', data: { part: 2, whole: 3 } },
  },
  {
    name: 'a single one decides',
    subject: dialogue([plea('A grant for Acme', 'noted')]),
    expect: { outcome: 'failed', data: { part: 0, whole: 1, share: 0 } },
  },
  {
    name: 'it is counted in items, whatever else is counted in minutes',
    subject: dialogue(
      [
        { ...plea('A permit for Acme', 'ruled-out-of-order'), minutes: 1 },
        { ...plea('A grant for Acme', 'noted'), minutes: 40 },
      ],
      { agendaCountedIn: 'minutes' },
    ),
    expect: { outcome: 'passed', data: { part: 1, whole: 2 } },
  },
  {
    name: 'fire-fighting that was heard is not counted',
    subject: dialogue([
      plea('A permit for Acme', 'ruled-out-of-order'),
      { title: 'A fire at Acme', kind: 'fire-fighting', outcome: 'noted' },
    ]),
    expect: { outcome: 'passed', data: { part: 1, whole: 1 } },
  },
  {
    name: 'what became of two of four is not known',
    subject: dialogue([
      plea('A permit for Acme', 'ruled-out-of-order'),
      plea('A grant for Acme', 'noted'),
      plea('A road for Nutworks'),
      plea('A levy on Boltworks', 'Rejected' as ItemOutcome),
    ]),
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'In the 24 months to 2016-03-01, 1–3 of 4 lobbying items were ruled out of order or redirected; what we do not know of the agenda decides whether that reaches 50%.',
      settledBy: { at: ['/meetings/0/agenda/2/outcome', '/meetings/0/agenda/3/outcome'], toPass: 1, toFail: 2 },
    },
  },
  {
    name: 'an item that nobody classed was heard: whether it was lobbying decides',
    subject: dialogue([
      plea('A permit for Acme', 'ruled-out-of-order'),
      plea('A grant for Acme', 'noted'),
      { title: 'A levy on Boltworks', outcome: 'noted' },
    ]),
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/meetings/0/agenda/2/kind'], toPass: 1 } },
  },
  {
    name: 'an agenda that was not seen',
    subject: {
      meetings: [
        ...twoMeetings([plea('A permit for Acme', 'ruled-out-of-order'), plea('A grant for Acme', 'redirected')]),
        { date: '2015-12-11' },
      ],
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'partial',
      message:
        'Of the 2 lobbying items listed for the 24 months to 2016-03-01, 2 were ruled out of order or redirected; agendas that were not seen decide whether 50% is reached.',
      settledBy: { at: ['/meetings/2/agenda'] },
    },
  },
  {
    name: 'no lobbying at all',
    subject: dialogue([]),
    expect: {
      outcome: 'inapplicable',
      messageId: 'none',
      message: 'No lobbying item was on the agenda of any meeting held in the 24 months to 2016-03-01.',
    },
  },
  {
    name: 'the one item that was heard may have been lobbying or not',
    subject: dialogue([{ title: 'A levy on Boltworks', outcome: 'noted' }]),
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/meetings/0/agenda/0/kind'] } },
  },
  {
    name: 'lobbying before the window does not count',
    subject: {
      meetings: [
        { date: '2014-02-28', agenda: [plea('A grant for Acme', 'noted')] },
        ...twoMeetings([plea('A permit for Acme', 'ruled-out-of-order')]),
      ],
    },
    expect: { outcome: 'passed', data: { part: 1, whole: 1 } },
  },
  {
    name: 'one meeting is no habit',
    subject: { meetings: [{ date: '2015-04-10', agenda: [plea('A grant for Acme', 'noted')] }] },
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
  {
    name: 'a local board',
    subject: dialogue([plea('A grant for Acme', 'noted')], { kind: 'local-board' }),
    expect: { outcome: 'inapplicable', messageId: 'localBoard' },
  },
  {
    name: 'a kind of body that is no word known here',
    subject: dialogue([plea('A grant for Acme', 'noted')], { kind: 'Local board' as CouncilKind }),
    expect: { outcome: 'cantTell', messageId: 'kind', settledBy: { at: ['/kind'] } },
  },
];
