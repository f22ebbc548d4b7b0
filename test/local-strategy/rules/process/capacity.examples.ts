import type { Capacity } from '../../../../src/local-strategy/model/making.js';
import type { AuthorityMembership, LocalBody, LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const helped: Capacity = { checked: true, supportOffered: true };
const board: LocalBody = { name: 'Widget LEP', role: 'lead', capacity: helped };
const of = (name: string, capacity?: Capacity): AuthorityMembership => ({
  authority: name.toLowerCase(),
  name,
  role: 'constituent',
  ...(capacity === undefined ? {} : { capacity }),
});
const options = { asOf: '2019-12-31' };

export const examples: readonly Example<LocalStrategy>[] = [
  {
    name: 'the body in the lead and both constituent authorities',
    subject: {
      bodies: [board, { name: 'The chamber', role: 'support' }],
      authorities: [of('Bolton', helped), of('Nutley', helped), { authority: 'x', role: 'non-constituent' }],
    },
    options,
    expect: {
      outcome: 'passed',
      message: 'Capacity was checked, and support offered, for 3 lead bodies and authorities.',
    },
  },
  {
    name: 'one was not checked, another got no offer',
    subject: {
      bodies: [board],
      authorities: [of('Bolton', { checked: false }), of('Nutley', { checked: true, supportOffered: false })],
    },
    options,
    expect: {
      outcome: 'failed',
      severity: 'note',
      message:
        'Capacity was not checked, or no support offered: of 3 lead bodies and authorities, this lacks for Bolton (capacity not checked) and Nutley (no support offered).',
    },
  },
  {
    name: 'one that is wanting is enough, whatever is not known',
    subject: { bodies: [{ ...board, capacity: { checked: false, supportOffered: false } }], textSeen: 'part' },
    options,
    expect: {
      outcome: 'failed',
      message:
        'Capacity was not checked, or no support offered: of at least 1 lead body or authority, this lacks for Widget LEP (capacity not checked, no support offered).',
    },
  },
  {
    name: 'of one it is not known whether support was offered',
    subject: { bodies: [board], authorities: [of('Bolton', { checked: true })] },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know for each whether capacity was checked and support offered. Open: Bolton.',
      settledBy: { at: ['/authorities/0/capacity/supportOffered'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'whether an authority is constituent matters only where it is wanting',
    subject: {
      bodies: [board],
      authorities: [
        { authority: 'a', capacity: helped },
        { authority: 'b', name: 'B', capacity: { checked: false } },
      ],
    },
    options,
    expect: {
      outcome: 'cantTell',
      data: {
        open: [
          { phrase: 'asked/remarks', data: { name: 'B', remarks: [{ phrase: 'capacity/not-checked', data: {} }] } },
        ],
      },
      settledBy: { at: ['/authorities/1/role'] },
    },
  },
  {
    name: 'a word for a part that no list knows may mean the lead',
    subject: { bodies: [board, { name: 'The bank', role: 'Lead' as 'lead' }], authorities: [] },
    options,
    expect: {
      outcome: 'cantTell',
      settledBy: { at: ['/bodies/1/role', '/bodies/1/capacity/checked', '/bodies/1/capacity/supportOffered'] },
    },
  },
  {
    name: 'nothing is known to be wanting, and neither list is known',
    subject: {},
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message:
        'We do not have the full list of lead bodies and constituent authorities; those we know were checked and offered support.',
      settledBy: { at: ['/bodies', '/authorities', '/publication/actual'], toPass: 2, toFail: 1 },
    },
  },
  {
    name: 'an authority that came after publication is not asked',
    subject: {
      bodies: [board],
      authorities: [{ ...of('Bolton', { checked: false }), from: '2019-07-20' }],
      publication: { actual: '2019-07-19' },
    },
    options,
    expect: { outcome: 'passed', message: 'Capacity was checked, and support offered, for 1 lead body or authority.' },
  },
  {
    name: 'no body leads and no authority is constituent',
    subject: {
      bodies: [{ name: 'The chamber', role: 'support' }],
      authorities: [{ authority: 'a', role: 'lep-only' }],
    },
    options,
    expect: {
      outcome: 'inapplicable',
      message: 'The strategy has no body in the lead and no constituent authority.',
    },
  },
];
