import type { AlignmentSubject, EvidenceItem } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';
import { held, options } from '../../held.js';

const study: EvidenceItem = { id: 'jobs', title: 'Where the jobs are', kind: 'study' };
const evaluation: EvidenceItem = { id: 'skills', title: 'What the skills fund did', kind: 'evaluation' };

export const examples: readonly Example<AlignmentSubject>[] = [
  {
    name: 'a study and an evaluation',
    subject: held({ evidenceBase: { items: [study, evaluation] } }),
    options,
    expect: { outcome: 'passed', message: 'The strategy draws on 1 evaluation of past policy.', severity: null },
  },
  {
    name: 'an evaluation seen in a text that was read in part is enough',
    subject: held({ textSeen: 'part', evidenceBase: { items: [evaluation, { title: 'Notes' }] } }),
    options,
    expect: { outcome: 'passed', data: { n: 1 } },
  },
  {
    name: 'a review of the economy is no evaluation of a policy',
    subject: held({ evidenceBase: { items: [study, { title: 'An independent review', kind: 'review' }] } }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'none',
      message: 'The strategy draws on no evaluation of past policy: of 2 pieces of evidence, none is one.',
      severity: 'note',
    },
  },
  {
    name: 'no evidence at all',
    subject: held({ evidenceBase: { items: [] } }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'noEvidence',
      message: 'The strategy rests on no evidence, and so on no evaluation of past policy.',
    },
  },
  {
    name: 'what one piece is, is not said, and a word that no list knows does not say it either',
    subject: held({
      evidenceBase: { items: [study, { title: 'A report' }, { title: 'Lessons', kind: 'Evaluation' as 'evaluation' }] },
    }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know whether the strategy draws on an evaluation of past policy. Of a kind that we do not know: “A report” and “Lessons”.',
      settledBy: {
        at: ['/strategy/evidenceBase/items/1/kind', '/strategy/evidenceBase/items/2/kind'],
        toPass: 1,
        toFail: 2,
      },
    },
  },
  {
    name: 'one study seen in a text that was read in part',
    subject: held({ textSeen: 'part', evidenceBase: { items: [study] } }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'others',
      message: 'None of the evidence that we know is an evaluation of past policy, but there may be more of it.',
      settledBy: { at: ['/strategy/evidenceBase/items'] },
    },
  },
  {
    name: 'nothing is known of the evidence',
    subject: held({}),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message: 'We do not know which evidence the strategy rests on.',
    },
  },
];
