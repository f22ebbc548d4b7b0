import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const options = { asOf: '2019-12-31' };

export const examples: readonly Example<LocalStrategy>[] = [
  {
    name: 'one contact, the same and active',
    options,
    subject: { government: { singleContact: true, contactConsistent: true, contactActive: true } },
    expect: {
      outcome: 'passed',
      messageId: 'one',
      message: 'The place had one contact in government, the same throughout and active.',
      severity: null,
    },
  },
  {
    name: 'one contact that changed',
    options,
    subject: { government: { singleContact: true, contactConsistent: false } },
    expect: {
      outcome: 'failed',
      messageId: 'lacking',
      message:
        'The place lacked one active contact in government throughout: the contact did not stay the same or speak for all departments.',
      severity: 'warning',
    },
  },
  {
    name: 'several contacts',
    options,
    subject: { government: { singleContact: false, contactActive: true } },
    expect: { outcome: 'failed', data: { lacking: ['there was not one contact but several or none'] } },
  },
  {
    name: 'one who only looked on',
    options,
    subject: { government: { singleContact: true, contactConsistent: true, contactActive: false } },
    expect: { outcome: 'failed', data: { lacking: ['the contact took no active part'] } },
  },
  {
    name: 'not known to be active',
    options,
    subject: { government: { singleContact: true, contactConsistent: true } },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know whether the place had one active contact in government throughout. Open: whether the contact took an active part.',
      settledBy: { at: ['/government/contactActive'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'nothing known',
    options,
    subject: {},
    expect: {
      outcome: 'cantTell',
      settledBy: {
        at: ['/government/singleContact', '/government/contactConsistent', '/government/contactActive'],
        toPass: 3,
        toFail: 1,
      },
    },
  },
];
