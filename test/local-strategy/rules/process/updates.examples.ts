import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const options = { asOf: '2019-12-31' };

const engaged: LocalStrategy = {
  engagement: [{ name: 'workshops', kind: 'event', from: '2018-03-05' }],
  consultations: [],
};

export const examples: readonly Example<LocalStrategy>[] = [
  {
    name: 'six months and some days between two updates',
    options,
    subject: {
      ...engaged,
      updates: [{ date: '2018-08-10' }, { date: '2019-03-09' }],
      publication: { actual: '2019-06-13' },
    },
    expect: {
      outcome: 'passed',
      messageId: 'informed',
      message:
        'Stakeholders were kept informed: first engaged on 2018-03-05, they went 6 months at most without word up to publication (on 2019-06-13); the limit is 6.',
      severity: null,
    },
  },
  {
    name: 'seven months to the day',
    options,
    subject: {
      ...engaged,
      updates: [{ date: '2018-08-10' }, { date: '2019-03-10' }],
      publication: { actual: '2019-06-13' },
    },
    expect: {
      outcome: 'failed',
      messageId: 'silent',
      message:
        'Stakeholders were not kept informed: first engaged on 2018-03-05, they went 7 months without word before publication (on 2019-06-13); the limit is 6.',
      severity: 'note',
    },
  },
  {
    name: 'no update at all in fifteen months',
    options,
    subject: { ...engaged, updates: [], publication: { actual: '2019-06-13' } },
    expect: { outcome: 'failed', data: { gap: 15 } },
  },
  {
    name: 'no update was needed in two months',
    options,
    subject: { ...engaged, updates: [], publication: { actual: '2018-05-20' } },
    expect: { outcome: 'passed', data: { gap: 2 } },
  },
  {
    name: 'updates known to the month: from 31 August to 1 February five months, from 1 August to 28 February six',
    options,
    subject: {
      ...engaged,
      updates: [{ date: '2018-08' }, { date: '2019-02' }, { date: '2019-06' }],
      publication: { actual: '2019-06-13' },
    },
    expect: { outcome: 'passed', data: { gap: { min: 5, max: 6 } } },
  },
  {
    name: 'updates before the first engagement and after publication fill no gap',
    options,
    subject: {
      ...engaged,
      updates: [{ date: '2018-01-10' }, { date: '2019-07-01' }],
      publication: { actual: '2019-01-10' },
    },
    expect: { outcome: 'failed', data: { gap: 10 } },
  },
  {
    name: 'not published yet: up to the day of judgement',
    options,
    subject: { ...engaged, updates: [{ date: '2018-08-10' }, { date: '2019-02-01' }], publication: { actual: '2020' } },
    expect: {
      outcome: 'failed',
      message:
        'Stakeholders were not kept informed: first engaged on 2018-03-05, they went 10 months without word before 2019-12-31; the limit is 6.',
    },
  },
  {
    name: 'updates that are not listed can only shorten the gaps',
    options,
    subject: {
      ...engaged,
      incomplete: ['/updates'],
      updates: [{ date: '2018-08-10' }, { date: '2019-02-01' }],
      publication: { actual: '2019-06-13' },
    },
    expect: { outcome: 'passed', data: { gap: { min: 0, max: 5 } } },
  },
  {
    name: 'a gap that they may fill',
    options,
    subject: {
      ...engaged,
      incomplete: ['/updates'],
      updates: [{ date: '2018-08-10' }],
      publication: { actual: '2019-06-13' },
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know whether stakeholders ever went more than 6 months without word before publication (on 2019-06-13).',
      settledBy: { at: ['/updates'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'an update some day in 2018 cannot fill the gap of 2019',
    options,
    subject: { ...engaged, updates: [{ date: '2018' }], publication: { actual: '2019-08-31' } },
    // From 31 December 2018 at best.
    expect: { outcome: 'failed', data: { gap: { min: 8, max: 17 } } },
  },
  {
    name: 'whether anyone was engaged before is not known',
    options,
    subject: {
      engagement: [{ kind: 'event', from: '2019-03-05' }],
      updates: [],
      publication: { actual: '2019-06-13' },
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/consultations'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'nobody was engaged',
    options,
    subject: { engagement: [], consultations: [], updates: [], publication: { actual: '2019-06-13' } },
    expect: { outcome: 'inapplicable', messageId: 'notBegun' },
  },
  {
    name: 'never published',
    options,
    subject: { ...engaged, updates: [], publication: { never: true } },
    expect: { outcome: 'inapplicable', messageId: 'never' },
  },
  {
    name: 'a limit of seven months',
    options: {
      ...options,
      parameters: { 'process/updates/maxGap': { value: 7, because: 'elections fell between' } },
    },
    subject: {
      ...engaged,
      updates: [{ date: '2018-08-10' }, { date: '2019-03-10' }],
      publication: { actual: '2019-06-13' },
    },
    expect: { outcome: 'passed' },
  },
];
