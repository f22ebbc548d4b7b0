import type { AlignmentSubject, EvidenceItem, LocalPriority } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';
import { held, options } from '../../held.js';

const study = (date?: EvidenceItem['date']): EvidenceItem => ({
  id: 'study',
  title: 'The study',
  ...(date === undefined ? {} : { date }),
});
const skills: LocalPriority = { name: 'Skills', evidence: ['study'] };
const ports: LocalPriority = { name: 'Ports', evidence: [] };
const agreements = [{ party: 'government', status: 'agreed', date: { actual: '2019-05-16' } }] as const;
const agreed = { agreements };

export const examples: readonly Example<AlignmentSubject>[] = [
  {
    name: 'evidence of 16 May 2016: exactly 36 months old',
    subject: held({ ...agreed, priorities: [skills], evidenceBase: { items: [study('2016-05-16')] } }),
    options,
    expect: {
      outcome: 'passed',
      message: '1 priority rests on evidence; the newest piece was 36 months old when the strategy was agreed.',
      severity: null,
    },
  },
  {
    name: 'evidence of 16 April 2016: a month older than the limit',
    subject: held({ ...agreed, priorities: [skills], evidenceBase: { items: [study('2016-04-16')] } }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'old',
      message:
        'The evidence was old: the newest piece was 37 months old when the strategy was agreed; the limit is 36.',
      severity: 'note',
    },
  },
  {
    name: 'a newer piece counts, even if it is not the one that a priority names',
    subject: held({
      ...agreed,
      priorities: [skills],
      evidenceBase: { items: [study('2012'), { title: 'A survey', date: '2017-06-01' }] },
    }),
    options,
    expect: { outcome: 'passed', data: { age: 23 } },
  },
  {
    name: 'a piece from after agreement did not bear on it',
    subject: held({ ...agreed, priorities: [skills], evidenceBase: { items: [study('2019-06')] } }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'later',
      message: 'No piece of evidence is from before the strategy was agreed.',
      severity: 'note',
    },
  },
  {
    name: 'the last of those who agreed to the whole counts, and who agreed to a part does not',
    subject: held({
      agreements: [
        { party: 'lep', status: 'agreed', date: { actual: '2019-01-11' } },
        { party: 'government', status: 'agreed', date: { actual: '2019-05-16' } },
        { party: 'combined-authority', status: 'agreed', of: 'draft', date: { actual: '2019-11-11' } },
      ],
      priorities: [skills],
      evidenceBase: { items: [study('2016-05-16')] },
    }),
    options,
    expect: { outcome: 'passed', data: { age: 36, by: 'agreed' } },
  },
  {
    name: 'nobody agreed to it: the day it was published stands in',
    subject: held({
      agreements: [{ party: 'government', status: 'refused' }],
      publication: { planned: '2016-03', actual: '2019-06-16' },
      priorities: [skills],
      evidenceBase: { items: [study('2016-05-16')] },
    }),
    options,
    expect: {
      outcome: 'failed',
      message:
        'The evidence was old: the newest piece was 37 months old when the strategy was published; the limit is 36.',
    },
  },
  {
    name: 'neither agreed nor published: its age is not asked',
    subject: held({
      agreements: [],
      publication: { never: true },
      priorities: [skills],
      evidenceBase: { items: [study('2001')] },
    }),
    options,
    expect: {
      outcome: 'passed',
      messageId: 'notAgreed',
      message: '1 priority rests on evidence; the strategy was neither agreed nor published.',
    },
  },
  {
    name: 'evidence, and known to set no priorities',
    subject: held({ ...agreed, priorities: [], evidenceBase: { items: [study('2018')] } }),
    options,
    expect: {
      outcome: 'passed',
      messageId: 'noPriorities',
      message: 'The strategy rests on evidence; it sets no priorities.',
    },
  },
  {
    name: 'one priority rests on nothing',
    subject: held({ ...agreed, priorities: [skills, ports], evidenceBase: { items: [study('2018')] } }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'without',
      message: 'Not every priority rests on evidence: of 2 priorities, 1 without: Ports.',
      severity: 'warning',
    },
  },
  {
    name: 'one priority rests on nothing, and whether there is any evidence is not known: it may be worse',
    subject: held({ ...agreed, priorities: [ports] }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'without',
      settledBy: { at: ['/strategy/evidenceBase/items'], toPass: null, toFail: 1 },
    },
  },
  {
    name: 'no evidence at all',
    subject: held({ priorities: [ports, { name: 'Skills' }], evidenceBase: { items: [] } }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'none',
      message: 'The strategy rests on no evidence at all.',
      severity: 'error',
    },
  },
  {
    name: 'what one priority rests on is not known',
    subject: held({
      ...agreed,
      priorities: [skills, { name: 'Rail' }],
      evidenceBase: { items: [study('2018-01-31')] },
    }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'We do not know whether each priority rests on evidence. Open: Rail.',
      settledBy: { at: ['/strategy/priorities/1/evidence'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a mark that is none of the pieces of evidence',
    subject: held({
      ...agreed,
      priorities: [{ name: 'Rail', evidence: ['studie'] }],
      evidenceBase: { items: [study('2018-01-31')] },
    }),
    options,
    expect: { outcome: 'cantTell', data: { open: ['Rail'] }, settledBy: { at: ['/strategy/priorities/0/evidence'] } },
  },
  {
    name: 'what a priority rests on is known in part',
    subject: held({
      ...agreed,
      priorities: [{ ...ports, incomplete: ['/evidence'] }],
      evidenceBase: { items: [study('2018-01-31')] },
    }),
    options,
    expect: { outcome: 'cantTell', messageId: 'open', data: { open: ['Ports'] } },
  },
  {
    name: 'the only piece has no date',
    subject: held({ ...agreed, priorities: [skills], evidenceBase: { items: [study()] } }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'age',
      message: 'Each priority rests on evidence; how old the newest piece was when the strategy was agreed decides.',
      settledBy: { at: ['/strategy/evidenceBase/items/0/date'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'evidence of some day in 2016: 28 to 40 months old',
    subject: held({ ...agreed, priorities: [skills], evidenceBase: { items: [study('2016')] } }),
    options,
    expect: { outcome: 'cantTell', messageId: 'age', settledBy: { at: ['/strategy/evidenceBase/items/0/date'] } },
  },
  {
    name: 'agreed by government on or before the day of publication, after the local board',
    subject: held({
      agreements: [
        { party: 'combined-authority', status: 'agreed', date: { actual: '2019-01-11' } },
        { party: 'government', status: 'agreed', date: { actual: { max: '2019-05-16' } } },
      ],
      priorities: [skills],
      evidenceBase: { items: [study('2016-03-01')] },
    }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'age',
      settledBy: { at: ['/strategy/agreements/1/date/actual'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'who agreed to it is not known in full, but nothing newer can make old evidence new',
    subject: held({
      agreements,
      incomplete: ['/agreements'],
      priorities: [skills],
      evidenceBase: { items: [study('2012')] },
    }),
    options,
    expect: { outcome: 'failed', messageId: 'old', data: { age: { min: 76, max: 95 } } },
  },
  {
    name: 'who agreed to it is not known: nor when, nor whether it stands by its publication',
    subject: held({ priorities: [skills], evidenceBase: { items: [study('2018-01-31')] } }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'age',
      settledBy: { at: ['/strategy/agreements', '/strategy/publication/actual'] },
    },
  },
  {
    name: 'a word that no list knows leaves open who agreed',
    subject: held({
      agreements: [{ party: 'lep', status: 'Agreed' as 'agreed', date: { actual: '2019-05-16' } }],
      publication: { actual: '2019-07-01' },
      priorities: [skills],
      evidenceBase: { items: [study('2016-05-20')] },
    }),
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/strategy/agreements/0/status'] } },
  },
  {
    name: 'those seen rest on evidence, in a text that was read in part',
    subject: held({ textSeen: 'part', priorities: [skills], evidenceBase: { items: [study('2018-01-31')] } }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message: 'We do not know all the priorities that the strategy sets, or all the evidence it rests on.',
    },
  },
  {
    name: 'one priority rests on nothing, and the evidence is old: both are to be mended',
    subject: held({ ...agreed, priorities: [skills, ports], evidenceBase: { items: [study('2010-01-01')] } }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'without',
      remedies: [{ id: 'rest-on-evidence' }, { id: 'renew-evidence' }],
    },
  },
];
