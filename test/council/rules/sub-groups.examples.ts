import type { Council } from '../../../src/council/model.js';
import type { Example } from '../../../src/testing/index.js';
import { firm } from '../seats.js';

export const examples: readonly Example<Council>[] = [
  {
    name: 'three sub-groups, one declared to have small or medium firms among its members',
    subject: {
      subGroups: [
        { name: 'Technology', includesSmes: false },
        { name: 'Supply chain', includesSmes: true },
        { name: 'Skills' },
      ],
    },
    expect: {
      outcome: 'passed',
      messageId: 'widening',
      message: 'The council has 3 sub-groups; small and medium firms are among the members of Supply chain.',
      severity: null,
    },
  },
  {
    name: 'a small firm in the list of a sub-group',
    subject: {
      subGroups: [{ name: 'Supply chain', members: [firm('Acme', { sizeBand: 'small' })] }],
    },
    expect: { outcome: 'passed' },
  },
  {
    name: 'micro firms are small firms',
    subject: { subGroups: [{ name: 'Makers', includesMicro: true }] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'no sub-groups',
    subject: { subGroups: [] },
    expect: {
      outcome: 'failed',
      messageId: 'none',
      message: 'The council has no sub-groups.',
      severity: 'warning',
    },
  },
  {
    name: 'sub-groups of large firms only',
    subject: {
      subGroups: [
        { name: 'Technology', includesSmes: false },
        { name: 'Skills', members: [firm('Acme', { sizeBand: 'large' }), firm('Gone', {}, { until: '2015' })] },
      ],
    },
    expect: {
      outcome: 'failed',
      messageId: 'noSmes',
      message: 'Small and medium firms sit on none of the council’s 2 sub-groups.',
      severity: 'warning',
    },
  },
  {
    name: 'nothing said of who sits on them',
    subject: { subGroups: [{ name: 'Technology' }, { name: 'Skills' }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether small and medium firms sit on any sub-group. Open: Technology and Skills.',
      settledBy: { at: ['/subGroups/0/includesSmes', '/subGroups/1/includesSmes'], toPass: 1, toFail: 2 },
    },
  },
  {
    name: 'a member of unknown size',
    subject: { subGroups: [{ name: 'Skills', members: [firm('Acme'), firm('Nutworks', { sizeBand: 'large' })] }] },
    expect: {
      outcome: 'cantTell',
      settledBy: { at: ['/subGroups/0/members/0/organisation/sizeBand'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'two large firms are listed of about 120 people',
    subject: {
      subGroups: [
        {
          name: 'Supply chain',
          people: 120,
          members: [firm('Acme', { sizeBand: 'large' }), firm('Nutworks', { sizeBand: 'large' })],
        },
      ],
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/subGroups/0/members'] } },
  },
  {
    name: 'declared to have none, but a small firm is listed',
    subject: {
      subGroups: [{ name: 'Skills', includesSmes: false, members: [firm('Acme', { sizeBand: 'small' })] }],
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/subGroups/0/includesSmes'] } },
  },
  {
    name: 'none on the sub-groups known, and the list is partial',
    subject: { subGroups: [{ name: 'Technology', includesSmes: false }], incomplete: ['/subGroups'] },
    expect: {
      outcome: 'cantTell',
      messageId: 'others',
      message: 'Small and medium firms sit on none of the sub-groups known, but there may be others.',
      settledBy: { at: ['/subGroups'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'sub-groups not known',
    subject: { name: 'Widget Council' },
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message: 'We do not know which sub-groups the council has, nor whether small and medium firms sit on them.',
      settledBy: { at: ['/subGroups'], toPass: 1, toFail: 1 },
    },
  },
];
