import type { NationalOutcome } from '../../../src/national-strategy/model.js';
import type { Portfolio } from '../../../src/portfolio/model.js';
import type { Example } from '../../../src/testing/index.js';

const options = { asOf: '2019-12-31' };
const withOutcomes = (outcomes?: readonly NationalOutcome[], incomplete: readonly `/${string}`[] = []): Portfolio => ({
  national: {
    ...(outcomes === undefined ? {} : { outcomes }),
    ...(incomplete.length === 0 ? {} : { incomplete }),
  },
  strategies: [],
});
const soon: NationalOutcome = { id: 'skills', name: 'More people in training', term: 'short' };
const later: NationalOutcome = { id: 'firms', name: 'Firms take up technology', term: 'medium' };
const last: NationalOutcome = { id: 'pay', name: 'Higher pay', term: 'long' };

export const examples: readonly Example<Portfolio>[] = [
  {
    name: 'outcomes in all three terms',
    subject: withOutcomes([soon, later, last]),
    options,
    expect: {
      outcome: 'passed',
      messageId: 'whole',
      message: 'The national strategy sets out 3 outcomes, with short, medium and long terms.',
    },
  },
  {
    name: 'all three terms are there whatever else the list may have',
    subject: withOutcomes([soon, later, last], ['/outcomes']),
    options,
    expect: { outcome: 'passed', messageId: 'whole' },
  },
  {
    name: 'known to have no theory of change',
    subject: withOutcomes([]),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'none',
      severity: 'note',
      message: 'The national strategy sets out no outcomes for places to feed.',
    },
  },
  {
    name: 'nothing in the short and the medium term',
    subject: withOutcomes([last]),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'terms',
      message: 'The outcomes of the national strategy leave out the short term and the medium term.',
    },
  },
  {
    name: 'one outcome without a term cannot fill two terms',
    subject: withOutcomes([last, { id: 'firms' }]),
    options,
    expect: { outcome: 'failed', messageId: 'terms' },
  },
  {
    name: 'one outcome without a term may fill the one that is missing',
    subject: withOutcomes([soon, last, { id: 'firms', name: 'Firms take up technology' }]),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether the outcomes of the national strategy cover the medium term.',
      settledBy: { at: ['/national/outcomes/2/term'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a word for the term that no list knows is named',
    subject: withOutcomes([soon, later, { id: 'pay', term: 'ultimate' as 'long' }]),
    options,
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/national/outcomes/2/term'] } },
  },
  {
    name: 'no theory of change was seen',
    subject: withOutcomes(),
    options,
    expect: { outcome: 'cantTell', messageId: 'unknown', settledBy: { at: ['/national/outcomes'] } },
  },
];
