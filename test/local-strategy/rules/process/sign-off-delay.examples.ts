import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const options = { asOf: '2019-12-31' };

const agreed = (actual: string): LocalStrategy => ({
  status: 'published',
  agreements: [{ party: 'combined-authority', status: 'agreed', date: { actual } }],
});

export const examples: readonly Example<LocalStrategy>[] = [
  {
    name: 'agreed in January, published in May',
    options,
    subject: { ...agreed('2019-01-11'), publication: { actual: '2019-05-16' } },
    expect: {
      outcome: 'failed',
      messageId: 'long',
      message:
        'The wait was long: local agreement to the strategy (the combined authority) came on 2019-01-11, publication on 2019-05-16, 4 months later; the limit is 3 months.',
      severity: 'warning',
    },
  },
  {
    name: 'agreed on a day of January that is not known: three months or four',
    options,
    subject: { ...agreed('2019-01'), publication: { actual: '2019-05-16' } },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/agreements/0/date/actual'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'the source counts from month to month: four',
    options,
    subject: {
      status: 'published',
      agreements: [{ party: 'combined-authority', status: 'agreed', date: { actual: '2019-01', countedIn: 'months' } }],
      publication: { actual: '2019-05-16' },
    },
    expect: {
      outcome: 'failed',
      messageId: 'long',
      message:
        'The wait was long: local agreement to the strategy (the combined authority) came in 2019-01, publication on 2019-05-16, 4 months later, counted from month to month as the source does; the limit is 3 months.',
    },
  },
  {
    name: 'one day short of four whole months',
    options,
    subject: { ...agreed('2019-01-11'), publication: { actual: '2019-05-10' } },
    expect: {
      outcome: 'passed',
      messageId: 'short',
      message:
        'The wait was short: from local agreement to publication of the strategy, 3 months; the limit is 3 months.',
      severity: null,
    },
  },
  {
    name: 'four whole months to the day',
    options,
    subject: { ...agreed('2019-01-11'), publication: { actual: '2019-05-11' } },
    expect: { outcome: 'failed', data: { months: 4 } },
  },
  {
    name: 'one wait on record is too long, whoever else agreed',
    options,
    subject: { ...agreed('2019-01-11'), textSeen: 'part', publication: { actual: '2019-05-16' } },
    expect: { outcome: 'failed', data: { months: 4 } },
  },
  {
    name: 'of two waits the longer counts',
    options,
    subject: {
      status: 'published',
      agreements: [
        { party: 'lep', name: 'Marches LEP', status: 'agreed', date: { actual: '2018-11-20' } },
        { party: 'combined-authority', status: 'agreed', date: { actual: '2019-01-11' } },
        { party: 'local-authority', status: 'agreed', of: 'draft', date: { actual: '2018-06-01' } },
        { party: 'local-authority', status: 'refused', date: { actual: '2018-07-01' } },
        { party: 'government', status: 'agreed', date: { actual: '2018-08-01' } },
      ],
      publication: { actual: '2019-05-16' },
    },
    expect: {
      outcome: 'failed',
      message:
        'The wait was long: local agreement to the strategy (Marches LEP) came on 2018-11-20, publication on 2019-05-16, 5 months later; the limit is 3 months.',
    },
  },
  {
    name: 'agreed after publication: nothing was waited for',
    options,
    subject: { ...agreed('2019-07-01'), publication: { actual: '2019-05-16' } },
    expect: { outcome: 'passed', data: { months: 0 } },
  },
  {
    name: 'a short wait, and others may have agreed before',
    options,
    subject: { ...agreed('2019-04-01'), incomplete: ['/agreements'], publication: { actual: '2019-05-16' } },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether the strategy was published no more than 3 months after local agreement.',
      settledBy: { at: ['/agreements'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'whether it was agreed is not known',
    options,
    subject: {
      status: 'published',
      agreements: [{ party: 'lep', date: { actual: '2018-11-20' } }],
      publication: { actual: '2019-05-16' },
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/agreements/0/status'] } },
  },
  {
    name: 'never published: nothing counts on',
    options,
    subject: { ...agreed('2019-08-30'), publication: { never: true } },
    expect: {
      outcome: 'failed',
      messageId: 'never',
      message: 'Local agreement to the strategy (the combined authority) came on 2019-08-30; it was never published.',
    },
  },
  {
    name: 'still waiting',
    options,
    subject: { ...agreed('2019-08-30'), publication: { actual: '2020-03' } },
    expect: {
      outcome: 'failed',
      messageId: 'waiting',
      message:
        'The wait is long: local agreement to the strategy (the combined authority) came on 2019-08-30; on 2019-12-31 it was not published, 4 months later; the limit is 3 months.',
    },
  },
  {
    name: 'not yet published, within the limit',
    options,
    subject: { ...agreed('2019-10-24'), publication: { actual: '2020-06' } },
    expect: {
      outcome: 'inapplicable',
      messageId: 'notDue',
      message:
        'On 2019-12-31, the strategy had been agreed locally and had waited no more than 3 months for publication.',
    },
  },
  {
    name: 'nobody agreed to it',
    options,
    subject: {
      agreements: [{ party: 'lep', status: 'pending' }],
      publication: { actual: '2019-05-16' },
    },
    expect: {
      outcome: 'inapplicable',
      messageId: 'noAgreement',
      message: 'No local agreement to the strategy had been given by 2019-12-31.',
    },
  },
  {
    name: 'released by the local bodies alone',
    options: { asOf: '2020-12-31' },
    subject: { ...agreed('2020-01-15'), status: 'published-locally', publication: { actual: '2020-11' } },
    expect: {
      outcome: 'inapplicable',
      messageId: 'ownRelease',
      message: 'The local bodies released the strategy alone, so that its publication waited for no signature.',
    },
  },
  {
    name: 'whether the local bodies released it alone is for the status to say, and there is none',
    options,
    subject: {
      agreements: [{ party: 'combined-authority', status: 'agreed', date: { actual: '2019-01-11' } }],
      publication: { actual: '2019-05-16' },
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'release',
      message:
        'We do not know whether the local bodies released the strategy alone, so that its publication waited for no signature.',
      settledBy: { at: ['/status'], toPass: null, toFail: 1 },
    },
  },
  {
    name: 'what was never published was released by nobody, whatever the status may be',
    options,
    subject: {
      agreements: [{ party: 'combined-authority', status: 'agreed', date: { actual: '2019-01-11' } }],
      publication: { never: true },
    },
    expect: { outcome: 'failed', messageId: 'never' },
  },
  {
    name: 'a progress statement that place and government own together',
    options,
    subject: {
      ...agreed('2019-04-01'),
      publication: { actual: '2019-05-16' },
      coOwned: [
        {
          id: 'progress-statement',
          name: 'the progress statement',
          agreedLocally: { actual: '2018-06' },
          publication: { actual: '2018-11' },
        },
        { id: 'annex', agreedLocally: { actual: '2019-05-01' }, publication: { actual: '2019-05-16' } },
      ],
    },
    expect: [
      { outcome: 'passed', data: { document: 'the strategy', months: 1 } },
      { outcome: 'passed', key: 'annex', data: { document: 'annex', months: 0 } },
      {
        outcome: 'failed',
        key: 'progress-statement',
        message:
          'The wait was long: local agreement to the progress statement (the place) came in 2018-06, publication in 2018-11, 4–5 months later; the limit is 3 months.',
      },
    ],
  },
  {
    name: 'documents of place and government that are known to be partial',
    options,
    subject: { ...agreed('2019-01-11'), publication: { actual: '2019-02-16' }, coOwned: [], incomplete: ['/coOwned'] },
    expect: [
      { outcome: 'passed' },
      {
        outcome: 'cantTell',
        key: 'others',
        message: 'There may be other documents that place and government own together.',
        settledBy: { at: ['/coOwned'] },
      },
    ],
  },
  {
    name: 'when the strategy was agreed and published is known to the year',
    options,
    subject: { ...agreed('2018'), publication: { actual: '2019' } },
    expect: {
      outcome: 'cantTell',
      settledBy: { at: ['/agreements/0/date/actual', '/publication/actual'], toPass: 2, toFail: 1 },
    },
  },
  {
    name: 'a limit of four months',
    options: {
      ...options,
      parameters: { 'process/sign-off-delay/maxMonths': { value: 4, because: 'a month of the wait was an election' } },
    },
    subject: { ...agreed('2019-01-11'), publication: { actual: '2019-05-16' } },
    expect: { outcome: 'passed' },
  },
];
