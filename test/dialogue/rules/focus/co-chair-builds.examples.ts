import type { Attestation, CouncilKind, Member } from '../../../../src/council/model.js';
import type { Dialogue } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';
import { firm, governmentCoChair } from '../../../council/seats.js';

const all: Attestation = { securesCommitments: true, buildsTrust: true, challengesBothSides: true, by: 'the members' };
const coChair = (attested?: Attestation, name = 'Acme'): Member =>
  firm(name, {}, { role: 'industry-co-chair', ...(attested === undefined ? {} : { attested }) });

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'all three are attested',
    subject: { members: [governmentCoChair, coChair(all)] },
    expect: {
      outcome: 'passed',
      messageId: 'builds',
      message:
        'Others say that the industry co-chair secures commitments, builds trust and challenges both sides: Acme.',
      severity: null,
    },
  },
  {
    name: 'one of the three is denied',
    subject: { members: [governmentCoChair, coChair({ ...all, challengesBothSides: false })] },
    expect: {
      outcome: 'failed',
      messageId: 'lacks',
      message:
        'Others say that the industry co-chair does not do all that is asked of one: Acme (does not challenge both sides).',
      severity: 'note',
    },
  },
  {
    name: 'all three are denied',
    subject: {
      members: [coChair({ securesCommitments: false, buildsTrust: false, challengesBothSides: false })],
    },
    expect: {
      outcome: 'failed',
      message:
        'Others say that the industry co-chair does not do all that is asked of one: Acme (secures no commitments, builds no trust, does not challenge both sides).',
    },
  },
  {
    name: 'one is denied, and of the others nobody said: enough to fail',
    subject: { members: [coChair({ buildsTrust: false })] },
    expect: { outcome: 'failed', messageId: 'lacks' },
  },
  {
    name: 'of one of the three nobody said',
    subject: { members: [governmentCoChair, coChair({ securesCommitments: true, buildsTrust: true })] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know whether others say that the industry co-chair secures commitments, builds trust and challenges both sides: Acme.',
      settledBy: { at: ['/members/1/attested/challengesBothSides'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'standing in the industry is another matter: all three are open',
    subject: { members: [coChair({ standing: true, evenHanded: true })] },
    expect: {
      outcome: 'cantTell',
      settledBy: {
        at: [
          '/members/0/attested/securesCommitments',
          '/members/0/attested/buildsTrust',
          '/members/0/attested/challengesBothSides',
        ],
        toPass: 3,
        toFail: 1,
      },
    },
  },
  {
    name: 'two co-chairs for industry, one of whom builds no trust',
    subject: { members: [coChair(all), coChair({ ...all, buildsTrust: false }, 'Nutworks')] },
    expect: {
      outcome: 'failed',
      message:
        'Others say that the industry co-chair does not do all that is asked of one: Nutworks (builds no trust).',
    },
  },
  {
    name: 'only part of the list was seen: there may be another co-chair',
    subject: { members: [coChair(all)], incomplete: ['/members'] },
    expect: { outcome: 'cantTell', messageId: 'who', settledBy: { at: ['/members'] } },
  },
  {
    name: 'who co-chairs is not known',
    subject: { name: 'Widget Council' },
    expect: {
      outcome: 'cantTell',
      messageId: 'who',
      message: 'We do not know for certain who co-chairs for industry.',
    },
  },
  {
    name: 'nobody co-chairs for industry',
    subject: { members: [governmentCoChair, firm('Acme')] },
    expect: { outcome: 'inapplicable', messageId: 'nobody' },
  },
  {
    name: 'a local board',
    subject: { kind: 'local-board', members: [coChair({ buildsTrust: false })] },
    expect: { outcome: 'inapplicable', messageId: 'localBoard' },
  },
  {
    name: 'a kind of body that is no word known here',
    subject: { kind: 'Local board' as CouncilKind, members: [coChair({ buildsTrust: false })] },
    expect: { outcome: 'cantTell', messageId: 'kind', settledBy: { at: ['/kind'] } },
  },
];
