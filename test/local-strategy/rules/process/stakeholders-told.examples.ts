import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const options = { asOf: '2019-12-31' };

const engaged: LocalStrategy = {
  engagement: [
    { name: 'call', kind: 'invitation', from: '2018-01-10' },
    { name: 'workshops', kind: 'event', from: '2018-03-05' },
  ],
  consultations: [{ on: 'green paper', from: '2018-10' }],
};

export const examples: readonly Example<LocalStrategy>[] = [
  {
    name: 'told on the day of the first engagement; an invitation is none',
    options,
    subject: { ...engaged, stakeholdersTold: { made: true, date: '2018-03-05' } },
    expect: {
      outcome: 'passed',
      messageId: 'before',
      message:
        'Stakeholders were told in time: purpose and limits on 2018-03-05, and they were first engaged on 2018-03-05.',
      severity: null,
    },
  },
  {
    name: 'told on the day before',
    options,
    subject: { ...engaged, stakeholdersTold: { date: '2018-03-04' } },
    expect: { outcome: 'passed' },
  },
  {
    name: 'told on the day after',
    options,
    subject: { ...engaged, stakeholdersTold: { made: true, date: '2018-03-06' } },
    expect: {
      outcome: 'failed',
      messageId: 'late',
      message:
        'Stakeholders were told too late: purpose and limits on 2018-03-06, after they were first engaged (on 2018-03-05).',
      severity: 'warning',
    },
  },
  {
    name: 'never told',
    options,
    subject: { ...engaged, stakeholdersTold: { made: false } },
    expect: {
      outcome: 'failed',
      messageId: 'untold',
      message:
        'Stakeholders were not told: no purpose and limits by 2019-12-31, and they were first engaged on 2018-03-05.',
    },
  },
  {
    name: 'a public consultation engages too',
    options,
    subject: {
      engagement: [],
      consultations: [{ on: 'green paper', until: '2018-11-08' }],
      stakeholdersTold: { made: true, date: '2018-11-09' },
    },
    expect: {
      outcome: 'failed',
      message:
        'Stakeholders were told too late: purpose and limits on 2018-11-09, after they were first engaged (by 2018-11-08).',
    },
  },
  {
    name: 'whether anyone took part in the event, or was only invited, is not known',
    options,
    subject: {
      engagement: [
        { name: 'dinner', from: '2018-02-01' },
        { kind: 'survey', from: '2018-04-01' },
      ],
      consultations: [],
      stakeholdersTold: { made: true, date: '2018-03-01' },
    },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/engagement/0/kind'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'told before the first engagement on record, and there may have been a consultation before',
    options,
    subject: {
      engagement: [{ kind: 'survey', from: '2018-04-01' }],
      stakeholdersTold: { made: true, date: '2018-03-01' },
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/consultations'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'told, and nobody engaged yet',
    options: { asOf: '2018-03-04' },
    subject: { ...engaged, stakeholdersTold: { made: true, date: '2018-02' } },
    expect: {
      outcome: 'passed',
      messageId: 'nobodyYet',
      message:
        'Stakeholders were told in time: purpose and limits in 2018-02, and nobody had been engaged by 2018-03-04.',
    },
  },
  {
    name: 'nobody told and nobody engaged yet',
    options: { asOf: '2018-03-04' },
    subject: { ...engaged, stakeholdersTold: { made: true, date: '2018-03-05' } },
    expect: { outcome: 'inapplicable', messageId: 'notYet' },
  },
];
