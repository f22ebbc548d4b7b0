import type { AuthorityMembership, LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const of = (name: string, more: Partial<AuthorityMembership> = {}): AuthorityMembership => ({
  authority: name.toLowerCase(),
  name,
  role: 'constituent',
  ...more,
});
const bolton = of('Bolton', { contributed: true });
const nutley = of('Nutley', { contributed: false });
const july: LocalStrategy = { publication: { actual: '2019-07-19' } };
const options = { asOf: '2019-12-31' };

export const examples: readonly Example<LocalStrategy>[] = [
  {
    name: 'both constituent authorities; others are not asked',
    subject: {
      ...july,
      authorities: [
        bolton,
        of('Nutley', { contributed: true }),
        of('Cogham', { contributed: false, role: 'non-constituent' }),
        of('Gearby', { contributed: false, role: 'lep-only' }),
        of('Farbury', { contributed: false, outside: true }),
      ],
    },
    options,
    expect: {
      outcome: 'passed',
      message: 'Each of 2 constituent authorities in the area on 2019-07-19 contributed.',
    },
  },
  {
    name: 'two did not: each is named with what is recorded of its capacity',
    subject: {
      ...july,
      authorities: [
        bolton,
        of('Nutley', { contributed: false, capacity: { found: 'two posts', supportOffered: false } }),
        of('Cogham', { contributed: false, capacity: { checked: false } }),
        of('Gearby', { contributed: false, capacity: { checked: true, supportOffered: true } }),
        of('Farbury', { contributed: false }),
      ],
    },
    options,
    expect: {
      outcome: 'failed',
      severity: 'note',
      message:
        'Not every authority contributed: of 5 constituent authorities in the area on 2019-07-19, these did not: Nutley (capacity: “two posts”, no support offered), Cogham (capacity not checked), Gearby (capacity checked, support offered) and Farbury.',
    },
  },
  {
    name: 'one silent authority is enough, though the list is partial',
    subject: { authorities: [nutley], incomplete: ['/authorities'] },
    options,
    expect: { outcome: 'failed', data: { whole: { min: 1 }, names: ['Nutley'] } },
  },
  {
    name: 'of one it is not recorded',
    subject: { ...july, authorities: [bolton, of('Nutley')] },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know whether every constituent authority in the area on 2019-07-19 contributed. Open: Nutley.',
      settledBy: { at: ['/authorities/1/contributed'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'of one that did not, the role is not known, or is a word that no list knows',
    subject: {
      ...july,
      authorities: [
        bolton,
        { authority: 'nutley', contributed: false },
        of('Cogham', { contributed: false, role: 'Constituent' as 'constituent' }),
      ],
    },
    options,
    expect: {
      outcome: 'cantTell',
      settledBy: { at: ['/authorities/1/role', '/authorities/2/role'], toPass: 2, toFail: 1 },
    },
  },
  {
    name: 'one whose role is not known, but which contributed, does no harm',
    subject: { ...july, authorities: [bolton, { authority: 'nutley', contributed: true }] },
    options,
    expect: { outcome: 'passed', data: { n: { min: 1, max: 2 } } },
  },
  {
    name: 'left the day before publication',
    subject: { ...july, authorities: [bolton, { ...nutley, until: '2019-07-18' }] },
    options,
    expect: { outcome: 'passed', data: { n: 1 } },
  },
  {
    name: 'left on the day of publication',
    subject: { ...july, authorities: [bolton, { ...nutley, until: '2019-07-19' }] },
    options,
    expect: { outcome: 'failed', data: { whole: 2, names: ['Nutley'] } },
  },
  {
    name: 'left in the month of publication',
    subject: { ...july, authorities: [bolton, { ...nutley, until: '2019-07' }] },
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/authorities/1/until'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'published in July, left in the middle of it: the day of publication decides',
    subject: { publication: { actual: '2019-07' }, authorities: [bolton, { ...nutley, until: '2019-07-15' }] },
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/publication/actual'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'not published: asked of those there on the day of judgement',
    subject: { publication: { never: true }, authorities: [bolton, { ...nutley, until: '2019-12-30' }] },
    options,
    expect: {
      outcome: 'passed',
      message: 'Each of 1 constituent authority in the area on 2019-12-31 contributed.',
    },
  },
  {
    name: 'whether it was published is not known, and does not matter where nobody came or went',
    subject: { authorities: [bolton] },
    options,
    expect: { outcome: 'passed', message: 'Each of 1 constituent authority in the area by 2019-12-31 contributed.' },
  },
  {
    name: 'the list is complete for a day after publication, and who left is not known',
    subject: { ...july, authorities: [bolton], authoritiesAsAt: '2019-09' },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message: 'We do not know all the constituent authorities in the area on 2019-07-19; those we know contributed.',
      settledBy: { at: ['/authorities/0/from', '/authorities'] },
    },
  },
  {
    name: 'the same with leavers kept, and the day on which each came',
    subject: {
      ...july,
      authorities: [{ ...bolton, from: '2011-04-01' }],
      authoritiesAsAt: '2019-09',
      authoritiesSince: '2018',
    },
    options,
    expect: { outcome: 'passed', data: { n: 1 } },
  },
  {
    name: 'no authority is constituent',
    subject: { ...july, authorities: [of('Nutley', { role: 'lep-only' })] },
    options,
    expect: { outcome: 'inapplicable', message: 'No constituent authority was in the area on 2019-07-19.' },
  },
];
