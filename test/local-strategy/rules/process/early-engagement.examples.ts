import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const options = { asOf: '2019-12-31' };

const survey = { name: 'survey', kind: 'survey', groups: ['business'], from: '2018-05-01' } as const;

export const examples: readonly Example<LocalStrategy>[] = [
  {
    name: 'on the day before the evidence was submitted',
    options,
    subject: { engagement: [survey], evidenceBase: { submitted: { actual: '2018-05-02' } } },
    expect: {
      outcome: 'passed',
      messageId: 'before',
      message: 'Businesses were engaged early: first on 2018-05-01, before the evidence was submitted (on 2018-05-02).',
      severity: null,
    },
  },
  {
    name: 'on the day itself',
    options,
    subject: { engagement: [survey], evidenceBase: { submitted: { actual: '2018-05-01' } } },
    expect: { outcome: 'failed', messageId: 'late', severity: 'warning' },
  },
  {
    name: 'on the day after, though before the first draft',
    options,
    subject: {
      engagement: [survey],
      evidenceBase: { submitted: { actual: '2018-04-30' } },
      drafts: [{ date: '2018-12-01' }],
    },
    expect: {
      outcome: 'failed',
      message:
        'Businesses were not engaged early: first on 2018-05-01, not before the evidence was submitted (on 2018-04-30).',
    },
  },
  {
    name: 'evidence that was never submitted leaves the first draft',
    options,
    subject: {
      engagement: [survey],
      evidenceBase: { submitted: { never: true } },
      drafts: [{ date: '2018-05-02' }, { date: '2018-12-01' }],
    },
    expect: {
      outcome: 'passed',
      message: 'Businesses were engaged early: first on 2018-05-01, before the first draft was ready (on 2018-05-02).',
    },
  },
  {
    name: 'only invited before, and engaged afterwards',
    options,
    subject: {
      engagement: [
        { kind: 'invitation', groups: ['business'], from: '2018-01' },
        { kind: 'event', groups: ['health', 'education'], from: '2018-02' },
        { kind: 'event', groups: ['business'], from: '2018-06' },
      ],
      evidenceBase: { submitted: { actual: '2018-05' } },
    },
    expect: {
      outcome: 'failed',
      message:
        'Businesses were not engaged early: first in 2018-06, not before the evidence was submitted (in 2018-05).',
    },
  },
  {
    name: 'no business at all',
    options,
    subject: {
      engagement: [{ kind: 'event', groups: ['health'], from: '2018-02' }],
      evidenceBase: { submitted: { actual: '2018-05' } },
    },
    expect: {
      outcome: 'failed',
      messageId: 'never',
      message: 'Businesses were not engaged early: none had been by 2019-12-31; the evidence was submitted in 2018-05.',
    },
  },
  {
    name: 'no business at all fails against either, whichever it is to be held against',
    options,
    subject: { engagement: [], drafts: [{ date: '2018-12' }] },
    expect: {
      outcome: 'failed',
      message:
        'Businesses were not engaged early: none had been by 2019-12-31; the evidence was submitted or the first draft was ready by 2019-12-31.',
    },
  },
  {
    name: 'before the first draft, and whether evidence was submitted before is not known',
    options,
    subject: { engagement: [survey], drafts: [{ date: '2018-12' }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know whether businesses were engaged before the evidence was submitted or the first draft was ready.',
      settledBy: { at: ['/evidenceBase/submitted/actual', '/drafts/0/date'] },
    },
  },
  {
    name: 'a group whose word is not known here may be businesses',
    options,
    subject: {
      engagement: [{ kind: 'event', groups: ['Firms' as 'business'], from: '2018-02' }],
      evidenceBase: { submitted: { actual: '2018-05' } },
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/engagement/0/groups', '/engagement/0/from'] } },
  },
  {
    name: 'the list may be missing the ones that count',
    options,
    subject: {
      engagement: [{ kind: 'event', groups: ['business'], from: '2018-06-01' }],
      incomplete: ['/engagement'],
      evidenceBase: { submitted: { actual: '2018-05-01' } },
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/engagement'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'engaged, and nothing submitted or drafted yet',
    options: { asOf: '2018-06-30' },
    subject: { engagement: [survey], evidenceBase: { submitted: { actual: '2018-09' } }, drafts: [] },
    expect: {
      outcome: 'passed',
      messageId: 'soFar',
      message:
        'Businesses were engaged early: first on 2018-05-01; no evidence was submitted and no draft ready by 2018-06-30.',
    },
  },
  {
    name: 'neither yet',
    options: { asOf: '2018-04-30' },
    subject: { engagement: [survey], evidenceBase: { submitted: { actual: '2018-09' } }, drafts: [] },
    expect: { outcome: 'inapplicable', messageId: 'notYet' },
  },
  {
    name: 'on a day that no source gives, but before the first draft, as one says',
    options: { asOf: '2019-12-31' },
    subject: {
      engagement: [{ kind: 'event', groups: ['business'], beforeDraft: true }],
      evidenceBase: { submitted: { never: true } },
      drafts: [{ date: '2018-10-15' }],
    },
    expect: { outcome: 'passed', messageId: 'before' },
  },
  {
    name: 'before the first draft is not yet before the evidence was submitted',
    options: { asOf: '2019-12-31' },
    subject: {
      engagement: [{ kind: 'event', groups: ['business'], beforeDraft: true }],
      evidenceBase: { submitted: { actual: '2018-01-15' } },
      drafts: [{ date: '2018-10-15' }],
    },
    expect: { outcome: 'cantTell' },
  },
];
