import type { AuthorityMembership, LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const alone: AuthorityMembership = { authority: 'bolton', name: 'Bolton', alsoIn: [] };
// As Aylesbury Vale was in July 2019: to be moved out, and still in both.
const vale: AuthorityMembership = {
  authority: 'vale',
  name: 'Vale',
  until: { min: '2019-07-19', max: '2020-04' },
  alsoIn: [{ area: 'the next county', from: { max: '2018-06' }, until: '2020-03-31' }],
};
const july: LocalStrategy = { publication: { actual: '2019-07-19' } };
const options = { asOf: '2019-12-31' };

export const examples: readonly Example<LocalStrategy>[] = [
  {
    name: 'no authority in two areas',
    subject: { ...july, authorities: [alone, { authority: 'nutley', alsoIn: [] }] },
    options,
    expect: {
      outcome: 'passed',
      message:
        'Boundaries were settled: none of 2 authorities in the area at publication (on 2019-07-19) was in another area as well.',
    },
  },
  {
    name: 'one is, whatever its part in the bodies',
    subject: { ...july, authorities: [alone, { ...vale, role: 'lep-only' }] },
    options,
    expect: {
      outcome: 'failed',
      severity: 'warning',
      message:
        'Boundaries overlapped: of 2 authorities in the area at publication (on 2019-07-19), these were in another area as well: Vale (also in the next county).',
    },
  },
  {
    name: 'read on the day of publication, not on that of judgement',
    subject: { ...july, authorities: [alone, vale] },
    options: { asOf: '2021-03-31' },
    expect: { outcome: 'failed' },
  },
  {
    name: 'left the other area the day before',
    subject: { ...july, authorities: [alone, { ...vale, alsoIn: [{ area: 'x', until: '2019-07-18' }] }] },
    options,
    expect: { outcome: 'passed' },
  },
  {
    name: 'joined the other area the day after',
    subject: { ...july, authorities: [alone, { ...vale, alsoIn: [{ area: 'x', from: '2019-07-20' }] }] },
    options,
    expect: { outcome: 'passed' },
  },
  {
    name: 'left this area before publication',
    subject: { ...july, authorities: [alone, { ...vale, until: '2019-06' }] },
    options,
    expect: { outcome: 'passed', data: { n: 1 } },
  },
  {
    name: 'a member whose land is elsewhere is in one area only',
    subject: { ...july, authorities: [alone, { ...vale, outside: true }] },
    options,
    expect: { outcome: 'passed', data: { n: 1 } },
  },
  {
    name: 'a county whose district is listed counts as its district',
    subject: {
      ...july,
      authorities: [
        { authority: 'county', tier: 'upper', alsoIn: [{ area: 'x' }] },
        { ...alone, tier: 'lower', partOf: 'county' },
      ],
    },
    options,
    expect: { outcome: 'passed', data: { n: 1 } },
  },
  {
    name: 'a county whose districts are not listed counts itself',
    subject: { ...july, authorities: [{ authority: 'county', tier: 'upper', alsoIn: [{ area: 'x' }] }, alone] },
    options,
    expect: {
      outcome: 'failed',
      data: {
        whole: 2,
        names: [
          {
            phrase: 'asked/remarks',
            data: { name: 'county', remarks: [{ phrase: 'authority/also-in', data: { areas: ['x'] } }] },
          },
        ],
      },
    },
  },
  {
    name: 'whether the district was there decides whether the county counts',
    subject: {
      ...july,
      authorities: [
        { authority: 'county', tier: 'upper', alsoIn: [{ area: 'x' }] },
        { ...alone, tier: 'lower', partOf: 'county', until: '2019-07' },
        { authority: 'nutley', alsoIn: [] },
      ],
    },
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/authorities/1/until'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'which other areas it was in is not known',
    subject: { ...july, authorities: [alone, { authority: 'vale', name: 'Vale' }] },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether an authority was in two areas at publication (on 2019-07-19). Open: Vale.',
      settledBy: { at: ['/authorities/1/alsoIn'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'its list of other areas is partial',
    subject: {
      ...july,
      authorities: [alone, { authority: 'vale', alsoIn: [] }],
      incomplete: ['/authorities/1/alsoIn'],
    },
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/authorities/1/alsoIn'] } },
  },
  {
    name: 'left the other area in the month of publication',
    subject: { ...july, authorities: [{ ...vale, alsoIn: [{ area: 'x', until: '2019-07' }] }] },
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/authorities/0/alsoIn/0/until'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'the list is partial',
    subject: { ...july, authorities: [alone], incomplete: ['/authorities'] },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message:
        'We do not know all the authorities in the area at publication (on 2019-07-19); those we know were in no other.',
      settledBy: { at: ['/authorities'] },
    },
  },
  {
    name: 'published in July: on every day of it one was in two',
    subject: { publication: { actual: '2019-07' }, authorities: [{ ...vale, until: '2020' }] },
    options,
    expect: {
      outcome: 'failed',
      message:
        'Boundaries overlapped: of 1 authority in the area at publication (in 2019-07), these were in another area as well: Vale (also in the next county).',
    },
  },
  {
    name: 'whether it was published is not known',
    subject: { publication: { planned: '2019-03' }, authorities: [vale] },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'published',
      message:
        'We do not know whether the strategy was published by 2019-12-31, so we cannot say which day’s boundaries to use.',
    },
  },
  {
    name: 'published after the day of judgement',
    subject: { publication: { actual: '2020-01-01' }, authorities: [vale] },
    options,
    expect: {
      outcome: 'inapplicable',
      messageId: 'notPublished',
      message: 'The strategy was not published by 2019-12-31.',
    },
  },
  {
    name: 'no authority is in the area',
    subject: { ...july, authorities: [{ ...alone, outside: true }] },
    options,
    expect: {
      outcome: 'inapplicable',
      messageId: 'none',
      message: 'No authority was in the area at publication (on 2019-07-19).',
    },
  },
];
