import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const options = { asOf: '2019-12-31' };

const finished: LocalStrategy = { evidenceBase: { completed: { actual: '2019-03-15' } } };

export const examples: readonly Example<LocalStrategy>[] = [
  {
    name: 'opened on the day the evidence was finished',
    options,
    subject: { ...finished, consultations: [{ on: 'draft', from: '2019-03-15', until: '2019-05-01' }] },
    expect: {
      outcome: 'passed',
      messageId: 'after',
      message:
        'Consultation came after the evidence: that was finished on 2019-03-15, and the public consulted on 2019-03-15.',
      severity: null,
    },
  },
  {
    name: 'opened on the day before, and still open on the day',
    options,
    subject: { ...finished, consultations: [{ on: 'draft', from: '2019-03-14', until: '2019-05-01' }] },
    expect: {
      outcome: 'failed',
      messageId: 'before',
      message:
        'Consultation came before the evidence: the public was last consulted on 2019-03-14, and the evidence base was finished later (on 2019-03-15).',
      severity: 'note',
    },
  },
  {
    name: 'opened on the day after',
    options,
    subject: { ...finished, consultations: [{ on: 'draft', from: '2019-03-16' }] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'consulted before and again after',
    options,
    subject: {
      evidenceBase: { completed: { actual: '2019-03' } },
      consultations: [
        { on: 'first stage', from: '2019-01', until: '2019-03' },
        { on: 'second stage', from: '2019-06' },
      ],
    },
    expect: {
      outcome: 'passed',
      messageId: 'again',
      message:
        'Consultation came after the evidence: that was finished in 2019-03, and the public consulted in 2019-06; it had been before, too (in 2019-01).',
    },
  },
  {
    name: 'evidence that was never finished',
    options,
    subject: { evidenceBase: { completed: { never: true } }, consultations: [{ from: '2019-01' }] },
    expect: {
      outcome: 'failed',
      messageId: 'unfinished',
      message:
        'Consultation came before the evidence: the public was last consulted in 2019-01, and the evidence base was not finished by 2019-12-31.',
    },
  },
  {
    name: 'only the last day of the consultation is known',
    options,
    subject: { ...finished, consultations: [{ on: 'draft', until: '2019-05-01' }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/consultations/0/from'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'closed before the evidence was finished: it had opened before',
    options,
    subject: { ...finished, consultations: [{ on: 'draft', until: '2019-03-14' }] },
    expect: {
      outcome: 'failed',
      message:
        'Consultation came before the evidence: the public was last consulted by 2019-03-14, and the evidence base was finished later (on 2019-03-15).',
    },
  },
  {
    name: 'one after is enough, whatever else there was',
    options,
    subject: { ...finished, textSeen: 'part', consultations: [{ on: 'draft', from: '2019-06' }] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'one before is not all, where the list may be missing some',
    options,
    subject: { ...finished, textSeen: 'part', consultations: [{ on: 'draft', from: '2019-01-07' }] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/consultations'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'no consultation',
    options,
    subject: { ...finished, consultations: [] },
    expect: { outcome: 'inapplicable', messageId: 'none', message: 'There was no public consultation by 2019-12-31.' },
  },
];
