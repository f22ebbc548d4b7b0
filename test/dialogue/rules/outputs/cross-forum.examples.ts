import type { Dialogue, ForumLink } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

const tie = (more: Partial<ForumLink> = {}): ForumLink => ({ forum: 'Green Economy Council', ...more });

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'a joint event and a member on another board',
    subject: {
      forumLinks: [
        tie({ kind: 'joint-event', date: '2015-06-12' }),
        { forum: 'London LEP', kind: 'cross-membership', date: '2014' },
      ],
    },
    expect: {
      outcome: 'passed',
      messageId: 'tied',
      message: 'Members sit on, or the council met with, 2 other forums: Green Economy Council and London LEP.',
    },
  },
  {
    name: 'two events with one forum are one forum',
    subject: { forumLinks: [tie({ kind: 'joint-event' }), tie({ kind: 'joint-event' })] },
    expect: { outcome: 'passed', data: { n: 1 } },
  },
  {
    name: 'a tie whose kind is not said is one or the other',
    subject: { forumLinks: [tie()] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'known to have none',
    subject: { forumLinks: [] },
    expect: {
      outcome: 'failed',
      messageId: 'none',
      message: 'No member is recorded to sit on another forum, and no event to have been held with one.',
      severity: 'note',
    },
  },
  {
    name: 'the member on both sat until the day',
    subject: {
      asAt: '2016-02',
      members: [{ id: 'm1', role: 'member', until: '2016-03-01' }],
      forumLinks: [tie({ kind: 'cross-membership', seat: 'm1' })],
    },
    expect: { outcome: 'passed' },
  },
  {
    name: 'the member on both left the day before',
    subject: {
      asAt: '2016-02',
      members: [{ id: 'm1', role: 'member', until: '2016-02-29' }],
      forumLinks: [tie({ kind: 'cross-membership', seat: 'm1' })],
    },
    expect: { outcome: 'failed' },
  },
  {
    name: 'a later holder of the seat takes it over',
    subject: {
      asAt: '2016-02',
      members: [
        { seat: 's1', role: 'member', until: '2015-02' },
        { seat: 's1', role: 'member', from: '2015-03' },
      ],
      forumLinks: [tie({ kind: 'cross-membership', seat: 's1' })],
    },
    expect: { outcome: 'passed' },
  },
  {
    name: 'the member on both left some day in 2016',
    subject: {
      asAt: '2016-02',
      members: [{ id: 'm1', role: 'member', from: '2012', until: '2016' }],
      forumLinks: [tie({ kind: 'cross-membership', seat: 'm1' })],
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/members/0/until'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'an event that was held stays one, whoever has left since',
    subject: {
      asAt: '2016-02',
      members: [{ id: 'm1', role: 'member', until: '2015' }],
      forumLinks: [tie({ kind: 'joint-event', seat: 'm1', date: '2014' })],
    },
    expect: { outcome: 'passed' },
  },
  {
    name: 'the member who is named has left; whether it was an event held together is not said',
    subject: {
      asAt: '2016-02',
      members: [{ id: 'm1', role: 'member', until: '2015' }],
      forumLinks: [tie({ seat: 'm1', date: '2014' })],
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/forumLinks/0/kind'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'whose seat it is that a tie names is not known while the members are not',
    subject: { forumLinks: [tie({ kind: 'cross-membership', seat: 'm1' })] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/members'] } },
  },
  {
    name: 'a word that no list knows is not known, and is named',
    subject: { forumLinks: [tie({ kind: 'newsletter' as 'joint-event' })] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/forumLinks/0/kind'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'an event that is still to come',
    subject: { forumLinks: [tie({ kind: 'joint-event', date: '2016-06' })] },
    expect: { outcome: 'failed' },
  },
  {
    name: 'ties are not known',
    subject: { name: 'Widget Council' },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether members sit on, or meet with, other forums.',
      settledBy: { at: ['/forumLinks'], toPass: 1, toFail: 1 },
    },
  },
];
