import type { AlignmentSubject } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';
import { held, options } from '../../held.js';

const published = { actual: '2019-05-16' };

export const examples: readonly Example<AlignmentSubject>[] = [
  {
    name: 'to 15 May 2029 from 16 May 2019: 119 whole months, one short of ten years',
    subject: held({ publication: published, horizon: { until: '2029-05-15' } }),
    options,
    expect: { outcome: 'failed', messageId: 'near', data: { years: 119 / 12, limit: 10 }, severity: 'warning' },
  },
  {
    name: 'to 16 May 2029: exactly ten years',
    subject: held({ publication: published, horizon: { until: '2029-05-16' } }),
    options,
    expect: {
      outcome: 'passed',
      message: 'The strategy is long-term: it looks 10 years ahead from its publication; the limit is 10.',
      severity: null,
    },
  },
  {
    name: 'Oxfordshire, published on 19 July 2019, looked to 2040',
    subject: held({ publication: { actual: '2019-07-19' }, horizon: { until: '2040' } }),
    options,
    expect: {
      outcome: 'passed',
      message: 'The strategy is long-term: it looks 21.42 years ahead from its publication; the limit is 10.',
    },
  },
  {
    name: 'to 2030 is to its last day',
    subject: held({ publication: published, horizon: { until: '2030' } }),
    options,
    expect: {
      outcome: 'passed',
      message: 'The strategy is long-term: it looks 11.58 years ahead from its publication; the limit is 10.',
    },
  },
  {
    name: 'a horizon in years needs no day of publication',
    subject: held({ horizon: { years: 5 } }),
    options,
    expect: {
      outcome: 'failed',
      message: 'The strategy is not long-term: it looks 5 years ahead from its publication; the limit is 10.',
    },
  },
  {
    name: 'ten to fifteen years are ten at least',
    subject: held({ horizon: { years: { min: 10, max: 15 } } }),
    options,
    expect: { outcome: 'passed', data: { years: { min: 10, max: 15 } } },
  },
  {
    name: 'two sources disagree: to 2028 by one, twenty years by the other',
    subject: held({
      publication: published,
      horizon: {
        reported: [
          { until: '2028', source: 'the press' },
          { years: 20, source: 'the board' },
        ],
      },
    }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'The strategy looks 9.58–20 years ahead from its publication as far as we know; we cannot tell whether it is 10 or more.',
      settledBy: { at: ['/strategy/horizon'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'two sources disagree, and both look far enough',
    subject: held({ publication: published, horizon: { reported: [{ until: '2030' }, { years: 20 }] } }),
    options,
    expect: { outcome: 'passed', data: { years: { min: 139 / 12, max: 20 } } },
  },
  {
    name: 'published some day in 2019, to the middle of 2029',
    subject: held({ publication: { actual: '2019' }, horizon: { until: '2029-06-30' } }),
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/strategy/horizon', '/strategy/publication/actual'] } },
  },
  {
    name: 'a planned day of publication is none',
    subject: held({ publication: { planned: '2020-03' }, horizon: { until: '2040' } }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'noDate',
      message:
        'The strategy says to when it looks; we do not know the day it was published, and so not how far that is.',
    },
  },
  {
    name: 'looks to 2040 and was never published',
    subject: held({ publication: { planned: '2020-03', never: true }, horizon: { until: '2040' } }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'neverPublished',
      message:
        'The strategy says to when it looks, but was never published, so that how far it looks from its publication cannot be told.',
      settledBy: null,
    },
  },
  {
    name: 'nothing is said of how far it looks',
    subject: held({ publication: published }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'noHorizon',
      message: 'We do not know how far the strategy looks ahead.',
      settledBy: { at: ['/strategy/horizon'], toPass: 1, toFail: 1 },
    },
  },
];
