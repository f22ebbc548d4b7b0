import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const buses = { text: 'buses do not meet trains', passedTo: 'Widget Transport' };
const care = { text: 'a lack of child care', notPassed: true };
const options = { asOf: '2019-12-31' };

export const examples: readonly Example<LocalStrategy>[] = [
  {
    name: 'each has a recipient',
    subject: { outOfScope: [buses, { id: 'rates', passedTo: 'the Treasury' }] },
    options,
    expect: {
      outcome: 'passed',
      message:
        'Findings outside the strategy were passed on: 2 findings had a recipient: Widget Transport and the Treasury.',
    },
  },
  {
    name: 'one was passed to nobody',
    subject: { outOfScope: [buses, care] },
    options,
    expect: {
      outcome: 'failed',
      severity: 'warning',
      message:
        'Findings outside the strategy were lost: of 2 findings on record, these went to nobody: a lack of child care.',
    },
  },
  {
    name: 'that stands, whatever else was found',
    subject: { outOfScope: [care, { id: 'rates' }], textSeen: 'part' },
    options,
    expect: { outcome: 'failed', data: { names: ['a lack of child care'] } },
  },
  {
    name: 'who it was passed to is not known',
    subject: { outOfScope: [buses, { id: 'rates' }] },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know whether each finding outside the scope of the strategy was passed to someone. Open: rates.',
      settledBy: { at: ['/outOfScope/1/passedTo'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'the list is partial',
    subject: { outOfScope: [buses], incomplete: ['/outOfScope'] },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'others',
      message:
        'The findings on record outside the scope of the strategy were passed to someone, but there may be others.',
      settledBy: { at: ['/outOfScope'] },
    },
  },
  {
    name: 'what was found outside is not known',
    subject: {},
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message: 'We do not know what was found outside the scope of the strategy.',
      settledBy: { at: ['/outOfScope'] },
    },
  },
  {
    name: 'nothing was',
    subject: { outOfScope: [] },
    options,
    expect: { outcome: 'inapplicable', message: 'Nothing was found outside the scope of the strategy.' },
  },
];
