import type { AlignmentSubject, LocalStrategy } from '../../../../src/local-strategy/model/strategy.js';
import type { Foundation, NationalStrategy } from '../../../../src/national-strategy/model.js';
import type { Example } from '../../../../src/testing/index.js';

const national: NationalStrategy = {
  id: 'widget-plan',
  labels: { foundations: 'foundations of widget making' },
  foundations: [
    { id: 'ideas', name: 'Ideas', asked: 'required' },
    { id: 'people', name: 'People', asked: 'required' },
  ],
};
const and = (...more: readonly Foundation[]): NationalStrategy => ({
  ...national,
  foundations: [...(national.foundations ?? []), ...more],
});
const coast: Foundation = { id: 'coast', name: 'Coast', asked: 'where-relevant', condition: 'places by the sea' };
const held = (strategy: LocalStrategy, against = national): AlignmentSubject => ({
  strategy: { framework: 'widget-plan', themes: [], ...strategy },
  national: against,
});
const both = { name: 'Bolts', foundations: [{ id: 'ideas' }, { id: 'people' }] };
const ideas = { name: 'A test bed', foundations: [{ id: 'ideas' }] };
const options = { asOf: '2019-12-31' };

export const examples: readonly Example<AlignmentSubject>[] = [
  {
    name: 'a priority on each',
    subject: held({ priorities: [ideas, { name: 'Skills', foundations: [{ id: 'people' }] }] }),
    options,
    expect: {
      outcome: 'passed',
      message: 'Each of the foundations of widget making is taken up: Ideas and People.',
      data: { names: ['Ideas', 'People'] },
    },
  },
  {
    name: 'evidence that says it leaves one out: that is what the guidance asks of it',
    subject: held({ priorities: [both], evidenceBase: { covers: ['ideas'] } }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'unmapped',
      message:
        'The evidence base does not map opportunities and challenges across some of the foundations of widget making: People.',
      severity: 'error',
    },
  },
  {
    name: 'evidence that maps both',
    subject: held({ priorities: [both], evidenceBase: { covers: ['people', 'ideas'] } }),
    options,
    expect: { outcome: 'passed' },
  },
  {
    name: 'evidence of which only part was seen may map the other as well',
    subject: held({ priorities: [both], evidenceBase: { covers: ['ideas'], incomplete: ['/covers'] } }),
    options,
    expect: {
      outcome: 'cantTell',
      settledBy: { at: ['/strategy/evidenceBase/covers'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'one taken up by a theme, the other by the strategy as a whole, in a text that was read in part',
    subject: held({
      textSeen: 'part',
      themes: [{ name: 'Ingenuity', foundations: [{ id: 'ideas' }] }],
      asAWhole: { foundations: [{ id: 'people', strength: 'mentioned' }] },
    }),
    options,
    expect: { outcome: 'passed', messageId: 'every' },
  },
  {
    name: 'a whole text that says nothing of one',
    subject: held({ textSeen: 'whole', priorities: [ideas] }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'silent',
      severity: 'warning',
      message:
        'The strategy says nothing of some of the foundations of widget making: People. It takes up 1 of 2 as far as we know. Other gaps: none.',
    },
  },
  {
    name: 'the same text, of which only a part was read',
    subject: held({ textSeen: 'part', priorities: [ideas] }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know whether the strategy takes up all the foundations of widget making. Open: People. It takes up 1 of 2 as far as we know.',
      settledBy: { at: ['/strategy/priorities', '/strategy/themes', '/strategy/silences'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'a priority that does not say what it is for',
    subject: held({ priorities: [ideas, { name: 'Skills' }] }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/strategy/priorities/1/foundations'], toFail: 1 },
    },
  },
  {
    name: 'one is left out, and the strategy says why',
    subject: held({
      priorities: [ideas],
      silences: [{ kind: 'foundation', id: 'people', why: 'deliberate', reason: 'The city region does it.' }],
    }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'leftOut',
      severity: 'note',
      message:
        'The strategy leaves out some of the foundations of widget making, and says so: People (left out: “The city region does it.”). It takes up 1 of 2 as far as we know. Other gaps: none.',
    },
  },
  {
    name: 'one is left out without a recorded reason, and nothing is said of the other',
    subject: held({ priorities: [], silences: [{ kind: 'foundation', id: 'people', why: 'deliberate' }] }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'silent',
      severity: 'warning',
      message:
        'The strategy says nothing of some of the foundations of widget making: Ideas. It takes up 0 of 2 as far as we know. Other gaps: People (left out without a recorded reason).',
    },
  },
  {
    name: 'one is left out, and it is not known whether anything is said of the other',
    subject: held({
      textSeen: 'part',
      silences: [{ kind: 'foundation', id: 'people', why: 'deliberate', reason: 'No money.' }],
    }),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'leftOut',
      severity: 'note',
      data: { others: [{ phrase: 'gap/unknown', data: { name: 'Ideas' } }] },
      settledBy: { at: ['/strategy/priorities', '/strategy/themes', '/strategy/silences'] },
    },
  },
  {
    name: 'one that is asked for where relevant does not concern an inland place',
    subject: held(
      { priorities: [both], silences: [{ kind: 'foundation', id: 'coast', why: 'not-relevant', reason: 'Inland.' }] },
      and(coast),
    ),
    options,
    expect: {
      outcome: 'passed',
      message:
        'Each of the foundations of widget making that is asked for is taken up: Ideas and People. Not asked for here: Coast (not relevant here: “Inland.”).',
    },
  },
  {
    name: 'one that is asked for where relevant, of which nothing is said',
    subject: held({ priorities: [both] }, and(coast)),
    options,
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/strategy/silences'] } },
  },
  {
    name: 'one that the framework leaves to places',
    subject: held({ priorities: [both] }, and({ id: 'fun', name: 'Fun', asked: 'optional' })),
    options,
    expect: { outcome: 'passed', messageId: 'asked', data: { out: [{ phrase: 'gap/silent', data: { name: 'Fun' } }] } },
  },
  {
    name: 'pillars that nobody is known to have asked places for, one of them not taken up',
    subject: held(
      { priorities: [ideas] },
      {
        id: 'widget-plan',
        labels: { foundations: 'pillars' },
        foundations: [
          { id: 'ideas', name: 'Ideas' },
          { id: 'skills', name: 'Skills' },
        ],
      },
    ),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'asked',
      message:
        'The strategy does not take up Skills (nothing said) of the pillars; we do not know whether the framework asks places for that.',
      settledBy: { at: ['/national/foundations/1/asked'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'pillars that nobody is known to have asked places for, all of them taken up',
    subject: held({ priorities: [ideas] }, { id: 'widget-plan', foundations: [{ id: 'ideas', name: 'Ideas' }] }),
    options,
    expect: { outcome: 'passed', message: 'Each of the foundations is taken up: Ideas.' },
  },
  {
    name: 'a word that no list knows says what is asked',
    subject: held({ priorities: [ideas] }, and({ id: 'fun', name: 'Fun', asked: 'compulsory' as 'required' })),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'silent',
      data: { silent: ['People'], others: [{ phrase: 'gap/silent', data: { name: 'Fun' } }] },
    },
  },
  {
    name: 'nothing is asked for and nothing taken up',
    subject: held(
      { priorities: [] },
      { id: 'widget-plan', foundations: [{ id: 'fun', name: 'Fun', asked: 'optional' }] },
    ),
    options,
    expect: {
      outcome: 'inapplicable',
      message: 'None of the foundations is asked for here, and the strategy takes up none.',
    },
  },
  {
    name: 'a framework without foundations',
    subject: held({ priorities: [ideas] }, { id: 'widget-plan', foundations: [], sectors: [{ id: 'bolts' }] }),
    options,
    expect: { outcome: 'inapplicable', messageId: 'none', message: 'The national strategy has no foundations.' },
  },
  {
    name: 'a framework whose foundations are not known',
    subject: held({ priorities: [ideas] }, { id: 'widget-plan' }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'noList',
      message: 'We do not know all the foundations of the national strategy.',
      settledBy: { at: ['/national/foundations'] },
    },
  },
  {
    name: 'a partial list of foundations, one of which is passed over',
    subject: held({ priorities: [ideas] }, { ...national, incomplete: ['/foundations'] }),
    options,
    expect: { outcome: 'failed', messageId: 'silent', data: { n: 1, whole: { min: 2 } } },
  },
  {
    name: 'a strategy that does not say what it was written for',
    subject: { strategy: { priorities: [both] }, national },
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'framework',
      message:
        'We do not know whether the strategy was written for this national strategy, or how the two answer to each other, so we cannot read what it takes up as foundations of widget making.',
      settledBy: { at: ['/strategy/framework', '/crosswalk'] },
    },
  },
  {
    name: 'a strategy for another framework, held against this one through a crosswalk',
    subject: {
      strategy: {
        framework: 'bolt-plan',
        priorities: [{ name: 'Thread', objectives: [{ id: 'inventions' }], sectors: [{ id: 'schools' }] }],
      },
      national,
      crosswalk: {
        from: 'bolt-plan',
        to: 'widget-plan',
        pairs: [
          { from: { kind: 'objective', id: 'inventions' }, to: [{ kind: 'foundation', id: 'ideas' }] },
          { from: { kind: 'sector', id: 'schools' }, to: [{ kind: 'foundation', id: 'people' }] },
        ],
      },
    },
    options,
    expect: { outcome: 'passed', messageId: 'every' },
  },
  {
    name: 'a mark that no foundation has may be the one that is missing',
    subject: held({ priorities: [ideas, { name: 'Skills', foundations: [{ id: 'peeple' }] }] }),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/strategy/priorities/1/foundations/0/id'], toFail: 1 },
    },
  },
];
