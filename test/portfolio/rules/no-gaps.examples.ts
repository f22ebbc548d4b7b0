import type { SaidPhrase } from '../../../src/core/datum.js';
import type { DeliberateSilence, LocalStrategy } from '../../../src/local-strategy/model/strategy.js';
import type { NationalStrategy } from '../../../src/national-strategy/model.js';
import type { Portfolio } from '../../../src/portfolio/model.js';
import type { Example } from '../../../src/testing/index.js';

const options = { asOf: '2019-12-31' };

/** A plan with two foundations and nothing else. */
const plan: NationalStrategy = {
  id: 'plan',
  foundations: [
    { id: 'ideas', name: 'Ideas', asked: 'required' },
    { id: 'coast', name: 'Coast', asked: 'required' },
  ],
  challenges: [],
  sectors: [],
  objectives: [],
};
const coastWhereRelevant: NationalStrategy = {
  ...plan,
  foundations: [
    { id: 'ideas', name: 'Ideas' },
    { id: 'coast', name: 'Coast', asked: 'where-relevant' },
  ],
};

/** A strategy whose whole text is known, with a priority for each foundation. */
const place = (name: string, foundations: readonly string[], more: Partial<LocalStrategy> = {}): LocalStrategy => ({
  id: name.toLowerCase(),
  name,
  framework: 'plan',
  themes: [],
  priorities: foundations.map((id) => ({ name: `${name} ${id}`, foundations: [{ id }] })),
  ...more,
});
const leavesOut = (why: DeliberateSilence['why'], reason?: string): readonly DeliberateSilence[] => [
  { kind: 'foundation', id: 'coast', why, ...(reason === undefined ? {} : { reason }) },
];
const of = (
  strategies: readonly LocalStrategy[],
  national: NationalStrategy = plan,
  more: Partial<Portfolio> = { complete: true },
): Portfolio => ({ national, strategies, ...more });

const element = (states: readonly SaidPhrase[]): SaidPhrase => ({
  phrase: 'element/in-areas',
  data: { element: 'Coast', kind: 'foundation', states },
});

