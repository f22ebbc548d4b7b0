import type { Council, CouncilKind, Member } from '../../../src/council/model.js';
import type { Example } from '../../../src/testing/index.js';
import { firm, governmentCoChair } from '../seats.js';

const department = { name: 'Culture department', kind: 'department' } as const;
const official: Member = { role: 'government-co-chair', organisation: department, seniority: 'official' };
const industryCoChair = firm('Acme', {}, { role: 'industry-co-chair', seniority: 'executive' });
const host: Member = {
  role: 'host',
  organisation: { name: 'Business department', kind: 'department' },
  seniority: 'minister',
};

export const examples: readonly Example<Council>[] = [
  {
    name: 'a minister co-chairs with industry',
    subject: { members: [governmentCoChair, industryCoChair] },
    expect: {
      outcome: 'passed',
      messageId: 'minister',
      message: 'A minister chairs or co-chairs, for Business department.',
      severity: null,
    },
  },
  {
    name: 'two departments co-chair, each through its minister (Creative Industries Council, 2013)',
    subject: {
      members: [governmentCoChair, { ...official, seniority: 'minister' }, industryCoChair],
    },
    expect: {
      outcome: 'passed',
      message: 'A minister chairs or co-chairs, for Business department and Culture department.',
    },
  },
  {
    name: 'two departments co-chair, one of them through an official: one minister is enough',
    subject: { members: [official, governmentCoChair, industryCoChair] },
    expect: { outcome: 'passed', data: { names: ['Business department'] } },
  },
  {
    name: 'a single chair who is a minister',
    subject: { members: [{ role: 'chair', organisation: { name: 'Treasury' }, seniority: 'minister' }, firm('Acme')] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'an official stands in for good',
    subject: { members: [official, industryCoChair] },
    expect: {
      outcome: 'failed',
      messageId: 'official',
      message: 'The chair or co-chair for government is not a minister: Culture department.',
      severity: 'note',
    },
  },
  {
    name: 'a minister is among the members, but does not chair',
    subject: {
      members: [
        firm('Acme', {}, { role: 'chair', seniority: 'executive' }),
        { role: 'vice-chair', organisation: department, seniority: 'minister' },
      ],
    },
    expect: {
      outcome: 'failed',
      messageId: 'nobody',
      message: 'No minister chairs or co-chairs: nobody is recorded as chairing for government.',
    },
  },
  {
    name: 'between two ministers the seat is vacant',
    subject: {
      members: [{ role: 'government-co-chair', status: 'vacant', organisation: department }, industryCoChair],
    },
    expect: {
      outcome: 'failed',
      messageId: 'vacant',
      message: 'Nobody chairs or co-chairs for government: the seat is vacant.',
    },
  },
  {
    name: 'the minister who co-chaired has left, and nobody has come',
    subject: { members: [{ ...governmentCoChair, until: '2016-02-28' }, industryCoChair] },
    expect: { outcome: 'failed', messageId: 'nobody' },
  },
  {
    name: 'printed as to be confirmed',
    subject: {
      members: [{ role: 'government-co-chair', status: 'to-be-confirmed', organisation: department }, industryCoChair],
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'unconfirmed',
      message: 'We do not know who chairs for government: that is still to be confirmed.',
      settledBy: { at: ['/members/0'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a government co-chair of unknown rank',
    subject: { members: [{ role: 'government-co-chair', organisation: department }, industryCoChair] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether a minister chairs or co-chairs for government.',
      settledBy: { at: ['/members/0/seniority'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a minister whose role is not known: chair, host or plain member',
    subject: { members: [{ organisation: department, seniority: 'minister' }, industryCoChair] },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/members/0/role'] } },
  },
  {
    name: 'a seat of which neither role nor rank is known',
    subject: { members: [{ organisation: department }, industryCoChair] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/members/0'] } },
  },
  {
    name: 'a list of names: who would be a minister is asked of departments, not of firms',
    subject: { members: [{ organisation: department }, { organisation: { name: 'Acme', kind: 'business' } }] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/members/0', '/members/1/role'] } },
  },
  {
    name: 'no list of members',
    subject: { size: 20 },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/members'] } },
  },
  {
    name: 'only the chairs are known, a minister among them',
    subject: { members: [governmentCoChair, industryCoChair], incomplete: ['/members'] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'a minister hosts, and two firms share the chair',
    subject: {
      members: [
        host,
        firm('Acme', {}, { role: 'co-chair', seniority: 'executive' }),
        firm('Nutworks', {}, { role: 'co-chair', seniority: 'executive' }),
      ],
    },
    expect: {
      outcome: 'inapplicable',
      messageId: 'hosted',
      message: 'A minister hosts the council, and industry chairs it.',
    },
  },
  {
    name: 'a minister hosts, but an official co-chairs',
    subject: { members: [host, official, industryCoChair] },
    expect: { outcome: 'failed', messageId: 'official' },
  },
  {
    name: 'a minister hosts, and whoever chairs sits for an organisation of unknown kind',
    subject: {
      members: [host, { role: 'chair', organisation: { name: 'Widget House' }, seniority: 'executive' }],
    },
    expect: {
      outcome: 'cantTell',
      messageId: 'hosting',
      message:
        'No minister chairs or co-chairs; we do not know whether a minister hosts the council and industry chairs it.',
      settledBy: { at: ['/members/1/organisation/kind'] },
    },
  },
  {
    name: 'a local board',
    subject: { kind: 'local-board', members: [industryCoChair] },
    expect: {
      outcome: 'inapplicable',
      messageId: 'localBoard',
      message: 'A local board needs no minister in the chair.',
    },
  },
  {
    name: 'a kind of body that is no word known here',
    subject: { kind: 'Local board' as CouncilKind, members: [governmentCoChair] },
    expect: {
      outcome: 'cantTell',
      messageId: 'kind',
      message: 'The record does not say what kind of body this is. A local board needs no minister in the chair.',
      settledBy: { at: ['/kind'] },
    },
  },
];
