import type { AlignmentSubject, LocalIndicator, LocalPriority } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';
import { held, options } from '../../held.js';

const indicators: readonly LocalIndicator[] = [
  { id: 'jobs', name: 'Jobs', baseline: { value: 100, date: '2018' } },
  { id: 'pay', name: 'Pay', noBaseline: true },
  { id: 'homes', name: 'Homes' },
];
const by = (name: string, ...marks: readonly string[]): LocalPriority => ({ name, indicators: marks });
const baselined = ['Skills', 'Ports', 'Rail', 'Space'].map((name) => by(name, 'pay', 'jobs'));
const evaluation = { plan: true };

export const examples: readonly Example<AlignmentSubject>[] = [
  {
    name: 'a plan, and four of five with a baseline: exactly the limit',
    subject: held({ evaluation, priorities: [...baselined, by('Culture', 'pay')], indicators }),
    options,
    expect: {
      outcome: 'passed',
      message: 'There is a plan to evaluate progress; 4 of 5 priorities (80%) have an indicator with a baseline.',
      severity: null,
    },
  },
  {
    name: 'three of four with a baseline: just below',
    subject: held({ evaluation, priorities: [...baselined.slice(1), by('Culture')], indicators }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'noBaseline',
      message:
        'Too few priorities have a baseline: 3 of 4 priorities (75%) have an indicator with one; the limit is 80%. Without: Culture.',
      severity: 'warning',
    },
  },
  {
    name: 'five of six with a baseline: just above',
    subject: held({ evaluation, priorities: [...baselined, by('Homes', 'jobs'), by('Culture')], indicators }),
    options,
    expect: { outcome: 'passed', data: { part: 5, whole: 6 } },
  },
  {
    name: 'no plan, whatever the baselines',
    subject: held({ evaluation: { plan: false }, priorities: baselined, indicators }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'noPlan',
      message: 'There is no plan to evaluate progress.',
      severity: 'error',
    },
  },
  {
    name: 'a plan, and known to set no priorities',
    subject: held({ evaluation, priorities: [] }),
    options,
    expect: {
      outcome: 'passed',
      messageId: 'planOnly',
      message: 'There is a plan to evaluate progress; the strategy sets no priorities.',
    },
  },
  {
    name: 'too few baselines, and whether there is a plan is not known: it may be worse',
    subject: held({ priorities: [by('Culture')], indicators }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'noBaseline',
      settledBy: { at: ['/strategy/evaluation/plan'], toPass: null, toFail: 1 },
    },
  },
  {
    name: 'whether there is a plan is not known',
    subject: held({ priorities: baselined, indicators }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'noPlan',
      message: 'We do not know whether there is a plan to evaluate progress.',
      settledBy: { at: ['/strategy/evaluation/plan'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a plan; where one indicator stood at the start decides',
    subject: held({ evaluation, priorities: [...baselined.slice(1), by('Homes', 'homes')], indicators }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        '3–4 of 4 priorities (75–100%) have an indicator with a baseline as far as we know; we cannot tell whether 80% is reached. Open: Homes.',
      settledBy: { at: ['/strategy/indicators/2/baseline'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a day without a figure is no baseline yet',
    subject: held({
      evaluation,
      priorities: [by('Skills', 'jobs')],
      indicators: [{ id: 'jobs', baseline: { date: '2018' } }],
    }),
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/strategy/indicators/0/baseline'] } },
  },
  {
    name: 'a stated number of priorities bounds what the list lacks: four of at most five',
    subject: held({ textSeen: 'part', evaluation, priorities: baselined, priorityCount: 5, indicators }),
    options,
    expect: { outcome: 'passed', data: { part: { min: 4, max: 5 }, whole: 5 } },
  },
  {
    name: 'all seen have a baseline, in a text that was read in part',
    subject: held({ textSeen: 'part', evaluation, priorities: baselined, indicators }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message:
        'We do not know all the priorities that the strategy sets, nor how many of them have an indicator with a baseline.',
      settledBy: { at: ['/strategy/priorities'] },
    },
  },
  {
    name: 'neither a plan nor enough baselines: both are to be mended',
    subject: held({ evaluation: { plan: false }, priorities: [...baselined.slice(1), by('Culture')], indicators }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'noPlan',
      remedies: [
        { id: 'plan-evaluation' },
        { id: 'add-baselines', message: 'Say for 1 more priority where it stood at the start.' },
      ],
    },
  },
];
