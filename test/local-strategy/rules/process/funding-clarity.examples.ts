import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const options = { asOf: '2019-12-31' };

const drafted: LocalStrategy = { drafts: [{ date: '2018-10-15' }] };

export const examples: readonly Example<LocalStrategy>[] = [
  {
    name: 'said on the day before the first draft',
    options,
    subject: { ...drafted, government: { funding: { made: true, date: '2018-10-14', text: 'No money follows.' } } },
    expect: {
      outcome: 'passed',
      messageId: 'before',
      message:
        'It was clear in time whether money follows: government said so on 2018-10-14, before the first draft (on 2018-10-15).',
      severity: null,
    },
  },
  {
    name: 'said on the day of the first draft',
    options,
    subject: { ...drafted, government: { funding: { made: true, date: '2018-10-15' } } },
    expect: {
      outcome: 'failed',
      messageId: 'late',
      message:
        'It was not clear in time whether money follows: government said so on 2018-10-15, not before the first draft (on 2018-10-15).',
      severity: 'warning',
    },
  },
  {
    name: 'said on the day after; the date says that it was said',
    options,
    subject: { ...drafted, government: { funding: { date: '2018-10-16' } } },
    expect: { outcome: 'failed', messageId: 'late' },
  },
  {
    name: 'never said',
    options,
    subject: { ...drafted, government: { funding: { made: false } } },
    expect: {
      outcome: 'failed',
      messageId: 'unsaid',
      message:
        'It was not clear whether money follows: government had not said by 2019-12-31, and the first draft was ready on 2018-10-15.',
    },
  },
  {
    name: 'said, on a day that is not known',
    options,
    subject: { ...drafted, government: { funding: { made: true } } },
    expect: { outcome: 'cantTell', settledBy: { at: ['/government/funding/date'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'not known whether it was said',
    options,
    subject: { ...drafted, government: {} },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/government/funding'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'said, and no draft yet',
    options: { asOf: '2018-10-14' },
    subject: { ...drafted, government: { funding: { made: true, date: '2018-03' } } },
    expect: {
      outcome: 'passed',
      messageId: 'noDraft',
      message:
        'It was clear in time whether money follows: government said so in 2018-03, and there is no draft yet on 2018-10-14.',
    },
  },
  {
    name: 'not said, and no draft yet',
    options: { asOf: '2018-10-14' },
    subject: { ...drafted, government: { funding: { made: false } } },
    expect: { outcome: 'inapplicable', messageId: 'notYet' },
  },
  {
    name: 'said before the first draft, as a source says without a day',
    options: { asOf: '2019-12-31' },
    subject: { government: { funding: { made: true, beforeDraft: true } }, drafts: [{ date: '2018-10-15' }] },
    expect: { outcome: 'passed', messageId: 'before' },
  },
  {
    name: 'what was said was unclear to those consulted, which is not the same as unsaid',
    options: { asOf: '2019-12-31' },
    subject: { government: { funding: { unclear: true } }, drafts: [{ date: '2018-10-15' }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'unclear',
      message: 'What government said of whether money follows was unclear to those concerned.',
    },
  },
];
