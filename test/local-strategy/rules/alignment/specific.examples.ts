import type { AlignmentSubject, LocalIndicator, LocalPriority } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';
import { held, options } from '../../held.js';

const jobs: LocalIndicator = { id: 'jobs', name: 'Jobs', target: { value: 1000, by: '2030' }, owner: 'the board' };
const homes: LocalIndicator = { id: 'homes', name: 'Homes', target: { value: 5000, by: '2030' } };
const skills: LocalPriority = { name: 'Skills', indicators: ['jobs'] };
const housing: LocalPriority = { name: 'Housing', indicators: ['homes'], owner: 'the councils' };

export const examples: readonly Example<AlignmentSubject>[] = [
  {
    name: 'one is owned itself, the other by its measure',
    subject: held({ priorities: [skills, housing], indicators: [jobs, homes] }),
    options,
    expect: {
      outcome: 'passed',
      message: '2 priorities have a measure, a target, a date and an owner.',
      severity: null,
    },
  },
  {
    name: 'a target in words will do, and one that belongs to another plan',
    subject: held({
      priorities: [{ name: 'Net zero', indicators: ['carbon'], owner: 'the mayor' }],
      indicators: [{ id: 'carbon', target: { text: 'net zero', by: '2038', fromPlan: 'the five-year plan' } }],
    }),
    options,
    expect: { outcome: 'passed', message: '1 priority has a measure, a target, a date and an owner.' },
  },
  {
    name: 'what each lacks is said of each',
    subject: held({
      priorities: [
        skills,
        { name: 'Ports', indicators: [], owner: 'the port' },
        { name: 'Rail', indicators: ['trains'], owner: 'the councils' },
        { name: 'Space', indicators: ['launches'], owner: 'the councils' },
        { name: 'Homes', indicators: ['homes'], unowned: true },
      ],
      indicators: [
        jobs,
        { ...homes, unowned: true },
        { id: 'trains', noTarget: true },
        { id: 'launches', target: { value: 3, undated: true } },
      ],
    }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'vague',
      message:
        'Not every priority is specific: of 5 priorities, 4 lack a measure, a target, a date or an owner: Ports (no measure), Rail (no target), Space (no date) and Homes (no owner). Whether strategies should carry explicit targets was contested.',
      severity: 'warning',
    },
  },
  {
    name: 'a target without a date on one measure and a date on none: two measures do not add up to one',
    subject: held({
      priorities: [{ name: 'Skills', indicators: ['a', 'b'], unowned: true }],
      indicators: [
        { id: 'a', target: { value: 1, by: '2030' }, unowned: true },
        { id: 'b', noTarget: true, owner: 'the board' },
      ],
    }),
    options,
    expect: { outcome: 'failed', data: { names: ['Skills (no measure with all of them)'] } },
  },
  {
    name: 'a measure without a target that nobody answers for',
    subject: held({
      priorities: [{ name: 'Skills', indicators: ['degrees'], unowned: true }],
      indicators: [{ id: 'degrees', noTarget: true, unowned: true }],
    }),
    options,
    expect: { outcome: 'failed', data: { names: ['Skills (no target, no owner)'] } },
  },
  {
    name: 'one priority without a measure fails a list that is partial',
    subject: held({ textSeen: 'part', priorities: [{ name: 'Ports', indicators: [] }] }),
    options,
    expect: { outcome: 'failed', data: { whole: { min: 1 }, n: 1 } },
  },
  {
    name: 'nobody answers for the priority, and whether somebody does for its measure is not known',
    subject: held({ priorities: [{ name: 'Homes', indicators: ['homes'], unowned: true }], indicators: [homes] }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/strategy/indicators/0/owner'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'who answers for one is not known, nor by when the other is to be reached',
    subject: held({
      priorities: [
        { name: 'Homes', indicators: ['homes'] },
        { name: 'Rail', indicators: ['trains'], owner: 'the councils' },
      ],
      indicators: [homes, { id: 'trains', name: 'Trains', target: { value: 12 } }],
    }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know whether each priority has a measure, a target, a date and an owner. Open: Homes and Rail.',
      settledBy: {
        at: ['/strategy/priorities/0/owner', '/strategy/indicators/0/owner', '/strategy/indicators/1/target/by'],
        toPass: 2,
        toFail: 1,
      },
    },
  },
  {
    name: 'a baseline and a gap are no target',
    subject: held({
      priorities: [{ name: 'Output', indicators: ['gva'], owner: 'the board' }],
      indicators: [{ id: 'gva', name: 'Output', baseline: { value: 99 }, gap: { value: 16.9 } }],
    }),
    options,
    expect: {
      outcome: 'cantTell',
      settledBy: { at: ['/strategy/indicators/0/target'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a mark that is none of the indicators',
    subject: held({ priorities: [{ name: 'Skills', indicators: ['job'] }], indicators: [jobs] }),
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/strategy/priorities/0/indicators/0'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'a mark of an indicator that was not seen',
    subject: held({
      priorities: [{ name: 'Skills', indicators: ['jobs'] }],
      indicators: [],
      incomplete: ['/indicators'],
    }),
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/strategy/indicators'] } },
  },
  {
    name: 'what one is measured by is known in part',
    subject: held({
      priorities: [{ name: 'Rail', indicators: ['trains'], incomplete: ['/indicators'] }],
      indicators: [{ id: 'trains', noTarget: true }],
    }),
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/strategy/priorities/0/indicators'] } },
  },
  {
    name: 'those seen are specific, in a text that was read in part',
    subject: held({ textSeen: 'part', priorities: [skills], indicators: [jobs] }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'others',
      message: 'The priorities that we know have a measure, a target, a date and an owner, but there may be others.',
      settledBy: { at: ['/strategy/priorities'] },
    },
  },
  {
    name: 'nothing is known of its priorities',
    subject: held({}),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message: 'We do not know which priorities the strategy sets, nor how they are measured.',
    },
  },
  {
    name: 'known to set none',
    subject: held({ priorities: [] }),
    options,
    expect: { outcome: 'inapplicable', messageId: 'none', message: 'The strategy sets no priorities.' },
  },
];
