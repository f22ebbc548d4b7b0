import type { Dialogue, InvestmentRequest } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

const argued: InvestmentRequest = {
  title: 'Battery test centre',
  date: '2015-05',
  additionality: 'No single firm could fill it.',
};

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'both requests say why, one in words that were not seen',
    subject: { investmentRequests: [argued, { title: 'Skills academy', statesAdditionality: true }] },
    expect: {
      outcome: 'passed',
      messageId: 'stated',
      message: 'Of 2 requests for public investment, each says why industry would not have invested anyway.',
    },
  },
  {
    name: 'one of two does not',
    subject: { investmentRequests: [argued, { title: 'Skills academy', statesAdditionality: false }] },
    expect: {
      outcome: 'failed',
      messageId: 'unstated',
      message:
        'Of 2 requests for public investment, 1 does not say why industry would not have invested anyway: Skills academy.',
      severity: 'warning',
    },
  },
  {
    name: 'one does not, of another it is not known: failed all the same',
    subject: { investmentRequests: [{ title: 'Ports' }, { title: 'Skills academy', statesAdditionality: false }] },
    expect: { outcome: 'failed', data: { lacking: { min: 1, max: 2 }, n: 2, names: ['Skills academy'] } },
  },
  {
    name: 'of one it is not known',
    subject: { investmentRequests: [argued, { title: 'Skills academy' }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know of every request for public investment whether it says why industry would not have invested anyway. Open: Skills academy.',
      settledBy: { at: ['/investmentRequests/1/statesAdditionality'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'the list is partial',
    subject: { investmentRequests: [argued], incomplete: ['/investmentRequests'] },
    expect: {
      outcome: 'cantTell',
      messageId: 'others',
      message:
        'The requests for public investment that we know say why industry would not have invested anyway, but there may be others.',
      settledBy: { at: ['/investmentRequests'] },
    },
  },
  {
    name: 'a request made after the day is none yet',
    subject: {
      investmentRequests: [argued, { title: 'Skills academy', date: '2016-03-02', statesAdditionality: false }],
    },
    expect: { outcome: 'passed', data: { n: 1 } },
  },
  {
    name: 'a request made some day in 2016, without a reason, is the only one',
    subject: { investmentRequests: [{ title: 'Skills academy', date: '2016', statesAdditionality: false }] },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/investmentRequests/0/date'] } },
  },
  {
    name: 'no public investment was asked for',
    subject: { investmentRequests: [] },
    expect: { outcome: 'inapplicable', message: 'The council asked for no public investment.' },
  },
  {
    name: 'whether any was asked for is not known',
    subject: { name: 'Widget Council' },
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message: 'We do not know which public investment the council asked for, nor how it argued for it.',
      settledBy: { at: ['/investmentRequests'] },
    },
  },
];
