import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const options = { asOf: '2019-12-31' };

const drafted: LocalStrategy = { drafts: [{ date: '2018-10-15' }] };
const stated = { made: true, date: '2018-03-01' } as const;

export const examples: readonly Example<LocalStrategy>[] = [
  {
    name: 'stated before the first draft and never changed',
    options,
    subject: { ...drafted, government: { expectations: { ...stated, changes: [] } } },
    expect: {
      outcome: 'passed',
      messageId: 'kept',
      message:
        'Government stated purpose, content and format on 2018-03-01, before the first draft (on 2018-10-15), and did not change them after it.',
      severity: null,
    },
  },
  {
    name: 'changed on the day of the first draft',
    options,
    subject: { ...drafted, government: { expectations: { ...stated, changes: ['2018-06', '2018-10-15'] } } },
    expect: { outcome: 'passed' },
  },
  {
    name: 'changed on the day after it',
    options,
    subject: { ...drafted, government: { expectations: { ...stated, changes: ['2018-06', '2018-10-16', '2019-01'] } } },
    expect: {
      outcome: 'failed',
      messageId: 'changed',
      message: 'Expectations changed after the first draft (on 2018-10-15): on 2018-10-16 and in 2019-01.',
      severity: 'warning',
    },
  },
  {
    name: 'stated on the day before the first draft',
    options,
    subject: { ...drafted, government: { expectations: { date: '2018-10-14', changes: [] } } },
    expect: { outcome: 'passed' },
  },
  {
    name: 'stated on the day of the first draft',
    options,
    subject: { ...drafted, government: { expectations: { made: true, date: '2018-10-15', changes: [] } } },
    expect: {
      outcome: 'failed',
      messageId: 'late',
      message:
        'Expectations were not clear at the outset: government stated purpose, content and format on 2018-10-15, not before the first draft (on 2018-10-15).',
      severity: 'warning',
    },
  },
  {
    name: 'never stated',
    options,
    subject: { ...drafted, government: { expectations: { made: false } } },
    expect: {
      outcome: 'failed',
      messageId: 'unsaid',
      message:
        'Expectations were not clear: government had not stated purpose, content and format by 2019-12-31, and the first draft was ready on 2018-10-15.',
      severity: 'warning',
    },
  },
  {
    name: 'whether it was changed is not known',
    options,
    subject: { ...drafted, government: { expectations: stated } },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/government/expectations/changes'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'changed some day in the month of the first draft',
    options,
    subject: { ...drafted, government: { expectations: { ...stated, changes: ['2018-10'] } } },
    expect: {
      outcome: 'cantTell',
      settledBy: { at: ['/government/expectations/changes/0'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'changed after the day of judgement',
    options: { asOf: '2018-12-31' },
    subject: { ...drafted, government: { expectations: { ...stated, changes: ['2019-01'] } } },
    expect: { outcome: 'passed' },
  },
  {
    name: 'stated, and no draft yet: changes do no harm',
    options,
    subject: { drafts: [], government: { expectations: { ...stated, changes: ['2019-01'] } } },
    expect: {
      outcome: 'passed',
      messageId: 'noDraft',
      message: 'Government stated purpose, content and format on 2018-03-01, and there is no draft yet on 2019-12-31.',
    },
  },
  {
    name: 'neither stated nor drafted',
    options,
    subject: { drafts: [], government: { expectations: { made: false } } },
    expect: { outcome: 'inapplicable', messageId: 'notYet' },
  },
  {
    name: 'stated before the first draft, as a source says without a day',
    options: { asOf: '2019-12-31' },
    subject: {
      government: { expectations: { made: true, beforeDraft: true, changes: [] } },
      drafts: [{ date: '2018-10-15' }],
    },
    expect: { outcome: 'passed', messageId: 'kept' },
  },
  {
    name: 'a list of changes that is known to be partial may lack a later one',
    options: { asOf: '2019-12-31' },
    subject: {
      government: { expectations: { date: '2018-01-15', changes: [] } },
      drafts: [{ date: '2018-10-15' }],
      incomplete: ['/government/expectations/changes'],
    },
    expect: { outcome: 'cantTell' },
  },
];
