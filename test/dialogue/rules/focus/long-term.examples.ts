import type { Dialogue, Priority } from '../../../../src/dialogue/model.js';
import type { Example } from '../../../../src/testing/index.js';

const priority = (title: string, horizonMonths: Priority['horizonMonths'], scope?: Priority['scope']): Priority => ({
  title,
  status: 'open',
  ...(horizonMonths === undefined ? {} : { horizonMonths }),
  ...(scope === undefined ? {} : { scope }),
});
const strategic = (n: number): readonly Priority[] =>
  Array.from({ length: n }, (_, i) => priority(`Issue ${i + 1}`, 60, 'industry-wide'));
const narrow = (n: number): readonly Priority[] =>
  Array.from({ length: n }, (_, i) => priority(`Matter ${i + 1}`, 6, 'firm'));

export const examples: readonly Example<Dialogue>[] = [
  {
    name: 'seven of ten: exactly the limit',
    subject: { priorities: [...strategic(7), ...narrow(3)] },
    expect: {
      outcome: 'passed',
      message:
        'Enough priorities are long-term and for the whole industry: 7 of 10 open priorities look at least 24 months ahead (70%).',
      severity: null,
    },
  },
  {
    name: 'two of three, just below: one more is wanted',
    subject: { priorities: [...strategic(2), priority('Rail delays', 3, 'industry-wide')] },
    expect: {
      outcome: 'failed',
      messageId: 'narrow',
      message:
        'Too few priorities are long-term and for the whole industry: 2 of 3 open priorities look at least 24 months ahead (67%); the limit is 70%. Not so: Rail delays.',
      severity: 'warning',
    },
  },
  {
    name: 'three of four, just above',
    subject: { priorities: [...strategic(3), ...narrow(1)] },
    expect: { outcome: 'passed', data: { part: 3, whole: 4, share: 0.75 } },
  },
  {
    name: 'looks ahead 24 months exactly: long-term',
    subject: { priorities: [priority('Skills', 24, 'industry-wide')] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'looks ahead 23 months: not',
    subject: { priorities: [priority('Skills', 23, 'industry-wide')] },
    expect: { outcome: 'failed', data: { part: 0, whole: 1, names: ['Skills'] } },
  },
  {
    name: 'looks far ahead, but for one part of the industry',
    subject: { priorities: [priority('Foundries', 60, 'sub-sector')] },
    expect: { outcome: 'failed', data: { names: ['Foundries'] } },
  },
  {
    name: 'known to be for one firm: how far it looks need not be known',
    subject: { priorities: [priority('A bypass for Acme', undefined, 'firm')] },
    expect: { outcome: 'failed' },
  },
  {
    name: 'what has ended is not counted',
    subject: { priorities: [...strategic(1), { ...priority('Matter', 1, 'firm'), status: 'closed' }] },
    expect: { outcome: 'passed', data: { part: 1, whole: 1 } },
  },
  {
    name: 'three to five years ahead is far enough whichever it is',
    subject: { priorities: [priority('Skills', { min: 36, max: 60 }, 'industry-wide')] },
    expect: { outcome: 'passed' },
  },
  {
    name: 'one to three years ahead may be too near',
    subject: { priorities: [priority('Skills', { min: 12, max: 36 }, 'industry-wide')] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/priorities/0/horizonMonths'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'of two of five it is not known whom they are for: one would pass it, two would fail it',
    subject: { priorities: [...strategic(3), priority('Data', 36), priority('Energy', 36)] },
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'Of 5 open priorities, 3–5 look at least 24 months ahead and are for the whole industry (60–100%); what we do not know of them decides whether that reaches 70%.',
      settledBy: { at: ['/priorities/3/scope', '/priorities/4/scope'], toPass: 1, toFail: 2 },
    },
  },
  {
    name: 'a word that no list knows is not known, and is named',
    subject: { priorities: [priority('Skills', 36, 'Sector' as 'firm')] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/priorities/0/scope'] } },
  },
  {
    name: 'of one priority neither is known',
    subject: { priorities: [priority('Skills', undefined)] },
    expect: { outcome: 'cantTell', settledBy: { at: ['/priorities/0/horizonMonths', '/priorities/0/scope'] } },
  },
  {
    name: 'the list is partial',
    subject: { priorities: strategic(7), incomplete: ['/priorities'] },
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message:
        'We do not know all the priorities that are open, nor how many of them look at least 24 months ahead and are for the whole industry.',
      settledBy: { at: ['/priorities'] },
    },
  },
  {
    name: 'the priorities are not known',
    subject: {},
    expect: { outcome: 'cantTell', messageId: 'noList', settledBy: { at: ['/priorities'] } },
  },
  {
    name: 'nothing is open',
    subject: { priorities: [] },
    expect: { outcome: 'inapplicable', messageId: 'none', message: 'No priority is open.' },
  },
];
