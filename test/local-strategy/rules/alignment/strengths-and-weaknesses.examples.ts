import type { AlignmentSubject } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';
import { held, options } from '../../held.js';

const strengths = [{ name: 'The deep port' }];
const weaknesses = [{ name: 'Few degrees' }];

export const examples: readonly Example<AlignmentSubject>[] = [
  {
    name: 'one of each',
    subject: held({ strengths, weaknesses }),
    options,
    expect: { outcome: 'passed', message: 'The strategy sets out strengths and weaknesses.', severity: null },
  },
  {
    name: 'one of each in a text that was read in part: enough was seen',
    subject: held({ textSeen: 'part', strengths, weaknesses }),
    options,
    expect: { outcome: 'passed', messageId: 'both' },
  },
  {
    name: 'strengths, and a statement that there are no weaknesses',
    subject: held({ strengths, weaknesses: [], statesNoWeaknesses: true }),
    options,
    expect: {
      outcome: 'passed',
      messageId: 'noWeaknesses',
      message: 'The strategy sets out strengths and states that there are no weaknesses to speak of.',
    },
  },
  {
    name: 'no strengths',
    subject: held({ strengths: [], weaknesses }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'noStrengths',
      message: 'The strategy names no strengths.',
      severity: 'warning',
    },
  },
  {
    name: 'no weaknesses and no word that there are none',
    subject: held({ strengths, weaknesses: [], statesNoWeaknesses: false }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'noWeaknesses',
      message: 'The strategy names no weaknesses and does not state that there are none.',
      severity: 'warning',
    },
  },
  {
    name: 'no weaknesses are named; whether it says that there are none is not known',
    subject: held({ strengths, weaknesses: [] }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'weaknesses',
      message: 'We do not know whether the strategy names weaknesses, or states that there are none.',
      settledBy: { at: ['/strategy/statesNoWeaknesses'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'no strengths seen in a text that was read in part',
    subject: held({ textSeen: 'part', strengths: [], weaknesses }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'strengths',
      message: 'We do not know whether the strategy names strengths.',
      settledBy: { at: ['/strategy/strengths'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'nothing is known of either',
    subject: held({}),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'strengths',
      settledBy: {
        at: ['/strategy/strengths', '/strategy/weaknesses', '/strategy/statesNoWeaknesses'],
        toPass: 2,
        toFail: 1,
      },
    },
  },
  {
    name: 'neither strengths nor weaknesses: both are to be named',
    subject: held({ strengths: [], weaknesses: [], statesNoWeaknesses: false }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'noStrengths',
      remedies: [{ id: 'name-strengths' }, { id: 'name-weaknesses' }],
    },
  },
];
