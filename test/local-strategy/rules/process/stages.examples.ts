import type { SaidPhrase } from '../../../../src/core/datum.js';
import type { LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';

const options = { asOf: '2019-12-31' };

const agreed = (party: 'lep' | 'government', actual: string) =>
  ({ party, status: 'agreed', date: { actual } }) as const;

const ordered: LocalStrategy = {
  evidenceBase: { started: { actual: '2017-11' } },
  engagement: [{ kind: 'event', from: '2018-03-05' }],
  consultations: [{ on: 'green paper', from: '2018-10-15' }],
  drafts: [{ date: '2018-12-10' }, { date: '2019-02-01' }],
  agreements: [agreed('lep', '2019-01-11'), agreed('government', '2019-05-16')],
  publication: { actual: '2019-05-16' },
  implementation: { started: { actual: '2019-07' } },
};

/** A stage with the day it was reached on, as a finding holds it. */
const reachedOn = (stage: SaidPhrase, day: string): SaidPhrase => ({
  phrase: 'stages/reached',
  data: { stage, when: { phrase: 'step/taken', data: { day: { first: day, last: day } } } },
});

export const examples: readonly Example<LocalStrategy>[] = [
  {
    name: 'every stage in its turn, two of them on one day',
    options,
    subject: ordered,
    expect: {
      outcome: 'passed',
      messageId: 'inOrder',
      message:
        'The stages came in order: evidence (in 2017-11), engagement (on 2018-03-05), first draft (on 2018-12-10), agreement of the local enterprise partnership (on 2019-01-11), agreement of government (on 2019-05-16), publication (on 2019-05-16) and implementation (in 2019-07).',
      severity: null,
    },
  },
  {
    name: 'published on the day before government agreed',
    options,
    subject: { ...ordered, publication: { actual: '2019-05-15' } },
    expect: {
      outcome: 'failed',
      messageId: 'inversions',
      message:
        'The stages came out of order: agreement of government (on 2019-05-16) after publication (on 2019-05-15).',
      severity: 'note',
    },
  },
  {
    name: 'every inversion is named',
    options,
    subject: {
      ...ordered,
      agreements: [agreed('lep', '2019-06-03'), agreed('government', '2019-05-20')],
      publication: { actual: '2019-05-16' },
    },
    expect: {
      outcome: 'failed',
      message:
        'The stages came out of order: agreement of the local enterprise partnership (on 2019-06-03) after agreement of government (on 2019-05-20), agreement of the local enterprise partnership (on 2019-06-03) after publication (on 2019-05-16) and agreement of government (on 2019-05-20) after publication (on 2019-05-16).',
    },
  },
  {
    name: 'out of order, though the stage between them is known to the month only',
    options,
    subject: {
      engagement: [],
      consultations: [],
      evidenceBase: { started: { never: true } },
      drafts: [{ date: '2019-03-10' }],
      agreements: [{ party: 'lep', status: 'agreed', date: { actual: '2019-03' } }],
      publication: { actual: '2019-03-05' },
      implementation: { started: { never: true } },
    },
    expect: {
      outcome: 'failed',
      message: 'The stages came out of order: first draft (on 2019-03-10) after publication (on 2019-03-05).',
    },
  },
  {
    name: 'stages that were left out break no order, and agreement to a part is no stage',
    options,
    subject: {
      engagement: [],
      consultations: [],
      evidenceBase: { started: { never: true } },
      drafts: [],
      agreements: [
        { party: 'lep', status: 'agreed', of: 'whole', date: { actual: '2019-03-04' } },
        { party: 'government', status: 'agreed', of: 'shared-priorities', date: { actual: '2018-01-01' } },
        { party: 'local-authority', status: 'lapsed', date: { never: true } },
      ],
      publication: { actual: '2019-03-05' },
      implementation: { started: { never: true } },
    },
    expect: {
      outcome: 'passed',
      data: {
        stages: [
          reachedOn({ phrase: 'stage/agreement', data: { party: { phrase: 'party/lep', data: {} } } }, '2019-03-04'),
          reachedOn({ phrase: 'stage/publication', data: {} }, '2019-03-05'),
        ],
      },
    },
  },
  {
    name: 'drafted and agreed in one month',
    options,
    subject: { ...ordered, drafts: [{ date: '2019-01' }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether the stages came in order. We know too little of: first draft.',
      settledBy: { at: ['/drafts/0/date'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'an agreement that is not known to be one',
    options,
    subject: {
      ...ordered,
      agreements: [{ party: 'lep', date: { actual: '2019-06-01' } }, agreed('government', '2019-05-16')],
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/agreements/0/status'] } },
  },
  {
    name: 'a party whose word is not known here may be either side',
    options,
    subject: {
      ...ordered,
      agreements: [agreed('lep', '2019-01-11'), { ...agreed('lep', '2018-12-20'), party: 'Cabinet' as 'lep' }],
    },
    // As a second local agreement it was in turn; as that of government it came before the local one.
    expect: {
      outcome: 'cantTell',
      data: { open: [{ phrase: 'stage/agreement', data: { party: '“Cabinet”' } }] },
      settledBy: { at: ['/agreements/1/party'] },
    },
  },
  {
    name: 'out of order, whichever side it was',
    options,
    subject: {
      ...ordered,
      agreements: [agreed('lep', '2019-01-11'), { ...agreed('lep', '2018-11-01'), party: 'Cabinet' as 'lep' }],
    },
    expect: {
      outcome: 'failed',
      message:
        'The stages came out of order: first draft (on 2018-12-10) after agreement of “Cabinet” (on 2018-11-01).',
    },
  },
  {
    name: 'one date is known',
    options,
    subject: { publication: { actual: '2019-05-16' }, agreements: [agreed('lep', '2019-01-11')], drafts: [] },
    expect: {
      outcome: 'cantTell',
      settledBy: {
        at: ['/evidenceBase/started/actual', '/implementation/started/actual', '/engagement', '/consultations'],
        toFail: 1,
      },
    },
  },
  {
    name: 'on a day by which one stage was reached',
    options: { asOf: '2018-03-04' },
    subject: ordered,
    expect: { outcome: 'inapplicable', messageId: 'tooFew' },
  },
];
