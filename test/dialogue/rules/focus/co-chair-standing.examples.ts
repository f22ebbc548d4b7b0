import type { CouncilKind, Member } from '../../../../src/council/model.js';
import type { Dialogue } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';
import { firm, governmentCoChair } from '../../../council/seats.js';

const coChair = (more: Partial<Member>, name = 'Acme'): Member =>
  firm(name, {}, { role: 'industry-co-chair', ...more });

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'ten years: exactly the limit',
    subject: { members: [governmentCoChair, coChair({ yearsInIndustry: 10 })] },
    expect: {
      outcome: 'passed',
      messageId: 'standing',
      message:
        'The industry co-chair has standing: 10 years in the industry or more, or others vouch for experience and links there: Acme.',
      severity: null,
    },
  },
  {
    name: 'nine years, just below, and others deny standing',
    subject: { members: [governmentCoChair, coChair({ yearsInIndustry: 9, attested: { standing: false } })] },
    expect: {
      outcome: 'failed',
      messageId: 'little',
      message:
        'The industry co-chair lacks standing: fewer than 10 years in the industry, and others say that experience and links are lacking: Acme.',
      severity: 'warning',
    },
  },
  {
    name: 'nine years, and whether others attest standing is not known',
    subject: { members: [governmentCoChair, coChair({ yearsInIndustry: 9 })] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/members/1/attested/standing'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'eleven years, just above',
    subject: { members: [coChair({ yearsInIndustry: 11 })] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'nine or ten years',
    subject: { members: [coChair({ yearsInIndustry: { min: 9, max: 10 } })] },
    expect: {
      outcome: 'cantTell',
      settledBy: { at: ['/members/0/yearsInIndustry', '/members/0/attested/standing'], toPass: 1, toFail: 2 },
    },
  },
  {
    name: 'at least ten years',
    subject: { members: [coChair({ yearsInIndustry: { min: 10 } })] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'two years, and others attest standing',
    subject: { members: [coChair({ yearsInIndustry: 2, attested: { standing: true, by: 'Widget Federation' } })] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'standing attested, years not known',
    subject: { members: [coChair({ attested: { standing: true } })] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'others deny it, after thirty years',
    subject: { members: [coChair({ yearsInIndustry: 30, attested: { standing: false } })] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'others deny it, and the years are not known',
    subject: { members: [coChair({ attested: { standing: false } })] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/members/0/yearsInIndustry'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'neither years nor an attestation; being even-handed is another matter',
    subject: { members: [governmentCoChair, coChair({ attested: { evenHanded: true } })] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know whether the industry co-chair has 10 years in the industry, or whether others vouch for experience and links there: Acme.',
      settledBy: { at: ['/members/1/yearsInIndustry', '/members/1/attested/standing'], toPass: 1, toFail: 2 },
    },
  },
  {
    name: 'two co-chairs for industry, one of them new to it',
    subject: {
      members: [
        coChair({ yearsInIndustry: 20 }),
        coChair({ yearsInIndustry: 3, attested: { standing: false } }, 'Nutworks'),
      ],
    },
    expect: { outcome: 'failed', data: { names: ['Nutworks'] } },
  },
  {
    name: 'one with standing, and one of whom the years are not known',
    subject: { members: [coChair({ yearsInIndustry: 20 }), coChair({}, 'Nutworks')] },
    expect: {
      outcome: 'cantTell',
      data: { names: ['Nutworks'] },
      settledBy: { at: ['/members/1/yearsInIndustry', '/members/1/attested/standing'] },
    },
  },
  {
    name: 'a co-chair without an employer is asked as well',
    subject: {
      members: [{ role: 'industry-co-chair', unaffiliated: true, holder: { name: 'A. Smith' }, yearsInIndustry: 30 }],
    },
    expect: { outcome: 'passed', data: { names: ['A. Smith'] } },
  },
  {
    name: 'only part of the list was seen: there may be another co-chair',
    subject: { members: [coChair({ yearsInIndustry: 20 })], incomplete: ['/members'] },
    expect: { outcome: 'cantTell', messageId: 'who', settledBy: { at: ['/members'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'only part of the list was seen, and the co-chair it names is new',
    subject: { members: [coChair({ yearsInIndustry: 2, attested: { standing: false } })], incomplete: ['/members'] },
    expect: { outcome: 'failed' },
  },
  {
    name: 'it is not known who co-chairs',
    subject: { members: [governmentCoChair, { role: 'chair', organisation: { name: 'Widget House' } }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'who',
      message: 'We do not know for certain who co-chairs for industry.',
      settledBy: {
        at: ['/members/1/organisation/kind', '/members/1/yearsInIndustry', '/members/1/attested/standing'],
      },
    },
  },
  {
    name: 'nobody co-chairs for industry',
    subject: { members: [governmentCoChair, firm('Acme')] },
    expect: { outcome: 'inapplicable', messageId: 'nobody', message: 'Nobody co-chairs for industry.' },
  },
  {
    name: 'the seat is vacant',
    subject: { members: [coChair({ status: 'vacant' })] },
    expect: { outcome: 'inapplicable', messageId: 'nobody' },
  },
  {
    name: 'a local board',
    subject: { kind: 'local-board', members: [coChair({ yearsInIndustry: 1, attested: { standing: false } })] },
    expect: { outcome: 'inapplicable', messageId: 'localBoard' },
  },
  {
    name: 'a kind of body that is no word known here',
    subject: {
      kind: 'Local board' as CouncilKind,
      members: [coChair({ yearsInIndustry: 1, attested: { standing: false } })],
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'kind',
      message: 'The record does not say what kind of body this is. A local board needs no co-chair for industry.',
      settledBy: { at: ['/kind'] },
    },
  },
];
