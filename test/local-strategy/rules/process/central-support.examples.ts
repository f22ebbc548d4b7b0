import type { GovernmentPart } from '../../../../src/local-strategy/model/making.js';
import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const with_ = (government: GovernmentPart): LocalStrategy => ({ government });
const options = { asOf: '2019-12-31' };

export const examples: readonly Example<LocalStrategy>[] = [
  {
    name: 'all three',
    subject: with_({ joinedUpPlaces: true, gaveData: true, gaveAnalysis: true }),
    options,
    expect: {
      outcome: 'passed',
      messageId: 'all',
      message: 'The centre helped with all three: bringing similar places together, data and analysis.',
    },
  },
  {
    name: 'one of three is enough; what was not given, and what is not known, is named',
    subject: with_({ joinedUpPlaces: false, gaveData: true }),
    options,
    expect: {
      outcome: 'passed',
      messageId: 'some',
      message: 'The centre helped with data. Not given: bringing similar places together. We do not know of analysis.',
    },
  },
  {
    name: 'none of three',
    subject: with_({ joinedUpPlaces: false, gaveData: false, gaveAnalysis: false }),
    options,
    expect: {
      outcome: 'failed',
      severity: 'note',
      message: 'The centre gave no help: neither did it bring similar places together, nor give data or analysis.',
    },
  },
  {
    name: 'two not given, the third is not known',
    subject: with_({ joinedUpPlaces: false, gaveData: false }),
    options,
    expect: {
      outcome: 'cantTell',
      message:
        'We do not know whether the centre helped with analysis. Not given: bringing similar places together and data.',
      settledBy: { at: ['/government/gaveAnalysis'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'nothing is known of government',
    subject: {},
    options,
    expect: {
      outcome: 'cantTell',
      settledBy: {
        at: ['/government/joinedUpPlaces', '/government/gaveData', '/government/gaveAnalysis'],
        toPass: 1,
        toFail: 3,
      },
    },
  },
];
