import type { Dialogue, InvestmentRequest } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

const argued: InvestmentRequest = {
  title: 'Battery test centre',
  date: '2015-05',
  businessCase: 'Outline business case, May 2015',
};

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'both come with a case, one that was not seen',
    subject: { investmentRequests: [argued, { title: 'Skills academy', hasBusinessCase: true }] },
    expect: {
      outcome: 'passed',
      messageId: 'argued',
      message: 'Requests for public money come with an argued case: 2 requests.',
    },
  },
  {
    name: 'one of two comes with an open hand',
    subject: { investmentRequests: [argued, { title: 'Skills academy', hasBusinessCase: false }] },
    expect: {
      outcome: 'failed',
      messageId: 'bare',
      message: 'Requests for public money come without an argued case: 1 of 2 requests (Skills academy).',
      severity: 'note',
    },
  },
  {
    name: 'one has none, whatever the other has',
    subject: { investmentRequests: [{ title: 'Ports' }, { title: 'Skills academy', hasBusinessCase: false }] },
    expect: { outcome: 'failed', data: { lacking: { min: 1, max: 2 }, n: 2, names: ['Skills academy'] } },
  },
  {
    name: 'of one it is not known',
    subject: { investmentRequests: [argued, { title: 'Skills academy' }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether every request for public money comes with an argued case. Open: Skills academy.',
      settledBy: { at: ['/investmentRequests/1/hasBusinessCase'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'the list is partial',
    subject: { investmentRequests: [argued], incomplete: ['/investmentRequests'] },
    expect: {
      outcome: 'cantTell',
      messageId: 'others',
      message: 'The requests for public money that we know come with an argued case, but there may be others.',
      settledBy: { at: ['/investmentRequests'] },
    },
  },
  {
    name: 'a request made after the day is none yet',
    subject: { investmentRequests: [argued, { title: 'Skills academy', date: '2016-03-02', hasBusinessCase: false }] },
    expect: { outcome: 'passed', data: { n: 1 } },
  },
  {
    name: 'a request without a case, made some day in 2016, is the only one',
    subject: { investmentRequests: [{ title: 'Skills academy', date: '2016', hasBusinessCase: false }] },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/investmentRequests/0/date'] } },
  },
  {
    name: 'no public money was asked for',
    subject: { investmentRequests: [] },
    expect: { outcome: 'inapplicable', message: 'The council asked for no public money.' },
  },
  {
    name: 'whether any was asked for is not known',
    subject: { name: 'Widget Council' },
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message: 'We do not know which public money the council asked for, nor whether each request comes with a case.',
      settledBy: { at: ['/investmentRequests'] },
    },
  },
];
