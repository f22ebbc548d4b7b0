import type { AlignmentSubject, LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const held = (strategy: LocalStrategy): AlignmentSubject => ({ strategy, national: {} });
const perHour = {
  id: 'per-hour',
  name: 'Output per hour',
  topic: 'productivity',
  baseline: { value: 31, date: '2018' },
} as const;
const jobs = { id: 'jobs', name: 'Jobs', topic: 'jobs', noBaseline: true } as const;
const adopt = { name: 'Better machines', indicators: ['per-hour'] };
const options = { asOf: '2019-12-31' };

export const examples: readonly Example<AlignmentSubject>[] = [
  {
    name: 'an indicator of productivity with a baseline, and a priority that is measured by it',
    subject: held({ indicators: [jobs, perHour], priorities: [adopt] }),
    options,
    expect: {
      outcome: 'passed',
      message:
        'The strategy sets out to raise productivity: it measures it by Output per hour, from a baseline and tied to a priority. The pull between productivity and distinctiveness is felt.',
    },
  },
  {
    name: 'the same, in a text that was read in part',
    subject: held({ textSeen: 'part', indicators: [perHour], priorities: [adopt] }),
    options,
    expect: { outcome: 'passed' },
  },
  {
    name: 'indicators, none of them of productivity',
    subject: held({ indicators: [jobs], priorities: [{ indicators: ['jobs'] }] }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'noMeasure',
      severity: 'warning',
      message:
        'The strategy has no indicator of productivity. The pull between productivity and distinctiveness is felt.',
    },
  },
  {
    name: 'an indicator of productivity that is known to have no baseline',
    subject: held({
      indicators: [{ id: 'per-hour', name: 'Output per hour', topic: 'productivity', noBaseline: true }],
      priorities: [adopt],
    }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'noBaseline',
      message:
        'The strategy measures productivity by Output per hour, but knows no baseline. The pull between productivity and distinctiveness is felt.',
    },
  },
  {
    name: 'no priority is measured by it',
    subject: held({ indicators: [jobs, perHour], priorities: [{ name: 'Fairs', indicators: ['jobs'] }] }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'untied',
      message:
        'The strategy measures productivity by Output per hour, from a baseline, but ties no priority to it. The pull between productivity and distinctiveness is felt.',
    },
  },
  {
    name: 'an indicator without a mark, which no priority can name',
    subject: held({
      indicators: [{ topic: 'productivity', baseline: { value: 31 } }],
      priorities: [{ indicators: [] }],
    }),
    options,
    expect: { outcome: 'failed', messageId: 'untied', data: { names: ['an indicator without a name'] } },
  },
  {
    name: 'a priority that does not say what it is measured by',
    subject: held({ indicators: [perHour], priorities: [{ name: 'Better machines' }] }),
    options,
    expect: {
      outcome: 'cantTell',
      message:
        'We do not know whether the strategy measures productivity from a baseline and ties a priority to it. On record as indicators of productivity: Output per hour.',
      settledBy: { at: ['/strategy/priorities/0/indicators'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'an indicator whose baseline is not known',
    subject: held({
      indicators: [{ id: 'per-hour', name: 'Output per hour', topic: 'productivity' }],
      priorities: [adopt],
    }),
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/strategy/indicators/0/baseline'] } },
  },
  {
    name: 'an indicator whose topic is a word that no list knows',
    subject: held({ indicators: [{ ...perHour, topic: 'Productivity' as 'productivity' }], priorities: [adopt] }),
    options,
    expect: { outcome: 'cantTell', data: { names: [] }, settledBy: { at: ['/strategy/indicators/0/topic'] } },
  },
  {
    name: 'a text that was read in part and has no such indicator in the part',
    subject: held({ textSeen: 'part', indicators: [jobs] }),
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/strategy/indicators'] } },
  },
  {
    name: 'nothing is known',
    subject: held({}),
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/strategy/indicators'] } },
  },
  {
    name: 'an indicator of productivity without a baseline, and no priority that is measured by it',
    subject: held({
      indicators: [{ id: 'per-hour', name: 'Output per hour', topic: 'productivity', noBaseline: true }],
      priorities: [{ name: 'Fairs', indicators: [] }],
    }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'noBaseline',
      remedies: [{ id: 'find-the-baseline' }, { id: 'tie-a-priority' }],
    },
  },
];
