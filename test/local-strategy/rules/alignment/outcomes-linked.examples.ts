import type { AlignmentSubject, LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { NationalStrategy } from '../../../../src/national-strategy/model.js';
import type { Example } from '../../../../src/testing/index.js';

const national: NationalStrategy = {
  id: 'widget-plan',
  outcomes: [
    { id: 'output', name: 'More output per hour', term: 'long' },
    { id: 'skills', name: 'More skilled people', term: 'short', leadsTo: ['output'] },
  ],
};
const held = (strategy: LocalStrategy, against = national): AlignmentSubject => ({
  strategy: { framework: 'widget-plan', ...strategy },
  national: against,
});
const turners = { name: 'More turners', feeds: ['skills'] };
const fair = { name: 'A famous fair', feeds: [] };
const options = { asOf: '2019-12-31' };

export const examples: readonly Example<AlignmentSubject>[] = [
  {
    name: 'an outcome that feeds a national one',
    subject: held({ outcomes: [turners] }),
    options,
    expect: { outcome: 'passed', message: 'Each local outcome feeds a national one (1 outcome).' },
  },
  {
    name: 'two outcomes, one of which feeds nothing',
    subject: held({ outcomes: [turners, fair] }),
    options,
    expect: {
      outcome: 'failed',
      severity: 'note',
      message: 'Not every local outcome feeds a national one: of 2 local outcomes, these feed none: A famous fair.',
    },
  },
  {
    name: 'one that feeds nothing, in a text that was read in part',
    subject: held({ textSeen: 'part', outcomes: [fair] }),
    options,
    expect: { outcome: 'failed', messageId: 'unfed' },
  },
  {
    name: 'an outcome that does not say what it feeds',
    subject: held({ outcomes: [turners, { name: 'Quiet streets' }] }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know which national outcomes these feed, of 2 local outcomes on record: Quiet streets.',
      settledBy: { at: ['/strategy/outcomes/1/feeds'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'an outcome that feeds something the national theory of change does not have',
    subject: held({ outcomes: [{ name: 'More turners', feeds: ['skils'] }] }),
    options,
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/strategy/outcomes/0/feeds'] } },
  },
  {
    name: 'outcomes beside a text that was read in part: they are as whole as they say',
    subject: held({ textSeen: 'part', outcomes: [turners] }),
    options,
    expect: { outcome: 'passed' },
  },
  {
    name: 'outcomes that are known to be partial',
    subject: held({ outcomes: [turners], incomplete: ['/outcomes'] }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'others',
      message: 'Each local outcome on record feeds a national one, but there may be others.',
      settledBy: { at: ['/strategy/outcomes'] },
    },
  },
  {
    name: 'outcomes that are not known',
    subject: held({}),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message: 'We do not know which outcomes the strategy is to bring about.',
      settledBy: { at: ['/strategy/outcomes'] },
    },
  },
  {
    name: 'a national theory of change that was not seen',
    subject: held({ outcomes: [{ name: 'More turners', feeds: [] }] }, { id: 'widget-plan' }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'national',
      message: 'We do not know whether the national strategy has a theory of change.',
      settledBy: { at: ['/national/outcomes'], toFail: 1 },
    },
  },
  {
    name: 'a strategy that does not say what it was written for',
    subject: { strategy: { outcomes: [turners] }, national },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'framework',
      message: 'We do not know whether the strategy was written for this national strategy.',
      settledBy: { at: ['/strategy/framework'] },
    },
  },
  {
    name: 'a strategy that was written for another',
    subject: held({ framework: 'bolt-plan', outcomes: [turners] }),
    options,
    expect: {
      outcome: 'inapplicable',
      messageId: 'otherFramework',
      message: 'The strategy was written for another national strategy, whose outcomes are not those of this one.',
    },
  },
  {
    name: 'a national strategy without a theory of change',
    subject: held({ outcomes: [turners] }, { ...national, outcomes: [] }),
    options,
    expect: { outcome: 'inapplicable', message: 'The national strategy has no theory of change.' },
  },
  {
    name: 'a strategy without outcomes',
    subject: held({ outcomes: [] }),
    options,
    expect: { outcome: 'inapplicable', message: 'The strategy sets out no outcomes.' },
  },
];
