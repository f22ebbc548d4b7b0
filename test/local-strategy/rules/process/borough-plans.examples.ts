import type { AuthorityMembership, LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const of = (name: string, more: Partial<AuthorityMembership> = {}): AuthorityMembership => ({
  authority: name.toLowerCase(),
  name,
  role: 'constituent',
  ...more,
});
const bolton = of('Bolton', { anchoredPlan: true });
const nutley = of('Nutley', { anchoredPlan: false });
const options = { asOf: '2019-12-31' };

export const examples: readonly Example<LocalStrategy>[] = [
  {
    name: 'both have one; others are not asked',
    subject: {
      authorities: [
        bolton,
        of('Nutley', { anchoredPlan: true }),
        of('Cogham', { role: 'lep-only', anchoredPlan: false }),
      ],
    },
    options,
    expect: {
      outcome: 'passed',
      message: 'Each of 2 constituent authorities has a plan anchored in the strategy.',
    },
  },
  {
    name: 'one has none',
    subject: { authorities: [bolton, nutley] },
    options,
    expect: {
      outcome: 'failed',
      severity: 'note',
      message:
        'Not every authority has a plan anchored in the strategy: of 2 constituent authorities, these have none: Nutley.',
    },
  },
  {
    name: 'one that left after publication needs none',
    subject: { publication: { actual: '2019-07-19' }, authorities: [bolton, { ...nutley, until: '2019-12-30' }] },
    options,
    expect: { outcome: 'passed', message: 'Each of 1 constituent authority has a plan anchored in the strategy.' },
  },
  {
    name: 'it is in the area to the day of judgement',
    subject: { authorities: [bolton, { ...nutley, until: '2019-12-31' }] },
    options,
    expect: { outcome: 'failed' },
  },
  {
    name: 'of one it is not recorded',
    subject: { authorities: [bolton, of('Nutley')] },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether every constituent authority has a plan anchored in the strategy. Open: Nutley.',
      settledBy: { at: ['/authorities/1/anchoredPlan'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'the authorities are not known',
    subject: {},
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message:
        'We do not know all the constituent authorities in the area on 2019-12-31; those we know have a plan anchored in the strategy.',
      settledBy: { at: ['/authorities'] },
    },
  },
  {
    name: 'none is constituent',
    subject: { authorities: [of('Nutley', { role: 'non-constituent' })] },
    options,
    expect: { outcome: 'inapplicable', message: 'No constituent authority is in the area on 2019-12-31.' },
  },
];
