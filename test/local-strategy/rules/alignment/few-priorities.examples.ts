import type { AlignmentSubject, LocalPriority } from '../../../../src/local-strategy/model/strategy.js';
import type { Example } from '../../../../src/testing/index.js';
import { held, options } from '../../held.js';

const priorities = (n: number): readonly LocalPriority[] =>
  Array.from({ length: n }, (_, i) => ({ name: `Priority ${i + 1}` }));

export const examples: readonly Example<AlignmentSubject>[] = [
  {
    name: 'twenty-four, just below the limit',
    subject: held({ priorities: priorities(24) }),
    options,
    expect: {
      outcome: 'passed',
      message: 'The strategy prioritises: it sets 24 priorities; the limit is 25.',
      severity: null,
    },
  },
  {
    name: 'twenty-five: exactly the limit',
    subject: held({ priorities: priorities(25) }),
    options,
    expect: { outcome: 'passed', messageId: 'few', data: { n: 25, limit: 25 } },
  },
  {
    name: 'twenty-six, just above',
    subject: held({ priorities: priorities(26) }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'many',
      message: 'The strategy sets too many priorities to have chosen: 26 priorities; the limit is 25.',
      severity: 'note',
    },
  },
  {
    name: 'only the number is stated',
    subject: held({ priorityCount: 31 }),
    options,
    expect: { outcome: 'failed', data: { n: 31 } },
  },
  {
    name: 'a list that claims to be whole and a stated number that is larger: everything between',
    subject: held({ priorities: priorities(20), priorityCount: 28 }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: 'The strategy sets 20–28 priorities as far as we know; we cannot tell whether that is more than 25.',
      settledBy: { at: ['/strategy/priorities'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a list that is longer than the stated number: everything between as well',
    subject: held({ priorities: priorities(26), priorityCount: 25 }),
    options,
    expect: {
      outcome: 'cantTell',
      data: { n: { min: 25, max: 26 } },
      settledBy: { at: ['/strategy/priorityCount'] },
    },
  },
  {
    name: 'list and number disagree, and both are below the limit',
    subject: held({ priorities: priorities(4), priorityCount: 6 }),
    options,
    expect: { outcome: 'passed', message: 'The strategy prioritises: it sets 4–6 priorities; the limit is 25.' },
  },
  {
    name: 'a text read in part lacks as many as the stated number says',
    subject: held({ textSeen: 'part', priorities: priorities(7), priorityCount: 12 }),
    options,
    expect: { outcome: 'passed', data: { n: 12 } },
  },
  {
    name: 'a text read in part: seven at least',
    subject: held({ textSeen: 'part', priorities: priorities(7) }),
    options,
    expect: {
      outcome: 'cantTell',
      message:
        'The strategy sets at least 7 priorities as far as we know; we cannot tell whether that is more than 25.',
      settledBy: { at: ['/strategy/priorities'] },
    },
  },
  {
    name: 'twenty-six seen of a text read in part are too many, however many there are',
    subject: held({ textSeen: 'part', priorities: priorities(26) }),
    options,
    expect: {
      outcome: 'failed',
      message: 'The strategy sets too many priorities to have chosen: at least 26 priorities; the limit is 25.',
    },
  },
  {
    name: 'a partial list of six beside a stated five: the number is wrong, or the list has one too many',
    subject: held({ priorities: priorities(6), incomplete: ['/priorities'], priorityCount: 5 }),
    options,
    expect: { outcome: 'cantTell', data: { n: { min: 5 } } },
  },
  {
    name: 'nothing is known of its priorities',
    subject: held({ name: 'Widgetshire' }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message: 'We do not know how many priorities the strategy sets; the limit is 25.',
    },
  },
  {
    name: 'known to set none',
    subject: held({ priorities: [] }),
    options,
    expect: { outcome: 'inapplicable', messageId: 'none', message: 'The strategy sets no priorities.' },
  },
];
