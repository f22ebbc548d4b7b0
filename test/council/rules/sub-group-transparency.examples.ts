import type { Council } from '../../../src/council/model.js';
import type { Example } from '../../../src/testing/index.js';

export const examples: readonly Example<Council>[] = [
  {
    name: 'two sub-groups, both with published membership',
    subject: {
      subGroups: [
        { name: 'Skills', membershipPublished: true },
        { name: 'Supply chain', membershipPublished: true },
      ],
    },
    expect: {
      outcome: 'passed',
      messageId: 'published',
      message:
        'The membership of every sub-group is published: Skills and Supply chain. In March 2016, 3 of 12 councils published it.',
      severity: null,
    },
  },
  {
    name: 'one of two is not published',
    subject: {
      subGroups: [
        { name: 'Skills', membershipPublished: true },
        { name: 'Supply chain', membershipPublished: false },
      ],
    },
    expect: {
      outcome: 'failed',
      messageId: 'unpublished',
      message:
        'The membership of 1 sub-group is not published: Supply chain. In March 2016, 3 of 12 councils published it.',
      severity: 'note',
    },
  },
  {
    name: 'one is not published, and there may be other sub-groups',
    subject: { subGroups: [{ membershipPublished: false }], incomplete: ['/subGroups'] },
    expect: { outcome: 'failed', data: { unpublished: ['number 1'] } },
  },
  {
    name: 'nothing said of their membership',
    subject: { subGroups: [{ name: 'Skills' }, { name: 'Supply chain' }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether the membership of every sub-group is published. Open: Skills and Supply chain.',
      settledBy: {
        at: ['/subGroups/0/membershipPublished', '/subGroups/1/membershipPublished'],
        toPass: 2,
        toFail: 1,
      },
    },
  },
  {
    name: 'published where known, but the list of sub-groups is partial',
    subject: { subGroups: [{ name: 'Skills', membershipPublished: true }], incomplete: ['/subGroups'] },
    expect: {
      outcome: 'cantTell',
      messageId: 'others',
      message: 'The membership of the sub-groups known is published, but there may be others.',
      settledBy: { at: ['/subGroups'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'sub-groups not known',
    subject: { name: 'Widget Council' },
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message: 'We do not know which sub-groups the council has, nor whether their membership is published.',
      settledBy: { at: ['/subGroups'] },
    },
  },
  {
    name: 'no sub-groups',
    subject: { subGroups: [] },
    expect: { outcome: 'inapplicable', messageId: 'none', message: 'The council has no sub-groups.' },
  },
];
