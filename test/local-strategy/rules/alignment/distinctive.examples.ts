import type { AlignmentSubject, LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import { type Case, twoWays } from '../../two-ways.js';

const national = { id: 'widget-plan' };
const options = { asOf: '2019-12-31' };
const NO_MERIT =
  'Being unlike others is no merit by itself: to chase distinctiveness can work against productivity and inclusion.';

/** A strategy with one priority, of these codes. */
const coded = (name: string, ...codes: readonly string[]): LocalStrategy => ({ name, priorities: [{ codes }] });
const arden = coded('Arden', 'space', 'food', 'ports', 'wind');

/** A strategy in words, of a place with this name. */
const worded = (place: string, ...texts: readonly string[]): LocalStrategy => ({
  name: `${place} strategy`,
  placeNames: [place],
  chapters: texts.map((text) => ({ text })),
});

const cases: readonly Case<AlignmentSubject>[] = [
  {
    name: 'one code of seven in common',
    subject: { national, strategy: arden, others: [coded('Dale', 'wind', 'robots', 'care', 'film')] },
    options,
    expect: {
      outcome: 'passed',
      messageId: 'apart',
      message: `With the name painted out it would still be recognised: of 1 other strategy the nearest is Dale, 0.14 alike by the codes of their priorities; the limit is 0.8. ${NO_MERIT}`,
      severity: null,
    },
  },
  {
    name: 'just below: seven of nine codes in common (0.78)',
    subject: {
      national,
      strategy: coded('Arden', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
      others: [coded('Dale', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'z')],
    },
    options,
    expect: { outcome: 'passed' },
  },
  {
    name: 'exactly four of five',
    subject: { national, strategy: arden, others: [coded('Dale', 'space', 'food', 'ports', 'wind', 'film')] },
    options,
    expect: { outcome: 'passed', data: { similarity: 0.8 } },
  },
  {
    name: 'just above: five of six, and a stranger beside it',
    subject: {
      national,
      strategy: coded('Arden', 'a', 'b', 'c', 'd', 'e'),
      others: [coded('Moor', 'x', 'y'), coded('Dale', 'a', 'b', 'c', 'd', 'e', 'f')],
    },
    options,
    expect: {
      outcome: 'failed',
      messageId: 'alike',
      severity: 'note',
      message: `With the name painted out it could be taken for Dale: the nearest other strategy is 0.83 alike by the codes of their priorities; the limit is 0.8. ${NO_MERIT}`,
    },
  },
  {
    name: 'a limit of the caller’s',
    subject: { national, strategy: arden, others: [coded('Dale', 'space', 'food', 'robots', 'film')] },
    options: {
      ...options,
      parameters: { 'alignment/distinctive/maxSimilarity': { value: '1/4', because: 'Our own.' } },
    },
    expect: { outcome: 'failed', data: { similarity: 2 / 6 } },
  },
  {
    name: 'two equally near',
    subject: { national, strategy: arden, others: [arden, coded('Dale', 'wind', 'ports', 'food', 'space')] },
    options,
    expect: { outcome: 'failed', data: { nearest: ['Arden', 'Dale'], similarity: 1 } },
  },
  {
    name: 'the same but for what they share and what every place needs',
    subject: {
      national,
      strategy: {
        priorities: [
          { codes: ['space'] },
          { codes: ['skills', 'transport'], fundamental: true },
          { codes: ['knowledge'], shared: 'arc/1' },
        ],
      },
      others: [
        {
          name: 'Dale',
          priorities: [
            { codes: ['wind'] },
            { codes: ['skills', 'transport'], fundamental: true },
            { codes: ['knowledge'], shared: 'arc/1' },
          ],
        },
      ],
    },
    options,
    expect: { outcome: 'passed', data: { similarity: 0 } },
  },
  {
    name: 'two texts that differ in nothing but the names of their places',
    by: 'text',
    subject: {
      national,
      strategy: worded('West Arden', 'West Arden will lead in batteries. In WEST ARDEN’S valleys, firms grow.'),
      others: [worded('Dale', 'Dale will lead in batteries. In Dale’s valleys, firms grow.')],
    },
    options,
    expect: {
      outcome: 'failed',
      message: `With the name painted out it could be taken for Dale strategy: the nearest other strategy is 1 alike by the words of their texts, names of places whited out; the limit is 0.8. ${NO_MERIT}`,
    },
  },
  {
    name: 'two texts about different things',
    by: 'text',
    subject: {
      national,
      strategy: worded('Arden', 'Arden will lead in batteries.'),
      others: [worded('Dale', 'Dale will lead in orchards and cider.')],
    },
    options,
    expect: { outcome: 'passed', data: { how: 'the words of their texts, names of places whited out' } },
  },
  {
    name: 'the same in words, and apart by codes: two questions, two answers',
    by: 'text',
    other: 'passed',
    subject: {
      national,
      strategy: { ...worded('Arden', 'Batteries in Arden.'), priorities: [{ codes: ['space'] }] },
      others: [{ ...worded('Dale', 'Batteries in Dale.'), priorities: [{ codes: ['wind'] }] }],
    },
    options,
    expect: { outcome: 'failed' },
  },
  {
    name: 'the text of one alone is nothing to compare with',
    subject: {
      national,
      strategy: { ...worded('Arden', 'Batteries in Arden.'), priorities: [{ codes: ['space'] }] },
      others: [coded('Dale', 'wind')],
    },
    options,
    expect: { outcome: 'passed', data: { how: 'the codes of their priorities' } },
  },
  {
    name: 'the same in words as one, whatever those turn out to say of which only codes are known',
    by: 'text',
    subject: {
      national,
      strategy: worded('Arden', 'Batteries and kilns.'),
      others: [
        worded('Dale', 'Kilns and batteries.'),
        coded('Moor', 'wind'),
        coded('Wold', 'film'),
        coded('Holt', 'care'),
      ],
    },
    options,
    expect: { outcome: 'failed', data: { nearest: ['Dale strategy'] } },
  },
  {
    name: 'another strategy was only read in part: it may be like any',
    subject: { national, strategy: arden, others: [{ ...arden, name: 'Dale', textSeen: 'part' }] },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message: `The nearest other strategy is 0–1 alike as far as we know, by the codes of their priorities; we cannot tell whether that is at most 0.8. ${NO_MERIT}`,
      settledBy: { at: ['/others/0/priorities'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'one is the same, whatever the one read in part turns out to be',
    subject: {
      national,
      strategy: arden,
      others: [
        { ...arden, name: 'Dale' },
        { name: 'Moor', textSeen: 'none', priorities: [] },
      ],
    },
    options,
    expect: { outcome: 'failed', data: { nearest: ['Dale'], similarity: 1 } },
  },
  {
    name: 'one priority without codes',
    subject: {
      national,
      strategy: arden,
      others: [{ name: 'Dale', priorities: [{ codes: ['film'] }, { name: 'Growth' }] }],
    },
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/others/0/priorities/1/codes'] } },
  },
  {
    name: 'fewer priorities are listed than the strategy is said to have',
    subject: { national, strategy: { ...arden, priorityCount: 2 }, others: [coded('Dale', 'film')] },
    options,
    expect: { outcome: 'cantTell', messageId: 'unread', settledBy: { at: ['/strategy/priorities'] } },
  },
  {
    name: 'the strategy itself is not known',
    subject: {
      national,
      strategy: { name: 'Arden', priorities: [{ name: 'Growth' }] },
      others: [coded('Dale', 'film')],
    },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'unread',
      message: `We do not know what the strategy has of its own, by the codes of their priorities, so it cannot be compared. ${NO_MERIT}`,
      settledBy: { at: ['/strategy/priorities/0/codes'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a text, but no name of the place to white out',
    by: 'text',
    subject: {
      national,
      strategy: { name: 'Arden strategy', chapters: [{ text: 'Batteries in Arden.' }] },
      others: [worded('Dale', 'Batteries in Dale.')],
    },
    options,
    expect: { outcome: 'cantTell', messageId: 'unread', settledBy: { at: ['/strategy/placeNames'] } },
  },
  {
    name: 'neither texts nor codes anywhere',
    by: 'text',
    subject: { national, strategy: { name: 'Arden' }, others: [{ name: 'Dale' }] },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'unread',
      settledBy: {
        at: ['/strategy/chapters', '/strategy/placeNames', '/others/0/chapters', '/others/0/placeNames'],
      },
    },
  },
  {
    name: 'no other strategies were given',
    subject: { national, strategy: arden },
    options,
    expect: [
      {
        outcome: 'cantTell',
        messageId: 'noOthers',
        message: 'No other strategies were given to compare with.',
        settledBy: { at: ['/others'], toPass: 1, toFail: 1 },
      },
    ],
  },
  {
    name: 'known to stand alone',
    subject: { national, strategy: arden, others: [] },
    options,
    expect: [
      {
        outcome: 'inapplicable',
        messageId: 'alone',
        message: 'It stands alone: there is no other strategy to compare with.',
      },
    ],
  },
  {
    name: 'an earlier version of itself is no other strategy',
    subject: {
      national,
      strategy: { ...arden, id: 'arden-2021', versionOf: 'arden' },
      others: [{ ...arden, id: 'arden-2018', versionOf: 'arden' }],
    },
    options,
    expect: [{ outcome: 'inapplicable', messageId: 'alone' }],
  },
  {
    name: 'nothing but what is shared: it would not be recognised, nor mistaken',
    subject: {
      national,
      strategy: { name: 'Arden', priorities: [{ codes: ['skills'], fundamental: true }, { shared: 'arc/1' }] },
      others: [arden],
    },
    options,
    expect: {
      outcome: 'inapplicable',
      messageId: 'nothingOwn',
      message:
        'Once what is shared and what every place needs is taken out, nothing of its own is left to compare, by the codes of their priorities.',
    },
  },
  {
    name: 'the others have nothing of their own',
    subject: { national, strategy: arden, others: [{ name: 'Dale', priorities: [] }] },
    options,
    expect: {
      outcome: 'inapplicable',
      messageId: 'noneComparable',
      message:
        'Once what is shared and what every place needs is taken out, nothing is left of the others to compare with, by the codes of their priorities.',
    },
  },
];

export const examples = twoWays(cases);
