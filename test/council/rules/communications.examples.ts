import type { Council } from '../../../src/council/model.js';
import type { Example } from '../../../src/testing/index.js';

export const examples: readonly Example<Council>[] = [
  {
    name: 'a named body',
    subject: { communications: { body: 'Widget Federation' } },
    expect: {
      outcome: 'passed',
      messageId: 'charged',
      message: 'Someone tells the industry what the council does: Widget Federation.',
      severity: null,
    },
  },
  {
    name: 'a sub-group for communications',
    subject: {
      subGroups: [
        { name: 'Skills', communications: false },
        { name: 'Outreach', communications: true },
      ],
    },
    expect: {
      outcome: 'passed',
      message: 'Someone tells the industry what the council does: the sub-group Outreach.',
    },
  },
  {
    name: 'a representative body that is not named',
    subject: { communications: { byRepresentativeBody: true } },
    expect: {
      outcome: 'passed',
      message: 'Someone tells the industry what the council does: a representative body.',
    },
  },
  {
    name: 'known to be nobody',
    subject: { communications: { none: true }, subGroups: [{ name: 'Skills' }] },
    expect: {
      outcome: 'failed',
      messageId: 'nobody',
      message: 'Nobody is charged with telling the industry what the council does.',
      severity: 'note',
    },
  },
  {
    name: 'one sub-group, not charged with it, and nothing known of anyone else',
    subject: { subGroups: [{ name: 'Skills', communications: false }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether anyone is charged with telling the industry what the council does.',
      settledBy: { at: ['/communications'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'nothing known',
    subject: { name: 'Widget Council' },
    expect: { outcome: 'cantTell', settledBy: { at: ['/communications', '/subGroups'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'the record says both nobody and a sub-group',
    subject: { communications: { none: true }, subGroups: [{ name: 'Outreach', communications: true }] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/communications/none'], toPass: 1, toFail: 1 } },
  },
];
