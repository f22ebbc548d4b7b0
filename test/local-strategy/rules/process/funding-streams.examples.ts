import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const options = { asOf: '2019-12-31' };

export const examples: readonly Example<LocalStrategy>[] = [
  {
    name: 'linked to two programmes',
    subject: { fundingStreams: [{ name: 'the Shared Prosperity Fund' }, { name: 'the Strength in Places Fund' }] },
    options,
    expect: {
      outcome: 'passed',
      message: 'The strategy is made ready for the Shared Prosperity Fund and the Strength in Places Fund.',
    },
  },
  {
    name: 'one is enough, though the text was read in part',
    subject: { textSeen: 'part', fundingStreams: [{ name: 'the Shared Prosperity Fund' }] },
    options,
    expect: { outcome: 'passed' },
  },
  {
    name: 'none',
    subject: { fundingStreams: [] },
    options,
    expect: {
      outcome: 'failed',
      severity: 'note',
      message: 'The strategy is not made ready for other funding: it is linked to no programme.',
    },
  },
  {
    name: 'none in the part of the text that was read',
    subject: { textSeen: 'part', fundingStreams: [] },
    options,
    expect: {
      outcome: 'cantTell',
      message: 'We do not know which funding programmes the strategy is linked to.',
      settledBy: { at: ['/fundingStreams'], toPass: 1, toFail: 1 },
    },
  },
  { name: 'nothing is known', subject: {}, options, expect: { outcome: 'cantTell' } },
];
