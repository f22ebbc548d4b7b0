import type { Collaboration, LocalStrategy } from '../../../src/local-strategy/model/strategy.js';
import type { Portfolio } from '../../../src/portfolio/model.js';
import { type Case, twoWays } from '../../local-strategy/two-ways.js';

const options = { asOf: '2019-12-31' };

/** A strategy with one priority, of these codes (a letter a code), with one authority of its own and no collaborations. */
const place = (name: string, codes: string, more: Partial<LocalStrategy> = {}): LocalStrategy => ({
  id: name.toLowerCase(),
  name,
  priorities: [{ codes: [...codes] }],
  authorities: [{ authority: `${name} council` }],
  collaborations: [],
  ...more,
});

const arden = (more: Partial<LocalStrategy> = {}): LocalStrategy => place('Arden', 'abcd', more);
const dale = (more: Partial<LocalStrategy> = {}): LocalStrategy => place('Dale', 'abcz', more);
/** Arden and Dale, neighbours; 3 of 5 codes in common. */
const both = (one: Partial<LocalStrategy>, other: Partial<LocalStrategy> = {}): Portfolio => ({
  national: {},
  complete: true,
  strategies: [arden(one), dale(other)],
  neighbours: [{ a: 'dale', b: 'arden' }],
  overlaps: [],
});
const withDale: Collaboration = { with: ['dale'], kind: 'strategy', agreed: true };

