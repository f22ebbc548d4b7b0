import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const options = { asOf: '2019-12-31' };

export const examples: readonly Example<LocalStrategy>[] = [
  {
    name: 'planned for March, published in the middle of May, and the source counts from month to month: two',
    options,
    subject: {
      publication: {
        planned: '2019-03',
        actual: '2019-05-16',
        countedIn: 'months',
        cause: 'Preparation for leaving the EU.',
        causedBy: 'government',
      },
    },
    expect: {
      outcome: 'failed',
      messageId: 'lateCause',
      message:
        'Planned for 2019-03, published on 2019-05-16. Months of slip, counted from month to month as the source does: 2; the limit is 1 month. Cause on record, laid to government: Preparation for leaving the EU.',
      severity: 'warning',
      data: { slip: 2, by: { phrase: 'cause/government', data: {} } },
    },
  },
  {
    name: 'planned for March was due by its last day: a day short of two months',
    options,
    subject: { publication: { planned: '2019-03', actual: '2019-05-30' } },
    expect: {
      outcome: 'passed',
      messageId: 'onTime',
      message: 'Planned for 2019-03, published on 2019-05-30. Months of slip: 1; the limit is 1 month.',
    },
  },
  {
    name: 'published on a day of June that is not known: within two months, or not',
    options,
    subject: { publication: { planned: '2019-04-15', actual: '2019-06' } },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/publication/actual'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'planned for March, published on the last day of April',
    options,
    subject: { publication: { planned: '2019-03', actual: '2019-04-30' } },
    expect: {
      outcome: 'passed',
      messageId: 'onTime',
      message: 'Planned for 2019-03, published on 2019-04-30. Months of slip: 1; the limit is 1 month.',
      severity: null,
    },
  },
  {
    name: 'planned for March, published on the last day of May',
    options,
    subject: { publication: { planned: '2019-03', actual: '2019-05-31' } },
    expect: {
      outcome: 'failed',
      messageId: 'late',
      message:
        'Planned for 2019-03, published on 2019-05-31. Months of slip: 2; the limit is 1 month. No cause is on record.',
    },
  },
  {
    name: 'between two days whole months count: one day short of two',
    options,
    subject: { publication: { planned: '2019-03-20', actual: '2019-05-19', cause: 'printing' } },
    expect: {
      outcome: 'passed',
      messageId: 'onTimeCause',
      message:
        'Planned for 2019-03-20, published on 2019-05-19. Months of slip: 1; the limit is 1 month. Cause on record, laid to nobody in particular: printing.',
    },
  },
  {
    name: 'two whole months to the day',
    options,
    subject: { publication: { planned: '2019-03-20', actual: '2019-05-20' } },
    expect: { outcome: 'failed', data: { slip: 2 } },
  },
  {
    name: 'published before it was planned',
    options,
    subject: { publication: { planned: '2019-06', actual: '2019-05-20' } },
    expect: { outcome: 'passed', data: { slip: -1 } },
  },
  {
    name: 'sources that disagree on the plan, and are both missed',
    options: { asOf: '2021-06-30' },
    subject: {
      publication: {
        actual: '2021-01-15',
        reported: [
          { of: 'planned', date: { min: '2020-03', max: '2020-05' } },
          { of: 'planned', date: { min: '2020-06', max: '2020-08' } },
        ],
      },
    },
    // From 31 August 2020 four whole months, from 31 May seven.
    expect: {
      outcome: 'failed',
      messageId: 'late',
      message:
        'Planned for some day from 2020-03-01 to 2020-08-31, published on 2021-01-15. Months of slip: 4–7; the limit is 1 month. No cause is on record.',
      data: { slip: { min: 4, max: 7 } },
    },
  },
  {
    name: 'a plan for a year, met within it',
    options,
    subject: { publication: { planned: '2019', actual: '2019-07-19' } },
    expect: {
      outcome: 'passed',
      message: 'Planned for 2019, published on 2019-07-19. Months of slip: -5; the limit is 1 month.',
    },
  },
  {
    name: 'sources that disagree on the plan, one of which was kept',
    options: { asOf: '2020-12-31' },
    subject: {
      publication: {
        actual: '2020-09-15',
        reported: [
          { of: 'planned', date: '2020-05' },
          { of: 'planned', date: '2020-08' },
        ],
      },
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'Planned for some day from 2020-05-01 to 2020-08-31; we do not know whether it was published no more than 1 month later.',
      settledBy: { at: ['/publication/planned'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'published some day before a day that is in time',
    options,
    subject: { publication: { planned: '2019-03', actual: { max: '2019-04-10' } } },
    expect: {
      outcome: 'passed',
      messageId: 'inTime',
      message: 'Planned for 2019-03, published by 2019-04-10. Months of slip, at most: 0; the limit is 1 month.',
    },
  },
  {
    name: 'not published on the day of judgement, and long due',
    options,
    subject: { publication: { planned: '2019-03', actual: '2020-01-15' } },
    expect: {
      outcome: 'failed',
      messageId: 'unpublished',
      message:
        'Planned for 2019-03, not published by 2019-12-31. Months of slip so far: 9; the limit is 1 month. No cause is on record.',
    },
  },
  {
    name: 'never published, for a reason',
    options: { asOf: '2021-03-31' },
    subject: { publication: { planned: '2020-06', never: true, cause: 'Covid-19.', causedBy: 'neither' } },
    expect: {
      outcome: 'failed',
      messageId: 'neverCause',
      message: 'Planned for 2020-06, and never published. Cause on record, laid to neither side: Covid-19.',
    },
  },
  {
    name: 'never published, and nothing counts on',
    options: { asOf: '2026-01-01' },
    subject: { publication: { planned: '2020-03', never: true } },
    expect: {
      outcome: 'failed',
      messageId: 'never',
      message: 'Planned for 2020-03, and never published. No cause is on record.',
    },
  },
  {
    name: 'known never to be published, before it is late',
    options: { asOf: '2020-04-29' },
    subject: { publication: { planned: '2020-03', never: true } },
    expect: { outcome: 'inapplicable', messageId: 'notDue' },
  },
  {
    name: 'not published by the day of judgement, for a reason on record',
    options: { asOf: '2020-09-30' },
    subject: { publication: { planned: '2020-06', actual: '2021-01', cause: 'Covid-19.', causedBy: 'neither' } },
    expect: {
      outcome: 'failed',
      messageId: 'unpublishedCause',
      message:
        'Planned for 2020-06, not published by 2020-09-30. Months of slip so far: 3; the limit is 1 month. Cause on record, laid to neither side: Covid-19.',
    },
  },
  {
    name: 'not published yet, and not late beyond the limit',
    options: { asOf: '2019-05-15' },
    subject: { publication: { planned: '2019-03', actual: '2019-05-16' } },
    expect: {
      outcome: 'inapplicable',
      messageId: 'notDue',
      message: 'Planned for 2019-03; on 2019-05-15 it was not published, and no more than 1 month late.',
    },
  },
  {
    name: 'whether it was published is not known',
    options,
    subject: { publication: { planned: '2019-03' } },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/publication/actual'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'no plan is known',
    options,
    subject: { publication: { actual: '2019-05-16' } },
    expect: {
      outcome: 'cantTell',
      messageId: 'noPlan',
      settledBy: { at: ['/publication/planned'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a limit of two months',
    options: {
      ...options,
      parameters: { 'process/on-time/maxSlip': { value: 2, because: 'an election fell between' } },
    },
    subject: { publication: { planned: '2019-03', actual: '2019-06-16' } },
    expect: { outcome: 'passed' },
  },
];