export const examples: readonly Example<Portfolio>[] = [
  {
    name: 'each foundation is taken up by one area or the other',
    subject: of([place('Arden', ['ideas']), place('Dale', ['coast'])]),
    options,
    expect: {
      outcome: 'passed',
      messageId: 'every',
      message: 'Each of 2 elements of the national strategy is taken up by at least 1 area.',
    },
  },
  {
    name: 'what one area takes up is taken up, whatever strategies there may be besides',
    subject: of([place('Arden', ['ideas', 'coast'])], plan, {}),
    options,
    expect: { outcome: 'passed', messageId: 'every' },
  },
  {
    name: 'the coast is relevant nowhere, and both areas say so',
    subject: of(
      [
        place('Arden', ['ideas'], { silences: leavesOut('not-relevant') }),
        place('Dale', ['ideas'], { silences: leavesOut('not-relevant') }),
      ],
      coastWhereRelevant,
    ),
    options,
    expect: {
      outcome: 'passed',
      messageId: 'relevant',
      message:
        'Each of 2 elements of the national strategy is taken up by at least 1 area, or wherever it is relevant: Coast (foundation: not relevant in 2).',
    },
  },
  {
    name: 'nobody says a word of the coast',
    subject: of([place('Arden', ['ideas']), place('Dale', ['ideas'])]),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'silent',
      severity: 'warning',
      message:
        'Elements of the national strategy are taken up too seldom, by fewer than 1 area: Coast (foundation: nothing said in 2). Enough areas take up 1 of 2 elements.',
    },
  },
  {
    name: 'one area leaves the coast out for a reason, the other says nothing',
    subject: of([
      place('Arden', ['ideas'], { silences: leavesOut('deliberate', 'we have none') }),
      place('Dale', ['ideas']),
    ]),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'silent',
      severity: 'warning',
      data: {
        names: [
          element([
            { phrase: 'areas/silent', data: { n: 1 } },
            {
              phrase: 'areas/left-out-for',
              data: { n: 1, reasons: [{ phrase: 'areas/reason', data: { reason: 'we have none' } }] },
            },
          ]),
        ],
      },
    },
  },
  {
    name: 'every area leaves the coast out and says why: a note that prints the reason',
    subject: of([place('Arden', ['ideas'], { silences: leavesOut('deliberate', 'we have none') })]),
    options,
    expect: {
      outcome: 'failed',
      messageId: 'leftOut',
      severity: 'note',
      message:
        'Elements of the national strategy are taken up by fewer than 1 area, and the other areas say why they leave them out: Coast (foundation: left out in 1, for: “we have none”). Enough areas take up 1 of 2 elements.',
    },
  },
  {
    name: 'two areas are asked for, and the coast has one',
    subject: of([place('Arden', ['ideas', 'coast']), place('Dale', ['ideas'])]),
    options: { ...options, parameters: { 'portfolio/no-gaps/minAreas': { value: 2, because: 'one may drop out' } } },
    expect: {
      outcome: 'failed',
      messageId: 'silent',
      data: {
        limit: 2,
        names: [
          element([
            { phrase: 'areas/taken-up', data: { n: 1 } },
            { phrase: 'areas/silent', data: { n: 1 } },
          ]),
        ],
      },
    },
  },
  {
    name: 'just as many areas as are asked for',
    subject: of([place('Arden', ['ideas', 'coast']), place('Dale', ['ideas', 'coast'])]),
    options: { ...options, parameters: { 'portfolio/no-gaps/minAreas': { value: 2, because: 'one may drop out' } } },
    expect: { outcome: 'passed', messageId: 'every' },
  },
  {
    name: 'whether these are all the strategies is not said: what they do not take up, others may',
    subject: of([place('Arden', ['ideas'])], plan, {}),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      message:
        'We do not know whether 1 area or more take up Coast (foundation: nothing said in 1). Enough areas take up 1 of 2 elements.',
      settledBy: { at: ['/complete'] },
    },
  },
  {
    name: 'a strategy that was not seen may take the coast up',
    subject: of([place('Arden', ['ideas']), { id: 'dale', name: 'Dale', framework: 'plan', textSeen: 'none' }]),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/strategies/1/priorities'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'whether a strategy has themes is not known: one may take the coast up',
    subject: of([
      place('Arden', ['ideas']),
      { id: 'dale', name: 'Dale', framework: 'plan', priorities: [{ name: 'Mills', foundations: [{ id: 'ideas' }] }] },
    ]),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/strategies/1/themes'], toPass: 1, toFail: 1 },
    },
  },
  {
    name: 'whether places are asked for the coast is not known: it may concern none of them',
    subject: of([place('Arden', ['ideas']), place('Dale', ['ideas'])], {
      ...plan,
      foundations: [
        { id: 'ideas', name: 'Ideas' },
        { id: 'coast', name: 'Coast' },
      ],
    }),
    options,
    expect: { outcome: 'cantTell', messageId: 'open', settledBy: { at: ['/national/foundations/1/asked'] } },
  },
  {
    name: 'a strategy written for another plan, without a crosswalk',
    subject: of([place('Arden', ['ideas']), place('Dale', ['ports'], { framework: 'old-plan' })]),
    options,
    expect: {
      outcome: 'cantTell',
      messageId: 'open',
      settledBy: { at: ['/crosswalks'] },
    },
  },
  {
    name: 'read through a crosswalk, ports are the coast',
    subject: of([place('Arden', ['ideas']), place('Dale', ['ports'], { framework: 'old-plan' })], plan, {
      complete: true,
      crosswalks: [
        {
          from: 'old-plan',
          to: 'plan',
          pairs: [{ from: { kind: 'foundation', id: 'ports' }, to: [{ kind: 'foundation', id: 'coast' }] }],
        },
      ],
    }),
    options,
    expect: { outcome: 'passed', messageId: 'every' },
  },
  {
    name: 'the elements that are listed are taken up; whether there are objectives is not known',
    subject: of([place('Arden', ['ideas', 'coast'])], {
      id: 'plan',
      foundations: plan.foundations ?? [],
      challenges: [],
      sectors: [],
    }),
    options,
    expect: { outcome: 'cantTell', messageId: 'elements', settledBy: { at: ['/national/objectives'] } },
  },
  {
    name: 'nothing is known of the national strategy',
    subject: of([place('Arden', ['ideas'])], { id: 'plan' }),
    options,
    expect: { outcome: 'cantTell', messageId: 'none' },
  },
  {
    name: 'no strategies at all',
    subject: of([]),
    options,
    expect: { outcome: 'inapplicable', messageId: 'strategies' },
  },
  {
    name: 'a national strategy without elements',
    subject: of([place('Arden', [])], { id: 'plan', foundations: [], challenges: [], sectors: [], objectives: [] }),
    options,
    expect: { outcome: 'inapplicable', messageId: 'elements' },
  },
];
