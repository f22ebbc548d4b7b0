import type { CouncilKind, Member, OrganisationKind, Role } from '../../../../src/council/model.js';
import type { Dialogue } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';
import { firm, governmentCoChair, tradeBody } from '../../../council/seats.js';

const coChair = (name: string, kind?: OrganisationKind, more: Partial<Member> = {}): Member => ({
  role: 'industry-co-chair',
  organisation: { name, ...(kind === undefined ? {} : { kind }) },
  ...more,
});
const department = { name: 'Culture department', kind: 'department' } as const;

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'two departments co-chair with one firm',
    subject: {
      members: [
        governmentCoChair,
        { role: 'government-co-chair', organisation: department, seniority: 'minister' },
        coChair('Acme', 'business'),
        firm('Nutworks'),
      ],
    },
    expect: { outcome: 'passed', messageId: 'filled', message: 'Industry has a co-chair: Acme.', severity: null },
  },
  {
    name: 'two firms share the chair, and a minister hosts (Industrial, Infrastructure and Manufacturing Council, 2018)',
    subject: {
      members: [
        { role: 'host', organisation: { name: 'Prime Minister’s Office', kind: 'department' }, seniority: 'minister' },
        firm('BAE Systems', {}, { role: 'co-chair', seniority: 'executive' }),
        firm('Rolls-Royce', {}, { role: 'co-chair', seniority: 'executive' }),
      ],
    },
    expect: { outcome: 'passed', message: 'Industry has a co-chair: BAE Systems and Rolls-Royce.' },
  },
  {
    name: 'a single chair from a firm, with a government vice-chair',
    subject: {
      members: [
        firm('Acme', {}, { role: 'chair', seniority: 'executive' }),
        { role: 'vice-chair', organisation: department, seniority: 'minister' },
      ],
    },
    expect: { outcome: 'passed', data: { names: ['Acme'] } },
  },
  {
    name: 'a single chair who is a minister, and deputies from firms',
    subject: {
      members: [
        { role: 'chair', organisation: department, seniority: 'minister' },
        firm('Acme', {}, { role: 'deputy-chair' }),
        firm('Nutworks', {}, { role: 'deputy-chair' }),
      ],
    },
    expect: {
      outcome: 'failed',
      messageId: 'nobody',
      message: 'Nobody co-chairs for industry.',
      severity: 'error',
    },
  },
  {
    name: 'the chair of a trade body co-chairs (Nuclear Industry Council, 2013)',
    subject: { members: [governmentCoChair, coChair('Nuclear Industry Association', 'representative-body')] },
    expect: { outcome: 'passed', data: { names: ['Nuclear Industry Association'] } },
  },
  {
    name: 'a chief executive co-chairs who presides over a trade body as well (Aerospace Growth Partnership, 2013)',
    subject: {
      members: [
        governmentCoChair,
        coChair('GKN Aerospace', 'business', { holder: { alsoOf: ['ADS Group'] } }),
        tradeBody('ADS Group'),
      ],
    },
    expect: { outcome: 'passed', data: { names: ['GKN Aerospace'] } },
  },
  {
    name: 'a co-chair who chairs several firms',
    subject: { members: [coChair('Acme', 'business', { holder: { alsoOf: ['Nutworks', 'Boltworks'] } })] },
    expect: { outcome: 'passed', messageId: 'filled' },
  },
  {
    name: 'a co-chair without an employer (New Automotive Innovation and Growth Team, 2009)',
    subject: {
      members: [
        governmentCoChair,
        {
          role: 'industry-co-chair',
          unaffiliated: true,
          holder: { name: 'Richard Parry-Jones' },
          basis: 'individual-capacity',
        },
      ],
    },
    expect: { outcome: 'passed', messageId: 'filled', message: 'Industry has a co-chair: Richard Parry-Jones.' },
  },
  {
    name: 'an industry co-chair of whose organisation nothing is known',
    subject: { members: [governmentCoChair, { role: 'industry-co-chair', holder: { name: 'Richard Sandford' } }] },
    expect: { outcome: 'passed', messageId: 'filled' },
  },
  {
    name: 'a public body in the seat of industry passes, and it is said (Construction Leadership Council, 2013)',
    subject: { members: [governmentCoChair, coChair('Network Rail', 'public-body')] },
    expect: {
      outcome: 'passed',
      messageId: 'publicBody',
      message: 'Industry has a co-chair, who comes from the public sector: Network Rail.',
    },
  },
  {
    name: 'a university in the seat of industry',
    subject: { members: [governmentCoChair, coChair('Widget University', 'university')] },
    expect: {
      outcome: 'passed',
      messageId: 'outside',
      message: 'Industry has a co-chair, who comes from neither industry nor the public sector: Widget University.',
    },
  },
  {
    name: 'a public body and a firm share the seat of industry',
    subject: { members: [coChair('Network Rail', 'public-body'), coChair('Acme', 'business')] },
    expect: { outcome: 'passed', messageId: 'filled', data: { names: ['Network Rail', 'Acme'] } },
  },
  {
    name: 'the seat is vacant',
    subject: { members: [governmentCoChair, coChair('Acme', 'business', { status: 'vacant' }), firm('Nutworks')] },
    expect: {
      outcome: 'failed',
      messageId: 'vacant',
      message: 'Nobody co-chairs for industry: the seat is vacant.',
      severity: 'error',
    },
  },
  {
    name: 'the seat is kept for a kind of holder, and empty',
    subject: {
      members: [governmentCoChair, { role: 'industry-co-chair', status: 'reserved', reservedFor: 'housebuilder' }],
    },
    expect: { outcome: 'failed', messageId: 'vacant' },
  },
  {
    name: 'the co-chair left the day before, and nobody has come',
    subject: { members: [governmentCoChair, coChair('Acme', 'business', { until: '2016-02-29' })] },
    expect: { outcome: 'failed', messageId: 'nobody' },
  },
  {
    name: 'the co-chair leaves at the end of the day of judgement',
    subject: { members: [governmentCoChair, coChair('Acme', 'business', { until: '2016-03-01' })] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'the co-chair starts on the day of judgement',
    subject: { members: [governmentCoChair, coChair('Acme', 'business', { from: '2016-03-01' })] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'the co-chair starts the day after',
    subject: { members: [governmentCoChair, coChair('Acme', 'business', { from: '2016-03-02' })] },
    expect: { outcome: 'failed', messageId: 'nobody' },
  },
  {
    name: 'the co-chair left at some time in the month of judgement',
    subject: { members: [governmentCoChair, coChair('Acme', 'business', { from: '2014', until: '2016-03' })] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'the co-chair left at some time in the year of judgement',
    subject: { members: [governmentCoChair, coChair('Acme', 'business', { from: '2014', until: '2016' })] },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/members/1/until'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'a single chair from a charity chairs for neither side',
    subject: { members: [{ role: 'chair', organisation: { name: 'Widget Trust', kind: 'charity' } }, firm('Acme')] },
    expect: {
      outcome: 'failed',
      messageId: 'neither',
      message: 'Nobody co-chairs for industry; the chair is of neither industry nor government: Widget Trust.',
    },
  },
  {
    name: 'a minister co-chairs with a professor: for which side is not said (E-infrastructure Leadership Council, 2014)',
    subject: {
      members: [governmentCoChair, { role: 'co-chair', unaffiliated: true, holder: { name: 'Professor Tony Hey' } }],
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'side',
      message: 'We do not know for which side the co-chair sits there: Professor Tony Hey.',
      settledBy: { at: ['/members/1/role'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'two departments share the chair',
    subject: {
      members: [
        { role: 'co-chair', organisation: department, seniority: 'official' },
        { role: 'co-chair', organisation: { name: 'Treasury' }, seniority: 'minister' },
        firm('Acme'),
      ],
    },
    expect: { outcome: 'failed', messageId: 'nobody' },
  },
  {
    name: 'printed as to be confirmed',
    subject: { members: [governmentCoChair, { role: 'industry-co-chair', status: 'to-be-confirmed' }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'unconfirmed',
      message: 'We do not know who co-chairs for industry: that is still to be confirmed.',
      settledBy: { at: ['/members/1'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'the government co-chair is to be confirmed, and nobody sits for industry',
    subject: { members: [{ role: 'government-co-chair', status: 'to-be-confirmed' }, firm('Acme')] },
    expect: { outcome: 'failed', messageId: 'nobody' },
  },
  {
    name: 'a chair of whose organisation the kind is not known',
    subject: { members: [governmentCoChair, { role: 'chair', organisation: { name: 'Widget House' } }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether anyone co-chairs for industry.',
      settledBy: { at: ['/members/1/organisation/kind'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a role that is no word known here',
    subject: { members: [governmentCoChair, firm('Acme', {}, { role: 'Co-chair (industry)' as Role })] },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/members/1/role'] } },
  },
  {
    name: 'a list of names without roles: who co-chairs is asked of each',
    subject: {
      members: [{ organisation: { name: 'Acme', kind: 'business' } }, { organisation: { name: 'Nutworks' } }],
    },
    expect: { outcome: 'cantTell', settledBy: { at: ['/members/0/role', '/members/1'], toPass: 1, toFail: 2 } },
  },
  {
    name: 'no list of members',
    subject: { size: 20 },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/members'] } },
  },
  {
    name: 'only the chairs are listed, that of industry among them',
    subject: { members: [governmentCoChair, coChair('Acme', 'business')], incomplete: ['/members'] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'a local board',
    subject: { kind: 'local-board', members: [firm('Acme', {}, { role: 'chair' })] },
    expect: {
      outcome: 'inapplicable',
      messageId: 'localBoard',
      message: 'A local board has no co-chairs for government and industry.',
    },
  },
  {
    name: 'a kind of body that is no word known here',
    subject: { kind: 'Local board' as CouncilKind, members: [coChair('Acme', 'business')] },
    expect: { outcome: 'cantTell', messageId: 'kind', settledBy: { at: ['/kind'], toPass: 1 } },
  },
];
