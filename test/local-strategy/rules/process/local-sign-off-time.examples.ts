import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const options = { asOf: '2019-12-31' };

const plan = (ready: string, ...planned: readonly string[]): LocalStrategy => ({
  drafts: [
    { name: 'Version for government', date: '2018-10-01' },
    { date: ready, final: true },
  ],
  agreements: [
    ...planned.map((day) => ({ party: 'local-authority', date: { planned: day } }) as const),
    { party: 'government', date: { planned: '2019-06-30' } },
  ],
});

export const examples: readonly Example<LocalStrategy>[] = [
  {
    name: 'a month, to the day',
    options,
    subject: plan('2018-12-14', '2019-01-14'),
    expect: {
      outcome: 'passed',
      messageId: 'time',
      message:
        'Time was planned for local political agreement: 1 month from the final draft (on 2018-12-14) to the day planned (on 2019-01-14).',
      severity: null,
    },
  },
  {
    name: 'a day less than a month; agreement with government is not local',
    options,
    subject: plan('2018-12-14', '2019-01-13'),
    expect: {
      outcome: 'failed',
      messageId: 'short',
      message:
        'Too little time was planned for local political agreement: 0 months from the final draft (on 2018-12-14) to the day planned (on 2019-01-13), where 1 month is the least.',
      severity: 'note',
    },
  },
  {
    name: 'the last of several bodies counts',
    options,
    subject: plan('2018-12-14', '2018-12-20', '2019-03-14'),
    expect: { outcome: 'passed', data: { months: 3 } },
  },
  {
    name: 'planned for January is until its last day',
    options,
    subject: plan('2018-12-31', '2019-01'),
    expect: { outcome: 'passed', messageId: 'time' },
  },
  {
    name: 'agreement was planned for before the draft was ready, whatever is declared',
    options,
    subject: { ...plan('2018-12-14', '2018-11-14'), localSignOffPlanned: false },
    expect: { outcome: 'failed', messageId: 'short', data: { months: 0 } },
  },
  {
    name: 'of a partial list another body may have been given longer',
    options,
    subject: { ...plan('2018-12-14', '2018-12-20'), incomplete: ['/agreements'] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/localSignOffPlanned'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'of a partial list one that was given a month is enough',
    options,
    subject: { ...plan('2018-12-14', '2019-01-20'), incomplete: ['/agreements'] },
    expect: { outcome: 'passed', messageId: 'time' },
  },
  {
    name: 'the draft was ready some day in December: what is declared stands',
    options,
    subject: { ...plan('2018-12', '2019-01-14'), localSignOffPlanned: true },
    expect: {
      outcome: 'passed',
      messageId: 'declared',
      message: 'Time was planned for local political agreement.',
    },
  },
  {
    name: 'declared that there was none',
    options,
    subject: { localSignOffPlanned: false },
    expect: {
      outcome: 'failed',
      messageId: 'none',
      message: 'No time was planned for local political agreement.',
      severity: 'note',
    },
  },
  {
    name: 'no draft is said to be the final one',
    options,
    subject: { drafts: [{ date: '2018-12-14' }], agreements: [{ party: 'lep', date: { planned: '2019-03' } }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether time was planned for local political agreement.',
      settledBy: { at: ['/localSignOffPlanned'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'agreement to evidence is not agreement to the strategy',
    options,
    subject: {
      drafts: [{ date: '2018-12-14', final: true }],
      agreements: [{ party: 'lep', of: 'evidence', date: { planned: '2018-12-20' } }],
    },
    expect: { outcome: 'cantTell' },
  },
  {
    name: 'nothing known',
    options,
    subject: {},
    expect: { outcome: 'cantTell', settledBy: { at: ['/localSignOffPlanned'] } },
  },
];
