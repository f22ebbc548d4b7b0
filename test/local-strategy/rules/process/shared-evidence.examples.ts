import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const options = { asOf: '2019-12-31' };

export const examples: readonly Example<LocalStrategy>[] = [
  {
    name: 'both sides work from it',
    options,
    subject: { evidenceBase: { usedByPartners: true, usedByGovernment: true } },
    expect: {
      outcome: 'passed',
      messageId: 'shared',
      message: 'Partners in the place and government’s analysts work from one evidence base.',
      severity: null,
    },
  },
  {
    name: 'the partners alone',
    options,
    subject: { evidenceBase: { usedByPartners: true, usedByGovernment: false } },
    expect: {
      outcome: 'failed',
      messageId: 'government',
      message: 'Government’s analysts do not work from the evidence base of the place.',
      severity: 'note',
    },
  },
  {
    name: 'not the partners; whether government does is open and changes nothing',
    options,
    subject: { evidenceBase: { usedByPartners: false } },
    expect: {
      outcome: 'failed',
      messageId: 'partners',
      message: 'Partners in the place do not work from one evidence base.',
    },
  },
  {
    name: 'neither',
    options,
    subject: { evidenceBase: { usedByPartners: false, usedByGovernment: false } },
    expect: {
      outcome: 'failed',
      messageId: 'neither',
      message: 'Neither partners in the place nor government’s analysts work from the evidence base.',
    },
  },
  {
    name: 'the West Midlands: shared by many in the place, and unclear how far government’s analysts use it',
    options,
    subject: { evidenceBase: { usedByPartners: true } },
    expect: {
      outcome: 'cantTell',
      messageId: 'government',
      message: 'We do not know whether government’s analysts work from the evidence base; partners in the place do.',
      settledBy: { at: ['/evidenceBase/usedByGovernment'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'government’s analysts do',
    options,
    subject: { evidenceBase: { usedByGovernment: true } },
    expect: {
      outcome: 'cantTell',
      messageId: 'partners',
      message: 'We do not know whether partners in the place work from the evidence base; government’s analysts do.',
      settledBy: { at: ['/evidenceBase/usedByPartners'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'nothing known',
    options,
    subject: {},
    expect: {
      outcome: 'cantTell',
      messageId: 'neither',
      message: 'We do not know whether partners in the place and government’s analysts work from one evidence base.',
      settledBy: {
        at: ['/evidenceBase/usedByPartners', '/evidenceBase/usedByGovernment'],
        toPass: 2,
        toFail: 1,
      },
    },
  },
];
