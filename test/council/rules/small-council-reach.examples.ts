import type { Council, Member } from '../../../src/council/model.js';
import type { Example } from '../../../src/testing/index.js';
import { firm, governmentCoChair } from '../seats.js';

const builders = (n: number): readonly Member[] =>
  Array.from({ length: n }, (_, i) => firm(`Builder ${i + 1}`, { subSectors: ['building'] }));

export const examples: readonly Example<Council>[] = [
  {
    name: 'a council of three that reaches products through a sub-group',
    subject: {
      subSectors: ['building', 'products'],
      members: [governmentCoChair, ...builders(2)],
      subGroups: [{ name: 'Supply chain', subSectors: ['products'] }],
    },
    expect: {
      outcome: 'passed',
      messageId: 'reached',
      message:
        'The council is small, with 3 members, and reaches every sub-sector. By a seat: building. Through a body only: none. Through a sub-group only: products.',
    },
  },
  {
    name: 'exactly fifteen members, and products reached by nobody',
    subject: { subSectors: ['building', 'products'], members: builders(15), subGroups: [] },
    expect: {
      outcome: 'failed',
      messageId: 'unreached',
      message:
        'The council is small, with 15 members, and leaves 1 sub-sector out, at the table and in sub-groups: products.',
      severity: 'warning',
    },
  },
  {
    name: 'fourteen members',
    subject: { subSectors: ['building', 'products'], members: builders(14), subGroups: [] },
    expect: { outcome: 'failed' },
  },
  {
    name: 'sixteen members are not a small council',
    subject: { subSectors: ['building', 'products'], members: builders(16), subGroups: [] },
    expect: {
      outcome: 'inapplicable',
      messageId: 'notSmall',
      message: 'The council has 16 members; it is small at 15 or fewer.',
    },
  },
  {
    name: 'two bodies of one council, 13 and 27, are counted together',
    subject: {
      subSectors: ['medicines', 'devices'],
      bodies: [
        { id: 'misg', size: 13 },
        { id: 'mmtsg', size: 27 },
      ],
    },
    expect: { outcome: 'inapplicable', messageId: 'notSmall', data: { members: 40 } },
  },
  {
    name: 'six filled seats of sixteen: a small council, and the seat kept for products is empty',
    subject: {
      establishment: 16,
      subSectors: ['building', 'products'],
      members: [...builders(6), { role: 'member', status: 'reserved', subSectors: ['products'] }],
      subGroups: [],
    },
    expect: { outcome: 'failed', data: { members: 6 } },
  },
  {
    name: 'a sub-group whose remit is not known',
    subject: {
      subSectors: ['building', 'products'],
      members: builders(6),
      subGroups: [{ name: 'Supply chain' }],
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'The council is small, with 6 members; we do not know whether it reaches products.',
      settledBy: { at: ['/subGroups/0/subSectors'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'fifteen by the list, sixteen as stated',
    subject: { size: 16, subSectors: ['building', 'products'], members: builders(15), subGroups: [] },
    expect: {
      outcome: 'cantTell',
      messageId: 'size',
      message:
        'We do not know whether the council is small, with at most 15 members. Not known to be reached: products.',
    },
  },
  {
    name: 'no list of sub-sectors',
    subject: { members: builders(6), subGroups: [] },
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message: 'The council is small, with 6 members; we do not know which sub-sectors it should reach.',
      settledBy: { at: ['/subSectors'] },
    },
  },
  {
    name: 'a partial list of sub-sectors, all reached',
    subject: { subSectors: ['building'], members: builders(6), subGroups: [], incomplete: ['/subSectors'] },
    expect: {
      outcome: 'cantTell',
      messageId: 'unnamed',
      message:
        'The council is small, with 6 members, and reaches every sub-sector named, but there are others that are not named.',
    },
  },
  {
    name: 'nothing known but the name',
    subject: { name: 'Widget Council' },
    expect: {
      outcome: 'cantTell',
      messageId: 'sizeAndList',
      message:
        'We do not know whether the council is small, with at most 15 members, nor which sub-sectors it should reach.',
      settledBy: { at: ['/members', '/subSectors', '/subGroups'] },
    },
  },
  {
    name: 'an industry without sub-sectors',
    subject: { subSectors: [], members: builders(6) },
    expect: {
      outcome: 'inapplicable',
      messageId: 'undivided',
      message: 'The council’s industry has no sub-sectors.',
    },
  },
];
