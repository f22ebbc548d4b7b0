import type {
  AlignmentSubject,
  AuthorityMembership,
  LocalPriority,
} from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';
import { held, options } from '../../held.js';

const authority = (mark: string, more: Partial<AuthorityMembership> = {}): AuthorityMembership => ({
  authority: mark,
  name: mark.toUpperCase(),
  role: 'constituent',
  ...more,
});
const authorities = [authority('a'), authority('b')];
const skills: LocalPriority = { name: 'Skills for all', inclusion: true, benefits: ['a', 'b'] };
const ports: LocalPriority = { name: 'Ports', inclusion: false, benefits: ['a'] };
const publication = { actual: '2019-05-16' };

export const examples: readonly Example<AlignmentSubject>[] = [
  {
    name: 'an aim at inclusion, and both authorities benefit',
    subject: held({ publication, authorities, priorities: [skills, ports] }),
    options,
    expect: {
      outcome: 'passed',
      messageId: 'all',
      message:
        'Growth is for all parts of the place: the strategy aims at inclusion (Skills for all), and each of 2 constituent authorities benefits from a priority.',
      severity: null,
    },
  },
  {
    name: 'no aim at inclusion',
    subject: held({ authorities, priorities: [{ ...skills, inclusion: false }, ports] }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'noObjective',
      message: 'No priority aims at growth for parts of the place or people now left out.',
      severity: 'warning',
    },
  },
  {
    name: 'one authority is passed by',
    subject: held({ authorities: [...authorities, authority('c')], priorities: [skills, ports] }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'passedBy',
      message:
        'Growth passes parts of the place by: of 3 constituent authorities, 1 without a priority that benefits it: C.',
      severity: 'note',
    },
  },
  {
    name: 'one is passed by, and whether anything aims at inclusion is not known: it may be worse',
    subject: held({ authorities, priorities: [{ name: 'Ports', benefits: ['a'] }] }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'passedBy',
      data: { names: ['B'] },
      settledBy: { at: ['/strategy/priorities/0/inclusion'], toPass: null, toFail: 1 },
    },
  },
  {
    name: 'who is no constituent, or had left before publication, is not asked about',
    subject: held({
      publication,
      authorities: [
        ...authorities,
        authority('c', { role: 'non-constituent' }),
        authority('d', { role: 'lep-only' }),
        authority('e', { until: '2019-03-31' }),
        authority('f', { from: '2020-04-01' }),
        authority('g', { outside: true }),
      ],
      priorities: [skills],
    }),
    options,
    expect: { outcome: 'passed', data: { n: 2 } },
  },
  {
    name: 'an authority that was in the area when it was published is asked about, even if it left afterwards',
    subject: held({
      publication,
      authorities: [...authorities, authority('e', { until: '2019-06-30' })],
      priorities: [skills],
    }),
    options,
    expect: { outcome: 'failed', data: { names: ['E'] } },
  },
  {
    name: 'never published: who is in the area on the day of judgement is asked about',
    subject: held({
      publication: { never: true },
      authorities: [...authorities, authority('e', { until: '2019-06-30' })],
      priorities: [skills],
    }),
    options,
    expect: { outcome: 'passed', data: { n: 2 } },
  },
  {
    name: 'published some day in 2019, in the middle of which one left',
    subject: held({
      publication: { actual: '2019' },
      authorities: [...authorities, authority('e', { from: '2011-01-01', until: '2019-06-30' })],
      priorities: [skills],
    }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'places',
      data: { open: ['E'] },
      settledBy: { at: ['/strategy/publication/actual'] },
    },
  },
  {
    name: 'no combined authority: nobody is a constituent',
    subject: held({ authorities: [authority('a', { role: 'lep-only' })], priorities: [skills] }),
    options,
    expect: {
      outcome: 'passed',
      messageId: 'noConstituents',
      message: 'The strategy aims at inclusion (Skills for all); no authority is a constituent one.',
    },
  },
  {
    name: 'whom one priority benefits is not known',
    subject: held({
      authorities: [...authorities, authority('c')],
      priorities: [skills, { name: 'Rail', inclusion: false }],
    }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'places',
      message:
        'The strategy aims at inclusion; we do not know whether each constituent authority benefits from a priority. Open: C.',
      settledBy: { at: ['/strategy/priorities/1/benefits'] },
    },
  },
  {
    name: 'whether one that is passed by is a constituent is not known',
    subject: held({
      authorities: [...authorities, { authority: 'c', name: 'C', role: 'member' as 'constituent' }],
      priorities: [skills],
    }),
    options,
    expect: { outcome: 'cantTell', data: { open: ['C'] }, settledBy: { at: ['/strategy/authorities/2/role'] } },
  },
  {
    name: 'its authorities are not known',
    subject: held({ publication, priorities: [skills] }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'noPlaces',
      message: 'The strategy aims at inclusion; we do not know all its constituent authorities.',
      settledBy: { at: ['/strategy/authorities'] },
    },
  },
  {
    name: 'none seen to aim at inclusion, in a text that was read in part',
    subject: held({ textSeen: 'part', authorities, priorities: [ports] }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'objective',
      message: 'We do not know whether a priority aims at growth for parts of the place or people now left out.',
      settledBy: { at: ['/strategy/priorities'] },
    },
  },
  {
    name: 'no aim at inclusion, and an authority passed by: both are to be mended',
    subject: held({ publication, authorities, priorities: [ports] }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'noObjective',
      remedies: [{ id: 'aim-at-inclusion' }, { id: 'reach-every-place' }],
    },
  },
];
