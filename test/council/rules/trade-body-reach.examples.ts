import type { Council } from '../../../src/council/model.js';
import type { Example } from '../../../src/testing/index.js';
import { firm, seatsOf, tradeBody } from '../seats.js';

export const examples: readonly Example<Council>[] = [
  {
    name: 'one body on the council',
    subject: { members: [firm('Acme'), tradeBody('Widget Federation')] },
    expect: {
      outcome: 'passed',
      messageId: 'seated',
      message: 'Representative bodies extend the council’s reach: they hold 1 seat.',
      severity: null,
    },
  },
  {
    name: 'no body on the council, but one runs its communications',
    subject: {
      members: [firm('Acme')],
      communications: { body: 'Widget Federation', byRepresentativeBody: true },
    },
    expect: {
      outcome: 'passed',
      messageId: 'communicating',
      message: 'A representative body extends the council’s reach: it runs the communications.',
    },
  },
  {
    name: 'firms only, and an agency runs the communications',
    subject: { members: [firm('Acme')], communications: { body: 'Loud & Clear', byRepresentativeBody: false } },
    expect: {
      outcome: 'failed',
      messageId: 'none',
      message: 'No representative body sits on the council or runs its communications.',
      severity: 'note',
    },
  },
  {
    name: 'firms only, and nobody is charged with communications',
    subject: { members: [firm('Acme')], communications: { none: true } },
    expect: { outcome: 'failed' },
  },
  {
    name: 'a body that has left, or only observes, is not on the council',
    subject: {
      members: [
        firm('Acme'),
        tradeBody('Widget Federation', {}, { until: '2015' }),
        tradeBody('Nut Association', {}, { role: 'observer' }),
      ],
      communications: { none: true },
    },
    expect: { outcome: 'failed' },
  },
  {
    name: 'two seats of unknown kind, and communications not known',
    subject: { members: seatsOf({ firms: 3, unknown: 2 }) },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know of any representative body that sits on the council or runs its communications.',
      settledBy: {
        at: ['/members/3/organisation/kind', '/members/4/organisation/kind', '/communications/byRepresentativeBody'],
        toPass: 1,
        toFail: 3,
      },
    },
  },
  {
    name: 'the record says both that nobody tells the industry and that a body does',
    subject: { members: [firm('Acme')], communications: { none: true, byRepresentativeBody: true } },
    expect: { outcome: 'cantTell', settledBy: { at: ['/communications/none'] } },
  },
];