const cases: readonly Case<Portfolio>[] = [
  {
    name: 'neighbours with shared priorities and an agreed collaboration',
    subject: both({ collaborations: [withDale] }),
    options,
    expect: {
      outcome: 'passed',
      messageId: 'together',
      message:
        'Neighbours that share priorities work together: 1 pair, at least 0.5 alike by the codes of their priorities: Arden with Dale (0.6).',
    },
  },
  {
    name: 'neighbours alike by codes that work together, and in words that are not known',
    subject: both(
      { collaborations: [withDale], placeNames: ['Arden'] },
      { chapters: [{ text: 'Batteries.' }], placeNames: ['Dale'] },
    ),
    options,
    expect: [
      { outcome: 'passed', key: 'codes' },
      { outcome: 'cantTell', key: 'text', settledBy: { at: ['/strategies/0/chapters'] } },
    ],
  },
  {
    name: 'what overlaps are known is not said: one may be a collaboration of the two',
    subject: { national: {}, complete: true, strategies: [arden(), dale()], neighbours: [{ a: 'dale', b: 'arden' }] },
    options,
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/overlaps'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'whom a third works with is not known: it may name both',
    subject: {
      national: {},
      complete: true,
      overlaps: [],
      strategies: [arden(), dale(), { id: 'moor', name: 'Moor', priorities: [], authorities: [] }],
      neighbours: [{ a: 'dale', b: 'arden' }],
    },
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/strategies/2/collaborations'] } },
  },
  {
    name: 'neighbours with shared priorities that declare none',
    subject: both({}),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'apart',
      severity: 'warning',
      message:
        'Neighbours that share priorities do not work together: at least 0.5 alike by the codes of their priorities, and no collaboration is declared: Arden with Dale (0.6).',
    },
  },
  {
    name: 'just below: four of nine codes in common',
    subject: {
      national: {},
      complete: true,
      overlaps: [],
      strategies: [place('Arden', 'abcdefg'), place('Dale', 'abcdyz')],
      neighbours: [{ a: 'arden', b: 'dale' }],
    },
    options,
    expect: {
      outcome: 'inapplicable',
      messageId: 'none',
      message: 'No two neighbours share priorities (at least 0.5 alike by the codes of their priorities).',
    },
  },
  {
    name: 'exactly half of the codes in common',
    subject: {
      national: {},
      complete: true,
      overlaps: [],
      strategies: [place('Arden', 'abc'), place('Dale', 'abz')],
      neighbours: [{ a: 'arden', b: 'dale' }],
    },
    options,
    expect: { outcome: 'failed' },
  },
  {
    name: 'a limit of the caller’s',
    subject: both({}),
    options: {
      ...options,
      parameters: { 'portfolio/collaboration-taken-up/minSimilarity': { value: '2/3', because: 'Our own.' } },
    },
    expect: { outcome: 'inapplicable' },
  },
  {
    name: 'an authority in both areas makes neighbours, whatever the list of neighbours says',
    subject: {
      national: {},
      complete: true,
      overlaps: [],
      strategies: [
        arden({ authorities: [{ authority: 'ford' }] }),
        dale({ authorities: [{ authority: 'ford' }, { authority: 'dale' }] }),
      ],
      neighbours: [],
    },
    options,
    expect: { outcome: 'failed' },
  },
  {
    name: 'an authority that left one of the two areas before the day',
    other: 'inapplicable',
    subject: {
      national: {},
      complete: true,
      overlaps: [],
      strategies: [
        arden({ authorities: [{ authority: 'ford', until: '2019-03-31' }] }),
        dale({ authorities: [{ authority: 'ford', from: '2019-04-01' }] }),
      ],
      neighbours: [],
    },
    options,
    expect: { outcome: 'inapplicable' },
  },
  {
    name: 'an authority that left some time in the year',
    subject: {
      national: {},
      complete: true,
      overlaps: [],
      strategies: [
        arden({ authorities: [{ authority: 'ford', until: { min: '2019' } }] }),
        dale({ authorities: [{ authority: 'ford' }] }),
      ],
      neighbours: [],
    },
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/strategies/0/authorities/0'] } },
  },
  {
    name: 'an authority that one list says to be in the other area as well',
    subject: {
      national: {},
      complete: true,
      overlaps: [],
      strategies: [
        arden({ authorities: [{ authority: 'ford', alsoIn: [{ area: 'Dale' }] }] }),
        dale({ authorities: [{ authority: 'dale' }], incomplete: ['/authorities'] }),
      ],
      neighbours: [],
    },
    options,
    expect: { outcome: 'failed' },
  },
  {
    name: 'an authority that one list says to be in the other area as well, whose own list is whole and has it not',
    subject: {
      national: {},
      complete: true,
      overlaps: [],
      strategies: [
        arden({ authorities: [{ authority: 'ford', alsoIn: [{ area: 'Dale' }] }] }),
        dale({ authorities: [{ authority: 'dale' }] }),
      ],
      neighbours: [],
    },
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/strategies/0/authorities/0/alsoIn/0'] } },
  },
  {
    name: 'alike and far apart',
    other: 'inapplicable',
    subject: { national: {}, complete: true, overlaps: [], strategies: [arden(), dale()], neighbours: [] },
    options,
    expect: { outcome: 'inapplicable' },
  },
  {
    name: 'who is neighbour to whom is not known',
    subject: { national: {}, complete: true, overlaps: [], strategies: [arden(), dale()] },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know whether these neighbours that share priorities (at least 0.5 alike by the codes of their priorities) work together: Arden with Dale (0.6).',
      settledBy: { at: ['/neighbours'] },
    },
  },
  {
    name: 'not known to be neighbours, and working together: whether the question arises is open',
    subject: {
      national: {},
      complete: true,
      overlaps: [],
      strategies: [arden({ collaborations: [withDale] }), dale()],
    },
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/neighbours'] } },
  },
  {
    name: 'one of the two does not say whom it works with',
    subject: {
      national: {},
      complete: true,
      overlaps: [],
      strategies: [arden(), { id: 'dale', name: 'Dale', priorities: [{ codes: ['a', 'b', 'c', 'z'] }] }],
      neighbours: [{ a: 'arden', b: 'dale' }],
    },
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/strategies/1/collaborations'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'a collaboration that is wished for',
    subject: both({ collaborations: [{ with: ['dale'], agreed: false }] }),
    options,
    expect: { outcome: 'failed' },
  },
  {
    name: 'a collaboration of which it is not known whether it is agreed',
    subject: both({ collaborations: [{ with: ['dale'], on: 'the ports' }] }),
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/strategies/0/collaborations/0/agreed'], toPass: 1, toFail: 1 } },
  },
  {
    name: 'a collaboration agreed after the day',
    subject: both({ collaborations: [{ ...withDale, date: '2020-01' }] }),
    options,
    expect: { outcome: 'failed' },
  },
  {
    name: 'a collaboration by the name of the other area',
    subject: both({ collaborations: [{ with: ['Daleshire'], agreed: true }] }, { area: { name: 'Daleshire' } }),
    options,
    expect: { outcome: 'passed' },
  },
  {
    name: 'a collaboration with a name close to the other’s',
    subject: both({ collaborations: [{ with: ['dales'], agreed: true }] }),
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/strategies/0/collaborations/0/with/0'] } },
  },
  {
    name: 'a collaboration of both with a third: they are in it together',
    subject: {
      ...both({}),
      strategies: [
        arden(),
        dale(),
        place('Moor', 'xy', { collaborations: [{ with: ['arden', 'dale'], agreed: true }] }),
      ],
    },
    options,
    expect: { outcome: 'passed' },
  },
  {
    name: 'an overlap of the two declared to be a collaboration',
    subject: { ...both({}), overlaps: [{ between: ['arden', 'dale'], kind: 'collaboration' }] },
    options,
    expect: { outcome: 'passed' },
  },
  {
    name: 'an overlap of the two declared to be rival is none',
    subject: { ...both({}), overlaps: [{ between: ['arden', 'dale'], kind: 'rival' }] },
    options,
    expect: { outcome: 'failed' },
  },
  {
    name: 'priorities that share nothing but what every place needs',
    subject: {
      ...both({}),
      strategies: [arden({ priorities: [{ codes: ['skills'], fundamental: true }, { codes: ['a'] }] }), dale()],
    },
    options,
    expect: { outcome: 'inapplicable' },
  },
  {
    name: 'one of the two was only read in part',
    subject: both({ collaborations: [] }, { priorities: [{ name: 'Growth' }] }),
    options,
    expect: { outcome: 'cantTell', settledBy: { at: ['/strategies/1/priorities/0/codes'] } },
  },
  {
    name: 'three neighbours: one pair is taken up, one is not',
    subject: {
      national: {},
      complete: true,
      overlaps: [],
      strategies: [arden({ collaborations: [withDale] }), dale(), place('Moor', 'abcd')],
      neighbours: [
        { a: 'arden', b: 'dale' },
        { a: 'arden', b: 'moor' },
      ],
    },
    options,
    expect: { outcome: 'failed', data: { pairs: ['Arden with Moor (1)'] } },
  },
  {
    name: 'two versions of one strategy are not neighbours',
    other: 'inapplicable',
    subject: {
      national: {},
      complete: true,
      overlaps: [],
      strategies: [arden({ id: 'arden-2018', versionOf: 'arden' }), arden({ id: 'arden-2021', versionOf: 'arden' })],
    },
    options,
    expect: { outcome: 'inapplicable' },
  },
  {
    name: 'all is well among those in the document, and there may be others',
    subject: {
      national: {},
      strategies: [arden({ collaborations: [withDale] }), dale()],
      neighbours: [{ a: 'arden', b: 'dale' }],
    },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'others',
      message:
        'Among the strategies in the document no neighbours that share priorities (at least 0.5 alike by the codes of their priorities) are without a declared collaboration; we do not know whether there are other strategies.',
      settledBy: { at: ['/complete'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'one pair is not taken up as far as is known: a strategy that is not in the document may name both as its partners',
    subject: {
      national: {},
      complete: false,
      overlaps: [],
      strategies: [arden(), dale()],
      neighbours: [{ a: 'arden', b: 'dale' }],
    },
    options,
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/strategies'] } },
  },
];

export const examples = twoWays(cases);
