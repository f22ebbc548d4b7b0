import type { LocalStrategy } from '../../../src/local-strategy/model/strategy.js';
import type { Portfolio } from '../../../src/portfolio/model.js';
import type { Example } from '../../../src/testing/index.js';

const options = { asOf: '2019-12-31' };

/** A strategy with an indicator for each mark of definition; `?`: without one. */
const place = (name: string, marks: string, more: Partial<LocalStrategy> = {}): LocalStrategy => ({
  id: name.toLowerCase(),
  name,
  indicators: [...marks].map((mark) => ({ name: `${mark}-rate`, ...(mark === '?' ? {} : { definition: mark }) })),
  ...more,
});
const of = (...strategies: readonly LocalStrategy[]): Portfolio => ({ national: {}, strategies, complete: true });

export const examples: readonly Example<Portfolio>[] = [
  {
    name: 'every indicator is used by both',
    subject: of(place('Arden', 'ab'), place('Dale', 'ab')),
    options,
    expect: {
      outcome: 'passed',
      messageId: 'comparable',
      message:
        'Indicators can be compared: 4 of 4 indicators are used by two areas or more under one definition (100%); the limit is 50%.',
    },
  },
  {
    name: 'at the limit: two of four',
    subject: of(place('Arden', 'ab'), place('Dale', 'ac')),
    options,
    expect: { outcome: 'passed', messageId: 'comparable', data: { n: 2, whole: 4 } },
  },
  {
    name: 'just below it: two of five',
    subject: of(place('Arden', 'ab'), place('Dale', 'acd')),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'apart',
      severity: 'warning',
      message:
        'Too few indicators can be compared: 2 of 5 indicators are used by two areas or more under one definition (40%); the limit is 50%. Used by one alone: b-rate (Arden), c-rate (Dale) and d-rate (Dale).',
    },
  },
  {
    name: 'twice in one strategy is one area',
    subject: of(place('Arden', 'aa'), place('Dale', 'b')),
    options,
    expect: { outcome: 'failed', messageId: 'apart', data: { n: 0, whole: 3 } },
  },
  {
    name: 'a definition that is not known may be the other’s',
    subject: of(place('Arden', 'a'), place('Dale', '?')),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'An unknown number of 2 indicators are used by two areas or more under one definition; what we do not know decides whether that reaches 50%.',
      settledBy: { at: ['/strategies/1/indicators/0/definition'] },
    },
  },
  {
    name: 'an indicator without a mark, with nobody else to share it, decides nothing',
    subject: of(place('Arden', 'a?')),
    options,
    expect: { outcome: 'failed', messageId: 'apart', data: { n: 0, whole: 2 } },
  },
  {
    name: 'enough are used by both, whatever the definition of one is',
    subject: of(place('Arden', 'ab'), place('Dale', 'ab?')),
    options,
    expect: { outcome: 'passed', messageId: 'comparable' },
  },
  {
    name: 'a strategy that was read in part may have others',
    subject: of(place('Arden', 'a'), place('Dale', 'a', { textSeen: 'part' })),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message:
        'Of the 2 indicators in the document, 2 are used by two areas or more under one definition as far as we know; there may be others, which decide whether that reaches 50%.',
      settledBy: { at: ['/strategies/1/indicators'] },
    },
  },
  {
    name: 'others may have strategies with indicators of their own',
    subject: { national: {}, strategies: [place('Arden', 'a'), place('Dale', 'a')] },
    options,
    expect: { outcome: 'cantTell', messageId: 'noList', settledBy: { at: ['/complete'] } },
  },
  {
    name: 'no indicators',
    subject: of(place('Arden', ''), place('Dale', '')),
    options,
    expect: { outcome: 'inapplicable', messageId: 'none' },
  },
];
