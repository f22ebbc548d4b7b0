import { read, said } from '../../core/answer.js';
import { ask } from '../../core/ask.js';
import type { Tri } from '../../core/known.js';
import type { Pointer } from '../../core/pointer.js';
import { count } from '../../core/tally.js';
import { type Day, onOrAfter, onOrBefore } from '../../core/when.js';
import { countOf } from '../../rules/observed.js';
import { remedy } from '../../rules/remedy.js';
import { ifg2016 } from '../../sources/ifg-2016.js';
import type { Transparency } from '../model.js';
import { councilRule } from '../rule.js';

/** Whether each paper is published. */
const PUBLISHED = {
  minutes: /* @__PURE__ */ ask('transparency/minutes', 'whether minutes are published'),
  membership: /* @__PURE__ */ ask('transparency/membership', 'whether the membership is published'),
  agendas: /* @__PURE__ */ ask('transparency/agendas', 'whether agendas are published'),
} as const;

const PAPERS = ['minutes', 'membership', 'agendas'] as const;

/** Is a paper published on the day? What is said of one day says nothing more of one on which the answer may be another. */
function isPublished(said: Transparency | undefined, paper: (typeof PAPERS)[number], day: Day): Tri {
  const is = said?.[paper];
  if (is === undefined || said?.asAt === undefined) return is;
  const holds = is ? onOrBefore(said.asAt, day) : onOrAfter(said.asAt, day);
  return holds === true ? is : undefined;
}

/** Does it publish minutes, membership and agendas? */
export const transparency = /* @__PURE__ */ councilRule({
  id: 'representation/transparency',
  version: '1.1.0',
  title: 'Minutes, membership and agendas are published',
  question: 'Does it publish minutes, membership and agendas?',
  rationale:
    'An industry that cannot see who speaks for it, about what and with what result has to take its council on trust.',
  sources: [
    ifg2016(
      'Balancing representation',
      'finding',
      'It finds it important, for firms that are not represented, that minutes, membership lists and agendas are published. Practice varied: 6 of 12 councils published minutes.',
    ),
    ifg2016(
      'Strengthening strategic dialogue',
      'finding',
      'It offers a base level of transparency for all councils as an option, and says that abroad transparency has been a check on representation.',
    ),
  ],
  severity: 'warning',
  answerable: ['council'],
  level: 'public-list',
  ifPassed: 'satisfied',
  assumptions: [
    'What is declared published is, from the day on that this is said of; how full it is and how soon it came out is not asked.',
    'What was not published on the day that this is said of may have been later.',
  ],
  parameters: {},
  messages: {
    passed: {
      published: 'Minutes, membership and agendas are published. In March 2016, 6 of 12 councils published minutes.',
    },
    failed: {
      missing:
        'Not everything is published. Missing: {missing:list}. In March 2016, 6 of 12 councils published minutes.',
    },
    cantTell: { open: 'We do not know whether these are published: {open:list}. Published are: {published:list}.' },
  },
  says: {
    notMet: 'It does not publish {missing:list}',
    met: 'It publishes minutes, membership and agendas',
    depends: 'We do not know whether it publishes minutes, membership and agendas',
  },
  evaluate(council, ctx) {
    const papers = PAPERS.map((paper) => ({
      paper,
      is: isPublished(council.transparency, paper, ctx.asOf),
      at: `/transparency/${paper}` as Pointer,
    }));
    const counted = count(
      papers.map(({ paper, is, at }) => ({
        at,
        among: said(true),
        is: read(is, at, () => ({ at, need: PUBLISHED[paper]() })),
      })),
    );
    const of = (is: boolean | undefined): readonly string[] =>
      papers.filter((one) => one.is === is).map((one) => one.paper);
    const missing = of(false);
    const against = papers.filter((one) => one.is === false).map((one) => one.at);
    return ctx.verdict({
      limbs: [
        [
          ctx.holds(
            'of minutes, membership and agendas, published',
            { ...countOf(counted), related: missing.length > 0 ? against : counted.yes },
            '>=',
            PAPERS.length,
            { unit: 'kinds of paper' },
          ),
          'missing',
          { missing },
          [remedy('publish', 'Publish {missing:list}.', { missing })],
        ],
      ],
      passed: ['published', {}],
      cantTell: ['open', { open: of(undefined), published: of(true) }],
    });
  },
});
