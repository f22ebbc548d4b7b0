import type { AlignmentSubject } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';
import { held, options } from '../../held.js';

export const examples: readonly Example<AlignmentSubject>[] = [
  {
    name: 'a priority that names what government does for it',
    subject: held({
      priorities: [
        { name: 'Future mobility', governmentPart: 'rules for trials of driverless cars' },
        { name: 'Skills', noGovernmentPart: true },
      ],
    }),
    options,
    expect: {
      outcome: 'passed',
      messageId: 'priorities',
      message: 'The strategy names government’s part in 1 priority: Future mobility.',
      severity: null,
    },
  },
  {
    name: 'a priority that is pursued with government',
    subject: held({ priorities: [{ name: 'Space', partners: [{ name: 'The space agency', kind: 'government' }] }] }),
    options,
    expect: { outcome: 'passed', data: { n: 1, names: ['Space'] } },
  },
  {
    name: 'a section that says so',
    subject: held({ setsOutGovernmentPart: true, priorities: [{ name: 'Skills', noGovernmentPart: true }] }),
    options,
    expect: {
      outcome: 'passed',
      messageId: 'section',
      message: 'The strategy has a section on where and how the place and government work together.',
    },
  },
  {
    name: 'a section that says so, whatever is not known of priorities',
    subject: held({ textSeen: 'part', setsOutGovernmentPart: true }),
    options,
    expect: { outcome: 'passed', messageId: 'section' },
  },
  {
    name: 'no section and no priority',
    subject: held({ setsOutGovernmentPart: false, priorities: [{ name: 'Skills', noGovernmentPart: true }] }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'none',
      message: 'The strategy says nowhere how the place and government work together.',
      severity: 'note',
    },
  },
  {
    name: 'no section, and no priorities',
    subject: held({ setsOutGovernmentPart: false, priorities: [] }),
    options,
    expect: { outcome: 'failed', messageId: 'none' },
  },
  {
    name: 'a priority with other partners may still ask something of government',
    subject: held({
      setsOutGovernmentPart: false,
      priorities: [{ name: 'Skills', partners: [{ name: 'The college', kind: 'public-body' }] }],
    }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether the strategy says where and how the place and government work together.',
      settledBy: { at: ['/strategy/priorities/0/governmentPart'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'no section was seen in a text that was read in part',
    subject: held({ textSeen: 'part', priorities: [{ name: 'Skills', noGovernmentPart: true }] }),
    options,
    expect: {
      outcome: 'cantTell',
      settledBy: { at: ['/strategy/setsOutGovernmentPart', '/strategy/priorities'], toPass: 1, toFail: 2 },
    },
  },
  {
    name: 'nothing known',
    subject: held({}),
    options,
    expect: {
      outcome: 'cantTell',
      settledBy: { at: ['/strategy/setsOutGovernmentPart', '/strategy/priorities'], toPass: 1, toFail: 2 },
    },
  },
];
