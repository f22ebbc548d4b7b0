import type { Council } from '../../../src/council/model.js';
import type { Example } from '../../../src/testing/index.js';

export const examples: readonly Example<Council>[] = [
  {
    name: 'all three published',
    subject: { transparency: { minutes: true, membership: true, agendas: true } },
    expect: {
      outcome: 'passed',
      messageId: 'published',
      message: 'Minutes, membership and agendas are published. In March 2016, 6 of 12 councils published minutes.',
      severity: null,
    },
  },
  {
    name: 'minutes and membership, but no agendas',
    subject: { transparency: { minutes: true, membership: true, agendas: false } },
    expect: {
      outcome: 'failed',
      messageId: 'missing',
      message: 'Not everything is published. Missing: agendas. In March 2016, 6 of 12 councils published minutes.',
      severity: 'warning',
    },
  },
  {
    name: 'none of them',
    subject: { transparency: { minutes: false, membership: false, agendas: false } },
    expect: {
      outcome: 'failed',
      message:
        'Not everything is published. Missing: minutes, membership and agendas. In March 2016, 6 of 12 councils published minutes.',
    },
  },
  {
    name: 'one known not to be published is enough',
    subject: { transparency: { minutes: false } },
    expect: { outcome: 'failed', data: { missing: ['minutes'] } },
  },
  {
    name: 'minutes are published, and of the rest nothing is known',
    subject: { transparency: { minutes: true } },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether these are published: membership and agendas. Published are: minutes.',
      settledBy: { at: ['/transparency/membership', '/transparency/agendas'], toPass: 2, toFail: 1 },
    },
  },
  {
    name: 'membership was not published at the launch, and the council is judged on that day',
    subject: { transparency: { membership: false, asAt: '2016-03-01' } },
    expect: { outcome: 'failed', data: { missing: ['membership'] } },
  },
  {
    name: 'membership was not published at the launch: it may have been since',
    subject: { transparency: { minutes: true, membership: false, agendas: true, asAt: '2014-01-29' } },
    expect: { outcome: 'cantTell', settledBy: { at: ['/transparency/membership'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'published since a day before',
    subject: { transparency: { minutes: true, membership: true, agendas: true, asAt: '2014-01-29' } },
    expect: { outcome: 'passed' },
  },
  {
    name: 'nothing known',
    subject: { name: 'Widget Council' },
    expect: {
      outcome: 'cantTell',
      message: 'We do not know whether these are published: minutes, membership and agendas. Published are: none.',
      settledBy: { toPass: 3, toFail: 1 },
    },
  },
];
