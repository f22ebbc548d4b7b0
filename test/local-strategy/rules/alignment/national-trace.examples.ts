import type { AlignmentSubject, LocalPriority, LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { NationalStrategy } from '../../../../src/national-strategy/model.js';
import type { Example } from '../../../../src/testing/index.js';

const national: NationalStrategy = {
  id: 'widget-plan',
  foundations: [{ id: 'ideas', name: 'Ideas' }],
  challenges: [{ id: 'clean', name: 'Clean growth', missions: [{ id: 'clusters', name: 'Clusters' }] }],
  sectors: [
    { id: 'finance', name: 'Financial services' },
    { id: 'professions', name: 'Professional services' },
  ],
  objectives: [],
};
const held = (strategy: LocalStrategy): AlignmentSubject => ({
  strategy: { framework: 'widget-plan', ...strategy },
  national,
});
const none = { foundations: [], challenges: [], missions: [], sectors: [], objectives: [] } as const;
const testBed: LocalPriority = { name: 'A test bed', foundations: [{ id: 'ideas' }] };
const fair: LocalPriority = { name: 'The widget fair', ...none };
const options = { asOf: '2019-12-31' };

export const examples: readonly Example<AlignmentSubject>[] = [
  {
    name: 'one priority that traces and one that is local only',
    subject: held({ priorities: [testBed, fair] }),
    options,
    expect: {
      outcome: 'passed',
      message:
        'Of 2 priorities and 0 named sectors, 1 trace to the national strategy (A test bed). Local only, which is no fault: The widget fair.',
      severity: null,
    },
  },
  {
    name: 'a named sector that falls in two national ones, and one that falls in none',
    subject: held({
      priorities: [{ name: 'Heat', ...none, missions: [{ id: 'clusters' }] }],
      sectors: [
        { name: 'Financial and professional', national: [{ id: 'finance' }, { id: 'professions' }] },
        { name: 'Visitors', national: [] },
      ],
    }),
    options,
    expect: {
      outcome: 'passed',
      data: { priorities: 1, sectors: 2, names: ['Heat', 'Financial and professional'], local: ['Visitors'] },
    },
  },
  {
    name: 'nothing is local only',
    subject: held({ priorities: [testBed] }),
    options,
    expect: {
      outcome: 'passed',
      message:
        'Of 1 priority and 0 named sectors, 1 trace to the national strategy (A test bed). Local only, which is no fault: none.',
    },
  },
  {
    name: 'a priority that does not say all that it takes up',
    subject: held({ priorities: [testBed, { name: 'Skills', foundations: [] }] }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'Of 2 priorities and 0 named sectors on record, 1 trace to the national strategy (A test bed). Local only, which is no fault: none. We do not know of Skills.',
      settledBy: {
        at: ['challenges', 'missions', 'sectors', 'objectives'].map((list) => `/strategy/priorities/1/${list}`),
      },
    },
  },
  {
    name: 'a text that was read in part',
    subject: held({ textSeen: 'part', priorities: [testBed] }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'others',
      message:
        'Of 1 priority and 0 named sectors on record, 1 trace to the national strategy (A test bed). Local only, which is no fault: none. There may be others.',
      settledBy: { at: ['/strategy/priorities'], toPass: 1 },
    },
  },
  {
    name: 'a link to an element that the national strategy does not have',
    subject: held({ priorities: [{ name: 'A test bed', ...none, foundations: [{ id: 'idaes' }] }] }),
    options,
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/strategy/priorities/0/foundations/0/id'] } },
  },
  {
    name: 'a strategy of which the priorities are not known',
    subject: held({}),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message: 'We do not know which priorities the strategy sets.',
      settledBy: { at: ['/strategy/priorities'] },
    },
  },
  {
    name: 'a strategy that does not say what it was written for',
    subject: { strategy: { priorities: [testBed] }, national },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'framework',
      settledBy: {
        at: [
          '/strategy/framework',
          '/crosswalk',
          ...['challenges', 'missions', 'sectors', 'objectives'].map((list) => `/strategy/priorities/0/${list}`),
        ],
      },
    },
  },
  {
    name: 'a strategy of another framework, through a crosswalk: one counterpart, and none',
    subject: {
      strategy: {
        framework: 'bolt-plan',
        priorities: [
          { name: 'Thread', objectives: [{ id: 'inventions' }] },
          { name: 'Lower rates', ...none, foundations: [{ id: 'taxes' }] },
        ],
      },
      national,
      crosswalk: {
        from: 'bolt-plan',
        to: 'widget-plan',
        pairs: [
          { from: { kind: 'objective', id: 'inventions' }, to: [{ kind: 'foundation', id: 'ideas' }] },
          { from: { kind: 'foundation', id: 'taxes' }, to: [] },
        ],
      },
    },
    options,
    expect: { outcome: 'passed', data: { names: ['Thread'], local: ['Lower rates'] } },
  },
  {
    name: 'a strategy without priorities or sectors',
    subject: held({ priorities: [], sectors: [] }),
    options,
    expect: { outcome: 'inapplicable', message: 'The strategy sets no priorities and names no sectors.' },
  },
];
