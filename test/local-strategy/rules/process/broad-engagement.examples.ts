import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const options = { asOf: '2019-12-31' };

const broad = {
  kind: 'event',
  from: '2018-03-05',
  groups: ['business', 'education', 'health', 'third-sector', 'combined-authority'],
} as const;

export const examples: readonly Example<LocalStrategy>[] = [
  {
    name: 'all five groups, and one person who had not taken part before',
    options,
    subject: { engagement: [{ ...broad, firstTime: 1 }] },
    expect: [
      {
        outcome: 'passed',
        messageId: 'broad',
        message: 'Engagement was wide: business, education, health, the third sector and authorities took part.',
        severity: null,
      },
      {
        outcome: 'passed',
        key: 'first-time',
        messageId: 'first',
        message: 'People took part for the first time: 1.',
        severity: null,
      },
    ],
  },
  {
    name: 'over several events',
    options,
    subject: {
      textSeen: 'part',
      engagement: [
        { kind: 'survey', from: '2018-02', groups: ['business', 'lep'], firstTime: { min: 20, max: 30 } },
        { kind: 'event', from: '2018-03', groups: ['education', 'health'] },
        { kind: 'seat', from: '2018-03', groups: ['third-sector', 'local-authority'] },
      ],
    },
    expect: [{ outcome: 'passed' }, { outcome: 'passed', key: 'first-time', data: { first: { min: 20 } } }],
  },
  {
    name: 'nobody new',
    options,
    subject: { engagement: [{ ...broad, firstTime: 0 }] },
    expect: [
      { outcome: 'passed' },
      {
        outcome: 'failed',
        key: 'first-time',
        messageId: 'usual',
        message: 'Engagement stayed with the usual suspects: nobody took part for the first time.',
        severity: 'note',
      },
    ],
  },
  {
    name: 'whether anyone was new is not known',
    options,
    subject: { engagement: [broad] },
    expect: [
      { outcome: 'passed' },
      {
        outcome: 'cantTell',
        key: 'first-time',
        messageId: 'firstUnknown',
        message: 'We do not know whether anyone took part for the first time.',
        settledBy: { at: ['/engagement/0/firstTime'], toPass: 1, toFail: 1 },
      },
    ],
  },
  {
    name: 'two groups were only invited',
    options,
    subject: {
      engagement: [
        { kind: 'event', from: '2018-03', groups: ['business', 'education', 'local-authority'], firstTime: 3 },
        { kind: 'invitation', from: '2018-03', groups: ['health', 'third-sector'] },
      ],
    },
    expect: [
      {
        outcome: 'failed',
        messageId: 'missing',
        message: 'Engagement left out health and the third sector.',
        severity: 'warning',
      },
      { outcome: 'passed', key: 'first-time' },
    ],
  },
  {
    name: 'the list may be missing some',
    options,
    subject: {
      engagement: [
        { kind: 'event', from: '2018-03', groups: ['business', 'education', 'local-authority'], firstTime: 3 },
      ],
      incomplete: ['/engagement'],
    },
    expect: [
      {
        outcome: 'cantTell',
        messageId: 'groups',
        message: 'We do not know whether these took part: health and the third sector.',
        settledBy: { at: ['/engagement'] },
      },
      { outcome: 'passed', key: 'first-time' },
    ],
  },
  {
    name: 'nobody new, and one group is not known to have come',
    options,
    subject: {
      engagement: [
        {
          ...broad,
          groups: ['business', 'education', 'health', 'local-authority'],
          incomplete: ['/groups'],
          firstTime: 0,
        },
      ],
    },
    expect: [
      { outcome: 'cantTell', messageId: 'groups', settledBy: { at: ['/engagement/0/groups'], toPass: 1, toFail: 1 } },
      { outcome: 'failed', key: 'first-time', messageId: 'usual' },
    ],
  },
  {
    name: 'an event without a date',
    options,
    subject: { engagement: [{ kind: 'event', groups: broad.groups, firstTime: 4 }] },
    expect: [
      { outcome: 'cantTell', settledBy: { at: ['/engagement/0/from'] } },
      { outcome: 'cantTell', key: 'first-time', settledBy: { at: ['/engagement/0/from'] } },
    ],
  },
  {
    name: 'nobody at all',
    options,
    subject: { engagement: [] },
    expect: [
      {
        outcome: 'failed',
        message: 'Engagement left out business, education, health, the third sector and authorities.',
      },
      { outcome: 'failed', key: 'first-time', severity: 'note' },
    ],
  },
  {
    name: 'before it began',
    options: { asOf: '2018-03-04' },
    subject: { engagement: [{ ...broad, firstTime: 1 }] },
    expect: {
      outcome: 'inapplicable',
      messageId: 'notYet',
      message: 'The engagement on record began after 2018-03-04.',
    },
  },
  {
    name: 'on a day that no source gives, but before the first draft, as one says',
    options,
    subject: {
      engagement: [{ kind: 'event', groups: broad.groups, firstTime: 4, beforeDraft: true }],
      drafts: [{ date: '2018-10-15' }],
    },
    expect: [{ outcome: 'passed' }, { outcome: 'passed', key: 'first-time' }],
  },
];
