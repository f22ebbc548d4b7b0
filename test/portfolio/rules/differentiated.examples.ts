import type { LocalStrategy } from '../../../src/local-strategy/model/strategy.js';
import type { Portfolio } from '../../../src/portfolio/model.js';
import { type Case, twoWays } from '../../local-strategy/two-ways.js';

const national = { id: 'widget-plan' };
const options = { asOf: '2019-12-31' };

/** A strategy with one priority, of these codes: a letter a code. */
const coded = (name: string, codes: string): LocalStrategy => ({
  id: name.toLowerCase(),
  name,
  priorities: [{ codes: [...codes] }],
});

const worded = (place: string, text: string): LocalStrategy => ({
  id: place.toLowerCase(),
  name: place,
  placeNames: [place],
  chapters: [{ text }],
});

const cases: readonly Case<Portfolio>[] = [
  {
    name: 'three strategies: two are half alike, the third is a sixth like one of them',
    // Arden and Dale: 3 of 6 codes. Moor and Dale: 1 of 6. So 1/2, 1/2 and 1/6: a mean of 7/18.
    subject: {
      national,
      complete: true,
      strategies: [coded('Arden', 'abcd'), coded('Dale', 'bcdef'), coded('Moor', 'fz')],
    },
    options,
    expect: {
      outcome: 'passed',
      messageId: 'different',
      message:
        'Strategies differ enough: on average one is 0.39 alike to the one most like it, by the codes of their priorities; the limit is 0.7. Most alike: Arden with Dale (0.5) and Dale with Moor (0.17). Being unlike others is no merit by itself.',
      severity: null,
    },
  },
  {
    name: 'just below: nine of thirteen codes',
    subject: { national, complete: true, strategies: [coded('Arden', 'abcdefghijk'), coded('Dale', 'abcdefghiyz')] },
    options,
    expect: { outcome: 'passed' },
  },
  {
    name: 'exactly seven of ten',
    subject: { national, complete: true, strategies: [coded('Arden', 'abcdefgh'), coded('Dale', 'abcdefgyz')] },
    options,
    expect: { outcome: 'passed', data: { mean: 0.7 } },
  },
  {
    name: 'exactly seven in ten as a mean of three fifths and four fifths',
    subject: {
      national,
      complete: true,
      strategies: [coded('Arden', 'abcd'), coded('Dale', 'abce'), coded('Moor', 'pqrst'), coded('Wold', 'pqrs')],
    },
    options,
    expect: { outcome: 'passed', data: { mean: 0.7 } },
  },
  {
    name: 'just above: five of seven codes',
    subject: { national, complete: true, strategies: [coded('Arden', 'abcdef'), coded('Dale', 'abcdeg')] },
    options,
    expect: {
      outcome: 'failed',
      messageId: 'alike',
      severity: 'note',
      message:
        'Strategies are much alike: on average one is 0.71 alike to the one most like it, by the codes of their priorities; the limit is 0.7. Most alike: Arden with Dale (0.71). Being unlike others is no merit by itself.',
    },
  },
  {
    name: 'a limit of the caller’s',
    subject: { national, complete: true, strategies: [coded('Arden', 'abcd'), coded('Dale', 'bcdef')] },
    options: { ...options, parameters: { 'portfolio/differentiated/maxMean': { value: '1/4', because: 'Our own.' } } },
    expect: { outcome: 'failed' },
  },
  {
    name: 'texts that are the same once the names are whited out',
    by: 'text',
    subject: {
      national,
      complete: true,
      strategies: [worded('Arden', 'Batteries grow in Arden.'), worded('Dale', 'In Dale, batteries grow.')],
    },
    options,
    expect: { outcome: 'failed', data: { mean: 1, how: 'the words of their texts, names of places whited out' } },
  },
  {
    name: 'what is shared by all leaves them different',
    subject: {
      national,
      complete: true,
      strategies: ['a', 'b', 'c'].map((own) => ({
        id: own,
        priorities: [{ codes: [own] }, { codes: ['knowledge', 'places'], shared: 'arc/1' }],
      })),
    },
    options,
    expect: { outcome: 'passed', data: { mean: 0, pairs: [] } },
  },
  {
    name: 'two versions of one strategy beside another',
    subject: {
      national,
      complete: true,
      strategies: [
        { ...coded('Arden', 'ab'), id: 'arden-2018', versionOf: 'arden' },
        { ...coded('Arden', 'ab'), id: 'arden-2021', versionOf: 'arden' },
        coded('Dale', 'yz'),
      ],
    },
    options,
    expect: { outcome: 'passed', data: { mean: 0 } },
  },
  {
    name: 'one of three is not known: it may be like both others, or like none',
    subject: {
      national,
      complete: true,
      strategies: [coded('Arden', 'abcd'), coded('Dale', 'bcdef'), { id: 'moor', name: 'Moor', priorities: [{}] }],
    },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'On average a strategy is 0.33–1 alike to the one most like it as far as we know, by the codes of their priorities; we cannot tell whether that is at most 0.7. Not known in full: Moor.',
      settledBy: { at: ['/strategies/2/priorities/0/codes'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'nine copies and one that is not known: the mean is 0.9 at least',
    subject: {
      national,
      complete: true,
      strategies: [
        ...Array.from({ length: 9 }, (_, i) => coded(`Place ${i + 1}`, 'abc')),
        { id: 'moor', name: 'Moor', textSeen: 'none' },
      ],
    },
    options,
    expect: { outcome: 'failed', data: { mean: { min: 0.9, max: 1 } } },
  },
  {
    name: 'only one of two is known',
    subject: {
      national,
      complete: true,
      strategies: [coded('Arden', 'abcd'), { id: 'moor', name: 'Moor', textSeen: 'none' }],
    },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'unread',
      message:
        'We know no two strategies well enough to compare them, by the codes of their priorities. Not known in full: Moor.',
      settledBy: { at: ['/strategies/1/priorities'] },
    },
  },
  {
    name: 'one strategy by itself',
    other: 'inapplicable',
    subject: { national, complete: true, strategies: [coded('Arden', 'abcd')] },
    options,
    expect: {
      outcome: 'inapplicable',
      messageId: 'fewer',
      message:
        'There are no two strategies to compare: fewer than two have anything of their own, by the codes of their priorities.',
    },
  },
  {
    name: 'the other has nothing of its own',
    subject: { national, complete: true, strategies: [coded('Arden', 'abcd'), { id: 'dale', priorities: [] }] },
    options,
    expect: { outcome: 'inapplicable' },
  },
  {
    name: 'whether there are other strategies is not known',
    subject: { national, strategies: [coded('Arden', 'abcd'), coded('Dale', 'bcdef')] },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'others',
      message:
        'On average each of the 2 strategies in the document is 0.5 alike to the one most like it, by the codes of their priorities; we do not know whether there are others, which could change that. Most alike: Arden with Dale (0.5).',
      settledBy: { at: ['/complete'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'one strategy, and others that are not in the document',
    subject: { national, complete: false, strategies: [coded('Arden', 'abcd')] },
    options,
    expect: { outcome: 'cantTell', messageId: 'unread', settledBy: { at: ['/strategies'] } },
  },
];

export const examples = twoWays(cases);
