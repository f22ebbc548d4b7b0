import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const visits = (...dates: readonly (string | undefined)[]): LocalStrategy => ({
  government: { visits: dates.map((date) => (date === undefined ? {} : { date })) },
});
const draft: LocalStrategy = { drafts: [{ name: 'first', date: '2018-12-03' }] };
const options = { asOf: '2019-12-31' };

export const examples: readonly Example<LocalStrategy>[] = [
  {
    name: 'two visits, one before the draft',
    subject: { ...visits('2019-02-01', '2018-05-14'), ...draft },
    options,
    expect: {
      outcome: 'passed',
      messageId: 'before',
      message: 'Officials spent time in the place: first on 2018-05-14, before the first draft (on 2018-12-03).',
    },
  },
  { name: 'the day before', subject: { ...visits('2018-12-02'), ...draft }, options, expect: { outcome: 'passed' } },
  {
    name: 'on the day itself: not before',
    subject: { ...visits('2018-12-03'), ...draft },
    options,
    expect: {
      outcome: 'failed',
      messageId: 'late',
      severity: 'note',
      message:
        'Officials came too late: they first spent time in the place on 2018-12-03, not before the first draft (on 2018-12-03).',
    },
  },
  {
    name: 'never',
    subject: { ...visits(), ...draft },
    options,
    expect: {
      outcome: 'failed',
      messageId: 'none',
      message: 'Officials spent no time in the place by 2019-12-31, and the first draft was ready on 2018-12-03.',
    },
  },
  {
    name: 'planned for after the day of judgement is not yet',
    subject: { ...visits('2020-01-15'), ...draft },
    options,
    expect: { outcome: 'failed', messageId: 'none' },
  },
  {
    name: 'in the month of the draft',
    subject: { ...visits('2018-12'), ...draft },
    options,
    expect: {
      outcome: 'cantTell',
      message: 'We do not know whether officials spent time in the place before the first draft.',
      settledBy: { at: ['/government/visits/0/date'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'in some month after the draft',
    subject: { ...visits('2019-01'), ...draft },
    options,
    expect: { outcome: 'failed', messageId: 'late' },
  },
  {
    name: 'a visit without a date does not undo one that was in time',
    subject: { ...visits(undefined, '2018-05'), ...draft },
    options,
    expect: { outcome: 'passed' },
  },
  {
    name: 'a visit without a date',
    subject: { ...visits(undefined), ...draft },
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/government/visits/0/date'] } },
  },
  {
    name: 'a draft that was sent to government was ready by then',
    subject: { ...visits('2018-12-15'), drafts: [{ submitted: { actual: '2018-12-14' } }] },
    options,
    expect: { outcome: 'failed', messageId: 'late' },
  },
  {
    name: 'no visit in time is listed, and the list is partial',
    subject: { ...visits('2019-02-01'), ...draft, incomplete: ['/government/visits'] },
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/government/visits'] } },
  },
  {
    name: 'of a text that was read in part, other visits may be missing',
    subject: { ...visits(), ...draft, textSeen: 'part' },
    options,
    expect: { outcome: 'cantTell' },
  },
  {
    name: 'there was no draft: the published text is the first',
    subject: { ...visits('2019-06'), drafts: [], publication: { actual: '2019-05-16' } },
    options,
    expect: { outcome: 'failed', messageId: 'late' },
  },
  {
    name: 'no visit and a strategy that was published, with or without a draft',
    subject: { ...visits(), publication: { actual: '2019-05-16' } },
    options,
    expect: { outcome: 'failed', messageId: 'none' },
  },
  {
    name: 'a visit while there is no draft yet',
    subject: { ...visits('2019-06'), drafts: [], publication: { planned: '2020-03', never: true } },
    options,
    expect: {
      outcome: 'passed',
      messageId: 'noDraft',
      message: 'Officials spent time in the place: first in 2019-06; there is no draft yet on 2019-12-31.',
    },
  },
  {
    name: 'neither a draft nor a visit yet',
    subject: { ...visits(), drafts: [], publication: { never: true } },
    options,
    expect: { outcome: 'inapplicable', message: 'By 2019-12-31 there was neither a draft nor a visit of officials.' },
  },
  {
    name: 'a visit before the first draft, as a source says without a day',
    options: { asOf: '2019-12-31' },
    subject: { government: { visits: [{ beforeDraft: true }] }, drafts: [{ date: '2018-10-15' }] },
    expect: { outcome: 'passed', messageId: 'before' },
  },
];
