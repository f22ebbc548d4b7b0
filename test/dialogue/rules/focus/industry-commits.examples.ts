import type { Commitment, Dialogue, Side } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';
import { firm, governmentCoChair, tradeBody } from '../../../council/seats.js';

const levy: Commitment = { title: 'a data project', by: 'industry', kind: 'money', amount: 200000, unit: 'GBP' };

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'one commitment of money by industry',
    subject: { commitments: [levy, { title: 'officials’ time', by: 'government', kind: 'people' }] },
    expect: {
      outcome: 'passed',
      messageId: 'committed',
      message: 'Industry has made 1 commitment: a data project.',
      severity: null,
    },
  },
  {
    name: 'money and people',
    subject: { commitments: [levy, { title: 'two secondees', by: 'industry', kind: 'people' }] },
    expect: { outcome: 'passed', data: { n: 2, names: ['a data project', 'two secondees'] } },
  },
  {
    name: 'in kind alone',
    subject: { commitments: [{ title: 'a test track', by: 'industry', kind: 'in-kind' }] },
    expect: {
      outcome: 'passed',
      messageId: 'inKind',
      message: 'Industry has put in something in kind; neither money nor people are recorded: a test track.',
    },
  },
  {
    name: 'what it is that is put in is not known',
    subject: { commitments: [{ title: 'help with skills', by: 'industry' }] },
    expect: { outcome: 'passed', messageId: 'committed' },
  },
  {
    name: 'known to be none',
    subject: { commitments: [] },
    expect: {
      outcome: 'failed',
      messageId: 'none',
      message: 'Industry puts in nothing of its own: no commitment of money, people or anything else is recorded.',
      severity: 'error',
    },
  },
  {
    name: 'government alone commits',
    subject: { commitments: [{ title: 'a fund', by: 'government', kind: 'money' }] },
    expect: { outcome: 'failed' },
  },
  {
    name: 'an organisation by a name that no seat goes by',
    subject: {
      members: [governmentCoChair, tradeBody('Widget Federation')],
      commitments: [{ title: 'a helpline', organisation: 'The Widget Federation', kind: 'people' }],
    },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/commitments/0/by'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'a firm with a seat, by name',
    subject: { members: [firm('Acme')], commitments: [{ title: 'a helpline', organisation: 'ACME' }] },
    expect: { outcome: 'passed', data: { names: ['a helpline'] } },
  },
  {
    name: 'a department with a seat, by name',
    subject: { members: [governmentCoChair], commitments: [{ title: 'a fund', organisation: 'Business department' }] },
    expect: { outcome: 'failed' },
  },
  {
    name: 'whose it is is not known',
    subject: { commitments: [{ title: 'a fund', kind: 'money' }] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We cannot confirm that any commitment came from industry. Find out who made these, and when: a fund.',
      settledBy: { at: ['/commitments/0/by'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a word that no list knows is not known',
    subject: { commitments: [{ title: 'a fund', by: 'Industry' as Side }] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/commitments/0/by'] } },
  },
  {
    name: 'made on the day of judgement',
    subject: { commitments: [{ ...levy, date: '2016-03-01' }] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'made the day after',
    subject: { commitments: [{ ...levy, date: '2016-03-02' }] },
    expect: { outcome: 'failed' },
  },
  {
    name: 'made in the year of judgement',
    subject: { commitments: [{ ...levy, date: '2016' }] },
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/commitments/0/date'] } },
  },
  {
    name: 'only part of the list was seen, and one of industry’s is in it',
    subject: { commitments: [levy], incomplete: ['/commitments'] },
    expect: { outcome: 'passed', message: 'Industry has made at least 1 commitment: a data project.' },
  },
  {
    name: 'only part of the list was seen, and none of industry’s is in it',
    subject: { commitments: [{ title: 'a fund', by: 'government' }], incomplete: ['/commitments'] },
    expect: { outcome: 'cantTell', messageId: 'noList', settledBy: { at: ['/commitments'] } },
  },
  {
    name: 'commitments are not known',
    subject: { name: 'Widget Council' },
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message: 'We do not know what industry has undertaken to put in.',
      settledBy: { at: ['/commitments'] },
    },
  },
];
