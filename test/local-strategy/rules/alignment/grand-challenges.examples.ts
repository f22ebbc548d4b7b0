import type { AlignmentSubject, LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { NationalStrategy } from '../../../../src/national-strategy/model.js';
import type { Example } from '../../../../src/testing/index.js';

const national: NationalStrategy = {
  id: 'widget-plan',
  labels: { challenges: 'grand challenges' },
  challenges: [
    { id: 'clean', name: 'Clean growth', asked: 'optional', missions: [{ id: 'clusters', name: 'Clusters' }] },
    { id: 'ageing', name: 'Ageing', asked: 'optional', missions: [] },
  ],
};
const port = { id: 'port', name: 'The deep port' };
const held = (strategy: LocalStrategy): AlignmentSubject => ({
  strategy: { framework: 'widget-plan', themes: [], strengths: [port], ...strategy },
  national,
});
const options = { asOf: '2019-12-31' };

export const examples: readonly Example<AlignmentSubject>[] = [
  {
    name: 'a priority on a challenge that builds on a named strength',
    subject: held({ priorities: [{ name: 'Wind', challenges: [{ id: 'clean' }], strengths: ['port'] }] }),
    options,
    expect: {
      outcome: 'passed',
      message: 'The strategy takes up Clean growth of the grand challenges, building on The deep port.',
    },
  },
  {
    name: 'a mission under a challenge, whose link names the strength, in a text that was read in part',
    subject: held({ textSeen: 'part', priorities: [{ missions: [{ id: 'clusters', strengths: ['port'] }] }] }),
    options,
    expect: { outcome: 'passed', data: { names: ['Clean growth'], strengths: ['The deep port'] } },
  },
  {
    name: 'the strategy as a whole takes one up, and its strengths were not listed',
    subject: {
      strategy: { framework: 'widget-plan', asAWhole: { challenges: [{ id: 'ageing', strengths: ['port'] }] } },
      national,
    },
    options,
    expect: { outcome: 'passed', data: { names: ['Ageing'], strengths: ['port'] } },
  },
  {
    name: 'a whole text that takes up none',
    subject: held({ priorities: [{ name: 'Bolts', challenges: [] }] }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'none',
      severity: 'warning',
      message:
        'The strategy takes up none of the grand challenges. The choice is a place’s own. Gaps: Clean growth (nothing said) and Ageing (nothing said).',
    },
  },
  {
    name: 'one is left out with a reason, and nothing is said of the other',
    subject: held({
      priorities: [],
      silences: [{ kind: 'challenge', id: 'clean', why: 'deliberate', reason: 'No industry here.' }],
    }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'none',
      data: {
        gaps: [
          { phrase: 'gap/left-out-as', data: { name: 'Clean growth', reason: 'No industry here.' } },
          { phrase: 'gap/silent', data: { name: 'Ageing' } },
        ],
      },
    },
  },
  {
    name: 'every one is left out, and the strategy says why',
    subject: held({
      textSeen: 'part',
      silences: [
        { kind: 'challenge', id: 'clean', why: 'deliberate', reason: 'No industry here.' },
        { kind: 'challenge', id: 'ageing', why: 'not-relevant' },
      ],
    }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'leftOut',
      severity: 'note',
      message:
        'The strategy leaves out every one of the grand challenges, and says so: Clean growth (left out: “No industry here.”) and Ageing (left out without a recorded reason).',
    },
  },
  {
    name: 'a challenge that builds on nothing',
    subject: held({ priorities: [{ name: 'Wind', challenges: [{ id: 'clean' }], strengths: [] }] }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'noStrength',
      severity: 'warning',
      message: 'The strategy takes up Clean growth of the grand challenges, but builds on no strength that it names.',
    },
  },
  {
    name: 'a challenge in a strategy that names no strength at all',
    subject: held({ strengths: [], priorities: [{ name: 'Wind', challenges: [{ id: 'clean' }] }] }),
    options,
    expect: { outcome: 'failed', messageId: 'noStrength' },
  },
  {
    name: 'a challenge, and no word on what it builds on',
    subject: held({ priorities: [{ name: 'Wind', challenges: [{ id: 'clean' }] }] }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'strength',
      message:
        'The strategy takes up Clean growth of the grand challenges; we do not know whether from a strength that it names.',
      settledBy: {
        at: ['/strategy/priorities/0/challenges/0/strengths', '/strategy/priorities/0/strengths'],
        toPass: 1,
        toFail: 1,
      },
    },
  },
  {
    name: 'a strength that the strategy does not name',
    subject: held({ priorities: [{ name: 'Wind', challenges: [{ id: 'clean' }], strengths: ['airport'] }] }),
    options,
    expect: { outcome: 'cantTell', messageId: 'strength', settledBy: { at: ['/strategy/priorities/0/strengths'] } },
  },
  {
    name: 'a priority that does not say which challenges it is for',
    subject: held({ priorities: [{ name: 'Wind' }] }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether the strategy takes up one of the grand challenges.',
      settledBy: { at: ['/strategy/priorities/0/challenges', '/strategy/priorities/0/strengths'] },
    },
  },
  {
    name: 'a strategy that does not say what it was written for',
    subject: { strategy: { themes: [], priorities: [] }, national },
    options,
    expect: { outcome: 'cantTell', messageId: 'framework', settledBy: { at: ['/strategy/framework', '/crosswalk'] } },
  },
  {
    name: 'a framework whose challenges are not known',
    subject: { strategy: { framework: 'widget-plan' }, national: { id: 'widget-plan' } },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message:
        'We do not know all the grand challenges of the national strategy; we know of none that the strategy takes up.',
      settledBy: { at: ['/national/challenges'] },
    },
  },
  {
    name: 'a framework without challenges',
    subject: { strategy: { framework: 'widget-plan' }, national: { id: 'widget-plan', challenges: [] } },
    options,
    expect: { outcome: 'inapplicable', message: 'The national strategy has no grand challenges.' },
  },
  {
    name: 'a sector of another framework that answers to a challenge by the crosswalk',
    subject: {
      strategy: {
        framework: 'bolt-plan',
        strengths: [port],
        priorities: [{ name: 'Wind', sectors: [{ id: 'offshore', strengths: ['port'] }] }],
      },
      national,
      crosswalk: {
        from: 'bolt-plan',
        to: 'widget-plan',
        pairs: [{ from: { kind: 'sector', id: 'offshore' }, to: [{ kind: 'challenge', id: 'clean' }] }],
      },
    },
    options,
    expect: { outcome: 'passed', data: { names: ['Clean growth'] } },
  },
];
